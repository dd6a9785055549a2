// Gathers small pieces of text and hands them to a device in large ones.
#pragma once

#include <QIODevice>
#include <QStringView>

#include <algorithm>
#include <charconv>
#include <string_view>

namespace parlance {

class TextBuffer
{
public:
    explicit TextBuffer(QIODevice &device)
        : m_device(device)
        , m_buffer(capacity, Qt::Uninitialized)
    {}

    void put(char c)
    {
        reserve(1);
        *m_end++ = c;
    }
    void put(std::string_view text)
    {
        while (text.size() > size_t(capacity)) {
            put(text.substr(0, size_t(capacity)));
            text.remove_prefix(size_t(capacity));
        }
        reserve(qsizetype(text.size()));
        m_end = std::copy(text.begin(), text.end(), m_end);
    }
    // UTF-8. Plain ASCII, which most keys are, takes the short way.
    void put(QStringView text)
    {
        if (text.size() <= 64 && putAscii(text))
            return;
        const QByteArray utf8 = text.toUtf8();
        put(std::string_view(utf8.constData(), size_t(utf8.size())));
    }
    void put(qint64 number)
    {
        reserve(24);
        m_end = std::to_chars(m_end, m_end + 24, number).ptr;
    }
    // The shortest text that reads back as the same number.
    void put(double number)
    {
        reserve(32);
        m_end = std::to_chars(m_end, m_end + 32, number).ptr;
    }
    // Room for size characters; commit the end of what was written there.
    char *room(qsizetype size)
    {
        reserve(size);
        return m_end;
    }
    void commit(char *end) { m_end = end; }

    // False when the device did not take everything so far.
    bool flush()
    {
        const qint64 size = m_end - m_buffer.data();
        m_ok = m_ok && m_device.write(m_buffer.constData(), size) == size;
        m_end = m_buffer.data();
        return m_ok;
    }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    static constexpr qsizetype capacity = 256 * 1024;

    void reserve(qsizetype size)
    {
        if (m_buffer.data() + capacity - m_end < size)
            flush();
    }
    bool putAscii(QStringView text)
    {
        char *out = room(64);
        for (const QChar c : text) {
            if (c.unicode() > 127)
                return false;
            *out++ = char(c.unicode());
        }
        m_end = out;
        return true;
    }

    QIODevice &m_device;
    QByteArray m_buffer;
    char *m_end = m_buffer.data();
    bool m_ok = true;
};

} // namespace parlance
