// A conversation as the app's own API answers with it: what a person sees of their own conversation, or, in a fork, an
// administrator of anyone's. It names no user, and no message in it has a time or a price.
#pragma once

#include "importers/bedrock/conversationwriter.h"

namespace parlance::bedrock {

// Whether the head of an answer is that of such a conversation.
bool isConversationAnswer(std::string_view head);
// Whether the whole answer is one.
bool isConversationAnswer(Object answer);

// Takes it in: it never replaces what an export says. An Error is the sink's.
Result<void> readConversationAnswer(Object answer, const InputContext &context, RecordSink &sink, ReadLog &log);

} // namespace parlance::bedrock
