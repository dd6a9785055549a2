// Helicone: requests as the export tool, the API and HQL give them away.
#pragma once

#include "importers/importer.h"

namespace parlance {

class HeliconeImporter final : public Importer
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("helicone"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("helicone"); }
    [[nodiscard]] Confidence sniff(std::string_view head, const InputContext &context) const override;
    Result<void> read(InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress,
                      std::stop_token stop) const override;
};

} // namespace parlance
