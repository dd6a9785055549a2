#include "models/engine/concurrency.h"

#include "models/engine/accumulatorparts.h"

namespace parlance {

namespace {

using K = AtomKind;

// Stretches of conversations without a long pause. Rows come in any order within a quarter of an hour and in two parts, so
// a stretch may be found in pieces: each is whole in itself, and they are joined at the end.
class Concurrency final : public Accumulator
{
public:
    explicit Concurrency(const FactTable &facts)
        : m_facts(facts)
        , m_open(size_t(facts.column(FactColumn::Conversation).maxCode) + 1)
    {}
    void begin(uint32_t) override
    {
        m_stretches.clear();
        m_begun.clear();
        ++m_epoch;
    }
    void grow(uint32_t) override {}
    void add(const ScanBlock &block) override
    {
        const uint8_t *low = m_facts.slice(Slice::FlagsLow).u8.data();
        const CodeReader conversation(m_facts.column(FactColumn::Conversation));
        eachRow(block, [&](uint32_t, uint32_t row, uint32_t group) {
            if (isMessageRow(low[row]))
                take(conversation(row), group, m_facts.timeOf(row));
        });
    }
    void absorb(Accumulator &sibling, std::span<const uint32_t> map) override
    {
        auto &other = static_cast<Concurrency &>(sibling);
        closeAll();
        other.closeAll();
        for (Stretch stretch : other.m_stretches) {
            stretch.pair = pairOf(map[size_t(stretch.pair >> 32)], uint32_t(stretch.pair));
            m_stretches.push_back(stretch);
        }
    }
    void finish(uint32_t groups, const Output &output) override
    {
        closeAll();
        join();
        int64_t *out = output(K::PeakOpen);
        auto from = m_stretches.begin();
        for (uint32_t g = 0; g < groups; ++g) {
            auto to = from;
            while (to != m_stretches.end() && to->pair >> 32 == g)
                ++to;
            if (out)
                out[g] = peak({from, to});
            from = to;
        }
    }

private:
    struct Open
    {
        uint32_t epoch = 0, group = 0;
        int64_t first = 0, last = 0;
    };
    struct Stretch
    {
        uint64_t pair; // group and conversation
        int64_t first, last;
    };

    void take(uint32_t code, uint32_t group, int64_t at)
    {
        Open &open = m_open[code];
        const bool begun = open.epoch == m_epoch;
        if (begun && open.group == group && at >= open.first - openForMs && at <= open.last + openForMs) {
            open.first = std::min(open.first, at);
            open.last = std::max(open.last, at);
            return;
        }
        if (begun)
            close(code, open);
        else
            m_begun.push_back(code);
        open = {m_epoch, group, at, at};
    }
    void close(uint32_t code, const Open &open)
    {
        m_stretches.push_back({pairOf(open.group, code), open.first, open.last});
    }
    void closeAll()
    {
        for (const uint32_t code : m_begun)
            close(code, m_open[code]);
        m_begun.clear();
        ++m_epoch;
    }
    void join()
    {
        std::sort(m_stretches.begin(), m_stretches.end(), [](const Stretch &a, const Stretch &b) {
            return a.pair == b.pair ? a.first < b.first : a.pair < b.pair;
        });
        size_t n = 0;
        for (const Stretch &stretch : m_stretches) {
            Stretch *before = n > 0 ? &m_stretches[n - 1] : nullptr;
            if (before && before->pair == stretch.pair && stretch.first <= before->last + openForMs)
                before->last = std::max(before->last, stretch.last);
            else
                m_stretches[n++] = stretch;
        }
        m_stretches.resize(n);
    }
    // One that ends when another begins is still open then.
    int64_t peak(std::span<const Stretch> stretches)
    {
        m_ends.clear();
        m_starts.clear();
        for (const Stretch &stretch : stretches) {
            m_starts.push_back(stretch.first);
            m_ends.push_back(stretch.last);
        }
        std::sort(m_starts.begin(), m_starts.end());
        std::sort(m_ends.begin(), m_ends.end());
        int64_t most = noValue;
        size_t ended = 0;
        for (size_t begun = 0; begun < m_starts.size(); ++begun) {
            while (m_ends[ended] < m_starts[begun])
                ++ended;
            most = std::max(most, int64_t(begun + 1 - ended));
        }
        return most;
    }

    const FactTable &m_facts;
    std::vector<Open> m_open; // by conversation
    std::vector<uint32_t> m_begun;
    std::vector<Stretch> m_stretches;
    std::vector<int64_t> m_starts, m_ends;
    uint32_t m_epoch = 0;
};

} // namespace

std::unique_ptr<Accumulator> makeConcurrency(const FactTable &facts)
{
    auto made = std::make_unique<Concurrency>(facts);
    made->readWhere(isMessageTest, facts);
    return made;
}

} // namespace parlance
