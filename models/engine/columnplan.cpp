#include "models/engine/columnplan.h"

#include "models/engine/measures.h"
#include "models/engine/recomputing.h"

#include <algorithm>

namespace parlance {

namespace {

// Cells that the alignment of a comparison shows nowhere.
constexpr int64_t dropped = INT64_MIN + 1;

// To read messages by their conversations pays when these are at most one for so many facts.
constexpr size_t worthwhile = 20;

AtomList atomsOf(const CellRequest &request, bool ofTotals)
{
    AtomList atoms;
    for (const AtomKind kind : request.atoms.kinds()) {
        if ((kind == AtomKind::SourceTotal) == ofTotals)
            atoms.add(kind);
    }
    return atoms;
}

// Codes beyond the members kept become one.
void keep(ScanGrouping &grouping, std::vector<int64_t> &memberOfCode, const KeptMembers &kept)
{
    std::vector<uint32_t> table(memberOfCode.size(), uint32_t(kept.size()));
    for (uint32_t code = 0; code < table.size(); ++code) {
        const auto found = std::find(kept.begin(), kept.end(), memberOfCode[code]);
        table[code] = uint32_t(found - kept.begin());
    }
    CodeSource &source = grouping.source;
    if (source.kind == CodeSource::Kind::Constant)
        source.constant = table[source.constant];
    else if (source.table.empty())
        source.table = table;
    else
        std::for_each(source.table.begin(), source.table.end(), [&](uint32_t &code) { code = table[code]; });
    source.size = uint32_t(kept.size()) + 1;
    grouping.periods.reset();
    memberOfCode = kept;
    memberOfCode.push_back(otherOfKept);
}

// Periods of a comparison take the code of the period they are shown in.
void align(ScanGrouping &grouping, std::vector<int64_t> &memberOfCode,
           const std::function<std::optional<UtcMs>(UtcMs)> &aligned)
{
    std::vector<int64_t> values;
    std::vector<uint32_t> table;
    for (const int64_t start : memberOfCode) {
        const int64_t value = aligned(start).value_or(dropped);
        if (values.empty() || values.back() != value)
            values.push_back(value);
        table.push_back(uint32_t(values.size()) - 1);
    }
    grouping.source.table = table;
    grouping.source.size = std::max(1u, uint32_t(values.size()));
    grouping.periodCode = std::move(table);
    memberOfCode = std::move(values);
}

std::vector<uint32_t> messagesOf(const Selection &selection, const FactTable &table)
{
    const uint8_t *low = table.slice(Slice::FlagsLow).u8.data();
    std::vector<uint32_t> rows;
    rows.reserve(selection.size());
    for (const FactPart part : factParts) {
        SelectedRows selected(selection, selection.range(part));
        for (RowSpan span; selected.next(span);) {
            for (uint32_t i = 0; i < span.size; ++i) {
                if ((low[span.row(i)] & FactFlags::kindMask) != FactFlags::kindCostOnly)
                    rows.push_back(span.row(i));
            }
        }
    }
    return rows;
}

std::vector<uint32_t> conversationsOf(const std::vector<uint32_t> &rows, const FactTable &table)
{
    const ColumnData &conversation = table.column(FactColumn::Conversation);
    std::vector<uint32_t> ids;
    ids.reserve(rows.size());
    std::ranges::transform(rows, std::back_inserter(ids), [&](uint32_t row) { return uint32_t(conversation.at(row)); });
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

void keepNewest(std::vector<uint32_t> &rows, size_t wanted, const FactTable &table)
{
    std::vector<UtcMs> times;
    times.reserve(rows.size());
    std::ranges::transform(rows, std::back_inserter(times), [&table](uint32_t row) { return table.timeOf(row); });
    std::ranges::nth_element(times, times.begin() + ptrdiff_t(wanted) - 1, std::greater());
    const UtcMs last = times[wanted - 1];
    std::erase_if(rows, [&](uint32_t row) { return table.timeOf(row) < last; });
}

// memberOfCode of a grouping may be empty: its members are the codes.
Answer toAnswer(Cells cells, std::span<const std::vector<int64_t>> memberOfCode, bool mayDrop)
{
    const auto memberOf = [memberOfCode](size_t g, uint32_t code) {
        return memberOfCode[g].empty() ? int64_t(code) : memberOfCode[g][code];
    };
    Answer answer;
    answer.groupings = cells.groupings;
    answer.factsRead = cells.factsRead;
    answer.leftOut = cells.leftOut;
    answer.atoms.resize(cells.atoms.size());
    const size_t groupings = cells.groupings;
    answer.members.resize(cells.codes.size());
    if (!mayDrop) {
        for (size_t i = 0, g = 0; i < cells.codes.size(); ++i) {
            answer.members[i] = memberOf(g, cells.codes[i]);
            g = g + 1 == groupings ? 0 : g + 1;
        }
        answer.count = cells.count;
        answer.atoms = std::move(cells.atoms);
        return answer;
    }
    answer.members.clear();
    std::vector<bool> isDropped(cells.count, false);
    for (size_t cell = 0; cell < cells.count; ++cell) {
        for (size_t g = 0; g < groupings; ++g)
            isDropped[cell] = isDropped[cell] || memberOf(g, cells.codesOf(cell)[g]) == dropped;
        if (isDropped[cell])
            continue;
        for (size_t g = 0; g < groupings; ++g)
            answer.members.push_back(memberOf(g, cells.codesOf(cell)[g]));
        ++answer.count;
    }
    if (answer.count == cells.count) {
        answer.atoms = std::move(cells.atoms);
        return answer;
    }
    for (size_t a = 0; a < cells.atoms.size(); ++a) {
        for (size_t cell = 0; cell < cells.count; ++cell) {
            if (!isDropped[cell])
                answer.atoms[a].push_back(cells.atoms[a][cell]);
        }
    }
    return answer;
}

} // namespace

bool ColumnPlan::canAnswer(const Query &query)
{
    const auto isInColumns = [](MeasureKey m) {
        return factKinds(m) == std::vector{FactKind::Message} && m != MeasureKey::NearestConfidence;
    };
    return std::all_of(query.measures.begin(), query.measures.end(), isInColumns) && columnsHold(query.where) &&
           std::all_of(query.by.begin(), query.by.end(), [](const Grouping &g) { return columnsHold(g.dimension); });
}

void ColumnPlan::addColumns(const Query &query, std::vector<FactColumn> &columns)
{
    AtomList atoms;
    for (const MeasureKey measure : query.measures)
        addAtoms(measure, atoms);
    parlance::addColumns(atoms, columns);
    parlance::addColumns(query.where, columns);
    for (const Grouping &grouping : query.by)
        parlance::addColumns(grouping.dimension, columns);
    columns.push_back(FactColumn::Flags);
}

MembersPtr ColumnPlan::members(DimensionKey dimension)
{
    const auto found = m_members.find(dimension);
    return found == m_members.end() ? nullptr : found->second;
}

Result<ScanGrouping> ColumnPlan::grouping(const CellRequest &request, size_t g, const BindContext &context,
                                          std::vector<int64_t> &memberOfCode)
{
    const Grouping &by = request.by[g];
    auto bound = bindDimension(by.dimension, by.grain, context);
    if (!bound)
        return tl::unexpected(bound.error());
    ScanGrouping grouping{std::move(bound->source), std::move(bound->periods), {}};
    const bool text = bound->members->type() == ValueType::Text;
    if (text)
        m_members.emplace(by.dimension, bound->members);
    const bool aligned = request.align && by.dimension == DimensionKey::Time;
    if (text && !request.kept[g] && !aligned)
        return grouping; // the members are the codes
    memberOfCode.resize(std::max(grouping.source.size, 1u));
    for (uint32_t code = 0; code < memberOfCode.size(); ++code) {
        if (text)
            memberOfCode[code] = code;
        else if (code < bound->members->size())
            memberOfCode[code] = bound->members->isNull(code) ? nullMember : bound->members->integer(code);
    }
    if (aligned)
        align(grouping, memberOfCode, request.align);
    if (request.kept[g])
        keep(grouping, memberOfCode, *request.kept[g]);
    return grouping;
}

Result<Answer> ColumnPlan::cellsOf(FactTable &table, const CellRequest &request, const AtomList &atoms)
{
    const BindContext context{*m_snapshot, m_sources, table, m_zone, request.range, m_stop};
    std::vector<FactColumn> columns{FactColumn::Flags};
    parlance::addColumns(atoms, columns);
    if (auto loaded = table.require(columns, context.blocks(), m_stop); !loaded)
        return tl::unexpected(loaded.error());
    const auto selection = selectRows(request.where, context, m_workers);
    if (!selection)
        return tl::unexpected(selection.error());

    ScanRequest scanned;
    scanned.facts = &table;
    scanned.selection = selection->get();
    scanned.atoms = &atoms;
    scanned.stop = m_stop;
    if (request.best && atoms.contains(request.best->atom) && !request.align)
        scanned.best = request.best;
    scanned.context.facts = &table;
    scanned.messagesMakeCells = !request.costOnlyCells && &table == &m_snapshot->facts();
    if (atoms.contains(AtomKind::NewUsers)) {
        auto newUsers = m_snapshot->newUsers(request.range, m_sources, m_stop);
        if (!newUsers)
            return tl::unexpected(newUsers.error());
        scanned.context.newUsers = std::move(*newUsers);
    }
    if (std::any_of(atoms.kinds().begin(), atoms.kinds().end(), isByPrice)) {
        auto prices = m_snapshot->prices(m_sources);
        if (!prices)
            return tl::unexpected(prices.error());
        scanned.context.prices = std::move(*prices);
    }
    if (atoms.contains(AtomKind::ActiveDays)) {
        auto days = m_snapshot->slotCodes(table, m_sources, m_zone, TimeUnit::Period, Grain::Day, m_stop);
        if (!days)
            return tl::unexpected(days.error());
        scanned.context.days = std::move(*days);
    }
    std::vector<std::vector<int64_t>> memberOfCode(request.by.size());
    for (size_t g = 0; g < request.by.size(); ++g) {
        auto bound = grouping(request, g, context, memberOfCode[g]);
        if (!bound)
            return tl::unexpected(bound.error());
        scanned.groupings.push_back(std::move(*bound));
    }
    auto cells = scan(scanned, m_workers);
    if (!cells)
        return tl::unexpected(cells.error());
    return toAnswer(std::move(*cells), memberOfCode, bool(request.align));
}

Result<ColumnPlan::Found> ColumnPlan::find(const Filter &where, const TimeRange &range, std::optional<size_t> newest)
{
    FactTable &table = m_snapshot->facts();
    const BindContext context{*m_snapshot, m_sources, table, m_zone, range, m_stop};
    std::vector<FactColumn> columns{FactColumn::Flags, FactColumn::Conversation};
    if (newest)
        columns.insert(columns.end(), {FactColumn::TimeS, FactColumn::TimeMs});
    if (auto loaded = table.require(columns, context.blocks(), m_stop); !loaded)
        return tl::unexpected(loaded.error());
    const auto selection = selectRows(where, context, m_workers);
    if (!selection)
        return tl::unexpected(selection.error());
    Found found;
    std::vector<uint32_t> rows = messagesOf(**selection, table);
    found.messages = rows.size();
    if (newest) {
        const uint8_t *low = table.slice(Slice::FlagsLow).u8.data();
        std::vector<uint32_t> timed = rows; // of tools and systems no time counts: they come last, if they come at all
        std::erase_if(timed, [low](uint32_t r) { return (low[r] & FactFlags::kindMask) > FactFlags::kindAssistant; });
        if (timed.size() > *newest) {
            keepNewest(timed, *newest, table);
            rows = std::move(timed);
        }
    }
    auto conversations = conversationsOf(rows, table);
    if (conversations.size() * worthwhile < table.rows())
        found.conversations = std::move(conversations);
    return found;
}

Result<Answer> ColumnPlan::cells(const CellRequest &request)
{
    if (!request.atoms.contains(AtomKind::SourceTotal))
        return cellsOf(m_snapshot->facts(), request, request.atoms);

    // Two kinds of facts, one answer: totals bring their own cells.
    const AtomList ofFacts = atomsOf(request, false), ofTotals = atomsOf(request, true);
    Answer answer;
    answer.groupings = request.by.size();
    answer.atoms.resize(request.atoms.kinds().size());
    const auto add = [&](FactTable &table, const AtomList &atoms) -> Result<void> {
        auto part = cellsOf(table, request, atoms);
        if (!part)
            return tl::unexpected(part.error());
        answer.factsRead += part->factsRead;
        std::vector<std::vector<int64_t>> placed(request.atoms.kinds().size());
        for (const AtomKind kind : atoms.kinds())
            placed[size_t(request.atoms.position(kind))] = std::move(part->atoms[size_t(atoms.position(kind))]);
        part->atoms = std::move(placed);
        merge(answer, *part, request.atoms, atoms.kinds());
        return {};
    };
    if (!ofFacts.kinds().empty()) {
        if (auto added = add(m_snapshot->facts(), ofFacts); !added)
            return tl::unexpected(added.error());
    }
    auto totals = m_snapshot->totals(m_sources, m_stop);
    if (!totals)
        return tl::unexpected(totals.error());
    if (auto added = add(**totals, ofTotals); !added)
        return tl::unexpected(added.error());
    return answer;
}

} // namespace parlance
