#include "app/rawrecord.h"

#include "importers/inputset.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace parlance {

namespace {

constexpr qsizetype longest = 64 << 10;

// "archive.zip/a/b.json" is in "archive.zip".
QString fileOnDisk(QString path)
{
    while (!path.isEmpty() && !QFileInfo::exists(path))
        path = path.contains(QLatin1Char('/')) ? path.section(QLatin1Char('/'), 0, -2) : QString();
    return QFileInfo(path).isFile() ? path : QString();
}

// Collects what begins at a line or an offset, fed with all bytes from the beginning.
class Excerpt
{
public:
    explicit Excerpt(const Place &place)
        : m_lines(place.line > 0 ? place.line - 1 : 0)
        , m_bytes(place.line > 0 ? 0 : std::max<qint64>(0, place.offset))
        , m_endsWithLine(place.line > 0)
    {}

    void add(const char *from, const char *to)
    {
        for (; m_lines > 0 && from < to; ++from)
            m_lines -= *from == '\n';
        const auto skipped = std::min<qint64>(m_bytes, to - from);
        m_bytes -= skipped;
        from += skipped;
        if (m_endsWithLine && from < to) {
            const char *end = std::find(from, to, '\n');
            m_done = end != to;
            to = end;
        }
        text.append(from, std::min<qsizetype>(to - from, longest - text.size()));
        m_done |= text.size() >= longest;
    }
    [[nodiscard]] bool isDone() const { return m_done; }

    QByteArray text;

private:
    qint64 m_lines, m_bytes;
    bool m_endsWithLine, m_done = false;
};

tl::unexpected<Error> gone(const QString &file)
{
    return fail(ErrorCategory::Unreadable,
                QCoreApplication::translate("RawRecord", "The file is no longer where it was read from."),
                {file, -1, -1, {}});
}

} // namespace

Result<QByteArray> readRawRecord(const QString &file, const Place &place, std::stop_token stop)
{
    const QString path = fileOnDisk(file);
    if (path.isEmpty())
        return gone(file);
    const auto inputs = collectInputs({path}, TimeZone(), stop);
    if (!inputs)
        return tl::unexpected(inputs.error());
    const auto found = std::find_if(inputs->files.begin(), inputs->files.end(),
                                    [&](const InputFile &input) { return input.context.path == file; });
    if (found == inputs->files.end())
        return gone(file);
    auto stream = openInput(*found);
    if (!stream)
        return tl::unexpected(stream.error());
    // The lines of a sheet are counted as its rows, which may take several of the text: the offset tells.
    Place where = place;
    if (found->context.isSheet)
        where.line = -1;
    Excerpt excerpt(where);
    std::vector<char> block(256 << 10);
    while (!excerpt.isDone()) {
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
        const auto got = (*stream)->read(block.data(), qsizetype(block.size()));
        if (!got || *got == 0)
            break; // what breaks off is shown as far as it goes
        excerpt.add(block.data(), block.data() + *got);
    }
    if (const qsizetype end = excerpt.text.indexOf('\n'); found->context.isSheet && end >= 0)
        excerpt.text.truncate(end);
    return excerpt.text;
}

} // namespace parlance
