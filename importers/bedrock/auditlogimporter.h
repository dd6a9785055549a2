// Audit logs as CSV, JSON (a list, or an answer with one) and JSON lines: bedrock-audit.
#pragma once

#include "importers/importer.h"

namespace parlance {

class BedrockAuditLogImporter final : public Importer
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("bedrock-audit"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("bedrock-chat"); }
    [[nodiscard]] Confidence sniff(std::string_view head, const InputContext &context) const override;
    Result<void> read(InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress,
                      std::stop_token stop) const override;
};

} // namespace parlance
