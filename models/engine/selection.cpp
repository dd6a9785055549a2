#include "models/engine/selection.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstring>

namespace parlance {

namespace {

constexpr uint32_t blockRows = 8192;
constexpr uint32_t chunkRows = 16 * blockRows;

qint64 floorSlot(UtcMs t)
{
    return t / slotMs - (t % slotMs < 0);
}

void evaluate(const FactTable &facts, const BoundFilter &filter, const RowSpan &span, uint8_t *out);

void testTime(const FactTable &facts, const TimeRange &range, const RowSpan &span, uint8_t *out)
{
    // Rows of slots that lie wholly inside need no look at their time.
    const uint32_t surelyFrom = range.from ? facts.rowAtSlot(floorSlot(*range.from - 1) + 1) : 0;
    const uint32_t surelyTo = range.to ? facts.rowAtSlot(floorSlot(*range.to)) : facts.rows();
    const uint32_t maybeFrom = range.from ? facts.rowAtSlot(floorSlot(*range.from)) : 0;
    const uint32_t maybeTo = range.to ? facts.rowAtSlot(floorSlot(*range.to - 1) + 1) : facts.rows();
    for (uint32_t i = 0; i < span.size; ++i) {
        const uint32_t row = span.row(i);
        if (row >= surelyFrom && row < surelyTo)
            out[i] = 1;
        else
            out[i] = row >= maybeFrom && row < maybeTo && range.contains(facts.timeOf(row));
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

// Puts the rows whose byte is 1 at `to`, where there is room for all; returns the end. Eight at a time.
uint32_t *compact(const uint8_t *mask, uint32_t first, uint32_t size, uint32_t *to)
{
    uint32_t i = 0;
    for (; i + 8 <= size; i += 8) {
        uint64_t eight;
        std::memcpy(&eight, mask + i, 8);
        for (; eight != 0; eight &= eight - 1)
            *to++ = first + i + uint32_t(std::countr_zero(eight)) / 8;
    }
    for (; i < size; ++i) {
        if (mask[i])
            *to++ = first + i;
    }
    return to;
}

} // namespace

uint32_t Selection::position(uint32_t row) const
{
    if (all)
        return std::clamp(row, begin, end) - begin;
    return uint32_t(std::lower_bound(rows.begin(), rows.end(), row) - rows.begin());
}

RowSpan Selection::span(uint32_t from, uint32_t count) const
{
    return all ? RowSpan{begin + from, count, nullptr} : RowSpan{0, count, rows.data() + from};
}

bool onSlots(const TimeRange &range)
{
    return (!range.from || *range.from % slotMs == 0) && (!range.to || *range.to % slotMs == 0);
}

Result<Selection> select(const FactTable &facts, const BoundFilter &filter, const TimeRange &range, Workers &workers,
                         std::stop_token stop)
{
    Selection selection;
    selection.begin = range.from ? facts.rowAtSlot(floorSlot(*range.from)) : 0;
    selection.end = range.to ? facts.rowAtSlot(floorSlot(*range.to - 1) + 1) : facts.rows();
    selection.end = std::max(selection.begin, selection.end);
    if (filter.isEmpty())
        return selection;

    selection.all = false;
    const uint32_t rows = selection.end - selection.begin;
    const uint32_t chunks = (rows + chunkRows - 1) / chunkRows;
    std::vector<std::vector<uint32_t>> found(chunks);
    std::atomic<uint32_t> next = 0;
    workers.run([&](int) {
        std::vector<uint8_t> mask(blockRows);
        std::vector<uint32_t> block(blockRows);
        for (uint32_t chunk = next++; chunk < chunks && !stop.stop_requested(); chunk = next++) {
            const uint32_t end = std::min(rows, (chunk + 1) * chunkRows);
            for (uint32_t at = chunk * chunkRows; at < end; at += blockRows) {
                const RowSpan span{selection.begin + at, std::min(blockRows, end - at), nullptr};
                evaluate(facts, filter, span, mask.data());
                uint32_t *last = compact(mask.data(), span.first, span.size, block.data());
                found[chunk].insert(found[chunk].end(), block.data(), last);
            }
        }
    });
    if (stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("The query was cancelled"));
    size_t total = 0;
    for (const auto &list : found)
        total += list.size();
    selection.rows.reserve(total);
    for (const auto &list : found)
        selection.rows.insert(selection.rows.end(), list.begin(), list.end());
    return selection;
}

} // namespace parlance
