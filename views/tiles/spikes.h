// Periods that sound clearly more negative than all others. Pure functions.
#pragma once

#include "views/tiles/findings.h"

namespace parlance {

// From a Table of negative, positive, neutral and mixed by time. A period counts when at least five of its messages are
// negative and the lower end of the 95 % Wilson interval of its negative share is above the share of all other periods
// together. The furthest above first.
std::vector<Finding> findSpikes(const std::vector<TablePtr> &tables, const TimeZone &zone, const NumberStyle &style);

} // namespace parlance
