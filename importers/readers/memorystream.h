// Text in memory as an input stream.
#pragma once

#include "importers/importer.h"

#include <algorithm>

namespace parlance {

class MemoryStream final : public InputStream
{
public:
    // The text outlives the stream.
    explicit MemoryStream(std::string_view text)
        : m_text(text)
    {}
    Result<qsizetype> read(char *out, qsizetype capacity) override
    {
        const auto size = std::min(size_t(capacity), m_text.size() - m_at);
        std::copy_n(m_text.data() + m_at, size, out);
        m_at += size;
        return qsizetype(size);
    }
    [[nodiscard]] qint64 consumed() const override { return qint64(m_at); }

private:
    std::string_view m_text;
    size_t m_at = 0;
};

} // namespace parlance
