// Accumulators of numbers of facts.
#pragma once

#include "models/engine/accumulator.h"

namespace parlance {

bool isFlagCount(AtomKind kind);
// Null when the kind is not a number of facts.
std::unique_ptr<Accumulator> makeCounter(AtomKind kind, const FactTable &facts);

} // namespace parlance
