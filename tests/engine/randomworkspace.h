// A small workspace full of what is awkward: nulls, ties, summer-time days, several sources and environments,
// running totals without messages, second price increases, answers on other branches.
#pragma once

#include "models/store/store.h"

#include <functional>

namespace parlance {

// Deterministic by seed. The store must be empty and writable.
// `committed` is called after each file.
Result<void> fillRandomly(Store &store, quint32 seed, const std::function<void()> &committed = {});

} // namespace parlance
