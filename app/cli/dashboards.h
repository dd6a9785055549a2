#pragma once

#include "app/cli/command.h"

namespace parlance::cli {

Command dashboardsCommand();

} // namespace parlance::cli
