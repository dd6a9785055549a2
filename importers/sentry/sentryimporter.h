// Sentry: events and issues as the API gives them.
#pragma once

#include "importers/importer.h"

namespace parlance {

class SentryImporter final : public Importer
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("sentry"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("sentry"); }
    [[nodiscard]] Confidence sniff(std::string_view head, const InputContext &context) const override;
    Result<void> read(InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress,
                      std::stop_token stop) const override;
};

} // namespace parlance
