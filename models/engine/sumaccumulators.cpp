#include "models/engine/sumaccumulators.h"

#include "models/engine/pergroup.h"

namespace parlance {

namespace {

using K = AtomKind;

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

// `values` tells which parts of the rows have some.
std::unique_ptr<Accumulator> where(const ColumnData &values, std::unique_ptr<Accumulator> sum)
{
    sum->readWhere(values);
    return sum;
}

std::unique_ptr<Accumulator> confidence(K atom, const ColumnData &column)
{
    if (column.shape == ColumnData::Shape::U16)
        return sumOf(atom, nullable(column.u16.data(), nullU16));
    return column.shape == ColumnData::Shape::Constant ? same(atom, column.constant) : nothing(atom);
}

std::unique_ptr<Accumulator> costs(const ColumnData &cost, uint32_t groups)
{
    if (cost.shape == ColumnData::Shape::I64)
        return sumOf(K::Cost, nullable(cost.i64.data(), nullNano));
    return cost.isStored() ? sum32(K::Cost, cost, nullCost32, groups) : nothing(K::Cost);
}

std::unique_ptr<Accumulator> tokens(K atom, const ColumnData &column, uint32_t groups)
{
    if (column.shape == ColumnData::Shape::U32)
        return sum32(atom, column, nullU32, groups);
    return column.shape == ColumnData::Shape::Constant ? same(atom, column.constant) : nothing(atom);
}

FactColumn columnOf(K tokens)
{
    return tokens == K::InputTokens       ? FactColumn::InputTokens
           : tokens == K::OutputTokens    ? FactColumn::OutputTokens
           : tokens == K::CacheReadTokens ? FactColumn::CacheReadTokens
                                          : FactColumn::CacheWriteTokens;
}

} // namespace

std::unique_ptr<Accumulator> makeSum(K atom, const AccumulatorContext &context)
{
    const FactTable &facts = *context.facts;
    const ColumnData &cost = facts.column(FactColumn::Cost);
    switch (atom) {
    case K::Cost:
        return where(cost, costs(cost, context.groupsExpected));
    case K::CostKnownUser:
        return where(cost, cost.isStored() ? costOfKnownUsers(facts) : nothing(atom));
    case K::ToolCalls:
    case K::ToolErrors:
        return tools(atom, facts.column(FactColumn::Tools));
    case K::Confidence:
    case K::ConfidenceN: {
        const ColumnData &values = facts.column(FactColumn::Confidence);
        return where(values, confidence(atom, values));
    }
    default: {
        const ColumnData &values = facts.column(columnOf(atom));
        return where(values, tokens(atom, values, context.groupsExpected));
    }
    }
}

} // namespace parlance
