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

Period periodOf(const TimeRange &range)
{
    const auto text = [](std::optional<UtcMs> at) { return at ? isoUtc(*at) : QString(); };
    Period period;
    period.kind = Period::Kind::Absolute;
    period.from = text(range.from);
    period.to = text(range.to);
    return period;
}

std::optional<QString> soleMember(const Filter &filter, DimensionKey dimension)
{
    if (filter.op == FilterOp::All) {
        for (const Filter &child : filter.children) {
            if (auto member = soleMember(child, dimension))
                return member;
        }
        return std::nullopt;
    }
    const auto *field = std::get_if<DimensionKey>(&filter.field);
    const bool names = filter.op == FilterOp::Equal || filter.op == FilterOp::In;
    if (!field || *field != dimension || !names || filter.values.size() != 1)
        return std::nullopt;
    return filter.values.front();
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

Grain cohortGrainFor(const TimeRange &range)
{
    if (!range.from || !range.to)
        return Grain::Month;
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    const qint64 days = (*range.to - *range.from + day - 1) / day;
    return days <= 21 ? Grain::Day : days <= 190 ? Grain::Week : Grain::Month;
}

} // namespace parlance
