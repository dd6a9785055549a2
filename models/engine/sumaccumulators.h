// Accumulators of sums of a column; none where no fact has a value.
#pragma once

#include "models/engine/accumulator.h"

namespace parlance {

std::unique_ptr<Accumulator> makeSum(AtomKind kind, const AccumulatorContext &context);

} // namespace parlance
