#include "importers/readers/streams.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace parlance {

namespace {

class FileStream final : public InputStream
{
public:
    FileStream(int descriptor, qint64 size, QString name)
        : m_fd(descriptor)
        , m_size(size)
        , m_name(std::move(name))
    {}
    ~FileStream() override { ::close(m_fd); }
    FileStream(const FileStream &) = delete;
    FileStream &operator=(const FileStream &) = delete;

    Result<qsizetype> read(char *out, qsizetype capacity) override
    {
        ssize_t got = 0;
        do {
            got = ::read(m_fd, out, size_t(capacity));
        } while (got < 0 && errno == EINTR);
        if (got < 0)
            return failHere(qt_error_string(errno));
        m_read += got;
        if (got == 0 && m_read < m_size)
            return failHere(QStringLiteral("the file became shorter while it was read: %1 of %2 bytes were left")
                                .arg(m_read)
                                .arg(m_size));
        return qsizetype(got);
    }

    [[nodiscard]] qint64 consumed() const override { return m_read; }

private:
    [[nodiscard]] tl::unexpected<Error> failHere(const QString &text) const
    {
        return fail(ErrorCategory::Unreadable, text, Place{m_name, -1, m_read, {}});
    }

    int m_fd;
    qint64 m_size;
    qint64 m_read = 0;
    QString m_name;
};

} // namespace

Result<std::unique_ptr<InputStream>> openFile(const QString &path)
{
    // Non-blocking, so that a named pipe among the files cannot stop the import.
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat info = {};
    if (fd < 0 || ::fstat(fd, &info) != 0) {
        const QString reason = qt_error_string(errno);
        if (fd >= 0)
            ::close(fd);
        return fail(ErrorCategory::Unreadable, QStringLiteral("cannot open the file: %1").arg(reason),
                    Place{path, -1, -1, {}});
    }
    if (!S_ISREG(info.st_mode)) {
        ::close(fd);
        return fail(ErrorCategory::Unreadable, QStringLiteral("not a regular file"), Place{path, -1, -1, {}});
    }
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::make_unique<FileStream>(fd, qint64(info.st_size), path);
}

} // namespace parlance
