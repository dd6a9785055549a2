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

    [[nodiscard]] bool isStored() const { return shape > Shape::Constant; }
    [[nodiscard]] qint64 bytes() const;
    // The value of any row, widened; slow, for tests and edges.
    [[nodiscard]] int64_t at(uint32_t row) const;
};

// A cost that fits is held in 32 bits; this is its null.
inline constexpr uint32_t nullCost32 = nullU32;

// Gives the blocks of the live segments in order, decoded with the columns wanted.
class BlockSource
{
public:
    virtual ~BlockSource() = default;
    virtual Result<size_t> segments() = 0;
    virtual Result<FactBlock> block(size_t segment, std::span<const FactColumn> wanted) = 0;
};

// Thread-safe: columns are loaded once, on demand, and never change afterwards.
class FactTable
{
public:
    static constexpr int columnCount = factColumnCount + 2;
    static int index(FactColumn c) { return int(c); }
    static int index(Slice s) { return factColumnCount + int(s); }

    // Reads the times of all live rows: a conversation's rows in the newest segment that lists it.
    static Result<std::shared_ptr<FactTable>> load(BlockSource &source, std::stop_token stop);

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
    struct Filler;
    Result<void> fill(std::span<const FactColumn> wanted, BlockSource &source, std::stop_token stop);

    uint32_t m_rows = 0;
    int64_t m_firstSlot = 0;
    std::vector<uint32_t> m_slotStart; // slots + 1 offsets
    std::vector<uint32_t> m_owner;     // by conversation: its segment + 1; empty when no row is dead
    std::array<ColumnData, columnCount> m_columns;
    std::array<std::atomic<bool>, factColumnCount> m_loaded{};
    std::mutex m_loading;
};

} // namespace parlance
