// How a comparison is laid over the current period: which facts, shown at which row.
#pragma once

#include "models/query/query.h"

#include <functional>

namespace parlance {

struct PeriodOverlay
{
    TimeRange range; // of the facts to compare with
    // From the start of a period in it to the start of the period it is shown in; none: nowhere. Empty without time.
    std::function<std::optional<UtcMs>(UtcMs)> align;
    // The other way: from the start of a row's period to the period that is shown in it; none: there is no such period.
    // Empty without time.
    std::function<std::optional<TimeRange>(UtcMs)> shownIn;
};

// By hour, day and week the rows lie whole weeks earlier (so that weekdays meet); by month, quarter and year the first
// period of the comparison meets the first of the current range, and so on. `period.comparison` must be set.
PeriodOverlay overlayOf(const std::vector<Grouping> &by, const ResolvedPeriod &period, const TimeZone &zone);

// Starts of the periods of the grain that meet [from, to).
std::vector<UtcMs> periodStarts(const TimeZone &zone, Grain grain, UtcMs from, UtcMs to);

} // namespace parlance
