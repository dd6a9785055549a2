// From LiteLLM's logs to records: one row, one call of a model.
#pragma once

#include "importers/observability/callwriter.h"
#include "importers/observability/recordreader.h"

namespace parlance::litellm {

using observability::Fields;
using observability::Record;
using observability::Value;

class LogWriter
{
public:
    LogWriter(RecordSink &sink, ReadLog &log, observability::JsonTexts &texts)
        : m_sink(sink)
        , m_log(log)
        , m_texts(texts)
        , m_calls(sink, log)
    {}

    // A row of any of the tables; others are reported. An Error is the sink's.
    Result<void> put(const Record &record);

private:
    Result<void> putSpend(const Fields &row);
    Result<void> putPayload(const Fields &row);
    Result<void> putError(const Fields &row);
    Result<void> putAudit(const Fields &row);
    // Sums of a day, for reconciliation (figures.cpp).
    Result<void> putDay(const Fields &row);
    Result<void> putBreakdown(observability::Object group, std::string_view kind, const TimeRange &day);
    Result<void> putMetrics(const Fields &metrics, std::string_view kind, std::string_view subject,
                            const TimeRange &day);
    Result<void> putUsageRow(const Fields &row);
    Result<void> putDailySpend(const Fields &row);
    // Reports and bills (reports.cpp).
    Result<void> putReport(const Fields &row);
    Result<void> putReportParts(observability::Array parts, std::string_view group, const TimeRange &day);
    Result<void> putCharge(const Fields &row);
    Result<void> putFigure(std::string_view kind, std::string_view subject, std::string_view measure,
                           std::string_view value, const TimeRange &day);

    Result<void> finish(observability::Call &call, const Fields &row);
    void readTokens(const Fields &row, observability::TokenUse &tokens);
    void readTexts(const Fields &row, observability::Call &call);
    void reject(const QString &text);

    RecordSink &m_sink;
    ReadLog &m_log;
    observability::JsonTexts &m_texts;
    observability::CallWriter m_calls;
    ReadLog::At m_at;
    std::string_view m_raw;
    Fields m_metadata, m_usage, m_metrics;
    std::vector<ToolCallRecord> m_tools;
};

} // namespace parlance::litellm
