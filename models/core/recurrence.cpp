#include "models/core/recurrence.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
constexpr qint64 epochJulianDay = 2'440'588;
constexpr int lookDays = 366 * 9; // 29 February may be eight years away
constexpr int lastYear = 2100, firstYear = 1970;

CronFields everyDayAt(int minute)
{
    CronFields fields;
    fields.minutes.set(size_t(minute % 60));
    fields.hours.set(size_t(minute / 60));
    fields.days.set();
    fields.months.set();
    fields.weekdays.set();
    return fields;
}

// What a recurrence comes to: the fields, and for days of a month that are counted from its end or may be missing the days
// as they were named.
struct Rule
{
    CronFields fields;
    std::vector<int> monthDays; // empty: as the fields say

    [[nodiscard]] bool matches(QDate day) const
    {
        if (!monthDays.empty())
            return std::any_of(monthDays.begin(), monthDays.end(), [&](int wanted) {
                return day.day() == (wanted < 0 ? day.daysInMonth() : std::min(wanted, day.daysInMonth()));
            });
        if (!fields.months.test(size_t(day.month())))
            return false;
        const bool byDay = fields.days.test(size_t(day.day()));
        const bool byWeekday = fields.weekdays.test(size_t(day.dayOfWeek()));
        // As cron has it: two narrowed fields are alternatives.
        return fields.anyDay || fields.anyWeekday ? byDay && byWeekday : byDay || byWeekday;
    }

    // The instants of a day, each once, in order.
    [[nodiscard]] std::vector<UtcMs> on(QDate day, const TimeZone &zone) const
    {
        std::vector<UtcMs> times;
        const qint64 midnight = (day.toJulianDay() - epochJulianDay) * dayMs;
        for (size_t hour = 0; hour < fields.hours.size(); ++hour) {
            for (size_t minute = 0; fields.hours.test(hour) && minute < fields.minutes.size(); ++minute) {
                if (!fields.minutes.test(minute))
                    continue;
                const UtcMs at = zone.fromLocal(midnight + qint64(hour * 60 + minute) * minuteMs);
                if (times.empty() || at > times.back())
                    times.push_back(at);
            }
        }
        return times;
    }

    [[nodiscard]] std::optional<UtcMs> next(const TimeZone &zone, UtcMs after) const
    {
        // A day before: where the clock goes back over midnight, a later day may have an earlier time.
        QDate day = zone.date(after).addDays(-1);
        for (int looked = 0; looked < lookDays && day.year() <= lastYear; ++looked, day = day.addDays(1)) {
            if (!matches(day))
                continue;
            const std::vector<UtcMs> times = on(day, zone);
            const auto found = std::upper_bound(times.begin(), times.end(), after);
            if (found != times.end())
                return *found;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<UtcMs> previous(const TimeZone &zone, UtcMs at) const
    {
        QDate day = zone.date(at).addDays(1);
        for (int looked = 0; looked < lookDays && day.year() >= firstYear; ++looked, day = day.addDays(-1)) {
            if (!matches(day))
                continue;
            const std::vector<UtcMs> times = on(day, zone);
            const auto found = std::upper_bound(times.begin(), times.end(), at);
            if (found != times.begin())
                return *std::prev(found);
        }
        return std::nullopt;
    }
};

Result<Rule> ruleOf(const Recurrence &recurrence)
{
    if (recurrence.every == Recurrence::Every::Cron) {
        const auto fields = parseCron(recurrence.cron);
        if (!fields)
            return tl::unexpected(fields.error());
        return Rule{*fields, {}};
    }
    if (recurrence.minute < 0 || recurrence.minute >= 24 * 60)
        return fail(ErrorCategory::Usage, QStringLiteral("the time of day must be between 00:00 and 23:59"));
    Rule rule{everyDayAt(recurrence.minute), {}};
    if (recurrence.every == Recurrence::Every::Week) {
        rule.fields.weekdays.reset();
        for (const int day : recurrence.weekdays) {
            if (day < 1 || day > 7)
                return fail(ErrorCategory::Usage, QStringLiteral("a weekday is a number from 1 (Monday) to 7"));
            rule.fields.weekdays.set(size_t(day));
        }
        if (recurrence.weekdays.empty())
            return fail(ErrorCategory::Usage, QStringLiteral("at least one weekday must be named"));
    }
    if (recurrence.every == Recurrence::Every::Month) {
        for (const int day : recurrence.monthDays)
            if (day != -1 && (day < 1 || day > 31))
                return fail(ErrorCategory::Usage, QStringLiteral("a day of the month is 1 to 31, or the last one"));
        if (recurrence.monthDays.empty())
            return fail(ErrorCategory::Usage, QStringLiteral("at least one day of the month must be named"));
        rule.monthDays = recurrence.monthDays;
    }
    return rule;
}

} // namespace

Result<void> validate(const Recurrence &recurrence)
{
    const auto rule = ruleOf(recurrence);
    if (!rule)
        return tl::unexpected(rule.error());
    // Any nine years have every date there is.
    if (!nextTime(recurrence, TimeZone(), 0))
        return fail(ErrorCategory::Usage, QStringLiteral("\"%1\" never comes").arg(recurrence.cron));
    return {};
}

std::optional<UtcMs> nextTime(const Recurrence &recurrence, const TimeZone &zone, UtcMs after)
{
    const auto rule = ruleOf(recurrence);
    return rule ? rule->next(zone, after) : std::nullopt;
}

std::optional<UtcMs> previousTime(const Recurrence &recurrence, const TimeZone &zone, UtcMs at)
{
    const auto rule = ruleOf(recurrence);
    return rule ? rule->previous(zone, at) : std::nullopt;
}

std::vector<UtcMs> nextTimes(const Recurrence &recurrence, const TimeZone &zone, UtcMs after, int count)
{
    std::vector<UtcMs> times;
    const auto rule = ruleOf(recurrence);
    for (auto next = rule ? rule->next(zone, after) : std::nullopt; next && int(times.size()) < count;
         next = rule->next(zone, *next))
        times.push_back(*next);
    return times;
}

std::vector<UtcMs> timesBetween(const Recurrence &recurrence, const TimeZone &zone, UtcMs after, UtcMs until, int limit)
{
    std::vector<UtcMs> times;
    const auto rule = ruleOf(recurrence);
    for (auto at = rule ? rule->previous(zone, until) : std::nullopt; at && *at > after && int(times.size()) < limit;
         at = rule->previous(zone, *at - 1))
        times.push_back(*at);
    return times;
}

} // namespace parlance
