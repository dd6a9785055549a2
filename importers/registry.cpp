#include "importers/bedrock/adminimporter.h"
#include "importers/bedrock/athenaimporter.h"
#include "importers/bedrock/auditlogimporter.h"
#include "importers/bedrock/exportimporter.h"
#include "importers/bedrock/largemessagesimporter.h"
#include "importers/bedrock/usersimporter.h"
#include "importers/helicone/heliconeimporter.h"
#include "importers/langfuse/langfuseimporter.h"
#include "importers/lex/leximporter.h"
#include "importers/litellm/litellmimporter.h"
#include "importers/otel/otelimporter.h"
#include "importers/posthog/posthogimporter.h"
#include "importers/prometheus/prometheusimporter.h"
#include "importers/sentry/sentryimporter.h"

namespace parlance {

// One line for each format. The order decides between formats that are equally sure.
ImporterRegistry::ImporterRegistry()
{
    m_importers.push_back(std::make_unique<BedrockExportImporter>());
    m_importers.push_back(std::make_unique<BedrockLargeMessagesImporter>());
    m_importers.push_back(std::make_unique<BedrockUsersImporter>());
    m_importers.push_back(std::make_unique<BedrockAthenaImporter>());
    m_importers.push_back(std::make_unique<BedrockAdminImporter>());
    m_importers.push_back(std::make_unique<BedrockAuditLogImporter>());
    m_importers.push_back(std::make_unique<LexImporter>());
    m_importers.push_back(std::make_unique<PostHogImporter>());
    m_importers.push_back(std::make_unique<LangfuseImporter>());
    m_importers.push_back(std::make_unique<LiteLlmImporter>());
    m_importers.push_back(std::make_unique<HeliconeImporter>());
    m_importers.push_back(std::make_unique<OtelImporter>());
    m_importers.push_back(std::make_unique<PrometheusImporter>());
    m_importers.push_back(std::make_unique<SentryImporter>());
}

const Importer *ImporterRegistry::byKey(const QString &key) const
{
    for (const auto &importer : m_importers) {
        if (importer->key() == key)
            return importer.get();
    }
    return nullptr;
}

const Importer *ImporterRegistry::recognise(std::string_view head, const InputContext &context) const
{
    const Importer *best = nullptr;
    Confidence confidence = Confidence::No;
    for (const auto &importer : m_importers) {
        const Confidence found = importer->sniff(head, context);
        if (found > confidence) {
            best = importer.get();
            confidence = found;
        }
    }
    return best;
}

} // namespace parlance
