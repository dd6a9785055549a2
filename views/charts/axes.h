// The axes of lines and columns: slots along x, values along y, and what lies behind and above the plot.
#pragma once

#include "views/charts/seriesmodel.h"
#include "views/charts/ticks.h"

#include <QRectF>

class QPainter;

namespace parlance {

// Slots of equal width across the plot.
struct SlotScale
{
    double left = 0, width = 0;
    qsizetype count = 0;

    [[nodiscard]] double slotWidth() const { return count > 0 ? width / double(count) : width; }
    [[nodiscard]] double start(qsizetype slot) const { return left + double(slot) * slotWidth(); }
    [[nodiscard]] double centre(qsizetype slot) const { return start(slot) + slotWidth() / 2; }
    [[nodiscard]] qsizetype at(double x) const; // the nearest slot
};

inline constexpr double axisHeight = 24; // below a plot

namespace axes {

double labelWidth(const ValueScale &scale, Unit unit, const NumberStyle &style);
double y(const ValueScale &scale, const QRectF &plot, double value);

void paintValues(QPainter &painter, const QRectF &plot, const ValueScale &scale, Unit unit, const NumberStyle &style,
                 const Theme &theme);
// Labels in `strip` below the plot; cut or left out, never over each other.
void paintSlots(QPainter &painter, const QRectF &strip, const SlotScale &scale, const SeriesModel &model,
                const Theme &theme);
void paintWeekends(QPainter &painter, const QRectF &plot, const SlotScale &scale, const SeriesModel &model,
                   const Theme &theme);
// Flags with their text in `strip` above, a dotted line down to `bottom`.
void paintAnnotations(QPainter &painter, const QRectF &strip, double bottom, const SlotScale &scale,
                      const SeriesModel &model, const Theme &theme);
// Everything the flag there stands for, a line each.
QString annotationAt(const QPointF &point, const QRectF &strip, const SlotScale &scale, const SeriesModel &model);
double annotationHeight(const SeriesModel &model); // 0 without annotations

void paintRange(QPainter &painter, const QRectF &plot, const SlotScale &scale, const SeriesModel &model,
                const TimeRange &range, const Theme &theme);

} // namespace axes
} // namespace parlance
