// Prometheus: the text that applications expose, and answers of the query API.
#pragma once

#include "importers/importer.h"

namespace parlance {

class PrometheusImporter final : public Importer
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("prometheus"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("prometheus"); }
    [[nodiscard]] Confidence sniff(std::string_view head, const InputContext &context) const override;
    Result<void> read(InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress,
                      std::stop_token stop) const override;
};

} // namespace parlance
