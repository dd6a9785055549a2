// Lines of a stream without copying them: views into a reused window.
#pragma once

#include "importers/readers/window.h"

#include <string>

namespace parlance {

class LineReader
{
public:
    static constexpr qsizetype usualMaxLine = 16 << 20; // an item has at most 400 KB, escaped some 5 MiB

    struct Line
    {
        std::string_view text; // without its end (LF or CRLF); jsonPadding readable bytes follow
        qint64 number = 0;     // counted from 1
        qint64 offset = 0;     // of its first byte in the stream
        bool tooLong = false;  // text holds only the first bytes; the rest was skipped
    };

    LineReader(InputStream &input, std::stop_token stop, qsizetype window = Window::usualSize,
               qsizetype maxLine = usualMaxLine);

    // The next line, valid until the next call; nothing at the end. A byte order mark before the first line is left
    // out. An Error of the stream comes after the whole lines before it. Cancelled when asked to stop.
    Result<std::optional<Line>> next();

private:
    std::optional<Line> take(size_t length, size_t withEnd);
    Result<std::optional<Line>> skipLong();

    Window m_window;
    qsizetype m_maxLine;
    qsizetype m_taken = 0; // bytes of the line given last, still in the window
    qint64 m_number = 0;
    std::string m_longHead;
};

} // namespace parlance
