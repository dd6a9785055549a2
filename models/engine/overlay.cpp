#include "models/engine/overlay.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr qint64 dayMs = 86'400'000;

UtcMs shifted(UtcMs t, int days, const TimeZone &zone)
{
    return zone.fromLocal(zone.toLocal(t) + days * dayMs);
}

std::optional<UtcMs> shifted(std::optional<UtcMs> t, int days, const TimeZone &zone)
{
    return t ? std::optional(shifted(*t, days, zone)) : std::nullopt;
}

// The current range. One without an end ends with the day of now, which the comparison knows: it ends the same
// distance before it as it begins.
TimeRange closed(const ResolvedPeriod &period, const TimeZone &zone)
{
    TimeRange range = period.range;
    const TimeRange &was = *period.comparison;
    if (!range.to && range.from && was.from && was.to)
        range.to = shifted(*was.to, int(zone.date(*was.from).daysTo(zone.date(*range.from))), zone);
    return range;
}

// The same days of the week, whole weeks before.
PeriodOverlay daysBefore(Grain grain, const TimeRange &is, int days, const TimeZone &zone)
{
    const auto align = [=](UtcMs start) -> std::optional<UtcMs> {
        return zone.period(grain, shifted(start, days, zone)).from;
    };
    // A repeated hour has one that it is compared with, and the second time none; a week that is compared with the day
    // before may begin in another one than it ends in.
    const auto shownIn = [=](UtcMs start) -> std::optional<TimeRange> {
        for (const UtcMs part : {start, zone.next(grain, start) - 1}) {
            const TimeRange was = zone.period(grain, shifted(part, -days, zone));
            if (was.from && align(*was.from) == start)
                return was;
        }
        return std::nullopt;
    };
    return {{shifted(is.from, -days, zone), shifted(is.to, -days, zone)}, align, shownIn};
}

// First with first, second with second, as many as both have.
PeriodOverlay oneByOne(Grain grain, const TimeRange &is, const TimeRange &was, const TimeZone &zone)
{
    if (!was.from || !was.to || !is.from || !is.to)
        return {was, [](UtcMs) { return std::optional<UtcMs>(); }, [](UtcMs) { return std::optional<TimeRange>(); }};
    const auto counterpart = [](const std::vector<UtcMs> &from, const std::vector<UtcMs> &to,
                                UtcMs start) -> std::optional<UtcMs> {
        const auto at = std::lower_bound(from.begin(), from.end(), start);
        const auto n = size_t(at - from.begin());
        return at != from.end() && *at == start && n < to.size() ? std::optional(to[n]) : std::nullopt;
    };
    const auto before = periodStarts(zone, grain, *was.from, *was.to);
    const auto now = periodStarts(zone, grain, *is.from, *is.to);
    return {was, [=](UtcMs start) { return counterpart(before, now, start); },
            [=](UtcMs start) -> std::optional<TimeRange> {
                const auto of = counterpart(now, before, start);
                return of ? std::optional(zone.period(grain, *of)) : std::nullopt;
            }};
}

} // namespace

std::vector<UtcMs> periodStarts(const TimeZone &zone, Grain grain, UtcMs from, UtcMs to)
{
    std::vector<UtcMs> starts;
    for (UtcMs t = zone.period(grain, from).from.value_or(from); t < to; t = zone.next(grain, t))
        starts.push_back(t);
    return starts;
}

PeriodOverlay overlayOf(const std::vector<Grouping> &by, const ResolvedPeriod &period, const TimeZone &zone)
{
    const auto time =
        std::find_if(by.begin(), by.end(), [](const Grouping &g) { return g.dimension == DimensionKey::Time; });
    if (time == by.end())
        return {*period.comparison, {}, {}};
    const int days = period.overlayShiftDays;
    const TimeRange is = closed(period, zone);
    if (days != 0 && time->grain <= Grain::Week)
        return daysBefore(time->grain, is, days, zone);
    return oneByOne(time->grain, is, *period.comparison, zone);
}

} // namespace parlance
