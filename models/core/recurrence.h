// When something comes round: days, weeks, months at a time of day, or a line of cron. Pure: the clock comes from outside.
#pragma once

#include "models/core/time.h"

#include <bitset>

namespace parlance {

// "0 9 * * mon" prepared: which minutes, hours, days and months it lets through.
struct CronFields
{
    std::bitset<60> minutes;
    std::bitset<24> hours;
    std::bitset<32> days;                  // of the month, from 1
    std::bitset<13> months;                // from 1
    std::bitset<8> weekdays;               // 1 Monday … 7 Sunday
    bool anyDay = true, anyWeekday = true; // written as "*": with both narrowed a day has to match one of them

    bool operator==(const CronFields &) const = default;
};

// Five fields (minute, hour, day, month, weekday) with *, lists, ranges, steps, names in English, Sunday as 0 or 7; or
// @hourly, @daily, @weekly, @monthly, @yearly. Errors are Usage and say which field.
Result<CronFields> parseCron(const QString &text);

struct Recurrence
{
    enum class Every { Day, Week, Month, Cron };

    Every every = Every::Week;
    int minute = 9 * 60;           // of the day, 0 to 1439; not of cron
    std::vector<int> weekdays{1};  // of a week: 1 Monday … 7 Sunday
    std::vector<int> monthDays{1}; // of a month: 1 … 31, −1 the last. A day that a month does not have is its last.
    QString cron;

    bool operator==(const Recurrence &) const = default;
};

// A time, a day or a line of cron that cannot be, and one that never comes ("0 0 31 2 *"). Errors are Usage.
Result<void> validate(const Recurrence &recurrence);

// The first instant after `after`; nullopt for what is not valid, and after the year 2100. On the day when the clock is
// put forward a time that does not exist is the first instant after the gap; when it is put back, the hour that comes twice
// counts once. Two times that fall together are one.
std::optional<UtcMs> nextTime(const Recurrence &recurrence, const TimeZone &zone, UtcMs after);
// The last instant at or before `at`, not before 1970.
std::optional<UtcMs> previousTime(const Recurrence &recurrence, const TimeZone &zone, UtcMs at);
// The next `count`, as a preview shows them.
std::vector<UtcMs> nextTimes(const Recurrence &recurrence, const TimeZone &zone, UtcMs after, int count);
// Those in (after, until], the latest first, at most `limit`.
std::vector<UtcMs> timesBetween(const Recurrence &recurrence, const TimeZone &zone, UtcMs after, UtcMs until,
                                int limit);

} // namespace parlance
