#include "models/engine/valueaccumulators.h"

#include "models/engine/accumulatorparts.h"
#include "models/engine/statistics.h"

namespace parlance {

namespace {

using K = AtomKind;

// All values of a column of assistant messages (of look-ups: of all messages), by group, for their number, sum and percentiles.
class Values final : public Accumulator
{
public:
    Values(FactColumn column, const AtomList &atoms, const FactTable &facts)
        : m_column(column)
        , m_atoms(atoms)
        , m_facts(facts)
    {}
    void begin(uint32_t groups) override
    {
        m_groups = groups;
        m_size = 0;
    }
    void grow(uint32_t groups) override
    {
        if (m_groups == 1 && groups > 1) { // what was gathered so far has no note of its group
            m_of.resize(m_values.size());
            std::fill_n(m_of.begin(), m_size, 0u);
        }
        m_groups = std::max(m_groups, groups);
    }
    void add(const ScanBlock &block) override
    {
        const ColumnData &column = m_facts.column(m_column);
        if (column.shape == ColumnData::Shape::U32)
            gather(block, [v = column.u32.data()](uint32_t row) { return v[row]; });
        else if (column.shape == ColumnData::Shape::Constant)
            gather(block, [v = uint32_t(column.constant)](uint32_t) { return v; });
    }
    void absorb(Accumulator &sibling, std::span<const uint32_t> map) override
    {
        auto &other = static_cast<Values &>(sibling);
        const bool one = m_groups == 1 && other.m_groups == 1;
        reserve(other.m_size);
        std::copy_n(other.m_values.begin(), other.m_size, m_values.begin() + std::ptrdiff_t(m_size));
        if (!one) {
            m_of.resize(m_values.size());
            for (size_t i = 0; i < other.m_size; ++i)
                m_of[m_size + i] = map[other.m_groups == 1 ? 0 : other.m_of[i]];
        }
        m_size += other.m_size;
    }
    void finish(uint32_t groups, const Output &output) override
    {
        const std::span<uint32_t> values(m_values.data(), m_size);
        if (groups == 1) {
            group(0, values, output);
            return;
        }
        m_of.resize(m_values.size());
        // A counting sort by group.
        const std::span<const uint32_t> of(m_of.data(), m_size);
        std::vector<uint32_t> start(size_t(groups) + 1, 0);
        for (const uint32_t g : of)
            ++start[g + 1];
        for (uint32_t g = 0; g < groups; ++g)
            start[g + 1] += start[g];
        std::vector<uint32_t> sorted(m_size), cursor(start.begin(), start.end() - 1);
        for (size_t i = 0; i < m_size; ++i)
            sorted[cursor[of[i]]++] = values[i];
        for (uint32_t g = 0; g < groups; ++g)
            group(g, std::span(sorted).subspan(start[g], start[g + 1] - start[g]), output);
    }

private:
    // Room for so many values more. What is there once stays, so that most steps touch no new memory.
    void reserve(size_t more)
    {
        if (m_size + more > m_values.size())
            m_values.resize(std::max(m_size + more, m_values.size() * 2));
    }
    template <typename Value>
    void gather(const ScanBlock &block, Value value)
    {
        const uint8_t *low = m_facts.slice(Slice::FlagsLow).u8.data();
        const bool ofAll = m_column == FactColumn::LookUp;
        const auto mask = uint8_t(ofAll ? 0 : FactFlags::kindMask),
                   kind = uint8_t(ofAll ? 0 : FactFlags::kindAssistant);
        const auto counts = [=](uint32_t row, uint32_t v) {
            return unsigned(v != nullU32) & unsigned((low[row] & mask) == kind);
        };
        reserve(block.rows.size);
        uint32_t *values = m_values.data() + m_size;
        if (m_groups == 1) {
            eachRow(block, [&](uint32_t, uint32_t row, uint32_t) {
                const uint32_t v = value(row);
                *values = v;
                values += counts(row, v);
            });
        } else {
            m_of.resize(m_values.size());
            uint32_t *of = m_of.data() + m_size;
            eachRow(block, [&](uint32_t, uint32_t row, uint32_t group) {
                const uint32_t v = value(row), is = counts(row, v);
                *values = v;
                *of = group;
                values += is;
                of += is;
            });
        }
        m_size = size_t(values - m_values.data());
    }
    void group(uint32_t g, std::span<uint32_t> values, const Output &output) const
    {
        const bool response = m_column == FactColumn::Response, lookUp = m_column == FactColumn::LookUp;
        const auto put = [&](K atom, auto compute) {
            if (!m_atoms.contains(atom))
                return;
            if (int64_t *out = output(atom))
                out[g] = values.empty() ? emptyAtom(atom) : compute();
        };
        if (response || lookUp) {
            put(response ? K::ResponseN : K::LookUpN, [&] { return int64_t(values.size()); });
            put(response ? K::ResponseSum : K::LookUpSum, [&] {
                int64_t sum = 0;
                for (const uint32_t v : values)
                    sum += v;
                return sum;
            });
        }
        put(response ? K::ResponseMedian2
            : lookUp ? K::LookUpMedian2
                     : K::FirstTokenMedian2,
            [&] { return median2(values); });
        put(response ? K::ResponseP95
            : lookUp ? K::LookUpP95
                     : K::FirstTokenP95,
            [&] { return percentile(values, 95); });
        if (response) {
            put(K::ResponseP5, [&] { return percentile(values, 5); });
            put(K::ResponseP25, [&] { return percentile(values, 25); });
            put(K::ResponseP75, [&] { return percentile(values, 75); });
            put(K::ResponseP90, [&] { return percentile(values, 90); });
            put(K::ResponseP99, [&] { return percentile(values, 99); });
        }
    }

    FactColumn m_column;
    const AtomList &m_atoms;
    const FactTable &m_facts;
    uint32_t m_groups = 1;
    std::vector<uint32_t> m_values, m_of; // the first m_size of them
    size_t m_size = 0;
};

} // namespace

std::unique_ptr<Accumulator> makeValues(FactColumn column, const AtomList &atoms, const FactTable &facts)
{
    auto values = std::make_unique<Values>(column, atoms, facts);
    if (column != FactColumn::LookUp)
        values->readWhere(isAnswerTest, facts);
    values->readWhere(facts.column(column));
    return values;
}

} // namespace parlance
