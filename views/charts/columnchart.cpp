#include "views/charts/columnchart.h"

#include "views/charts/axes.h"
#include "views/charts/legendpicture.h"
#include "views/charts/marklines.h"
#include "views/charts/painting.h"
#include "views/charts/speech.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double legendGap = 8, pixelsPerTick = 44;
constexpr int mostTicks = 6;

class ColumnPicture : public LegendPicture
{
public:
    ColumnPicture(std::shared_ptr<const SeriesModel> model, bool stacked, const QRectF &rect, const Theme &theme,
                  const ChartState &state)
        : m_model(std::move(model))
        , m_theme(theme)
        , m_rect(rect)
        , m_marks(markLines(m_model->options))
        , m_stacked(stacked)
    {
        for (int i = 0; i < int(m_model->series.size()); ++i)
            if (!state.hidden.contains(i) && m_model->series[size_t(i)].unit == m_model->series.front().unit)
                m_shown.push_back(i);
        m_all = m_shown.size() == m_model->series.size();
        QRectF rest = rect;
        if (m_model->options.value(QLatin1String("legend")).toBool(true))
            placeLegend(legendEntries(state), state.legendElsewhere, rest, legendGap);
        place(rest);
    }

    void paint(QPainter &painter) const override
    {
        m_legend.paint(painter, m_theme);
        if (isEmpty()) {
            const double base = m_rect.bottom() - axisHeight;
            painter.fillRect(QRectF(m_rect.left(), base, m_rect.width(), 1), m_theme.axis);
            painting::emptyMessage(painter, m_rect, m_theme);
            return;
        }
        const Series &first = m_model->series.front();
        if (!m_stacked || m_model->seriesColumn.key.isEmpty())
            axes::paintWeekends(painter, m_plot, m_slots, *m_model, m_theme);
        axes::paintValues(painter, m_plot, m_scale, first.unit, m_model->style, m_theme);
        for (const qsizetype slot : drawnSlots())
            paintColumn(painter, slot);
        painter.fillRect(QRectF(m_plot.left(), std::round(y(0)), m_plot.width(), 1), m_theme.axis);
        paintMarkLines(painter, m_plot, m_scale, m_marks, first.unit, m_model->style, m_theme);
        axes::paintAnnotations(painter, m_flags, m_plot.bottom(), m_slots, *m_model, m_theme);
        axes::paintSlots(painter, m_labels, m_slots, *m_model, m_theme);
    }

    void paintOverlay(QPainter &painter, const Overlay &overlay) const override
    {
        if (isEmpty())
            return;
        if (overlay.range)
            axes::paintRange(painter, m_plot, m_slots, *m_model, *overlay.range, m_theme);
        const int crosshair = overlay.hovered >= 0 ? overlay.hovered : overlay.crosshair;
        if (crosshair >= 0)
            outline(painter, crosshair, m_theme.text3, 1);
        if (overlay.selected >= 0)
            outline(painter, overlay.selected, m_theme.accent, 1.5);
        if (overlay.focused >= 0)
            outline(painter, overlay.focused, m_theme.accent, 2);
    }

    int markCount() const override { return isEmpty() ? 0 : int(m_slots.count); }

    int markAt(const QPointF &point) const override
    {
        return !isEmpty() && m_plot.adjusted(0, -4, 0, 4).contains(point) ? int(m_slots.at(point.x())) : -1;
    }

    QRectF markRect(int mark) const override
    {
        double top = y(0), bottom = y(0);
        for (const Part &part : parts(mark)) {
            top = std::min(top, part.rect.top());
            bottom = std::max(bottom, part.rect.bottom());
        }
        const QRectF column = columnRect(mark);
        return {column.left(), top, column.width(), std::max(1.0, bottom - top)};
    }

    Mark mark(int index) const override
    {
        Mark mark = m_model->slotMark(index);
        mark.description = speech::slot(*m_model, index);
        return mark;
    }

    std::optional<Mark> markForMenu(const QPointF &point) const override
    {
        if (const int series = m_legend.seriesAt(point); series >= 0)
            return speech::seriesMark(*m_model, series);
        const int index = m_flags.contains(point) && !isEmpty() ? int(m_slots.at(point.x())) : markAt(point);
        if (index < 0)
            return {};
        Mark result = mark(index);
        if (const int hit = seriesAt(point, index); hit >= 0)
            m_model->narrow(result, hit);
        return result;
    }

    TooltipContent tooltip(int index, const QPointF &at) const override
    {
        return speech::tooltip(*m_model, index, m_shown, m_model->series.size() > 1 ? seriesAt(at, index) : -1,
                               m_theme);
    }

    int seriesCount() const override { return int(m_model->series.size()); }

    QString cutTextAt(const QPointF &point) const override
    {
        const QString flag = axes::annotationAt(point, m_flags, m_slots, *m_model);
        if (!flag.isEmpty())
            return flag;
        if (!m_model->isTime && !isEmpty() && m_labels.contains(point) && point.x() >= m_plot.left())
            return m_model->members[size_t(m_slots.at(point.x()))].label;
        return m_legend.textAt(point);
    }

    std::optional<TimeRange> periodAt(const QPointF &point) const override
    {
        if (!m_model->isTime || isEmpty() || point.y() < m_plot.top() - 4)
            return {};
        return m_model->periods.range(m_slots.at(point.x()));
    }

    int markOfTime(UtcMs at) const override { return m_model->isTime ? int(m_model->periods.find(at)) : -1; }
    bool hasTimeAxis() const override { return m_model->isTime && !isEmpty(); }

private:
    struct Part
    {
        int series;
        QRectF rect;
    };

    bool isEmpty() const { return m_model->isEmpty() || m_shown.empty(); }
    double y(double value) const { return axes::y(m_scale, m_plot, value); }

    // The previous period as a column of its own beside each, where there is room; else as a mark across.
    bool previousBeside() const
    {
        constexpr double roomy = 56;
        return m_stacked && m_slots.slotWidth() >= roomy && !m_model->previousTotals.empty();
    }

    bool showsPrevious() const
    {
        return !m_model->previousTotals.empty() && m_all && (m_stacked || m_model->series.size() == 1);
    }

    // More columns than pixels: each pixel shows the highest of its columns.
    std::vector<qsizetype> drawnSlots() const
    {
        std::vector<qsizetype> drawn;
        double pixel = -1;
        for (qsizetype slot = 0; slot < m_slots.count; ++slot) {
            const double at = std::floor(m_slots.centre(slot));
            if (m_slots.slotWidth() >= 1 || at != pixel)
                drawn.push_back(slot);
            else if (height(slot) > height(drawn.back()))
                drawn.back() = slot;
            pixel = at;
        }
        return drawn;
    }

    double height(qsizetype slot) const
    {
        double result = 0;
        for (const int index : m_shown)
            if (const double value = m_model->series[size_t(index)].at(slot); !std::isnan(value))
                result += std::abs(value);
        return result;
    }

    QRectF columnRect(qsizetype slot) const
    {
        const double each = m_slots.slotWidth();
        const bool beside = previousBeside() && showsPrevious();
        const double width = each < 3 ? std::max(1.0, each) : std::min(each * (beside ? 0.45 : 0.75), 64.0);
        const double centre = m_slots.centre(slot) - (beside ? width * 0.32 : 0);
        const double left = std::round(centre - width / 2);
        return {left, m_plot.top(), std::max(1.0, std::round(width)), m_plot.height()};
    }

    QRectF valueRect(const QRectF &column, double from, double to) const
    {
        const double top = std::round(y(std::max(from, to))), bottom = std::round(y(std::min(from, to)));
        return {column.left(), top, column.width(), bottom - top};
    }

    std::vector<Part> parts(qsizetype slot) const
    {
        std::vector<Part> result;
        const QRectF column = columnRect(slot);
        if (!m_stacked) {
            const double each = column.width() / double(m_shown.size());
            for (size_t i = 0; i < m_shown.size(); ++i) {
                const double value = m_model->series[size_t(m_shown[i])].at(slot);
                const double left = std::round(column.left() + double(i) * each);
                const double right = std::round(column.left() + double(i + 1) * each);
                const double gap = right - left > 3 && i + 1 < m_shown.size() ? 1 : 0;
                if (!std::isnan(value))
                    result.push_back(
                        {m_shown[i], valueRect({left, column.top(), right - left - gap, column.height()}, 0, value)});
            }
            return result;
        }
        double above = 0, below = 0;
        for (const int index : m_shown) {
            const double value = m_model->series[size_t(index)].at(slot);
            if (std::isnan(value) || value == 0)
                continue;
            double &base = value > 0 ? above : below;
            result.push_back({index, valueRect(column, base, base + value)});
            base += value;
        }
        return result;
    }

    void paintColumn(QPainter &painter, qsizetype slot) const
    {
        for (const Part &part : parts(slot)) {
            const Series &series = m_model->series[size_t(part.series)];
            QRectF rect = part.rect;
            // Segments are one pixel apart; a thin one keeps at least its own pixel.
            if (m_stacked && m_shown.size() > 1 && rect.height() > 2)
                rect.setTop(rect.top() + 1);
            if (rect.height() < 1 && series.at(slot) != 0)
                rect.setHeight(1);
            painter.fillRect(rect, categoryColor(m_theme, series.colour));
            const QColor edge = categoryOutline(m_theme, series.colour);
            if (edge.isValid() && rect.width() > 4 && rect.height() >= 3) {
                painter.setPen(QPen(edge, 1));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
            }
        }
        if (m_model->isPartial(slot) && m_slots.slotWidth() >= 6)
            painting::hatch(painter, markRect(int(slot)), m_theme.surface);
        if (showsPrevious())
            paintPrevious(painter, slot);
        paintTotal(painter, slot);
    }

    void paintPrevious(QPainter &painter, qsizetype slot) const
    {
        const double value = m_model->previousTotals[size_t(slot)];
        if (std::isnan(value))
            return;
        const QRectF column = columnRect(slot);
        if (previousBeside()) {
            const QRectF beside(column.right() + 5, column.top(), std::round(column.width() * 0.45), column.height());
            const QRectF rect = valueRect(beside, 0, value);
            painting::hatch(painter, rect, m_theme.prev);
            painter.setPen(QPen(m_theme.prev, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
            return;
        }
        const double at = std::round(y(value));
        if (column.width() < 3)
            return;
        painter.fillRect(QRectF(column.left() - 2, at - 2, column.width() + 4, 4), m_theme.surface);
        painter.fillRect(QRectF(column.left() - 2, at - 1, column.width() + 4, 2), m_theme.text);
    }

    void paintTotal(QPainter &painter, qsizetype slot) const
    {
        const Series &first = m_model->series.front();
        if (!m_values || !m_all || m_model->totals.empty() || std::isnan(m_model->totals[size_t(slot)]))
            return;
        const QRectF column = markRect(int(slot));
        const double width = m_slots.slotWidth();
        painting::text(painter, {column.center().x() - width / 2, column.top() - 18, width, 16}, Qt::AlignCenter,
                       formatShort(m_model->totals[size_t(slot)], first.unit, m_model->style),
                       font(TextRole::TableStrong), m_theme.text);
    }

    void outline(QPainter &painter, int mark, const QColor &color, double thickness) const
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, thickness));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(markRect(mark).adjusted(-2.5, -3.5, 2.5, 0.5), 2, 2);
        painter.restore();
    }

    int seriesAt(const QPointF &point, int slot) const
    {
        for (const Part &part : parts(slot))
            if (part.rect.adjusted(-2, 0, 2, 1).contains(point))
                return part.series;
        return -1;
    }

    std::vector<LegendEntry> legendEntries(const ChartState &state) const
    {
        std::vector<LegendEntry> entries;
        double sum = 0;
        for (const Series &series : m_model->series)
            sum += series.total;
        const bool shares = m_stacked && !m_model->seriesColumn.key.isEmpty() && m_model->additive && sum > 0;
        if (m_model->series.size() > 1 || !m_model->seriesColumn.key.isEmpty())
            for (int i = 0; i < int(m_model->series.size()); ++i) {
                const Series &series = m_model->series[size_t(i)];
                LegendEntry entry;
                entry.label = series.label;
                if (shares)
                    entry.value = shareText(series.total / sum);
                entry.color = categoryColor(m_theme, series.colour);
                entry.outline = categoryOutline(m_theme, series.colour);
                entry.series = i;
                entry.hidden = state.hidden.contains(i);
                entries.push_back(entry);
            }
        if (m_model->dropped > 0) {
            LegendEntry entry;
            entry.label = Chart::tr("%n more, not shown", "members beyond the largest", m_model->dropped);
            entry.sign = LegendEntry::Sign::None;
            entries.push_back(entry);
        }
        if (!m_model->previousTotals.empty() && (m_stacked || m_model->series.size() == 1)) {
            LegendEntry entry;
            entry.label = Chart::tr("Previous period");
            const double each = m_model->slotCount() > 0 ? m_rect.width() / double(m_model->slotCount()) : 0;
            entry.sign = each >= 60 ? LegendEntry::Sign::Hatch : LegendEntry::Sign::Mark;
            entry.color = entry.sign == LegendEntry::Sign::Hatch ? m_theme.prev : m_theme.text;
            entries.push_back(entry);
        }
        return entries;
    }

    // Whole percents; something small is never 0 %.
    QString shareText(double share) const
    {
        const double whole = std::round(share * 100) / 100;
        return formatShort(whole == 0 ? share : whole, Unit::Percent, m_model->style);
    }

    void place(QRectF rest)
    {
        if (isEmpty())
            return;
        const Series &first = m_model->series.front();
        const double flags = axes::annotationHeight(*m_model);
        m_flags = QRectF(rest.left(), rest.top(), rest.width(), flags);
        rest.setTop(rest.top() + (flags > 0 ? flags : 8));
        m_labels = QRectF(rest.left(), rest.bottom() - axisHeight + 4, rest.width(), axisHeight - 4);
        rest.setBottom(rest.bottom() - axisHeight);

        const double each = rest.width() / double(m_model->slotCount());
        m_values = m_stacked && m_model->options.value(QLatin1String("values")).toBool(each >= 52);
        if (m_values)
            rest.setTop(rest.top() + 14); // the highest column has its total above it
        m_scale = scaleOf(rest.height());
        rest.setLeft(std::round(rest.left() + axes::labelWidth(m_scale, first.unit, m_model->style) + 8));
        m_plot = rest;
        m_flags.setLeft(m_plot.left());
        m_slots = {m_plot.left(), m_plot.width(), m_model->slotCount()};
    }

    ValueScale scaleOf(double height) const
    {
        double least = 0, most = 0;
        for (qsizetype slot = 0; slot < m_model->slotCount(); ++slot) {
            double above = 0, below = 0;
            for (const int index : m_shown) {
                const double value = m_model->series[size_t(index)].at(slot);
                if (std::isnan(value))
                    continue;
                double &side = value > 0 ? above : below;
                side = m_stacked ? side + value : (value > 0 ? std::max(side, value) : std::min(side, value));
            }
            if (showsPrevious() && !std::isnan(m_model->previousTotals[size_t(slot)]))
                above = std::max(above, m_model->previousTotals[size_t(slot)]);
            most = std::max(most, above);
            least = std::min(least, below);
        }
        includeMarkLines(m_marks, least, most);
        return valueScale(least, most, std::min(mostTicks, int(height / pixelsPerTick)), m_model->series.front().unit,
                          m_model->style);
    }

    std::shared_ptr<const SeriesModel> m_model;
    Theme m_theme;
    QRectF m_rect, m_plot, m_flags, m_labels;
    SlotScale m_slots;
    ValueScale m_scale;
    std::vector<MarkLine> m_marks;
    std::vector<int> m_shown;
    bool m_stacked, m_all = true, m_values = false;
};

} // namespace

ColumnChart::ColumnChart(VisualKind kind, QWidget *parent)
    : BaseChart(parent)
    , m_kind(kind)
    , m_model(std::make_shared<SeriesModel>())
{}

ColumnChart::~ColumnChart() = default;

void ColumnChart::prepare(const ChartInput &input)
{
    m_model = std::make_shared<SeriesModel>(makeSeriesModel(input));
}

std::unique_ptr<Picture> ColumnChart::layOut(const QRectF &rect, const Theme &theme, const ChartState &state) const
{
    return std::make_unique<ColumnPicture>(m_model, m_kind == VisualKind::StackedColumns, rect, theme, state);
}

QString ColumnChart::describe() const
{
    return speech::sentence(*m_model);
}

} // namespace parlance
