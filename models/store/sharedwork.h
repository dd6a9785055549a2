// Work at the review desk out of one workspace and into another (models/analysis/sharedwork.h).
#pragma once

#include "models/analysis/sharedwork.h"
#include "models/store/store.h"

namespace parlance {

// Everything anybody said of a message in this workspace. For a worker.
Result<SharedWork> sharedWork(const Store &store, const QString &by, UtcMs now, std::stop_token stop);

// Takes the work of somebody else in, in one transaction. Whose history has all of the other's is ahead, and its value
// holds; where both have gone on, it is a conflict: the preferred value holds, two notes become one, and a tag that one
// of them has stays. Both histories are kept, so that nothing is lost, the same file changes nothing a second time, and a
// file back the other way brings both to the same. dryRun: says what would happen.
Result<WorkMerge> mergeWork(Store &store, const SharedWork &work, WorkPrefer prefer, bool dryRun, UtcMs now,
                            std::stop_token stop);

} // namespace parlance
