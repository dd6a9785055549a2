// Bump allocator of one batch: text and plain values that live until the batch has been written.
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace parlance {

class Arena
{
public:
    static constexpr size_t chunkBytes = 1 << 20, keptChunks = 12;

    std::byte *allocate(size_t size, size_t alignment)
    {
        size_t at = (m_used + alignment - 1) & ~(alignment - 1);
        if (at + size > m_capacity) {
            nextChunk(size);
            at = 0;
        }
        m_used = at + size;
        return m_current + at;
    }

    std::string_view copy(std::string_view text)
    {
        if (text.empty())
            return {};
        char *p = reinterpret_cast<char *>(allocate(text.size(), 1));
        std::memcpy(p, text.data(), text.size());
        return {p, text.size()};
    }

    template <typename T>
    T *make(const T &value)
    {
        static_assert(std::is_trivially_destructible_v<T>);
        return new (allocate(sizeof(T), alignof(T))) T(value);
    }

    template <typename T>
    std::span<T> copy(std::span<const T> values)
    {
        static_assert(std::is_trivially_destructible_v<T>);
        if (values.empty())
            return {};
        T *p = reinterpret_cast<T *>(allocate(values.size_bytes(), alignof(T)));
        std::uninitialized_copy(values.begin(), values.end(), p);
        return {p, values.size()};
    }

    // Bytes handed out, with the slack at chunk ends.
    [[nodiscard]] size_t bytes() const { return m_full + m_used; }

    // Forgets everything; keeps ordinary chunks for the next batch.
    void clear()
    {
        m_large.clear();
        if (m_chunks.size() > keptChunks)
            m_chunks.resize(keptChunks);
        m_next = 0;
        m_current = nullptr;
        m_used = m_capacity = m_full = 0;
    }

private:
    void nextChunk(size_t size)
    {
        m_full += m_used;
        m_used = 0;
        if (size > chunkBytes / 4) { // a big text gets a chunk of its own
            m_large.push_back(std::make_unique_for_overwrite<std::byte[]>(size));
            m_current = m_large.back().get();
            m_capacity = size;
            return;
        }
        if (m_next == m_chunks.size())
            m_chunks.push_back(std::make_unique_for_overwrite<std::byte[]>(chunkBytes));
        m_current = m_chunks[m_next++].get();
        m_capacity = chunkBytes;
    }

    std::vector<std::unique_ptr<std::byte[]>> m_chunks, m_large;
    size_t m_next = 0;
    std::byte *m_current = nullptr;
    size_t m_used = 0, m_capacity = 0, m_full = 0;
};

} // namespace parlance
