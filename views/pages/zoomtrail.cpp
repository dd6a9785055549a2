#include "views/pages/zoomtrail.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double perStep = 0.75;
constexpr double hourly = 2 * 24 * 3'600'000.0; // up to this long the ends are whole hours

UtcMs nearest(Grain grain, double at, const TimeZone &zone)
{
    const auto instant = UtcMs(std::llround(at));
    const TimeRange period = zone.period(grain, instant);
    return instant - *period.from < *period.to - instant ? *period.from : *period.to;
}

} // namespace

TimeRange zoomedAround(const TimeRange &shown, UtcMs at, int steps, const TimeRange &whole, const TimeZone &zone)
{
    if (!shown.from || !shown.to || steps == 0)
        return shown;
    const UtcMs first = *shown.from, end = *shown.to;
    at = std::clamp(at, first, end);
    const double factor = std::pow(perStep, steps);
    const double before = double(at - first) * factor, after = double(end - at) * factor;
    const Grain unit = before + after <= hourly ? Grain::Hour : Grain::Day;
    UtcMs from = nearest(unit, double(at) - before, zone), to = nearest(unit, double(at) + after, zone);
    if (from >= to) {
        const TimeRange one = zone.period(unit, std::min(at, end - 1));
        from = *one.from;
        to = *one.to;
    }
    if (steps > 0) {
        from = std::max(from, first);
        to = std::min(to, end);
        const bool stays = from == first && to == end; // by rounding: then the far end comes nearer
        if (stays && at - first > end - at)
            from = std::min(zone.next(unit, from), *zone.period(unit, to - 1).from);
        else if (stays)
            to = std::max(*zone.period(unit, to - 1).from, zone.next(unit, from));
        return from < to ? TimeRange{from, std::min(to, end)} : shown;
    }
    from = std::min(from, first);
    to = std::max(to, end);
    // What one end cannot take, the other one takes.
    const UtcMs lowest = std::min(first, whole.from.value_or(from)), highest = std::max(end, whole.to.value_or(to));
    if (to > highest)
        from = std::min(from, nearest(unit, double(highest) - before - after, zone));
    if (from < lowest)
        to = std::max(to, nearest(unit, double(lowest) + before + after, zone));
    if (from == first && to == end) { // by rounding
        from = *zone.period(unit, from - 1).from;
        to = zone.next(unit, to);
    }
    return {std::max(from, lowest), std::min(to, highest)};
}

void ZoomTrail::entered(const Period &from, const Period &to, bool gliding)
{
    if (from == to)
        return;
    if (!m_steps.empty() && m_steps.back().to != from)
        m_steps.clear();
    if (gliding && !m_steps.empty() && m_steps.back().gliding)
        m_steps.back().to = to;
    else
        m_steps.push_back({from, to, gliding});
    if (m_steps.back().from == to) // there again
        m_steps.pop_back();
}

bool ZoomTrail::canGoBack(const Period &shown) const
{
    return !m_steps.empty() && m_steps.back().to == shown;
}

std::optional<Period> ZoomTrail::back(const Period &shown)
{
    if (!canGoBack(shown))
        return std::nullopt;
    Period before = std::move(m_steps.back().from);
    m_steps.pop_back();
    return before;
}

} // namespace parlance
