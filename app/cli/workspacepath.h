// Opening the workspace that -w names.
#pragma once

#include "app/cli/command.h"
#include "app/workspace.h"

namespace parlance::cli {

// "sample" means sample.parlance when there is no file of that very name.
QString workspacePath(const QString &named);

// The workspace of -w; a Usage error when it was not given.
Result<std::unique_ptr<Workspace>> openWorkspace(const Arguments &arguments, Store::Mode mode);

// --time-zone, else the zone of the workspace.
Result<TimeZone> zoneFrom(const Arguments &arguments, const Workspace &workspace);
// --now (ISO time or epoch number), else the clock.
Result<UtcMs> nowFrom(const Arguments &arguments);

} // namespace parlance::cli
