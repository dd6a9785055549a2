#include "models/engine/intentpaths.h"

#include <algorithm>
#include <numeric>

namespace parlance {

namespace {

// A visible user message with an intent.
struct Turn
{
    uint32_t row, intent;
};

constexpr uint16_t hiddenInMid = FactFlags::hidden >> 8;

// The turns of all conversations, those of one conversation together and in the order of the rows: by slot, and within a
// slot as they were written, which is the order of their ids.
class Turns
{
public:
    Turns(const FactTable &facts, const CodeMap &intents)
        : m_facts(facts)
    {
        const ColumnData &conversation = facts.column(FactColumn::Conversation);
        const size_t size = size_t(std::max<int64_t>(conversation.maxCode, conversation.constant)) + 1;
        m_start.assign(size + 1, 0);
        forEach(intents, [&](uint32_t id, Turn) { ++m_start[id + 1]; });
        std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
        m_turns.resize(m_start.back());
        std::vector<uint32_t> next(m_start.begin(), m_start.end() - 1);
        forEach(intents, [&](uint32_t id, Turn turn) { m_turns[next[id]++] = turn; });
    }

    [[nodiscard]] size_t conversations() const { return m_start.size() - 1; }
    // In their order: by time, then as they stand.
    std::span<const Turn> of(size_t conversation)
    {
        const std::span turns(m_turns.data() + m_start[conversation], m_turns.data() + m_start[conversation + 1]);
        std::ranges::stable_sort(turns, {}, [this](const Turn &turn) { return m_facts.timeOf(turn.row); });
        return turns;
    }
    [[nodiscard]] bool isEmpty() const { return m_turns.empty(); }

private:
    template <typename Use>
    void forEach(const CodeMap &intents, Use use) const
    {
        const RowRange rows = m_facts.rowsOf(FactPart::Others);
        const uint8_t *low = m_facts.slice(Slice::FlagsLow).u8.data();
        const uint16_t *mid = m_facts.slice(Slice::FlagsMid).u16.data();
        withCodes(m_facts.column(FactColumn::Conversation), [&](auto idOf) {
            withCodes(m_facts.column(FactColumn::Intent), [&](auto termOf) {
                for (uint32_t row = rows.begin; row < rows.end; ++row) {
                    const uint32_t intent = intents.code(termOf(row));
                    const bool shown =
                        (low[row] & FactFlags::kindMask) == FactFlags::kindUser && !(mid[row] & hiddenInMid);
                    if (intent != 0 && shown)
                        use(idOf(row), Turn{row, intent});
                }
            });
        });
    }

    const FactTable &m_facts;
    std::vector<uint32_t> m_start; // by conversation: its first turn; and the number of turns
    std::vector<Turn> m_turns;
};

} // namespace

IntentPaths IntentPaths::make(const FactTable &facts, const CodeMap &intents)
{
    IntentPaths paths;
    if (facts.rows() == 0 || !facts.column(FactColumn::Intent).has(FactPart::Others))
        return paths;
    Turns turns(facts, intents);
    if (turns.isEmpty())
        return paths;
    for (auto &step : paths.ofConversation)
        step.assign(turns.conversations(), 0);
    auto before = std::make_shared<SlotCodes>();
    before->ofRow.assign(facts.rows(), 0);
    for (size_t conversation = 0; conversation < turns.conversations(); ++conversation) {
        uint32_t last = 0;
        size_t step = 0;
        for (const Turn &turn : turns.of(conversation)) {
            before->ofRow[turn.row] = last;
            if (turn.intent != last && step < steps)
                paths.ofConversation[step++][conversation] = turn.intent;
            last = turn.intent;
        }
    }
    paths.before = std::move(before);
    return paths;
}

qint64 IntentPaths::bytes() const
{
    qint64 sum = qint64(before->ofRow.capacity()) * 4;
    for (const auto &step : ofConversation)
        sum += qint64(step.capacity()) * 4;
    return sum;
}

} // namespace parlance
