#include "models/engine/countaccumulators.h"

#include "models/engine/flagtest.h"
#include "models/engine/pergroup.h"
#include "models/store/answerflags.h"

#include <bit>
#include <cstring>

namespace parlance {

namespace {

using K = AtomKind;

static_assert(lowConfidenceBelow == lowConfidence);
constexpr uint8_t kind = FactFlags::kindMask;
constexpr uint8_t okOrNot = FactFlags::kindMask | FactFlags::error;

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

// `flags` and `value` say which rows may pass the counter's test.
std::unique_ptr<Accumulator> where(const FlagTest &flags, const ColumnData &value, const FactTable &facts,
                                   std::unique_ptr<Accumulator> counter)
{
    counter->readWhere(flags, facts);
    counter->readWhere(value);
    return counter;
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
    if (const auto test = flagTest(atom)) {
        auto counter = std::make_unique<FlagCounter>(atom, *test, facts);
        counter->readWhere(*test, facts);
        return counter;
    }

    const uint8_t *low = facts.slice(Slice::FlagsLow).u8.data();
    const uint16_t *mid = facts.slice(Slice::FlagsMid).u16.data();
    if (atom == K::Generations || atom == K::QueriesKnownUser) {
        const bool calls = atom == K::Generations;
        const ColumnData &known = facts.column(calls ? FactColumn::Model : FactColumn::User);
        const uint8_t mask = calls ? okOrNot : kind, value = calls ? FactFlags::kindAssistant : FactFlags::kindUser;
        const auto counts = [=](uint32_t row) { return (low[row] & mask) == value; };
        return where({mask, value}, known, facts, withCodes(known, [=](auto code) {
                         return testCounter(atom, [=](uint32_t row) { return code(row) != 0 && counts(row); });
                     }));
    }
    if (atom == K::LowConfidence || atom == K::Unanswered) {
        const ColumnData &confidence = facts.column(FactColumn::Confidence);
        const uint16_t *values = confidence.shape == ColumnData::Shape::U16 ? confidence.u16.data() : nullptr;
        const auto below = [=, same = uint16_t(confidence.constant)](uint32_t row) {
            const uint16_t c = values ? values[row] : same;
            return c < lowConfidenceBelow; // null is the largest number
        };
        if (atom == K::LowConfidence)
            return where(isAnswerTest, confidence, facts, testCounter(atom, [=](uint32_t row) {
                             return (low[row] & okOrNot) == FactFlags::kindAssistant && below(row);
                         }));
        constexpr uint16_t reasons =
            (FactFlags::missed | FactFlags::failedRetrieval | FactFlags::outOfScope | FactFlags::answeredLow) >> 8;
        return testCounter(atom, [=](uint32_t row) {
            return (low[row] & kind) == FactFlags::kindUser && ((mid[row] & reasons) != 0 || below(row));
        });
    }
    return nullptr;
}

} // namespace parlance
