// How commands that answer with a Table are asked for its format.
#pragma once

#include "app/cli/command.h"
#include "exporters/tablewriter.h"

namespace parlance::cli {

// From --format, --json and --labels; the text is as wide as the terminal.
Result<TableWriteOptions> tableOptions(const Context &context, const TimeZone &zone);
OptionSpec formatOption();

} // namespace parlance::cli
