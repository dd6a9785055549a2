#include "app/delivery/folder.h"

#include "models/store/scheduleruns.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace parlance {

namespace {

constexpr qint64 dayMs = 24 * 3'600'000LL;
constexpr qint64 blockBytes = 1 << 20;

// Hash of what was copied; the target is whole or not there.
Result<QByteArray> copyWhole(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCategory::Storage, source.errorString(), {from, -1, -1, {}});
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorCategory::Storage, target.errorString(), {to, -1, -1, {}});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!source.atEnd()) {
        const QByteArray block = source.read(blockBytes);
        if (block.isEmpty())
            return fail(ErrorCategory::Storage, source.errorString(), {from, -1, -1, {}});
        hash.addData(block);
        if (target.write(block) != block.size())
            return fail(ErrorCategory::Storage, target.errorString(), {to, -1, -1, {}});
    }
    if (!target.commit())
        return fail(ErrorCategory::Storage, target.errorString(), {to, -1, -1, {}});
    return hash.result();
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace

Result<QStringList> deliverToFolder(Store &store, const std::vector<FileToDeliver> &files, const QString &folder,
                                    int keepDays, UtcMs now, std::stop_token stop)
{
    const QDir directory(folder);
    if (!directory.mkpath(QStringLiteral(".")))
        return fail(ErrorCategory::Storage, QStringLiteral("the folder cannot be made"), {folder, -1, -1, {}});
    QStringList written;
    for (const FileToDeliver &file : files) {
        const QString path = directory.filePath(file.name);
        const auto hash = copyWhole(file.path, path);
        if (!hash)
            return tl::unexpected(hash.error());
        written << path;
        const Result<void> noted = keepDays > 0 ? putExpiringFile(store, {path, now + keepDays * dayMs, *hash}, stop)
                                                : forgetExpiringFiles(store, {path}, stop);
        if (!noted)
            return tl::unexpected(noted.error());
    }
    return written;
}

Result<void> keepFor(Store &store, const QStringList &paths, int keepDays, UtcMs now, std::stop_token stop)
{
    if (keepDays <= 0)
        return forgetExpiringFiles(store, paths, std::move(stop));
    for (const QString &path : paths) {
        const QByteArray hash = hashOf(path);
        if (hash.isEmpty())
            return fail(ErrorCategory::Storage, QStringLiteral("the file cannot be read"), {path, -1, -1, {}});
        if (auto noted = putExpiringFile(store, {path, now + keepDays * dayMs, hash}, stop); !noted)
            return noted;
    }
    return {};
}

Result<QStringList> removeExpired(Store &store, UtcMs now, std::stop_token stop)
{
    const auto expired = expiredFiles(store, now);
    if (!expired)
        return tl::unexpected(expired.error());
    QStringList removed, settled;
    for (const ExpiringFile &file : *expired) {
        const QFileInfo info(file.path);
        if (!info.dir().exists())
            continue;
        if (info.isFile() && !info.isSymLink() && hashOf(file.path) == file.sha256) {
            if (!QFile::remove(file.path))
                continue; // write-protected for now
            removed << file.path;
        }
        settled << file.path;
    }
    if (const auto forgotten = forgetExpiringFiles(store, settled, std::move(stop)); !forgotten)
        return tl::unexpected(forgotten.error());
    return removed;
}

} // namespace parlance
