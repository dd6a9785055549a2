#include "importers/readers/archive.h"

#include "importers/readers/streams.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

namespace parlance {

namespace {

constexpr size_t blockSize = 256 << 10;
constexpr qint64 maxMembers = 1'000'000;
constexpr size_t maxIdleCursors = 8;

QString pathOf(archive_entry *entry)
{
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    const char *raw = archive_entry_pathname(entry);
    return raw != nullptr ? QString::fromUtf8(raw) : QString();
}

} // namespace

// Feeds the archive library from our own decompression.
struct ArchiveCursor::Source
{
    std::unique_ptr<InputStream> stream;
    std::unique_ptr<char[]> buffer = std::make_unique_for_overwrite<char[]>(blockSize);
    std::optional<Error> error;

    static la_ssize_t read(::archive *, void *context, const void **out)
    {
        auto *const source = static_cast<Source *>(context);
        const auto got = source->stream->read(source->buffer.get(), qsizetype(blockSize));
        *out = source->buffer.get();
        if (got)
            return la_ssize_t(*got);
        source->error = got.error();
        return -1;
    }
};

ArchiveCursor::ArchiveCursor(QString diskPath)
    : m_diskPath(std::move(diskPath))
    , m_archive(archive_read_new())
{
    m_diskSize = QFileInfo(m_diskPath).size();
    archive_read_support_format_zip(m_archive);
    archive_read_support_format_tar(m_archive);
}

ArchiveCursor::~ArchiveCursor()
{
    archive_read_free(m_archive);
}

Result<std::unique_ptr<ArchiveCursor>> ArchiveCursor::open(const QString &diskPath)
{
    auto file = openFile(diskPath);
    if (!file)
        return tl::unexpected(file.error());
    std::unique_ptr<ArchiveCursor> cursor(new ArchiveCursor(diskPath));
    auto peek = std::make_unique<PeekStream>(std::move(*file));
    int code = ARCHIVE_OK;
    if (packingOf(peek->head(512)) == Packing::Zip) {
        code = archive_read_open_filename(cursor->m_archive, QFile::encodeName(diskPath).constData(), blockSize);
    } else {
        auto decoded = decode(std::move(peek), diskPath);
        if (!decoded)
            return tl::unexpected(decoded.error());
        cursor->m_source = std::make_unique<Source>();
        cursor->m_source->stream = std::move(*decoded);
        code = archive_read_open2(cursor->m_archive, cursor->m_source.get(), nullptr, &Source::read, nullptr, nullptr);
    }
    if (code != ARCHIVE_OK)
        return tl::unexpected(cursor->error());
    return cursor;
}

Result<std::optional<ArchiveMember>> ArchiveCursor::next()
{
    while (true) {
        archive_entry *entry = nullptr;
        const int code = archive_read_next_header(m_archive, &entry);
        if (code == ARCHIVE_EOF)
            return std::nullopt;
        if (code != ARCHIVE_OK && code != ARCHIVE_WARN)
            return tl::unexpected(error());
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) != nullptr)
            continue;
        if (++m_index >= maxMembers)
            return fail(ErrorCategory::Unsupported, QStringLiteral("an archive of more than %1 files").arg(maxMembers),
                        Place{m_diskPath, -1, -1, {}});
        m_memberBytes = 0;
        return ArchiveMember{pathOf(entry),
                             archive_entry_size_is_set(entry) != 0 ? qint64(archive_entry_size(entry)) : -1};
    }
}

Result<qsizetype> ArchiveCursor::read(char *out, qsizetype capacity)
{
    const la_ssize_t got = archive_read_data(m_archive, out, size_t(capacity));
    if (got < 0)
        return tl::unexpected(error());
    m_memberBytes += got;
    if (BombGuard::isBomb(m_diskSize, m_memberBytes))
        return tl::unexpected(BombGuard::error(m_diskPath));
    return qsizetype(got);
}

Error ArchiveCursor::error() const
{
    if (m_source && m_source->error)
        return *m_source->error;
    const char *const text = archive_error_string(m_archive);
    return {ErrorCategory::Unreadable,
            QStringLiteral("the archive cannot be read: %1")
                .arg(text != nullptr ? QString::fromLocal8Bit(text) : QStringLiteral("damaged")),
            Place{m_diskPath, -1, -1, {}},
            {}};
}

// One member as a stream; gives the cursor back when done.
class MemberStream final : public InputStream
{
public:
    MemberStream(std::shared_ptr<ArchiveFile> file, std::unique_ptr<ArchiveCursor> cursor)
        : m_file(std::move(file))
        , m_cursor(std::move(cursor))
    {}
    ~MemberStream() override
    {
        if (!m_failed)
            m_file->giveBack(std::move(m_cursor));
    }
    MemberStream(const MemberStream &) = delete;
    MemberStream &operator=(const MemberStream &) = delete;

    Result<qsizetype> read(char *out, qsizetype capacity) override
    {
        auto got = m_cursor->read(out, capacity);
        if (got)
            m_read += *got;
        m_failed = !got;
        return got;
    }
    [[nodiscard]] qint64 consumed() const override { return m_read; }

private:
    std::shared_ptr<ArchiveFile> m_file;
    std::unique_ptr<ArchiveCursor> m_cursor;
    qint64 m_read = 0;
    bool m_failed = false;
};

Result<std::unique_ptr<InputStream>> ArchiveFile::open(qint64 index, const QString &path)
{
    auto cursor = takeCursorBefore(index);
    if (!cursor)
        return tl::unexpected(cursor.error());
    while (true) {
        const auto member = (*cursor)->next();
        if (!member)
            return tl::unexpected(member.error());
        if (!*member || ((*cursor)->index() == index && (*member)->path != path))
            return fail(ErrorCategory::Unreadable, QStringLiteral("the archive has changed since it was listed"),
                        Place{m_diskPath + u'/' + path, -1, -1, {}});
        if ((*cursor)->index() == index)
            return std::make_unique<MemberStream>(shared_from_this(), std::move(*cursor));
    }
}

Result<std::unique_ptr<ArchiveCursor>> ArchiveFile::takeCursorBefore(qint64 index)
{
    {
        const std::lock_guard lock(m_mutex);
        auto best = m_idle.end();
        for (auto it = m_idle.begin(); it != m_idle.end(); ++it) {
            if ((*it)->index() < index && (best == m_idle.end() || (*it)->index() > (*best)->index()))
                best = it;
        }
        if (best != m_idle.end()) {
            auto cursor = std::move(*best);
            m_idle.erase(best);
            return cursor;
        }
    }
    return ArchiveCursor::open(m_diskPath);
}

void ArchiveFile::giveBack(std::unique_ptr<ArchiveCursor> cursor)
{
    const std::lock_guard lock(m_mutex);
    if (m_idle.size() < maxIdleCursors)
        m_idle.push_back(std::move(cursor));
}

} // namespace parlance
