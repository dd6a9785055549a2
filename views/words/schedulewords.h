// Schedules in the words of people.
#pragma once

#include "models/core/recurrence.h"

#include <QLocale>

namespace parlance {

// "Every Monday at 09:00", "On the last day of every month at 18:30", "By cron: 0 9 * * mon".
QString recurrenceWords(const Recurrence &recurrence, const QLocale &locale);
// "Mon, 23 Nov 2026, 09:00" in the zone of the schedule.
QString runTimeWords(UtcMs at, const TimeZone &zone, const QLocale &locale);
QString clockWords(int minute, const QLocale &locale); // "09:00"

} // namespace parlance
