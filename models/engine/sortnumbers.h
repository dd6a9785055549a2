// Sorts many whole numbers whose values lie close together, such as pairs of a group and a minute.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace parlance {

// Ascending. By bytes from the least significant on, leaving out those that are the same in all numbers: each of the others
// takes one pass, where comparing takes as many as the number of values has bits.
inline void sortNumbers(std::vector<uint64_t> &numbers)
{
    constexpr size_t few = 2048;
    if (numbers.size() < few)
        return std::sort(numbers.begin(), numbers.end());
    uint64_t differing = 0;
    for (const uint64_t number : numbers)
        differing |= number ^ numbers.front();
    std::vector<uint64_t> other(numbers.size());
    for (int shift = 0; shift < 64; shift += 8) {
        if (!(differing >> shift & 0xFF))
            continue;
        std::array<size_t, 257> start{};
        for (const uint64_t number : numbers)
            ++start[(number >> shift & 0xFF) + 1];
        for (size_t byte = 1; byte < start.size(); ++byte)
            start[byte] += start[byte - 1];
        for (const uint64_t number : numbers)
            other[start[number >> shift & 0xFF]++] = number;
        numbers.swap(other);
    }
}

} // namespace parlance
