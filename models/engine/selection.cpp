#include "models/engine/selection.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstring>

namespace parlance {

namespace {

constexpr uint32_t chunkRows = 16'384; // whole words; their bytes stay in the nearest cache

qint64 floorSlot(UtcMs t)
{
    return t / slotMs - (t % slotMs < 0);
}

// Rows of all slots that the range meets.
RowRange slotsMet(const FactTable &facts, FactPart part, const TimeRange &range)
{
    const RowRange whole = facts.rowsOf(part);
    const uint32_t begin = range.from ? facts.rowAtSlot(part, floorSlot(*range.from)) : whole.begin;
    const uint32_t end = range.to ? facts.rowAtSlot(part, floorSlot(*range.to - 1) + 1) : whole.end;
    return {begin, std::max(begin, end)};
}

void evaluate(const FactTable &facts, const BoundFilter &filter, const RowSpan &span, uint8_t *out);

void testTime(const FactTable &facts, const TimeRange &range, const RowSpan &span, uint8_t *out)
{
    if (span.size == 0)
        return;
    // Rows of slots that lie wholly inside need no look at their time.
    const FactPart part = facts.partOfRow(span.row(0));
    const RowRange whole = facts.rowsOf(part), maybe = slotsMet(facts, part, range);
    const RowRange surely{range.from ? facts.rowAtSlot(part, floorSlot(*range.from - 1) + 1) : whole.begin,
                          range.to ? facts.rowAtSlot(part, floorSlot(*range.to)) : whole.end};
    for (uint32_t i = 0; i < span.size; ++i) {
        const uint32_t row = span.row(i);
        if (row >= surely.begin && row < surely.end)
            out[i] = 1;
        else
            out[i] = row >= maybe.begin && row < maybe.end && range.contains(facts.timeOf(row));
    }
}

void combine(const FactTable &facts, const BoundFilter &filter, const RowSpan &span, uint8_t *out)
{
    const bool any = filter.op == BoundFilter::Op::Any;
    std::memset(out, any ? 0 : 1, span.size);
    std::vector<uint8_t> other(span.size);
    bool first = true;
    for (const BoundFilter &child : filter.children) {
        if (first) {
            evaluate(facts, child, span, out);
            first = false;
            continue;
        }
        evaluate(facts, child, span, other.data());
        if (any) {
            for (uint32_t i = 0; i < span.size; ++i)
                out[i] |= other[i];
        } else {
            for (uint32_t i = 0; i < span.size; ++i)
                out[i] &= other[i];
        }
    }
}

void evaluate(const FactTable &facts, const BoundFilter &filter, const RowSpan &span, uint8_t *out)
{
    switch (filter.op) {
    case BoundFilter::Op::All:
    case BoundFilter::Op::Any:
        return combine(facts, filter, span, out);
    case BoundFilter::Op::Not:
        evaluate(facts, filter.children.front(), span, out);
        for (uint32_t i = 0; i < span.size; ++i)
            out[i] ^= 1;
        return;
    case BoundFilter::Op::Test:
        return filter.source.test(span, filter.pass, out);
    case BoundFilter::Op::Time:
        return testTime(facts, filter.time, span, out);
    }
}

// 64 bytes of 0 or 1 become the bits of a word. Eight of them are gathered in the highest byte by one multiplication.
uint64_t packed(const uint8_t *bytes)
{
    constexpr uint64_t gather = 0x0102'0408'1020'4080u;
    uint64_t word = 0;
    for (uint32_t i = 0; i < 8; ++i) {
        uint64_t eight;
        std::memcpy(&eight, bytes + size_t(i) * 8, 8);
        word |= (eight * gather >> 56) << (i * 8);
    }
    return word;
}

// The bits of a word that stand for rows of the range, if it begins with the row `first`.
uint64_t wordWithin(uint64_t word, uint32_t first, RowRange rows)
{
    if (rows.begin > first)
        word &= ~uint64_t(0) << std::min(rows.begin - first, 63u);
    if (rows.end < first + 64)
        word &= (uint64_t(1) << (rows.end - first)) - 1;
    return word;
}

} // namespace

Selection::Selection(std::array<RowRange, 2> ranges, std::vector<uint64_t> bits)
    : m_ranges(ranges)
    , m_bits(std::move(bits))
{
    for (const uint64_t word : m_bits)
        m_size += uint32_t(std::popcount(word));
}

bool Selection::isEmpty(RowRange rows) const
{
    if (rows.isEmpty() || isAll())
        return rows.isEmpty();
    for (uint32_t first = rows.begin & ~63u; first < rows.end; first += 64) {
        if (wordWithin(m_bits[first / 64], first, rows) != 0)
            return false;
    }
    return true;
}

SelectedRows::SelectedRows(const Selection &selection, RowRange rows)
    : m_selection(selection)
    , m_rest(rows)
    , m_rows(selection.isAll() ? 0 : most)
{}

bool SelectedRows::next(RowSpan &span)
{
    if (m_selection.isAll()) {
        span = {m_rest.begin, std::min(most, m_rest.size()), nullptr};
        m_rest.begin += span.size;
        return span.size > 0;
    }
    const uint64_t *bits = m_selection.bits().data();
    uint32_t *to = m_rows.data(), *full = to + most - 64;
    while (!m_rest.isEmpty() && to <= full) {
        const uint32_t first = m_rest.begin & ~63u;
        for (uint64_t word = wordWithin(bits[first / 64], first, m_rest); word != 0; word &= word - 1)
            *to++ = first + uint32_t(std::countr_zero(word));
        m_rest.begin = std::min(first + 64, m_rest.end);
    }
    span = {0, uint32_t(to - m_rows.data()), m_rows.data()};
    return span.size > 0;
}

bool onSlots(const TimeRange &range)
{
    return (!range.from || *range.from % slotMs == 0) && (!range.to || *range.to % slotMs == 0);
}

Result<Selection> select(const FactTable &facts, const BoundFilter &filter, const TimeRange &range, Workers &workers,
                         std::stop_token stop)
{
    std::array<RowRange, 2> ranges;
    for (const FactPart part : factParts)
        ranges[size_t(part)] = slotsMet(facts, part, range);
    if (filter.isEmpty())
        return Selection(ranges);

    std::vector<uint64_t> bits((size_t(facts.rows()) + 63) / 64, 0);
    const uint32_t chunks = (facts.rows() + chunkRows - 1) / chunkRows;
    std::atomic<uint32_t> next = 0;
    workers.run([&](int) {
        std::vector<uint8_t> mask(chunkRows);
        for (uint32_t chunk = next++; chunk < chunks && !stop.stop_requested(); chunk = next++) {
            // Words belong to one chunk, whatever the ranges are.
            const RowRange rows{chunk * chunkRows, std::min(facts.rows(), (chunk + 1) * chunkRows)};
            const RowRange wanted[] = {ranges[0].within(rows), ranges[1].within(rows)};
            if (wanted[0].isEmpty() && wanted[1].isEmpty())
                continue;
            std::ranges::fill(mask, uint8_t(0));
            for (const RowRange &part : wanted) {
                if (!part.isEmpty())
                    evaluate(facts, filter, {part.begin, part.size(), nullptr}, mask.data() + part.begin - rows.begin);
            }
            for (uint32_t row = rows.begin; row < rows.end; row += 64)
                bits[row / 64] = packed(mask.data() + (row - rows.begin));
        }
    });
    if (stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("The query was cancelled"));
    return Selection(ranges, std::move(bits));
}

} // namespace parlance
