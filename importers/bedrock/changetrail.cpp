#include "importers/bedrock/changetrail.h"

#include <algorithm>

namespace parlance::bedrock {

namespace {

constexpr std::string_view unnamed = "New conversation"; // until the title model has named it
constexpr qint64 microsPerHour = 3'600'000'000;

std::string fromTo(std::string_view before, std::string_view after)
{
    std::string json = R"({"before":)";
    appendJsonString(json, before);
    json += R"(,"after":)";
    appendJsonString(json, after);
    return json + '}';
}

std::string feedbackDetail(std::string_view conversation, const FeedbackRecord &feedback)
{
    std::string json = R"({"conversation":)";
    appendJsonString(json, conversation);
    json += feedback.rating == Rating::Up ? R"(,"rating":"up")" : R"(,"rating":"down")";
    const std::pair<std::string_view, std::string_view> texts[] = {{R"(,"category":)", feedback.category},
                                                                   {R"(,"comment":)", feedback.comment}};
    for (const auto &[key, text] : texts) {
        if (text.empty())
            continue;
        json += key;
        appendJsonString(json, text);
    }
    return json + '}';
}

// What of a bot is worth an event when it changes.
struct BotState
{
    std::string_view title, scope;
    bool pinned = false, published = false;

    BotState(Object item, bool version3)
        : title(textOf(find(item, "Title")))
        , published(!textOf(find(item, "ApiPublishmentStackName")).empty())
    {
        if (version3) {
            scope = textOf(find(item, "SharedScope"));
            pinned = textOf(find(item, "SharedStatus")).starts_with("pinned");
        } else if (!textOf(find(item, "PublicBotId")).empty()) {
            scope = "all";
        }
        if (scope.empty())
            scope = "private";
    }
};

} // namespace

void ChangeTrail::before(const ConversationState &state, qint64 writeMicros)
{
    m_user = state.user;
    m_id = state.id;
    m_title = state.title;
    m_writeMicros = writeMicros;
    m_hasMessages = state.hasMessages;
    m_feedback.clear();
    for (const MessageRecord &message : state.messages) {
        if (message.feedback)
            m_feedback.push_back({std::string(message.id), std::string(message.feedback->category),
                                  std::string(message.feedback->comment), message.feedback->rating});
    }
}

Result<void> ChangeTrail::after(const ConversationState &state, qint64 writeMicros)
{
    const bool isChange = m_writeMicros == writeMicros && m_id == state.id && m_user == state.user;
    // Without a state before it, the conversation is new only if it began in the hour of the write; else it was copied.
    const bool isNew =
        !isChange && state.created && *state.created * 1000 / microsPerHour == writeMicros / microsPerHour;
    const bool mayTell = state.hasMessages && ((isChange && m_hasMessages) || isNew);
    if (!isChange)
        m_feedback.clear();
    m_writeMicros = 0;
    if (isChange && !m_title.empty() && !state.title.empty() && m_title != state.title && m_title != unnamed) {
        const std::string detail = fromTo(m_title, state.title);
        if (auto done = put({state.user, "rename", "conversation", state.id, detail, {}}, writeMicros); !done)
            return done;
    }
    return mayTell ? feedback(state, writeMicros) : Result<void>();
}

// Given or given anew. That it is gone says nothing: the app may have written an older map over it.
Result<void> ChangeTrail::feedback(const ConversationState &state, qint64 writeMicros)
{
    for (const MessageRecord &message : state.messages) {
        if (!message.feedback || isKnown(message))
            continue;
        const std::string detail = feedbackDetail(state.id, *message.feedback);
        if (auto done = put({state.user, "feedback", "message", message.id, detail, state.id}, writeMicros); !done)
            return done;
    }
    return {};
}

bool ChangeTrail::isKnown(const MessageRecord &message) const
{
    const FeedbackRecord &now = *message.feedback;
    return std::any_of(m_feedback.begin(), m_feedback.end(), [&](const Feedback &known) {
        return known.message == message.id && known.rating == now.rating && known.category == now.category &&
               known.comment == now.comment;
    });
}

Result<void> ChangeTrail::conversationDeleted(std::string_view user, std::string_view id, qint64 writeMicros)
{
    return put({user, "delete", "conversation", id, {}, user}, writeMicros);
}

Result<void> ChangeTrail::botChanged(Object before, Object after, std::string_view owner, std::string_view id,
                                     bool version3, qint64 writeMicros)
{
    const BotState was(before, version3), is(after, version3);
    const auto changed = [&](bool differs, std::string_view actor, std::string_view action,
                             const std::string &detail) -> Result<void> {
        return differs ? put({actor, action, "bot", id, detail, {}}, writeMicros) : Result<void>();
    };
    const bool renamed = was.title != is.title && !was.title.empty() && !is.title.empty();
    auto done = changed(renamed, owner, "rename", renamed ? fromTo(was.title, is.title) : std::string());
    if (done)
        done = changed(was.scope != is.scope, owner, is.scope == "private" ? "unshare" : "share",
                       was.scope != is.scope ? fromTo(was.scope, is.scope) : std::string());
    if (done) // by an administrator, of whom the item says nothing
        done = changed(was.pinned != is.pinned, {}, is.pinned ? "pin" : "unpin", {});
    if (done)
        done = changed(was.published != is.published, owner, is.published ? "publish" : "unpublish", {});
    return done;
}

Result<void> ChangeTrail::botDeleted(std::string_view owner, std::string_view id, qint64 writeMicros)
{
    return put({owner, "delete", "bot", id, {}, {}}, writeMicros);
}

Result<void> ChangeTrail::put(const Event &event, qint64 writeMicros)
{
    m_eventId = event.action;
    for (const std::string_view part : {event.targetKind, event.within, event.target})
        m_eventId.append("|").append(part);
    m_eventId.append("|").append(std::to_string(writeMicros));
    AuditRecord record;
    record.id = m_eventId;
    record.actor = event.actor;
    record.action = event.action;
    record.targetKind = event.targetKind;
    record.target = event.target;
    record.detail = event.detail;
    record.at = writeMicros / 1000;
    record.reconstructed = true;
    return m_sink.put(record);
}

} // namespace parlance::bedrock
