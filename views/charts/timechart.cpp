#include "views/charts/timechart.h"

#include "views/charts/downsample.h"
#include "views/charts/legendpicture.h"
#include "views/charts/lineplot.h"
#include "views/charts/marklines.h"
#include "views/charts/painting.h"
#include "views/charts/speech.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace parlance {

namespace {

constexpr double legendGap = 8, panelGap = 20, pixelsPerTick = 30;
constexpr int mostTicks = 6;
constexpr float boundAlpha = 0.45F; // of the bounds of a band

struct Panel
{
    std::vector<int> series; // visible ones
    Unit unit = Unit::Count;
    QRectF plot;
    ValueScale scale;
    bool fill = false;
    std::unique_ptr<LinePlot> lines;
};

QColor withAlpha(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

bool layersIn(const QJsonObject &options)
{
    return options.value(QLatin1String("band")).toString() == QLatin1String("percentiles");
}

bool haveSameSlots(const auto &a, const auto &b)
{
    return std::ranges::equal(a, b, {}, &QPointF::x, &QPointF::x);
}

// Of what is 0 where there are no facts, zeros say nothing beside slots with facts and without a value.
bool hasValue(const Series &series)
{
    const auto known = catalog::measure(series.measure);
    const bool filled = known && catalog::info(*known).zeroWhenEmpty;
    const auto isKnown = [](double value) { return !std::isnan(value); };
    for (const auto *values : {&series.values, &series.previous}) {
        const bool whole = std::ranges::all_of(*values, isKnown);
        for (const double value : *values)
            if (isKnown(value) && (value != 0 || whole || !filled))
                return true;
    }
    return false;
}

// A panel of nothing takes the place of those that say something; its legend says that there is none.
void leaveOutEmpty(std::vector<Panel> &panels, const SeriesModel &model)
{
    const auto isEmpty = [&model](const Panel &panel) {
        return std::ranges::none_of(panel.series, [&](int i) { return hasValue(model.series[size_t(i)]); });
    };
    if (!std::ranges::all_of(panels, isEmpty))
        std::erase_if(panels, isEmpty);
}

// Which series share a panel: all of one unit, or each its own.
std::vector<Panel> panelsOf(const SeriesModel &model, const ChartState &state, bool onePerSeries)
{
    std::vector<Panel> panels;
    for (int i = 0; i < int(model.series.size()); ++i) {
        if (state.hidden.contains(i))
            continue;
        const Unit unit = model.series[size_t(i)].unit;
        const auto same = std::find_if(panels.begin(), panels.end(), [unit](const Panel &p) { return p.unit == unit; });
        if (same == panels.end() || onePerSeries) {
            panels.emplace_back();
            panels.back().unit = unit;
            panels.back().series.push_back(i);
        } else {
            same->series.push_back(i);
        }
    }
    leaveOutEmpty(panels, model);
    return panels;
}

class TimePicture : public LegendPicture
{
public:
    TimePicture(std::shared_ptr<const SeriesModel> model, VisualKind kind, const QRectF &rect, const Theme &theme,
                const ChartState &state)
        : m_model(std::move(model))
        , m_theme(theme)
        , m_rect(rect)
        , m_marks(markLines(m_model->options))
    {
        QRectF rest = rect;
        if (m_model->options.value(QLatin1String("legend")).toBool(true))
            placeLegend(legendEntries(state), state.legendElsewhere, rest, legendGap);
        const bool perSeries = kind == VisualKind::StackedPanels && m_model->seriesColumn.key.isEmpty();
        m_panels = panelsOf(*m_model, state, perSeries);
        const bool fill = m_model->options.value(QLatin1String("area")).toBool(kind != VisualKind::Line);
        if (!m_panels.empty())
            m_panels.front().fill = fill && (kind == VisualKind::Area || m_panels.front().series.size() == 1);
        place(rest);
        for (Panel &panel : m_panels)
            drawLines(panel);
    }

    void paint(QPainter &painter) const override
    {
        m_legend.paint(painter, m_theme);
        if (m_model->isEmpty() || m_panels.empty()) {
            const double base = m_rect.bottom() - axisHeight;
            painter.fillRect(QRectF(m_rect.left(), base, m_rect.width(), 1), m_theme.axis);
            painting::emptyMessage(painter, m_rect, m_theme);
            return;
        }
        for (const Panel &panel : m_panels)
            axes::paintWeekends(painter, panel.plot, m_slots, *m_model, m_theme);
        for (const Panel &panel : m_panels) {
            axes::paintValues(painter, panel.plot, panel.scale, panel.unit, m_model->style, m_theme);
            paintPartial(painter, panel);
            panel.lines->paint(painter);
        }
        // They are about the first measure, which the first panel shows.
        const Panel &first = m_panels.front();
        if (first.unit == m_model->series.front().unit)
            paintMarkLines(painter, first.plot, first.scale, m_marks, first.unit, m_model->style, m_theme);
        axes::paintAnnotations(painter, m_flags, m_panels.back().plot.bottom(), m_slots, *m_model, m_theme);
        axes::paintSlots(painter, m_labels, m_slots, *m_model, m_theme);
    }

    void paintOverlay(QPainter &painter, const Overlay &overlay) const override
    {
        if (m_panels.empty())
            return;
        if (overlay.range)
            axes::paintRange(painter, plots(), m_slots, *m_model, *overlay.range, m_theme);
        if (overlay.selected >= 0)
            paintCrosshair(painter, overlay.selected, m_theme.accent);
        const int at = overlay.focused >= 0   ? overlay.focused
                       : overlay.hovered >= 0 ? overlay.hovered
                                              : overlay.crosshair;
        if (at >= 0)
            paintCrosshair(painter, at, overlay.focused >= 0 ? m_theme.accent : m_theme.text3);
    }

    int markCount() const override { return m_panels.empty() ? 0 : int(m_model->slotCount()); }

    int markAt(const QPointF &point) const override
    {
        constexpr double reach = 8;
        const bool inside = !m_panels.empty() && plots().adjusted(-reach, -reach, reach, reach).contains(point);
        return inside ? int(m_slots.at(point.x())) : -1;
    }

    QRectF markRect(int mark) const override
    {
        const QRectF all = plots();
        return {m_slots.start(mark), all.top(), m_slots.slotWidth(), all.height()};
    }

    Mark mark(int index) const override
    {
        Mark mark = m_model->slotMark(index);
        mark.description = speech::slot(*m_model, index);
        return mark;
    }

    // A right click near a line means its series too.
    std::optional<Mark> markForMenu(const QPointF &point) const override
    {
        if (const int series = m_legend.seriesAt(point); series >= 0)
            return speech::seriesMark(*m_model, series);
        const int index = m_flags.contains(point) && !m_panels.empty() ? int(m_slots.at(point.x())) : markAt(point);
        if (index < 0)
            return {};
        Mark result = mark(index);
        if (const int series = nearestSeries(point, index); series >= 0)
            m_model->narrow(result, series);
        return result;
    }

    TooltipContent tooltip(int index, const QPointF &at) const override
    {
        const int nearest = m_model->series.size() > 1 ? nearestSeries(at, index) : -1;
        std::vector<int> shown;
        for (const Panel &panel : m_panels)
            shown.insert(shown.end(), panel.series.begin(), panel.series.end());
        return speech::tooltip(*m_model, index, shown, nearest, m_theme);
    }

    int seriesCount() const override { return int(m_model->series.size()); }

    QString cutTextAt(const QPointF &point) const override
    {
        const QString flag = axes::annotationAt(point, m_flags, m_slots, *m_model);
        return flag.isEmpty() ? m_legend.textAt(point) : flag;
    }

    std::optional<TimeRange> periodAt(const QPointF &point) const override
    {
        if (!m_model->isTime || m_panels.empty() || m_legend.seriesAt(point) >= 0 || point.y() < plots().top() - 8)
            return {};
        const qsizetype slot = m_slots.at(point.x());
        return slot < 0 ? std::nullopt : std::optional(m_model->periods.range(slot));
    }

    int markOfTime(UtcMs at) const override { return m_model->isTime ? int(m_model->periods.find(at)) : -1; }
    bool hasTimeAxis() const override { return m_model->isTime && !m_panels.empty(); }

private:
    std::vector<LegendEntry> legendEntries(const ChartState &state) const
    {
        std::vector<LegendEntry> entries;
        for (int i = 0; i < int(m_model->series.size()); ++i) {
            if (isBound(i) && i > 1)
                continue; // one entry for both
            const Series &series = m_model->series[size_t(i)];
            LegendEntry entry;
            entry.label = isBound(i)         ? Chart::tr("95 % interval")
                          : hasValue(series) ? series.label
                                             : Chart::tr("%1: no data", "a series").arg(series.label);
            entry.color = isBound(i) || isOuter(i) ? withAlpha(lineColor(series), boundAlpha) : lineColor(series);
            entry.sign = LegendEntry::Sign::Line;
            if (!isBound(i))
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
        if (m_model->hasPrevious()) {
            LegendEntry entry;
            entry.label = m_model->overlayDays % 7 == 0 && m_model->overlayDays > 0 && m_model->isTime &&
                                  m_model->periods.grain() == Grain::Day
                              ? Chart::tr("Previous period, same weekday")
                              : Chart::tr("Previous period");
            entry.color = m_theme.prev;
            entry.sign = LegendEntry::Sign::Dashed;
            entries.push_back(entry);
        }
        return entries;
    }

    // "Other" as a line is too light without an outline: it takes the outline's colour.
    QColor lineColor(const Series &series) const
    {
        const QColor outline = categoryOutline(m_theme, series.colour);
        return outline.isValid() ? outline : categoryColor(m_theme, series.colour);
    }

    void place(QRectF rest)
    {
        if (m_panels.empty() || m_model->isEmpty()) {
            m_panels.clear();
            return;
        }
        const double flags = axes::annotationHeight(*m_model);
        m_flags = QRectF(rest.left(), rest.top(), rest.width(), flags);
        rest.setTop(rest.top() + (flags > 0 ? flags : 8));
        m_labels = QRectF(rest.left(), rest.bottom() - axisHeight + 4, rest.width(), axisHeight - 4);
        rest.setBottom(rest.bottom() - axisHeight);

        // The first panel is the one the page is about: twice as high.
        const double gaps = panelGap * double(m_panels.size() - 1);
        const double unit =
            std::max(0.0, rest.height() - gaps) / double(m_panels.size() + (m_panels.size() > 1 ? 1 : 0));
        double top = rest.top();
        double left = 0;
        for (size_t i = 0; i < m_panels.size(); ++i) {
            Panel &panel = m_panels[i];
            const double height = std::floor(i == 0 && m_panels.size() > 1 ? 2 * unit : unit);
            panel.plot = QRectF(rest.left(), top, rest.width(), height);
            panel.scale = scaleOf(panel, height);
            left = std::max(left, axes::labelWidth(panel.scale, panel.unit, m_model->style) + 8);
            top += height + panelGap;
        }
        for (Panel &panel : m_panels)
            panel.plot.setLeft(std::round(rest.left() + left));
        m_slots = {m_panels.front().plot.left(), m_panels.front().plot.width(), m_model->slotCount()};
        m_flags.setLeft(m_slots.left);
    }

    ValueScale scaleOf(const Panel &panel, double height) const
    {
        double least = 0, most = 0;
        for (const int index : panel.series) {
            const Series &series = m_model->series[size_t(index)];
            for (const auto *values : {&series.values, &series.previous})
                for (const double value : *values)
                    if (!std::isnan(value)) {
                        least = std::min(least, value);
                        most = std::max(most, value);
                    }
        }
        if (&panel == &m_panels.front() && panel.unit == m_model->series.front().unit)
            includeMarkLines(m_marks, least, most);
        return valueScale(least, most, std::min(mostTicks, int(height / pixelsPerTick)), panel.unit, m_model->style);
    }

    void drawLines(Panel &panel)
    {
        panel.lines = std::make_unique<LinePlot>(panel.plot);
        const double base = axes::y(panel.scale, panel.plot, 0);
        if (isLayered())
            drawLayers(panel);
        else if (m_model->options.value(QLatin1String("band")).toBool())
            drawBand(panel);
        for (const int index : panel.series) {
            const Series &series = m_model->series[size_t(index)];
            if (isBound(index))
                continue;
            const QColor color = lineColor(series);
            const auto lines = reduce(series.values, m_slots, panel.scale, panel.plot);
            if (panel.fill)
                for (const auto &line : lines)
                    panel.lines->addArea(line, base, withAlpha(color, m_theme.dark ? 0.16F : 0.08F));
            if (!series.previous.empty())
                for (const auto &line : reduce(series.previous, m_slots, panel.scale, panel.plot))
                    panel.lines->addLine(line, previousPen());
            for (const auto &line : lines)
                panel.lines->addLine(line, isOuter(index) ? QPen(withAlpha(color, boundAlpha), 1) : linePen(color));
        }
    }

    // Percentiles of one thing, rising: what lies between two of them is filled, the middle one is the line.
    bool isLayered() const { return layersIn(m_model->options); }

    bool isOuter(int series) const
    {
        return isLayered() && !m_model->series[size_t(series)].measure.endsWith(QLatin1String("_p50"));
    }

    void drawLayers(Panel &panel)
    {
        for (size_t i = 1; i < panel.series.size(); ++i) {
            const int lower = panel.series[i - 1], upper = panel.series[i];
            const bool inner = !isOuter(lower) || !isOuter(upper); // next to the middle
            const float alpha = (m_theme.dark ? 0.20F : 0.12F) * (inner ? 2.0F : 1.0F);
            const QColor fill = withAlpha(lineColor(m_model->series[size_t(upper)]), alpha);
            const auto below = reduce(m_model->series[size_t(lower)].values, m_slots, panel.scale, panel.plot);
            const auto above = reduce(m_model->series[size_t(upper)].values, m_slots, panel.scale, panel.plot);
            for (size_t part = 0; part < std::min(below.size(), above.size()); ++part)
                if (haveSameSlots(below[part], above[part]))
                    panel.lines->addBand(above[part], below[part], fill);
        }
    }

    // Of a band the second and third series are the lower and the upper bound of the first one.
    bool isBound(int series) const
    {
        return m_model->options.value(QLatin1String("band")).toBool() && m_model->series.size() == 3 && series > 0;
    }

    // Thin lines, and what lies between them wherever both go on.
    void drawBand(Panel &panel)
    {
        std::vector<std::vector<QPointF>> bounds[2];
        for (const int index : panel.series) {
            if (!isBound(index))
                continue;
            const Series &series = m_model->series[size_t(index)];
            for (const auto &line : reduce(series.values, m_slots, panel.scale, panel.plot)) {
                bounds[index - 1].emplace_back(line.begin(), line.end());
                panel.lines->addLine(bounds[index - 1].back(), QPen(withAlpha(lineColor(series), boundAlpha), 1));
            }
        }
        for (size_t i = 0; i < std::min(bounds[0].size(), bounds[1].size()); ++i) {
            if (haveSameSlots(bounds[0][i], bounds[1][i]))
                panel.lines->addBand(bounds[1][i], bounds[0][i],
                                     withAlpha(lineColor(m_model->series[0]), m_theme.dark ? 0.18F : 0.10F));
        }
    }

    // A dense line is a texture of verticals: thin, and with joins that cost nothing.
    QPen linePen(const QColor &color) const
    {
        const bool dense = m_slots.slotWidth() < 2;
        return QPen(color, dense ? 1 : 2, Qt::SolidLine, dense ? Qt::FlatCap : Qt::RoundCap,
                    dense ? Qt::BevelJoin : Qt::RoundJoin);
    }

    QPen previousPen() const
    {
        QPen pen(m_theme.prev, 1.25, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
        pen.setDashPattern({3, 2.5});
        return pen;
    }

    void paintPartial(QPainter &painter, const Panel &panel) const
    {
        const qsizetype last = m_model->slotCount() - 1;
        constexpr double narrowest = 4;
        if (m_model->isPartial(last) && m_slots.slotWidth() >= narrowest)
            painting::hatch(painter, {m_slots.start(last), panel.plot.top(), m_slots.slotWidth(), panel.plot.height()},
                            withAlpha(m_theme.prev, 0.5F));
    }

    void paintCrosshair(QPainter &painter, int slot, const QColor &color) const
    {
        const double x = std::round(m_slots.centre(slot));
        const QRectF all = plots();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(x - 0.5, all.top(), 1, all.height()), color);
        for (const Panel &panel : m_panels)
            for (const int index : panel.series) {
                const Series &series = m_model->series[size_t(index)];
                if (std::isnan(series.at(slot)))
                    continue;
                painter.setPen(QPen(m_theme.surface, 1.5));
                painter.setBrush(lineColor(series));
                painter.drawEllipse(QPointF(x, axes::y(panel.scale, panel.plot, series.at(slot))), 4.5, 4.5);
            }
        painter.restore();
    }

    int nearestSeries(const QPointF &point, int slot) const
    {
        int best = -1;
        double distance = 24; // pixels; further away no line is meant
        for (const Panel &panel : m_panels)
            for (const int index : panel.series) {
                const double value = m_model->series[size_t(index)].at(slot);
                const double away = std::abs(axes::y(panel.scale, panel.plot, value) - point.y());
                if (away < distance) {
                    distance = away;
                    best = index;
                }
            }
        return best;
    }

    QRectF plots() const { return m_panels.empty() ? QRectF() : m_panels.front().plot.united(m_panels.back().plot); }

    std::shared_ptr<const SeriesModel> m_model;
    Theme m_theme;
    QRectF m_rect, m_flags, m_labels;
    std::vector<MarkLine> m_marks;
    std::vector<Panel> m_panels;
    SlotScale m_slots;
};

} // namespace

TimeChart::TimeChart(VisualKind kind, QWidget *parent)
    : BaseChart(parent)
    , m_kind(kind)
    , m_model(std::make_shared<SeriesModel>())
{}

TimeChart::~TimeChart() = default;

void TimeChart::prepare(const ChartInput &input)
{
    auto model = std::make_shared<SeriesModel>(makeSeriesModel(input));
    const bool layers = layersIn(model->options);
    if (layers || model->options.value(QLatin1String("band")).toBool()) {
        for (size_t i = layers ? 0 : 1; i < model->series.size(); ++i) { // they are about the first one, or the middle
            Series &series = model->series[i];
            series.colour = model->series[0].colour;
            if (!layers || !series.measure.endsWith(QLatin1String("_p50")))
                series.previous.clear();
        }
    }
    m_model = std::move(model);
}

std::unique_ptr<Picture> TimeChart::layOut(const QRectF &rect, const Theme &theme, const ChartState &state) const
{
    return std::make_unique<TimePicture>(m_model, m_kind, rect, theme, state);
}

QString TimeChart::describe() const
{
    return speech::sentence(*m_model);
}

} // namespace parlance
