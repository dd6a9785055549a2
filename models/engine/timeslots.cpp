#include "models/engine/timeslots.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0);
}

// 0 to 23, or 0 (Monday) to 6. The epoch was a Thursday.
uint32_t cyclic(const TimeZone &zone, UtcMs t, TimeUnit unit)
{
    const qint64 local = zone.toLocal(t);
    const auto hour = uint32_t(floorDiv(local, hourMs) - floorDiv(local, dayMs) * 24);
    if (unit != TimeUnit::Weekday)
        return unit == TimeUnit::HourOfDay ? hour : hour / 2;
    const qint64 day = floorDiv(local, dayMs) + 3;
    return uint32_t(day - floorDiv(day, 7) * 7);
}

std::vector<UtcMs> buckets(const TimeZone &zone, Grain grain, UtcMs from, UtcMs to)
{
    std::vector<UtcMs> starts;
    for (UtcMs t = zone.period(grain, from).from.value_or(from); t < to; t = zone.next(grain, t))
        starts.push_back(t);
    return starts;
}

void periodCodes(SlotCodes &codes, const FactTable &facts, const TimeZone &zone, Grain grain)
{
    const UtcMs from = facts.firstSlot() * slotMs;
    codes.values = buckets(zone, grain, from, from + facts.slots() * slotMs);
    const bool aligned = std::all_of(codes.values.begin(), codes.values.end(), [](UtcMs t) { return t % slotMs == 0; });
    const auto bucketOf = [&](UtcMs t) {
        return uint32_t(std::upper_bound(codes.values.begin(), codes.values.end(), t) - codes.values.begin() - 1);
    };
    if (!aligned) {
        codes.ofRow.resize(facts.rows());
        for (uint32_t row = 0; row < facts.rows(); ++row)
            codes.ofRow[row] = bucketOf(facts.timeOf(row));
        return;
    }
    uint32_t bucket = 0;
    for (int64_t slot = 0; slot < facts.slots(); ++slot) {
        const UtcMs start = from + slot * slotMs;
        while (bucket + 1 < codes.values.size() && codes.values[bucket + 1] <= start)
            ++bucket;
        codes.ofSlot[size_t(slot)] = bucket;
    }
}

} // namespace

bool SlotCodes::needsTimes(const FactTable &facts, const TimeZone &zone)
{
    for (int64_t slot = 0; slot < facts.slots(); ++slot) {
        const UtcMs start = (facts.firstSlot() + slot) * slotMs;
        const int offset = zone.offsetSeconds(start);
        if (offset % slotSeconds != 0 || offset != zone.offsetSeconds(start + slotMs - 1))
            return true;
    }
    return false;
}

SlotCodes SlotCodes::make(const FactTable &facts, const TimeZone &zone, TimeUnit unit, Grain grain)
{
    SlotCodes codes;
    codes.ofSlot.resize(size_t(facts.slots()));
    if (unit == TimeUnit::Period) {
        periodCodes(codes, facts, zone, grain);
        return codes;
    }
    const int count = unit == TimeUnit::HourOfDay ? 24 : unit == TimeUnit::HourBlock ? 12 : 7;
    for (int i = 0; i < count; ++i)
        codes.values.push_back(unit == TimeUnit::HourOfDay ? i : unit == TimeUnit::HourBlock ? 2 * i : i + 1);
    if (needsTimes(facts, zone)) {
        codes.ofRow.resize(facts.rows());
        for (uint32_t row = 0; row < facts.rows(); ++row)
            codes.ofRow[row] = cyclic(zone, facts.timeOf(row), unit);
        return codes;
    }
    for (int64_t slot = 0; slot < facts.slots(); ++slot)
        codes.ofSlot[size_t(slot)] = cyclic(zone, (facts.firstSlot() + slot) * slotMs, unit);
    return codes;
}

} // namespace parlance
