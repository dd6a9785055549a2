// The users of the Cognito user pool: CSV with sub and email, Cognito's own CSV, or the JSON of
// `aws cognito-idp list-users`.
#pragma once

#include "importers/importer.h"

namespace parlance {

class BedrockUsersImporter final : public Importer
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("bedrock-users"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("bedrock-chat"); }
    [[nodiscard]] Confidence sniff(std::string_view head, const InputContext &context) const override;
    Result<void> read(InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress,
                      std::stop_token stop) const override;
};

} // namespace parlance
