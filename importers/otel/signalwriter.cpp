#include "importers/otel/signalwriter.h"

#include "importers/otel/attributes.h"

namespace parlance::otel {

using namespace observability;

Result<void> SignalWriter::put(const Record &record)
{
    m_calls.arena().clear();
    m_at = record.at;
    m_raw = record.raw;
    const Fields &data = record.fields;
    if (data.has("resourceSpans"))
        return putAll(data.at("resourceSpans"), "scopeSpans", "spans", &SignalWriter::putSpan);
    if (data.has("resourceMetrics"))
        return putAll(data.at("resourceMetrics"), "scopeMetrics", "metrics", &SignalWriter::putMetric);
    if (data.has("resourceLogs"))
        return putAll(data.at("resourceLogs"), "scopeLogs", "logRecords", &SignalWriter::putLog);
    reject(QStringLiteral("no resourceSpans, resourceMetrics or resourceLogs"));
    return {};
}

Result<void> SignalWriter::putAll(const Value &resources, const char *scopes, const char *items, Put take)
{
    const auto list = resources.array();
    if (!list)
        return {};
    for (const Element each : *list) {
        const auto entry = Value(each).object();
        const auto scopeList = entry ? member(*entry, scopes).array() : std::nullopt;
        if (!scopeList)
            continue;
        m_resource.clear();
        if (const auto resource = member(*entry, "resource").object())
            addAttributes(m_resource, *resource, m_calls.arena());
        for (const Element scope : *scopeList) {
            const auto object = Value(scope).object();
            const auto itemList = object ? member(*object, items).array() : std::nullopt;
            if (!itemList)
                continue;
            for (const Element item : *itemList) {
                const auto found = Value(item).object();
                if (!found)
                    reject(QStringLiteral("a span, metric or log record is not a JSON object"));
                else if (auto done = (this->*take)(*found); !done)
                    return done;
            }
        }
    }
    return {};
}

void SignalWriter::reject(const QString &text)
{
    m_log.issue(Severity::Rejected, QStringLiteral("otel.data"), text, m_at, m_raw);
}

} // namespace parlance::otel
