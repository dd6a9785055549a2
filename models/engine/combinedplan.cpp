#include "models/engine/combinedplan.h"

#include "models/engine/rowmembers.h"
#include "models/engine/rowstatements.h"
#include "models/query/bands.h"

#include <algorithm>
#include <functional>

namespace parlance {

namespace {

bool isInColumns(AtomKind kind)
{
    return factKindOf(kind) == FactKind::Message && kind != AtomKind::NearestConfidence &&
           kind != AtomKind::NearestConfidenceN;
}

template <typename Takes>
AtomList atomsOf(const AtomList &all, Takes takes)
{
    AtomList atoms;
    for (const AtomKind kind : all.kinds()) {
        if (takes(kind))
            atoms.add(kind);
    }
    return atoms;
}

// What must hold of every fact that passes, as far as the columns know it.
Filter heldPart(const Filter &where)
{
    if (parlance::columnsHold(where))
        return where;
    Filter held;
    if (where.op == FilterOp::All) {
        for (const Filter &child : where.children)
            held.children.push_back(heldPart(child));
    }
    return held;
}

// How many messages are listed, the newest first; none where cells are not messages or are in another order.
std::optional<size_t> newestListed(const CellRequest &request)
{
    const bool ofMessages =
        std::ranges::any_of(request.by, [](const Grouping &g) { return g.dimension == DimensionKey::Message; }) &&
        std::ranges::none_of(request.by, [](const Grouping &g) { return mayBeSeveral(g.dimension); });
    const bool newest = request.best && request.best->atom == AtomKind::LastAt && request.best->descending;
    return ofMessages && newest && !request.align && parlance::columnsHold(request.where)
               ? std::optional(request.best->limit)
               : std::nullopt;
}

// An answer to some of the atoms of a request, widened to all of them.
void add(Answer &answer, Answer part, const AtomList &all, const AtomList &ofPart)
{
    answer.factsRead += part.factsRead;
    std::vector<std::vector<int64_t>> placed(all.kinds().size());
    for (const AtomKind kind : ofPart.kinds())
        placed[size_t(all.position(kind))] = std::move(part.atoms[size_t(ofPart.position(kind))]);
    part.atoms = std::move(placed);
    merge(answer, part, all, ofPart.kinds());
}

} // namespace

// Members that are kept have other codes in the columns; columnsHold() has seen that all of them are known.
CellRequest CombinedPlan::forColumns(const CellRequest &request, const AtomList &atoms)
{
    CellRequest own = request;
    own.atoms = atoms;
    own.best.reset();
    for (size_t g = 0; g < own.by.size(); ++g) {
        if (!own.kept[g] || isNumberDimension(own.by[g].dimension))
            continue;
        for (int64_t &member : *own.kept[g])
            member = m_codes[own.by[g].dimension].ofColumns.at(member);
    }
    return own;
}

// Gives the members of an answer by columns their codes among the rows.
Result<void> CombinedPlan::learn(DimensionKey dimension, const Answer &answer, size_t g)
{
    Codes &codes = m_codes[dimension];
    std::vector<uint32_t> met;
    for (size_t cell = 0; cell < answer.count; ++cell) {
        const int64_t member = answer.membersOf(cell)[g];
        if (member != otherOfKept && codes.ofRows.emplace(member, 0).second)
            met.push_back(uint32_t(member));
    }
    const MembersPtr members = m_columns.members(dimension);
    if (auto prepared = members->prepare(met); !prepared)
        return prepared;
    for (const uint32_t code : met) {
        const QString key = members->key(code);
        const int64_t ofRows = m_rows.code(dimension, isById(dimension) ? QString::number(code) : key, key);
        codes.ofRows[code] = ofRows;
        codes.ofColumns.emplace(ofRows, code);
    }
    return {};
}

Result<void> CombinedPlan::translate(Answer &answer, const CellRequest &request)
{
    for (size_t g = 0; g < request.by.size(); ++g) {
        const DimensionKey dimension = request.by[g].dimension;
        if (isNumberDimension(dimension))
            continue;
        if (auto learnt = learn(dimension, answer, g); !learnt)
            return learnt;
        const auto &ofRows = m_codes[dimension].ofRows;
        for (size_t cell = 0; cell < answer.count; ++cell) {
            int64_t &member = answer.members[cell * answer.groupings + g];
            if (member != otherOfKept)
                member = ofRows.at(member);
        }
    }
    return {};
}

Result<void> CombinedPlan::addFromColumns(Answer &answer, const CellRequest &request, const AtomList &atoms)
{
    auto part = m_columns.cells(forColumns(request, atoms));
    if (!part)
        return tl::unexpected(part.error());
    if (auto done = translate(*part, request); !done)
        return done;
    add(answer, std::move(*part), request.atoms, atoms);
    return {};
}

// Where few messages may pass, only their conversations are looked at: SQLite has no index on what is asked for, but one on
// messages. Gives the number of messages that may pass.
Result<size_t> CombinedPlan::narrow(CellRequest &request)
{
    const auto found = m_columns.find(heldPart(request.where), request.range, newestListed(request));
    if (!found)
        return tl::unexpected(found.error());
    request.conversations = found->conversations;
    return found->messages;
}

Result<void> CombinedPlan::addFromRows(Answer &answer, const CellRequest &request, const AtomList &atoms)
{
    CellRequest own = request;
    own.atoms = atoms;
    const bool ofMessages =
        std::ranges::all_of(atoms.kinds(), [](AtomKind k) { return factKindOf(k) == FactKind::Message; });
    size_t found = 0;
    if (ofMessages && !own.costOnlyCells && !RowStatements::leadsToFew(own.where)) {
        auto narrowed = narrow(own);
        if (!narrowed)
            return tl::unexpected(narrowed.error());
        found = *narrowed;
    }
    own.best.reset();
    auto part = m_rows.cells(own);
    if (!part)
        return tl::unexpected(part.error());
    if (newestListed(request) && found > part->count)
        answer.leftOut = found - part->count;
    add(answer, std::move(*part), request.atoms, atoms);
    return {};
}

// Whether any member that is kept is one that the columns have not been met with: it had no message in the period that it
// was chosen by, and may have some in the one before.
bool CombinedPlan::keepsUnknown(const Grouping &grouping, const std::optional<KeptMembers> &kept) const
{
    if (!kept || isNumberDimension(grouping.dimension))
        return false;
    const auto known = m_codes.find(grouping.dimension);
    return std::ranges::any_of(*kept, [&](int64_t member) {
        return member != 0 && (known == m_codes.end() || !known->second.ofColumns.contains(member));
    });
}

// Also what no message in the workspace has: all are in one group then.
Result<bool> CombinedPlan::columnsHold(const CellRequest &request)
{
    if (!parlance::columnsHold(request.where))
        return false;
    for (size_t g = 0; g < request.by.size(); ++g) {
        const Grouping &grouping = request.by[g];
        if (keepsUnknown(grouping, request.kept[g]))
            return false;
        if (parlance::columnsHold(grouping.dimension))
            continue;
        const auto occurs = mayBeSeveral(grouping.dimension) ? m_rows.occurs(grouping.dimension) : true;
        if (!occurs)
            return tl::unexpected(occurs.error());
        if (*occurs)
            return false;
    }
    return true;
}

Result<Answer> CombinedPlan::cells(const CellRequest &request)
{
    const auto asked = columnsHold(request);
    if (!asked)
        return tl::unexpected(asked.error());
    const bool held = *asked;
    Answer answer;
    answer.groupings = request.by.size();
    answer.atoms.resize(request.atoms.kinds().size());
    const AtomList inColumns = atomsOf(request.atoms, [held](AtomKind k) { return held && isInColumns(k); });
    const AtomList inRows = atomsOf(request.atoms, [held](AtomKind k) { return !held || !isInColumns(k); });
    Result<void> done;
    if (!inColumns.kinds().empty())
        done = addFromColumns(answer, request, inColumns);
    if (done && !inRows.kinds().empty())
        done = addFromRows(answer, request, inRows);
    if (!done)
        return tl::unexpected(done.error());
    return answer;
}

// Of messages the columns know it, whatever is asked of them.
Result<std::optional<TimeRange>> CombinedPlan::extent(const AtomList &atoms)
{
    const auto ofMessages = [](AtomKind kind) { return factKindOf(kind) == FactKind::Message; };
    const AtomList messages = atomsOf(atoms, ofMessages), records = atomsOf(atoms, std::not_fn(ofMessages));
    std::optional<TimeRange> whole;
    if (!messages.kinds().empty()) {
        auto extent = m_columns.extent(messages);
        if (!extent)
            return extent;
        whole = *extent;
    }
    if (records.kinds().empty())
        return whole;
    const auto extent = m_rows.extent(records);
    if (!extent || !*extent)
        return extent ? whole : extent;
    return whole ? TimeRange{std::min(*whole->from, *(*extent)->from), std::max(*whole->to, *(*extent)->to)} : **extent;
}

} // namespace parlance
