// The user's own prices in a workspace. Costs that follow from prices (tokens × price, and the shares of a stated total)
// are worked out anew in the transaction that changes the prices; what a source states for a call is never touched.
#pragma once

#include "models/analysis/pricebook.h"
#include "models/store/store.h"

namespace parlance {

// Of the committed state. Thread-safe, as everything here.
Result<PriceBook> priceBook(Store &store);
// The models of the data whose price matters, by key. Reads the columns: for a worker.
Result<std::vector<ModelUse>> modelUses(Store &store, std::stop_token stop);
// What changePrices() would work out anew. Reads the columns: for a worker.
Result<RepriceCount> countRepricing(Store &store, const PriceEdits &edits, std::stop_token stop);

struct RepriceOutcome
{
    RepriceCount count;
    qint64 changed = 0;  // messages whose cost is another one now
    Nano difference = 0; // of the sum of all costs
};

// Takes the edits over and works out what they change, rows and columns, in one transaction: cancelled, failed or killed
// it has done nothing at all. The data version rises unless the edits change nothing. An edit that is no price
// (problemOf) or removes one that is not there is a Usage error.
Result<RepriceOutcome> changePrices(Store &store, const PriceEdits &edits, std::stop_token stop,
                                    const ProgressSink &progress);

} // namespace parlance
