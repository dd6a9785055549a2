// PostHog: events in every form in which they leave it, and the activity log.
#pragma once

#include "importers/importer.h"

namespace parlance {

class PostHogImporter final : public Importer
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("posthog"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("posthog"); }
    [[nodiscard]] Confidence sniff(std::string_view head, const InputContext &context) const override;
    Result<void> read(InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress,
                      std::stop_token stop) const override;
};

} // namespace parlance
