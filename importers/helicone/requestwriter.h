// From Helicone's requests to records: one row, one call of a model.
#pragma once

#include "importers/observability/callwriter.h"
#include "importers/observability/recordreader.h"

namespace parlance::helicone {

class RequestWriter
{
public:
    RequestWriter(RecordSink &sink, ReadLog &log, observability::JsonTexts &texts)
        : m_log(log)
        , m_texts(texts)
        , m_calls(sink, log)
    {}

    // A request; others are reported. An Error is the sink's.
    Result<void> put(const observability::Record &record);

private:
    void readProperties(const observability::Fields &row);
    void readTexts(const observability::Fields &row, observability::Call &call);
    std::optional<Nano> statedCost(const observability::Fields &row);
    Result<void> putScores(const observability::Fields &row, const observability::Call &call);

    ReadLog &m_log;
    observability::JsonTexts &m_texts;
    observability::CallWriter m_calls;
    observability::Fields m_properties;
    std::vector<ToolCallRecord> m_tools;
};

} // namespace parlance::helicone
