// The best of very many groups by how many rows they have, as in "the 50 most asked questions".
#pragma once

#include "models/engine/scan.h"

namespace parlance {

// Whether bestCounts() can answer: one grouping by the numbers of a 32-bit column, one count of rows by their flags, and
// only the groups with the most.
bool countsBest(const ScanRequest &request);

// The cells that scan() gives for it. A byte a group is all that is touched for a row: the counts of millions of groups
// stay in the processor's cache.
Cells bestCounts(const ScanRequest &request, Workers &workers);

} // namespace parlance
