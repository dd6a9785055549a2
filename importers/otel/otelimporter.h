// OpenTelemetry: spans of generative AI, metrics and evaluations as OTLP JSON, one object a line.
#pragma once

#include "importers/importer.h"

namespace parlance {

class OtelImporter final : public Importer
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("otel"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("otel"); }
    [[nodiscard]] Confidence sniff(std::string_view head, const InputContext &context) const override;
    Result<void> read(InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress,
                      std::stop_token stop) const override;
};

} // namespace parlance
