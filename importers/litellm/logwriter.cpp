#include "importers/litellm/logwriter.h"

#include <cmath>

namespace parlance::litellm {

using namespace observability;

namespace {

std::string_view ownerOf(const Fields &row, const Fields &metadata)
{
    const Value owner = row.any({"user", "user_id"});
    return owner.isPresent() ? owner.text() : metadata.any({"user_api_key_user_id"}).text();
}

// The customer; else the owner of the key, who may be another person.
std::string_view userOf(const Fields &row, const Fields &metadata)
{
    const Value customer = row.any({"end_user", "user_api_key_end_user_id"});
    return customer.isPresent() ? customer.text() : ownerOf(row, metadata);
}

bool isEmptyObject(const Value &value)
{
    const auto object = value.object();
    return !value.isPresent() || value.text() == "{}" || (object && object->size() == 0);
}

bool isFailure(std::string_view status)
{
    return status == "failure" || status == "failed" || status == "error";
}

} // namespace

Result<void> LogWriter::put(const Record &record)
{
    m_calls.arena().clear();
    m_at = record.at;
    m_raw = record.raw;
    const Fields &row = record.fields;
    if (row.has("table_name") && row.has("updated_values"))
        return putAudit(row);
    if (row.has("metrics") && row.has("date"))
        return putDay(row);
    if (row.has("exception_type") || row.has("exception_string"))
        return putError(row);
    if (row.has("request_id") && (row.has("spend") || row.has("call_type")))
        return putSpend(row);
    if (row.has("response_cost") && row.has("startTime"))
        return putPayload(row);
    if (row.has("Spend ($)") && row.has("Date"))
        return putUsageRow(row);
    if (row.has("api_requests") && row.has("date"))
        return putDailySpend(row);
    if (row.has("group_by_day"))
        return putReport(row);
    if (row.has("BilledCost") && row.has("ServiceName"))
        return putCharge(row);
    reject(QStringLiteral("no row of the spend, error or audit log, of daily activity, a report or a bill"));
    return {};
}

void LogWriter::reject(const QString &text)
{
    m_log.issue(Severity::Rejected, QStringLiteral("litellm.row"), text, m_at, m_raw);
}

void LogWriter::readTokens(const Fields &row, TokenUse &tokens)
{
    m_metadata.clear();
    m_usage.clear();
    if (const auto json = m_texts.parse(row.at("metadata"))) {
        if (const auto object = Value(*json).object())
            m_metadata.addAll(*object);
    }
    if (const auto usage = m_metadata.any({"usage_object", "additional_usage_values"}).object()) {
        m_usage.addAll(*usage);
        if (const auto details = m_usage.at("prompt_tokens_details").object())
            m_usage.addAll(*details);
        if (const auto details = m_usage.at("completion_tokens_details").object())
            m_usage.addAll(*details);
    }
    tokens = tokensOf(row);
    const TokenUse detailed = tokensOf(m_usage);
    if (!tokens.cacheRead)
        tokens.cacheRead = detailed.cacheRead;
    if (!tokens.cacheWrite)
        tokens.cacheWrite = detailed.cacheWrite;
    tokens.reasoning = detailed.reasoning;
    tokens.cache = CacheCount::Inside; // LiteLLM counts like OpenAI, for every vendor
}

// The texts are empty objects unless the proxy was told to keep them; then the request may hold the messages instead.
void LogWriter::readTexts(const Fields &row, Call &call)
{
    m_tools.clear();
    ChatText chat(m_calls.arena(), m_texts);
    if (const Value messages = row.at("messages"); !isEmptyObject(messages))
        call.question = chat.question(messages);
    const Value request = row.at("proxy_server_request");
    if (call.question.empty() && !isEmptyObject(request)) {
        const auto json = m_texts.parse(request);
        const auto object = json ? Value(*json).object() : std::nullopt;
        if (object && member(*object, "messages").isPresent())
            call.question = chat.question(Value(*json));
    }
    const Value response = row.at("response");
    if (isEmptyObject(response))
        return;
    Reply reply = chat.reply(response);
    call.answer.text = reply.text;
    call.answer.reasoning = reply.reasoning;
    m_tools = std::move(reply.tools);
    call.answer.tools = m_tools;
}

// What the spend log and the logging payload have in common.
Result<void> LogWriter::finish(Call &call, const Fields &row)
{
    MessageRecord &answer = call.answer;
    const std::string_view callType = row.at("call_type").text();
    answer.role = roleOfCall(callType);
    answer.endpoint = callType;
    answer.model = row.at("model").text();
    call.conversation.user = userOf(row, m_metadata);
    readTexts(row, call);
    call.asks = answer.role == Role::Assistant && (answer.error || m_tools.empty());
    if (!call.conversation.user.empty()) {
        UserRecord user;
        user.id = call.conversation.user;
        if (user.id == ownerOf(row, m_metadata))
            user.email = m_metadata.any({"user_api_key_user_email"}).text();
        user.group = m_metadata.any({"user_api_key_team_alias"}).text();
        if (user.group.empty())
            user.group = row.any({"team_id"}).text();
        if (auto put = m_calls.put(user); !put)
            return put;
    }
    return m_calls.put(call);
}

Result<void> LogWriter::putSpend(const Fields &row)
{
    Call call;
    MessageRecord &answer = call.answer;
    answer.id = row.at("request_id").text();
    const auto start = row.at("startTime").time(), end = row.at("endTime").time();
    if (answer.id.empty() || (!start && !end)) {
        reject(QStringLiteral("a call without request id or time"));
        return {};
    }
    readTokens(row, call.tokens);
    call.askedAt = start;
    answer.at = end ? end : start;
    answer.cost = row.at("spend").dollars();
    answer.responseMs = row.at("request_duration_ms").duration(TimeUnit::Milliseconds);
    if (!answer.responseMs && start && end && *end > *start)
        answer.responseMs = *end - *start;
    const auto first = row.at("completionStartTime").time();
    if (first && start && end && *first > *start && *first < *end) // the end, where nothing was streamed
        answer.firstTokenMs = *first - *start;
    answer.error = isFailure(row.at("status").text()) || isFailure(m_metadata.at("status").text());
    if (const auto error = m_metadata.at("error_information").object(); answer.error && error) {
        answer.errorCode = member(*error, "error_code").words(m_calls.arena());
        answer.errorType = member(*error, "error_class").text();
        answer.errorText = member(*error, "error_message").words(m_calls.arena());
        answer.errorStack = member(*error, "traceback").text();
    }
    call.conversation.id = row.at("session_id").text();
    if (call.conversation.id.empty())
        call.conversation.id = answer.id;
    if (answer.error)
        call.conversation.part = answer.id; // as the error log names it
    return finish(call, row);
}

// The logging payload of S3, GCS and webhooks: times are seconds of the epoch as decimals.
Result<void> LogWriter::putPayload(const Fields &row)
{
    Call call;
    MessageRecord &answer = call.answer;
    const auto seconds = [&](std::string_view name) -> std::optional<UtcMs> {
        const auto ms = row.at(name).number();
        return ms && *ms > 0 && *ms < 1e11 ? std::optional(UtcMs(std::llround(*ms * 1000))) : row.at(name).time();
    };
    const auto start = seconds("startTime"), end = seconds("endTime"), first = seconds("completionStartTime");
    answer.id = row.at("id").text();
    if (answer.id.empty() || !start) {
        reject(QStringLiteral("a call without id or start time"));
        return {};
    }
    readTokens(row, call.tokens);
    call.askedAt = start;
    answer.at = end ? end : start;
    answer.cost = row.at("response_cost").dollars();
    // response_time is the time to the first token when the answer was streamed; the times themselves are not ambiguous.
    if (end && *end > *start)
        answer.responseMs = *end - *start;
    if (first && end && *first > *start && *first < *end)
        answer.firstTokenMs = *first - *start;
    answer.error = isFailure(row.at("status").text());
    if (answer.error) {
        answer.errorText = row.at("error_str").words(m_calls.arena());
        if (const auto error = row.at("error_information").object()) {
            answer.errorCode = member(*error, "error_code").words(m_calls.arena());
            answer.errorType = member(*error, "error_class").text();
        }
    }
    call.conversation.id = m_metadata.any({"session_id"}).text();
    if (call.conversation.id.empty())
        call.conversation.id = row.any({"session_id", "trace_id"}).text();
    if (call.conversation.id.empty())
        call.conversation.id = answer.id;
    return finish(call, row);
}

// The same request stands in the spend log too, if that keeps failures: it is one message.
Result<void> LogWriter::putError(const Fields &row)
{
    Call call;
    MessageRecord &answer = call.answer;
    answer.id = row.at("request_id").text();
    const auto start = row.at("startTime").time(), end = row.at("endTime").time();
    if (answer.id.empty() || (!start && !end)) {
        reject(QStringLiteral("an error without request id or time"));
        return {};
    }
    call.askedAt = start;
    answer.at = end ? end : start;
    if (start && end && *end > *start)
        answer.responseMs = *end - *start;
    answer.role = Role::Assistant;
    answer.model = row.any({"litellm_model_name", "model_group"}).text();
    answer.error = true;
    answer.errorType = row.at("exception_type").text();
    answer.errorText = row.at("exception_string").words(m_calls.arena());
    answer.errorCode = row.at("status_code").words(m_calls.arena());
    call.conversation.id = answer.id;
    return m_calls.put(call);
}

Result<void> LogWriter::putAudit(const Fields &row)
{
    const auto at = row.any({"updated_at"}).time();
    if (!at) {
        reject(QStringLiteral("an entry of the audit log without a time"));
        return {};
    }
    AuditRecord audit;
    audit.id = row.at("id").text();
    audit.at = *at;
    audit.actor = row.any({"changed_by", "changed_by_api_key"}).text();
    audit.action = row.at("action").text();
    audit.targetKind = row.at("table_name").text();
    audit.target = row.at("object_id").text();
    audit.detail =
        jsonOf({{"before", row.at("before_value")}, {"after", row.at("updated_values")}}, m_texts, m_calls.arena());
    return m_calls.put(audit);
}

} // namespace parlance::litellm
