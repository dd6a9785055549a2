#include "importers/prometheus/prometheusimporter.h"

#include "importers/observability/recordreader.h"
#include "importers/prometheus/exposition.h"
#include "importers/readers/linereader.h"
#include "importers/readers/streams.h"
#include "importers/readers/text.h"

#include <algorithm>
#include <charconv>

namespace parlance {

using namespace observability;

namespace {

constexpr qsizetype headSize = 64 << 10;

class MetricsReader
{
public:
    MetricsReader(const InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress)
        : m_context(context)
        , m_log(input, context, sink, progress)
        , m_samples(sink, m_log)
    {}

    Result<void> readText(InputStream &input, std::stop_token stop);
    Result<void> readAnswers(InputStream &input, std::string_view head, std::stop_token stop);

private:
    Result<void> putLine(std::string_view line, const ReadLog::At &at);
    Result<void> putSeries(const Record &record);
    Result<void> putPoint(std::string_view name, std::string_view kind, Array point, const Record &record);
    Result<void> finish(Result<void> done)
    {
        if (!done && done.error().category != ErrorCategory::Unreadable)
            return done;
        m_log.finish();
        return done;
    }

    const InputContext &m_context;
    ReadLog m_log;
    SampleWriter m_samples;
    prometheus::Families m_families;
    prometheus::ExposedSample m_sample; // of the line under way
    SampleWriter::Labels m_labels;
    TextArena m_arena;
};

Result<void> MetricsReader::readText(InputStream &input, std::stop_token stop)
{
    LineReader lines(input, std::move(stop));
    while (true) {
        const auto line = lines.next();
        if (!line)
            return finish(tl::unexpected(line.error()));
        if (!*line)
            return finish({});
        const std::string_view text = (*line)->text;
        if (text.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        m_log.addRecord();
        const ReadLog::At at{(*line)->number, (*line)->offset};
        if ((*line)->tooLong || !simdjson::validate_utf8(text.data(), text.size()))
            m_log.issue(Severity::Rejected,
                        (*line)->tooLong ? QStringLiteral("record.size") : QStringLiteral("text.utf8"),
                        (*line)->tooLong ? QStringLiteral("a line of more than 16 MiB")
                                         : QStringLiteral("a line that is not UTF-8"),
                        at, text);
        else if (auto put = putLine(text, at); !put)
            return put;
        m_log.tick();
    }
}

// A scrape mostly states no times: it is as old as its file.
Result<void> MetricsReader::putLine(std::string_view line, const ReadLog::At &at)
{
    if (m_families.take(line))
        return {};
    m_arena.clear();
    if (!prometheus::parseSample(line, m_sample, m_arena)) {
        m_log.issue(Severity::Rejected, QStringLiteral("prometheus.line"),
                    QStringLiteral("no sample: expected a name, labels in braces and a number"), at, line);
        return {};
    }
    // Milliseconds in Prometheus' own format, seconds in OpenMetrics: the two are far apart for any date after 1973.
    const auto time = m_sample.time ? epochToMs(*m_sample.time) : m_context.modifiedMs;
    if (!time) {
        m_log.issue(Severity::Rejected, QStringLiteral("prometheus.time"),
                    QStringLiteral("a sample without a time, in a file whose time is not known"), at, line);
        return {};
    }
    const std::string_view name = m_sample.name;
    return m_samples.put({name, m_families.kindOf(name), m_families.unitOf(name), *time, m_sample.value},
                         m_sample.labels);
}

Result<void> MetricsReader::readAnswers(InputStream &input, std::string_view head, std::stop_token stop)
{
    Layout layout;
    layout.lists = {"data.result"};
    layout.members = {"error"};
    RecordReader reader(m_log, std::move(layout), std::move(stop));
    reader.setOnMember([this](std::string_view, const Value &error) -> Result<void> {
        m_log.issue(Severity::Warning, QStringLiteral("prometheus.error"),
                    QStringLiteral("the answer is an error: ") +
                        QString::fromUtf8(error.text().data(), qsizetype(error.text().size())),
                    {});
        return {};
    });
    return finish(reader.read(input, head, [this](const Record &record) { return putSeries(record); }));
}

Result<void> MetricsReader::putSeries(const Record &record)
{
    m_arena.clear();
    const auto metric = record.fields.at("metric").object();
    if (!metric) {
        m_log.issue(Severity::Rejected, QStringLiteral("prometheus.series"), QStringLiteral("a series without labels"),
                    record.at, record.raw);
        return {};
    }
    std::string_view name = member(*metric, "__name__").text();
    if (name.empty())
        name = "(expression)"; // of a query that computes something has no name
    m_labels.clear();
    for (const auto label : *metric) {
        if (label.key != "__name__")
            m_labels.emplace_back(label.key, Value(label.value).text());
    }
    const bool hasEnd = std::any_of(m_labels.begin(), m_labels.end(), [](const auto &l) { return l.first == "le"; });
    const std::string_view kind = name.starts_with('(') ? "gauge" : prometheus::kindByName(name, hasEnd);
    if (const auto value = record.fields.at("value").array())
        return putPoint(name, kind, *value, record);
    const auto values = record.fields.at("values").array();
    if (!values) {
        m_log.count(QStringLiteral("prometheus.native"),
                    QStringLiteral("%1 series hold native histograms, which are not read"));
        return {};
    }
    for (const Element each : *values) {
        const auto point = Value(each).array();
        if (!point)
            continue;
        if (auto put = putPoint(name, kind, *point, record); !put)
            return put;
    }
    return {};
}

// [seconds, "value"]
Result<void> MetricsReader::putPoint(std::string_view name, std::string_view kind, Array point, const Record &record)
{
    std::optional<double> seconds, value;
    size_t n = 0;
    for (const Element each : point) {
        const Value part(each);
        if (n == 0)
            seconds = part.number();
        else if (n == 1)
            value = part.text() == "NaN" || part.text().ends_with("Inf") ? std::optional(std::nan("")) : part.number();
        ++n;
    }
    if (!seconds || !value || *seconds < 0 || *seconds > 2.5e11) {
        m_log.issue(Severity::Rejected, QStringLiteral("prometheus.point"),
                    QStringLiteral("a point is not a time in seconds and a number"), record.at, record.raw);
        return {};
    }
    return m_samples.put({name, kind, {}, UtcMs(std::llround(*seconds * 1000)), *value}, m_labels);
}

bool isExposition(std::string_view text)
{
    prometheus::ExposedSample sample;
    TextArena arena;
    for (size_t begin = 0; begin < text.size();) {
        const size_t end = text.find('\n', begin);
        if (end == std::string_view::npos)
            return false;
        const std::string_view line = text.substr(begin, end - begin);
        if (line.starts_with("# TYPE ") || line.starts_with("# HELP "))
            return true;
        if (!line.empty() && !line.starts_with('#') && !prometheus::parseSample(line, sample, arena))
            return false;
        begin = end + 1;
    }
    return false;
}

} // namespace

Confidence PrometheusImporter::sniff(std::string_view bytes, const InputContext &) const
{
    const std::string_view text = trimmedHead(bytes);
    if (!text.starts_with('{') && !text.starts_with('['))
        return isExposition(text) ? Confidence::Certain : Confidence::No;
    const JsonHead json(text);
    if (json.has("status") && json.has("data.resultType"))
        return Confidence::Certain;
    return json.hasAll({"status", "errorType", "error"}) ? Confidence::Likely : Confidence::No;
}

Result<void> PrometheusImporter::read(InputStream &input, const InputContext &context, RecordSink &sink,
                                      const ProgressSink &progress, std::stop_token stop) const
{
    PeekStream stream(input);
    const std::string head(stream.head(headSize));
    MetricsReader reader(input, context, sink, progress);
    const bool isJson = trimmedHead(head).starts_with('{') && JsonHead(trimmedHead(head)).has("status");
    return isJson ? reader.readAnswers(stream, head, std::move(stop)) : reader.readText(stream, std::move(stop));
}

} // namespace parlance
