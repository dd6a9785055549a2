#include "importers/readers/linereader.h"

#include <cstring>

namespace parlance {

namespace {

constexpr size_t shownOfLongLine = 4096;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

} // namespace

LineReader::LineReader(InputStream &input, std::stop_token stop, qsizetype window, qsizetype maxLine)
    : m_window(input, std::move(stop), window)
    , m_maxLine(maxLine)
{}

Result<std::optional<LineReader::Line>> LineReader::next()
{
    m_window.consume(std::exchange(m_taken, 0));
    size_t scanned = 0;
    while (true) {
        const std::string_view view = m_window.view();
        const size_t end = view.find('\n', scanned); // memchr
        if (end != std::string_view::npos)
            return take(end, end + 1);
        scanned = view.size();
        if (qsizetype(scanned) > m_maxLine)
            return skipLong();
        const auto more = m_window.more();
        if (!more)
            return tl::unexpected(more.error()); // what is left is half a line
        if (!*more)
            return scanned == 0 ? std::nullopt : take(scanned, scanned);
    }
}

std::optional<LineReader::Line> LineReader::take(size_t length, size_t withEnd)
{
    Line line;
    line.text = m_window.view().substr(0, length);
    line.number = ++m_number;
    line.offset = m_window.offset();
    if (line.text.ends_with('\r'))
        line.text.remove_suffix(1);
    if (line.offset == 0 && line.text.starts_with(byteOrderMark))
        line.text.remove_prefix(byteOrderMark.size());
    if (qsizetype(line.text.size()) > m_maxLine) {
        line.text = line.text.substr(0, shownOfLongLine);
        line.tooLong = true;
    }
    m_taken = qsizetype(withEnd);
    return line;
}

// Drops everything up to the next line end, in bounded memory. An Error of the stream comes at the next call.
Result<std::optional<LineReader::Line>> LineReader::skipLong()
{
    m_longHead = m_window.view().substr(0, shownOfLongLine);
    const Line line{m_longHead, ++m_number, m_window.offset(), true};
    while (true) {
        m_window.consume(qsizetype(m_window.view().size()));
        const auto more = m_window.more();
        if (!more && more.error().category == ErrorCategory::Cancelled)
            return tl::unexpected(more.error());
        if (!more || !*more)
            return line;
        const size_t end = m_window.view().find('\n');
        if (end != std::string_view::npos) {
            m_window.consume(qsizetype(end + 1));
            return line;
        }
    }
}

} // namespace parlance
