// What became of a report between two of its states, in words.
#pragma once

#include "models/documents/report.h"

namespace parlance {

// One sentence each, blocks in the order of the later state; empty: nothing. Blocks are the same by their id.
QStringList reportChanges(const Report &before, const Report &after);

} // namespace parlance
