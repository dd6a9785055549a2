#include "importers/bedrock/conversationanswer.h"

#include "importers/bedrock/answerfields.h"
#include "importers/readers/text.h"

namespace parlance::bedrock {

bool isConversationAnswer(std::string_view head)
{
    // What an export or a table of Athena has beside its maps is "MessageMap".
    return head.starts_with('{') && contains(head, "\"messageMap\"") && contains(head, "\"createTime\"") &&
           contains(head, "\"contentType\"");
}

bool isConversationAnswer(Object answer)
{
    Object map;
    const auto value = find(answer, "messageMap");
    return value && value->get(map) == simdjson::SUCCESS && find(answer, "id");
}

// Of the time of its creation, so every export of it is newer. "instruction" is taken out of the map, so it is not whole.
Result<void> readConversationAnswer(Object answer, const InputContext &context, RecordSink &sink, ReadLog &log)
{
    log.addRecord();
    const AnswerFields fields(answer);
    const std::string id = fields.text({"id"}), title = fields.text({"title"}), bot = fields.text({"bot_id"}),
                      last = fields.text({"last_message_id"});
    const std::string map = simdjson::minify(*find(answer, "messageMap"));
    ConversationFields conversation;
    conversation.id = id;
    conversation.title = title;
    conversation.bot = bot;
    conversation.lastMessageId = last;
    conversation.created = fields.time({"create_time"}, context.zone);
    conversation.messageMap = std::string_view(map);
    conversation.wholeMap = false;
    return ConversationWriter(sink, log).put(conversation, {}, {1, 0, QStringLiteral("messageMap")});
}

} // namespace parlance::bedrock
