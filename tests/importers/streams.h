// Input streams made for tests: from memory in small pieces, breaking off, without end.
#pragma once

#include "importers/importer.h"

#include <cstring>
#include <functional>

namespace parlance::test {

// Bytes in memory, given out at most `piece` at a time.
class BytesStream : public InputStream
{
public:
    explicit BytesStream(QByteArray bytes, qsizetype piece = 1 << 20)
        : m_bytes(std::move(bytes))
        , m_piece(piece)
    {}
    Result<qsizetype> read(char *out, qsizetype capacity) override
    {
        const qsizetype size = std::min({capacity, m_piece, m_bytes.size() - m_at});
        std::memcpy(out, m_bytes.constData() + m_at, size_t(size));
        m_at += size;
        return size;
    }
    [[nodiscard]] qint64 consumed() const override { return m_at; }

private:
    QByteArray m_bytes;
    qsizetype m_piece;
    qsizetype m_at = 0;
};

// The bytes, then an Error.
class FailingStream final : public BytesStream
{
public:
    using BytesStream::BytesStream;
    Result<qsizetype> read(char *out, qsizetype capacity) override
    {
        auto got = BytesStream::read(out, capacity);
        if (*got == 0)
            return fail(ErrorCategory::Unreadable, QStringLiteral("the device failed"));
        return got;
    }
};

// A head, then a piece repeated, then a tail: large input that never stands in memory.
class RepeatStream final : public InputStream
{
public:
    RepeatStream(QByteArray head, QByteArray piece, qint64 times, QByteArray tail)
        : m_head(std::move(head))
        , m_piece(std::move(piece))
        , m_tail(std::move(tail))
        , m_times(times)
    {}
    Result<qsizetype> read(char *out, qsizetype capacity) override
    {
        qsizetype done = 0;
        while (done < capacity && m_part < 3) {
            const QByteArray &part = m_part == 0 ? m_head : m_part == 1 ? m_piece : m_tail;
            const qsizetype size = std::min(capacity - done, part.size() - m_at);
            std::memcpy(out + done, part.constData() + m_at, size_t(size));
            done += size;
            m_at += size;
            if (m_at < part.size())
                continue;
            m_at = 0;
            if (m_part != 1 || --m_times <= 0)
                ++m_part;
        }
        m_given += done;
        return done;
    }
    [[nodiscard]] qint64 consumed() const override { return m_given; }

private:
    QByteArray m_head, m_piece, m_tail;
    qint64 m_times;
    int m_part = 0;
    qsizetype m_at = 0;
    qint64 m_given = 0;
};

// Everything a stream gives, and the Error it ends with.
struct Drained
{
    QByteArray bytes;
    std::optional<Error> error;
};
inline Drained drain(InputStream &stream, qsizetype window = 64 << 10)
{
    Drained drained;
    QByteArray buffer(window, Qt::Uninitialized);
    while (true) {
        const auto got = stream.read(buffer.data(), buffer.size());
        if (!got) {
            drained.error = got.error();
            return drained;
        }
        if (*got == 0)
            return drained;
        drained.bytes.append(buffer.constData(), *got);
    }
}

} // namespace parlance::test
