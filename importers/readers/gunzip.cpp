#include "importers/readers/streams.h"

#include <isa-l/igzip_lib.h>

namespace parlance {

namespace {

constexpr qsizetype inputWindow = 256 << 10;

class GzipStream final : public InputStream
{
public:
    GzipStream(std::unique_ptr<InputStream> source, QString name)
        : m_source(std::move(source))
        , m_name(std::move(name))
        , m_state(std::make_unique<inflate_state>())
        , m_input(std::make_unique_for_overwrite<unsigned char[]>(size_t(inputWindow)))
    {
        isal_inflate_init(m_state.get());
        m_state->crc_flag = ISAL_GZIP;
    }

    Result<qsizetype> read(char *out, qsizetype capacity) override
    {
        capacity = std::min(capacity, qsizetype(1) << 30); // the library counts in 32 bits
        while (!m_error) {
            if (auto filled = fill(); !filled) {
                m_error = filled.error();
                break;
            }
            if (m_betweenMembers && !startMember())
                break;
            const qsizetype produced = inflateInto(out, capacity);
            if (produced > 0)
                return produced;
        }
        if (m_error)
            return tl::unexpected(*m_error);
        return 0;
    }

    [[nodiscard]] qint64 consumed() const override { return m_source->consumed(); }

private:
    Result<void> fill()
    {
        if (m_state->avail_in > 0 || m_atEnd)
            return {};
        auto got = m_source->read(reinterpret_cast<char *>(m_input.get()), inputWindow);
        if (!got)
            return tl::unexpected(got.error());
        m_state->next_in = m_input.get();
        m_state->avail_in = uint32_t(*got);
        m_in += *got;
        m_atEnd = *got == 0;
        return {};
    }

    // False at the end of the input, or with m_error set for bytes that are no member.
    bool startMember()
    {
        while (m_state->avail_in > 0 && *m_state->next_in == 0) {
            ++m_state->next_in;
            --m_state->avail_in;
        }
        if (m_state->avail_in == 0)
            return !m_atEnd; // ask for more
        if (*m_state->next_in != 0x1f) {
            setError(QStringLiteral("there are other bytes behind the end of the gzip data"));
            return false;
        }
        unsigned char *const next = m_state->next_in;
        const uint32_t available = m_state->avail_in;
        isal_inflate_reset(m_state.get());
        m_state->crc_flag = ISAL_GZIP;
        m_state->next_in = next;
        m_state->avail_in = available;
        m_betweenMembers = false;
        return true;
    }

    qsizetype inflateInto(char *out, qsizetype capacity)
    {
        if (m_betweenMembers)
            return 0;
        m_state->next_out = reinterpret_cast<uint8_t *>(out);
        m_state->avail_out = uint32_t(capacity);
        const int code = isal_inflate(m_state.get());
        const auto produced = capacity - qsizetype(m_state->avail_out);
        m_out += produced;
        if (code < 0) {
            setError(code == ISAL_INCORRECT_CHECKSUM
                         ? QStringLiteral("the gzip checksum does not match: the file is damaged")
                         : QStringLiteral("the gzip data is damaged"));
        } else if (m_state->block_state == ISAL_BLOCK_FINISH) {
            m_betweenMembers = true;
        } else if (produced == 0 && m_atEnd) {
            setError(QStringLiteral("the gzip data ends too early: the file is truncated"));
        } else if (BombGuard::isBomb(m_in, m_out)) {
            m_error = BombGuard::error(m_name);
        }
        return produced;
    }

    void setError(QString text)
    {
        m_error = Error{ErrorCategory::Unreadable, std::move(text), Place{m_name, -1, m_out, {}}, {}};
    }

    std::unique_ptr<InputStream> m_source;
    QString m_name;
    std::unique_ptr<inflate_state> m_state;
    std::unique_ptr<unsigned char[]> m_input;
    std::optional<Error> m_error; // returned by every read after the bytes before it
    qint64 m_in = 0;
    qint64 m_out = 0;
    bool m_atEnd = false;
    bool m_betweenMembers = false;
};

} // namespace

std::unique_ptr<InputStream> gunzip(std::unique_ptr<InputStream> source, QString name)
{
    return std::make_unique<GzipStream>(std::move(source), std::move(name));
}

} // namespace parlance
