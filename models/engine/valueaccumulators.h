// Accumulators of all values of a column, for order statistics.
#pragma once

#include "models/engine/accumulator.h"

namespace parlance {

// Number, sum and percentiles of Response or FirstToken over assistant messages.
std::unique_ptr<Accumulator> makeValues(FactColumn column, const AtomList &atoms, const FactTable &facts);

} // namespace parlance
