// The small line of a KPI tile.
#pragma once

#include "views/theme/theme.h"

#include <QRectF>

#include <vector>

namespace parlance {

// Mean of the value and the (up to) six before it, over the values that exist. NaN: missing, stays missing.
std::vector<double> sevenDayMean(const std::vector<double> &values);

// The values as a line with a dot at the last one, scaled to their own least and most. NaN leaves a gap.
void paintSparkline(QPainter &painter, const QRectF &rect, const std::vector<double> &values, const Theme &theme);

} // namespace parlance
