// Results of Athena queries on the export table, as CSV or as get-query-results JSON: conversations with their messages,
// or figures that Bedrock Chat's own pages show.
#pragma once

#include "importers/importer.h"

namespace parlance {

class BedrockAthenaImporter final : public Importer
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("bedrock-athena"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("bedrock-chat"); }
    [[nodiscard]] Confidence sniff(std::string_view head, const InputContext &context) const override;
    Result<void> read(InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress,
                      std::stop_token stop) const override;
};

} // namespace parlance
