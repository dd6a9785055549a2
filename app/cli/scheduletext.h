// Schedules, their runs and outcomes as the command line prints them.
#pragma once

#include "app/cli/command.h"
#include "app/schedulerun.h"
#include "models/store/scheduleruns.h"

namespace parlance::cli {

// "monday  weekly  Every Monday at 09:00 (UTC), next Mon, 23 Nov 2026, 09:00"
QString scheduleLine(const Schedule &schedule, UtcMs now, const QLocale &locale);
QJsonObject scheduleJson(const Schedule &schedule, UtcMs now); // with its next time
QString runLine(const ScheduleRun &run, const TimeZone &zone, const QLocale &locale);
QJsonObject runJson(const ScheduleRun &run);
QStringList outcomeLines(const RunOutcome &outcome, bool dry);
QJsonObject outcomeJson(const RunOutcome &outcome);
// The zone of a schedule; UTC when its name is none.
TimeZone zoneOf(const Schedule &schedule);

} // namespace parlance::cli
