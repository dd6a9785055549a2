// An input whose first bytes were looked at and are delivered again.
#pragma once

#include "importers/importer.h"

#include <algorithm>
#include <string>

namespace parlance {

class ReplayStream final : public InputStream
{
public:
    explicit ReplayStream(std::unique_ptr<InputStream> input)
        : m_input(std::move(input))
    {}

    static constexpr qsizetype usualHead = 64 * 1024;

    // The first bytes, at most so many; empty for an empty input. Bytes that came before an error are kept, and the error
    // is delivered by read() after them. A longer head replaces a shorter one. Before the first read.
    Result<std::string_view> head(qsizetype size = usualHead)
    {
        qsizetype filled = qsizetype(m_head.size());
        m_head.resize(size_t(std::max(size, filled)));
        while (filled < size && !m_error) {
            const Result<qsizetype> read = m_input->read(m_head.data() + filled, size - filled);
            if (!read)
                m_error = read.error();
            else if (*read == 0)
                break;
            else
                filled += *read;
        }
        m_head.resize(size_t(filled));
        if (filled == 0 && m_error)
            return tl::unexpected(*m_error);
        return m_head;
    }

    Result<qsizetype> read(char *out, qsizetype capacity) override
    {
        if (m_given < m_head.size()) {
            const size_t size = m_head.copy(out, size_t(capacity), m_given);
            m_given += size;
            if (m_given == m_head.size())
                std::string().swap(m_head); // may be long
            m_given = m_head.empty() ? 0 : m_given;
            return qsizetype(size);
        }
        if (m_error)
            return tl::unexpected(*m_error);
        return m_input->read(out, capacity);
    }

    [[nodiscard]] qint64 consumed() const override { return m_input->consumed(); }
    [[nodiscard]] std::optional<qint64> firstRow() const override { return m_input->firstRow(); }

private:
    std::unique_ptr<InputStream> m_input;
    std::string m_head;
    size_t m_given = 0;
    std::optional<Error> m_error;
};

} // namespace parlance
