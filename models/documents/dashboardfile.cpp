#include "models/documents/dashboardfile.h"

#include "models/documents/owndashboards.h"

#include <QFile>
#include <QSaveFile>

namespace parlance {

Result<Document> readDashboardFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCategory::Unreadable, file.errorString(), {path, -1, -1, {}});
    if (file.size() > largestDashboard)
        return fail(ErrorCategory::Unreadable, QStringLiteral("too large for a dashboard"), {path, -1, -1, {}});
    return readDashboard(file.readAll(), path);
}

Result<void> writeDashboardFile(const QString &path, const Document &document)
{
    const QByteArray bytes = writeDashboard(document);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCategory::Storage, file.errorString(), {path, -1, -1, {}});
    return {};
}

} // namespace parlance
