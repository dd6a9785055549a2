// Exact order statistics.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace parlance {

// 0-based position of the nearest-rank percentile of n > 0 sorted values: the ⌈percent · n / 100⌉-th smallest.
inline size_t nearestRank(size_t n, int percent)
{
    return std::max<size_t>(1, (n * size_t(percent) + 99) / 100) - 1;
}

// The value at a 0-based position of the sorted order. May reorder.
template <typename T>
T valueAtRank(std::span<T> values, size_t rank)
{
    const auto at = values.begin() + std::ptrdiff_t(rank);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

// Many values: count them by their leading bits, then look only at those that share the bits of the one sought.
inline uint32_t valueAtRank(std::span<uint32_t> values, size_t rank)
{
    constexpr size_t few = 512;
    constexpr int bucketBits = 11;
    if (values.size() <= few)
        return valueAtRank<uint32_t>(values, rank);
    uint32_t bits = 0; // as wide as the largest value
    for (const uint32_t value : values)
        bits |= value;
    const int shift = std::max(0, int(std::bit_width(bits)) - bucketBits);
    std::array<uint32_t, 1 << bucketBits> counts{};
    for (const uint32_t value : values)
        ++counts[value >> shift];
    size_t bucket = 0;
    while (rank >= counts[bucket])
        rank -= counts[bucket++];
    std::vector<uint32_t> inBucket;
    inBucket.reserve(counts[bucket]);
    for (const uint32_t value : values) {
        if (value >> shift == bucket)
            inBucket.push_back(value);
    }
    return valueAtRank<uint32_t>(inBucket, rank);
}

// Keeps the `limit` best of what it is given; the worst of them is at hand.
template <typename T, typename Better>
class Best
{
public:
    Best(size_t limit, Better better)
        : m_limit(limit)
        , m_better(better)
    {}
    void add(const T &value)
    {
        if (m_heap.size() == m_limit) {
            if (!m_better(value, m_heap.front()))
                return;
            std::pop_heap(m_heap.begin(), m_heap.end(), m_better);
            m_heap.pop_back();
        }
        m_heap.push_back(value);
        std::push_heap(m_heap.begin(), m_heap.end(), m_better);
    }
    [[nodiscard]] bool isFull() const { return m_heap.size() == m_limit; }
    [[nodiscard]] const T &worst() const { return m_heap.front(); }

private:
    size_t m_limit;
    Better m_better;
    std::vector<T> m_heap; // the worst on top
};

// Twice the middle value, or the sum of the two middle ones. May reorder.
template <typename T>
int64_t median2(std::span<T> values)
{
    const size_t n = values.size();
    const int64_t upper = valueAtRank(values, n / 2);
    return upper + (n % 2 == 1 ? upper : int64_t(valueAtRank(values, n / 2 - 1)));
}

template <typename T>
int64_t percentile(std::span<T> values, int percent)
{
    return valueAtRank(values, nearestRank(values.size(), percent));
}

} // namespace parlance
