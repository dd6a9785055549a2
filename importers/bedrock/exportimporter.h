// DynamoDB exports of Bedrock Chat's tables: hourly incremental exports (old and new images), full exports
// ({"Item":…} lines) and `aws dynamodb scan` or `query` ({"Items":[…]}).
#pragma once

#include "importers/importer.h"

namespace parlance {

class BedrockExportImporter final : public Importer
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("bedrock-export"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("bedrock-chat"); }
    [[nodiscard]] Confidence sniff(std::string_view head, const InputContext &context) const override;
    Result<void> read(InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress,
                      std::stop_token stop) const override;
};

} // namespace parlance
