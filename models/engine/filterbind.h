// A filter of a Query bound to columns.
#pragma once

#include "models/engine/dimensions.h"

namespace parlance {

// False when the filter asks for something that the columns do not hold.
bool columnsHold(const Filter &filter);
void addColumns(const Filter &filter, std::vector<FactColumn> &columns);
Result<BoundFilter> bindFilter(const Filter &filter, const BindContext &context);

// The rows that pass the filter in the range; from the snapshot's cache when asked again.
Result<std::shared_ptr<const Selection>> selectRows(const Filter &filter, const BindContext &context, Workers &workers);

} // namespace parlance
