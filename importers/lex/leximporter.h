// Conversation logs of Amazon Lex V2 in every shape in which CloudWatch Logs gives them away.
#pragma once

#include "importers/importer.h"

namespace parlance {

class LexImporter final : public Importer
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("lex-v2"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("lex"); }
    [[nodiscard]] Confidence sniff(std::string_view head, const InputContext &context) const override;
    Result<void> read(InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress,
                      std::stop_token stop) const override;
};

} // namespace parlance
