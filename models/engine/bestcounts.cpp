#include "models/engine/bestcounts.h"

#include "models/engine/flagtest.h"
#include "models/engine/statistics.h"

#include <array>
#include <atomic>
#include <functional>
#include <map>

namespace parlance {

namespace {

constexpr uint32_t fewGroups = 1u << 16; // for these, numbers in full are small enough
constexpr uint32_t chunkRows = 1u << 17;
constexpr uint32_t ahead = 48;   // rows whose counts are fetched before they are needed
constexpr uint32_t stretch = 64; // groups looked at together
constexpr uint8_t exists = 0x80, counted = 0x7f;
// Rows of no member are many and next to each other: they take turns in places of their own after the last group.
constexpr uint32_t lanes = 8;

constexpr uint32_t wholeStretches(uint32_t groups)
{
    return (groups + stretch - 1) / stretch * stretch;
}

// One worker's share. The top bit of a group's byte says that it exists, the others count up to a carry.
class ByteCounts
{
public:
    ByteCounts(const ScanRequest &request, FlagTest test)
        : m_request(request)
        , m_test(test)
        , m_size(wholeStretches(request.groupings[0].source.size))
        , m_bytes(size_t(m_size) + lanes, 0)
    {}

    void add(RowRange rows)
    {
        SelectedRows selected(*m_request.selection, rows);
        RowSpan span;
        while (!m_request.stop.stop_requested() && selected.next(span)) {
            if (span.rows)
                addRows(span.size, [list = span.rows](uint32_t i) { return list[i]; });
            else
                addRows(span.size, [first = span.first](uint32_t i) { return first + i; });
        }
    }
    // Rows of which none counts and none is of a member: one message among them, and code 0 exists.
    void see(RowRange rows)
    {
        const uint8_t *low = m_request.facts->slice(Slice::FlagsLow).u8.data();
        SelectedRows selected(*m_request.selection, rows);
        RowSpan span;
        while ((m_bytes[0] & exists) == 0 && selected.next(span)) {
            for (uint32_t i = 0; i < span.size && (m_bytes[0] & exists) == 0; ++i)
                m_bytes[0] |= makesCell(low[span.row(i)]) ? exists : 0;
        }
    }
    [[nodiscard]] const uint8_t *bytes() const { return m_bytes.data(); }
    [[nodiscard]] const std::vector<uint32_t> &carries() const { return m_carries; }
    // Puts the rows of no member back to where they belong: code 0.
    void gatherLanes()
    {
        uint32_t total = m_bytes[0] & counted;
        uint8_t seen = m_bytes[0];
        for (uint32_t lane = 0; lane < lanes; ++lane) {
            total += m_bytes[m_size + lane] & counted;
            seen |= m_bytes[m_size + lane];
        }
        for (uint32_t &code : m_carries)
            code = code >= m_size ? 0 : code;
        for (; total > counted; total -= counted + 1u)
            m_carries.push_back(0);
        m_bytes[0] = uint8_t(total | (seen & exists));
    }

private:
    [[nodiscard]] bool makesCell(uint8_t flags) const
    {
        return !m_request.messagesMakeCells || (flags & FactFlags::kindMask) != FactFlags::kindCostOnly;
    }
    template <typename RowAt>
    void addRows(uint32_t rows, RowAt rowAt)
    {
        if (m_test.midMask)
            addRows(rows, rowAt, [t = m_test, mid = m_request.facts->slice(Slice::FlagsMid).u16.data()](uint32_t row) {
                return (mid[row] & t.midMask) == t.midValue;
            });
        else
            addRows(rows, rowAt, [](uint32_t) { return true; });
    }
    template <typename RowAt, typename InMid>
    void addRows(uint32_t rows, RowAt rowAt, InMid inMid)
    {
        const FlagTest test = m_test;
        const uint8_t *low = m_request.facts->slice(Slice::FlagsLow).u8.data();
        const uint32_t *codes = m_request.groupings[0].source.column->u32.data();
        const bool anyRow = !m_request.messagesMakeCells;
        uint8_t *bytes = m_bytes.data();
        const uint32_t size = m_size;
        for (uint32_t i = 0; i < rows; ++i) {
            const uint32_t row = rowAt(i);
            __builtin_prefetch(bytes + codes[rowAt(std::min(i + ahead, rows - 1))], 1);
            const uint8_t flags = low[row];
            const auto passes = uint8_t((flags & test.lowMask) == test.lowValue && inMid(row));
            const bool sees = anyRow || (flags & FactFlags::kindMask) != FactFlags::kindCostOnly;
            const uint32_t code = codes[row];
            uint8_t &byte = bytes[code == 0 ? size + (i & (lanes - 1)) : code];
            const uint8_t before = byte;
            byte = uint8_t((before + passes) | (sees ? exists : 0));
            if (passes && (before & counted) == counted) [[unlikely]] {
                byte = exists;
                m_carries.push_back(code == 0 ? size : code);
            }
        }
    }

    const ScanRequest &m_request;
    FlagTest m_test;
    uint32_t m_size;
    std::vector<uint8_t> m_bytes;
    std::vector<uint32_t> m_carries; // codes; each stands for 128 rows of one
};

// All shares together.
class Shares
{
public:
    Shares(std::vector<std::unique_ptr<ByteCounts>> shares, uint32_t groups)
        : m_shares(std::move(shares))
        , m_size(wholeStretches(groups))
    {
        std::erase(m_shares, nullptr);
        std::map<uint32_t, uint32_t> carried;
        for (const auto &share : m_shares) {
            share->gatherLanes();
            for (const uint32_t code : share->carries())
                carried[code] += counted + 1u;
        }
        for (const auto &[code, rows] : carried)
            m_carried.emplace_back(code, rows + bytesOf(code));
    }

    void appendBest(size_t limit, Cells &cells, Workers &workers)
    {
        Best<uint32_t, std::greater<>> best(limit, {});
        for (const auto &[code, rows] : m_carried)
            best.add(rows);
        std::vector<uint16_t> most(m_size / stretch); // of each stretch
        const size_t groups = sumUpAll(most, workers);
        for (uint32_t first = 0; first < m_size; first += stretch) {
            if (best.isFull() && most[first / stretch] <= best.worst())
                continue;
            Stretch sums;
            sumUp(first, sums);
            for (const uint16_t rows : sums) {
                if (rows > 0)
                    best.add(rows);
            }
        }
        // Groups without a counted row come in where there are too few others.
        const uint32_t least = best.isFull() ? best.worst() : 0;
        for (const auto &[code, rows] : m_carried) {
            if (rows >= least)
                append(code, rows, cells);
        }
        for (uint32_t first = 0; first < m_size; first += stretch) {
            if (most[first / stretch] >= least)
                appendStretch(first, least, cells);
        }
        cells.leftOut = groups - cells.count;
    }

private:
    using Stretch = std::array<uint16_t, stretch>;

    static uint16_t largest(const Stretch &sums)
    {
        uint16_t most = 0;
        for (const uint16_t rows : sums)
            most = std::max(most, rows);
        return most;
    }
    [[nodiscard]] uint32_t bytesOf(uint32_t code) const
    {
        uint32_t sum = 0;
        for (const auto &share : m_shares)
            sum += share->bytes()[code] & counted;
        return sum;
    }
    [[nodiscard]] bool isSeen(uint32_t code) const
    {
        return std::ranges::any_of(m_shares, [code](const auto &share) { return share->bytes()[code] != 0; });
    }
    // The largest count of each stretch; how many groups exist.
    size_t sumUpAll(std::span<uint16_t> most, Workers &workers) const
    {
        constexpr size_t atOnce = 1024;
        std::atomic<size_t> next = 0, groups = 0;
        workers.run([&](int) {
            for (size_t from = next.fetch_add(atOnce); from < most.size(); from = next.fetch_add(atOnce)) {
                size_t found = 0;
                for (size_t s = from; s < std::min(most.size(), from + atOnce); ++s) {
                    Stretch sums;
                    found += sumUp(uint32_t(s) * stretch, sums);
                    most[s] = largest(sums);
                }
                groups += found;
            }
        });
        return groups;
    }
    // The counts of a stretch, without those that were carried; how many of its groups exist.
    size_t sumUp(uint32_t first, Stretch &sums) const
    {
        std::array<uint8_t, stretch> seen{};
        sums.fill(0);
        for (const auto &share : m_shares) {
            const uint8_t *bytes = share->bytes() + first;
            for (uint32_t i = 0; i < stretch; ++i) {
                sums[i] = uint16_t(sums[i] + (bytes[i] & counted));
                seen[i] |= bytes[i];
            }
        }
        uint8_t groups = 0;
        for (const uint8_t byte : seen)
            groups = uint8_t(groups + (byte != 0));
        for (auto carried = carriedFrom(first); carried != m_carried.end() && carried->first < first + stretch;
             ++carried)
            sums[carried->first - first] = 0;
        return groups;
    }
    [[nodiscard]] std::vector<std::pair<uint32_t, uint32_t>>::const_iterator carriedFrom(uint32_t code) const
    {
        return std::lower_bound(m_carried.begin(), m_carried.end(), std::pair(code, 0u));
    }
    void appendStretch(uint32_t first, uint32_t least, Cells &cells) const
    {
        Stretch sums;
        sumUp(first, sums);
        for (uint32_t code = first; code < first + stretch; ++code) {
            const auto carried = carriedFrom(code);
            const bool known = carried != m_carried.end() && carried->first == code;
            if (sums[code - first] >= least && isSeen(code) && !known)
                append(code, sums[code - first], cells);
        }
    }
    static void append(uint32_t code, uint32_t rows, Cells &cells)
    {
        cells.codes.push_back(code);
        cells.atoms[0].push_back(rows);
        ++cells.count;
    }

    std::vector<std::unique_ptr<ByteCounts>> m_shares;
    uint32_t m_size;
    std::vector<std::pair<uint32_t, uint32_t>> m_carried; // groups that have many rows, and how many; by group
};

} // namespace

bool countsBest(const ScanRequest &request)
{
    if (!request.best || !request.best->descending || request.groupings.size() != 1 ||
        request.atoms->kinds().size() != 1 || request.atoms->kinds().front() != request.best->atom)
        return false;
    const ScanGrouping &grouping = request.groupings.front();
    // A fact that is no message must not be counted where messages make the cells.
    const bool messagesOnly = request.best->atom != AtomKind::Rows || !request.messagesMakeCells;
    return !grouping.periods && grouping.source.isPlain32() && grouping.source.size > fewGroups && messagesOnly &&
           flagTest(request.best->atom);
}

Cells bestCounts(const ScanRequest &request, Workers &workers)
{
    const FlagTest test = *flagTest(request.best->atom);
    const ColumnData &column = *request.groupings.front().source.column;
    std::vector<std::unique_ptr<ByteCounts>> shares(size_t(workers.count()));
    shares[0] = std::make_unique<ByteCounts>(request, test);
    std::vector<RowRange> chunks;
    for (const FactPart part : factParts) {
        RowRange rest = request.selection->range(part);
        if (!column.has(part) && !test.mayPass(request.facts->flagsOf(part))) {
            shares[0]->see(rest);
            continue;
        }
        for (; !rest.isEmpty(); rest.begin += std::min(chunkRows, rest.size()))
            chunks.push_back({rest.begin, rest.begin + std::min(chunkRows, rest.size())});
    }
    std::atomic<size_t> next = 0;
    workers.run([&](int worker) {
        auto &share = shares[size_t(worker)];
        for (size_t c = next++; c < chunks.size() && !request.stop.stop_requested(); c = next++) {
            if (!share)
                share = std::make_unique<ByteCounts>(request, test);
            share->add(chunks[c]);
        }
    });
    Cells cells;
    cells.groupings = 1;
    cells.atoms.resize(1);
    cells.factsRead = request.selection->size();
    if (!request.stop.stop_requested())
        Shares(std::move(shares), request.groupings.front().source.size)
            .appendBest(request.best->limit, cells, workers);
    return cells;
}

} // namespace parlance
