// Observations: generations, embeddings, and the steps between them.
#include "importers/langfuse/rowwriter.h"
#include "importers/observability/reasons.h"

namespace parlance::langfuse {

using namespace observability;

namespace {

struct Times
{
    std::optional<UtcMs> start, end;
    std::optional<qint64> latency, firstToken;
};

// Latency is in seconds here; only the metrics API says milliseconds.
Times timesOf(const Fields &row)
{
    Times times;
    times.start = row.any({"start_time", "startTime"}).time();
    times.end = row.any({"end_time", "endTime"}).time();
    times.latency = row.at("latency").duration(TimeUnit::Seconds);
    times.firstToken = row.any({"time_to_first_token", "timeToFirstToken"}).duration(TimeUnit::Seconds);
    if (!times.start)
        return times;
    if (times.end && !times.latency && *times.end >= *times.start)
        times.latency = *times.end - *times.start;
    const auto first = row.any({"completion_start_time", "completionStartTime"}).time();
    if (first && !times.firstToken && *first >= *times.start)
        times.firstToken = *first - *times.start;
    if (!times.end)
        times.end = *times.start + times.latency.value_or(0);
    return times;
}

// Whether cached and reasoning tokens stand beside input and output: then all together are the total.
void settleTotals(TokenUse &tokens, std::optional<qint64> total)
{
    if (!total)
        return;
    const qint64 plain = tokens.input.value_or(0) + tokens.output.value_or(0);
    const qint64 cached = tokens.cacheRead.value_or(0) + tokens.cacheWrite.value_or(0);
    const qint64 thought = tokens.reasoning.value_or(0);
    if (plain == *total) {
        tokens.cache = CacheCount::Inside;
    } else if (plain + cached == *total || plain + cached + thought == *total) {
        tokens.cache = CacheCount::Outside;
        if (plain + cached != *total && tokens.output)
            *tokens.output += thought; // Parlance's output holds them
    } else if (plain + thought == *total && tokens.output) {
        tokens.cache = CacheCount::Inside;
        *tokens.output += thought;
    }
}

} // namespace

void RowWriter::readUsage(const Fields &row, TokenUse &tokens)
{
    m_usage.clear();
    const auto json = m_texts.parse(row.any({"usage_details", "usageDetails", "usage"}));
    const auto object = json ? Value(*json).object() : std::nullopt;
    if (object)
        m_usage.addAll(*object);
    const std::string_view unit = m_usage.at("unit").text();
    if (!unit.empty() && unit != "TOKENS")
        return;
    tokens = tokensOf(m_usage);
    if (!tokens.isPresent())
        tokens = tokensOf(row); // the API's first version: promptTokens beside everything else
    settleTotals(tokens, m_usage.any({"total", "totalTokens"}).count());
}

// The total, never its parts. 0 with used tokens and no parts means that there is no price for the model.
std::optional<Nano> RowWriter::statedCost(const Fields &row, bool isUsed)
{
    const Value details = row.any({"cost_details", "costDetails"});
    const auto json = m_texts.parse(details);
    const auto object = json ? Value(*json).object() : std::nullopt;
    auto total = row.any({"total_cost", "totalCost", "calculatedTotalCost", "calculated_total_cost"}).dollars();
    if (!total && object)
        total = member(*object, "total").dollars();
    const bool isEmpty = object && object->size() == 0;
    return total == Nano(0) && isUsed && isEmpty ? std::nullopt : total;
}

Result<void> RowWriter::putObservation(const Fields &row)
{
    const Times times = timesOf(row);
    Call call;
    call.answer.id = row.at("id").text();
    const std::string_view trace = row.any({"trace_id", "traceId"}).text();
    if (call.answer.id.empty() || !times.start || trace.empty()) {
        reject(QStringLiteral("an observation without id, trace or start time"));
        return {};
    }
    const std::string_view type = row.at("type").text();
    const std::string_view parent = row.any({"parent_observation_id", "parentObservationId"}).text();
    if (parent.empty()) {
        if (auto put = putQuestion(row, *times.start, trace); !put)
            return put;
    }
    TextArena &arena = m_calls.arena();
    call.conversation = conversation(row, trace);
    call.asks = false;
    call.changedAt = row.any({"updated_at", "updatedAt"}).time();
    MessageRecord &answer = call.answer;
    answer.at = times.end;
    answer.responseMs = times.latency;
    answer.firstTokenMs = times.firstToken;
    answer.model = row.any({"provided_model_name", "providedModelName", "model"}).text();
    answer.endpoint = row.at("name").text();
    answer.error = row.at("level").text() == "ERROR";
    if (answer.error)
        answer.errorText = row.any({"status_message", "statusMessage"}).words(arena);
    readUsage(row, call.tokens);
    answer.cost = statedCost(row, call.tokens.isPresent());
    const bool isGeneration = type == "GENERATION" || (type.empty() && !answer.model.empty());
    answer.role = isGeneration ? Role::Assistant : stepRole;
    m_tools.clear();
    if (isGeneration) {
        Reply reply = ChatText(arena, m_texts).reply(row.at("output"));
        answer.text = reply.text;
        answer.reasoning = reply.reasoning;
        m_tools = std::move(reply.tools);
        if (parent.empty())
            answer.parent = trace;
    } else {
        if (answer.cost == Nano(0))
            answer.cost.reset(); // what steps do not cost
        if (type == "TOOL") {
            ToolCallRecord &tool = m_tools.emplace_back();
            tool.id = answer.id;
            tool.name = answer.endpoint;
            tool.input = row.at("input").words(arena);
            tool.output = row.at("output").words(arena);
            tool.ok = !answer.error;
        }
    }
    answer.tools = m_tools;
    RetrievalHitRecord hit;
    const bool isLookUp = type == "RETRIEVER" || (!isGeneration && isLookUpName(answer.endpoint));
    if (isLookUp && (answer.error || isEmptyList(row.at("output")))) {
        hit = failedLookUp(times.latency);
        answer.hits = {&hit, 1};
        answer.parent = trace; // the question, whatever step began it
    } else if (isLookUp && times.latency) {
        hit = timedLookUp(*times.latency);
        answer.hits = {&hit, 1};
    }
    return m_calls.put(call);
}

} // namespace parlance::langfuse
