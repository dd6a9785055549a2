// Private to the store layer: which messages take their cost from a price, found in the columns.
#pragma once

#include "models/analysis/pricebook.h"
#include "models/store/sqlite.h"
#include "models/store/store.h"

#include <stop_token>
#include <vector>

namespace parlance {

// Inside a transaction, each of them.
Result<PriceBook> readPriceBook(Database &db);
Result<PriceBook> readPriceBook(ReadSession &session);
// Also counts the prices on, so that everybody notices.
Result<void> writePriceEdits(Database &db, const PriceEdits &edits);

Result<std::vector<ModelUse>> readModelUses(Database &db, std::stop_token stop);

// Conversations in which a cost may be another one when `after` holds instead of `before`.
struct RepriceScope
{
    std::vector<uint32_t> conversations; // sorted
    RepriceCount count;
};
Result<RepriceScope> repriceScope(Database &db, const Pricing &before, const Pricing &after, std::stop_token stop);

} // namespace parlance
