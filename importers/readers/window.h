// The bytes of a stream under way, in one reused buffer: grows only for a record longer than it.
#pragma once

#include "importers/importer.h"

namespace parlance {

// Room behind every text that readers hand to the JSON parser, which reads whole vector registers.
inline constexpr qsizetype jsonPadding = 64;

class Window
{
public:
    static constexpr qsizetype usualSize = 512 << 10; // with the parser's buffers it stays in the second-level cache

    Window(InputStream &input, std::stop_token stop, qsizetype size = usualSize);

    // What is there; jsonPadding readable bytes follow it.
    [[nodiscard]] std::string_view view() const { return {m_buffer.get() + m_begin, size_t(m_end - m_begin)}; }
    // Where view() begins in the stream.
    [[nodiscard]] qint64 offset() const { return m_offset; }
    void consume(qsizetype bytes)
    {
        m_begin += bytes;
        m_offset += bytes;
    }
    // At the start of the stream: leaves out a byte order mark.
    Result<void> skipByteOrderMark();
    // Adds bytes behind view() and invalidates it. False at the end; Cancelled when asked to stop.
    Result<bool> more();

private:
    void makeRoom();

    InputStream &m_input;
    std::stop_token m_stop;
    qsizetype m_size;
    qsizetype m_capacity;
    std::unique_ptr<char[]> m_buffer;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    qint64 m_offset = 0;
};

} // namespace parlance
