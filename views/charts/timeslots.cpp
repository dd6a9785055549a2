#include "views/charts/timeslots.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr size_t mostSlots = 1'000'000;

} // namespace

TimeSlots::TimeSlots(std::vector<UtcMs> starts, Grain grain, const TimeZone &zone)
    : m_grain(grain)
{
    if (starts.empty())
        return;
    if (!std::is_sorted(starts.begin(), starts.end()))
        std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());

    for (UtcMs at = starts.front(); at <= starts.back() && m_starts.size() <= mostSlots;) {
        m_starts.push_back(at);
        at = zone.next(grain, at);
        m_ends.push_back(at);
    }
    if (m_starts.size() <= mostSlots)
        return;
    m_starts = std::move(starts);
    m_ends.clear();
    for (const UtcMs at : m_starts)
        m_ends.push_back(zone.next(grain, at));
}

qsizetype TimeSlots::find(UtcMs at) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), at);
    if (after == m_starts.begin())
        return -1;
    const qsizetype slot = after - m_starts.begin() - 1;
    return at < m_ends[size_t(slot)] ? slot : -1;
}

} // namespace parlance
