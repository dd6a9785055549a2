// From Tables to the columns of a histogram.
#pragma once

#include "views/charts/histogram.h"

namespace parlance {

HistogramModel histogramModel(const ChartInput &input);

// Where a value lies among the bins, counted in bins from the left: within a range as its ends are spaced, by their ratio
// where the range does not begin at 0. NaN outside.
double histogramPosition(const HistogramModel &model, double value);

} // namespace parlance
