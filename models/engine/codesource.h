// How a row yields the small code of a dimension: the inner loops of grouping and filtering.
#pragma once

#include "models/engine/timeslots.h"

namespace parlance {

// Rows of one scan step, all of one part: `first` + i, or rows[i] when there is a list (ascending).
struct RowSpan
{
    uint32_t first = 0;
    uint32_t size = 0;
    const uint32_t *rows = nullptr;

    [[nodiscard]] uint32_t row(uint32_t i) const { return rows ? rows[i] : first + i; }
};

// Which raw values pass a filter: 0 or 1 by value. What is special about them is found once, not for every step.
class RawPass
{
public:
    enum class Kind : quint8 { None, All, Only, AllBut, Some };

    RawPass() = default; // none
    explicit RawPass(std::vector<uint8_t> byValue);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] uint32_t value() const { return m_value; } // of Only and AllBut
    [[nodiscard]] const uint8_t *byValue() const { return m_byValue.data(); }

private:
    std::vector<uint8_t> m_byValue;
    Kind m_kind = Kind::None;
    uint32_t m_value = 0;
};

// A value; copies share tables and point into the FactTable, which must live longer.
struct CodeSource
{
    enum class Kind : quint8 {
        Constant, // `constant` for every row
        Column,   // table[value of the column]
        FlagsLow, // table[low byte of the flags]
        FlagsMid, // table[kind | (mid >> shift & mask) << 3]
        Slot      // table[code of the slot]
    };

    Kind kind = Kind::Constant;
    uint32_t constant = 0;
    const FactTable *facts = nullptr;
    const ColumnData *column = nullptr;
    int shift = 0;
    uint16_t mask = 0;
    std::shared_ptr<const SlotCodes> slots;
    std::vector<uint32_t> table; // empty: codes are the raw values
    uint32_t size = 1;           // codes are below it

    // Whether codes are the numbers of a 32-bit column as they stand.
    [[nodiscard]] bool isPlain32() const
    {
        return kind == Kind::Column && table.empty() && column->shape == ColumnData::Shape::U32;
    }
    // out[i] = code of row i, or out[i] * size + code when `combine`.
    void read(const RowSpan &span, uint32_t *out, bool combine) const;
    // A table of 0 and 1 by code, turned into one by raw value (of a constant: one entry).
    [[nodiscard]] RawPass byRaw(const std::vector<uint8_t> &pass) const;
    // out[i] = 1 when the raw value of row i passes.
    void test(const RowSpan &span, const RawPass &pass, uint8_t *out) const;
};

} // namespace parlance
