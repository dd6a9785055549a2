// From the attributes of a conversation item to one ConversationRecord; the same for every file format.
#pragma once

#include "importers/bedrock/changetrail.h"
#include "importers/bedrock/messagemap.h"
#include "importers/readers/readlog.h"

namespace parlance::bedrock {

// The attributes as they came; views of the importer's buffers.
struct ConversationFields
{
    std::string_view user;
    std::string_view id;
    std::string_view title, bot, lastMessageId;
    std::optional<UtcMs> created;
    std::optional<Nano> total;
    std::optional<std::string_view> messageMap; // decoded JSON text
    bool mapPadded = false;                     // jsonPadding readable bytes follow it
    bool large = false;                         // its messages lie in the bucket of large messages
    bool wholeMap = true;                       // the map is known to be all messages unless `large`
};

// When the state was written, as far as the file tells.
struct Stamp
{
    std::optional<qint64> writeMicros; // exact
    int rank = 1;                      // SnapshotOrder::rank
    std::optional<qint64> exportHour;
    std::optional<qint64> laterMicros; // without writeMicros: the state is of this time, if nothing in it is newer
};

class ConversationWriter
{
public:
    ConversationWriter(RecordSink &sink, ReadLog &log)
        : m_sink(sink)
        , m_log(log)
        , m_trail(sink)
    {}

    // Reports what is wrong with the map at `at`, whose path is that of the map. An Error is the sink's.
    Result<void> put(const ConversationFields &fields, const Stamp &stamp, const ReadLog::At &at);
    // The fact that the conversation was deleted, known by its keys.
    Result<void> putDeletion(std::string_view user, std::string_view id, const Stamp &stamp);
    [[nodiscard]] ChangeTrail &trail() { return m_trail; }

private:
    bool readMap(const ConversationFields &fields, const ReadLog::At &at);
    Result<void> follow(const ConversationRecord &record, const Stamp &stamp, bool hasMap);

    RecordSink &m_sink;
    ReadLog &m_log;
    MessageMapReader m_map;
    ChangeTrail m_trail;
};

// "<user>#CONV#<conversation>" → its two parts. The user may contain '#'. Nothing for another key.
struct ConversationKey
{
    std::string_view user;
    std::string_view id;
};
std::optional<ConversationKey> splitConversationKey(std::string_view sortKey);

// The hour of the export that carries a change written then: exports are cut at full hours and named by their end.
std::optional<qint64> exportHourOf(std::optional<qint64> writeMicros);

} // namespace parlance::bedrock
