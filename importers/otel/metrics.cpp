// Points of metrics as samples in Prometheus' manner: counters that only rise, histograms as their cumulative parts.
#include "importers/otel/attributes.h"
#include "importers/otel/signalwriter.h"

#include <charconv>
#include <limits>

namespace parlance::otel {

using namespace observability;

namespace {

constexpr qint64 deltaTemporality = 1;

bool isDeltaTemporality(Object shape)
{
    const Value temporality = member(shape, "aggregationTemporality");
    return temporality.count() == deltaTemporality || temporality.text() == "AGGREGATION_TEMPORALITY_DELTA";
}

std::string decimal(double number)
{
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

} // namespace

Result<void> SignalWriter::putMetric(Object metric)
{
    const std::string_view name = member(metric, "name").text();
    m_unit = member(metric, "unit").text();
    for (const std::string_view shape : {"sum", "gauge", "histogram", "exponentialHistogram", "summary"}) {
        const auto found = member(metric, shape).object();
        const auto points = found ? member(*found, "dataPoints").array() : std::nullopt;
        if (!points)
            continue;
        const bool isCounter = shape == "sum" && member(*found, "isMonotonic").truth().value_or(false);
        for (const Element each : *points) {
            const auto point = Value(each).object();
            m_name = name;
            if (!point)
                continue;
            if (auto put = putPoint(*point, shape, isDeltaTemporality(*found), isCounter); !put)
                return put;
        }
        return {};
    }
    m_log.count(QStringLiteral("otel.metrics"), QStringLiteral("%1 metrics have no points of a known kind"));
    return {};
}

Result<void> SignalWriter::putPoint(Object point, std::string_view shape, bool isDelta, bool isCounter)
{
    m_time = timeOfNanos(member(point, "timeUnixNano"));
    m_start = timeOfNanos(member(point, "startTimeUnixNano"));
    if (m_name.empty() || !m_time) {
        reject(QStringLiteral("a point of a metric without name or time"));
        return {};
    }
    TextArena &arena = m_calls.arena();
    m_attributes.clear();
    addAttributes(m_attributes, point, arena);
    m_labels.clear();
    for (const Fields::Field &field : m_attributes.all())
        m_labels.emplace_back(field.name, field.value.words(arena));
    if (const Value service = m_resource.at("service.name"); service.isPresent() && !m_attributes.has("service"))
        m_labels.emplace_back("service", service.text());
    if (shape == "sum" || shape == "gauge")
        return putNumber(point, isDelta, isCounter);
    return shape == "summary" ? putSummary(point) : putHistogram(point, isDelta);
}

// The increase of a period becomes a counter that begins at 0 just after the period does.
Result<void> SignalWriter::putSample(std::string_view end, double value, std::string_view kind, bool isDelta)
{
    const std::string name = m_name + std::string(end);
    SampleWriter::Labels labels = m_labels;
    if (isDelta && m_start && *m_start + 1 < *m_time) {
        if (auto put = m_samples.put({name, kind, m_unit, *m_start + 1, 0}, labels); !put)
            return put;
    }
    return m_samples.put({name, kind, m_unit, *m_time, value}, labels);
}

Result<void> SignalWriter::putNumber(Object point, bool isDelta, bool isCounter)
{
    const Value real = member(point, "asDouble");
    auto value = (real.isPresent() ? real : member(point, "asInt")).number();
    if (real.text() == "NaN" || real.text().ends_with("Infinity")) // JSON has no such numbers
        value = std::numeric_limits<double>::quiet_NaN();
    if (!value) {
        reject(QStringLiteral("a point of a metric without a value"));
        return {};
    }
    return putSample({}, *value, isCounter ? "counter" : "gauge", isDelta && isCounter);
}

Result<void> SignalWriter::putHistogram(Object point, bool isDelta)
{
    const auto count = member(point, "count").number(), sum = member(point, "sum").number();
    if (!count) {
        reject(QStringLiteral("a point of a histogram without a count"));
        return {};
    }
    if (auto put = putSample("_count", *count, "histogram", isDelta); !put)
        return put;
    if (sum) {
        if (auto put = putSample("_sum", *sum, "histogram", isDelta); !put)
            return put;
    }
    const auto counts = member(point, "bucketCounts").array();
    const auto bounds = member(point, "explicitBounds").array();
    if (!counts)
        return {};
    std::vector<std::string> ends;
    if (bounds) {
        for (const Element bound : *bounds)
            ends.push_back(decimal(Value(bound).number().value_or(0)));
    }
    ends.emplace_back("+Inf");
    double below = 0;
    size_t n = 0;
    for (const Element bucket : *counts) {
        if (n == ends.size())
            break;
        below += Value(bucket).number().value_or(0);
        m_labels.emplace_back("le", ends[n++]);
        auto put = putSample("_bucket", below, "histogram", isDelta);
        m_labels.pop_back();
        if (!put)
            return put;
    }
    return {};
}

Result<void> SignalWriter::putSummary(Object point)
{
    for (const auto &[name, end] :
         {std::pair<std::string_view, std::string_view>{"count", "_count"}, {"sum", "_sum"}}) {
        if (const auto value = member(point, name).number()) {
            if (auto put = putSample(end, *value, "counter", false); !put)
                return put;
        }
    }
    const auto quantiles = member(point, "quantileValues").array();
    if (!quantiles)
        return {};
    for (const Element each : *quantiles) {
        const auto object = Value(each).object();
        const auto quantile = object ? member(*object, "quantile").number() : std::nullopt;
        const auto value = object ? member(*object, "value").number() : std::nullopt;
        if (!quantile || !value)
            continue;
        m_labels.emplace_back("quantile", decimal(*quantile));
        auto put = putSample({}, *value, "gauge", false);
        m_labels.pop_back();
        if (!put)
            return put;
    }
    return {};
}

} // namespace parlance::otel
