// The audit trail that Bedrock Chat does not keep: what a change says about the state before and the state after it.
// Every record of an hourly export is looked at by itself, so neither order nor repetition of imports matters.
#pragma once

#include "importers/bedrock/attributes.h"
#include "models/records/sink.h"

#include <string>

namespace parlance::bedrock {

class ChangeTrail
{
public:
    explicit ChangeTrail(RecordSink &sink)
        : m_sink(sink)
    {}

    // A conversation as far as the trail is about it. Views need live only during the call.
    struct ConversationState
    {
        std::string_view user, id, title;
        std::optional<UtcMs> created;
        std::span<const MessageRecord> messages;
        bool hasMessages = false; // the state says which there are
    };

    // The state before a change, then the one after it, both with the time of the write. An Error is the sink's.
    void before(const ConversationState &state, qint64 writeMicros);
    Result<void> after(const ConversationState &state, qint64 writeMicros);
    Result<void> conversationDeleted(std::string_view user, std::string_view id, qint64 writeMicros);

    Result<void> botChanged(Object before, Object after, std::string_view owner, std::string_view id, bool version3,
                            qint64 writeMicros);
    Result<void> botDeleted(std::string_view owner, std::string_view id, qint64 writeMicros);

private:
    struct Feedback
    {
        std::string message, category, comment;
        Rating rating = Rating::Up;
    };
    struct Event
    {
        std::string_view actor, action, targetKind, target, detail;
        std::string_view within; // what makes the target unique; "" where it is
    };

    Result<void> feedback(const ConversationState &state, qint64 writeMicros);
    [[nodiscard]] bool isKnown(const MessageRecord &message) const;
    Result<void> put(const Event &event, qint64 writeMicros);

    RecordSink &m_sink;
    // Of the state before. The strings keep their memory from change to change.
    std::string m_user, m_id, m_title;
    std::vector<Feedback> m_feedback;
    qint64 m_writeMicros = 0; // 0: there is none
    bool m_hasMessages = false;
    std::string m_eventId;
};

} // namespace parlance::bedrock
