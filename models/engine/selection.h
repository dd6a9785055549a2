// Which rows a query reads: a filter tree bound to columns, evaluated block by block.
#pragma once

#include "models/engine/codesource.h"
#include "models/engine/workers.h"

namespace parlance {

// Rows of a period, all of them or those that passed a filter.
class Selection
{
public:
    Selection() = default; // none
    explicit Selection(std::array<RowRange, 2> ranges)
        : m_ranges(ranges)
        , m_size(ranges[0].size() + ranges[1].size())
    {}
    // bits: by row of the table, 64 a word; none outside the ranges.
    Selection(std::array<RowRange, 2> ranges, std::vector<uint64_t> bits);

    [[nodiscard]] bool isAll() const { return m_bits.empty(); } // of the ranges
    [[nodiscard]] uint32_t size() const { return m_size; }
    [[nodiscard]] RowRange range(FactPart part) const { return m_ranges[size_t(part)]; }
    [[nodiscard]] const std::vector<uint64_t> &bits() const { return m_bits; }
    [[nodiscard]] bool isEmpty(RowRange rows) const; // of rows within a range

private:
    std::array<RowRange, 2> m_ranges;
    std::vector<uint64_t> m_bits;
    uint32_t m_size = 0;
};

// Goes through the selected rows of a range, some thousand at a time.
class SelectedRows
{
public:
    static constexpr uint32_t most = 4096; // at a time

    SelectedRows(const Selection &selection, RowRange rows);
    // False: there are no more. The rows are valid until the next call.
    bool next(RowSpan &span);

private:
    const Selection &m_selection;
    RowRange m_rest;
    std::vector<uint32_t> m_rows;
};

// A filter with its members resolved to code sets.
struct BoundFilter
{
    enum class Op : quint8 { All, Any, Not, Test, Time };
    Op op = Op::All;
    std::vector<BoundFilter> children;
    CodeSource source; // Test
    RawPass pass;      // Test
    TimeRange time;    // Time; TimeS and TimeMs must be loaded unless it lies on slots

    [[nodiscard]] bool isEmpty() const { return op == Op::All && children.empty(); }
};

bool onSlots(const TimeRange &range);

// Cancelled when stopped. Takes whole slots of `range`; a range that is not on slots belongs into the filter as well.
Result<Selection> select(const FactTable &facts, const BoundFilter &filter, const TimeRange &range, Workers &workers,
                         std::stop_token stop);

} // namespace parlance
