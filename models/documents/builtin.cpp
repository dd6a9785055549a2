#include "models/documents/document.h"

#include <QFile>
#include <QJsonDocument>

namespace parlance {

namespace {

constexpr QLatin1String analyse("analyse");

DocumentHead head(const char *key, const char *title, const char *icon)
{
    return {QLatin1String(key), QLatin1String(title), QLatin1String(icon), analyse};
}

DocumentHead memberHead(DimensionKey parameter, const char *key, const char *title, const char *icon,
                        const char *parent)
{
    return {QLatin1String(key), QLatin1String(title), QLatin1String(icon), analyse, parameter, QLatin1String(parent)};
}

} // namespace

DocumentHead headOf(const Document &document)
{
    return {document.key, document.title, document.icon, document.group, document.parameter, document.parent};
}

// A test compares them with the documents.
std::vector<DocumentHead> builtInHeads()
{
    return {{QStringLiteral("overview"), QStringLiteral("Overview"), QStringLiteral("layout-dashboard"), {}},
            head("cost", "Cost", "circle-dollar-sign"),
            head("users", "Users", "users"),
            head("bots", "Bots", "bot"),
            head("models", "Models", "layers"),
            head("satisfaction", "Satisfaction", "smile"),
            head("conversations", "Conversations", "messages-square"),
            head("questions", "Questions", "circle-question-mark"),
            head("flow", "Flow", "workflow"),
            head("sentiment", "Sentiment", "activity"),
            head("performance", "Performance", "gauge"),
            head("leads", "Leads & goals", "funnel"),
            head("roi", "Return on investment", "circle-dollar-sign"),
            head("experiments", "Experiments", "flask-conical"),
            head("audit", "Audit log", "scroll-text"),
            memberHead(DimensionKey::User, "user", "User", "user", "users"),
            memberHead(DimensionKey::Bot, "bot", "Bot", "bot", "bots"),
            memberHead(DimensionKey::Model, "model", "Model", "layers", "models")};
}

Result<Document> builtInDashboard(const QString &key)
{
    const QString path = QStringLiteral(":/dashboards/%1.json").arg(key);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCategory::Internal, file.errorString(),
                    Place{.file = path, .line = -1, .offset = -1, .path = {}});
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCategory::Internal, problem.errorString(),
                    Place{.file = path, .line = -1, .offset = problem.offset, .path = {}});
    Result<Document> document = documentFromJson(json.object());
    if (!document)
        document.error().place.file = path;
    return document;
}

Result<std::vector<Document>> builtInDashboards()
{
    std::vector<Document> documents;
    for (const DocumentHead &one : builtInHeads()) {
        Result<Document> document = builtInDashboard(one.key);
        if (!document)
            return tl::unexpected(document.error());
        documents.push_back(std::move(*document));
    }
    return documents;
}

} // namespace parlance
