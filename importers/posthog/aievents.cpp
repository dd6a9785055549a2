// PostHog's native events: $ai_generation, $ai_embedding, $ai_span, $ai_trace.
#include "importers/observability/reasons.h"
#include "importers/posthog/eventwriter.h"

namespace parlance::posthog {

using namespace observability;

namespace {

constexpr qint64 firstErrorStatus = 400;

// $ai_tools_called is one text: "search,lookup".
void addToolNames(std::string_view names, std::vector<ToolCallRecord> &tools)
{
    while (!names.empty()) {
        const size_t comma = std::min(names.find(','), names.size());
        std::string_view name = names.substr(0, comma);
        name.remove_prefix(std::min(name.find_first_not_of(' '), name.size()));
        if (!name.empty())
            tools.emplace_back().name = name;
        names.remove_prefix(std::min(comma + 1, names.size()));
    }
}

bool isToolStop(std::string_view reason)
{
    return reason == "tool_use" || reason == "tool_calls" || reason == "function_call";
}

} // namespace

Result<void> EventWriter::putAi()
{
    const std::string_view name = m_event.name;
    if (name == "$ai_generation")
        return putGeneration();
    if (name == "$ai_embedding")
        return putEmbedding();
    if (name == "$ai_span")
        return putSpan();
    if (name == "$ai_trace")
        return putTrace();
    if (name == "$ai_metric")
        return putMetric();
    if (name == "$ai_feedback")
        return putFeedback();
    if (name == "$ai_evaluation") {
        const bool applies = m_event.ai("$ai_evaluation_applicable").truth().value_or(true);
        if (applies && saysOutOfScope(m_event.ai("$ai_evaluation_name").text(), m_event.ai("$ai_evaluation_result"))) {
            if (auto put = m_calls.putOutOfScope(conversation(), m_event.id, m_event.ai("$ai_target_event_id").text(),
                                                 *m_event.at);
                !put)
                return put;
        }
        ProductEventRecord event;
        event.name = name;
        event.user = m_event.user();
        event.conversation = conversation().id;
        event.at = *m_event.at;
        event.properties = propertiesJson(false);
        return m_calls.put(event);
    }
    m_log.count(QStringLiteral("posthog.ai"),
                QStringLiteral("%1 AI events of kinds that hold no calls (clusters, tags) "
                               "were passed over"));
    return {};
}

void EventWriter::readUsage(Call &call) const
{
    const Event &e = m_event;
    call.tokens.input = e.ai("$ai_input_tokens").count();
    call.tokens.output = e.ai("$ai_output_tokens").count();
    call.tokens.reasoning = e.ai("$ai_reasoning_tokens").count();
    call.tokens.cacheRead = e.ai("$ai_cache_read_input_tokens").count();
    call.tokens.cacheWrite = e.ai("$ai_cache_creation_input_tokens").count();
    if (!call.tokens.cacheWrite) {
        const auto minutes = e.ai("$ai_cache_creation_5m_input_tokens").count();
        const auto hour = e.ai("$ai_cache_creation_1h_input_tokens").count();
        if (minutes || hour)
            call.tokens.cacheWrite = minutes.value_or(0) + hour.value_or(0);
    }
    if (const auto exclusive = e.ai("$ai_cache_reporting_exclusive").truth())
        call.tokens.cache = *exclusive ? CacheCount::Outside : CacheCount::Inside;
    else if (e.ai("$ai_provider").text() == "anthropic")
        call.tokens.cache = CacheCount::Outside;
    call.answer.model = e.ai("$ai_model").text();
    call.answer.cost = statedCost(call.tokens);
    call.answer.responseMs = e.ai("$ai_latency").duration(TimeUnit::Seconds);
    call.answer.firstTokenMs = e.ai("$ai_time_to_first_token").duration(TimeUnit::Seconds);
    call.answer.endpoint = e.ai("$ai_span_name").text();
}

// The total, never its parts. 0 for used tokens, without a word on how the cost was found, means that PostHog has no
// price for the model.
std::optional<Nano> EventWriter::statedCost(const TokenUse &tokens) const
{
    const auto total = m_event.ai("$ai_total_cost_usd").dollars();
    const bool isFound =
        m_event.ai("$ai_cost_model_source").isPresent() || m_event.ai("$ai_model_cost_used").isPresent();
    const bool isUsed = tokens.input.value_or(0) + tokens.output.value_or(0) > 0;
    return total == Nano(0) && isUsed && !isFound ? std::nullopt : total;
}

void EventWriter::readFailure(MessageRecord &answer)
{
    const Event &e = m_event;
    TextArena &arena = m_calls.arena();
    const auto flag = e.ai("$ai_is_error").truth();
    const Value error = e.ai("$ai_error");
    const auto status = e.ai("$ai_http_status").count();
    answer.error = flag.value_or(error.isPresent() || status.value_or(0) >= firstErrorStatus);
    if (!answer.error)
        return;
    answer.errorCode = e.ai("$ai_http_status").words(arena);
    answer.errorType = e.ai("$ai_error_type").text();
    answer.errorText = error.words(arena);
    const auto json = m_texts.parse(error);
    const auto object = json ? Value(*json).object() : std::nullopt;
    if (!object)
        return;
    if (const Value message = member(*object, "message"); message.isPresent())
        answer.errorText = message.words(arena);
    answer.errorName = member(*object, "name").text();
    answer.errorStack = member(*object, "stack").text();
    if (answer.errorType.empty())
        answer.errorType = member(*object, "type").text();
}

Result<void> EventWriter::putGeneration()
{
    Call call = newCall();
    readUsage(call);
    readFailure(call.answer);
    ChatText chat(m_calls.arena(), m_texts);
    const Value choices = m_event.ai("$ai_output_choices");
    Reply reply = chat.reply(choices.isPresent() ? choices : m_event.ai("$ai_output"));
    call.question = chat.question(m_event.ai("$ai_input"));
    if (call.question.empty())
        call.question = spreadText(m_event.properties, "$ai_input", "user");
    call.answer.text = reply.text.empty() ? spreadText(m_event.properties, "$ai_output_choices", {}) : reply.text;
    call.answer.reasoning = reply.reasoning;
    m_tools = std::move(reply.tools);
    if (m_tools.empty())
        addToolNames(m_event.ai("$ai_tools_called").text(), m_tools);
    call.answer.tools = m_tools;
    // A model that stops for tools is on its way: the question is that of the call that answers it.
    const std::string_view stop = m_event.ai("$ai_stop_reason").text();
    call.asks = call.answer.error || (stop.empty() ? m_tools.empty() : !isToolStop(stop));
    return m_calls.put(call);
}

Result<void> EventWriter::putEmbedding()
{
    Call call = newCall();
    readUsage(call);
    readFailure(call.answer);
    call.answer.role = stepRole;
    call.asks = false;
    return m_calls.put(call);
}

Result<void> EventWriter::putSpan()
{
    Call call = newCall();
    readFailure(call.answer);
    call.answer.role = stepRole;
    call.answer.endpoint = m_event.any({"$ai_span_name"}).text();
    call.answer.responseMs = m_event.ai("$ai_latency").duration(TimeUnit::Seconds);
    call.asks = false;
    const auto took = call.answer.responseMs;
    const bool isLookUp = isLookUpName(call.answer.endpoint);
    const bool failed = call.answer.error || isEmptyList(m_event.ai("$ai_output_state"));
    const RetrievalHitRecord hit = failed ? failedLookUp(took) : timedLookUp(took.value_or(0));
    if (isLookUp && (failed || took))
        call.answer.hits = {&hit, 1};
    return m_calls.put(call);
}

// What wrappers copy onto a trace, cost above all, is that of its calls.
Result<void> EventWriter::putTrace()
{
    ConversationRecord record = conversation();
    record.title = m_event.ai("$ai_trace_name").text();
    if (record.title.empty())
        record.title = m_event.ai("$ai_span_name").text();
    return m_calls.put(record, *m_event.at);
}

} // namespace parlance::posthog
