#include "importers/observability/samplewriter.h"

#include <algorithm>
#include <cmath>

namespace parlance::observability {

template <typename L>
Result<void> SampleWriter::putSorted(const Sample &sample, L &labels)
{
    if (!std::isfinite(sample.value)) {
        m_log.count(QStringLiteral("metrics.nan"), QStringLiteral("%1 samples hold no number (NaN, Inf)"));
        return {};
    }
    if (!std::is_sorted(labels.begin(), labels.end()))
        std::sort(labels.begin(), labels.end());
    m_json = "{";
    for (const auto &[name, value] : labels) {
        if (m_json.size() > 1)
            m_json += ',';
        appendJsonString(m_json, name);
        m_json += ':';
        appendJsonString(m_json, value);
    }
    m_json += '}';
    MetricSampleRecord record;
    record.name = sample.name;
    record.labels = m_json;
    record.unit = sample.unit.empty() ? unitOf(sample.name) : sample.unit;
    record.kind = sample.kind;
    record.at = sample.at;
    record.value = sample.value;
    m_log.addRows(1);
    return m_sink.put(record);
}

template Result<void> SampleWriter::putSorted(const Sample &, Labels &);
template Result<void> SampleWriter::putSorted(const Sample &, LabelViews &);

std::string_view unitOf(std::string_view name)
{
    for (const std::string_view part : {"_bucket", "_sum", "_total"}) {
        if (name.ends_with(part))
            name.remove_suffix(part.size());
    }
    constexpr std::pair<std::string_view, std::string_view> units[] = {{"_seconds", "s"},     {"_milliseconds", "ms"},
                                                                       {"_ms", "ms"},         {"_bytes", "bytes"},
                                                                       {"_tokens", "tokens"}, {"_ratio", "1"}};
    for (const auto &[end, unit] : units) {
        if (name.ends_with(end))
            return unit;
    }
    return {};
}

} // namespace parlance::observability
