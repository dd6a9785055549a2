// Which rows a query reads: a filter tree bound to columns, evaluated block by block.
#pragma once

#include "models/engine/codesource.h"
#include "models/engine/workers.h"

namespace parlance {

// Rows [begin, end), all of them or those in the list.
struct Selection
{
    uint32_t begin = 0, end = 0;
    bool all = true;
    std::vector<uint32_t> rows; // ascending; when !all

    [[nodiscard]] uint32_t size() const { return all ? end - begin : uint32_t(rows.size()); }
    // Position of the first selected row at or after `row`.
    [[nodiscard]] uint32_t position(uint32_t row) const;
    [[nodiscard]] RowSpan span(uint32_t from, uint32_t count) const; // by position
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

// Cancelled when stopped. Reads whole slots of `range`; a range that is not on slots belongs into the filter as well.
Result<Selection> select(const FactTable &facts, const BoundFilter &filter, const TimeRange &range, Workers &workers,
                         std::stop_token stop);

} // namespace parlance
