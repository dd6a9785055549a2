// Taking everything about one person out of the workspace, whichever source brought it: account, conversations, ratings,
// leads, events, audit lines, what was said of them at the review desk, the search index, the columns; then the file is
// written anew, so that no free page holds anything of it. The person does not come back with a later import.
#pragma once

#include "models/analysis/erasurevalues.h"
#include "models/store/store.h"

namespace parlance {

// What eraseUser() would take out. Reads every text: for a worker. Thread-safe.
Result<ErasureCounts> countErasure(const Store &store, const QString &user, std::stop_token stop);

// One transaction: killed or cancelled in the middle, everything is still there. Killed after it, finishErasures() does
// the rest at the next start. A user nobody knows is a Usage error. Progress: `records` of what is to go.
Result<ErasureReceipt> eraseUser(Store &store, const QString &user, UtcMs now, std::stop_token stop,
                                 const ProgressSink &progress);

// Writes the file anew when an erasure was broken off before it could. Cheap when there is nothing to do.
Result<void> finishErasures(Store &store, std::stop_token stop);

} // namespace parlance
