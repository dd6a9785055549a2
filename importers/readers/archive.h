// Members of zip and tar files (tar also inside gzip or zstd), read in order without unpacking to disk.
#pragma once

#include "importers/importer.h"

#include <mutex>

struct archive;

namespace parlance {

struct ArchiveMember
{
    QString path;
    qint64 size = -1; // unpacked; −1 when the archive does not say
};

// One pass over an archive. Belongs to one thread at a time.
class ArchiveCursor
{
public:
    static Result<std::unique_ptr<ArchiveCursor>> open(const QString &diskPath);
    ~ArchiveCursor();
    ArchiveCursor(const ArchiveCursor &) = delete;
    ArchiveCursor &operator=(const ArchiveCursor &) = delete;

    // Goes to the next regular file. Nothing at the end.
    Result<std::optional<ArchiveMember>> next();
    // Number of the member next() gave last, counted from 0; −1 before the first.
    [[nodiscard]] qint64 index() const { return m_index; }
    // Bytes of that member; 0 at its end.
    Result<qsizetype> read(char *out, qsizetype capacity);

private:
    struct Source;
    explicit ArchiveCursor(QString diskPath);
    [[nodiscard]] Error error() const;

    QString m_diskPath;
    qint64 m_diskSize = 0;
    std::unique_ptr<Source> m_source; // for tar; zip is read by the library itself, which has to seek
    ::archive *m_archive = nullptr;
    qint64 m_index = -1;
    qint64 m_memberBytes = 0;
};

// Opens members of one archive. Cursors are reused, so that reading the members in order is one pass. Thread-safe.
class ArchiveFile : public std::enable_shared_from_this<ArchiveFile>
{
public:
    explicit ArchiveFile(QString diskPath)
        : m_diskPath(std::move(diskPath))
    {}

    // index, path: as ArchiveCursor gave them when the archive was listed.
    Result<std::unique_ptr<InputStream>> open(qint64 index, const QString &path);

private:
    friend class MemberStream;
    Result<std::unique_ptr<ArchiveCursor>> takeCursorBefore(qint64 index);
    void giveBack(std::unique_ptr<ArchiveCursor> cursor);

    QString m_diskPath;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<ArchiveCursor>> m_idle;
};

} // namespace parlance
