// From OTLP to records: spans of generative AI are calls and steps, points of metrics are samples, results of
// evaluations are verdicts.
#pragma once

#include "importers/observability/callwriter.h"
#include "importers/observability/recordreader.h"
#include "importers/observability/samplewriter.h"

namespace parlance::otel {

using observability::Array;
using observability::Element;
using observability::Fields;
using observability::Object;
using observability::Record;
using observability::Value;

class SignalWriter
{
public:
    SignalWriter(RecordSink &sink, ReadLog &log, observability::JsonTexts &texts)
        : m_log(log)
        , m_texts(texts)
        , m_calls(sink, log)
        , m_samples(sink, log)
    {}

    // One of TracesData, MetricsData, LogsData. An Error is the sink's.
    Result<void> put(const Record &record);

private:
    using Put = Result<void> (SignalWriter::*)(Object);
    Result<void> putAll(const Value &resources, const char *scopes, const char *items, Put take);
    void reject(const QString &text);

    // Spans (spans.cpp).
    Result<void> putSpan(Object span);
    Result<void> putCall(observability::Call &call);
    void readEvents(Object span);
    void readFailure(Object span, MessageRecord &answer);
    void readUsage(observability::Call &call);
    void readTool(MessageRecord &answer);
    void readHits(MessageRecord &answer);
    ConversationRecord conversation(std::string_view trace) const;
    Result<void> putEvaluation(const Fields &attributes, std::string_view trace, std::string_view span, UtcMs at,
                               std::string_view id);
    Result<void> putLog(Object log);

    // Metrics (metrics.cpp).
    Result<void> putMetric(Object metric);
    Result<void> putPoint(Object point, std::string_view shape, bool isDelta, bool isCounter);
    Result<void> putNumber(Object point, bool isDelta, bool isCounter);
    Result<void> putHistogram(Object point, bool isDelta);
    Result<void> putSummary(Object point);
    Result<void> putSample(std::string_view end, double value, std::string_view kind, bool isDelta);

    ReadLog &m_log;
    observability::JsonTexts &m_texts;
    observability::CallWriter m_calls;
    observability::SampleWriter m_samples;
    ReadLog::At m_at;
    std::string_view m_raw;

    Fields m_resource, m_attributes, m_event;
    std::vector<Object> m_evaluations; // events of the span under way
    std::vector<ToolCallRecord> m_tools;
    std::vector<RetrievalHitRecord> m_hits;
    // Of the metric under way.
    std::string m_name;
    std::string_view m_unit;
    std::optional<UtcMs> m_start, m_time;
    observability::SampleWriter::Labels m_labels;
};

} // namespace parlance::otel
