#include "importers/observability/callwriter.h"

#include "importers/readers/text.h"
#include "models/records/reasons.h"

namespace parlance::observability {

Role roleOfCall(std::string_view endpoint)
{
    for (const std::string_view other :
         {"embed", "rerank", "moderation", "transcription", "speech", "audio", "image"}) {
        if (contains(endpoint, other))
            return stepRole;
    }
    return Role::Assistant;
}

Result<void> CallWriter::put(Call &call)
{
    putTokens(call);
    MessageRecord messages[2];
    size_t n = 0;
    MessageRecord &answer = call.answer;
    if (call.asks) {
        MessageRecord &question = messages[n++];
        question.id = m_arena.join({answer.id, "q"}, "#");
        question.role = Role::User;
        question.text = call.question;
        question.model = answer.model;
        question.at = call.askedAt;
        if (!question.at && answer.at)
            question.at = *answer.at - answer.responseMs.value_or(0);
        if (answer.parent.empty())
            answer.parent = question.id;
    }
    messages[n++] = answer;
    call.conversation.messages = {messages, n};
    call.conversation.order = {call.changedAt.value_or(answer.at.value_or(0)) * 1000, 1};
    m_log.addRows(qint64(n));
    return m_sink.put(call.conversation);
}

void CallWriter::putTokens(Call &call)
{
    if (call.tokens.separateCache(call.answer.model))
        m_log.count(QStringLiteral("tokens.cache"),
                    QStringLiteral("%1 calls do not say whether their input tokens hold the cached ones: taken as "
                                   "outside for Claude, as inside for other models"));
    call.answer.inputTokens = call.tokens.input;
    call.answer.outputTokens = call.tokens.output;
    call.answer.cacheReadTokens = call.tokens.cacheRead;
    call.answer.cacheWriteTokens = call.tokens.cacheWrite;
    call.answer.reasoningTokens = call.tokens.reasoning;
}

// A message that says nothing but a verdict counts in nothing else.
Result<void> CallWriter::put(const Verdict &verdict)
{
    ConversationRecord conversation = verdict.conversation;
    MessageRecord message;
    message.id = verdict.id;
    message.parent = verdict.of;
    message.role = Role::System;
    message.at = verdict.at;
    if (verdict.rating)
        message.feedback = FeedbackRecord{*verdict.rating, verdict.category, verdict.comment};
    else
        message.text = verdict.comment;
    conversation.messages = {&message, 1};
    conversation.order = {verdict.at * 1000, 1};
    m_log.addRows(1);
    return m_sink.put(conversation);
}

// The message counts in nothing: only what it says of its question does.
Result<void> CallWriter::putOutOfScope(const ConversationRecord &conversation, std::string_view id, std::string_view of,
                                       UtcMs at)
{
    ConversationRecord record = conversation;
    MessageRecord message;
    message.id = m_arena.join({id, "scope"}, "#");
    message.parent = of;
    message.role = Role::System;
    message.at = at;
    message.answerSource = reasons::outOfScope;
    record.messages = {&message, 1};
    record.order = {at * 1000, 1};
    m_log.addRows(1);
    return m_sink.put(record);
}

Result<void> CallWriter::put(const UserRecord &user)
{
    const bool isNews = !user.id.empty() && m_users.isNew({user.id, user.label, user.email, user.group, user.plan});
    return isNews ? m_sink.put(user) : Result<void>();
}

Result<void> CallWriter::put(ConversationRecord &conversation, UtcMs at)
{
    conversation.order = {at * 1000, 1};
    return m_sink.put(conversation);
}

Result<void> CallWriter::put(const ProductEventRecord &event)
{
    m_log.addRows(1);
    return m_sink.put(event);
}

Result<void> CallWriter::put(const AuditRecord &audit)
{
    m_log.addRows(1);
    return m_sink.put(audit);
}

} // namespace parlance::observability
