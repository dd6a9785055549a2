// One DynamoDB item of Bedrock Chat's tables (v0.3 to v3.17) → records.
#pragma once

#include "importers/bedrock/attributes.h"
#include "importers/bedrock/conversationwriter.h"

namespace parlance::bedrock {

class ItemReader
{
public:
    ItemReader(RecordSink &sink, ReadLog &log)
        : m_sink(sink)
        , m_log(log)
        , m_conversations(sink, log)
    {}

    // The text that stands where a MessageMap of the next items has MapCutter::marker; jsonPadding bytes behind it.
    void setCutMap(std::optional<std::string_view> text) { m_cutMap = text; }
    // at.path: of the image ("Item", "NewImage"). An Error is the sink's.
    Result<void> putState(Object item, const Stamp &stamp, const ReadLog::At &at, std::string_view raw);
    // What the change of a bot tells of what was done to it; nothing for other items.
    Result<void> putChange(Object before, Object after, const Stamp &stamp);
    // keys: PK and SK. before: the last state where the file has it.
    Result<void> putDeletion(Object keys, std::optional<Object> before, const Stamp &stamp, const ReadLog::At &at,
                             std::string_view raw);

private:
    Result<void> putItem(Object item, const Stamp &stamp, const ReadLog::At &at, std::string_view raw);
    Result<void> putConversation(Object item, std::string_view user, std::string_view id, const Stamp &stamp,
                                 const ReadLog::At &at);
    Result<void> putRelatedDocument(Object item, std::string_view rest);
    Result<void> putBot(Object item, std::string_view owner, std::string_view id, bool version3, const Stamp &stamp,
                        bool deleted);
    Result<void> putAlias(Object item, std::string_view user, std::string_view id);
    void checkNumber(bool readable, Element value, std::string_view name, const ReadLog::At &at);
    std::string_view text(Object item, std::string_view key);
    std::string_view clean(std::string_view text);

    RecordSink &m_sink;
    ReadLog &m_log;
    ConversationWriter m_conversations;
    TextArena m_arena;
    JsonRepairs m_repairs; // of the item under way
    std::optional<std::string_view> m_cutMap;
};

} // namespace parlance::bedrock
