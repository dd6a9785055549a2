// Whether the input tokens of a table hold the cached ones: told from its numbers, else from its names.
#pragma once

#include "importers/mapped/columnstats.h"
#include "models/analysis/mapping/tablemapping.h"

namespace parlance {

// Sets the unit of the column of input tokens where there are cached tokens beside it. The columns of the sample are found
// by their names.
void countCached(TableMapping &mapping, const std::vector<ColumnSample> &columns);

} // namespace parlance
