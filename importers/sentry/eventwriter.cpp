#include "importers/sentry/eventwriter.h"

namespace parlance::sentry {

using namespace observability;

namespace {

bool isFailure(std::string_view level)
{
    return level.empty() || level == "error" || level == "fatal";
}

} // namespace

Result<void> EventWriter::put(const Record &record)
{
    m_calls.arena().clear();
    const Fields &row = record.fields;
    if (row.has("shortId") || row.has("firstSeen"))
        return putIssue(record);
    return putEvent(record);
}

// [{"key":"level","value":"error"}]; answers of the events endpoint spread them over fields.
void EventWriter::readTags(const Fields &event)
{
    m_tags.clear();
    const auto tags = event.at("tags").array();
    if (!tags)
        return;
    for (const Element each : *tags) {
        if (const auto tag = Value(each).object())
            m_tags.add(member(*tag, "key").text(), member(*tag, "value"));
    }
}

// A failure is an answer that was not given; it joins the calls of its trace in time, not in a count of calls.
Result<void> EventWriter::putEvent(const Record &record)
{
    const Fields &row = record.fields;
    readTags(row);
    const std::string_view id = row.any({"eventID", "event_id", "id"}).text();
    const auto at = row.any({"dateCreated", "timestamp", "dateReceived"}).time();
    if (id.empty() || !at) {
        m_log.issue(Severity::Rejected, QStringLiteral("sentry.event"), QStringLiteral("an event without id or time"),
                    record.at, record.raw);
        return {};
    }
    Call call;
    ConversationRecord &conversation = call.conversation;
    const Value trace = m_tags.any({"trace_id", "trace"});
    conversation.id = trace.isPresent() ? trace.text() : row.any({"trace", "trace_id"}).text();
    if (conversation.id.empty())
        conversation.id = id;
    if (const auto user = row.at("user").object()) {
        UserRecord person;
        person.id = member(*user, "id").text();
        person.email = member(*user, "email").text();
        person.label = member(*user, "username").text();
        if (person.id.empty())
            person.id = person.email;
        conversation.user = person.id;
        if (auto put = m_calls.put(person); !put)
            return put;
    } else {
        conversation.user = row.any({"user.id", "user.email", "user", "user.display"}).text();
    }
    conversation.browser = m_tags.any({"browser.name", "browser"}).text();
    conversation.device = m_tags.any({"device.family", "device"}).text();
    conversation.botVersion = m_tags.any({"release"}).text();
    const Value tagged = m_tags.at("level");
    const std::string_view level = tagged.isPresent() ? tagged.text() : row.any({"level", "error.level"}).text();
    if (!isFailure(level)) {
        ProductEventRecord event;
        event.name = "sentry";
        event.at = *at;
        event.user = conversation.user;
        event.conversation = conversation.id;
        event.properties = jsonOf({{"title", row.at("title")}, {"level", Value(level)}}, m_texts, m_calls.arena());
        return m_calls.put(event);
    }
    MessageRecord &answer = call.answer;
    answer.id = id;
    answer.at = at;
    answer.role = Role::Assistant;
    answer.error = true;
    const auto metadata = row.at("metadata").object();
    answer.errorType = metadata ? member(*metadata, "type").text() : row.any({"error.type"}).text();
    answer.errorText = metadata ? member(*metadata, "value").text() : std::string_view();
    if (answer.errorText.empty())
        answer.errorText = row.any({"title", "message"}).text();
    answer.errorName = row.at("title").text();
    answer.endpoint = row.any({"culprit", "transaction"}).text();
    answer.errorRequestId = m_tags.any({"request_id"}).text();
    call.asks = false;
    return m_calls.put(call);
}

// An issue sums up its events: figures for reconciliation, and its events by the hour as a metric.
Result<void> EventWriter::putIssue(const Record &record)
{
    const Fields &row = record.fields;
    const std::string_view name = row.any({"shortId", "id"}).text();
    const auto first = row.at("firstSeen").time(), last = row.at("lastSeen").time();
    if (name.empty() || !first || !last) {
        m_log.issue(Severity::Rejected, QStringLiteral("sentry.issue"), QStringLiteral("an issue without id or times"),
                    record.at, record.raw);
        return {};
    }
    for (const auto &[field, measure] :
         {std::pair<std::string_view, std::string_view>{"count", "events"}, {"userCount", "users"}}) {
        const auto number = row.at(field).count(); // "count" is a text
        if (!number)
            continue;
        StatedFigureRecord figure;
        figure.kind = "sentry_issue";
        figure.subject = name;
        figure.measure = measure;
        figure.value = m_calls.arena().keep(std::to_string(*number));
        figure.period = {*first, *last + 1};
        m_log.addRows(1);
        if (auto put = m_sink.put(figure); !put)
            return put;
    }
    return putStats(row, name);
}

// {"24h":[[seconds, events], …]}
Result<void> EventWriter::putStats(const Fields &issue, std::string_view name)
{
    const auto stats = issue.at("stats").object();
    if (!stats)
        return {};
    for (const auto series : *stats) {
        const auto points = Value(series.value).array();
        if (!points)
            continue;
        for (const Element each : *points) {
            const auto pair = Value(each).array();
            if (!pair || pair->size() != 2)
                continue;
            const auto seconds = Value(pair->at(0).value()).count(), events = Value(pair->at(1).value()).count();
            if (!seconds || !events || *seconds > 100'000'000'000)
                continue;
            SampleWriter::Labels labels{{"issue", std::string(name)}, {"period", std::string(series.key)}};
            if (auto put =
                    m_samples.put({"sentry_issue_events", "gauge", {}, *seconds * 1000, double(*events)}, labels);
                !put)
                return put;
        }
    }
    return {};
}

} // namespace parlance::sentry
