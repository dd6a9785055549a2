// Lists of conversations for the window's pages, answered from the workspace.
#pragma once

#include "app/workspace.h"
#include "views/pages/conversationaccess.h"

namespace parlance {

// Rows and columns; transcripts are the session's. The workspace outlives what uses it; `context` is asked on
// workers and captures values.
ConversationAccess conversationAccess(Workspace &workspace, std::function<RunContext(std::stop_token)> context);

} // namespace parlance
