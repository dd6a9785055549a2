#include "views/words/schedulewords.h"

#include "models/core/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace parlance {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Schedules)
};

QString weekWords(const Recurrence &recurrence, const QString &time, const QLocale &locale)
{
    std::vector<int> days = recurrence.weekdays;
    std::sort(days.begin(), days.end());
    if (days == std::vector<int>{1, 2, 3, 4, 5})
        return Words::tr("Every working day at %1").arg(time);
    QStringList names;
    for (const int day : days)
        if (day >= 1 && day <= 7)
            names << locale.standaloneDayName(day);
    return Words::tr("Every %1 at %2", "weekdays, time").arg(names.join(QStringLiteral(", ")), time);
}

QString monthWords(const Recurrence &recurrence, const QString &time, const QLocale &locale)
{
    if (recurrence.monthDays == std::vector<int>{-1})
        return Words::tr("On the last day of every month at %1").arg(time);
    QStringList days;
    for (const int day : recurrence.monthDays)
        days << (day < 0 ? Words::tr("last", "day of a month") : locale.toString(day));
    return Words::tr("Every month on day %1 at %2", "days, time").arg(days.join(QStringLiteral(", ")), time);
}

} // namespace

QString clockWords(int minute, const QLocale &locale)
{
    return locale.toString(QTime(minute / 60 % 24, minute % 60), QStringLiteral("HH:mm"));
}

QString recurrenceWords(const Recurrence &recurrence, const QLocale &locale)
{
    const QString time = clockWords(recurrence.minute, locale);
    switch (recurrence.every) {
    case Recurrence::Every::Day:
        return Words::tr("Every day at %1").arg(time);
    case Recurrence::Every::Week:
        return weekWords(recurrence, time, locale);
    case Recurrence::Every::Month:
        return monthWords(recurrence, time, locale);
    case Recurrence::Every::Cron:
        break;
    }
    return Words::tr("By cron: %1").arg(recurrence.cron.simplified());
}

QString runTimeWords(UtcMs at, const TimeZone &zone, const QLocale &locale)
{
    const int weekday = zone.date(at).dayOfWeek();
    return locale.standaloneDayName(weekday, QLocale::ShortFormat) + QStringLiteral(", ") +
           formatPoint(at, zone, locale);
}

} // namespace parlance
