// Makes one column of a FactTable out of blocks: it grows from absent to constant to stored as its values demand, and
// becomes as narrow as its codes allow.
#pragma once

#include "models/engine/facts.h"

namespace parlance {

// Where a row of a block goes when it is a row of a replaced conversation: nowhere.
inline constexpr uint32_t deadRow = nullU32;

// The values of one column of one block, as they are or all equal.
template <typename T>
struct BlockValues
{
    const T *values = nullptr;
    T same{};
    [[nodiscard]] T operator[](uint32_t row) const { return values ? values[row] : same; }
};

BlockValues<uint32_t> blockValues(const FactBlock &block, FactColumn column); // of a column of 32 bits

// The null of a column: 0 of codes. Of costs held in 32 bits it is nullCost32.
int64_t nullOf(FactColumn column);

// Rows of an earlier table that stand together in the new one as well.
struct RowRun
{
    uint32_t from, to, count; // from there, to here
};

// Flags are two columns in memory: a filler of FactColumn::Flags fills the slices.
class ColumnFiller
{
public:
    ColumnFiller(FactColumn column, uint32_t rows, std::array<ColumnData, FactTable::columnCount> &columns);

    [[nodiscard]] FactColumn column() const { return m_column; }
    void carry(const std::array<ColumnData, FactTable::columnCount> &earlier, std::span<const RowRun> runs);
    // target: by row of the block, its row in the table, or deadRow.
    void add(const FactBlock &block, std::span<const uint32_t> target);
    void finish();

private:
    template <typename T>
    void scatter(const BlockValues<T> &from, std::span<const uint32_t> target);
    void scatterCost(const BlockValues<int64_t> &from, std::span<const uint32_t> target);
    void scatterFlags(const BlockValues<uint32_t> &from, std::span<const uint32_t> target);
    void narrow();

    FactColumn m_column;
    ColumnData &m_data, &m_mid; // of flags: the low and the middle slice
    uint32_t m_rows;
    bool m_started = false;
};

} // namespace parlance
