// Accumulators of numbers: facts with certain flags, sums of a column.
#pragma once

#include "models/engine/accumulator.h"

namespace parlance {

bool isFlagCount(AtomKind kind);
// Null when the kind is not a number of facts.
std::unique_ptr<Accumulator> makeCounter(AtomKind kind, const FactTable &facts);
std::unique_ptr<Accumulator> makeSum(AtomKind kind, const AccumulatorContext &context);

} // namespace parlance
