// A series as lines of no more points than there are pixels. Peaks and gaps survive.
#pragma once

#include "views/charts/axes.h"

#include <QPointF>

namespace parlance {

// Lines of (x, y) in pixels; a missing value ends a line. With more slots than half the plot's pixels, each pair of
// pixel columns gives the least and the most of its values, in their order.
std::vector<std::vector<QPointF>> reduce(const std::vector<double> &values, const SlotScale &slots_,
                                         const ValueScale &scale, const QRectF &plot);

} // namespace parlance
