#include "models/engine/facts.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace parlance {

namespace {

// The values of one column of one block, as they are or all equal.
template <typename T>
struct BlockValues
{
    const T *values = nullptr;
    T same{};
    [[nodiscard]] T operator[](uint32_t row) const { return values ? values[row] : same; }
};

int64_t nullOf(FactColumn column)
{
    switch (column) {
    case FactColumn::Cost:
        return nullNano;
    case FactColumn::Response:
    case FactColumn::FirstToken:
    case FactColumn::InputTokens:
    case FactColumn::OutputTokens:
    case FactColumn::CacheReadTokens:
    case FactColumn::CacheWriteTokens:
    case FactColumn::ReasoningTokens:
        return nullU32;
    case FactColumn::Confidence:
        return nullU16;
    default:
        return 0;
    }
}

bool isCode(FactColumn column)
{
    return nullOf(column) == 0 && column != FactColumn::TimeS && column != FactColumn::TimeMs &&
           column != FactColumn::Flags;
}

template <typename T>
BlockValues<T> values(const FactBlock &block, FactColumn column)
{
    const FactBlock::Data &data = block.data[int(column)];
    if (data.bytes.empty())
        return {nullptr, T(nullOf(column))};
    if (data.constant) {
        T same;
        std::memcpy(&same, data.bytes.data(), sizeof(T));
        return {nullptr, same};
    }
    return {reinterpret_cast<const T *>(data.bytes.data()), T{}};
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCategory::Cancelled, QStringLiteral("Loading was cancelled"));
}

// Adds the rows for which `live` holds to the number of rows by slot.
template <typename Live>
void count(const BlockValues<uint32_t> &times, uint32_t rows, std::vector<uint32_t> &slots, Live live)
{
    for (uint32_t i = 0; i < rows; ++i) {
        const size_t slot = times[i] / slotSeconds;
        if (slot >= slots.size())
            slots.resize(slot + 1 + slot / 64, 0);
        slots[slot] += live(i);
    }
}

// Where each row of a block goes; deadRow for rows of a replaced conversation.
constexpr uint32_t deadRow = nullU32;

} // namespace

qint64 ColumnData::bytes() const
{
    return qint64(u8.capacity() + u16.capacity() * 2 + u32.capacity() * 4 + i64.capacity() * 8);
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

// Scatters blocks into one column, which grows from absent to constant to stored as its values demand.
struct FactTable::Filler
{
    FactColumn column;
    ColumnData &data;
    uint32_t rows;
    bool started = false;

    template <typename T>
    static std::vector<T> &vectorOf(ColumnData &d)
    {
        if constexpr (sizeof(T) == 1)
            return d.u8;
        else if constexpr (sizeof(T) == 2)
            return d.u16;
        else if constexpr (sizeof(T) == 4)
            return d.u32;
        else
            return d.i64;
    }

    template <typename T>
    void scatter(const BlockValues<T> &from, std::span<const uint32_t> target)
    {
        if (!from.values && !data.isStored()) {
            if (!started) {
                data.constant = int64_t(from.same);
                data.shape = data.constant == nullOf(column) ? ColumnData::Shape::Absent : ColumnData::Shape::Constant;
                started = true;
            }
            if (int64_t(from.same) == data.constant)
                return;
        }
        std::vector<T> &to = vectorOf<T>(data);
        if (!data.isStored()) {
            to.assign(rows, started ? T(data.constant) : T(nullOf(column)));
            data.shape = sizeof(T) == 1   ? ColumnData::Shape::U8
                         : sizeof(T) == 2 ? ColumnData::Shape::U16
                         : sizeof(T) == 4 ? ColumnData::Shape::U32
                                          : ColumnData::Shape::I64;
            started = true;
        }
        for (uint32_t i = 0; i < target.size(); ++i) {
            if (target[i] != deadRow)
                to[target[i]] = from[i];
        }
    }

    // Costs are tried in 32 bits: almost no message costs more than 4.29 dollars.
    void scatterCost(const BlockValues<int64_t> &from, std::span<const uint32_t> target)
    {
        if (data.shape != ColumnData::Shape::I64) {
            std::vector<uint32_t> narrow(from.values ? target.size() : 1);
            bool fits = true;
            for (uint32_t i = 0; i < narrow.size() && fits; ++i) {
                const int64_t v = from[i];
                fits = v == nullNano || (v >= 0 && v < int64_t(nullCost32));
                narrow[i] = v == nullNano ? nullCost32 : uint32_t(v);
            }
            if (fits) {
                if (!data.isStored())
                    data.u32.assign(rows, nullCost32);
                data.shape = ColumnData::Shape::U32;
                for (uint32_t i = 0; i < target.size(); ++i) {
                    if (target[i] != deadRow)
                        data.u32[target[i]] = narrow[from.values ? i : 0];
                }
                return;
            }
            data.i64.assign(rows, nullNano);
            for (uint32_t r = 0; r < data.u32.size(); ++r)
                data.i64[r] = data.u32[r] == nullCost32 ? nullNano : int64_t(data.u32[r]);
            data.u32 = {};
            data.shape = ColumnData::Shape::I64;
        }
        for (uint32_t i = 0; i < target.size(); ++i) {
            if (target[i] != deadRow)
                data.i64[target[i]] = from[i];
        }
    }

    void add(const FactBlock &block, std::span<const uint32_t> target)
    {
        if (column == FactColumn::Cost) {
            if (!block.data[int(column)].bytes.empty())
                scatterCost(values<int64_t>(block, column), target);
        } else if (factWidth(column) == 2) {
            scatter(values<uint16_t>(block, column), target);
        } else {
            scatter(values<uint32_t>(block, column), target);
        }
    }

    void finish()
    {
        if (!started && !data.isStored())
            data.constant = nullOf(column);
        if (!isCode(column))
            return;
        const auto largest = [](const auto &v) {
            return v.empty() ? 0u : uint32_t(*std::max_element(v.begin(), v.end()));
        };
        data.maxCode = data.isStored() ? std::max(largest(data.u16), largest(data.u32)) : uint32_t(data.constant);
    }
};

uint32_t FactTable::rowAtSlot(int64_t slot) const
{
    if (m_rows == 0)
        return 0;
    return m_slotStart[size_t(std::clamp<int64_t>(slot - m_firstSlot, 0, slots()))];
}

int64_t FactTable::slotOfRow(uint32_t row) const
{
    const auto after = std::upper_bound(m_slotStart.begin(), m_slotStart.end(), row);
    return m_firstSlot + (after - m_slotStart.begin()) - 1;
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
    qint64 sum = qint64(m_slotStart.capacity() * 4 + m_owner.capacity() * 4);
    // Columns under way belong to the thread that loads them.
    for (int c = 0; c < factColumnCount; ++c) {
        if (has(FactColumn(c)))
            sum += m_columns[size_t(c)].bytes();
    }
    if (has(FactColumn::Flags))
        sum += slice(Slice::FlagsLow).bytes() + slice(Slice::FlagsMid).bytes();
    return sum;
}

Result<std::shared_ptr<FactTable>> FactTable::load(BlockSource &source, std::stop_token stop)
{
    auto table = std::make_shared<FactTable>();
    const auto segments = source.segments();
    if (!segments)
        return tl::unexpected(segments.error());
    std::vector<uint32_t> owner, slots;
    uint64_t listed = 0, distinct = 0;
    // Who owns each conversation, and how many rows each slot has if all of them live.
    for (size_t s = 0; s < *segments; ++s) {
        if (stop.stop_requested())
            return cancelled();
        const auto block = source.block(s, std::array{FactColumn::TimeS});
        if (!block)
            return tl::unexpected(block.error());
        for (const uint32_t conversation : block->conversations) {
            if (conversation >= owner.size())
                owner.resize(std::bit_ceil(size_t(conversation) + 1), 0);
            distinct += owner[conversation] == 0;
            owner[conversation] = uint32_t(s) + 1;
        }
        listed += block->conversations.size();
        count(values<uint32_t>(*block, FactColumn::TimeS), block->rows, slots, [](uint32_t) { return true; });
    }
    if (listed != distinct) {
        table->m_owner = std::move(owner);
        slots.clear();
        for (size_t s = 0; s < *segments; ++s) {
            if (stop.stop_requested())
                return cancelled();
            const auto block = source.block(s, std::array{FactColumn::TimeS, FactColumn::Conversation});
            if (!block)
                return tl::unexpected(block.error());
            const auto of = values<uint32_t>(*block, FactColumn::Conversation);
            count(values<uint32_t>(*block, FactColumn::TimeS), block->rows, slots,
                  [&](uint32_t row) { return table->m_owner[of[row]] == s + 1; });
        }
    }
    const auto first = std::find_if(slots.begin(), slots.end(), [](uint32_t n) { return n > 0; });
    if (first == slots.end())
        return table;
    table->m_firstSlot = first - slots.begin();
    std::vector<uint32_t> counts{0};
    counts.insert(counts.end(), first, slots.end());
    while (counts.back() == 0)
        counts.pop_back();
    for (size_t i = 1; i < counts.size(); ++i)
        counts[i] += counts[i - 1];
    table->m_rows = counts.back();
    table->m_slotStart = std::move(counts);
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

Result<void> FactTable::fill(std::span<const FactColumn> wanted, BlockSource &source, std::stop_token stop)
{
    std::vector<FactColumn> read(wanted.begin(), wanted.end());
    read.push_back(FactColumn::TimeS);
    if (!m_owner.empty())
        read.push_back(FactColumn::Conversation);

    std::vector<Filler> fillers;
    ColumnData &low = m_columns[size_t(index(Slice::FlagsLow))];
    ColumnData &mid = m_columns[size_t(index(Slice::FlagsMid))];
    bool flags = false;
    for (const FactColumn c : wanted) {
        if (c == FactColumn::Flags) {
            flags = true;
            low.u8.assign(m_rows, 0);
            mid.u16.assign(m_rows, 0);
            low.shape = ColumnData::Shape::U8;
            mid.shape = ColumnData::Shape::U16;
        } else {
            ColumnData &data = m_columns[size_t(index(c))];
            data = {};
            fillers.push_back({c, data, m_rows});
        }
    }

    const auto segments = source.segments();
    if (!segments)
        return tl::unexpected(segments.error());
    std::vector<uint32_t> cursor(m_slotStart), target;
    for (size_t s = 0; s < *segments && m_rows > 0; ++s) {
        if (stop.stop_requested())
            return cancelled();
        const auto block = source.block(s, read);
        if (!block)
            return tl::unexpected(block.error());
        const auto times = values<uint32_t>(*block, FactColumn::TimeS);
        const auto conversations = values<uint32_t>(*block, FactColumn::Conversation);
        target.resize(block->rows);
        for (uint32_t i = 0; i < block->rows; ++i) {
            const bool live = m_owner.empty() || m_owner[conversations[i]] == s + 1;
            target[i] = live ? cursor[size_t(times[i] / slotSeconds - m_firstSlot)]++ : deadRow;
        }
        for (Filler &filler : fillers)
            filler.add(*block, target);
        if (flags) {
            const auto bits = values<uint32_t>(*block, FactColumn::Flags);
            for (uint32_t i = 0; i < block->rows; ++i) {
                if (target[i] != deadRow) {
                    low.u8[target[i]] = uint8_t(bits[i]);
                    mid.u16[target[i]] = uint16_t(bits[i] >> 8);
                }
            }
        }
    }
    for (Filler &filler : fillers)
        filler.finish();
    return {};
}

} // namespace parlance
