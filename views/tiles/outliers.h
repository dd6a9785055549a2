// Users who stand out from the others: far more cost than most, or far more for each conversation. Pure functions.
#pragma once

#include "views/tiles/findings.h"

namespace parlance {

// From a Table of cost and conversations by user. A user stands out when the logarithm of the value lies more than 3.5
// times its median absolute deviation (scaled to a standard deviation) above the median of all users with a cost: the
// modified z-score of Iglewicz and Hoaglin. Fewer than twelve users say nothing. Largest cost first.
std::vector<Finding> findOutliers(const std::vector<Query> &queries, const std::vector<TablePtr> &tables,
                                  const NumberStyle &style);

} // namespace parlance
