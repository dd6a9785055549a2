#include "importers/langfuse/rowwriter.h"

#include "importers/observability/rating.h"
#include "importers/observability/reasons.h"

#include <algorithm>

namespace parlance::langfuse {

using namespace observability;

namespace {

// Columns of the table of traces; every other may be the name of a score.
constexpr std::string_view traceColumns[] = {
    "id",         "timestamp", "name",       "userId",     "user_id",    "sessionId", "session_id", "release",
    "version",    "public",    "tags",       "bookmarked", "input",      "output",    "metadata",   "comments",
    "project_id", "projectId", "created_at", "createdAt",  "updated_at", "updatedAt", "environment"};

bool isTraceColumn(std::string_view name)
{
    return std::find(std::begin(traceColumns), std::end(traceColumns), name) != std::end(traceColumns);
}

Value traceOf(const Fields &row)
{
    return row.any({"trace_id", "traceId"});
}

Value sessionOf(const Fields &row)
{
    return row.any({"session_id", "sessionId"});
}

bool hasAny(const Fields &row, std::initializer_list<std::string_view> names)
{
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return row.has(name); });
}

} // namespace

Result<void> RowWriter::put(const Record &record)
{
    m_calls.arena().clear();
    m_at = record.at;
    m_raw = record.raw;
    return putRow(record.fields);
}

Result<void> RowWriter::takeMember(std::string_view, const Value &trace)
{
    const auto object = trace.object();
    if (!object)
        return {};
    m_calls.arena().clear();
    m_at = {.path = QStringLiteral("trace")};
    m_raw = {};
    m_member.clear();
    m_member.addAll(*object);
    return putRow(m_member);
}

Result<void> RowWriter::putRow(const Fields &row)
{
    if (hasAny(row, {"resourceType", "resource_type"}))
        return putAudit(row);
    if (hasAny(row, {"start_time", "startTime"}))
        return putObservation(row);
    if (hasAny(row, {"data_type", "dataType"}) && hasAny(row, {"value", "string_value", "stringValue"}))
        return putScore(row);
    if (hasAny(row, {"countTraces"})) {
        m_log.count(QStringLiteral("langfuse.sessions"),
                    QStringLiteral("%1 rows of the table of sessions hold sums only: import traces and observations"));
        return {};
    }
    if (row.has("id") && row.has("timestamp"))
        return putTrace(row);
    reject(QStringLiteral("no row of traces, observations, scores or the audit log"));
    return {};
}

void RowWriter::reject(const QString &text)
{
    m_log.issue(Severity::Rejected, QStringLiteral("langfuse.row"), text, m_at, m_raw);
}

// The session, or the trace as long as no row says of which session it is.
ConversationRecord RowWriter::conversation(const Fields &row, std::string_view trace) const
{
    ConversationRecord record;
    record.id = sessionOf(row).text();
    record.part = trace;
    if (record.id.empty())
        record.id = trace;
    record.user = row.any({"user_id", "userId"}).text();
    record.botVersion = row.any({"release", "version"}).text();
    return record;
}

Result<void> RowWriter::putTrace(const Fields &row)
{
    const std::string_view trace = row.at("id").text();
    const auto at = row.at("timestamp").time();
    if (trace.empty() || !at) {
        reject(QStringLiteral("a trace without id or time stamp"));
        return {};
    }
    if (auto put = putQuestion(row, *at, trace); !put)
        return put;
    if (auto put = putNested(row, "observations"); !put)
        return put;
    if (auto put = putNested(row, "scores"); !put)
        return put;
    return putScoreColumns(row);
}

// What a trace was asked is one message, whichever of its rows tell it.
Result<void> RowWriter::putQuestion(const Fields &row, UtcMs at, std::string_view trace)
{
    ConversationRecord record = conversation(row, trace);
    record.title = row.any({"trace_name", "traceName"}).text();
    if (record.title.empty() && !traceOf(row).isPresent())
        record.title = row.at("name").text();
    MessageRecord question;
    question.id = trace;
    question.role = Role::User;
    question.at = at;
    question.text = ChatText(m_calls.arena(), m_texts).question(row.at("input"));
    record.messages = {&question, 1};
    return m_calls.put(record, row.any({"updated_at", "updatedAt"}).time().value_or(at));
}

// The API lists them inside the trace: as ids, or whole.
Result<void> RowWriter::putNested(const Fields &row, std::string_view list)
{
    const auto elements = row.at(list).array();
    if (!elements)
        return {};
    for (const Element each : *elements) {
        const auto object = Value(each).object();
        if (!object)
            continue;
        m_texts.clear();
        m_nested.clear();
        m_nested.addAll(*object);
        if (auto put = list == "scores" ? putScore(m_nested) : putObservation(m_nested); !put)
            return put;
    }
    return {};
}

// The web page's table of traces has a column for each name of a score.
Result<void> RowWriter::putScoreColumns(const Fields &row)
{
    for (const Fields::Field &field : row.all()) {
        if (isTraceColumn(field.name) || !isRatingName(field.name))
            continue;
        const auto rating = ratingOf(field.value);
        if (!rating)
            continue;
        Verdict verdict;
        verdict.conversation = conversation(row, row.at("id").text());
        verdict.of = row.at("id").text();
        verdict.id = m_calls.arena().join({verdict.of, field.name}, "#");
        verdict.rating = rating;
        verdict.at = row.at("timestamp").time().value_or(0);
        if (auto put = m_calls.put(verdict); !put)
            return put;
    }
    return {};
}

Result<void> RowWriter::putScore(const Fields &row)
{
    TextArena &arena = m_calls.arena();
    const std::string_view trace = traceOf(row).text();
    const auto at = row.any({"timestamp", "created_at", "createdAt"}).time();
    const std::string_view name = row.at("name").text();
    Verdict verdict;
    verdict.conversation = conversation(row, trace);
    verdict.id = row.at("id").text();
    if (verdict.conversation.id.empty() || verdict.id.empty() || !at) {
        reject(QStringLiteral("a score without id, time stamp, or a trace or session that it is of"));
        return {};
    }
    const Value text = row.any({"string_value", "stringValue"});
    const Value value = row.at("value");
    const bool isPersons = row.at("source").text() != "EVAL" && isRatingName(name);
    verdict.rating = isPersons ? ratingOf(text) : std::nullopt;
    if (isPersons && !verdict.rating)
        verdict.rating = ratingOf(value);
    if (verdict.rating) {
        // By name, as the column of the table of traces that holds the same score. One of a session has its own id.
        verdict.of = row.any({"observation_id", "observationId"}).text();
        if (verdict.of.empty())
            verdict.of = trace;
        if (!verdict.of.empty())
            verdict.id = arena.join({verdict.of, name}, "#");
        verdict.comment = row.at("comment").text();
        verdict.at = *at;
        return m_calls.put(verdict);
    }
    if (saysOutOfScope(name, text.isPresent() ? text : value)) {
        const std::string_view observation = row.any({"observation_id", "observationId"}).text();
        if (auto put =
                m_calls.putOutOfScope(verdict.conversation, verdict.id, observation.empty() ? trace : observation, *at);
            !put)
            return put;
    }
    ProductEventRecord event;
    event.name = "score";
    event.at = *at;
    event.conversation = verdict.conversation.id;
    event.user = verdict.conversation.user;
    event.properties = jsonOf({{"name", row.at("name")},
                               {"value", text.isPresent() ? text : Value(value.words(arena))},
                               {"source", row.at("source")},
                               {"comment", row.at("comment")}},
                              m_texts, arena);
    return m_calls.put(event);
}

Result<void> RowWriter::putAudit(const Fields &row)
{
    const auto at = row.any({"createdAt", "created_at"}).time();
    if (!at) {
        reject(QStringLiteral("an entry of the audit log without a time"));
        return {};
    }
    AuditRecord audit;
    audit.id = row.at("id").text();
    audit.at = *at;
    audit.actor = row.any({"userId", "user_id", "apiKeyId", "api_key_id"}).text();
    audit.action = row.at("action").text();
    audit.targetKind = row.any({"resourceType", "resource_type"}).text();
    audit.target = row.any({"resourceId", "resource_id"}).text();
    audit.detail = jsonOf({{"before", row.at("before")}, {"after", row.at("after")}}, m_texts, m_calls.arena());
    return m_calls.put(audit);
}

} // namespace parlance::langfuse
