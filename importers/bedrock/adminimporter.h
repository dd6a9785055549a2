// Answers of the admin API saved as JSON, upstream's and those of its forks: bedrock-admin.
#pragma once

#include "importers/importer.h"

namespace parlance {

class BedrockAdminImporter final : public Importer
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("bedrock-admin"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("bedrock-chat"); }
    [[nodiscard]] Confidence sniff(std::string_view head, const InputContext &context) const override;
    Result<void> read(InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress,
                      std::stop_token stop) const override;
};

} // namespace parlance
