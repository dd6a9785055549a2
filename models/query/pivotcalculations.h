// What a value of a pivot says about other cells: shares, running totals, ranks. Private to the layer.
#pragma once

#include "models/query/pivottable.h"

namespace parlance {

// Replaces the values that are to be shown as something else; units follow. Cells are found by the table as it was
// before. Values that may not be added up (distinct counts, ratios, percentiles) have no running total: null.
void calculatePivot(PivotTable &table, const PivotPlan &plan);

} // namespace parlance
