// The user's own mappings of tables: they survive every import and the removal of a source.
#pragma once

#include "models/analysis/mapping/tablemapping.h"
#include "models/store/store.h"

namespace parlance {

// The newest first: of two for the same columns that is the one that counts. One that a newer program wrote, and damaged ones, are left out. Thread-safe.
Result<std::vector<TableMapping>> ownMappings(const Store &store);
// Adds the mapping or replaces the one of that name, which may not be empty. Waits for the writer: for a worker. The
// data version stays: no number changes.
Result<void> saveMapping(Store &store, const TableMapping &mapping, UtcMs now, std::stop_token stop = {});
// False when there is none of that name.
Result<bool> removeMapping(Store &store, const std::string &name, std::stop_token stop = {});

} // namespace parlance
