#include "exporters/recordwriter.h"

#include "exporters/tableworkbook.h"

#include <QBuffer>

namespace parlance {

RecordWriter::RecordWriter(QIODevice &device, TableFormat format, const TimeZone &zone)
    : m_device(device)
{
    m_options.format = format;
    m_options.zone = zone;
}

RecordWriter::~RecordWriter() = default;

Result<void> RecordWriter::put(const QByteArray &bytes)
{
    if (m_device.write(bytes) != bytes.size())
        return fail(ErrorCategory::Storage, QStringLiteral("cannot write: %1").arg(m_device.errorString()));
    return {};
}

Result<void> RecordWriter::write(const Table &rows, std::stop_token stop)
{
    if (m_options.format == TableFormat::Json)
        return writeArray(rows, std::move(stop));
    if (m_options.format == TableFormat::Xlsx)
        return writeSheet(rows, stop);
    m_options.header = m_first;
    m_first = false;
    return writeTable(rows, m_options, m_device, std::move(stop));
}

Result<void> RecordWriter::writeSheet(const Table &rows, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
    if (!m_book) {
        WorkbookOptions options;
        options.zone = m_options.zone;
        auto book = ExcelBook::create(options);
        if (!book)
            return tl::unexpected(book.error());
        m_book = std::move(*book);
        m_sheet = &m_book->addSheet({}, sheetColumns(rows));
    }
    if (!m_book->hasRoom())
        return fail(ErrorCategory::Storage, QStringLiteral("no space left for temporary files"));
    putRows(*m_sheet, rows);
    return {};
}

// Lines are objects, and no line ends inside of one: with commas between them they are an array.
Result<void> RecordWriter::writeArray(const Table &rows, std::stop_token stop)
{
    QBuffer lines;
    lines.open(QIODevice::WriteOnly);
    TableWriteOptions options = m_options;
    options.format = TableFormat::JsonLines;
    if (auto written = writeTable(rows, options, lines, std::move(stop)); !written)
        return written;
    QByteArray objects = lines.data();
    if (objects.endsWith('\n'))
        objects.chop(1);
    if (objects.isEmpty())
        return {};
    objects.replace("\n", ",\n");
    const bool first = std::exchange(m_first, false);
    return put((first ? QByteArray("[\n") : QByteArray(",\n")) + objects);
}

Result<void> RecordWriter::finish()
{
    if (m_book)
        return m_book->finish(m_device);
    return m_options.format == TableFormat::Json ? put(m_first ? QByteArray("[]\n") : QByteArray("\n]\n"))
                                                 : Result<void>();
}

qint64 RecordWriter::cutTexts() const
{
    return m_book ? m_book->cutTexts() : 0;
}

} // namespace parlance
