// A small workspace full of what is awkward: nulls, ties, summer-time days, several sources and environments,
// running totals without messages, second price increases, answers on other branches.
#pragma once

#include "models/store/store.h"

namespace parlance {

// Deterministic by seed. The store must be empty and writable.
Result<void> fillRandomly(Store &store, quint32 seed);

} // namespace parlance
