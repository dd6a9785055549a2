// What the accumulators that remember more than a number have in common.
#pragma once

#include "models/engine/accumulator.h"

namespace parlance {

// User and assistant messages do not have these bits of the kind.
inline bool isMessageRow(uint8_t low)
{
    constexpr uint8_t notMessage = 6;
    return (low & notMessage) == 0;
}

// Sorted (group, value) pairs in one word.
inline uint64_t pairOf(uint32_t group, uint32_t value)
{
    return uint64_t(group) << 32 | value;
}

inline void appendRemapped(std::vector<uint64_t> &to, const std::vector<uint64_t> &from, std::span<const uint32_t> map)
{
    to.reserve(to.size() + from.size());
    for (const uint64_t pair : from)
        to.push_back(pairOf(map[size_t(pair >> 32)], uint32_t(pair)));
}

// Reads a code column whatever its width.
struct CodeReader
{
    const uint8_t *u8 = nullptr;
    const uint16_t *u16 = nullptr;
    const uint32_t *u32 = nullptr;
    uint32_t same = 0;

    explicit CodeReader(const ColumnData &column)
        : u8(column.shape == ColumnData::Shape::U8 ? column.u8.data() : nullptr)
        , u16(column.shape == ColumnData::Shape::U16 ? column.u16.data() : nullptr)
        , u32(column.shape == ColumnData::Shape::U32 ? column.u32.data() : nullptr)
        , same(uint32_t(column.constant))
    {}
    uint32_t operator()(uint32_t row) const { return u32 ? u32[row] : u16 ? u16[row] : u8 ? u8[row] : same; }
};

} // namespace parlance
