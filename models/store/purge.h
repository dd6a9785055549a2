// Taking data out of the workspace for good: by age, by deletion at the source, by how long a source is to be kept.
#pragma once

#include "models/store/store.h"

namespace parlance {

// What to take out of one source: what is older than `before`; or of the conversations deleted at the source, those
// deleted before then. Conversations go as a whole, by the time of their last message. Bots, users, stated figures and
// everything of the user's own stay.
struct PurgeScope
{
    SourceId source;
    std::optional<UtcMs> before;
    bool deletedOnly = false; // conversations that were deleted at the source, and nothing else
};

struct PurgeCounts
{
    qint64 conversations = 0, messages = 0;
    qint64 leads = 0, events = 0, audits = 0, samples = 0;
    qint64 bytesBefore = 0, bytesAfter = 0; // of the workspace file; 0: nothing was done

    [[nodiscard]] qint64 records() const { return conversations + leads + events + audits + samples; }
    PurgeCounts &operator+=(const PurgeCounts &other);
};

// What purge() would take out. Thread-safe.
Result<PurgeCounts> countPurge(const Store &store, std::span<const PurgeScope> scopes, std::stop_token stop);

// How much of the file must be free until it is written anew without the free pages.
enum class GiveBack { Always, WhenMuch };

// One transaction: killed or cancelled in the middle nothing is gone. What is removed is overwritten in the file, and the
// search index is built anew afterwards (its job is not started here). Imports do not bring back what was purged unless
// they are told to.
Result<PurgeCounts> purge(Store &store, std::span<const PurgeScope> scopes, GiveBack giveBack, std::stop_token stop,
                          const ProgressSink &progress);

// What the retention of every source asks to purge by now. Sources kept for ever have none.
Result<std::vector<PurgeScope>> dueByRetention(const Store &store, UtcMs now);

// Does it; nothing is written when nothing is due.
Result<PurgeCounts> purgeByRetention(Store &store, UtcMs now, std::stop_token stop);

} // namespace parlance
