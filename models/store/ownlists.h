// The lists that lead from reading to mending (models/analysis/fixlists.h). The user's own work: it survives imports and
// the removal of a source. Changing functions are one short transaction each and wait for the writer: for a worker. The
// data version stays.
#pragma once

#include "models/analysis/fixlists.h"
#include "models/store/store.h"

namespace parlance {

// By time of entry. Thread-safe.
Result<std::vector<FixEntry>> fixEntries(const Store &store, FixList list);

struct FixAdded
{
    qint64 added = 0, merged = 0;
};
// Entries that are alike become one: what the new one says and the old one does not is taken over, a value that is there
// gives way to a new one that is not empty, sources are united, counts are the greater ones. Entries without a text are
// left out. message: where it was met; 0: nowhere.
Result<FixAdded> addFixEntries(Store &store, const std::vector<FixEntry> &entries, qint64 message, UtcMs now,
                               std::stop_token stop);
// As the list should have it: by its id. One whose text becomes like another's is a Usage error, and then nothing changes.
Result<void> changeFixEntry(Store &store, const FixEntry &entry, UtcMs now, std::stop_token stop);
Result<qint64> removeFixEntries(Store &store, const std::vector<qint64> &ids, std::stop_token stop);

// What was missed, as entries of the utterances, the most frequent first: per text and bot how often, from when to when,
// and, of the last time, locale and the intent that came nearest. Reads all messages: for a worker.
Result<std::vector<FixEntry>> missedUtterances(const Store &store, int limit, std::stop_token stop);

} // namespace parlance
