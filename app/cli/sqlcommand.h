// `parlance sql`: the SQL page on the command line.
#pragma once

#include "app/cli/command.h"

namespace parlance::cli {

Command sqlCommand();

} // namespace parlance::cli
