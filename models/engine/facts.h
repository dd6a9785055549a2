// The message facts of one data version as typed columns in memory, sorted by quarter of an hour.
#pragma once

#include "models/core/time.h"
#include "models/store/columns.h"

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <stop_token>

namespace parlance {

// Rows are sorted by slot: the quarter of an hour in which they lie. Every zone in use today changes its offset
// on a slot boundary, so a slot belongs to one local hour, day, week and month, and a period is a range of rows.
inline constexpr int64_t slotSeconds = 900;
inline constexpr int64_t slotMs = slotSeconds * 1000;

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

    [[nodiscard]] bool isStored() const { return shape > Shape::Constant; }
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
    [[nodiscard]] int64_t slots() const { return m_rows == 0 ? 0 : int64_t(m_slotStart.size()) - 1; }
    // First row whose slot is at or after `slot` (of all slots since the epoch, clamped).
    [[nodiscard]] uint32_t rowAtSlot(int64_t slot) const;
    [[nodiscard]] int64_t slotOfRow(uint32_t row) const;

    // Makes the columns available. FactColumn::Flags makes both slices.
    Result<void> require(std::span<const FactColumn> wanted, BlockSource &source, std::stop_token stop);
    [[nodiscard]] bool has(FactColumn column) const;

    // Valid for columns that were required.
    [[nodiscard]] const ColumnData &column(FactColumn c) const { return m_columns[size_t(index(c))]; }
    [[nodiscard]] const ColumnData &slice(Slice s) const { return m_columns[size_t(index(s))]; }
    [[nodiscard]] UtcMs timeOf(uint32_t row) const; // TimeS and TimeMs required

    [[nodiscard]] qint64 bytes() const;

private:
    friend class FactTableGrowth;
    Result<void> count(std::span<const uint32_t> segments, std::vector<uint32_t> &rowsOfSlot, BlockSource &source,
                       std::stop_token stop);
    void setSlots(int64_t first, std::span<const uint32_t> rowsOfSlot);
    Result<void> read(std::span<const uint32_t> segments, std::vector<uint32_t> cursor, std::span<ColumnFiller> fillers,
                      BlockSource &source, std::stop_token stop);
    Result<void> fill(std::span<const FactColumn> wanted, BlockSource &source, std::stop_token stop);
    void notePresent(FactColumn column, bool flagsToo);

    uint32_t m_rows = 0;
    int64_t m_firstSlot = 0;
    std::vector<uint32_t> m_slotStart; // slots + 1 offsets
    std::vector<uint32_t> m_segments;  // ids
    std::vector<uint32_t> m_owner;     // by conversation: the id of its segment
    bool m_hasDead = false;            // whether a segment has rows of a conversation that it does not own
    std::array<ColumnData, columnCount> m_columns;
    std::array<std::atomic<bool>, factColumnCount> m_loaded{};
    std::mutex m_loading;
};

} // namespace parlance
