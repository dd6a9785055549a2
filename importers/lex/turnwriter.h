// From a Lex V2 conversation log record to conversation and bot records.
#pragma once

#include "importers/lex/slots.h"
#include "importers/lex/turn.h"
#include "importers/readers/readlog.h"

#include <map>

namespace parlance::lex {

// Where a record stands in its file.
struct Where
{
    qint64 line = -1;
    qint64 offset = -1;
    std::string_view list = {}; // "events": it is element number `index` of that list
    qint64 index = -1;

    [[nodiscard]] ReadLog::At at() const;
};

class TurnWriter
{
public:
    TurnWriter(RecordSink &sink, ReadLog &log, LexUserKey userKey)
        : m_sink(sink)
        , m_log(log)
        , m_userKey(std::move(userKey))
    {}

    // One record of the log, or what looks like one: others are reported. at: of the event, where the record has no
    // time itself. An Error is the sink's.
    Result<void> put(Object record, std::optional<UtcMs> at, const Where &where, std::string_view raw);
    // Bots are told once, at the end of the file.
    Result<void> putBots();

private:
    struct Bot
    {
        std::string name;
        UtcMs newest = 0;
    };

    bool isRecord(const Turn &turn, const Where &where, std::string_view raw);
    void addUserMessage(const Turn &turn);
    void addBotMessages(const Turn &turn);
    Result<void> putConversation(const Turn &turn);
    Result<void> noteBot(const Turn &turn);

    RecordSink &m_sink;
    ReadLog &m_log;
    LexUserKey m_userKey;
    std::map<std::string, Bot, std::less<>> m_bots;

    // Of the turn under way.
    TextArena m_arena;
    std::string_view m_id;
    std::vector<MessageRecord> m_messages;
    std::vector<SlotRecord> m_slots;
    AttachmentRecord m_audio;
};

} // namespace parlance::lex
