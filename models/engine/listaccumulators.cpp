#include "models/engine/listaccumulators.h"

#include "models/engine/statistics.h"

#include <bit>

namespace parlance {

namespace {

using K = AtomKind;

constexpr uint8_t kind = FactFlags::kindMask;
constexpr uint8_t notMessage = 6; // bits of the kind that user and assistant messages do not have

bool isMessage(uint8_t low)
{
    return (low & notMessage) == 0;
}

// Sorted (group, value) pairs in one word.
uint64_t pairOf(uint32_t group, uint32_t value)
{
    return uint64_t(group) << 32 | value;
}

void remap(std::vector<uint64_t> &to, const std::vector<uint64_t> &from, std::span<const uint32_t> map)
{
    to.reserve(to.size() + from.size());
    for (const uint64_t pair : from)
        to.push_back(pairOf(map[size_t(pair >> 32)], uint32_t(pair)));
}

// Reads a code column whatever its width.
struct CodeReader
{
    const uint8_t *u8 = nullptr;
    const uint16_t *u16 = nullptr;
    const uint32_t *u32 = nullptr;
    uint32_t same = 0;

    explicit CodeReader(const ColumnData &column)
        : u8(column.shape == ColumnData::Shape::U8 ? column.u8.data() : nullptr)
        , u16(column.shape == ColumnData::Shape::U16 ? column.u16.data() : nullptr)
        , u32(column.shape == ColumnData::Shape::U32 ? column.u32.data() : nullptr)
        , same(uint32_t(column.constant))
    {}
    uint32_t operator()(uint32_t row) const { return u32 ? u32[row] : u16 ? u16[row] : u8 ? u8[row] : same; }
};

// Which rows take part in counting different things.
struct DistinctTest
{
    const uint8_t *low;
    const uint16_t *mid;
    uint8_t lowMask, lowValue;
    uint16_t midMask = 0, midValue = 0;
    bool anyMid = false; // mid & midMask must not be 0, whatever else it is

    bool operator()(uint32_t row) const
    {
        if ((low[row] & lowMask) != lowValue)
            return false;
        if (midMask == 0)
            return true;
        return anyMid ? (mid[row] & midMask) != 0 : (mid[row] & midMask) == midValue;
    }
};

// Different values of a code column per group; value 0 (none) does not count. In a bitset per group while that is
// small, else as a list of pairs without the immediate repetitions, sorted at the end.
template <typename Codes, typename Test>
class Distinct final : public Accumulator
{
public:
    Distinct(K atom, Codes codes, Test test, uint32_t values, const AccumulatorContext &context)
        : m_atom(atom)
        , m_codes(codes)
        , m_test(test)
        , m_values(values)
        , m_newUsers(context.newUsers)
    {
        // Clearing happens once per segment: keep it well below the work on the rows.
        const uint64_t bits = uint64_t(context.groupsExpected) * (values + 63);
        m_useBits = bits <= (context.segments > 1 ? uint64_t(1) << 19 : uint64_t(1) << 27);
        m_words = values / 64 + 1;
    }

    void begin(uint32_t groups) override
    {
        m_pairs.clear();
        if (m_useBits)
            m_bits.assign(size_t(groups) * m_words, 0);
        else
            m_last.assign(m_values, nullU32);
    }
    void grow(uint32_t groups) override
    {
        if (!m_useBits || m_bits.size() >= size_t(groups) * m_words)
            return;
        if (uint64_t(groups) * m_words * 64 <= uint64_t(1) << 27) {
            m_bits.resize(size_t(groups) * m_words * 2);
            return;
        }
        // More groups than expected: go on with pairs.
        drainBits();
        m_useBits = false;
        m_last.assign(m_values, nullU32);
    }
    void add(const ScanBlock &block) override
    {
        const auto wanted = m_atom == K::NewUsers ? m_newUsers->data() : nullptr;
        if (wanted)
            gather(block,
                   [test = m_test, codes = m_codes, wanted](uint32_t row) { return test(row) && wanted[codes(row)]; });
        else
            gather(block, m_test);
    }
    void absorb(Accumulator &sibling, std::span<const uint32_t> map) override
    {
        auto &other = static_cast<Distinct &>(sibling);
        if (m_useBits && other.m_useBits) {
            for (size_t g = 0; g < map.size(); ++g) {
                for (size_t w = 0; w < m_words; ++w)
                    m_bits[map[g] * m_words + w] |= other.m_bits[g * m_words + w];
            }
            return;
        }
        if (m_useBits)
            drainBits();
        if (other.m_useBits)
            other.drainBits();
        m_useBits = false;
        remap(m_pairs, other.m_pairs, map);
    }
    void finish(uint32_t groups, const Output &output) override
    {
        int64_t *out = output(m_atom);
        if (!out)
            return;
        std::fill_n(out, groups, 0);
        if (m_useBits) {
            for (uint32_t g = 0; g < groups; ++g) {
                for (size_t w = 0; w < m_words; ++w)
                    out[g] += std::popcount(m_bits[g * m_words + w]);
            }
            return;
        }
        std::sort(m_pairs.begin(), m_pairs.end());
        const auto end = std::unique(m_pairs.begin(), m_pairs.end());
        for (auto pair = m_pairs.begin(); pair != end; ++pair)
            ++out[*pair >> 32];
    }

private:
    template <typename Wanted>
    void gather(const ScanBlock &block, Wanted wanted)
    {
        if (m_useBits) {
            eachRow(block, [=, codes = m_codes, bits = m_bits.data(), words = m_words](uint32_t, uint32_t row,
                                                                                       uint32_t group) {
                const uint32_t code = codes(row);
                const uint64_t bit = uint64_t(code != 0 && wanted(row)) << (code & 63);
                bits[group * words + (code >> 6)] |= bit;
            });
            return;
        }
        eachRow(block, [&, codes = m_codes, last = m_last.data()](uint32_t, uint32_t row, uint32_t group) {
            const uint32_t code = codes(row);
            if (code != 0 && last[code] != group && wanted(row)) {
                last[code] = group;
                m_pairs.push_back(pairOf(group, code));
            }
        });
    }
    void drainBits()
    {
        for (size_t i = 0; i < m_bits.size(); ++i) {
            for (uint64_t word = m_bits[i]; word != 0; word &= word - 1)
                m_pairs.push_back(
                    pairOf(uint32_t(i / m_words), uint32_t(i % m_words * 64) + uint32_t(std::countr_zero(word))));
        }
        m_bits = {};
    }

    K m_atom;
    Codes m_codes;
    Test m_test;
    uint32_t m_values;
    std::shared_ptr<const std::vector<uint8_t>> m_newUsers;
    bool m_useBits = true;
    size_t m_words = 1;
    std::vector<uint64_t> m_bits;
    std::vector<uint32_t> m_last; // by value: the group that had it last
    std::vector<uint64_t> m_pairs;
};

template <typename Test>
std::unique_ptr<Accumulator> distinct(K atom, const ColumnData &column, Test test, const AccumulatorContext &context)
{
    const uint32_t values = column.maxCode + 1;
    if (column.shape == ColumnData::Shape::U32) {
        const auto codes = [v = column.u32.data()](uint32_t row) { return v[row]; };
        return std::make_unique<Distinct<decltype(codes), Test>>(atom, codes, test, values, context);
    }
    if (column.shape == ColumnData::Shape::U16) {
        const auto codes = [v = column.u16.data()](uint32_t row) { return uint32_t(v[row]); };
        return std::make_unique<Distinct<decltype(codes), Test>>(atom, codes, test, values, context);
    }
    const CodeReader codes(column);
    return std::make_unique<Distinct<CodeReader, Test>>(atom, codes, test, values, context);
}

// Local days with a message.
std::unique_ptr<Accumulator> activeDays(const AccumulatorContext &context, DistinctTest test)
{
    struct DayReader
    {
        const FactTable *facts;
        std::shared_ptr<const SlotCodes> days;
        uint32_t operator()(uint32_t row) const
        {
            if (!days->exact())
                return days->ofRow[row] + 1;
            return days->ofSlot[size_t(facts->slotOfRow(row) - facts->firstSlot())] + 1;
        }
    };
    return std::make_unique<Distinct<DayReader, DistinctTest>>(K::ActiveDays, DayReader{context.facts, context.days},
                                                               test, uint32_t(context.days->values.size()) + 1,
                                                               context);
}

// All values of a column of assistant messages, by group, for their number, sum and percentiles.
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
        m_values.clear();
        m_of.clear();
    }
    void grow(uint32_t groups) override { m_groups = std::max(m_groups, groups); }
    void add(const ScanBlock &block) override
    {
        const ColumnData &column = m_facts.column(m_column);
        if (column.shape != ColumnData::Shape::U32) {
            if (column.shape == ColumnData::Shape::Constant)
                gather(block, [v = uint32_t(column.constant)](uint32_t) { return v; });
        } else {
            gather(block, [v = column.u32.data()](uint32_t row) { return v[row]; });
        }
    }
    void absorb(Accumulator &sibling, std::span<const uint32_t> map) override
    {
        auto &other = static_cast<Values &>(sibling);
        if (m_groups == 1 && other.m_groups == 1) {
            m_values.insert(m_values.end(), other.m_values.begin(), other.m_values.end());
            return;
        }
        // What was gathered while there was only one group has no note of it.
        other.m_of.resize(other.m_values.size(), 0);
        const size_t before = m_values.size();
        m_values.insert(m_values.end(), other.m_values.begin(), other.m_values.end());
        m_of.resize(m_values.size());
        for (size_t i = 0; i < other.m_values.size(); ++i)
            m_of[before + i] = map[other.m_of[i]];
    }
    void finish(uint32_t groups, const Output &output) override
    {
        if (groups == 1) {
            group(0, m_values, output);
            return;
        }
        m_of.resize(m_values.size(), 0);
        // A counting sort by group.
        std::vector<uint32_t> start(size_t(groups) + 1, 0);
        for (const uint32_t g : m_of)
            ++start[g + 1];
        for (uint32_t g = 0; g < groups; ++g)
            start[g + 1] += start[g];
        std::vector<uint32_t> sorted(m_values.size()), cursor(start.begin(), start.end() - 1);
        for (size_t i = 0; i < m_values.size(); ++i)
            sorted[cursor[m_of[i]]++] = m_values[i];
        for (uint32_t g = 0; g < groups; ++g)
            group(g, std::span(sorted).subspan(start[g], start[g + 1] - start[g]), output);
    }

private:
    template <typename Value>
    void gather(const ScanBlock &block, Value value)
    {
        const uint8_t *low = m_facts.slice(Slice::FlagsLow).u8.data();
        const size_t before = m_values.size();
        m_values.resize(before + block.rows.size);
        if (m_groups == 1) {
            uint32_t *to = m_values.data() + before;
            eachRow(block, [&](uint32_t, uint32_t row, uint32_t) {
                const uint32_t v = value(row);
                *to = v;
                to += v != nullU32 && (low[row] & kind) == FactFlags::kindAssistant;
            });
            m_values.resize(size_t(to - m_values.data()));
            return;
        }
        m_of.resize(m_values.size());
        uint32_t *values = m_values.data() + before, *of = m_of.data() + before;
        eachRow(block, [&](uint32_t, uint32_t row, uint32_t group) {
            const uint32_t v = value(row);
            *values = v;
            *of = group;
            const bool counts = v != nullU32 && (low[row] & kind) == FactFlags::kindAssistant;
            values += counts;
            of += counts;
        });
        m_values.resize(size_t(values - m_values.data()));
        m_of.resize(m_values.size());
    }
    void group(uint32_t g, std::span<uint32_t> values, const Output &output) const
    {
        const bool response = m_column == FactColumn::Response;
        const auto put = [&](K atom, auto compute) {
            if (!m_atoms.contains(atom))
                return;
            if (int64_t *out = output(atom))
                out[g] = values.empty() ? emptyAtom(atom) : compute();
        };
        if (response) {
            put(K::ResponseN, [&] { return int64_t(values.size()); });
            put(K::ResponseSum, [&] {
                int64_t sum = 0;
                for (const uint32_t v : values)
                    sum += v;
                return sum;
            });
        }
        put(response ? K::ResponseMedian2 : K::FirstTokenMedian2, [&] { return median2(values); });
        put(response ? K::ResponseP95 : K::FirstTokenP95, [&] { return percentile(values, 95); });
        if (response) {
            put(K::ResponseP90, [&] { return percentile(values, 90); });
            put(K::ResponseP99, [&] { return percentile(values, 99); });
        }
    }

    FactColumn m_column;
    const AtomList &m_atoms;
    const FactTable &m_facts;
    uint32_t m_groups = 1;
    std::vector<uint32_t> m_values, m_of;
};

// First and last message and number of messages of each conversation within each group.
class Sessions final : public Accumulator
{
public:
    explicit Sessions(const FactTable &facts)
        : m_facts(facts)
        , m_state(size_t(facts.column(FactColumn::Conversation).maxCode) + 1)
    {}
    void begin(uint32_t) override
    {
        m_done.clear();
        m_open.clear();
        ++m_epoch;
    }
    void grow(uint32_t) override {}
    void add(const ScanBlock &block) override
    {
        const uint8_t *low = m_facts.slice(Slice::FlagsLow).u8.data();
        const CodeReader conversation(m_facts.column(FactColumn::Conversation));
        eachRow(block, [&](uint32_t, uint32_t row, uint32_t group) {
            if (!isMessage(low[row]))
                return;
            const uint32_t code = conversation(row);
            State &state = m_state[code];
            const int64_t at = m_facts.timeOf(row);
            if (state.epoch != m_epoch) {
                m_open.push_back(code);
                state = {m_epoch, group, 1, at, at};
            } else if (state.group != group) {
                close(code, state);
                state = {m_epoch, group, 1, at, at};
            } else {
                ++state.messages;
                state.first = std::min(state.first, at);
                state.last = std::max(state.last, at);
            }
        });
    }
    void absorb(Accumulator &sibling, std::span<const uint32_t> map) override
    {
        auto &other = static_cast<Sessions &>(sibling);
        closeAll();
        other.closeAll();
        for (Part part : other.m_done) {
            part.pair = pairOf(map[size_t(part.pair >> 32)], uint32_t(part.pair));
            m_done.push_back(part);
        }
    }
    void finish(uint32_t groups, const Output &output) override
    {
        closeAll();
        std::sort(m_done.begin(), m_done.end(), [](const Part &a, const Part &b) { return a.pair < b.pair; });
        std::vector<int64_t> durations;
        auto part = m_done.begin();
        for (uint32_t g = 0; g < groups; ++g) {
            durations.clear();
            int64_t single = 0, sum = 0;
            while (part != m_done.end() && part->pair >> 32 == g) {
                Part whole = *part++;
                for (; part != m_done.end() && part->pair == whole.pair; ++part) {
                    whole.messages += part->messages;
                    whole.first = std::min(whole.first, part->first);
                    whole.last = std::max(whole.last, part->last);
                }
                if (whole.messages < 2) {
                    ++single;
                    continue;
                }
                durations.push_back(whole.last - whole.first);
                sum += durations.back();
            }
            const auto put = [&](K atom, int64_t value) {
                if (int64_t *out = output(atom))
                    out[g] = value;
            };
            put(K::SessionN, int64_t(durations.size()));
            put(K::SingleTurn, single);
            put(K::SessionSum, durations.empty() ? noValue : sum);
            put(K::SessionMedian2, durations.empty() ? noValue : median2(std::span(durations)));
        }
    }

private:
    struct State
    {
        uint32_t epoch = 0, group = 0, messages = 0;
        int64_t first = 0, last = 0;
    };
    struct Part
    {
        uint64_t pair;
        uint32_t messages;
        int64_t first, last;
    };
    void close(uint32_t code, const State &state)
    {
        m_done.push_back({pairOf(state.group, code), state.messages, state.first, state.last});
    }
    void closeAll()
    {
        for (const uint32_t code : m_open)
            close(code, m_state[code]);
        m_open.clear();
        ++m_epoch;
    }

    const FactTable &m_facts;
    std::vector<State> m_state; // by conversation
    std::vector<uint32_t> m_open;
    std::vector<Part> m_done;
    uint32_t m_epoch = 0;
};

class Peak final : public Accumulator
{
public:
    explicit Peak(const FactTable &facts)
        : m_facts(facts)
    {}
    void begin(uint32_t) override { m_pairs.clear(); }
    void grow(uint32_t) override {}
    void add(const ScanBlock &block) override
    {
        const uint8_t *low = m_facts.slice(Slice::FlagsLow).u8.data();
        const ColumnData &times = m_facts.column(FactColumn::TimeS);
        eachRow(block, [&](uint32_t, uint32_t row, uint32_t group) {
            if (isMessage(low[row]))
                m_pairs.push_back(pairOf(group, uint32_t(times.at(row) / 60)));
        });
    }
    void absorb(Accumulator &sibling, std::span<const uint32_t> map) override
    {
        remap(m_pairs, static_cast<Peak &>(sibling).m_pairs, map);
    }
    void finish(uint32_t groups, const Output &output) override
    {
        int64_t *out = output(K::PeakMinute);
        std::fill_n(out, groups, noValue);
        std::sort(m_pairs.begin(), m_pairs.end());
        for (size_t i = 0; i < m_pairs.size();) {
            size_t end = i;
            while (end < m_pairs.size() && m_pairs[end] == m_pairs[i])
                ++end;
            int64_t &peak = out[m_pairs[i] >> 32];
            peak = std::max(peak, int64_t(end - i));
            i = end;
        }
    }

private:
    const FactTable &m_facts;
    std::vector<uint64_t> m_pairs; // (group, minute) of every message
};

class Extent final : public Accumulator
{
public:
    explicit Extent(const FactTable &facts)
        : m_facts(facts)
    {}
    void begin(uint32_t groups) override { m_ends.assign(groups, {}); }
    void grow(uint32_t groups) override { m_ends.resize(std::max<size_t>(groups, m_ends.size())); }
    void add(const ScanBlock &block) override
    {
        const uint8_t *low = m_facts.slice(Slice::FlagsLow).u8.data();
        eachRow(block, [&](uint32_t, uint32_t row, uint32_t group) {
            if (isMessage(low[row])) {
                const UtcMs at = m_facts.timeOf(row);
                m_ends[group].widen({at, at});
            }
        });
    }
    void absorb(Accumulator &sibling, std::span<const uint32_t> map) override
    {
        const auto &other = static_cast<Extent &>(sibling).m_ends;
        for (size_t g = 0; g < map.size(); ++g)
            m_ends[map[g]].widen(other[g]);
    }
    void finish(uint32_t groups, const Output &output) override
    {
        int64_t *first = output(K::FirstAt), *last = output(K::LastAt);
        for (uint32_t g = 0; g < groups; ++g) {
            const bool any = m_ends[g].first <= m_ends[g].last;
            if (first)
                first[g] = any ? m_ends[g].first : noValue;
            if (last)
                last[g] = any ? m_ends[g].last : noValue;
        }
    }

private:
    struct Ends
    {
        int64_t first = INT64_MAX, last = INT64_MIN;
        void widen(const Ends &other)
        {
            first = std::min(first, other.first);
            last = std::max(last, other.last);
        }
    };
    const FactTable &m_facts;
    std::vector<Ends> m_ends;
};

// Rows are snapshots: of each conversation in a group the last one counts.
class LastTotals final : public Accumulator
{
public:
    explicit LastTotals(const FactTable &facts)
        : m_facts(facts)
    {}
    void begin(uint32_t) override { m_parts.clear(); }
    void grow(uint32_t) override {}
    void add(const ScanBlock &block) override
    {
        const CodeReader conversation(m_facts.column(FactColumn::Conversation));
        eachRow(block, [&](uint32_t, uint32_t row, uint32_t group) {
            m_parts.push_back({pairOf(group, conversation(row)), row});
        });
    }
    void absorb(Accumulator &sibling, std::span<const uint32_t> map) override
    {
        for (Part part : static_cast<LastTotals &>(sibling).m_parts) {
            part.pair = pairOf(map[size_t(part.pair >> 32)], uint32_t(part.pair));
            m_parts.push_back(part);
        }
    }
    void finish(uint32_t groups, const Output &output) override
    {
        int64_t *out = output(K::SourceTotal);
        std::fill_n(out, groups, noValue);
        std::sort(m_parts.begin(), m_parts.end(),
                  [](const Part &a, const Part &b) { return a.pair == b.pair ? a.row < b.row : a.pair < b.pair; });
        const ColumnData &cost = m_facts.column(FactColumn::Cost);
        for (size_t i = 0; i < m_parts.size(); ++i) {
            if (i + 1 < m_parts.size() && m_parts[i + 1].pair == m_parts[i].pair)
                continue;
            int64_t &sum = out[m_parts[i].pair >> 32];
            sum = (sum == noValue ? 0 : sum) + cost.at(m_parts[i].row);
        }
    }

private:
    struct Part
    {
        uint64_t pair;
        uint32_t row; // rows of one slot and conversation stand in order of the export
    };
    const FactTable &m_facts;
    std::vector<Part> m_parts;
};

} // namespace

std::unique_ptr<Accumulator> makeDistinct(K atom, const AccumulatorContext &context)
{
    using namespace FactFlags;
    const FactTable &facts = *context.facts;
    DistinctTest test{facts.slice(Slice::FlagsLow).u8.data(), facts.slice(Slice::FlagsMid).u16.data(), notMessage, 0};
    const auto users = [low = test.low](uint32_t row) { return (low[row] & kind) == kindUser; };
    const auto messages = [low = test.low](uint32_t row) { return isMessage(low[row]); };
    switch (atom) {
    case K::Conversations:
        return distinct(atom, facts.column(FactColumn::Conversation), messages, context);
    case K::KnownOutcome:
        test.midMask = uint16_t(outcomeMask >> 8);
        test.anyMid = true;
        return distinct(atom, facts.column(FactColumn::Conversation), test, context);
    case K::ResolvedOutcome:
    case K::Escalated:
        test.midMask = uint16_t(outcomeMask >> 8);
        test.midValue = uint16_t((atom == K::Escalated ? 2u : 1u) << (outcomeShift - 8));
        return distinct(atom, facts.column(FactColumn::Conversation), test, context);
    case K::Users:
    case K::NewUsers:
        return distinct(atom, facts.column(FactColumn::User), users, context);
    case K::Bots:
        return distinct(atom, facts.column(FactColumn::Bot), messages, context);
    case K::ActiveDays:
        return activeDays(context, test);
    default:
        return nullptr;
    }
}

std::unique_ptr<Accumulator> makeValues(FactColumn column, const AtomList &atoms, const FactTable &facts)
{
    return std::make_unique<Values>(column, atoms, facts);
}

std::unique_ptr<Accumulator> makeSessions(const FactTable &facts)
{
    return std::make_unique<Sessions>(facts);
}

std::unique_ptr<Accumulator> makePeak(const FactTable &facts)
{
    return std::make_unique<Peak>(facts);
}

std::unique_ptr<Accumulator> makeExtent(const FactTable &facts)
{
    return std::make_unique<Extent>(facts);
}

std::unique_ptr<Accumulator> makeLastTotals(const FactTable &facts)
{
    return std::make_unique<LastTotals>(facts);
}

} // namespace parlance
