#include "importers/otel/otelimporter.h"

#include "importers/observability/importrecords.h"
#include "importers/otel/signalwriter.h"

namespace parlance {

using namespace observability;

Confidence OtelImporter::sniff(std::string_view bytes, const InputContext &) const
{
    const Head head(bytes);
    const bool isData =
        head.json.has("resourceSpans") || head.json.has("resourceMetrics") || head.json.has("resourceLogs");
    return isData ? Confidence::Certain : Confidence::No;
}

Result<void> OtelImporter::read(InputStream &input, const InputContext &context, RecordSink &sink,
                                const ProgressSink &progress, std::stop_token stop) const
{
    Layout layout;
    layout.recordFields = {"resourceSpans", "resourceMetrics", "resourceLogs"};
    return importRecords<otel::SignalWriter>(input, context, sink, progress, std::move(stop), std::move(layout));
}

} // namespace parlance
