// `parlance prices reconcile`: reported against recomputed cost, with the cause of each difference in a sentence.
#pragma once

#include "app/cli/command.h"
#include "app/workspace.h"

namespace parlance::cli {

int reconcile(const Context &context, Workspace &workspace);

} // namespace parlance::cli
