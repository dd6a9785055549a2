#include "app/folderlook.h"

#include "models/store/hash.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace parlance {

namespace {

constexpr qsizetype mostFolders = 256; // the system watches a limited number for all programs

class Walk
{
public:
    Walk(FolderLook &look, std::stop_token stop)
        : m_look(look)
        , m_stop(std::move(stop))
    {}

    void folder(const QString &path)
    {
        if (m_look.folders.size() < mostFolders)
            m_look.folders << path;
        const auto entries = QDir(path).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            if (m_stop.stop_requested())
                return;
            if (!entry.isDir())
                file(entry);
            else if (isNew(entry.canonicalFilePath()))
                folder(entry.absoluteFilePath());
        }
    }

    void file(const QFileInfo &info)
    {
        m_look.files.push_back({info.absoluteFilePath(), info.size(), info.lastModified().toMSecsSinceEpoch()});
    }

private:
    bool isNew(const QString &canonical)
    {
        const qsizetype before = m_seen.size();
        m_seen.insert(canonical);
        return m_seen.size() > before;
    }

    FolderLook &m_look;
    std::stop_token m_stop;
    QSet<QString> m_seen; // links may lead in circles
};

} // namespace

qint64 FolderLook::fingerprint() const
{
    quint64 hash = 0;
    for (const FileLook &file : files) {
        hash = hash64(file.path.toStdString(), hash);
        hash = hashMix(hashMix(hash, quint64(file.size)), quint64(file.modifiedMs));
    }
    return hash == 0 ? 1 : qint64(hash);
}

FolderLook lookAt(const QString &path, UtcMs now, std::stop_token stop)
{
    FolderLook look;
    look.at = now;
    const QFileInfo info(path);
    if (!info.exists())
        return look;
    look.isFolder = info.isDir();
    const bool readable = info.isReadable() && (!look.isFolder || info.isExecutable());
    look.state = readable ? FolderLook::State::Readable : FolderLook::State::Unreadable;
    if (!readable)
        return look;
    Walk walk(look, std::move(stop));
    if (look.isFolder)
        walk.folder(info.absoluteFilePath());
    else
        walk.file(info);
    if (!look.isFolder)
        look.folders << info.absolutePath();
    std::sort(look.files.begin(), look.files.end(),
              [](const FileLook &a, const FileLook &b) { return a.path < b.path; });
    return look;
}

QSet<QString> unsettled(const FolderLook &look, const FolderLook *before)
{
    const bool comparable = before && look.at - before->at >= settlingMs;
    QSet<QString> young;
    for (const FileLook &file : look.files) {
        const qint64 age = look.at - file.modifiedMs;
        if (age >= settlingMs)
            continue;
        // Clocks of other computers may be ahead: then only a second look tells.
        const bool same = comparable && std::binary_search(before->files.begin(), before->files.end(), file,
                                                           [](const FileLook &a, const FileLook &b) {
                                                               return std::tie(a.path, a.size, a.modifiedMs) <
                                                                      std::tie(b.path, b.size, b.modifiedMs);
                                                           });
        if (!same)
            young.insert(file.path);
    }
    return young;
}

} // namespace parlance
