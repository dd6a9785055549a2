// Why answers are rated worse than before: which documents they cite, which version of a bot gave them. Pure functions.
#pragma once

#include "views/tiles/findings.h"

namespace parlance {

// Looks for Tables of thumbs_down and ratings by cited_source and by bot_version, with a comparison. Only what chance does
// not explain is told (two shares, 5 % over all members looked at); a member that is new is compared with all there was
// before. The surest first.
std::vector<Finding> ratingChanges(const std::vector<Query> &queries, const std::vector<TablePtr> &tables,
                                   const NumberStyle &style);

} // namespace parlance
