// Instants, ranges and zones. Stored times are UTC milliseconds; days and hours belong to a TimeZone.
#pragma once

#include "models/core/result.h"

#include <QDate>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace parlance {

using UtcMs = qint64; // milliseconds since 1970-01-01T00:00Z

// Half-open [from, to). An absent end is unbounded.
struct TimeRange
{
    std::optional<UtcMs> from;
    std::optional<UtcMs> to;

    [[nodiscard]] bool contains(UtcMs t) const { return (!from || t >= *from) && (!to || t < *to); }
    bool operator==(const TimeRange &) const = default;
};

enum class Grain { Hour, Day, Week, Month, Quarter, Year };

// An IANA zone prepared for many look-ups: the transitions of 1970 to 2100 are read once, then every call is
// a table look-up without allocation. Before and after these years the first and the last offset stay in
// force. A value; copies share the table. Thread-safe.
class TimeZone
{
public:
    TimeZone(); // UTC
    static Result<TimeZone> fromIana(const QString &name);

    [[nodiscard]] QString name() const;
    // Offset from UTC in seconds in force at t.
    [[nodiscard]] int offsetSeconds(UtcMs t) const;
    // Wall-clock milliseconds since 1970-01-01T00:00 local: t + offset.
    [[nodiscard]] qint64 toLocal(UtcMs t) const { return t + qint64(offsetSeconds(t)) * 1000; }
    // First instant of a local wall-clock time. In a gap (spring) the first instant after it; of a repeated
    // hour (autumn) the earlier one.
    [[nodiscard]] UtcMs fromLocal(qint64 localMs) const;
    // Local day; never goes back, even where the clock is set back over midnight.
    [[nodiscard]] QDate date(UtcMs t) const;
    [[nodiscard]] UtcMs startOfDay(QDate day) const;

    // The period of the grain that contains t. Weeks are ISO (Monday). Hours begin on a local full hour or at
    // a change of the clock: a repeated hour gives two periods, a skipped one none, a half-hour change short
    // ones.
    [[nodiscard]] TimeRange period(Grain grain, UtcMs t) const;
    // First instant of the period after the one that contains t.
    [[nodiscard]] UtcMs next(Grain grain, UtcMs t) const;

    bool operator==(const TimeZone &other) const { return name() == other.name(); }

private:
    struct Table;
    explicit TimeZone(std::shared_ptr<const Table> table)
        : m_table(std::move(table))
    {}
    std::shared_ptr<const Table> m_table;
};

// Epoch numbers in sources come without a unit: below 1e11 seconds, below 1e14 milliseconds, else
// microseconds. Fractions are kept down to the millisecond (rounded). Nothing for NaN, infinities and years
// beyond 9999.
std::optional<UtcMs> epochToMs(double value);

// ISO 8601 with T or space, optional fraction and offset; without an offset the zone decides.
std::optional<UtcMs> parseIsoTime(std::string_view text, const TimeZone &zone);

// "2024-06-01T12:30:00.250Z"; the fraction only if it is not 0.
QString isoUtc(UtcMs t);

} // namespace parlance
