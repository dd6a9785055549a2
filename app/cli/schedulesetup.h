// `parlance schedule mail|secret|timer`: what schedules need once.
#pragma once

#include "app/cli/command.h"
#include "app/workspace.h"

namespace parlance::cli {

int runScheduleMail(const Context &context, const QString &what);
int runScheduleSecret(const Context &context, const QString &schedule);
int runScheduleTimer(const Context &context, const QString &what);

} // namespace parlance::cli
