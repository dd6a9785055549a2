// Exact order statistics.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>

namespace parlance {

// 0-based position of the nearest-rank percentile of n > 0 sorted values: the ⌈percent · n / 100⌉-th smallest.
inline size_t nearestRank(size_t n, int percent)
{
    return std::max<size_t>(1, (n * size_t(percent) + 99) / 100) - 1;
}

// Twice the middle value, or the sum of the two middle ones. Reorders.
template <typename T>
int64_t median2(std::span<T> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return 2 * int64_t(*middle);
    return int64_t(*middle) + int64_t(*std::max_element(values.begin(), middle));
}

template <typename T>
int64_t percentile(std::span<T> values, int percent)
{
    const auto at = values.begin() + std::ptrdiff_t(nearestRank(values.size(), percent));
    std::nth_element(values.begin(), at, values.end());
    return int64_t(*at);
}

} // namespace parlance
