#include "models/engine/distinctaccumulators.h"

#include "models/engine/accumulatorparts.h"
#include "models/engine/sortnumbers.h"

#include <algorithm>
#include <bit>

namespace parlance {

namespace {

using K = AtomKind;

constexpr uint8_t kind = FactFlags::kindMask;
constexpr uint8_t notMessage = 6; // bits of the kind that user and assistant messages do not have

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
        m_counts.assign(m_useBits ? groups : 0, 0);
        m_isCounted = true;
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
            m_counts.resize(size_t(groups) * 2);
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
            m_isCounted = false;
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
        appendRemapped(m_pairs, other.m_pairs, map);
    }
    void finish(uint32_t groups, const Output &output) override
    {
        int64_t *out = output(m_atom);
        if (!out)
            return;
        std::fill_n(out, groups, 0);
        if (m_useBits) {
            for (uint32_t g = 0; g < groups; ++g) {
                out[g] = m_isCounted ? m_counts[g] : 0;
                for (size_t w = 0; w < m_words && !m_isCounted; ++w)
                    out[g] += std::popcount(m_bits[g * m_words + w]);
            }
            return;
        }
        sortNumbers(m_pairs);
        const auto end = std::unique(m_pairs.begin(), m_pairs.end());
        for (auto pair = m_pairs.begin(); pair != end; ++pair)
            ++out[*pair >> 32];
    }

private:
    template <typename Wanted>
    void gather(const ScanBlock &block, Wanted wanted)
    {
        if (m_useBits) {
            eachRow(block, [=, codes = m_codes, bits = m_bits.data(), counts = m_counts.data(),
                            words = m_words](uint32_t, uint32_t row, uint32_t group) {
                const uint32_t code = codes(row);
                const uint64_t bit = uint64_t(code != 0 && wanted(row)) << (code & 63);
                uint64_t &word = bits[group * words + (code >> 6)];
                counts[group] += (bit & ~word) != 0;
                word |= bit;
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
    std::vector<uint32_t> m_counts; // of the bits, by group; good while nothing has been absorbed
    bool m_isCounted = true;
    std::vector<uint32_t> m_last; // by value: the group that had it last
    std::vector<uint64_t> m_pairs;
};

template <typename Test>
std::unique_ptr<Accumulator> distinctOf(K atom, const ColumnData &column, Test test, const AccumulatorContext &context)
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

template <typename Test>
std::unique_ptr<Accumulator> distinct(K atom, FactColumn values, Test test, const AccumulatorContext &context)
{
    const ColumnData &column = context.facts->column(values);
    auto accumulator = distinctOf(atom, column, test, context);
    accumulator->readWhere(column);
    accumulator->readWhere(values == FactColumn::User ? isQuestionTest : isMessageTest, *context.facts);
    return accumulator;
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

} // namespace

std::unique_ptr<Accumulator> makeDistinct(K atom, const AccumulatorContext &context)
{
    using namespace FactFlags;
    const FactTable &facts = *context.facts;
    DistinctTest test{facts.slice(Slice::FlagsLow).u8.data(), facts.slice(Slice::FlagsMid).u16.data(), notMessage, 0};
    const auto users = [low = test.low](uint32_t row) { return (low[row] & kind) == kindUser; };
    const auto messages = [low = test.low](uint32_t row) { return isMessageRow(low[row]); };
    switch (atom) {
    case K::Conversations:
        return distinct(atom, FactColumn::Conversation, messages, context);
    case K::KnownOutcome:
        test.midMask = uint16_t(outcomeMask >> 8);
        test.anyMid = true;
        return distinct(atom, FactColumn::Conversation, test, context);
    case K::ResolvedOutcome:
    case K::Escalated:
        test.midMask = uint16_t(outcomeMask >> 8);
        test.midValue = uint16_t((atom == K::Escalated ? 2u : 1u) << (outcomeShift - 8));
        return distinct(atom, FactColumn::Conversation, test, context);
    case K::Users:
    case K::NewUsers:
        return distinct(atom, FactColumn::User, users, context);
    case K::Bots:
        return distinct(atom, FactColumn::Bot, messages, context);
    case K::ActiveDays:
        return activeDays(context, test);
    default:
        return nullptr;
    }
}

} // namespace parlance
