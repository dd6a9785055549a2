#include "models/core/wholefile.h"

#include <QFile>
#include <QSaveFile>

namespace parlance {

Result<void> writeWholeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    const Place place{path, -1, -1, {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCategory::Storage, file.errorString(), place);
    if (auto written = write(file); !written) {
        if (written.error().place.file.isEmpty())
            written.error().place = place;
        return written;
    }
    if (!file.commit())
        return fail(ErrorCategory::Storage, file.errorString(), place);
    return {};
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    return writeWholeFile(path, [&](QIODevice &file) -> Result<void> {
        if (file.write(bytes) != bytes.size())
            return fail(ErrorCategory::Storage, file.errorString());
        return {};
    });
}

Result<QByteArray> readWholeFile(const QString &path, qint64 largest)
{
    const Place place{path, -1, -1, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCategory::Unreadable, file.errorString(), place);
    if (file.size() > largest)
        return fail(ErrorCategory::Unreadable, QStringLiteral("too large for such a file"), place);
    return file.readAll();
}

} // namespace parlance
