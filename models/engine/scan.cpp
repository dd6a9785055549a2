#include "models/engine/scan.h"

#include "models/engine/bestcounts.h"
#include "models/engine/grouper.h"
#include "models/engine/statistics.h"

#include <atomic>
#include <functional>

namespace parlance {

namespace {

constexpr uint32_t chunkRows = 32 * SelectedRows::most;
constexpr uint64_t directGroups = 1u << 22;
constexpr uint64_t directGroupsOfAllSegments = 1u << 24;
constexpr size_t fewSegments = 8;
constexpr uint32_t rowsWorthAGroup = 4;
constexpr uint32_t fewGroups = 4096;

// Rows of one period, by part.
struct Segment
{
    uint32_t code;
    std::array<RowRange, 2> rows;
};

bool isEmpty(const Selection &selection, const std::array<RowRange, 2> &rows)
{
    return std::ranges::all_of(rows, [&](RowRange part) { return selection.isEmpty(part); });
}

std::vector<Segment> segmentsOf(const ScanGrouping &grouping, const FactTable &facts, const Selection &selection)
{
    std::vector<Segment> segments;
    const SlotCodes &slots = *grouping.periods;
    const auto code = [&](uint32_t period) {
        return grouping.periodCode.empty() ? period : grouping.periodCode[period];
    };
    for (uint32_t period = 0; period < slots.values.size(); ++period) {
        const bool last = period + 1 == slots.values.size();
        const int64_t from = slots.values[period] / slotMs;
        const int64_t to = last ? facts.firstSlot() + facts.slots() : slots.values[period + 1] / slotMs;
        std::array<RowRange, 2> rows;
        for (const FactPart part : factParts)
            rows[size_t(part)] = facts.rowsOfSlots(part, from, to).within(selection.range(part));
        if (isEmpty(selection, rows))
            continue;
        if (segments.empty() || segments.back().code != code(period)) {
            segments.push_back({code(period), rows});
            continue;
        }
        for (const FactPart part : factParts) // what lies between has no selected rows
            segments.back().rows[size_t(part)].end = rows[size_t(part)].end;
    }
    return segments;
}

// One worker's share: gathers rows, then hands out cells.
class Gatherer
{
public:
    Gatherer(const ScanRequest &request, std::span<const CodeSource> sources, bool direct, bool whole)
        : m_request(request)
        , m_accumulators(makeAccumulators(*request.atoms, request.context))
        , m_grouper(sources, direct, whole && isWhole(request),
                    request.messagesMakeCells ? request.facts->slice(Slice::FlagsLow).u8.data() : nullptr)
    {
        for (const FactPart part : factParts) {
            for (const auto &accumulator : m_accumulators) {
                if (accumulator->reads(part))
                    m_readers[size_t(part)].push_back(accumulator.get());
            }
        }
    }
    void begin()
    {
        m_grouper.begin();
        for (const auto &accumulator : m_accumulators)
            accumulator->begin(m_grouper.groups());
    }
    // Whether a sum, a count, … needs rows of the part; without, they only tell which groups exist.
    [[nodiscard]] bool reads(FactPart part) const { return !readersOf(part).empty(); }
    // Parts that are read come first: they may tell all.
    [[nodiscard]] std::array<FactPart, 2> order() const
    {
        return reads(factParts[0]) ? factParts : std::array{factParts[1], factParts[0]};
    }
    // Selected rows of the range.
    void add(FactPart part, RowRange rows)
    {
        const std::vector<Accumulator *> &readers = readersOf(part);
        if (m_grouper.bySlot() && m_request.selection->isAll())
            return addRuns(part, rows, readers);
        SelectedRows selected(*m_request.selection, rows);
        ScanBlock block;
        while (!m_request.stop.stop_requested() && !(readers.empty() && m_grouper.knowsAll()) &&
               selected.next(block.rows)) {
            block.groups = m_grouper.assign(block.rows);
            for (Accumulator *accumulator : readers) {
                accumulator->grow(m_grouper.groups());
                accumulator->add(block);
            }
        }
    }
    void absorb(Gatherer &other)
    {
        const std::vector<uint32_t> map = m_grouper.absorb(other.m_grouper);
        other.growAll();
        for (size_t i = 0; i < m_accumulators.size(); ++i) {
            m_accumulators[i]->grow(m_grouper.groups());
            m_accumulators[i]->absorb(*other.m_accumulators[i], map);
        }
    }
    // Takes over what one has gathered by raw values; map gives the group here of each.
    void fold(Gatherer &raw, std::span<const uint32_t> map)
    {
        m_grouper.fold(raw.m_grouper, map);
        raw.growAll();
        for (size_t i = 0; i < m_accumulators.size(); ++i)
            m_accumulators[i]->absorb(*raw.m_accumulators[i], map);
    }
    // Groups that only rows of the other part have told of: no accumulator of this part has heard of them.
    void growAll()
    {
        for (const auto &accumulator : m_accumulators)
            accumulator->grow(m_grouper.groups());
    }
    // Appends the cells of the groups that have rows. `lead` is the code of the period, if groups are within one.
    void finish(Cells &cells, std::optional<uint32_t> lead)
    {
        growAll();
        const uint32_t groups = m_grouper.groups();
        m_values.resize(m_request.atoms->kinds().size());
        for (auto &values : m_values)
            values.resize(groups);
        const auto output = [&](AtomKind kind) -> int64_t * {
            const int position = m_request.atoms->position(kind);
            return position < 0 ? nullptr : m_values[size_t(position)].data();
        };
        for (const auto &accumulator : m_accumulators)
            accumulator->finish(groups, output);
        if (m_request.best && !lead)
            return appendBest(cells, groups);
        if (!lead && groups > 1024) {
            cells.codes.reserve(groups * m_request.groupings.size());
            for (auto &values : cells.atoms)
                values.reserve(groups);
        }
        for (uint32_t g = 0; g < groups; ++g) {
            if (m_request.groupings.empty() || m_grouper.exists(g))
                append(cells, g, lead);
        }
    }

private:
    static bool isWhole(const ScanRequest &request)
    {
        return request.selection->isAll() && request.selection->size() == request.facts->rows();
    }
    [[nodiscard]] const std::vector<Accumulator *> &readersOf(FactPart part) const { return m_readers[size_t(part)]; }
    // Slots that follow each other with one group are one run.
    void addRuns(FactPart part, RowRange rows, const std::vector<Accumulator *> &readers)
    {
        if (rows.isEmpty())
            return;
        const FactTable &facts = *m_request.facts;
        const uint32_t *starts = facts.slotStarts(part);
        auto slot = size_t(facts.slotOfRow(rows.begin) - facts.firstSlot());
        while (!rows.isEmpty() && !m_request.stop.stop_requested()) {
            const uint32_t group = m_grouper.groupOfSlot(slot);
            uint32_t end = starts[++slot];
            while (end < rows.end && m_grouper.groupOfSlot(slot) == group)
                end = starts[++slot];
            end = std::min(end, rows.end);
            if (end == rows.begin) // a slot without rows
                continue;
            const ScanBlock block{{rows.begin, end - rows.begin, nullptr}, nullptr, group};
            m_grouper.see(block.rows, group);
            for (Accumulator *accumulator : readers)
                accumulator->add(block);
            rows.begin = end;
        }
    }
    void append(Cells &cells, uint32_t group, std::optional<uint32_t> lead) const
    {
        if (lead)
            cells.codes.push_back(*lead);
        m_grouper.appendCodes(group, cells.codes);
        for (size_t a = 0; a < m_values.size(); ++a)
            cells.atoms[a].push_back(m_values[a][group]);
        ++cells.count;
    }
    // Very many groups, of which very few come in: most are looked at once and no more.
    void appendBest(Cells &cells, uint32_t groups) const
    {
        const BestCells wanted = *m_request.best;
        const int64_t *values = m_values[size_t(m_request.atoms->position(wanted.atom))].data();
        Best<int64_t, std::greater<>> best(wanted.limit, {});
        int64_t least = INT64_MIN; // merit of what comes in
        for (uint32_t g = 0; g < groups; ++g) {
            const int64_t merit = wanted.merit(values[g]);
            if (merit <= least && best.isFull())
                continue;
            if (!m_grouper.exists(g))
                continue;
            best.add(merit);
            if (best.isFull())
                least = best.worst();
        }
        for (uint32_t g = 0; g < groups; ++g) {
            if (wanted.merit(values[g]) >= least && m_grouper.exists(g))
                append(cells, g, std::nullopt);
        }
        cells.leftOut = m_grouper.existing() - cells.count;
    }

    const ScanRequest &m_request;
    std::vector<std::unique_ptr<Accumulator>> m_accumulators;
    std::array<std::vector<Accumulator *>, 2> m_readers; // by part
    Grouper m_grouper;
    std::vector<std::vector<int64_t>> m_values;
};

Cells emptyCells(const ScanRequest &request)
{
    Cells cells;
    cells.groupings = request.groupings.size();
    cells.atoms.resize(request.atoms->kinds().size());
    return cells;
}

void append(Cells &to, const Cells &from)
{
    to.count += from.count;
    to.codes.insert(to.codes.end(), from.codes.begin(), from.codes.end());
    for (size_t a = 0; a < to.atoms.size(); ++a)
        to.atoms[a].insert(to.atoms[a].end(), from.atoms[a].begin(), from.atoms[a].end());
}

// Period by period: each is one worker's work from beginning to end, so nothing has to be merged.
Cells scanSegments(const ScanRequest &request, std::span<const CodeSource> sources, bool direct,
                   const std::vector<Segment> &segments, Workers &workers)
{
    // Neighbouring periods go to one worker together, so that small ones cost no more than their rows.
    std::vector<size_t> batches{0};
    uint32_t rows = 0;
    for (size_t s = 0; s < segments.size(); ++s) {
        rows += segments[s].rows[0].size() + segments[s].rows[1].size();
        if (rows >= chunkRows / 2) {
            batches.push_back(s + 1);
            rows = 0;
        }
    }
    if (batches.back() != segments.size())
        batches.push_back(segments.size());
    std::vector<Cells> parts(batches.size() - 1, emptyCells(request));
    std::atomic<size_t> next = 0;
    workers.run([&](int) {
        std::optional<Gatherer> gatherer;
        for (size_t b = next++; b < parts.size() && !request.stop.stop_requested(); b = next++) {
            if (!gatherer)
                gatherer.emplace(request, sources, direct, false);
            for (size_t s = batches[b]; s < batches[b + 1]; ++s) {
                gatherer->begin();
                for (const FactPart part : gatherer->order())
                    gatherer->add(part, segments[s].rows[size_t(part)]);
                gatherer->finish(parts[b], segments[s].code);
            }
        }
    });
    Cells cells = emptyCells(request);
    for (const Cells &part : parts)
        append(cells, part);
    return cells;
}

// Members are found through a table: once for each raw value at the end is cheaper than once for each row.
std::optional<CodeSource> rawSource(std::span<const CodeSource> sources)
{
    if (sources.size() != 1 || sources[0].kind != CodeSource::Kind::Column || sources[0].table.empty())
        return std::nullopt;
    CodeSource raw = sources[0];
    raw.size = raw.column->maxCode + 1;
    raw.table.clear();
    return raw.size <= 2 * sources[0].size + 1024 ? std::optional(raw) : std::nullopt;
}

struct Chunk
{
    FactPart part;
    RowRange rows;
};

std::vector<Chunk> chunksOf(const Selection &selection, const std::array<FactPart, 2> &order)
{
    std::vector<Chunk> chunks;
    for (const FactPart part : order) {
        RowRange rest = selection.range(part);
        for (; !rest.isEmpty(); rest.begin += std::min(chunkRows, rest.size()))
            chunks.push_back({part, {rest.begin, rest.begin + std::min(chunkRows, rest.size())}});
    }
    return chunks;
}

// All rows into one set of groups per worker; merged at the end.
Cells scanWhole(const ScanRequest &request, std::span<const CodeSource> sources, bool direct, Workers &workers)
{
    const uint32_t rows = request.selection->size();
    std::vector<std::unique_ptr<Gatherer>> gatherers(size_t(workers.count()));
    const std::optional<CodeSource> raw = direct ? rawSource(sources) : std::nullopt;
    const std::span<const CodeSource> counted = raw ? std::span(&*raw, 1) : sources;
    const auto gathererOf = [&](int worker) -> Gatherer & {
        auto &gatherer = gatherers[size_t(worker)];
        if (!gatherer) {
            gatherer = std::make_unique<Gatherer>(request, counted, direct, true);
            gatherer->begin();
        }
        return *gatherer;
    };
    const std::vector<Chunk> chunks = chunksOf(*request.selection, gathererOf(0).order());
    std::atomic<size_t> next = 0;
    const auto work = [&](int worker) {
        for (size_t c = next++; c < chunks.size() && !request.stop.stop_requested(); c = next++)
            gathererOf(worker).add(chunks[c].part, chunks[c].rows);
    };
    // With many groups for few rows, putting together what several have gathered would take longer than gathering it.
    if (direct && rows / rowsWorthAGroup < request.context.groupsExpected)
        work(0);
    else
        workers.run(work);
    for (size_t w = 1; w < gatherers.size(); ++w) {
        if (gatherers[w])
            gatherers[0]->absorb(*gatherers[w]);
    }
    Cells cells = emptyCells(request);
    if (raw) {
        Gatherer members(request, sources, direct, false);
        members.begin();
        members.fold(*gatherers[0], sources[0].table);
        members.finish(cells, std::nullopt);
    } else {
        gatherers[0]->finish(cells, std::nullopt);
    }
    return cells;
}

// Puts the codes of the period, which stand first, where the query has them.
void moveLead(Cells &cells, size_t to)
{
    for (size_t c = 0; c < cells.count; ++c) {
        const auto first = cells.codes.begin() + std::ptrdiff_t(c * cells.groupings);
        std::rotate(first, first + 1, first + std::ptrdiff_t(to) + 1);
    }
}

} // namespace

Result<Cells> scan(const ScanRequest &request, Workers &workers)
{
    const auto cancelled = [&request] { return request.stop.stop_requested(); };
    if (countsBest(request)) {
        Cells cells = bestCounts(request, workers);
        if (cancelled())
            return fail(ErrorCategory::Cancelled, QStringLiteral("The query was cancelled"));
        return cells;
    }
    ScanRequest own = request;
    size_t lead = own.groupings.size();
    std::vector<Segment> segments;
    for (size_t g = 0; g < own.groupings.size() && lead == own.groupings.size(); ++g) {
        if (own.groupings[g].periods) {
            segments = segmentsOf(own.groupings[g], *own.facts, *own.selection);
            if (segments.size() >= fewSegments)
                lead = g;
        }
    }
    std::vector<CodeSource> sources;
    double product = 1;
    for (size_t g = 0; g < own.groupings.size(); ++g) {
        if (g == lead)
            continue;
        sources.push_back(own.groupings[g].source);
        product *= sources.back().size;
    }
    const bool bySegment = lead < own.groupings.size();
    const double segmentCount = bySegment ? double(segments.size()) : 1;
    // Few rows meet few groups: numbering those is cheaper than having all of them.
    const double worthwhile = std::max(double(fewGroups), double(rowsWorthAGroup) * own.selection->size());
    const bool direct = product <= std::min(worthwhile, double(directGroups)) &&
                        product * segmentCount <= double(directGroupsOfAllSegments);
    if (!direct && product > 1.8e19)
        return fail(ErrorCategory::Usage, QStringLiteral("These groupings together have too many members"));
    own.context.groupsExpected =
        direct ? uint32_t(product) : uint32_t(std::min<double>(product, own.selection->size()));
    own.context.segments = bySegment ? uint32_t(segments.size()) : 1;

    Cells cells =
        bySegment ? scanSegments(own, sources, direct, segments, workers) : scanWhole(own, sources, direct, workers);
    if (cancelled())
        return fail(ErrorCategory::Cancelled, QStringLiteral("The query was cancelled"));
    if (bySegment)
        moveLead(cells, lead);
    cells.factsRead = own.selection->size();
    return cells;
}

} // namespace parlance
