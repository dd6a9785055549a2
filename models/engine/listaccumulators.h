// Accumulators that must remember more than a number: different things, lists of values, conversations.
#pragma once

#include "models/engine/accumulator.h"

namespace parlance {

// Null when the kind does not count different things.
std::unique_ptr<Accumulator> makeDistinct(AtomKind kind, const AccumulatorContext &context);
// Number, sum and percentiles of Response or FirstToken over assistant messages.
std::unique_ptr<Accumulator> makeValues(FactColumn column, const AtomList &atoms, const FactTable &facts);
std::unique_ptr<Accumulator> makeSessions(const FactTable &facts);
std::unique_ptr<Accumulator> makePeak(const FactTable &facts);       // messages of the fullest minute
std::unique_ptr<Accumulator> makeExtent(const FactTable &facts);     // first and last message
std::unique_ptr<Accumulator> makeLastTotals(const FactTable &facts); // of each conversation its last total, summed

} // namespace parlance
