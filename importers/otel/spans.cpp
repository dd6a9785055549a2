// Spans and events of the semantic conventions for generative AI, also in their older spelling and that of OpenLLMetry.
#include "importers/observability/rating.h"
#include "importers/observability/reasons.h"
#include "importers/otel/attributes.h"
#include "importers/otel/signalwriter.h"
#include "importers/readers/text.h"

namespace parlance::otel {

using namespace observability;

namespace {

enum class Kind { Foreign, Chat, Embedding, Tool, Step };

Kind kindOf(const Fields &a)
{
    const std::string_view operation = a.at("gen_ai.operation.name").text();
    if (isOneOf(operation, {"chat", "generate_content", "text_completion"}))
        return Kind::Chat;
    if (operation == "embeddings")
        return Kind::Embedding;
    if (operation == "execute_tool")
        return Kind::Tool;
    const std::string_view request = a.at("llm.request.type").text();
    if (isOneOf(request, {"chat", "completion"}))
        return Kind::Chat;
    if (request == "embedding")
        return Kind::Embedding;
    const std::string_view step = a.at("traceloop.span.kind").text();
    if (step == "tool")
        return Kind::Tool;
    if (!operation.empty() || !step.empty())
        return Kind::Step; // agents and workflows: what they used is that of their calls
    const bool isModel = a.any({"gen_ai.system", "gen_ai.provider.name"}).isPresent() &&
                         a.any({"gen_ai.request.model", "gen_ai.response.model"}).isPresent();
    return isModel ? Kind::Chat : Kind::Foreign;
}

bool isErrorStatus(Object span)
{
    const auto status = member(span, "status").object();
    const Value code = status ? member(*status, "code") : Value();
    return code.text() == "STATUS_CODE_ERROR" || code.count() == qint64(2);
}

} // namespace

ConversationRecord SignalWriter::conversation(std::string_view trace) const
{
    const Fields &a = m_attributes;
    ConversationRecord record;
    record.id = a.any({"gen_ai.conversation.id", "session.id", "langfuse.session.id",
                       "traceloop.association.properties.session_id", "traceloop.association.properties.thread_id"})
                    .text();
    record.part = trace;
    if (record.id.empty())
        record.id = trace;
    record.user = a.any({"user.id", "enduser.id", "gen_ai.user", "llm.user", "posthog.distinct_id", "langfuse.user.id",
                         "traceloop.association.properties.user_id"})
                      .text();
    record.bot = m_resource.at("service.name").text();
    record.botVersion = m_resource.at("service.version").text();
    return record;
}

Result<void> SignalWriter::putSpan(Object span)
{
    m_attributes.clear();
    m_texts.clear();
    addAttributes(m_attributes, span, m_calls.arena());
    readEvents(span);
    const Kind kind = kindOf(m_attributes);
    if (kind == Kind::Foreign) {
        m_log.count(QStringLiteral("otel.other"), QStringLiteral("%1 spans are not of generative AI"));
        return {};
    }
    const std::string_view trace = member(span, "traceId").text();
    const auto start = timeOfNanos(member(span, "startTimeUnixNano")),
               end = timeOfNanos(member(span, "endTimeUnixNano"));
    Call call;
    MessageRecord &answer = call.answer;
    answer.id = member(span, "spanId").text();
    if (trace.empty() || answer.id.empty() || !start) {
        reject(QStringLiteral("a span without trace id, span id or start"));
        return {};
    }
    call.conversation = conversation(trace);
    call.askedAt = start;
    answer.at = end.value_or(*start);
    if (end && *end >= *start)
        answer.responseMs = *end - *start;
    answer.endpoint = member(span, "name").text();
    answer.role = kind == Kind::Chat ? Role::Assistant : stepRole;
    readFailure(span, answer);
    m_tools.clear();
    m_hits.clear();
    if (kind == Kind::Chat || kind == Kind::Embedding)
        readUsage(call);
    if (kind == Kind::Tool)
        readTool(answer);
    readHits(answer);
    call.asks = false;
    if (auto put = kind == Kind::Chat ? putCall(call) : m_calls.put(call); !put)
        return put;
    for (size_t i = 0; i < m_evaluations.size(); ++i) {
        m_event.clear();
        addAttributes(m_event, m_evaluations[i], m_calls.arena());
        const auto at = timeOfNanos(member(m_evaluations[i], "timeUnixNano"));
        const std::string_view id = m_calls.arena().join({answer.id, std::to_string(i)}, "#evaluation");
        if (auto put = putEvaluation(m_event, trace, answer.id, at.value_or(*answer.at), id); !put)
            return put;
    }
    return {};
}

// Texts may stand on events of the span instead of the span; so do exceptions and results of evaluations.
void SignalWriter::readEvents(Object span)
{
    m_evaluations.clear();
    const auto events = member(span, "events").array();
    if (!events)
        return;
    for (const Element each : *events) {
        const auto event = Value(each).object();
        if (!event)
            continue;
        const std::string_view name = member(*event, "name").text();
        if (name == "gen_ai.evaluation.result")
            m_evaluations.push_back(*event);
        else if (name == "exception" || name.starts_with("gen_ai."))
            addAttributes(m_attributes, *event, m_calls.arena());
    }
}

void SignalWriter::readFailure(Object span, MessageRecord &answer)
{
    const Fields &a = m_attributes;
    answer.error = isErrorStatus(span) || a.at("error.type").isPresent();
    if (!answer.error)
        return;
    answer.errorType = a.any({"error.type", "exception.type"}).text();
    answer.errorName = a.at("exception.type").text();
    answer.errorCode = a.any({"http.response.status_code", "http.status_code"}).words(m_calls.arena());
    answer.errorStack = a.at("exception.stacktrace").text();
    answer.errorText = a.at("exception.message").text();
    const auto status = member(span, "status").object();
    if (const std::string_view message = status ? member(*status, "message").text() : ""; !message.empty())
        answer.errorText = message;
}

void SignalWriter::readUsage(Call &call)
{
    const Fields &a = m_attributes;
    TokenUse &tokens = call.tokens;
    tokens.input =
        a.any({"gen_ai.usage.input_tokens", "gen_ai.usage.prompt_tokens", "llm.usage.prompt_tokens"}).count();
    tokens.output =
        a.any({"gen_ai.usage.output_tokens", "gen_ai.usage.completion_tokens", "llm.usage.completion_tokens"}).count();
    tokens.cacheRead = a.any({"gen_ai.usage.cache_read.input_tokens", "gen_ai.usage.cache_read_input_tokens"}).count();
    tokens.cacheWrite =
        a.any({"gen_ai.usage.cache_creation.input_tokens", "gen_ai.usage.cache_creation_input_tokens"}).count();
    tokens.reasoning = a.any({"gen_ai.usage.reasoning.output_tokens", "gen_ai.usage.reasoning_tokens"}).count();
    tokens.cache = CacheCount::Inside; // as the conventions say
    MessageRecord &answer = call.answer;
    answer.model = a.any({"gen_ai.response.model", "gen_ai.request.model"}).text();
    const std::string_view currency = a.at("gen_ai.usage.cost.currency").text();
    if (currency.empty() || currency == "USD")
        answer.cost =
            a.any({"gen_ai.usage.cost.amount", "gen_ai.usage.cost", "operation.cost", "gen_ai.cost.total_tokens"})
                .dollars();
    answer.firstTokenMs =
        a.any({"gen_ai.response.time_to_first_chunk", "gen_ai.server.time_to_first_token"}).duration(TimeUnit::Seconds);
}

Result<void> SignalWriter::putCall(Call &call)
{
    const Fields &a = m_attributes;
    ChatText chat(m_calls.arena(), m_texts);
    call.question = chat.question(a.any({"gen_ai.input.messages", "gen_ai.prompt"}));
    if (call.question.empty())
        call.question = spreadText(a, "gen_ai.prompt", "user");
    Reply reply = chat.reply(a.any({"gen_ai.output.messages", "gen_ai.completion"}));
    call.answer.text = reply.text.empty() ? spreadText(a, "gen_ai.completion", {}) : reply.text;
    call.answer.reasoning = reply.reasoning;
    m_tools = std::move(reply.tools);
    call.answer.tools = m_tools;
    const std::string_view reasons = a.at("gen_ai.response.finish_reasons").text();
    const bool isToolStop = reasons.find("tool") != std::string_view::npos;
    call.asks = call.answer.error || (reasons.empty() ? m_tools.empty() : !isToolStop);
    return m_calls.put(call);
}

void SignalWriter::readTool(MessageRecord &answer)
{
    const Fields &a = m_attributes;
    TextArena &arena = m_calls.arena();
    ToolCallRecord &tool = m_tools.emplace_back();
    tool.id = a.at("gen_ai.tool.call.id").text();
    tool.name = a.any({"gen_ai.tool.name", "traceloop.entity.name"}).text();
    tool.input = a.any({"gen_ai.tool.call.arguments", "traceloop.entity.input"}).words(arena);
    tool.output = a.any({"gen_ai.tool.call.result", "traceloop.entity.output"}).words(arena);
    tool.ok = !answer.error;
    answer.tools = m_tools;
}

// A look-up that ends with an error, or without a document, failed. One that does not say what it found may have found it.
void SignalWriter::readHits(MessageRecord &answer)
{
    const Fields &a = m_attributes;
    const auto json = m_texts.parse(a.at("gen_ai.retrieval.documents"));
    const auto documents = json ? Value(*json).array() : std::nullopt;
    const bool isLookUp =
        a.at("gen_ai.operation.name").text() == "retrieval" || a.at("gen_ai.tool.type").text() == "datastore";
    const auto failed = [&] {
        m_hits.push_back(failedLookUp(answer.responseMs));
        answer.hits = m_hits;
    };
    if (!documents) {
        if (isLookUp && answer.error) {
            failed();
        } else if (isLookUp && answer.responseMs) {
            m_hits.push_back(timedLookUp(*answer.responseMs));
            answer.hits = m_hits;
        }
        return;
    }
    if (documents->begin() == documents->end())
        failed();
    for (const Element each : *documents) {
        const auto document = Value(each).object();
        if (!document)
            continue;
        RetrievalHitRecord &hit = m_hits.emplace_back();
        hit.source = member(*document, "id").words(m_calls.arena());
        hit.text = member(*document, "content").words(m_calls.arena());
        hit.score = member(*document, "score").number();
        hit.rank = int(m_hits.size());
        hit.lookUpMs = answer.responseMs;
    }
    answer.hits = m_hits;
}

Result<void> SignalWriter::putEvaluation(const Fields &a, std::string_view trace, std::string_view span, UtcMs at,
                                         std::string_view id)
{
    const Value name = a.at("gen_ai.evaluation.name"), label = a.at("gen_ai.evaluation.score.label"),
                value = a.at("gen_ai.evaluation.score.value");
    Verdict verdict;
    verdict.conversation.id = trace;
    if (isRatingName(name.text()))
        verdict.rating = label.isPresent() ? ratingOf(label) : ratingOf(value);
    if (verdict.rating) {
        verdict.id = id;
        verdict.of = span;
        verdict.at = at;
        verdict.comment = a.at("gen_ai.evaluation.explanation").text();
        return m_calls.put(verdict);
    }
    if (saysOutOfScope(name.text(), label.isPresent() ? label : value)) {
        if (auto put = m_calls.putOutOfScope(verdict.conversation, id, span, at); !put)
            return put;
    }
    ProductEventRecord event;
    event.name = "score";
    event.at = at;
    event.conversation = trace;
    event.properties = jsonOf(
        {{"name", name}, {"value", value}, {"label", label}, {"explanation", a.at("gen_ai.evaluation.explanation")}},
        m_texts, m_calls.arena());
    return m_calls.put(event);
}

// Of logs only results of evaluations: what else they say of a call stands on its span.
Result<void> SignalWriter::putLog(Object log)
{
    m_attributes.clear();
    m_texts.clear();
    addAttributes(m_attributes, log, m_calls.arena());
    const Value named = member(log, "eventName");
    const std::string_view name = named.isPresent() ? named.text() : m_attributes.at("event.name").text();
    auto at = timeOfNanos(member(log, "timeUnixNano"));
    if (!at)
        at = timeOfNanos(member(log, "observedTimeUnixNano"));
    const std::string_view trace = member(log, "traceId").text(), span = member(log, "spanId").text();
    if (name != "gen_ai.evaluation.result" || !at || trace.empty()) {
        m_log.count(QStringLiteral("otel.logs"), QStringLiteral("%1 log records are no results of evaluations"));
        return {};
    }
    const std::string_view id = m_calls.arena().join(
        {span.empty() ? trace : span, m_attributes.at("gen_ai.evaluation.name").text(), std::to_string(*at)}, "#");
    return putEvaluation(m_attributes, trace, span, *at, id);
}

} // namespace parlance::otel
