#include "importers/readers/streams.h"

#include <zstd.h>

namespace parlance {

namespace {

constexpr qsizetype inputWindow = 256 << 10;
constexpr int maxWindowLog = 27; // 128 MiB: what `zstd --long` writes

struct FreeStream
{
    void operator()(ZSTD_DStream *stream) const { ZSTD_freeDStream(stream); }
};

class ZstdStream final : public InputStream
{
public:
    ZstdStream(std::unique_ptr<InputStream> source, QString name)
        : m_source(std::move(source))
        , m_name(std::move(name))
        , m_stream(ZSTD_createDStream())
        , m_input(std::make_unique_for_overwrite<char[]>(size_t(inputWindow)))
    {
        ZSTD_DCtx_setParameter(m_stream.get(), ZSTD_d_windowLogMax, maxWindowLog);
    }

    Result<qsizetype> read(char *out, qsizetype capacity) override
    {
        ZSTD_outBuffer output{out, size_t(capacity), 0};
        while (!m_error && output.pos == 0) {
            if (!fill() || (m_atEnd && m_frameDone))
                break;
            const size_t code = ZSTD_decompressStream(m_stream.get(), &output, &m_in);
            m_out += qint64(output.pos);
            if (ZSTD_isError(code)) {
                setError(QStringLiteral("the zstd data is damaged: %1").arg(QLatin1String(ZSTD_getErrorName(code))));
                break;
            }
            m_frameDone = code == 0;
            if (output.pos == 0 && m_atEnd && !m_frameDone)
                setError(QStringLiteral("the zstd data ends too early: the file is truncated"));
            else if (BombGuard::isBomb(m_packed, m_out))
                m_error = BombGuard::error(m_name);
        }
        if (m_error && output.pos == 0)
            return tl::unexpected(*m_error);
        return qsizetype(output.pos);
    }

    [[nodiscard]] qint64 consumed() const override { return m_source->consumed(); }

private:
    bool fill()
    {
        if (m_in.pos < m_in.size || m_atEnd)
            return true;
        const auto got = m_source->read(m_input.get(), inputWindow);
        if (!got) {
            m_error = got.error();
            return false;
        }
        m_in = {m_input.get(), size_t(*got), 0};
        m_packed += *got;
        m_atEnd = *got == 0;
        return true;
    }

    void setError(QString text)
    {
        m_error = Error{ErrorCategory::Unreadable, std::move(text), Place{m_name, -1, m_out, {}}, {}};
    }

    std::unique_ptr<InputStream> m_source;
    QString m_name;
    std::unique_ptr<ZSTD_DStream, FreeStream> m_stream;
    std::unique_ptr<char[]> m_input;
    ZSTD_inBuffer m_in{nullptr, 0, 0};
    std::optional<Error> m_error; // returned by every read after the bytes before it
    qint64 m_packed = 0;
    qint64 m_out = 0;
    bool m_atEnd = false;
    bool m_frameDone = true;
};

} // namespace

std::unique_ptr<InputStream> unzstd(std::unique_ptr<InputStream> source, QString name)
{
    return std::make_unique<ZstdStream>(std::move(source), std::move(name));
}

} // namespace parlance
