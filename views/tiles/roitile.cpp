#include "views/tiles/roitile.h"

#include "models/items/tablemodel.h"
#include "views/tiles/celldelegate.h"
#include "views/tiles/tileinputs.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>

#include <cmath>

namespace parlance {

namespace {

constexpr int formWidth = 360;
constexpr double dayMs = 86'400'000;

std::optional<double> numberOf(const std::vector<TablePtr> &tables, const char *key)
{
    for (const TablePtr &table : tables) {
        const Column *column = table ? table->column(QString::fromLatin1(key)) : nullptr;
        if (column && table->rows == 1 && !column->isNull(0))
            return column->number(0);
    }
    return std::nullopt;
}

Column textColumn(const char *key, const QString &label)
{
    Column column;
    column.key = QString::fromLatin1(key);
    column.label = label;
    column.kind = ColumnKind::Dimension;
    column.type = ValueType::Text;
    column.unit = Unit::Text;
    return column;
}

// The lines of the result, each with how it comes about: what is unknown shows a dash and what is missing.
class Lines
{
public:
    explicit Lines(const NumberStyle &style)
        : m_style(style)
    {}
    void add(const QString &figure, const QString &value, const QString &how)
    {
        push(m_figure, how.isEmpty() ? figure : figure + QStringLiteral(" — ") + how);
        push(m_value, value);
    }
    void money(const QString &figure, std::optional<Nano> value, const QString &how)
    {
        add(figure, value ? dollars(double(*value)) : QStringLiteral("–"), how);
    }
    [[nodiscard]] QString dollars(double nano) const { return formatValue(nano, Unit::Money, m_style); }
    [[nodiscard]] QString count(double value) const { return formatValue(value, Unit::Count, m_style); }
    [[nodiscard]] QString number(double value) const { return formatValue(value, Unit::Ratio, m_style); }
    [[nodiscard]] QString percent(double value) const { return formatValue(value, Unit::Percent, m_style); }

    [[nodiscard]] TablePtr table()
    {
        auto table = std::make_shared<Table>();
        table->rows = qsizetype(m_figure.texts.size());
        table->groupCount = table->rows;
        table->columns = {std::move(m_figure), std::move(m_value)};
        table->totals.resize(2);
        return table;
    }

private:
    static void push(Column &column, const QString &text)
    {
        column.texts.push_back(text);
        column.nulls.push_back(false);
    }

    const NumberStyle &m_style;
    Column m_figure = textColumn("figure", RoiTile::tr("Figure"));
    Column m_value = textColumn("value", RoiTile::tr("Value"));
};

void addGains(Lines &lines, const Roi &roi, const RoiInputs &inputs, const RoiFigures &figures)
{
    lines.money(RoiTile::tr("Saved support cost"), roi.savings,
                roi.perHandling
                    ? RoiTile::tr("%1 conversations × %2 of a person")
                          .arg(lines.count(double(figures.conversations)), lines.dollars(double(*roi.perHandling)))
                    : RoiTile::tr("Needs the hourly wage and the minutes a conversation takes."));
    const bool sells = inputs.closeRate && inputs.dealValue;
    lines.money(RoiTile::tr("Revenue from leads"), roi.revenue,
                sells ? RoiTile::tr("%1 leads × %2 become customers × %3")
                            .arg(lines.count(double(figures.leads)), lines.percent(*inputs.closeRate),
                                 lines.dollars(*inputs.dealValue * 1e9))
                      : RoiTile::tr("Needs the share of leads that become customers and the value of a deal."));
    lines.money(RoiTile::tr("Total value"), roi.value, RoiTile::tr("saved cost + revenue, as far as they are known"));
}

void addCosts(Lines &lines, const Roi &roi, const RoiInputs &inputs, const RoiFigures &figures)
{
    QStringList parts;
    if (roi.subscription)
        parts << RoiTile::tr("%1 subscription for %2 days")
                     .arg(lines.dollars(double(*roi.subscription)), lines.number(figures.days));
    if (figures.cost)
        parts << RoiTile::tr("%1 for models").arg(lines.dollars(double(*figures.cost)));
    if (inputs.setup && *inputs.setup > 0)
        parts << RoiTile::tr("%1 once").arg(lines.dollars(*inputs.setup * 1e9));
    lines.money(RoiTile::tr("Total investment"), roi.investment, parts.join(QStringLiteral(" + ")));
    lines.money(RoiTile::tr("Net value"), roi.net, RoiTile::tr("value − investment"));
    lines.add(RoiTile::tr("Return"), roi.returned ? lines.percent(*roi.returned) : QStringLiteral("–"),
              RoiTile::tr("net value ÷ investment"));
    lines.add(RoiTile::tr("Payback period"),
              roi.paybackDays ? RoiTile::tr("%1 days").arg(lines.number(*roi.paybackDays)) : QStringLiteral("–"),
              RoiTile::tr("investment ÷ value of a day"));
}

} // namespace

RoiFigures roiFigures(const std::vector<TablePtr> &tables, std::optional<TimeRange> extent)
{
    RoiFigures figures;
    figures.conversations = qint64(numberOf(tables, "conversations").value_or(0));
    figures.queries = qint64(numberOf(tables, "queries").value_or(0));
    figures.leads = qint64(numberOf(tables, "leads").value_or(0));
    figures.responseMs = numberOf(tables, "response_time_avg");
    if (const auto cost = numberOf(tables, "cost"))
        figures.cost = Nano(*cost);
    const TimeRange asked = tables.empty() || !tables.front() ? TimeRange() : tables.front()->provenance.range;
    const TimeRange known = extent.value_or(TimeRange());
    const auto from = asked.from ? asked.from : known.from, to = asked.to ? asked.to : known.to;
    if (from && to && *to > *from)
        figures.days = double(*to - *from) / dayMs;
    return figures;
}

TablePtr roiTable(const Roi &roi, const RoiInputs &inputs, const RoiFigures &figures, const NumberStyle &style)
{
    Lines lines(style);
    addGains(lines, roi, inputs, figures);
    addCosts(lines, roi, inputs, figures);
    lines.add(RoiTile::tr("Time saved"),
              roi.hoursSaved ? RoiTile::tr("%1 hours").arg(lines.number(*roi.hoursSaved)) : QStringLiteral("–"),
              roi.minutesSavedPerAnswer
                  ? RoiTile::tr("%1 questions × %2 minutes sooner")
                        .arg(lines.count(double(figures.queries)), lines.number(*roi.minutesSavedPerAnswer))
                  : RoiTile::tr("Needs the minutes until a person answers, and response times."));
    lines.money(RoiTile::tr("Investment per lead"), roi.costPerLead,
                figures.leads > 0 ? RoiTile::tr("investment ÷ %1 leads").arg(lines.count(double(figures.leads)))
                                  : RoiTile::tr("No leads in this period."));
    return lines.table();
}

RoiTile::RoiTile(const Block &block, const PageContext &context, QWidget *parent)
    : TileFrame(block, context, parent)
    , m_view(new QTableView)
    , m_model(new TableModel(this))
{
    m_view->setObjectName(QStringLiteral("table"));
    prepareTableView(*m_view, *m_model, context.theme);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::cardGap);
    row->addWidget(buildForm());
    row->addWidget(m_view, 1);
    setBody(body, false);
}

QWidget *RoiTile::buildForm()
{
    auto *holder = new QWidget;
    holder->setMaximumWidth(formWidth);
    auto *form = new QFormLayout(holder);
    form->setContentsMargins(metrics::cardPadding, 4, 0, 4);
    form->setVerticalSpacing(8);
    const QString dollars = context().style.currencySymbol;
    const QString minutes = tr("min", "minutes, after a number");
    addInput(*form, "wage", tr("&Hourly wage"), dollars, &RoiInputs::hourlyWage, 10'000);
    addInput(*form, "handling", tr("A &person per conversation"), minutes, &RoiInputs::minutesPerHandling, 10'000);
    addInput(*form, "answer", tr("A person's &answer takes"), minutes, &RoiInputs::minutesPerAnswer, 100'000);
    addInput(*form, "close", tr("&Leads that become customers"), QStringLiteral("%"), &RoiInputs::closeRate, 100, 100);
    addInput(*form, "deal", tr("Value of a &deal"), dollars, &RoiInputs::dealValue, 100'000'000);
    addInput(*form, "subscription", tr("&Subscription a month"), dollars, &RoiInputs::subscription, 100'000'000);
    addInput(*form, "setup", tr("&Once, for setting up"), dollars, &RoiInputs::setup, 1'000'000'000);
    auto *note = new QLabel(tr("Your assumptions; they stay in this workspace."));
    note->setWordWrap(true);
    parlance::setStyle(note, style::role, QStringLiteral("secondary"));
    form->addRow(note);
    return holder;
}

void RoiTile::addInput(QFormLayout &form, const char *name, const QString &label, const QString &suffix,
                       std::optional<double> RoiInputs::*value, double most, double scale)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(QStringLiteral("roi.") + QLatin1String(name));
    box->setLocale(context().style.locale);
    box->setRange(0, most);
    box->setDecimals(2);
    box->setSpecialValueText(tr("not given"));
    box->setSuffix(QLatin1Char(' ') + suffix);
    box->setKeyboardTracking(false);
    auto *text = new QLabel(label);
    text->setBuddy(box);
    form.addRow(text, box);
    m_inputs.push_back({box, value, scale});
    connect(box, &QDoubleSpinBox::valueChanged, this, [this] { changed(); });
}

RoiInputs RoiTile::inputs() const
{
    RoiInputs inputs;
    for (const Input &input : m_inputs)
        if (input.box->value() > 0)
            inputs.*input.value = input.box->value() / input.scale;
    return inputs;
}

void RoiTile::fill(const RoiInputs &inputs)
{
    for (const Input &input : m_inputs) {
        const QSignalBlocker quiet(input.box);
        input.box->setValue((inputs.*input.value).value_or(0) * input.scale);
    }
}

void RoiTile::changed()
{
    if (TileInputs *kept = TileInputs::of(*this))
        kept->keep(QLatin1String(inputsKey), toJson(inputs()));
    showResult();
}

void RoiTile::contextChanged()
{
    setTableTheme(*m_view, context().theme);
    TileFrame::contextChanged();
}

void RoiTile::showAnswer()
{
    if (TileInputs *kept = m_filled ? nullptr : TileInputs::of(*this)) {
        fill(roiInputsFromJson(kept->value(QLatin1String(inputsKey))));
        m_filled = true;
    }
    showResult();
}

void RoiTile::showResult()
{
    if (!answer().hasTables())
        return;
    const RoiFigures figures = roiFigures(answer().tables, context().extent);
    const RoiInputs given = inputs();
    const std::vector<ViewColumn> columns{
        {QStringLiteral("figure"), tr("Figure"), ViewColumn::Show::Value, false, false, false},
        {QStringLiteral("value"), tr("Value"), ViewColumn::Show::Value, false, true, false}};
    m_model->setTable(roiTable(roiOf(given, figures), given, figures, context().style), columns, context().style,
                      context().zone);
}

} // namespace parlance
