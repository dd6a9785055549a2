#include "views/charts/rankedbars.h"

#include "views/charts/change.h"
#include "views/charts/legendpicture.h"
#include "views/charts/marklines.h"
#include "views/charts/painting.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double comfortable = 30, roomiest = 52, tightest = 20, legendHeight = 20, gap = 12;

// As many decimals as its neighbours have: "$1.00" above "$0.96".
QString valueText(double value, const RankedModel &model)
{
    return std::isnan(value) ? QStringLiteral("–") : formatCompact(value, model.measure.unit, model.style);
}

QString fullText(double value, const RankedModel &model)
{
    return std::isnan(value) ? QStringLiteral("–") : formatValue(value, model.measure.unit, model.style);
}

Change changeOf(const RankedModel::Row &row, const RankedModel &model)
{
    Change change = describeChange(row.value, row.previous, model.measure.unit, model.measure.good, model.style);
    if (row.previous == 0 && row.value > 0 && model.measure.unit != Unit::Percent) {
        change.text = QCoreApplication::translate("Cells", "new", "nothing to compare with before");
        change.direction = 0;
    }
    return change;
}

// The arrow says which way: the text beside it is the amount.
QString amount(const Change &change)
{
    const bool hasSign = change.direction != 0 && !change.text.isEmpty() && !change.text.front().isDigit();
    return hasSign && change.text.size() > 1 ? change.text.mid(1) : change.text;
}

class RankedPicture : public LegendPicture
{
public:
    RankedPicture(std::shared_ptr<const RankedModel> model, const QRectF &rect, const Theme &theme,
                  const ChartState &state)
        : m_model(std::move(model))
        , m_theme(theme)
        , m_rect(rect)
        , m_marks(markLines(m_model->options))
    {
        QRectF rest = rect;
        if (m_model->hasPrevious && m_model->options.value(QLatin1String("legend")).toBool(true)) {
            LegendEntry entry;
            entry.label = Chart::tr("Previous period");
            entry.color = theme.text;
            entry.sign = LegendEntry::Sign::Tick;
            placeLegend({entry}, state.legendElsewhere, rest, 4);
        }
        place(rest);
    }

    void paint(QPainter &painter) const override
    {
        m_legend.paint(painter, m_theme);
        if (m_model->rows.empty()) {
            painting::emptyMessage(painter, m_rect, m_theme);
            return;
        }
        for (int i = 0; i < m_visible; ++i)
            paintRow(painter, i);
        paintMarkColumns(
            painter, QRectF(m_bars.left(), m_top, m_bars.width(), m_visible * m_pitch),
            [this](double value) { return x(value); }, m_marks, m_model->measure.unit, m_model->style, m_theme);
        const int more = int(m_model->rows.size()) - m_visible;
        if (more > 0)
            painting::text(painter, rowRect(m_visible), Qt::AlignLeft | Qt::AlignVCenter,
                           Chart::tr("%n more", "rows that do not fit", more), font(TextRole::Axis), m_theme.text3);
    }

    void paintOverlay(QPainter &painter, const Overlay &overlay) const override
    {
        if (overlay.hovered >= 0)
            outline(painter, overlay.hovered, m_theme.border2, 1);
        if (overlay.selected >= 0)
            outline(painter, overlay.selected, m_theme.accent, 1);
        if (overlay.focused >= 0)
            outline(painter, overlay.focused, m_theme.accent, 2);
    }

    int markCount() const override { return m_visible; }

    int markAt(const QPointF &point) const override
    {
        for (int i = 0; i < m_visible; ++i)
            if (rowRect(i).contains(point))
                return i;
        return -1;
    }

    QRectF markRect(int mark) const override { return rowRect(mark); }

    Mark mark(int index) const override
    {
        const auto &row = m_model->rows[size_t(index)];
        Mark mark;
        mark.measure = m_model->measure.key;
        addMember(mark, m_model->dimension, row.member);
        mark.description = Chart::tr("%1, %2 %3", "member, measure and value")
                               .arg(row.member.label, m_model->measure.label, fullText(row.value, *m_model));
        if (!std::isnan(row.previous))
            mark.description +=
                QStringLiteral(", ") + Chart::tr("previously %1, %2", "value and change")
                                           .arg(fullText(row.previous, *m_model), changeOf(row, *m_model).text);
        return mark;
    }

    TooltipContent tooltip(int index, const QPointF &) const override
    {
        const auto &row = m_model->rows[size_t(index)];
        TooltipContent content;
        content.title = row.member.label;
        content.lines.push_back(
            {m_theme.category[0], {}, m_model->measure.label, fullText(row.value, *m_model), false, false});
        if (!std::isnan(row.previous)) {
            content.lines.push_back(
                {{}, {}, Chart::tr("Previous period"), fullText(row.previous, *m_model), true, false});
            content.lines.push_back({{}, {}, Chart::tr("Change"), changeOf(row, *m_model).text, true, false});
        }
        return content;
    }

    QString cutTextAt(const QPointF &point) const override
    {
        const int index = markAt(point);
        return index >= 0 ? m_model->rows[size_t(index)].member.label : QString();
    }

private:
    void place(const QRectF &rest)
    {
        m_top = rest.top();
        const auto count = double(m_model->rows.size());
        if (count == 0)
            return;
        m_pitch = std::clamp(rest.height() / count, tightest, roomiest);
        m_visible = int(std::min(count, std::floor((rest.height() + 1) / m_pitch)));
        if (m_visible < int(count))
            m_visible = std::max(0, int(std::floor(rest.height() / m_pitch)) - 1); // room for "n more"

        double label = 0, value = 0, change = 0;
        for (const auto &row : m_model->rows) {
            label = std::max(label, painting::width(font(TextRole::Table), row.member.label));
            value = std::max(value, painting::width(font(TextRole::Control), valueText(row.value, *m_model)) * 12 / 13);
            if (m_model->hasPrevious)
                change = std::max(change, 14 + painting::width(font(TextRole::Table), amount(changeOf(row, *m_model))));
            for (const double number : {row.value, row.previous})
                if (!std::isnan(number)) {
                    m_most = std::max(m_most, number);
                    m_least = std::min(m_least, number);
                }
        }
        includeMarkLines(m_marks, m_least, m_most);
        m_label = std::ceil(std::min(label + 1, rest.width() * 0.38));
        m_value = std::ceil(value) + 2;
        m_change = std::ceil(change) + (change > 0 ? 2 : 0);
        const double right = m_value + (m_change > 0 ? gap + m_change : 0);
        m_bars = QRectF(rest.left() + m_label + gap, rest.top(),
                        std::max(0.0, rest.width() - m_label - gap - right - gap), rest.height());
    }

    QRectF rowRect(int index) const { return {m_rect.left(), m_top + index * m_pitch, m_rect.width(), m_pitch}; }

    double x(double value) const
    {
        const double span = m_most - m_least;
        return m_bars.left() + (span > 0 ? (value - m_least) / span * m_bars.width() : 0);
    }

    void paintRow(QPainter &painter, int index) const
    {
        const auto &row = m_model->rows[size_t(index)];
        const QRectF line = rowRect(index);
        painting::text(painter, {line.left(), line.top(), m_label, line.height()}, Qt::AlignLeft | Qt::AlignVCenter,
                       row.member.label, font(TextRole::Table), row.member.isOther ? m_theme.text2 : m_theme.text);
        paintBar(painter, row, line);

        QFont strong = font(TextRole::Table);
        strong.setWeight(QFont::Medium);
        const double valueRight = line.right() - (m_change > 0 ? m_change + gap : 0);
        painting::text(painter, {valueRight - m_value, line.top(), m_value, line.height()},
                       Qt::AlignRight | Qt::AlignVCenter, valueText(row.value, *m_model), strong, m_theme.text);
        if (m_change <= 0)
            return;
        const Change change = changeOf(row, *m_model);
        const QColor color = changeColor(change, m_theme);
        const QString text = amount(change);
        painting::text(painter, {line.right() - m_change, line.top(), m_change, line.height()},
                       Qt::AlignRight | Qt::AlignVCenter, text, strong, color);
        if (change.direction != 0) {
            const double at = line.right() - painting::width(strong, text) - 9;
            painting::arrow(painter, {at, line.center().y()}, change.direction > 0, color);
        }
    }

    void paintBar(QPainter &painter, const RankedModel::Row &row, const QRectF &line) const
    {
        const double middle = line.center().y();
        constexpr double half = 7;
        if (!std::isnan(row.value) && row.value != 0) {
            const double from = x(0), to = x(row.value);
            const double left = std::min(from, to), width = std::max(2.0, std::abs(to - from));
            const auto key = dimensionOf(m_model->dimension);
            const auto fixed = key && !row.member.isNull ? fixedColour(*key, row.member.key) : std::nullopt;
            const QRectF bar = painting::snapped({left, middle - half, width, 2 * half});
            if (row.member.isOther)
                painting::swatch(painter, bar, m_theme.other, m_theme.otherOutline);
            else
                painting::roundedBar(painter, bar, 2, categoryColor(m_theme, fixed.value_or(0)));
        }
        if (!std::isnan(row.previous)) {
            const double at = std::round(x(row.previous));
            const double tick = std::min(9.0, m_pitch / 2 - 1);
            painter.fillRect(QRectF(at - 2, middle - tick, 4, 2 * tick), m_theme.surface);
            painter.fillRect(QRectF(at - 1, middle - tick, 2, 2 * tick), m_theme.text);
        }
    }

    void outline(QPainter &painter, int mark, const QColor &color, double thickness) const
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, thickness));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rowRect(mark).adjusted(1 - 4, 1, -1 + 4, -1).intersected(m_rect.adjusted(-6, 0, 6, 0)),
                                4, 4);
        painter.restore();
    }

    std::shared_ptr<const RankedModel> m_model;
    Theme m_theme;
    QRectF m_rect, m_bars;
    std::vector<MarkLine> m_marks;
    double m_top = 0, m_pitch = comfortable, m_label = 0, m_value = 0, m_change = 0;
    double m_least = 0, m_most = 0;
    int m_visible = 0;
};

} // namespace

RankedBars::RankedBars(QWidget *parent)
    : BaseChart(parent)
    , m_model(std::make_shared<RankedModel>())
{}

RankedBars::~RankedBars() = default;

QSize RankedBars::sizeHint() const
{
    const double legend = m_model->hasPrevious ? legendHeight + 4 : 0;
    return {320, int(legend + comfortable * double(std::max<size_t>(3, m_model->rows.size())))};
}

void RankedBars::prepare(const ChartInput &input)
{
    auto model = std::make_shared<RankedModel>();
    model->style = input.style;
    model->zone = input.zone;
    model->options = input.visual.options;
    const Table *table = tableAt(input, 0);
    const TableParts parts(table);
    if (table && !parts.dimensions.empty() && !parts.measures.empty()) {
        const Column &dimension = *parts.dimensions[0], &measure = *parts.measures[0];
        const Column *previous = previousOf(*table, measure);
        model->range = table->provenance.range;
        model->hasPrevious = previous != nullptr;
        model->dimension.key = dimension.key;
        model->dimension.label = dimension.label;
        model->measure.key = measure.key;
        model->measure.label = measure.label;
        model->measure.unit = measure.unit;
        model->measure.good = measure.good;
        constexpr qsizetype most = 1000; // nobody reads further; the table has all
        for (qsizetype row = 0; row < std::min(table->rows, most); ++row)
            model->rows.push_back({shownMemberAt(dimension, row, input.style), numberAt(measure, row),
                                   previous ? numberAt(*previous, row) : std::nan("")});
    }
    // Members without a single value are no picture: the card says why in a sentence.
    if (std::ranges::all_of(model->rows, [](const RankedModel::Row &row) { return std::isnan(row.value); }))
        model->rows.clear();
    // The rest is no member: it never stands before one.
    std::stable_partition(model->rows.begin(), model->rows.end(),
                          [](const RankedModel::Row &row) { return !row.member.isOther; });
    m_model = std::move(model);
    updateGeometry();
}

std::unique_ptr<Picture> RankedBars::layOut(const QRectF &rect, const Theme &theme, const ChartState &state) const
{
    return std::make_unique<RankedPicture>(m_model, rect, theme, state);
}

QString RankedBars::describe() const
{
    if (m_model->rows.empty())
        return Chart::tr("Chart without data in this period.");
    QStringList first;
    for (size_t i = 0; i < std::min<size_t>(3, m_model->rows.size()); ++i)
        first.append(Chart::tr("%1 %2", "series and value")
                         .arg(m_model->rows[i].member.label, fullText(m_model->rows[i].value, *m_model)));
    return Chart::tr("%1 by %2, %n rows, first %3.", "chart", int(m_model->rows.size()))
        .arg(m_model->measure.label, m_model->dimension.label, first.join(QStringLiteral(", ")));
}

} // namespace parlance
