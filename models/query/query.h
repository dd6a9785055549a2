// A Query is a value: what to measure, grouped how, over which facts. Everything Parlance shows is the answer to one.
#pragma once

#include "models/query/filter.h"

#include <QJsonObject>

namespace parlance {

struct Grouping
{
    DimensionKey dimension = DimensionKey::Time;
    Grain grain = Grain::Day; // Time, ExportHour and Cohort only
    int top = 0;              // 0: all members; n: the n largest by the first measure, the rest as "Other"

    bool operator==(const Grouping &) const = default;
};

// A period as people say it, kept relative until it is resolved.
struct Period
{
    enum class Kind {
        All,      // everything
        Absolute, // from/to
        LastDays, // the last `count` days including the day of `now`
        Current,  // the grain period that contains now ("this month")
        Previous  // the whole grain period before it ("last month")
    };
    Kind kind = Kind::All;
    int count = 0;
    Grain grain = Grain::Day;
    // Absolute bounds as typed: "2024-06-01", "2024-06-01T12:00", "2024060112", epoch seconds, "-30d", "last month".
    QString from, to; // to: exclusive for times, inclusive for plain days

    bool operator==(const Period &) const = default;
};

enum class Compare { None, PreviousPeriod, PreviousYear };

struct Order
{
    QString key; // a measure or dimension key of the query
    bool descending = false;
    bool operator==(const Order &) const = default;
};

struct Query
{
    std::vector<MeasureKey> measures;
    std::vector<Grouping> by;
    Filter where;
    Filter having;
    Period period;
    Compare compare = Compare::None;
    std::vector<Order> order; // empty: time ascending, else first measure descending, ties by key
    int limit = 0;            // 0: no limit
    bool fill = true;         // fill missing periods when grouped by Time alone or with one more dimension
    bool totals = true;
    bool labels = true;

    bool operator==(const Query &) const = default;
};

// "bot", "day" (time in days), "export_hour.day", "model:5" (the five largest, the rest as "Other").
Result<Grouping> parseGrouping(const QString &text);
QString toText(const Grouping &grouping); // parseGrouping(toText(g)) == g
// The key of its column: the dimension's name.
QString columnKey(const Grouping &grouping);

size_t qHash(const Query &query, size_t seed = 0);
QJsonObject toJson(const Query &query); // {"version":1,…}: defaults left out, stable key order
Result<Query> queryFromJson(const QJsonObject &json);
// At least one measure, none twice; no dimension twice; where only on dimensions, having and order only on what the
// query asks for; no negative number. Errors are Usage.
Result<void> validate(const Query &query);

// What `now` and the zone make of it. Without a comparison the second range is nullopt.
struct ResolvedPeriod
{
    TimeRange range;
    std::optional<TimeRange> comparison;
    // By how much the comparison lies earlier when drawn over the current days: the nearest multiple of 7 days, so that
    // Mondays meet Mondays; the plain distance when that is less than 4 days. 0 without a comparison.
    int overlayShiftDays = 0;
};
// Previous period: the equally many local days (or, when the period is not whole days, milliseconds) just before;
// a whole month, quarter or year is compared with the one before it. PreviousYear: the same dates a year earlier.
// A period that begins but does not end is compared as if it ended with the day of now; one without a beginning has no
// comparison. Errors are Usage: a bound that is no time, a period that ends before it begins.
Result<ResolvedPeriod> resolve(const Period &period, Compare compare, UtcMs now, const TimeZone &zone);

// --from and --to of the command line; either may be empty. A bound is
//   2024-06-01 (a whole day), 2024-06 and 2024 (a whole month or year), 2024-06-01T12:00[Z|+02:00],
//   2024060112 (that hour in the zone), epoch seconds, milliseconds or microseconds,
//   now, today, yesterday, this or last hour/day/week/month/quarter/year,
//   -12h (an instant), -30d, -2w, -3m, -1y (the whole day so long before today).
// As `from` a bound means its beginning; as `to` the end of a whole day, month, …, else the instant itself (exclusive).
// A bare `from` of "last month", "this week", "today", "last 7 days" (including today) is that whole period.
Result<Period> parsePeriod(const QString &from, const QString &to);
QJsonValue toJson(const Period &period);
Result<Period> periodFromJson(const QJsonValue &json);

} // namespace parlance
