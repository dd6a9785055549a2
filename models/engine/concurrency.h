// How many conversations are open at the same moment.
#pragma once

#include "models/engine/accumulator.h"

namespace parlance {

// The atom PeakOpen.
std::unique_ptr<Accumulator> makeConcurrency(const FactTable &facts);

} // namespace parlance
