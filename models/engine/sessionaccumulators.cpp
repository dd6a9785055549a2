#include "models/engine/sessionaccumulators.h"

#include "models/engine/accumulatorparts.h"
#include "models/engine/sortnumbers.h"
#include "models/engine/statistics.h"

namespace parlance {

namespace {

using K = AtomKind;

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
            if (!isMessageRow(low[row]))
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
            if (isMessageRow(low[row]))
                m_pairs.push_back(pairOf(group, uint32_t(times.at(row) / 60)));
        });
    }
    void absorb(Accumulator &sibling, std::span<const uint32_t> map) override
    {
        appendRemapped(m_pairs, static_cast<Peak &>(sibling).m_pairs, map);
    }
    void finish(uint32_t groups, const Output &output) override
    {
        int64_t *out = output(K::PeakMinute);
        std::fill_n(out, groups, noValue);
        sortNumbers(m_pairs);
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
            if (isMessageRow(low[row])) {
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

template <typename Of>
std::unique_ptr<Accumulator> ofMessages(const FactTable &facts)
{
    auto accumulator = std::make_unique<Of>(facts);
    accumulator->readWhere(isMessageTest, facts);
    return accumulator;
}

} // namespace

std::unique_ptr<Accumulator> makeSessions(const FactTable &facts)
{
    return ofMessages<Sessions>(facts);
}

std::unique_ptr<Accumulator> makePeak(const FactTable &facts)
{
    return ofMessages<Peak>(facts);
}

std::unique_ptr<Accumulator> makeExtent(const FactTable &facts)
{
    return ofMessages<Extent>(facts);
}

std::unique_ptr<Accumulator> makeLastTotals(const FactTable &facts)
{
    return std::make_unique<LastTotals>(facts);
}

} // namespace parlance
