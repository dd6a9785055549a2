// What a page adds to every query of its blocks: the period, the comparison and the filter of the filter bar.
#pragma once

#include "models/query/query.h"

namespace parlance {

struct PageFilter
{
    Period period = {.kind = Period::Kind::LastDays, .count = 30, .grain = Grain::Day, .from = {}, .to = {}};
    Compare compare = Compare::PreviousPeriod;
    Filter where;

    bool operator==(const PageFilter &) const = default;
};

// The query as it is asked on a page. A period of the query's own wins over the page's; the filters are
// joined with "and"; the comparison is the page's.
Query onPage(Query query, const PageFilter &page);

// The range as the period of a page.
Period periodOf(const TimeRange &range);

// The one member that the filter lets through in this dimension; nullopt: several, none, or no such condition.
std::optional<QString> soleMember(const Filter &filter, DimensionKey dimension);

// Finest grain that a chart of this width can show without becoming a comb: hours up to two days, days up to
// four months, weeks up to two years, months beyond. An unbounded range gives months.
Grain grainFor(const TimeRange &range);
// The same for cohorts, which need several periods each: days up to three weeks, weeks up to half a year, then months.
Grain cohortGrainFor(const TimeRange &range);

} // namespace parlance
