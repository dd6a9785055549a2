// `parlance desktop`.
#pragma once

#include "app/cli/command.h"

namespace parlance::cli {

Command desktopCommand();

} // namespace parlance::cli
