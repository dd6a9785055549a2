#include "models/engine/facts.h"

#include "models/engine/columnfiller.h"
#include "models/engine/factgrowth.h"

#include <algorithm>
#include <bit>

namespace parlance {

namespace {

constexpr uint32_t mostCodesNoted = 1u << 22;

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCategory::Cancelled, QStringLiteral("Loading was cancelled"));
}

} // namespace

qint64 ColumnData::bytes() const
{
    return qint64(u8.capacity() + u16.capacity() * 2 + u32.capacity() * 4 + i64.capacity() * 8 + present.capacity());
}

int64_t ColumnData::at(uint32_t row) const
{
    switch (shape) {
    case Shape::Absent:
    case Shape::Constant:
        return constant;
    case Shape::U8:
        return u8[row];
    case Shape::U16:
        return u16[row];
    case Shape::U32:
        return u32[row];
    case Shape::I64:
        return i64[row];
    }
    return constant;
}

uint32_t FactTable::rowAtSlot(FactPart part, int64_t slot) const
{
    if (m_rows == 0)
        return 0;
    return m_slotStart[place(part, std::clamp(slot, m_firstSlot, m_firstSlot + slots()))];
}

RowRange FactTable::rowsOfSlots(FactPart part, int64_t from, int64_t to) const
{
    const uint32_t begin = rowAtSlot(part, from);
    return {begin, std::max(begin, rowAtSlot(part, to))};
}

RowRange FactTable::rowsOf(FactPart part) const
{
    return rowsOfSlots(part, m_firstSlot, m_firstSlot + slots());
}

FactPart FactTable::partOfRow(uint32_t row) const
{
    return row < rowsOf(FactPart::Answers).end ? FactPart::Answers : FactPart::Others;
}

int64_t FactTable::slotOfRow(uint32_t row) const
{
    const auto after = std::upper_bound(m_slotStart.begin(), m_slotStart.end(), row);
    return m_firstSlot + (after - m_slotStart.begin() - 1) % slots();
}

UtcMs FactTable::timeOf(uint32_t row) const
{
    return column(FactColumn::TimeS).at(row) * 1000 + column(FactColumn::TimeMs).at(row);
}

bool FactTable::has(FactColumn column) const
{
    return m_loaded[size_t(column)].load(std::memory_order_acquire);
}

qint64 FactTable::bytes() const
{
    qint64 sum = qint64((m_slotStart.capacity() + m_owner.capacity() + m_segments.capacity()) * 4);
    // Columns under way belong to the thread that loads them.
    for (int c = 0; c < factColumnCount; ++c) {
        if (has(FactColumn(c)))
            sum += m_columns[size_t(c)].bytes();
    }
    if (has(FactColumn::Flags))
        sum += slice(Slice::FlagsLow).bytes() + slice(Slice::FlagsMid).bytes();
    return sum;
}

// Notes who owns the conversations of these segments, and adds their live rows to the counts. Segments are later than all
// that have been counted before.
Result<void> FactTable::count(std::span<const uint32_t> segments, RowCounts &counts, BlockSource &source,
                              std::stop_token stop)
{
    bool listedTwice = false;
    const auto add = [&](const FactBlock &block, auto lives) {
        const auto times = blockValues(block, FactColumn::TimeS), flags = blockValues(block, FactColumn::Flags);
        for (uint32_t i = 0; i < block.rows; ++i)
            counts.at(partOf(flags[i]), times[i] / slotSeconds) += lives(i);
    };
    const RowCounts before = counts;
    for (const uint32_t id : segments) {
        if (stop.stop_requested())
            return cancelled();
        const auto block = source.block(id, std::array{FactColumn::TimeS, FactColumn::Flags});
        if (!block)
            return tl::unexpected(block.error());
        for (const uint32_t conversation : block->conversations) {
            if (conversation >= m_owner.size())
                m_owner.resize(std::bit_ceil(size_t(conversation) + 1), 0);
            listedTwice = listedTwice || m_owner[conversation] >= segments.front();
            m_hasDead = m_hasDead || m_owner[conversation] != 0;
            m_owner[conversation] = id;
        }
        add(*block, [](uint32_t) { return 1u; });
    }
    if (!listedTwice)
        return {};
    counts = before;
    for (const uint32_t id : segments) {
        if (stop.stop_requested())
            return cancelled();
        const auto block = source.block(id, std::array{FactColumn::TimeS, FactColumn::Flags, FactColumn::Conversation});
        if (!block)
            return tl::unexpected(block.error());
        const auto of = blockValues(*block, FactColumn::Conversation);
        add(*block, [&](uint32_t row) { return uint32_t(m_owner[of[row]] == id); });
    }
    return {};
}

// From the number of rows of each slot to where each begins; slots that are empty at both ends are left out.
void FactTable::setSlots(const RowCounts &counts)
{
    size_t begin = counts.slots(), end = 0;
    for (const auto &ofSlot : counts.ofSlot) {
        const auto used = [](uint32_t n) { return n > 0; };
        const auto first = std::find_if(ofSlot.begin(), ofSlot.end(), used);
        const auto last = std::find_if(ofSlot.rbegin(), std::make_reverse_iterator(first), used);
        begin = std::min(begin, size_t(first - ofSlot.begin()));
        end = std::max(end, size_t(last.base() - ofSlot.begin()));
    }
    if (begin >= end)
        return;
    m_firstSlot = int64_t(begin);
    m_slotStart.assign(1, 0);
    for (const auto &ofSlot : counts.ofSlot) {
        for (size_t slot = begin; slot < end; ++slot)
            m_slotStart.push_back(m_slotStart.back() + ofSlot[slot]);
    }
    m_rows = m_slotStart.back();
}

Result<std::shared_ptr<FactTable>> FactTable::load(BlockSource &source, std::stop_token stop,
                                                   const std::shared_ptr<FactTable> &earlier)
{
    auto segments = source.segments();
    if (!segments)
        return tl::unexpected(segments.error());
    if (earlier) {
        if (earlier->m_segments == *segments)
            return earlier;
        auto grown = FactTableGrowth(*earlier, *segments).table(source, stop);
        if (!grown || *grown)
            return grown;
    }
    auto table = std::make_shared<FactTable>();
    RowCounts counts;
    if (auto counted = table->count(*segments, counts, source, stop); !counted)
        return tl::unexpected(counted.error());
    table->setSlots(counts);
    table->m_segments = std::move(*segments);
    return table;
}

Result<void> FactTable::require(std::span<const FactColumn> wanted, BlockSource &source, std::stop_token stop)
{
    const auto missing = [&] {
        std::vector<FactColumn> list;
        for (const FactColumn c : wanted) {
            if (!has(c) && std::find(list.begin(), list.end(), c) == list.end())
                list.push_back(c);
        }
        return list;
    };
    if (missing().empty())
        return {};
    const std::scoped_lock lock(m_loading);
    const std::vector<FactColumn> columns = missing();
    if (columns.empty())
        return {};
    if (auto filled = fill(columns, source, stop); !filled)
        return filled;
    for (const FactColumn c : columns)
        m_loaded[size_t(c)].store(true, std::memory_order_release);
    return {};
}

// `cursor`: by part and slot, the row that its next fact becomes.
Result<void> FactTable::read(std::span<const uint32_t> segments, std::vector<uint32_t> cursor,
                             std::span<ColumnFiller> fillers, BlockSource &source, std::stop_token stop)
{
    std::vector<FactColumn> columns{FactColumn::TimeS, FactColumn::Flags};
    if (m_hasDead)
        columns.push_back(FactColumn::Conversation);
    for (const ColumnFiller &filler : fillers)
        columns.push_back(filler.column());
    std::vector<uint32_t> target;
    for (const uint32_t id : m_rows > 0 ? segments : std::span<const uint32_t>()) {
        if (stop.stop_requested())
            return cancelled();
        const auto block = source.block(id, columns);
        if (!block)
            return tl::unexpected(block.error());
        const auto times = blockValues(*block, FactColumn::TimeS), flags = blockValues(*block, FactColumn::Flags);
        const auto conversations = blockValues(*block, FactColumn::Conversation);
        target.resize(block->rows);
        for (uint32_t i = 0; i < block->rows; ++i) {
            const bool live = !m_hasDead || m_owner[conversations[i]] == id;
            target[i] = live ? cursor[place(partOf(flags[i]), times[i] / slotSeconds)]++ : deadRow;
        }
        for (ColumnFiller &filler : fillers)
            filler.add(*block, target);
    }
    for (ColumnFiller &filler : fillers)
        filler.finish();
    return {};
}

Result<void> FactTable::fill(std::span<const FactColumn> wanted, BlockSource &source, std::stop_token stop)
{
    std::vector<ColumnFiller> fillers;
    for (const FactColumn c : wanted)
        fillers.emplace_back(c, m_rows, m_columns);
    if (auto done = read(m_segments, m_slotStart, fillers, source, stop); !done)
        return done;
    for (const FactColumn c : wanted) {
        noteParts(c);
        notePresent(c, std::find(wanted.begin(), wanted.end(), FactColumn::Flags) != wanted.end());
    }
    return {};
}

void FactTable::noteFlags()
{
    const uint8_t *low = slice(Slice::FlagsLow).u8.data();
    for (const FactPart part : factParts) {
        FlagBits bits;
        const RowRange rows = rowsOf(part);
        for (uint32_t row = rows.begin; row < rows.end; ++row) {
            bits.any |= low[row];
            bits.all &= low[row];
        }
        m_flags[size_t(part)] = bits;
    }
}

void FactTable::noteParts(FactColumn c)
{
    if (c == FactColumn::Flags)
        return noteFlags();
    ColumnData &data = m_columns[size_t(index(c))];
    const auto note = [&](const auto &values, auto null) {
        for (const FactPart part : factParts) {
            const RowRange rows = rowsOf(part);
            data.hasValues[size_t(part)] = std::any_of(values.begin() + rows.begin, values.begin() + rows.end,
                                                       [null](auto value) { return value != null; });
        }
    };
    switch (data.shape) {
    case ColumnData::Shape::U8:
        return note(data.u8, 0);
    case ColumnData::Shape::U16:
        return note(data.u16, uint16_t(nullOf(c)));
    case ColumnData::Shape::U32:
        return note(data.u32, c == FactColumn::Cost ? nullCost32 : uint32_t(nullOf(c)));
    case ColumnData::Shape::I64:
        return note(data.i64, nullNano);
    case ColumnData::Shape::Absent:
    case ColumnData::Shape::Constant:
        data.hasValues.fill(data.shape == ColumnData::Shape::Constant);
    }
}

void FactTable::notePresent(FactColumn c, bool flagsToo)
{
    ColumnData &data = m_columns[size_t(index(c))];
    if (!data.isStored() || data.maxCode == 0 || data.maxCode >= mostCodesNoted ||
        !(flagsToo || has(FactColumn::Flags)))
        return;
    data.present.assign(size_t(data.maxCode) + 1, 0);
    const uint8_t *low = slice(Slice::FlagsLow).u8.data();
    withCodes(data, [&](auto code) {
        for (uint32_t row = 0; row < m_rows; ++row) {
            const bool costOnly = (low[row] & FactFlags::kindMask) == FactFlags::kindCostOnly;
            data.present[code(row)] |= costOnly ? 1 : 3;
        }
    });
}

} // namespace parlance
