// Keeps texts that had to be put together, so that views of them live as long as a record.
#pragma once

#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace parlance {

class TextArena
{
public:
    // Views given out before are gone.
    void clear()
    {
        if (m_blocks.size() > 1)
            m_blocks.resize(1);
        if (!m_blocks.empty() && m_blocks.front().size > usualBlock)
            m_blocks.clear();
        m_used = 0;
    }

    std::string_view keep(std::string_view text)
    {
        char *out = allocate(text.size());
        if (!text.empty())
            std::memcpy(out, text.data(), text.size());
        return {out, text.size()};
    }

    // The texts with the separator between them. A single text is returned as it is.
    std::string_view join(const std::vector<std::string_view> &texts, std::string_view separator)
    {
        if (texts.size() < 2)
            return texts.empty() ? std::string_view() : texts.front();
        size_t size = separator.size() * (texts.size() - 1);
        for (const std::string_view text : texts)
            size += text.size();
        char *const out = allocate(size);
        char *next = out;
        for (const std::string_view text : texts) {
            if (next != out)
                next = append(next, separator);
            next = append(next, text);
        }
        return {out, size};
    }

private:
    static constexpr size_t usualBlock = 64 << 10;
    struct Block
    {
        std::unique_ptr<char[]> bytes;
        size_t size = 0;
    };

    static char *append(char *to, std::string_view text)
    {
        if (!text.empty())
            std::memcpy(to, text.data(), text.size());
        return to + text.size();
    }

    char *allocate(size_t size)
    {
        if (m_blocks.empty() || m_blocks.back().size - m_used < size) {
            const size_t blockSize = std::max(usualBlock, size);
            m_blocks.push_back({std::make_unique_for_overwrite<char[]>(blockSize), blockSize});
            m_used = 0;
        }
        char *const out = m_blocks.back().bytes.get() + m_used;
        m_used += size;
        return out;
    }

    std::vector<Block> m_blocks;
    size_t m_used = 0; // of the last block
};

} // namespace parlance
