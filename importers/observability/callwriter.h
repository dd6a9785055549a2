// From calls of models, verdicts and people, as observability platforms know them, to records.
#pragma once

#include "importers/observability/chattext.h"
#include "importers/observability/tokens.h"
#include "importers/readers/readlog.h"
#include "importers/readers/toldonce.h"

namespace parlance::observability {

// One call of a model. `answer` is the message it becomes; its tokens are taken from `tokens`.
struct Call
{
    ConversationRecord conversation; // without order and messages
    MessageRecord answer;            // at: when it was there
    TokenUse tokens;
    std::string_view question;
    bool asks = true;               // false: a step on the way, which answers no question of its own
    std::optional<UtcMs> askedAt;   // else: answer.at − answer.responseMs
    std::optional<UtcMs> changedAt; // newest time the source has for it; else answer.at
};

// Somebody's verdict, or only words, on a conversation or one of its answers.
struct Verdict
{
    ConversationRecord conversation; // without order and messages
    std::string_view id;
    std::string_view of; // the message that it is about, or the question whose answer is; empty: not known
    std::optional<Rating> rating;
    std::string_view category, comment;
    UtcMs at = 0;
};

class CallWriter
{
public:
    CallWriter(RecordSink &sink, ReadLog &log)
        : m_sink(sink)
        , m_log(log)
    {}

    Result<void> put(Call &call);
    Result<void> put(const Verdict &verdict);
    // Each thing said about a person once, as long as they are not too many.
    Result<void> put(const UserRecord &user);
    // A score that calls a question out of scope: one about the message `of`, or about the question before it.
    Result<void> putOutOfScope(const ConversationRecord &conversation, std::string_view id, std::string_view of,
                               UtcMs at);
    // The conversation alone: what is said of it besides its messages.
    Result<void> put(ConversationRecord &conversation, UtcMs at);

    Result<void> put(const ProductEventRecord &event);
    Result<void> put(const AuditRecord &audit);

    // Texts that live as long as the record under way; clear before each.
    TextArena &arena() { return m_arena; }

private:
    void putTokens(Call &call);

    RecordSink &m_sink;
    ReadLog &m_log;
    TextArena m_arena;
    ToldOnce m_users;
};

// A role of its own for calls that are no answer in a chat (embeddings, steps of tools): they cost, but nobody reads them.
inline constexpr Role stepRole = Role::Tool;

// Of a call by its path or kind ("/v1/chat/completions", "aembedding"): the assistant's, unless that gives nobody an answer.
Role roleOfCall(std::string_view endpoint);

} // namespace parlance::observability
