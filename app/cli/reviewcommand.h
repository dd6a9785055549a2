// parlance review: work at the review desk as a file, and merged from one.
#pragma once

#include "app/cli/command.h"

namespace parlance::cli {

Command reviewCommand();

} // namespace parlance::cli
