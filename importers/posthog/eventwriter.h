// From PostHog events to records. One place for each family of events.
#pragma once

#include "importers/observability/callwriter.h"
#include "importers/posthog/event.h"

namespace parlance::posthog {

struct TrendPoint
{
    UtcMs at = 0;
    std::string_view value;
};

class EventWriter
{
public:
    EventWriter(RecordSink &sink, ReadLog &log, observability::JsonTexts &texts)
        : m_sink(sink)
        , m_log(log)
        , m_texts(texts)
        , m_calls(sink, log)
    {}

    // An event, an answer about a trace, or an entry of the activity log; others are reported. An Error is the sink's,
    // or says that the table cannot be events at all.
    Result<void> put(const Record &record);
    Result<void> takeMember(std::string_view path, const Value &value);
    Result<void> finish();

private:
    Result<void> putEvent(const Record &record);
    Result<void> putTraceAnswer(observability::Array events, const Record &record);
    Result<void> dispatch();
    Result<void> putUser();
    Result<void> putPerson(const observability::Fields &fields); // of a batch export of persons

    // The tutorial's events.
    Result<void> putCompletion();
    Result<void> putBedrockError();
    // Native events (aievents.cpp).
    Result<void> putAi();
    Result<void> putGeneration();
    Result<void> putEmbedding();
    Result<void> putSpan();
    Result<void> putTrace();
    void readUsage(observability::Call &call) const;
    void readFailure(MessageRecord &answer);
    std::optional<Nano> statedCost(const observability::TokenUse &tokens) const;
    // Verdicts (verdicts.cpp).
    Result<void> putMetric();
    Result<void> putFeedback();
    Result<void> putSurvey();
    Result<void> putVerdict(observability::Verdict &verdict);
    // What Langfuse forwards (forwarded.cpp).
    Result<void> putForwarded();
    Result<void> putForwardedCall(bool isObservation);
    Result<void> putForwardedScore();
    ConversationRecord forwardedConversation() const;
    // Everything else.
    Result<void> putProductEvent();
    Result<void> putActivity(const Record &record);

    // Trends (trends.cpp).
    Result<void> putTrend(const observability::Fields &fields);
    Result<void> putTrendRow(const observability::Fields &fields);
    Result<void> putTrendPoints(std::string_view subject);

    ConversationRecord conversation() const;
    observability::Call newCall();
    std::string_view propertiesJson(bool ownOnly);

    RecordSink &m_sink;
    ReadLog &m_log;
    observability::JsonTexts &m_texts;
    observability::CallWriter m_calls;
    Event m_event;
    ReadLog::At m_at;
    std::string_view m_raw;
    std::string m_madeId;
    bool m_hasMore = false;              // an answer says that it is not whole
    std::vector<ToolCallRecord> m_tools; // of the call under way
    observability::Fields m_person;
    std::vector<TrendPoint> m_trend; // of the series under way
};

} // namespace parlance::posthog
