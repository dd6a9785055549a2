// A row of a table as an entry of the lists from reading to mending.
#pragma once

#include "models/analysis/fixlists.h"
#include "models/query/filter.h"

namespace parlance {

// A row about an utterance belongs into the utterances, with the intent that came nearest; one about a question into the
// questions. where: the filter of the page, which may name the bot. nullopt: it is about neither.
std::optional<FixEntry> listEntryOf(const Table &table, qsizetype row, const Filter &where);

} // namespace parlance
