// A chart laid out in a rectangle with a theme: can be painted, and asked what lies where. Never changes.
#pragma once

#include "views/charts/chart.h"
#include "views/charts/legend.h"
#include "views/charts/tooltipcard.h"

#include <set>

namespace parlance {

// What the reader did to a chart that changes how it is laid out.
struct ChartState
{
    std::set<int> hidden;         // series switched off in the legend
    bool legendElsewhere = false; // in the head of the card

    bool operator==(const ChartState &) const = default;
};

// What is drawn on top while the pointer or the keyboard is at work.
struct Overlay
{
    int hovered = -1; // marks
    int selected = -1;
    int crosshair = -1;             // the mark at the shared time
    int focused = -1;               // by keyboard
    std::optional<TimeRange> range; // being dragged
};

// Marks are numbered from 0. They are worked out when asked for: a chart may have half a million.
class Picture
{
public:
    Picture() = default;
    virtual ~Picture() = default;
    Q_DISABLE_COPY_MOVE(Picture)

    virtual void paint(QPainter &painter) const = 0;
    virtual void paintOverlay(QPainter &painter, const Overlay &overlay) const;

    [[nodiscard]] virtual int markCount() const { return 0; }
    [[nodiscard]] virtual int markAt(const QPointF &) const { return -1; }
    [[nodiscard]] virtual QRectF markRect(int) const { return {}; }
    [[nodiscard]] virtual Mark mark(int) const { return {}; }
    // More exact than mark(markAt()) where a mark has parts: a segment of a column, an entry of the legend.
    [[nodiscard]] virtual std::optional<Mark> markForMenu(const QPointF &point) const;
    [[nodiscard]] virtual TooltipContent tooltip(int, const QPointF &) const { return {}; }
    // The mark an arrow key, Home or End leads to; itself where there is none.
    [[nodiscard]] virtual int neighbour(int mark, int key) const;

    [[nodiscard]] virtual int legendSeriesAt(const QPointF &) const { return -1; }
    // The legend in one row, to stand outside the chart; width 0: there is none.
    [[nodiscard]] virtual double stripWidth() const { return 0; }
    virtual void paintStrip(QPainter &, const QRectF &, const Theme &) const {}
    [[nodiscard]] virtual int stripSeriesAt(const QPointF &, const QRectF &) const { return -1; }
    [[nodiscard]] virtual int seriesCount() const { return 0; }
    // The full text of what is cut with an ellipsis there, or nothing.
    [[nodiscard]] virtual QString cutTextAt(const QPointF &) const { return {}; }

    // On a time axis: the period under the point, and the mark of an instant.
    [[nodiscard]] virtual std::optional<TimeRange> periodAt(const QPointF &) const { return {}; }
    [[nodiscard]] virtual int markOfTime(UtcMs) const { return -1; }
    [[nodiscard]] virtual bool hasTimeAxis() const { return false; }

protected:
    // Of marks that lie freely: the nearest one in the direction of the arrow key, by centres.
    [[nodiscard]] int nearestTowards(int mark, int key) const;
};

} // namespace parlance
