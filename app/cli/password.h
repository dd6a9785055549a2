// Where a command gets the password of a sealed file from. Never from the command line, which others can read.
#pragma once

#include "app/cli/command.h"

namespace parlance::cli {

// --password-fd and --password-env, for programs; without them the terminal is asked.
std::vector<OptionSpec> passwordOptions();

// As bytes for exporters/sealed.h. twice: of a new one the terminal asks again.
Result<QByteArray> passwordFrom(const Context &context, bool twice);

} // namespace parlance::cli
