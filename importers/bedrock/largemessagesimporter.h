// <user>/<conversation>/message_map.json from the bucket of large messages: the messages of conversations that do not
// fit a table item. Whose they are stands only in the path.
#pragma once

#include "importers/importer.h"

namespace parlance {

class BedrockLargeMessagesImporter final : public Importer
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("bedrock-large-messages"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("bedrock-chat"); }
    [[nodiscard]] Confidence sniff(std::string_view head, const InputContext &context) const override;
    Result<void> read(InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress,
                      std::stop_token stop) const override;
};

} // namespace parlance
