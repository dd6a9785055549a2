#include "models/documents/document.h"

#include <QFile>
#include <QJsonDocument>

namespace parlance {

Result<std::vector<Document>> builtInDashboards()
{
    std::vector<Document> documents;
    for (const char *name : {"overview", "cost", "users", "bots", "models", "satisfaction", "conversations",
                             "questions", "flow", "performance", "audit", "user", "bot", "model"}) {
        const QString path = QStringLiteral(":/dashboards/%1.json").arg(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCategory::Internal, file.errorString(),
                        Place{.file = path, .line = -1, .offset = -1, .path = {}});
        QJsonParseError problem;
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &problem);
        if (problem.error != QJsonParseError::NoError) {
            return fail(ErrorCategory::Internal, problem.errorString(),
                        Place{.file = path, .line = -1, .offset = problem.offset, .path = {}});
        }
        Result<Document> document = documentFromJson(json.object());
        if (!document) {
            document.error().place.file = path;
            return tl::unexpected(document.error());
        }
        documents.push_back(std::move(*document));
    }
    return documents;
}

} // namespace parlance
