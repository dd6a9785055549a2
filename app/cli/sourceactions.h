// "parlance sources update|watch|keep|move": what changes or reads sources again.
#pragma once

#include "app/cli/command.h"

namespace parlance::cli {

int changeSources(const Context &context, const QString &action, const QStringList &words);

// "read again every hour", "read again on change".
QString everyText(int minutes);

} // namespace parlance::cli
