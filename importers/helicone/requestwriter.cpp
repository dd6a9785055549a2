#include "importers/helicone/requestwriter.h"

namespace parlance::helicone {

using namespace observability;

namespace {

bool isErrorStatus(std::optional<qint64> status)
{
    return status && *status >= 400 && *status <= 599;
}

} // namespace

// "Helicone-Session-Id" and whatever the application adds, as an object or spread over columns.
void RequestWriter::readProperties(const Fields &row)
{
    m_properties.clear();
    for (const std::string_view name : {"request_properties", "properties"}) {
        const std::string prefix = std::string(name) + '.';
        for (const Fields::Field &field : row.all()) {
            if (field.name.starts_with(prefix))
                m_properties.add(field.name.substr(prefix.size()), field.value);
        }
        const auto json = m_texts.parse(row.at(name));
        if (const auto object = json ? Value(*json).object() : std::nullopt)
            m_properties.addAll(*object);
    }
}

void RequestWriter::readTexts(const Fields &row, Call &call)
{
    ChatText chat(m_calls.arena(), m_texts);
    call.question = chat.question(row.at("request_body"));
    Reply reply = call.answer.error ? Reply() : chat.reply(row.at("response_body"));
    call.answer.text = reply.text;
    call.answer.reasoning = reply.reasoning;
    m_tools = std::move(reply.tools);
    call.answer.tools = m_tools;
    if (!call.answer.error)
        return;
    const auto json = m_texts.parse(row.at("response_body"));
    const auto object = json ? Value(*json).object() : std::nullopt;
    const Value error = object ? member(*object, "error") : row.at("response_body");
    const auto inner = error.object();
    call.answer.errorText = inner ? member(*inner, "message").words(m_calls.arena()) : error.words(m_calls.arena());
    if (inner)
        call.answer.errorType = member(*inner, "type").text();
}

// costUSD and provider_total_cost are dollars; the column cost of the database is a whole number of nano-dollars.
std::optional<Nano> RequestWriter::statedCost(const Fields &row)
{
    if (const auto dollars = row.any({"costUSD", "cost_usd"}).dollars())
        return dollars;
    const Value scaled = row.at("cost");
    if (const auto whole = scaled.count()) {
        m_log.count(QStringLiteral("helicone.cost"),
                    QStringLiteral("%1 costs are whole numbers: taken as billionths of a dollar"));
        return Nano(*whole);
    }
    const auto dollars = scaled.dollars();
    return dollars ? dollars : row.at("provider_total_cost").dollars();
}

Result<void> RequestWriter::put(const Record &record)
{
    m_calls.arena().clear();
    const Fields &row = record.fields;
    Call call;
    MessageRecord &answer = call.answer;
    answer.id = row.any({"request_id", "response_id", "id"}).text();
    call.askedAt = row.any({"request_created_at", "created_at"}).time();
    if (answer.id.empty() || !call.askedAt) {
        m_log.issue(Severity::Rejected, QStringLiteral("helicone.request"),
                    QStringLiteral("a request without id or time"), record.at, record.raw);
        return {};
    }
    TextArena &arena = m_calls.arena();
    readProperties(row);
    answer.responseMs = row.any({"delay_ms", "latency"}).duration(TimeUnit::Milliseconds);
    answer.firstTokenMs = row.at("time_to_first_token").duration(TimeUnit::Milliseconds);
    answer.at = *call.askedAt + answer.responseMs.value_or(0);
    if (const auto responded = row.at("response_created_at").time(); responded && !answer.responseMs)
        answer.at = responded;
    answer.model = row.any({"response_model", "model", "request_model", "model_override"}).text();
    answer.endpoint = row.any({"request_path", "path"}).text();
    answer.role = roleOfCall(answer.endpoint);
    const Value status = row.any({"response_status", "status"});
    answer.error = isErrorStatus(status.count());
    if (answer.error)
        answer.errorCode = status.words(arena);
    answer.cost = statedCost(row);
    call.tokens = tokensOf(row);
    readTexts(row, call);
    call.asks = answer.role == Role::Assistant && (answer.error || m_tools.empty());
    if (const auto rating = row.at("feedback_rating").truth())
        answer.feedback = FeedbackRecord{*rating ? Rating::Up : Rating::Down, {}, {}};

    ConversationRecord &conversation = call.conversation;
    conversation.id = m_properties.any({"Helicone-Session-Id", "helicone-session-id"}).text();
    if (conversation.id.empty())
        conversation.id = answer.id;
    conversation.title = m_properties.any({"Helicone-Session-Name", "helicone-session-name"}).text();
    conversation.user = row.any({"request_user_id", "user_id", "helicone_user"}).text();
    conversation.country = row.any({"country_code"}).text();
    if (const Value tenant = m_properties.any({"tenant", "Tenant", "organization"}); tenant.isPresent()) {
        UserRecord user;
        user.id = conversation.user;
        user.group = tenant.text();
        if (auto put = m_calls.put(user); !put)
            return put;
    }
    if (auto put = m_calls.put(call); !put)
        return put;
    return putScores(row, call);
}

Result<void> RequestWriter::putScores(const Fields &row, const Call &call)
{
    const auto json = m_texts.parse(row.at("scores"));
    const auto scores = json ? Value(*json).object() : std::nullopt;
    if (!scores)
        return {};
    for (const auto score : *scores) {
        ProductEventRecord event;
        event.name = "score";
        event.at = *call.answer.at;
        event.user = call.conversation.user;
        event.conversation = call.conversation.id;
        event.properties =
            jsonOf({{"name", Value(score.key)}, {"value", Value(score.value)}}, m_texts, m_calls.arena());
        if (auto put = m_calls.put(event); !put)
            return put;
    }
    return {};
}

} // namespace parlance::helicone
