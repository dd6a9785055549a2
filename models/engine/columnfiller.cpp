#include "models/engine/columnfiller.h"

#include <algorithm>
#include <cstring>

namespace parlance {

int64_t nullOf(FactColumn column)
{
    switch (column) {
    case FactColumn::Cost:
        return nullNano;
    case FactColumn::Response:
    case FactColumn::FirstToken:
    case FactColumn::InputTokens:
    case FactColumn::OutputTokens:
    case FactColumn::CacheReadTokens:
    case FactColumn::CacheWriteTokens:
    case FactColumn::ReasoningTokens:
    case FactColumn::LookUp:
        return nullU32;
    case FactColumn::Confidence:
        return nullU16;
    default:
        return 0;
    }
}

namespace {

using Shape = ColumnData::Shape;

bool isCode(FactColumn column)
{
    return nullOf(column) == 0 && column != FactColumn::TimeS && column != FactColumn::TimeMs &&
           column != FactColumn::Flags;
}

template <typename T>
BlockValues<T> valuesOf(const FactBlock &block, FactColumn column)
{
    const FactBlock::Data &data = block.data[int(column)];
    if (data.bytes.empty())
        return {nullptr, T(nullOf(column))};
    if (data.constant) {
        T same;
        std::memcpy(&same, data.bytes.data(), sizeof(T));
        return {nullptr, same};
    }
    return {reinterpret_cast<const T *>(data.bytes.data()), T{}};
}

template <typename T>
std::vector<T> &vectorOf(ColumnData &data)
{
    if constexpr (sizeof(T) == 1)
        return data.u8;
    else if constexpr (sizeof(T) == 2)
        return data.u16;
    else if constexpr (sizeof(T) == 4)
        return data.u32;
    else
        return data.i64;
}

template <typename T>
constexpr Shape shapeOf()
{
    return sizeof(T) == 1 ? Shape::U8 : sizeof(T) == 2 ? Shape::U16 : sizeof(T) == 4 ? Shape::U32 : Shape::I64;
}

template <typename To, typename From>
void copyRuns(std::vector<To> &to, const std::vector<From> &from, std::span<const RowRun> runs)
{
    for (const RowRun &run : runs)
        std::copy_n(from.begin() + run.from, run.count, to.begin() + run.to);
}

template <typename T>
void carryAs(ColumnData &to, const ColumnData &from, uint32_t rows, T null, std::span<const RowRun> runs)
{
    std::vector<T> &values = vectorOf<T>(to);
    values.assign(rows, null);
    to.shape = shapeOf<T>();
    if (from.shape == Shape::U8)
        copyRuns(values, from.u8, runs);
    else if (from.shape == Shape::U16)
        copyRuns(values, from.u16, runs);
    else if (from.shape == Shape::U32)
        copyRuns(values, from.u32, runs);
    else
        copyRuns(values, from.i64, runs);
}

template <typename To, typename From>
void narrowTo(ColumnData &data, std::vector<From> &from)
{
    std::vector<To> &to = vectorOf<To>(data);
    to.resize(from.size());
    std::transform(from.begin(), from.end(), to.begin(), [](From value) { return To(value); });
    std::vector<From>().swap(from); // assigning {} would keep the memory
    data.shape = shapeOf<To>();
}

template <typename T>
uint32_t largest(const std::vector<T> &values)
{
    T most = 0;
    for (const T value : values) // a plain loop: the compiler makes it fast
        most = std::max(most, value);
    return most;
}

} // namespace

BlockValues<uint32_t> blockValues(const FactBlock &block, FactColumn column)
{
    return valuesOf<uint32_t>(block, column);
}

ColumnFiller::ColumnFiller(FactColumn column, uint32_t rows, std::array<ColumnData, FactTable::columnCount> &columns)
    : m_column(column)
    , m_data(
          columns[size_t(column == FactColumn::Flags ? FactTable::index(Slice::FlagsLow) : FactTable::index(column))])
    , m_mid(columns[size_t(FactTable::index(Slice::FlagsMid))])
    , m_rows(rows)
{
    m_data = {};
    if (column != FactColumn::Flags)
        return;
    m_mid = {};
    m_data.u8.assign(rows, 0);
    m_data.shape = Shape::U8;
    m_mid.u16.assign(rows, 0);
    m_mid.shape = Shape::U16;
}

void ColumnFiller::carry(const std::array<ColumnData, FactTable::columnCount> &earlier, std::span<const RowRun> runs)
{
    if (runs.empty())
        return;
    if (m_column == FactColumn::Flags) {
        copyRuns(m_data.u8, earlier[size_t(FactTable::index(Slice::FlagsLow))].u8, runs);
        copyRuns(m_mid.u16, earlier[size_t(FactTable::index(Slice::FlagsMid))].u16, runs);
        return;
    }
    const ColumnData &from = earlier[size_t(FactTable::index(m_column))];
    m_started = true;
    if (!from.isStored()) {
        m_data.shape = from.shape;
        m_data.constant = from.constant;
    } else if (from.shape == Shape::I64) {
        carryAs<int64_t>(m_data, from, m_rows, nullNano, runs);
    } else if (m_column == FactColumn::Cost) {
        carryAs<uint32_t>(m_data, from, m_rows, nullCost32, runs);
    } else if (factWidth(m_column) == 2) {
        carryAs<uint16_t>(m_data, from, m_rows, uint16_t(nullOf(m_column)), runs);
    } else {
        carryAs<uint32_t>(m_data, from, m_rows, uint32_t(nullOf(m_column)), runs);
    }
}

template <typename T>
void ColumnFiller::scatter(const BlockValues<T> &from, std::span<const uint32_t> target)
{
    if (!from.values && !m_data.isStored()) {
        if (!m_started) {
            m_data.constant = int64_t(from.same);
            m_data.shape = m_data.constant == nullOf(m_column) ? Shape::Absent : Shape::Constant;
            m_started = true;
        }
        if (int64_t(from.same) == m_data.constant)
            return;
    }
    std::vector<T> &to = vectorOf<T>(m_data);
    if (!m_data.isStored()) {
        to.assign(m_rows, m_started ? T(m_data.constant) : T(nullOf(m_column)));
        m_data.shape = shapeOf<T>();
        m_started = true;
    }
    for (uint32_t i = 0; i < target.size(); ++i) {
        if (target[i] != deadRow)
            to[target[i]] = from[i];
    }
}

// Costs are tried in 32 bits: almost no message costs more than 4.29 dollars.
void ColumnFiller::scatterCost(const BlockValues<int64_t> &from, std::span<const uint32_t> target)
{
    m_started = true;
    if (m_data.shape != Shape::I64) {
        std::vector<uint32_t> values(from.values ? target.size() : 1);
        bool fits = true;
        for (uint32_t i = 0; i < values.size() && fits; ++i) {
            const int64_t v = from[i];
            fits = v == nullNano || (v >= 0 && v < int64_t(nullCost32));
            values[i] = v == nullNano ? nullCost32 : uint32_t(v);
        }
        if (fits) {
            if (!m_data.isStored())
                m_data.u32.assign(m_rows, nullCost32);
            m_data.shape = Shape::U32;
            for (uint32_t i = 0; i < target.size(); ++i) {
                if (target[i] != deadRow)
                    m_data.u32[target[i]] = values[from.values ? i : 0];
            }
            return;
        }
        m_data.i64.assign(m_rows, nullNano);
        for (uint32_t r = 0; r < m_data.u32.size(); ++r)
            m_data.i64[r] = m_data.u32[r] == nullCost32 ? nullNano : int64_t(m_data.u32[r]);
        std::vector<uint32_t>().swap(m_data.u32); // assigning {} would keep the memory
        m_data.shape = Shape::I64;
    }
    for (uint32_t i = 0; i < target.size(); ++i) {
        if (target[i] != deadRow)
            m_data.i64[target[i]] = from[i];
    }
}

void ColumnFiller::scatterFlags(const BlockValues<uint32_t> &from, std::span<const uint32_t> target)
{
    for (uint32_t i = 0; i < target.size(); ++i) {
        if (target[i] != deadRow) {
            m_data.u8[target[i]] = uint8_t(from[i]);
            m_mid.u16[target[i]] = uint16_t(from[i] >> 8);
        }
    }
}

void ColumnFiller::add(const FactBlock &block, std::span<const uint32_t> target)
{
    if (m_column == FactColumn::Flags)
        scatterFlags(valuesOf<uint32_t>(block, m_column), target);
    else if (m_column == FactColumn::Cost) {
        if (!block.data[int(m_column)].bytes.empty())
            scatterCost(valuesOf<int64_t>(block, m_column), target);
    } else if (factWidth(m_column) == 2) {
        scatter(valuesOf<uint16_t>(block, m_column), target);
    } else {
        scatter(valuesOf<uint32_t>(block, m_column), target);
    }
}

void ColumnFiller::narrow()
{
    const uint32_t most = m_data.maxCode;
    if (m_data.shape == Shape::U32 && most <= UINT8_MAX)
        narrowTo<uint8_t>(m_data, m_data.u32);
    else if (m_data.shape == Shape::U32 && most <= UINT16_MAX)
        narrowTo<uint16_t>(m_data, m_data.u32);
    else if (m_data.shape == Shape::U16 && most <= UINT8_MAX)
        narrowTo<uint8_t>(m_data, m_data.u16);
}

void ColumnFiller::finish()
{
    if (m_column == FactColumn::Flags)
        return;
    if (!m_started && !m_data.isStored())
        m_data.constant = nullOf(m_column);
    if (!isCode(m_column))
        return;
    m_data.maxCode = m_data.isStored() ? std::max(largest(m_data.u16), largest(m_data.u32)) : uint32_t(m_data.constant);
    narrow();
}

} // namespace parlance
