// Areas of a treemap: rectangles as near to squares as they get.
#pragma once

#include <QRectF>

#include <vector>

namespace parlance {

// One rectangle per value, in the same order; they fill the whole without overlapping, and their areas are to each other as
// the values. The values are above 0 and best sorted from large to small (Bruls, Huizing and van Wijk, 2000).
std::vector<QRectF> squarify(const std::vector<double> &values, const QRectF &whole);

} // namespace parlance
