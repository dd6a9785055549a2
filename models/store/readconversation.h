// A whole conversation with everything that is known of its messages, for reading.
#pragma once

#include "models/analysis/reviewvalues.h"
#include "models/store/store.h"

namespace parlance {

// All messages, however many. Reads the workspace as it is now; a conversation that is gone is a Workspace error. For a
// worker.
Result<ReadConversation> readConversation(const Store &store, ConversationId conversation, std::stop_token stop);

} // namespace parlance
