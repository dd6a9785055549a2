// Langfuse: exports of the web page and to blob storage, answers of the API, single traces and the audit log.
#pragma once

#include "importers/importer.h"

namespace parlance {

class LangfuseImporter final : public Importer
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("langfuse"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("langfuse"); }
    [[nodiscard]] Confidence sniff(std::string_view head, const InputContext &context) const override;
    Result<void> read(InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress,
                      std::stop_token stop) const override;
};

} // namespace parlance
