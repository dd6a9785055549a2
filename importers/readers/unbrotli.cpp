#include "importers/readers/streams.h"

#include <brotli/decode.h>

namespace parlance {

namespace {

constexpr qsizetype inputWindow = 256 << 10;

struct FreeDecoder
{
    void operator()(BrotliDecoderState *state) const { BrotliDecoderDestroyInstance(state); }
};

// The window is at most 16 MiB: larger ones are an extension that is off by default.
class BrotliStream final : public InputStream
{
public:
    BrotliStream(std::unique_ptr<InputStream> source, QString name)
        : m_source(std::move(source))
        , m_name(std::move(name))
        , m_state(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr))
        , m_input(std::make_unique_for_overwrite<uint8_t[]>(size_t(inputWindow)))
    {}

    Result<qsizetype> read(char *out, qsizetype capacity) override
    {
        auto *next = reinterpret_cast<uint8_t *>(out);
        auto room = size_t(capacity);
        while (!m_error && !m_done && room == size_t(capacity)) {
            if (!fill())
                break;
            step(&room, &next);
        }
        const auto produced = qsizetype(size_t(capacity) - room);
        if (m_error && produced == 0)
            return tl::unexpected(*m_error);
        return produced;
    }

    [[nodiscard]] qint64 consumed() const override { return m_source->consumed(); }

private:
    void step(size_t *room, uint8_t **next)
    {
        const size_t had = *room;
        const auto result = BrotliDecoderDecompressStream(m_state.get(), &m_available, &m_next, room, next, nullptr);
        m_out += qint64(had - *room);
        if (result == BROTLI_DECODER_RESULT_ERROR)
            setError(QStringLiteral("damaged, or no brotli data although the name ends in .br"));
        else if (result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT && m_atEnd)
            setError(QStringLiteral("the brotli data ends too early: the file is truncated"));
        else if (BombGuard::isBomb(m_packed, m_out))
            m_error = BombGuard::error(m_name);
        else if (result == BROTLI_DECODER_RESULT_SUCCESS)
            finish();
    }

    // There is one stream in a file.
    void finish()
    {
        m_done = true;
        if (m_available > 0 || (fill() && m_available > 0))
            setError(QStringLiteral("there are other bytes behind the end of the brotli data"));
    }

    bool fill()
    {
        if (m_available > 0 || m_atEnd)
            return true;
        const auto got = m_source->read(reinterpret_cast<char *>(m_input.get()), inputWindow);
        if (!got) {
            m_error = got.error();
            return false;
        }
        m_next = m_input.get();
        m_available = size_t(*got);
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
    std::unique_ptr<BrotliDecoderState, FreeDecoder> m_state;
    std::unique_ptr<uint8_t[]> m_input;
    const uint8_t *m_next = nullptr;
    size_t m_available = 0;
    std::optional<Error> m_error; // returned by every read after the bytes before it
    qint64 m_packed = 0;
    qint64 m_out = 0;
    bool m_atEnd = false;
    bool m_done = false;
};

} // namespace

std::unique_ptr<InputStream> unbrotli(std::unique_ptr<InputStream> source, QString name)
{
    return std::make_unique<BrotliStream>(std::move(source), std::move(name));
}

} // namespace parlance
