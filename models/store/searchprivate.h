// Private to the store layer: what building the full-text index and searching share.
#pragma once

#include "models/store/storeprivate.h"

namespace parlance {

// Conversations of a block of search_block, as a shift of their id.
inline constexpr int searchBlockShift = 10;

// Before any statement that touches the table `search`. False when this SQLite has no FTS5.
bool registerSearchTokenizer(Database &db);

struct SearchState
{
    bool enabled = true;
    qint64 indexed = 0; // every conversation up to this one, but those of search_todo
};
// An index of another version of the words form counts as none.
Result<SearchState> readSearchState(Database &db);

// One transaction of the job that fills the index, of about so many messages. True: nothing is left.
Result<bool> indexSearchSome(Store &store, std::stop_token stop, qint64 messages);
// Back to an index of nothing, inside a transaction.
Result<void> dropSearchIndex(Database &db);
// Takes out what was removed, inside the transaction that did it, and writes the index anew: taken out alone, words stay in
// its pages for a while. Cheaper than an index of nothing, as no text is read, and searching goes on with all of it.
Result<void> cleanSearchIndex(Database &db, std::stop_token stop);

} // namespace parlance
