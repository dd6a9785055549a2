// Accumulators that count different things: users, conversations, bots, days.
#pragma once

#include "models/engine/accumulator.h"

namespace parlance {

// Null when the kind does not count different things.
std::unique_ptr<Accumulator> makeDistinct(AtomKind kind, const AccumulatorContext &context);

} // namespace parlance
