// The message facts of one data version as typed columns in memory, in two parts, each sorted by quarter of an hour.
#pragma once

#include "models/core/time.h"
#include "models/store/columns.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <stop_token>

namespace parlance {

// Answers of bots stand apart from all other facts: costs, tokens, response times and ratings are theirs alone, questions
// are the others', and what asks for one of them need not read the other half of the rows.
enum class FactPart : quint8 { Answers, Others };
inline constexpr std::array factParts{FactPart::Answers, FactPart::Others};

constexpr FactPart partOf(uint32_t flags)
{
    return (flags & FactFlags::kindMask) == FactFlags::kindAssistant ? FactPart::Answers : FactPart::Others;
}

// Of a part, rows are sorted by slot: the quarter of an hour in which they lie. Every zone in use today changes its
// offset on a slot boundary, so a slot belongs to one local hour, day, week and month, and a period is a range of rows
// of each part.
inline constexpr int64_t slotSeconds = 900;
inline constexpr int64_t slotMs = slotSeconds * 1000;

// Rows [begin, end).
struct RowRange
{
    uint32_t begin = 0, end = 0;

    [[nodiscard]] uint32_t size() const { return end - begin; }
    [[nodiscard]] bool isEmpty() const { return begin >= end; }
    // What of it lies within the other; if nothing does, an empty range at the end of the other that is nearer.
    [[nodiscard]] RowRange within(RowRange other) const
    {
        return {std::clamp(begin, other.begin, other.end), std::clamp(end, other.begin, other.end)};
    }
    bool operator==(const RowRange &) const = default;
};

// FactFlags in memory: bits 0–7 in one byte (what a row is; most counts need no more), bits 8–23 in two more.
// They count as columns of their own; FactColumn::Flags is never held as such.
enum class Slice : quint8 { FlagsLow, FlagsMid };

// One column in memory. Absent: every value is its null. Constant: all rows have `constant`.
struct ColumnData
{
    enum class Shape : quint8 { Absent, Constant, U8, U16, U32, I64 };

    Shape shape = Shape::Absent;
    int64_t constant = 0;
    uint32_t maxCode = 0; // of code columns: the largest value
    std::vector<uint8_t> u8;
    std::vector<uint16_t> u16;
    std::vector<uint32_t> u32;
    std::vector<int64_t> i64;

    // Of code columns, by code: 1 for codes that some row has, 3 for codes of a row that is not CostOnly. May be empty.
    std::vector<uint8_t> present;

    // By part: whether some row may have a value that is not the column's null.
    std::array<bool, 2> hasValues{true, true};

    [[nodiscard]] bool isStored() const { return shape > Shape::Constant; }
    [[nodiscard]] bool has(FactPart part) const { return hasValues[size_t(part)]; }
    [[nodiscard]] qint64 bytes() const;
    // The value of any row, widened; slow, for tests and edges.
    [[nodiscard]] int64_t at(uint32_t row) const;
};

// Calls use(read) where read(row) is the value of a column of codes, compiled for its width.
template <typename Use>
auto withCodes(const ColumnData &column, Use use)
{
    switch (column.shape) {
    case ColumnData::Shape::U8:
        return use([v = column.u8.data()](uint32_t row) { return uint32_t(v[row]); });
    case ColumnData::Shape::U16:
        return use([v = column.u16.data()](uint32_t row) { return uint32_t(v[row]); });
    case ColumnData::Shape::U32:
        return use([v = column.u32.data()](uint32_t row) { return v[row]; });
    default:
        return use([same = uint32_t(column.constant)](uint32_t) { return same; });
    }
}

// A cost that fits is held in 32 bits; this is its null.
inline constexpr uint32_t nullCost32 = nullU32;

// Gives the blocks of the live segments, decoded with the columns wanted.
class BlockSource
{
public:
    virtual ~BlockSource() = default;
    // Their ids from 1 on, rising. An id stands for the same content for ever.
    virtual Result<std::vector<uint32_t>> segments() = 0;
    virtual Result<FactBlock> block(uint32_t id, std::span<const FactColumn> wanted) = 0;
};

class ColumnFiller;

// Numbers of rows by part and by slot since the epoch.
struct RowCounts
{
    std::array<std::vector<uint32_t>, 2> ofSlot;

    uint32_t &at(FactPart part, size_t slot)
    {
        if (slot >= slots())
            fit(slot + 1 + slot / 64);
        return ofSlot[size_t(part)][slot];
    }
    [[nodiscard]] size_t slots() const { return ofSlot[0].size(); }
    void fit(size_t slots)
    {
        for (auto &counts : ofSlot)
            counts.resize(std::max(slots, counts.size()), 0);
    }
};

// What the low bytes of the flags of some rows have in common.
struct FlagBits
{
    uint8_t any = 0, all = 0xFF; // bits that some row has, and that all have
};

// Thread-safe: columns are loaded once, on demand, and never change afterwards.
class FactTable
{
public:
    static constexpr int columnCount = factColumnCount + 2;
    static int index(FactColumn c) { return int(c); }
    static int index(Slice s) { return factColumnCount + int(s); }

    // Reads the times of all live rows: a conversation's rows in the newest segment that lists it. Made from the table
    // of an earlier version where that is possible: the same table when no segment has changed; when segments have been
    // added, with the columns that one had loaded, of which only the new segments are read.
    static Result<std::shared_ptr<FactTable>> load(BlockSource &source, std::stop_token stop,
                                                   const std::shared_ptr<FactTable> &earlier = nullptr);

    [[nodiscard]] uint32_t rows() const { return m_rows; }
    [[nodiscard]] int64_t firstSlot() const { return m_firstSlot; }
    [[nodiscard]] int64_t slots() const { return m_rows == 0 ? 0 : (int64_t(m_slotStart.size()) - 1) / 2; }
    [[nodiscard]] RowRange rowsOf(FactPart part) const;
    [[nodiscard]] FactPart partOfRow(uint32_t row) const;
    // First row of the part whose slot is at or after `slot` (of all slots since the epoch, clamped).
    [[nodiscard]] uint32_t rowAtSlot(FactPart part, int64_t slot) const;
    // Rows of the part with slots in [from, to).
    [[nodiscard]] RowRange rowsOfSlots(FactPart part, int64_t from, int64_t to) const;
    [[nodiscard]] int64_t slotOfRow(uint32_t row) const;
    // By slot from firstSlot() on, the first row of the part; and where the last one ends.
    [[nodiscard]] const uint32_t *slotStarts(FactPart part) const
    {
        return m_slotStart.data() + place(part, m_firstSlot);
    }

    // Makes the columns available. FactColumn::Flags makes both slices.
    Result<void> require(std::span<const FactColumn> wanted, BlockSource &source, std::stop_token stop);
    [[nodiscard]] bool has(FactColumn column) const;

    // Valid for columns that were required.
    [[nodiscard]] const ColumnData &column(FactColumn c) const { return m_columns[size_t(index(c))]; }
    [[nodiscard]] const ColumnData &slice(Slice s) const { return m_columns[size_t(index(s))]; }
    [[nodiscard]] UtcMs timeOf(uint32_t row) const;                                       // TimeS and TimeMs required
    [[nodiscard]] FlagBits flagsOf(FactPart part) const { return m_flags[size_t(part)]; } // Flags required

    [[nodiscard]] qint64 bytes() const;

private:
    friend class FactTableGrowth;
    Result<void> count(std::span<const uint32_t> segments, RowCounts &counts, BlockSource &source,
                       std::stop_token stop);
    void setSlots(const RowCounts &counts);
    // Where the rows of a slot begin in m_slotStart; the end of one is the beginning of the next.
    [[nodiscard]] size_t place(FactPart part, int64_t slot) const
    {
        return size_t(part) * size_t(slots()) + size_t(slot - m_firstSlot);
    }
    Result<void> read(std::span<const uint32_t> segments, std::vector<uint32_t> cursor, std::span<ColumnFiller> fillers,
                      BlockSource &source, std::stop_token stop);
    Result<void> fill(std::span<const FactColumn> wanted, BlockSource &source, std::stop_token stop);
    void noteParts(FactColumn column);
    void noteFlags();
    void notePresent(FactColumn column, bool flagsToo);

    uint32_t m_rows = 0;
    int64_t m_firstSlot = 0;
    std::vector<uint32_t> m_slotStart; // by part and slot: the first row; and the number of rows
    std::vector<uint32_t> m_segments;  // ids
    std::vector<uint32_t> m_owner;     // by conversation: the id of its segment
    bool m_hasDead = false;            // whether a segment has rows of a conversation that it does not own
    std::array<ColumnData, columnCount> m_columns;
    std::array<FlagBits, 2> m_flags; // by part
    std::array<std::atomic<bool>, factColumnCount> m_loaded{};
    std::mutex m_loading;
};

} // namespace parlance
