#include "importers/otel/otelimporter.h"

#include "importers/observability/importrecords.h"
#include "importers/otel/signalwriter.h"
#include "importers/readers/text.h"

#include <algorithm>

namespace parlance {

using namespace observability;

namespace {

constexpr qsizetype headSize = 64 << 10;

// A message begins with its first field, behind its length where several stand in one file; its texts stand as they are.
bool isProtobuf(std::string_view head)
{
    const auto isMessage = [](std::string_view bytes) {
        return bytes.size() > 2 && bytes[0] == '\x0A' && bytes[2] != ' ';
    };
    if (!isMessage(head) && !(head.size() > 4 && isMessage(head.substr(4))))
        return false;
    const bool isBinary =
        std::any_of(head.begin(), head.end(), [](char c) { return static_cast<unsigned char>(c) < 0x09; });
    return isBinary &&
           (contains(head, "service.name") || contains(head, "telemetry.sdk.") || contains(head, "gen_ai."));
}

} // namespace

Confidence OtelImporter::sniff(std::string_view bytes, const InputContext &) const
{
    const Head head(bytes);
    const bool isData =
        head.json.has("resourceSpans") || head.json.has("resourceMetrics") || head.json.has("resourceLogs");
    if (isProtobuf(bytes))
        return Confidence::Likely;
    return isData ? Confidence::Certain : Confidence::No;
}

Result<void> OtelImporter::read(InputStream &input, const InputContext &context, RecordSink &sink,
                                const ProgressSink &progress, std::stop_token stop) const
{
    PeekStream stream(input);
    if (isProtobuf(stream.head(headSize)))
        return fail(ErrorCategory::Unsupported,
                    QStringLiteral("OTLP as protobuf, which is not read: set the format of the file exporter to json"),
                    Place{context.path, -1, -1, {}});
    Layout layout;
    layout.recordFields = {"resourceSpans", "resourceMetrics", "resourceLogs"};
    return importRecords<otel::SignalWriter>(stream, context, sink, progress, std::move(stop), std::move(layout));
}

} // namespace parlance
