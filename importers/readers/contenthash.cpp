#include "importers/readers/contenthash.h"

#include <nettle/sha2.h>

namespace parlance {

struct ContentHash::State
{
    sha256_ctx context = {};
};

ContentHash::ContentHash()
    : m_state(std::make_unique<State>())
{
    sha256_init(&m_state->context);
}

ContentHash::~ContentHash() = default;

void ContentHash::add(const char *bytes, qsizetype size)
{
    sha256_update(&m_state->context, size_t(size), reinterpret_cast<const uint8_t *>(bytes));
}

QByteArray ContentHash::take()
{
    if (!m_ended)
        return {};
    QByteArray digest(SHA256_DIGEST_SIZE, '\0');
    sha256_digest(&m_state->context, size_t(digest.size()), reinterpret_cast<uint8_t *>(digest.data()));
    m_ended = false;
    return digest;
}

namespace {

class HashingStream final : public InputStream
{
public:
    HashingStream(std::unique_ptr<InputStream> source, std::shared_ptr<ContentHash> hash)
        : m_source(std::move(source))
        , m_hash(std::move(hash))
    {}

    Result<qsizetype> read(char *out, qsizetype capacity) override
    {
        const Result<qsizetype> got = m_source->read(out, capacity);
        if (got && *got > 0)
            m_hash->add(out, *got);
        else if (got && capacity > 0)
            m_hash->end();
        return got;
    }

    [[nodiscard]] qint64 consumed() const override { return m_source->consumed(); }
    [[nodiscard]] std::optional<qint64> firstRow() const override { return m_source->firstRow(); }

private:
    std::unique_ptr<InputStream> m_source;
    std::shared_ptr<ContentHash> m_hash;
};

} // namespace

std::unique_ptr<InputStream> hashing(std::unique_ptr<InputStream> source, std::shared_ptr<ContentHash> hash)
{
    return std::make_unique<HashingStream>(std::move(source), std::move(hash));
}

} // namespace parlance
