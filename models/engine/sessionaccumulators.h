// Accumulators over times and conversations.
#pragma once

#include "models/engine/accumulator.h"

namespace parlance {

std::unique_ptr<Accumulator> makeSessions(const FactTable &facts);
std::unique_ptr<Accumulator> makePeak(const FactTable &facts);       // messages of the fullest minute
std::unique_ptr<Accumulator> makeExtent(const FactTable &facts);     // first and last message
std::unique_ptr<Accumulator> makeLastTotals(const FactTable &facts); // of each conversation its last total, summed

} // namespace parlance
