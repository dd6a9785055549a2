// From rows of Langfuse's tables to records. A row tells its table by its columns; names are in snake_case (blob storage)
// or camelCase (web page, API).
#pragma once

#include "importers/observability/callwriter.h"
#include "importers/observability/recordreader.h"

namespace parlance::langfuse {

using observability::Fields;
using observability::Record;
using observability::Value;

class RowWriter
{
public:
    RowWriter(RecordSink &sink, ReadLog &log, observability::JsonTexts &texts)
        : m_log(log)
        , m_texts(texts)
        , m_calls(sink, log)
    {}

    // A row of any table; others are reported. An Error is the sink's.
    Result<void> put(const Record &record);
    // The trace of a file that holds a single one, beside its observations.
    Result<void> takeMember(std::string_view path, const Value &trace);

private:
    Result<void> putRow(const Fields &row);
    Result<void> putTrace(const Fields &row);
    Result<void> putNested(const Fields &row, std::string_view list);
    Result<void> putScoreColumns(const Fields &row);
    Result<void> putObservation(const Fields &row);
    Result<void> putScore(const Fields &row);
    Result<void> putAudit(const Fields &row);
    Result<void> putQuestion(const Fields &row, UtcMs at, std::string_view trace);
    void reject(const QString &text);

    ConversationRecord conversation(const Fields &row, std::string_view trace) const;
    void readUsage(const Fields &row, observability::TokenUse &tokens);
    std::optional<Nano> statedCost(const Fields &row, bool isUsed);

    ReadLog &m_log;
    observability::JsonTexts &m_texts;
    observability::CallWriter m_calls;
    ReadLog::At m_at;
    std::string_view m_raw;
    Fields m_usage, m_nested, m_member;
    std::vector<ToolCallRecord> m_tools;
};

} // namespace parlance::langfuse
