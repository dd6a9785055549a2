// Private to the store layer: what records of one name said of a conversation that others took part in. Enough to take it
// out again: fields with their values, states, and the ids of messages; contents of messages stay in the rows.
#pragma once

#include "models/store/conversationstate.h"

namespace parlance {

std::string shareOf(const ConversationState &state);
// Both together. A broken blob counts as empty.
std::string mergedShares(std::string_view a, std::string_view b);
// The state that the share is of, with the contents of messages as the whole has them. All of it counts as just read.
// Views into whole and the arena.
ConversationState stateOf(std::string_view share, const ConversationState &whole, Arena &arena);
// As if it had just been read: nothing of it has a row.
void forgetRows(ConversationState &state);

} // namespace parlance
