// LiteLLM: spend logs, logging payloads, the error and the audit log, daily activity and the usage export of the page.
#pragma once

#include "importers/importer.h"

namespace parlance {

class LiteLlmImporter final : public Importer
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("litellm"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("litellm"); }
    [[nodiscard]] Confidence sniff(std::string_view head, const InputContext &context) const override;
    Result<void> read(InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress,
                      std::stop_token stop) const override;
};

} // namespace parlance
