// A schedule, and the server for mail, from the options of `parlance schedule`.
#pragma once

#include "app/cli/command.h"
#include "models/documents/schedule.h"

namespace parlance::cli {

// What is given changes the schedule, the rest stays as it is. Errors are Usage.
Result<void> applyOptions(Schedule &schedule, const Arguments &arguments);
Result<void> applyOptions(MailServer &server, const Arguments &arguments);

// Of `schedule add`, `change` and `mail set`.
std::vector<OptionSpec> scheduleOptions();

} // namespace parlance::cli
