// Samples of metrics: names, labels as JSON with sorted keys, and what kind of number they are.
#pragma once

#include "importers/readers/readlog.h"

#include <string>
#include <vector>

namespace parlance::observability {

// counter: rises, begins anew at 0. histogram: a part of one ("x_bucket" with the label le, "x_sum", "x_count"), each of
// which is a counter. gauge: everything else.
struct Sample
{
    std::string_view name, kind, unit;
    UtcMs at = 0;
    double value = 0;
};

class SampleWriter
{
public:
    using Labels = std::vector<std::pair<std::string, std::string>>;
    using LabelViews = std::vector<std::pair<std::string_view, std::string_view>>;

    SampleWriter(RecordSink &sink, ReadLog &log)
        : m_sink(sink)
        , m_log(log)
    {}

    // Sorts the labels. Values that are no numbers are left out and counted.
    Result<void> put(const Sample &sample, Labels &labels) { return putSorted(sample, labels); }
    Result<void> put(const Sample &sample, LabelViews &labels) { return putSorted(sample, labels); }

private:
    template <typename L>
    Result<void> putSorted(const Sample &sample, L &labels);

    RecordSink &m_sink;
    ReadLog &m_log;
    std::string m_json;
};

// "s", "ms", "bytes", … from the end of a name ("…_seconds", "…_seconds_bucket"); empty where it says nothing.
std::string_view unitOf(std::string_view name);

} // namespace parlance::observability
