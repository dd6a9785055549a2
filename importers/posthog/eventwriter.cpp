#include "importers/posthog/eventwriter.h"

namespace parlance::posthog {

using namespace observability;

namespace {

// For events without an id: the same event gives the same id.
std::string hashId(std::initializer_list<std::string_view> parts, UtcMs at)
{
    quint64 hash = 14695981039346656037ull ^ quint64(at);
    for (const std::string_view part : parts) {
        for (const char c : part)
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ull;
        hash = (hash ^ 0xFF) * 1099511628211ull;
    }
    return '#' + std::to_string(hash);
}

std::string_view groupOf(const Event &event)
{
    if (const Value tenant = event.any({"tenant", "tenant_id"}); tenant.isText())
        return tenant.text();
    if (const auto groups = event.properties.at("$groups").object()) {
        for (const auto field : *groups)
            return Value(field.value).text();
    }
    return event.personProperties.any({"tenant", "tenant_id", "company", "organization"}).text();
}

} // namespace

Result<void> EventWriter::put(const Record &record)
{
    m_calls.arena().clear();
    m_at = record.at;
    m_raw = record.raw;
    if (const auto events = record.fields.at("events").array())
        return putTraceAnswer(*events, record);
    if (record.fields.has("person_version") && !record.fields.has("event"))
        return putPerson(record.fields);
    if (record.fields.has("days") && record.fields.has("data"))
        return putTrend(record.fields);
    if (record.fields.has("series") && !record.fields.has("event"))
        return putTrendRow(record.fields);
    if (!record.fields.at("event").isPresent() && record.fields.at("activity").isPresent() &&
        record.fields.at("scope").isPresent())
        return putActivity(record);
    return putEvent(record);
}

Result<void> EventWriter::takeMember(std::string_view, const Value &value)
{
    m_hasMore = value.truth().value_or(false);
    return {};
}

Result<void> EventWriter::finish()
{
    if (m_hasMore)
        m_log.issue(Severity::Warning, QStringLiteral("posthog.more"),
                    QStringLiteral("the answer holds a part of its rows: the query has a limit, and there are more"),
                    {});
    return {};
}

Result<void> EventWriter::putEvent(const Record &record)
{
    const bool isRow = !record.raw.starts_with('{');
    if (isRow && !record.fields.has("event"))
        return fail(
            ErrorCategory::Unsupported,
            QStringLiteral("the table has no column event: select uuid, event, distinct_id, timestamp, properties "
                           "from events"));
    m_event.set(record, m_texts);
    return dispatch();
}

// {"id":…,"traceName":…,"person":{…},"events":[{"id","event","createdAt","properties"}]}
Result<void> EventWriter::putTraceAnswer(Array events, const Record &record)
{
    const Value person = record.fields.at("person");
    for (const Element each : events) {
        const auto event = Value(each).object();
        if (!event) {
            m_log.issue(Severity::Rejected, QStringLiteral("json.shape"),
                        QStringLiteral("an event of a trace is not a JSON object"), m_at, m_raw);
            continue;
        }
        m_texts.clear();
        m_event.setNested(*event, person);
        if (auto done = dispatch(); !done)
            return done;
    }
    return {};
}

Result<void> EventWriter::dispatch()
{
    const auto reject = [this](const QString &text) {
        m_log.issue(Severity::Rejected, QStringLiteral("posthog.event"), text, m_at, m_raw);
        return Result<void>();
    };
    const std::string_view name = m_event.name;
    if (name.empty())
        return reject(QStringLiteral("no event: without the name of the event"));
    if (!m_event.at)
        return reject(QStringLiteral("an event without a time stamp"));
    if (m_event.id.empty()) {
        m_madeId =
            hashId({name, m_event.person, m_event.trace(), m_event.ai("$ai_span_id").text(), m_raw}, *m_event.at);
        m_event.id = m_madeId;
    }
    if (auto put = putUser(); !put)
        return put;
    if (name == "bedrock_completion")
        return putCompletion();
    if (name == "bedrock_error")
        return putBedrockError();
    if (name.starts_with("$ai_"))
        return putAi();
    if (name.starts_with("langfuse "))
        return putForwarded();
    if (name == "survey sent" && m_event.trace().size() > 0)
        return putSurvey();
    return putProductEvent();
}

Result<void> EventWriter::putUser()
{
    UserRecord user;
    user.id = m_event.user();
    user.email = m_event.personProperties.any({"email", "$email"}).text();
    user.label = m_event.personProperties.any({"name", "full_name", "username"}).text();
    user.group = groupOf(m_event);
    if (user.email.empty() && user.id.find('@') != std::string_view::npos)
        user.email = user.id;
    const bool says = !user.email.empty() || !user.label.empty() || !user.group.empty();
    return says ? m_calls.put(user) : Result<void>();
}

Result<void> EventWriter::putPerson(const Fields &fields)
{
    m_texts.clear();
    m_person.clear();
    if (const auto json = m_texts.parse(fields.at("properties"))) {
        if (const auto object = Value(*json).object())
            m_person.addAll(*object);
    }
    UserRecord user;
    user.id = fields.at("distinct_id").text();
    user.email = m_person.any({"email", "$email"}).text();
    user.label = m_person.any({"name", "full_name", "username"}).text();
    user.group = m_person.any({"tenant", "tenant_id", "company", "organization"}).text();
    const bool says = !user.email.empty() || !user.label.empty() || !user.group.empty();
    return says && !user.id.empty() ? m_calls.put(user) : Result<void>();
}

// A session is a conversation; without one every trace is, and without a trace every event.
ConversationRecord EventWriter::conversation() const
{
    ConversationRecord record;
    const Event &e = m_event;
    record.id = e.ai("$ai_session_id").text();
    if (record.id.empty())
        record.id = e.any({"conversation_id", "chat_id"}).text();
    if (record.id.empty())
        record.id = e.trace();
    if (record.id.empty())
        record.id = e.id;
    record.part = e.trace(); // verdicts and steps may name the trace alone
    record.user = e.user();
    record.bot = e.ai("$ai_project_name").text();
    record.device = e.any({"$device_type"}).text();
    record.browser = e.any({"$browser"}).text();
    record.country = e.any({"$geoip_country_code"}).text();
    record.region = e.any({"$geoip_subdivision_1_name"}).text();
    record.city = e.any({"$geoip_city_name"}).text();
    record.referrer = e.any({"$referring_domain"}).text();
    record.plan = e.personProperties.at("plan").text();
    return record;
}

Call EventWriter::newCall()
{
    Call call;
    call.conversation = conversation();
    call.answer.id = m_event.id;
    call.answer.role = Role::Assistant;
    call.answer.at = m_event.at;
    return call;
}

Result<void> EventWriter::putCompletion()
{
    Call call = newCall();
    call.question = m_event.any({"prompt"}).words(m_calls.arena());
    call.answer.text = m_event.any({"generation", "completion", "output"}).words(m_calls.arena());
    call.answer.model = m_event.any({"model_id", "model"}).text();
    call.tokens = tokensOf(m_event.properties);
    call.tokens.cache = CacheCount::Outside; // as Bedrock counts
    call.answer.cost = m_event.any({"total_cost_in_dollars"}).dollars();
    call.answer.responseMs = m_event.any({"response_time_in_ms"}).duration(TimeUnit::Milliseconds);
    return m_calls.put(call);
}

Result<void> EventWriter::putBedrockError()
{
    Call call = newCall();
    TextArena &arena = m_calls.arena();
    call.question = m_event.any({"prompt"}).words(arena);
    call.answer.model = m_event.any({"model_id", "model"}).text();
    call.answer.error = true;
    call.answer.errorName = m_event.any({"error_name"}).text();
    call.answer.errorType = m_event.any({"error_type", "error_name"}).text();
    call.answer.errorCode = m_event.any({"error_code"}).words(arena);
    call.answer.errorText = m_event.any({"error_message"}).words(arena);
    call.answer.errorRequestId = m_event.any({"error_requestId", "error_request_id"}).text();
    call.answer.errorStack = m_event.any({"error_stack"}).text();
    call.answer.responseMs = m_event.any({"response_time_in_ms"}).duration(TimeUnit::Milliseconds);
    return m_calls.put(call);
}

// Properties of the application's own, as JSON; those of PostHog begin with "$".
std::string_view EventWriter::propertiesJson(bool ownOnly)
{
    std::string json = "{";
    TextArena &arena = m_calls.arena();
    for (const Fields::Field &field : m_event.properties.all()) {
        const bool isOwn = !field.name.starts_with('$');
        if (!field.value.isPresent() || (ownOnly && !isOwn))
            continue;
        if (json.size() > 1)
            json += ',';
        appendJsonString(json, field.name);
        json += ':';
        if (field.value.isText())
            appendJsonString(json, field.value.text());
        else
            json += field.value.words(arena);
    }
    return json.size() > 1 ? arena.keep(json + '}') : std::string_view();
}

Result<void> EventWriter::putProductEvent()
{
    const std::string_view name = m_event.name;
    if (name == "$identify" || name == "$set")
        return {}; // its person is told
    if (name.starts_with('$')) {
        m_log.count(QStringLiteral("posthog.own"),
                    QStringLiteral("%1 events of PostHog's own kinds ($pageview, …) were passed over"));
        return {};
    }
    ProductEventRecord event;
    event.name = name;
    event.user = m_event.user();
    event.conversation = m_event.any({"$ai_session_id", "conversation_id", "chat_id", "$ai_trace_id"}).text();
    event.at = *m_event.at;
    event.properties = propertiesJson(true);
    return m_calls.put(event);
}

// The activity log: who changed what in PostHog.
Result<void> EventWriter::putActivity(const Record &record)
{
    const Fields &fields = record.fields;
    const auto at = fields.any({"created_at", "timestamp"}).time();
    if (!at) {
        m_log.issue(Severity::Rejected, QStringLiteral("posthog.activity"),
                    QStringLiteral("an entry of the activity log without a time"), m_at, m_raw);
        return {};
    }
    TextArena &arena = m_calls.arena();
    AuditRecord audit;
    audit.id = fields.at("id").words(arena);
    audit.at = *at;
    audit.action = fields.at("activity").text();
    audit.targetKind = fields.at("scope").text();
    audit.target = fields.at("item_id").words(arena);
    audit.detail = fields.at("detail").words(arena);
    if (const auto user = fields.at("user").object())
        audit.actor = member(*user, "email").text();
    if (audit.actor.empty())
        audit.actor = fields.any({"user.email", "user_email"}).text();
    return m_calls.put(audit);
}

} // namespace parlance::posthog
