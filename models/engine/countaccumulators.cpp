#include "models/engine/countaccumulators.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <optional>
#include <utility>

namespace parlance {

namespace {

using K = AtomKind;

// Few groups are kept several times over, so that neighbouring rows of one group do not wait for each other.
constexpr uint32_t lanesOf(uint32_t groups)
{
    return groups <= 256 ? 8 : groups <= 2048 ? 4 : 1;
}

// A row counts when its flags, masked, have the value.
struct FlagTest
{
    uint8_t lowMask = 0, lowValue = 0;
    uint16_t midMask = 0, midValue = 0;
};

constexpr uint8_t kind = FactFlags::kindMask;
constexpr uint8_t okOrNot = FactFlags::kindMask | FactFlags::error;

constexpr FlagTest withMid(uint8_t lowMask, uint8_t lowValue, uint32_t mask, uint32_t value)
{
    return {lowMask, lowValue, uint16_t(mask >> 8), uint16_t(value >> 8)};
}

constexpr FlagTest sentiment(uint32_t code)
{
    return withMid(kind, FactFlags::kindUser, FactFlags::sentimentMask, code << FactFlags::sentimentShift);
}

std::optional<FlagTest> flagTest(K atom)
{
    using namespace FactFlags;
    switch (atom) {
    case K::Rows:
        return FlagTest{};
    case K::Messages:
        return FlagTest{6, 0}; // kinds 0 and 1
    case K::Queries:
        return FlagTest{kind, kindUser};
    case K::Answers:
        return FlagTest{okOrNot, kindAssistant};
    case K::Errors:
        return FlagTest{okOrNot, kindAssistant | error};
    case K::ThumbsUp:
        return FlagTest{kindCostOnly | thumbsUp, thumbsUp};
    case K::ThumbsDown:
        return FlagTest{kindCostOnly | thumbsDown, thumbsDown};
    case K::Starts:
        return withMid(kindCostOnly, 0, conversationStart, conversationStart);
    case K::Missed:
        return withMid(kind, kindUser, missed, missed);
    case K::Branches:
        return withMid(kind, kindUser, branching, branching);
    case K::Fallbacks:
        return withMid(okOrNot, kindAssistant, fallback, fallback);
    case K::Positive:
        return sentiment(1);
    case K::Neutral:
        return sentiment(2);
    case K::Negative:
        return sentiment(3);
    case K::Mixed:
        return sentiment(4);
    case K::NotAnalysed:
        return sentiment(0);
    default:
        return std::nullopt;
    }
}

// A number per group that adds up.
template <typename Cell>
class PerGroup
{
public:
    void begin(uint32_t groups)
    {
        m_stride = groups;
        m_lanes = lanesOf(groups);
        m_cells.assign(size_t(m_stride) * m_lanes, Cell{});
    }
    void grow(uint32_t groups)
    {
        if (groups <= m_stride)
            return;
        fold();
        m_stride = std::max(groups, m_stride * 2);
        m_lanes = 1;
        m_cells.resize(m_stride);
    }
    // The cell of a group for row i.
    template <typename Use>
    void each(const ScanBlock &block, Use use)
    {
        Cell *cells = m_cells.data();
        if (m_lanes == 1) {
            eachRow(block, [=](uint32_t, uint32_t row, uint32_t group) { use(row, cells[group]); });
        } else {
            eachRow(block, [=, stride = m_stride, last = m_lanes - 1](uint32_t i, uint32_t row, uint32_t group) {
                use(row, cells[size_t(i & last) * stride + group]);
            });
        }
    }
    // Where the cells of every fourth row are; rows next to each other may share them when groups are many.
    std::array<Cell *, 4> lanes()
    {
        std::array<Cell *, 4> cells;
        for (uint32_t lane = 0; lane < cells.size(); ++lane)
            cells[lane] = m_cells.data() + size_t(lane % m_lanes) * m_stride;
        return cells;
    }
    // Gives away all cells and makes them zero.
    template <typename Use>
    void fold(Use use)
    {
        for (uint32_t lane = 0; lane < m_lanes; ++lane) {
            for (uint32_t g = 0; g < m_stride; ++g)
                use(g, std::exchange(m_cells[size_t(lane) * m_stride + g], Cell{}));
        }
    }
    void fold()
    {
        for (uint32_t lane = 1; lane < m_lanes; ++lane) {
            for (uint32_t g = 0; g < m_stride; ++g)
                m_cells[g] += m_cells[size_t(lane) * m_stride + g];
        }
        m_lanes = 1;
        m_cells.resize(m_stride);
    }
    Cell &operator[](uint32_t group) { return m_cells[group]; }

private:
    std::vector<Cell> m_cells;
    uint32_t m_stride = 0, m_lanes = 1;
};

template <typename Cell>
class AdditiveAccumulator : public Accumulator
{
public:
    void begin(uint32_t groups) override { m_cells.begin(groups); }
    void grow(uint32_t groups) override { m_cells.grow(groups); }
    void absorb(Accumulator &sibling, std::span<const uint32_t> map) override
    {
        auto &other = static_cast<AdditiveAccumulator &>(sibling).m_cells;
        other.fold();
        m_cells.fold();
        for (uint32_t g = 0; g < map.size(); ++g)
            m_cells[map[g]] += other[g];
    }

protected:
    PerGroup<Cell> m_cells;
};

class FlagCounter final : public AdditiveAccumulator<uint32_t>
{
public:
    FlagCounter(K atom, FlagTest test, const FactTable &facts)
        : m_atom(atom)
        , m_test(test)
        , m_facts(facts)
    {}

    void add(const ScanBlock &block) override
    {
        const FlagTest t = m_test;
        const uint8_t *low = m_facts.slice(Slice::FlagsLow).u8.data();
        const uint16_t *mid = m_facts.slice(Slice::FlagsMid).u16.data();
        const auto inLow = [=](uint32_t row) { return (low[row] & t.lowMask) == t.lowValue; };
        const auto inBoth = [=](uint32_t row) { return inLow(row) && (mid[row] & t.midMask) == t.midValue; };
        if (isRare() && block.groups && !block.rows.rows)
            addRare(block, low, inBoth);
        else if (!block.groups)
            m_cells[block.group] += t.midMask ? total(block, inBoth) : total(block, inLow);
        else if (t.midMask)
            m_cells.each(block, [=](uint32_t row, uint32_t &cell) { cell += inBoth(row); });
        else
            m_cells.each(block, [=](uint32_t row, uint32_t &cell) { cell += inLow(row); });
    }
    void finish(uint32_t groups, const Output &output) override
    {
        m_cells.fold();
        if (int64_t *out = output(m_atom)) {
            for (uint32_t g = 0; g < groups; ++g)
                out[g] = m_cells[g];
        }
    }

private:
    // Ratings and errors: most rows have none, eight at a time.
    [[nodiscard]] bool isRare() const
    {
        return (m_test.lowValue & (FactFlags::thumbsUp | FactFlags::thumbsDown | FactFlags::error)) != 0;
    }
    template <typename Test>
    void addRare(const ScanBlock &block, const uint8_t *low, Test test)
    {
        constexpr uint64_t everyByte = 0x0101'0101'0101'0101u;
        const uint64_t wanted =
            everyByte * (m_test.lowValue & (FactFlags::thumbsUp | FactFlags::thumbsDown | FactFlags::error));
        const uint32_t first = block.rows.first, size = block.rows.size;
        for (uint32_t i = 0; i < size; i += 8) {
            uint64_t eight = wanted;
            if (i + 8 <= size)
                std::memcpy(&eight, low + first + i, 8);
            for (uint64_t hits = eight & wanted; hits != 0; hits &= hits - 1) {
                const uint32_t k = i + uint32_t(std::countr_zero(hits)) / 8; // one bit of each byte is wanted
                if (k < size && test(first + k))
                    ++m_cells[block.groups[k]];
            }
        }
    }
    template <typename Test>
    static uint32_t total(const ScanBlock &block, Test test)
    {
        uint32_t n = 0;
        if (block.rows.rows) {
            for (uint32_t i = 0; i < block.rows.size; ++i)
                n += test(block.rows.rows[i]);
            return n;
        }
        // In short stretches with a byte as counter, which vectorises.
        const uint32_t last = block.rows.first + block.rows.size;
        for (uint32_t row = block.rows.first; row < last;) {
            const uint32_t end = std::min(last, row + 240);
            uint8_t part = 0;
            for (; row < end; ++row)
                part = uint8_t(part + uint8_t(test(row)));
            n += part;
        }
        return n;
    }

    K m_atom;
    FlagTest m_test;
    const FactTable &m_facts;
};

// Counts rows for which a test on several columns holds.
template <typename Test>
class TestCounter final : public AdditiveAccumulator<int64_t>
{
public:
    TestCounter(K atom, Test test)
        : m_atom(atom)
        , m_test(test)
    {}
    void add(const ScanBlock &block) override
    {
        m_cells.each(block, [test = m_test](uint32_t row, int64_t &cell) { cell += test(row); });
    }
    void finish(uint32_t groups, const Output &output) override
    {
        m_cells.fold();
        if (int64_t *out = output(m_atom)) {
            for (uint32_t g = 0; g < groups; ++g)
                out[g] = m_cells[g];
        }
    }

private:
    K m_atom;
    Test m_test;
};

template <typename Test>
std::unique_ptr<Accumulator> testCounter(K atom, Test test)
{
    return std::make_unique<TestCounter<Test>>(atom, test);
}

struct SumCell
{
    int64_t sum = 0, n = 0;
    SumCell &operator+=(const SumCell &other)
    {
        sum += other.sum;
        n += other.n;
        return *this;
    }
};

// Sum of the values that are there. `Value` gives {value or 0, 1 or 0} of a row.
template <typename Value>
class Sum final : public AdditiveAccumulator<SumCell>
{
public:
    Sum(K atom, Value value)
        : m_atom(atom)
        , m_value(value)
    {}
    void add(const ScanBlock &block) override
    {
        const Value value = m_value;
        if (block.groups || block.rows.rows) {
            m_cells.each(block, [=](uint32_t row, SumCell &cell) { cell += value(row); });
            return;
        }
        int64_t sum = 0, n = 0;
        const uint32_t end = block.rows.first + block.rows.size;
        for (uint32_t row = block.rows.first; row < end; ++row) {
            const SumCell v = value(row);
            sum += v.sum;
            n += v.n;
        }
        m_cells[block.group] += {sum, n};
    }
    void finish(uint32_t groups, const Output &output) override
    {
        m_cells.fold();
        int64_t *out = output(m_atom);
        for (uint32_t g = 0; out && g < groups; ++g) {
            const SumCell &cell = m_cells[g];
            out[g] = m_atom == K::ConfidenceN ? cell.n : cell.n == 0 ? emptyAtom(m_atom) : cell.sum;
        }
    }

private:
    K m_atom;
    Value m_value;
};

// Sum of a 32-bit column. Sum and number of values share one word per group, which is emptied before either overflows.
class NarrowSum final : public Accumulator
{
public:
    static constexpr uint32_t mostGroups = 1u << 14; // emptying goes through all of them

    NarrowSum(K atom, const uint32_t *values, uint32_t null)
        : m_atom(atom)
        , m_values(values)
        , m_null(null)
    {}
    void begin(uint32_t groups) override
    {
        m_packed.begin(groups);
        m_sums.assign(groups, {});
        m_rows = 0;
    }
    void grow(uint32_t groups) override
    {
        if (groups <= m_sums.size())
            return;
        empty();
        m_sums.resize(std::max<size_t>(groups, m_sums.size() * 2));
        m_packed.begin(uint32_t(m_sums.size()));
    }
    void add(const ScanBlock &block) override
    {
        if (!block.groups && !block.rows.rows)
            return addRun(block);
        constexpr uint32_t mostRows = (1u << (64 - shift)) - 1;
        if (m_rows + block.rows.size > mostRows)
            empty();
        m_rows += block.rows.size;
        const auto packed = [null = m_null](uint32_t value) {
            return value == null ? 0 : uint64_t(value) | uint64_t(1) << shift;
        };
        if (block.groups && !block.rows.rows) {
            // As below, but four at a time: this loop is most of the time of most dashboards.
            const std::array<uint64_t *, 4> cells = m_packed.lanes();
            const uint32_t *value = m_values + block.rows.first, *group = block.groups;
            const uint32_t *end = value + block.rows.size;
            for (; end - value >= 4; value += 4, group += 4) {
                cells[0][group[0]] += packed(value[0]);
                cells[1][group[1]] += packed(value[1]);
                cells[2][group[2]] += packed(value[2]);
                cells[3][group[3]] += packed(value[3]);
            }
            for (; value < end; ++value, ++group)
                cells[0][*group] += packed(*value);
            return;
        }
        m_packed.each(block, [=, v = m_values](uint32_t row, uint64_t &cell) { cell += packed(v[row]); });
    }
    void absorb(Accumulator &sibling, std::span<const uint32_t> map) override
    {
        auto &other = static_cast<NarrowSum &>(sibling);
        other.empty();
        for (uint32_t g = 0; g < map.size(); ++g)
            m_sums[map[g]] += other.m_sums[g];
    }
    void finish(uint32_t groups, const Output &output) override
    {
        empty();
        int64_t *out = output(m_atom);
        for (uint32_t g = 0; out && g < groups; ++g)
            out[g] = m_sums[g].n == 0 ? emptyAtom(m_atom) : m_sums[g].sum;
    }

private:
    static constexpr int shift = 48; // 2^16 values below 2^32 stay below it

    void addRun(const ScanBlock &block)
    {
        uint64_t sum = 0;
        uint32_t n = 0;
        const uint32_t *value = m_values + block.rows.first, *end = value + block.rows.size;
        for (; value < end; ++value) {
            const bool is = *value != m_null;
            sum += is ? *value : 0;
            n += is;
        }
        m_sums[block.group] += {int64_t(sum), n};
    }
    void empty()
    {
        if (m_rows == 0)
            return;
        m_packed.fold([this](uint32_t g, uint64_t cell) {
            m_sums[g] += {int64_t(cell & ((uint64_t(1) << shift) - 1)), int64_t(cell >> shift)};
        });
        m_rows = 0;
    }

    K m_atom;
    const uint32_t *m_values;
    uint32_t m_null;
    PerGroup<uint64_t> m_packed;
    std::vector<SumCell> m_sums;
    uint32_t m_rows = 0; // in m_packed
};

template <typename Value>
std::unique_ptr<Accumulator> sumOf(K atom, Value value)
{
    return std::make_unique<Sum<Value>>(atom, value);
}

template <typename T>
auto nullable(const T *values, T null)
{
    return [=](uint32_t row) {
        const T v = values[row];
        return SumCell{v == null ? 0 : int64_t(v), v != null};
    };
}

std::unique_ptr<Accumulator> sum32(K atom, const ColumnData &column, uint32_t null, uint32_t groups)
{
    if (groups > NarrowSum::mostGroups)
        return sumOf(atom, nullable(column.u32.data(), null));
    return std::make_unique<NarrowSum>(atom, column.u32.data(), null);
}

std::unique_ptr<Accumulator> nothing(K atom)
{
    return sumOf(atom, [](uint32_t) { return SumCell{}; });
}

std::unique_ptr<Accumulator> same(K atom, int64_t value)
{
    return sumOf(atom, [=](uint32_t) { return SumCell{value, 1}; });
}

std::unique_ptr<Accumulator> costOfKnownUsers(const FactTable &facts)
{
    const ColumnData &cost = facts.column(FactColumn::Cost), &user = facts.column(FactColumn::User);
    if (user.shape == ColumnData::Shape::Absent)
        return nothing(K::CostKnownUser);
    if (user.shape == ColumnData::Shape::Constant) {
        return cost.shape == ColumnData::Shape::I64 ? sumOf(K::CostKnownUser, nullable(cost.i64.data(), nullNano))
                                                    : sumOf(K::CostKnownUser, nullable(cost.u32.data(), nullCost32));
    }
    return withCodes(user, [&](auto code) {
        const auto known = [code](uint32_t row, SumCell v) {
            const bool is = code(row) != 0;
            return SumCell{is ? v.sum : 0, is ? v.n : 0};
        };
        if (cost.shape == ColumnData::Shape::I64)
            return sumOf(K::CostKnownUser,
                         [known, v = nullable(cost.i64.data(), nullNano)](uint32_t row) { return known(row, v(row)); });
        return sumOf(K::CostKnownUser,
                     [known, v = nullable(cost.u32.data(), nullCost32)](uint32_t row) { return known(row, v(row)); });
    });
}

std::unique_ptr<Accumulator> tools(K atom, const ColumnData &column)
{
    const int shift = atom == K::ToolErrors ? 8 : 0;
    return withCodes(column, [=](auto code) {
        return sumOf(atom, [=](uint32_t row) { return SumCell{int64_t(code(row) >> shift & 255), 1}; });
    });
}

} // namespace

bool isFlagCount(K atom)
{
    return atom != K::Rows && flagTest(atom).has_value();
}

std::unique_ptr<Accumulator> makeCounter(K atom, const FactTable &facts)
{
    if (atom == K::Rows)
        return testCounter(atom, [](uint32_t) { return 1; });
    if (const auto test = flagTest(atom))
        return std::make_unique<FlagCounter>(atom, *test, facts);

    const uint8_t *low = facts.slice(Slice::FlagsLow).u8.data();
    const uint16_t *mid = facts.slice(Slice::FlagsMid).u16.data();
    if (atom == K::Generations || atom == K::QueriesKnownUser) {
        const bool calls = atom == K::Generations;
        const ColumnData &known = facts.column(calls ? FactColumn::Model : FactColumn::User);
        const uint8_t mask = calls ? okOrNot : kind, value = calls ? FactFlags::kindAssistant : FactFlags::kindUser;
        const auto counts = [=](uint32_t row) { return (low[row] & mask) == value; };
        return withCodes(known, [=](auto code) {
            return testCounter(atom, [=](uint32_t row) { return code(row) != 0 && counts(row); });
        });
    }
    if (atom == K::LowConfidence || atom == K::Unanswered) {
        const ColumnData &confidence = facts.column(FactColumn::Confidence);
        const uint16_t *values = confidence.shape == ColumnData::Shape::U16 ? confidence.u16.data() : nullptr;
        const auto below = [=, same = uint16_t(confidence.constant)](uint32_t row) {
            const uint16_t c = values ? values[row] : same;
            return c < lowConfidenceBelow; // null is the largest number
        };
        if (atom == K::LowConfidence)
            return testCounter(
                atom, [=](uint32_t row) { return (low[row] & kind) == FactFlags::kindAssistant && below(row); });
        constexpr uint16_t reasons = (FactFlags::missed | FactFlags::failedRetrieval | FactFlags::outOfScope) >> 8;
        return testCounter(atom, [=](uint32_t row) {
            return (low[row] & kind) == FactFlags::kindUser && ((mid[row] & reasons) != 0 || below(row));
        });
    }
    return nullptr;
}

std::unique_ptr<Accumulator> makeSum(K atom, const AccumulatorContext &context)
{
    const FactTable &facts = *context.facts;
    switch (atom) {
    case K::Cost: {
        const ColumnData &cost = facts.column(FactColumn::Cost);
        if (cost.shape == ColumnData::Shape::I64)
            return sumOf(atom, nullable(cost.i64.data(), nullNano));
        return cost.isStored() ? sum32(atom, cost, nullCost32, context.groupsExpected) : nothing(atom);
    }
    case K::CostKnownUser:
        return facts.column(FactColumn::Cost).isStored() ? costOfKnownUsers(facts) : nothing(atom);
    case K::ToolCalls:
    case K::ToolErrors:
        return tools(atom, facts.column(FactColumn::Tools));
    case K::Confidence:
    case K::ConfidenceN: {
        const ColumnData &c = facts.column(FactColumn::Confidence);
        if (c.shape == ColumnData::Shape::U16)
            return sumOf(atom, nullable(c.u16.data(), nullU16));
        return c.shape == ColumnData::Shape::Constant ? same(atom, c.constant) : nothing(atom);
    }
    default: {
        const FactColumn column = atom == K::InputTokens       ? FactColumn::InputTokens
                                  : atom == K::OutputTokens    ? FactColumn::OutputTokens
                                  : atom == K::CacheReadTokens ? FactColumn::CacheReadTokens
                                                               : FactColumn::CacheWriteTokens;
        const ColumnData &c = facts.column(column);
        if (c.shape == ColumnData::Shape::U32)
            return sum32(atom, c, nullU32, context.groupsExpected);
        return c.shape == ColumnData::Shape::Constant ? same(atom, c.constant) : nothing(atom);
    }
    }
}

} // namespace parlance
