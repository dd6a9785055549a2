// Events that Langfuse sends to PostHog, with the slips of the code that sends them.
#include "importers/observability/rating.h"
#include "importers/observability/reasons.h"
#include "importers/posthog/eventwriter.h"

namespace parlance::posthog {

using namespace observability;

ConversationRecord EventWriter::forwardedConversation() const
{
    ConversationRecord record = conversation();
    const Event &e = m_event;
    record.id = e.any({"langfuse_session_id", "langfuse_trace_id", "langfuse_id"}).text();
    if (record.id.empty())
        record.id = e.id;
    record.part = e.any({"langfuse_trace_id"}).text();
    record.user = e.any({"langfuse_user_id"}).text(); // the person of an anonymous row is made up
    record.botVersion = e.any({"langfuse_release", "langfuse_version"}).text();
    return record;
}

Result<void> EventWriter::putForwarded()
{
    const std::string_view name = m_event.name;
    if (name == "langfuse generation")
        return putForwardedCall(false);
    if (name == "langfuse observation")
        return putForwardedCall(true);
    if (name == "langfuse score")
        return putForwardedScore();
    if (name == "langfuse trace") {
        ConversationRecord record = forwardedConversation();
        record.title = m_event.any({"langfuse_trace_name", "langfuse_name"}).text();
        return m_calls.put(record, *m_event.at);
    }
    return putProductEvent();
}

Result<void> EventWriter::putForwardedCall(bool isObservation)
{
    const Event &e = m_event;
    const std::string_view type = e.any({"langfuse_type"}).text();
    const std::string_view model = e.any({"langfuse_model"}).text();
    const bool isCall = !isObservation || type == "GENERATION" || (type.empty() && !model.empty());
    Call call = newCall();
    call.conversation = forwardedConversation();
    if (const std::string_view id = e.any({"langfuse_id"}).text(); !id.empty())
        call.answer.id = id;
    call.answer.model = model;
    call.answer.endpoint = e.any({"langfuse_name"}).text();
    call.answer.cost = e.any({"langfuse_cost_usd"}).dollars();
    call.answer.error = e.any({"langfuse_level"}).text() == "ERROR";
    call.tokens.input = e.any({"langfuse_input_units"}).count();
    call.tokens.output = e.any({"langfuse_output_units"}).count();
    // A generation is sent with the sum of its tokens as input; "total" is its cost.
    if (!isObservation && call.tokens.input && call.tokens.output && *call.tokens.input >= *call.tokens.output)
        *call.tokens.input -= *call.tokens.output;
    call.answer.responseMs =
        e.any({"langfuse_latency"}).duration(isObservation ? TimeUnit::Milliseconds : TimeUnit::Seconds);
    call.answer.firstTokenMs = e.any({"langfuse_time_to_first_token"}).duration(TimeUnit::Milliseconds);
    if (!isCall) {
        call.answer.role = stepRole;
        call.asks = false;
    }
    return m_calls.put(call);
}

Result<void> EventWriter::putForwardedScore()
{
    const Event &e = m_event;
    const Value text = e.any({"langfuse_score_string_value"});
    const Value value = text.isPresent() ? text : e.any({"langfuse_score_value"});
    const auto rating = isRatingName(e.any({"langfuse_score_name"}).text()) ? ratingOf(value) : std::nullopt;
    if (!rating) {
        if (saysOutOfScope(e.any({"langfuse_score_name"}).text(), value)) {
            if (auto put = m_calls.putOutOfScope(forwardedConversation(), e.id, {}, *e.at); !put)
                return put;
        }
        ProductEventRecord event;
        event.name = e.name;
        event.user = e.any({"langfuse_user_id"}).text();
        event.conversation = forwardedConversation().id;
        event.at = *e.at;
        event.properties = propertiesJson(true);
        return m_calls.put(event);
    }
    Verdict verdict;
    verdict.conversation = forwardedConversation();
    verdict.at = *e.at;
    verdict.id = e.any({"langfuse_id"}).text();
    if (verdict.id.empty())
        verdict.id = e.id;
    verdict.rating = rating;
    verdict.comment = e.any({"langfuse_score_comment"}).text();
    return m_calls.put(verdict);
}

} // namespace parlance::posthog
