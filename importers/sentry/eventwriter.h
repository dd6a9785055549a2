// From Sentry's events and issues to records.
#pragma once

#include "importers/observability/callwriter.h"
#include "importers/observability/recordreader.h"
#include "importers/observability/samplewriter.h"

namespace parlance::sentry {

class EventWriter
{
public:
    EventWriter(RecordSink &sink, ReadLog &log, observability::JsonTexts &texts)
        : m_sink(sink)
        , m_log(log)
        , m_texts(texts)
        , m_calls(sink, log)
        , m_samples(sink, log)
    {}

    // An event or an issue; others are reported. An Error is the sink's.
    Result<void> put(const observability::Record &record);

private:
    Result<void> putEvent(const observability::Record &record);
    Result<void> putIssue(const observability::Record &record);
    Result<void> putStats(const observability::Fields &issue, std::string_view name);
    void readTags(const observability::Fields &event);

    RecordSink &m_sink;
    ReadLog &m_log;
    observability::JsonTexts &m_texts;
    observability::CallWriter m_calls;
    observability::SampleWriter m_samples;
    observability::Fields m_tags;
};

} // namespace parlance::sentry
