#include "models/engine/codesource.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace parlance {

namespace {

// Calls use(i, raw value) for every row of the span. One loop for each way a row is found and each width.
template <typename Use>
void eachRaw(const CodeSource &source, const RowSpan &span, Use use)
{
    // Values, not references: what `use` writes could be the bounds of the loop, for all that the compiler knows.
    const auto loop = [use, rows = span.rows, size = span.size, first = span.first](auto raw) {
        if (rows) {
            for (uint32_t i = 0; i < size; ++i)
                use(i, uint32_t(raw(rows[i])));
        } else {
            const uint32_t end = first + size;
            for (uint32_t i = 0, row = first; row < end; ++i, ++row)
                use(i, uint32_t(raw(row)));
        }
    };
    const auto column = [&](const ColumnData &c) {
        switch (c.shape) {
        case ColumnData::Shape::U8:
            return loop([v = c.u8.data()](uint32_t r) { return v[r]; });
        case ColumnData::Shape::U16:
            return loop([v = c.u16.data()](uint32_t r) { return v[r]; });
        case ColumnData::Shape::U32:
            return loop([v = c.u32.data()](uint32_t r) { return v[r]; });
        default:
            return loop([v = uint32_t(c.constant)](uint32_t) { return v; });
        }
    };
    switch (source.kind) {
    case CodeSource::Kind::Constant:
        return loop([](uint32_t) { return 0u; });
    case CodeSource::Kind::Column:
        return column(*source.column);
    case CodeSource::Kind::FlagsLow:
        return column(source.facts->slice(Slice::FlagsLow));
    case CodeSource::Kind::FlagsMid: {
        const uint8_t *low = source.facts->slice(Slice::FlagsLow).u8.data();
        const uint16_t *mid = source.facts->slice(Slice::FlagsMid).u16.data();
        return loop([low, mid, shift = source.shift, mask = source.mask](uint32_t r) {
            return (low[r] & FactFlags::kindMask) | uint32_t(mid[r] >> shift & mask) << 3;
        });
    }
    case CodeSource::Kind::Slot: {
        if (!source.slots->exact())
            return loop([v = source.slots->ofRow.data()](uint32_t r) { return v[r]; });
        if (span.size == 0)
            return;
        // Rows ascend, so the slot is walked along with them.
        const FactTable &facts = *source.facts;
        const uint32_t first = span.row(0);
        const uint32_t *starts = facts.slotStarts(facts.partOfRow(first)), *codes = source.slots->ofSlot.data();
        auto slot = size_t(facts.slotOfRow(first) - facts.firstSlot());
        for (uint32_t i = 0; i < span.size; ++i) {
            const uint32_t row = span.row(i);
            while (row >= starts[slot + 1])
                ++slot;
            use(i, codes[slot]);
        }
        return;
    }
    }
}

// Rows that follow each other, compared in the width in which they are held.
template <typename T>
void compare(const T *values, uint32_t size, uint32_t with, bool equal, uint8_t *out)
{
    if (with > std::numeric_limits<T>::max()) {
        std::memset(out, !equal, size);
        return;
    }
    const uint8_t other = !equal;
    for (uint32_t i = 0; i < size; ++i)
        out[i] = uint8_t((values[i] == T(with)) ^ other);
}

// False: the codes are not held as numbers of a column, or the rows do not follow each other.
bool compare(const CodeSource &source, const RowSpan &span, uint32_t with, bool equal, uint8_t *out)
{
    if (source.kind != CodeSource::Kind::Column || span.rows)
        return false;
    const ColumnData &column = *source.column;
    if (column.shape == ColumnData::Shape::U8)
        compare(column.u8.data() + span.first, span.size, with, equal, out);
    else if (column.shape == ColumnData::Shape::U16)
        compare(column.u16.data() + span.first, span.size, with, equal, out);
    else if (column.shape == ColumnData::Shape::U32)
        compare(column.u32.data() + span.first, span.size, with, equal, out);
    return column.isStored();
}

} // namespace

void CodeSource::read(const RowSpan &span, uint32_t *out, bool combine) const
{
    const bool plain = table.empty();
    if (kind == Kind::Constant) {
        if (!combine)
            std::fill_n(out, span.size, constant);
        else {
            for (uint32_t i = 0; i < span.size; ++i)
                out[i] = out[i] * size + constant;
        }
    } else if (plain && !combine) {
        eachRaw(*this, span, [=](uint32_t i, uint32_t raw) { out[i] = raw; });
    } else if (plain) {
        eachRaw(*this, span, [=, n = size](uint32_t i, uint32_t raw) { out[i] = out[i] * n + raw; });
    } else if (!combine) {
        eachRaw(*this, span, [=, t = table.data()](uint32_t i, uint32_t raw) { out[i] = t[raw]; });
    } else {
        eachRaw(*this, span,
                [=, t = table.data(), n = size](uint32_t i, uint32_t raw) { out[i] = out[i] * n + t[raw]; });
    }
}

RawPass::RawPass(std::vector<uint8_t> byValue)
    : m_byValue(std::move(byValue))
{
    const auto ones = std::count(m_byValue.begin(), m_byValue.end(), uint8_t(1));
    const auto n = std::ptrdiff_t(m_byValue.size());
    m_kind = ones == 0 ? Kind::None : ones == n ? Kind::All : ones == 1 ? Kind::Only : Kind::Some;
    if (m_kind == Kind::Some && ones == n - 1)
        m_kind = Kind::AllBut;
    const auto odd = std::find(m_byValue.begin(), m_byValue.end(), uint8_t(m_kind == Kind::Only));
    m_value = uint32_t(odd - m_byValue.begin());
}

RawPass CodeSource::byRaw(const std::vector<uint8_t> &pass) const
{
    if (kind == Kind::Constant)
        return RawPass({pass[constant]});
    if (table.empty())
        return RawPass(pass);
    std::vector<uint8_t> raw(table.size());
    for (size_t i = 0; i < raw.size(); ++i)
        raw[i] = pass[table[i]];
    return RawPass(std::move(raw));
}

void CodeSource::test(const RowSpan &span, const RawPass &pass, uint8_t *out) const
{
    switch (pass.kind()) {
    case RawPass::Kind::None:
    case RawPass::Kind::All:
        std::memset(out, pass.kind() == RawPass::Kind::All, span.size);
        return;
    // One member only, or all but one: a comparison instead of a look-up.
    case RawPass::Kind::Only:
    case RawPass::Kind::AllBut: {
        const bool equal = pass.kind() == RawPass::Kind::Only;
        if (compare(*this, span, pass.value(), equal, out))
            return;
        return eachRaw(*this, span,
                       [=, raw = pass.value()](uint32_t i, uint32_t value) { out[i] = (value == raw) == equal; });
    }
    case RawPass::Kind::Some:
        return eachRaw(*this, span, [out, t = pass.byValue()](uint32_t i, uint32_t value) { out[i] = t[value]; });
    }
}

} // namespace parlance
