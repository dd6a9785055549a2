#include "models/engine/overlay.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr qint64 dayMs = 86'400'000;

std::optional<UtcMs> shifted(std::optional<UtcMs> t, int days, const TimeZone &zone)
{
    return t ? std::optional(zone.fromLocal(zone.toLocal(*t) + days * dayMs)) : std::nullopt;
}

} // namespace

std::vector<UtcMs> periodStarts(const TimeZone &zone, Grain grain, UtcMs from, UtcMs to)
{
    std::vector<UtcMs> starts;
    for (UtcMs t = zone.period(grain, from).from.value_or(from); t < to; t = zone.next(grain, t))
        starts.push_back(t);
    return starts;
}

Overlay overlayOf(const std::vector<Grouping> &by, const ResolvedPeriod &period, const TimeZone &zone)
{
    const auto time =
        std::find_if(by.begin(), by.end(), [](const Grouping &g) { return g.dimension == DimensionKey::Time; });
    if (time == by.end())
        return {*period.comparison, {}};
    const Grain grain = time->grain;
    const int days = period.overlayShiftDays;
    if (days != 0 && grain <= Grain::Week) {
        const auto to = period.range.to ? shifted(period.range.to, -days, zone) : period.comparison->to;
        return {{shifted(period.range.from, -days, zone), to}, [=](UtcMs start) {
                    return zone.period(grain, zone.fromLocal(zone.toLocal(start) + days * dayMs)).from;
                }};
    }
    const TimeRange &was = *period.comparison, &is = period.range;
    if (!was.from || !was.to || !is.from || !is.to)
        return {was, [](UtcMs) { return std::optional<UtcMs>(); }};
    return {was,
            [earlier = periodStarts(zone, grain, *was.from, *was.to),
             now = periodStarts(zone, grain, *is.from, *is.to)](UtcMs start) -> std::optional<UtcMs> {
                const auto at = std::lower_bound(earlier.begin(), earlier.end(), start);
                const auto n = size_t(at - earlier.begin());
                return at != earlier.end() && *at == start && n < now.size() ? std::optional(now[n]) : std::nullopt;
            }};
}

} // namespace parlance
