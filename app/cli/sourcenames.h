// Which sources a command means.
#pragma once

#include "app/cli/arguments.h"
#include "models/store/store.h"

namespace parlance::cli {

// Those with the names, in the environment of --environment when it is given; no names: all of the environment. A name that
// is of no source, or of sources in several environments, is a Usage error that says which there are.
Result<std::vector<SourceInfo>> namedSources(const Store &store, const QStringList &names, const QString &environment);

} // namespace parlance::cli
