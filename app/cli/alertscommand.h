// `parlance alerts`.
#pragma once

#include "app/cli/command.h"

namespace parlance::cli {

Command alertsCommand();

} // namespace parlance::cli
