#include "views/pages/blockform.h"

#include "models/documents/exploration.h"
#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace parlance {

namespace {

using Entry = ChosenList::Entry;

std::vector<Entry> sorted(std::vector<Entry> entries)
{
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
    return entries;
}

std::vector<Entry> allMeasures()
{
    std::vector<Entry> entries;
    for (const MeasureInfo &info : catalog::measures())
        entries.emplace_back(QLatin1String(info.name), QCoreApplication::translate("Catalog", info.label));
    return sorted(std::move(entries));
}

// Time by its periods, each of the others as it is.
std::vector<Entry> allGroupings()
{
    std::vector<Entry> entries;
    for (const DimensionInfo &info : catalog::dimensions())
        if (info.key != DimensionKey::Time)
            entries.emplace_back(QLatin1String(info.name), QCoreApplication::translate("Catalog", info.label));
    entries = sorted(std::move(entries));
    std::vector<Entry> times;
    for (const Grain grain : {Grain::Hour, Grain::Day, Grain::Week, Grain::Month, Grain::Quarter, Grain::Year}) {
        const Grouping time{DimensionKey::Time, grain, 0};
        times.emplace_back(toText(time), groupingLabel(time));
    }
    entries.insert(entries.begin(), times.begin(), times.end());
    return entries;
}

Entry entryOf(const Grouping &grouping)
{
    const QString most = grouping.top > 0 ? BlockForm::tr("%1, the %2 largest", "a dimension, how many")
                                                .arg(groupingLabel(grouping), QString::number(grouping.top))
                                          : groupingLabel(grouping);
    return {toText(grouping), most};
}

std::vector<Entry> entriesOf(const std::vector<Grouping> &groupings)
{
    std::vector<Entry> entries;
    for (const Grouping &grouping : groupings)
        entries.push_back(entryOf(grouping));
    return entries;
}

std::vector<std::pair<VisualKind, QString>> charts()
{
    return {{VisualKind::Line, BlockForm::tr("Line")},
            {VisualKind::Area, BlockForm::tr("Area")},
            {VisualKind::StackedColumns, BlockForm::tr("Stacked columns")},
            {VisualKind::RankedBars, BlockForm::tr("Bars by rank")},
            {VisualKind::Donut, BlockForm::tr("Ring")},
            {VisualKind::Heatmap, BlockForm::tr("Heat map of hours")},
            {VisualKind::Matrix, BlockForm::tr("Heat map")},
            {VisualKind::Treemap, BlockForm::tr("Areas in proportion")},
            {VisualKind::Pareto, BlockForm::tr("Pareto")},
            {VisualKind::Calendar, BlockForm::tr("Calendar")},
            {VisualKind::Scatter, BlockForm::tr("Scatter")},
            {VisualKind::Map, BlockForm::tr("Map of countries")},
            {VisualKind::Box, BlockForm::tr("Boxes of percentiles")}};
}

// One measure may stand there several times, shown in several ways.
QString keyOf(const PivotValue &value)
{
    return value.show == PivotValue::Show::Value ? value.of : showName(value.show) + u':' + value.of;
}

bool asks(ReportBlockKind kind)
{
    return kind == ReportBlockKind::Kpis || kind == ReportBlockKind::Chart || kind == ReportBlockKind::Table;
}

} // namespace

BlockForm::BlockForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("reports.form"));
    build();
    showFields();
}

bool BlockForm::has(ReportBlockKind kind)
{
    return asks(kind) || kind == ReportBlockKind::Pivot || kind == ReportBlockKind::Text;
}

void BlockForm::row(QWidget *field, const QString &label)
{
    m_form->addRow(label, field);
    if (auto *text = qobject_cast<QLabel *>(m_form->labelForField(field)))
        text->setBuddy(field);
}

void BlockForm::build()
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 4, 0, 4);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(6);
    const auto list = [this](const char *name, const QString &label, const QString &adding, std::vector<Entry> offered,
                             bool free, auto take) {
        auto *made = new ChosenList(QLatin1String(name), adding, std::move(offered), free, this);
        row(made, label);
        connect(made, &ChosenList::changed, this, take);
        return made;
    };
    const QString addMeasure = tr("Add a measure…"), addBy = tr("Add a dimension…");
    m_measures = list("form.measures", tr("Measures"), addMeasure, allMeasures(), false,
                      [this](const QStringList &keys) { takeMeasures(keys); });
    m_by = list("form.by", tr("By"), addBy, allGroupings(), false, [this](const QStringList &keys) {
        if (Query *asked = query())
            takeGroupings(asked->by, keys);
    });
    m_rows = list("form.rows", tr("Rows"), addBy, allGroupings(), false,
                  [this](const QStringList &keys) { takeGroupings(m_block.exploration.pivot.rows, keys); });
    m_columns = list("form.columns", tr("Columns"), addBy, allGroupings(), false,
                     [this](const QStringList &keys) { takeGroupings(m_block.exploration.pivot.columns, keys); });
    m_values = list("form.values", tr("Values"), tr("Add a measure or type a formula…"), allMeasures(), true,
                    [this](const QStringList &keys) { takeMeasures(keys); });
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("form.filter"));
    m_filter->setPlaceholderText(QStringLiteral("bot = \"x\" and rating is not null"));
    row(m_filter, tr("Filter"));
    m_filterProblem = new Label({}, TextRole::Table, Tone::Bad, this);
    m_filterProblem->setWrapped(true);
    m_filterProblem->setObjectName(QStringLiteral("form.filterProblem"));
    m_form->addRow(m_filterProblem);
    connect(m_filter, &QLineEdit::textEdited, this, &BlockForm::takeFilter);
    const auto box = [this](const char *name, const QString &label) {
        auto *made = new QComboBox(this);
        made->setObjectName(QLatin1String(name));
        row(made, label);
        return made;
    };
    m_chart = box("form.chart", tr("Chart"));
    for (const auto &[kind, label] : charts())
        m_chart->addItem(label, int(kind));
    connect(m_chart, &QComboBox::activated, this, [this] {
        change([this](ReportBlock &block) { block.visual.kind = VisualKind(m_chart->currentData().toInt()); });
    });
    m_look = box("form.look", tr("Cells"));
    m_look->addItems({tr("Plain"), tr("Heat"), tr("Bars")});
    connect(m_look, &QComboBox::activated, this,
            [this](int index) { change([index](ReportBlock &block) { block.exploration.look = CellLook(index); }); });
    const auto check = [this](const char *name, const QString &text, auto set) {
        auto *made = new QCheckBox(text, this);
        made->setObjectName(QLatin1String(name));
        m_form->addRow(made);
        connect(made, &QCheckBox::toggled, this,
                [this, set](bool on) { change([&](ReportBlock &block) { set(block, on); }); });
        return made;
    };
    m_subtotals = check("form.subtotals", tr("Subtotals"), [](ReportBlock &block, bool on) {
        block.exploration.pivot.subtotals = block.exploration.pivot.columnSubtotals = on;
    });
    m_grandTotal = check("form.grandTotal", tr("Grand total"),
                         [](ReportBlock &block, bool on) { block.exploration.grandTotal = on; });
    const auto number = [this](const char *name, const QString &label, int most, const QString &none, auto set) {
        auto *made = new QSpinBox(this);
        made->setObjectName(QLatin1String(name));
        made->setRange(0, most);
        made->setSpecialValueText(none);
        row(made, label);
        connect(made, &QSpinBox::valueChanged, this,
                [this, set](int value) { change([&](ReportBlock &block) { set(block, value); }); });
        return made;
    };
    m_limit = number("form.limit", tr("Rows at most"), 100'000, tr("all"), [](ReportBlock &block, int value) {
        if (!block.queries.empty())
            block.queries.front().limit = value;
    });
    m_height = number("form.height", tr("Height in millimetres"), 1'000, tr("as usual"),
                      [](ReportBlock &block, int value) { block.height = value; });
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("form.text"));
    row(m_text, tr("Text"));
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { change([this](ReportBlock &block) { block.text = m_text->toPlainText(); }); });
}

Query *BlockForm::query()
{
    return m_block.queries.empty() ? nullptr : &m_block.queries.front();
}

void BlockForm::clear()
{
    m_known = false;
    showFields();
}

void BlockForm::setBlock(const ReportBlock &block)
{
    m_known = true;
    const bool filterIsTheSame = m_block.id == block.id && m_filter->hasFocus();
    m_block = block;
    m_filling = true;
    const Query asked = query() ? *query() : Query();
    std::vector<Entry> measures, values;
    for (const MeasureKey key : asked.measures)
        measures.emplace_back(QLatin1String(catalog::info(key).name),
                              QCoreApplication::translate("Catalog", catalog::info(key).label));
    for (const PivotValue &value : block.exploration.pivot.values) {
        const QString label = valueLabel(value.of, block.own);
        values.emplace_back(keyOf(value),
                            value.show == PivotValue::Show::Value
                                ? label
                                : tr("%1, %2", "a measure, what it is shown as").arg(label, shownAs(value)));
    }
    m_measures->setChosen(measures);
    m_values->setChosen(values);
    m_by->setChosen(entriesOf(asked.by));
    m_rows->setChosen(entriesOf(block.exploration.pivot.rows));
    m_columns->setChosen(entriesOf(block.exploration.pivot.columns));
    const bool pivot = block.kind == ReportBlockKind::Pivot;
    if (!filterIsTheSame) { // what is being typed stays as it is typed
        m_filter->setText(toText(pivot ? block.exploration.pivot.where : asked.where));
        m_filterProblem->setText({});
    }
    const int chart = m_chart->findData(int(block.visual.kind));
    m_chart->setCurrentIndex(chart); // another one is kept as long as nobody chooses
    m_look->setCurrentIndex(int(block.exploration.look));
    m_subtotals->setChecked(block.exploration.pivot.subtotals);
    m_grandTotal->setChecked(block.exploration.grandTotal);
    m_limit->setValue(asked.limit);
    m_height->setValue(int(block.height));
    if (m_text->toPlainText() != block.text)
        m_text->setPlainText(block.text);
    m_filling = false;
    showFields();
}

void BlockForm::showFields()
{
    const ReportBlockKind kind = m_block.kind;
    const bool pivot = m_known && kind == ReportBlockKind::Pivot;
    const bool asking = m_known && asks(kind) && !m_block.queries.empty();
    const auto show = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(shown);
    };
    show(m_measures, asking);
    show(m_by, asking && kind != ReportBlockKind::Kpis);
    show(m_rows, pivot);
    show(m_columns, pivot);
    show(m_values, pivot);
    show(m_filter, asking || pivot);
    show(m_filterProblem, asking || pivot);
    show(m_chart, asking && kind == ReportBlockKind::Chart);
    show(m_look, pivot);
    show(m_subtotals, pivot);
    show(m_grandTotal, pivot);
    show(m_limit, asking && kind != ReportBlockKind::Kpis);
    show(m_height, m_known && kind == ReportBlockKind::Chart);
    show(m_text, m_known && kind == ReportBlockKind::Text);
}

void BlockForm::change(const std::function<void(ReportBlock &)> &edit)
{
    if (m_filling || !m_known)
        return;
    const ReportBlock before = m_block;
    edit(m_block);
    if (m_block != before)
        Q_EMIT edited(m_block);
}

// Of figures, charts and tables; of a pivot its values, whose way of showing stays with them.
void BlockForm::takeMeasures(const QStringList &keys)
{
    change([&](ReportBlock &block) {
        if (block.kind == ReportBlockKind::Pivot) {
            std::vector<PivotValue> values;
            for (const QString &key : keys) {
                const auto &before = block.exploration.pivot.values;
                const auto known = std::ranges::find(before, key, keyOf);
                values.push_back(known != before.end() ? *known : PivotValue{key, PivotValue::Show::Value, 3});
            }
            block.exploration.pivot.values = std::move(values);
            return;
        }
        std::vector<MeasureKey> measures;
        for (const QString &key : keys)
            if (const auto measure = catalog::measure(key))
                measures.push_back(*measure);
        Query &asked = block.queries.front();
        asked.measures = std::move(measures);
        // What was sorted by and is not asked any more sorts nothing.
        std::erase_if(asked.order,
                      [&](const Order &order) { return catalog::measure(order.key) && !keys.contains(order.key); });
        // A choice of columns or figures names what there was: what is new would not be seen.
        block.visual.options.remove(QStringLiteral("figures"));
        block.visual.options.remove(QStringLiteral("columns"));
    });
}

void BlockForm::takeGroupings(std::vector<Grouping> &of, const QStringList &keys)
{
    std::vector<Grouping> groupings;
    for (const QString &key : keys)
        if (const auto grouping = parseGrouping(key))
            groupings.push_back(*grouping);
    const ReportBlock before = m_block;
    of = std::move(groupings);
    if (Query *asked = query())
        std::erase_if(asked->order, [&](const Order &order) {
            return catalog::dimension(order.key) &&
                   std::ranges::none_of(asked->by, [&](const Grouping &by) { return columnKey(by) == order.key; });
        });
    m_block.visual.options.remove(QStringLiteral("columns"));
    if (!m_filling && m_block != before)
        Q_EMIT edited(m_block);
}

void BlockForm::takeFilter()
{
    const auto parsed = parseFilter(m_filter->text());
    if (!parsed || !parsed->having.isEmpty()) {
        m_filterProblem->setText(parsed ? tr("A filter has no conditions on measures") : parsed.error().text);
        return;
    }
    m_filterProblem->setText({});
    change([&](ReportBlock &block) {
        if (block.kind == ReportBlockKind::Pivot)
            block.exploration.pivot.where = parsed->where;
        else if (!block.queries.empty())
            block.queries.front().where = parsed->where;
    });
}

} // namespace parlance
