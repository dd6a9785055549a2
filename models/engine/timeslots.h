// From slots to local hours, days, weeks, … of a zone: grouping by time is a table look-up.
#pragma once

#include "models/engine/facts.h"

namespace parlance {

enum class TimeUnit { Period, HourOfDay, Weekday, HourBlock };

// Codes of all slots of a FactTable: of a Period the ordinal of its bucket (rising with time), else the hour 0 to 23,
// half of it rounded down, or the ISO weekday − 1. Where the zone changes within a slot (no zone does after 1972), codes are by row instead.
struct SlotCodes
{
    std::vector<uint32_t> ofSlot; // by slot − firstSlot
    std::vector<uint32_t> ofRow;  // not empty: use these
    std::vector<qint64> values;   // by code: start of the bucket (UTC ms), (even) hour, or weekday 1 to 7

    [[nodiscard]] bool exact() const { return ofRow.empty(); }

    // TimeS and TimeMs must be loaded only if the zone is not aligned; `needsTimes` tells.
    static bool needsTimes(const FactTable &facts, const TimeZone &zone);
    static SlotCodes make(const FactTable &facts, const TimeZone &zone, TimeUnit unit, Grain grain);
};

} // namespace parlance
