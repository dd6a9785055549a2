// The audit log for the window's page, answered from the workspace.
#pragma once

#include "app/workspace.h"
#include "views/pages/auditaccess.h"

namespace parlance {

// The workspace outlives what uses it; `context` is asked on workers and captures values.
AuditAccess auditAccess(Workspace &workspace, std::function<RunContext(std::stop_token)> context);

} // namespace parlance
