// The order of a list of conversations, from either plan. Private to the engine.
#pragma once

#include "models/engine/conversationlist.h"
#include "models/engine/plan.h"
#include "models/engine/snapshot.h"

namespace parlance {

Result<ConversationIds> conversationOrder(PlanRunner &plan, Snapshot &snapshot, const SnapshotSources &sources,
                                          const ConversationsAsked &asked, const TimeRange &range,
                                          std::stop_token stop);

} // namespace parlance
