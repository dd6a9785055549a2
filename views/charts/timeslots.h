// The periods of a time axis, one after the other without holes.
#pragma once

#include "models/core/time.h"

#include <vector>

namespace parlance {

class TimeSlots
{
public:
    TimeSlots() = default;
    // All periods of the grain from the earliest to the latest start given (in any order, repeats allowed).
    // More than a million of them: only those given.
    TimeSlots(std::vector<UtcMs> starts, Grain grain, const TimeZone &zone);

    [[nodiscard]] Grain grain() const { return m_grain; }
    [[nodiscard]] qsizetype size() const { return m_ends.empty() ? 0 : qsizetype(m_ends.size()); }
    [[nodiscard]] bool isEmpty() const { return m_ends.empty(); }
    [[nodiscard]] UtcMs start(qsizetype slot) const { return m_starts[size_t(slot)]; }
    [[nodiscard]] UtcMs end(qsizetype slot) const { return m_ends[size_t(slot)]; }
    [[nodiscard]] TimeRange range(qsizetype slot) const { return {start(slot), end(slot)}; }
    // The slot that contains the instant, -1 outside.
    [[nodiscard]] qsizetype find(UtcMs at) const;

private:
    Grain m_grain = Grain::Day;
    std::vector<UtcMs> m_starts, m_ends;
};

} // namespace parlance
