#include "models/documents/pagefilter.h"

namespace parlance {

Query onPage(Query query, const PageFilter &page)
{
    if (query.period == Period{})
        query.period = page.period;
    query.where = std::move(query.where) && page.where;
    query.compare = page.compare;
    return query;
}

Grain grainFor(const TimeRange &range)
{
    if (!range.from || !range.to)
        return Grain::Month;
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    const qint64 days = (*range.to - *range.from + day - 1) / day;
    if (days <= 2)
        return Grain::Hour;
    if (days <= 124)
        return Grain::Day;
    return days <= 2 * 366 ? Grain::Week : Grain::Month;
}

} // namespace parlance
