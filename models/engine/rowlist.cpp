#include "models/engine/rowlist.h"

#include "models/engine/conditions.h"
#include "models/engine/statistics.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace parlance {

namespace {

using MemberIds = std::vector<int64_t>;

struct MemberIdsHash
{
    size_t operator()(const MemberIds &members) const
    {
        size_t seed = 0;
        for (const int64_t member : members)
            seed = (seed ^ std::hash<int64_t>{}(member)) * 0x9E37'79B9'7F4A'7C15u;
        return seed ^ seed >> 29;
    }
};

bool isTime(const Grouping &grouping)
{
    return grouping.dimension == DimensionKey::Time;
}

} // namespace

Result<void> RowList::make(PlanRunner &plan)
{
    for (const Grouping &grouping : m_values.query().by)
        m_members.push_back(plan.members(grouping.dimension));
    collect();
    if (auto sorted = sort(); !sorted)
        return sorted;
    if (m_values.compared())
        findPrevious();
    for (size_t g = 0; g < m_members.size(); ++g) {
        if (auto prepared = prepareMembers(g); !prepared)
            return prepared;
    }
    return {};
}

// Rows --------------------------------------------------------------------------------------------------------------

bool RowList::fills() const
{
    const Query &query = m_values.query();
    return query.fill && query.by.size() <= 2 && std::any_of(query.by.begin(), query.by.end(), isTime);
}

void RowList::collect()
{
    const Query &query = m_values.query();
    const Answer &cells = m_values.cells();
    const auto limit = size_t(std::max(0, query.limit));
    const bool ranking = !fills() && query.having.isEmpty() && limit > 0 && limit < cells.count && !m_values.hasOther();
    m_groupCount = qint64(cells.count + cells.leftOut);
    if (const auto keys = orderKeys(); ranking && !keys.empty() && !keys.front().grouping)
        return collectBest(limit, keys.front());
    m_rows.reserve(cells.count);
    for (size_t cell = 0; cell < cells.count; ++cell)
        m_rows.push_back({cell, noCell, noCell});
    if (fills())
        fill();
    if (!query.having.isEmpty()) {
        std::erase_if(m_rows, [&](const ResultRow &row) {
            return !passesHaving(
                query.having, [&](MeasureKey m) { return RowValues::shown(m_values.value(row, m), m); },
                m_values.request().zone);
        });
    }
    m_groupCount = qint64(m_rows.size() + cells.leftOut);
}

// A ranking of very many cells: only those that come in become rows.
void RowList::collectBest(size_t limit, const Key &key)
{
    const Answer &cells = m_values.cells();
    if (const auto atom = plainAtom(key.measure))
        return collectBest({*atom, key.descending, limit}, cells.atoms[size_t(m_values.atoms().position(*atom))]);
    const ValueType type = measureType(key.measure);
    const auto valueOf = [&](size_t cell) { return m_values.value({cell, noCell, noCell}, key.measure); };
    const auto better = [&](const MeasureValue &a, const MeasureValue &b) {
        if (a.isNull || b.isNull)
            return !a.isNull && b.isNull;
        return (key.descending ? compareValues(b, a, type) : compareValues(a, b, type)) < 0;
    };
    Best<MeasureValue, decltype(better)> best(limit, better);
    for (size_t cell = 0; cell < cells.count; ++cell)
        best.add(valueOf(cell));
    for (size_t cell = 0; cell < cells.count; ++cell) {
        if (!better(best.worst(), valueOf(cell)))
            m_rows.push_back({cell, noCell, noCell});
    }
}

void RowList::collectBest(const BestCells &wanted, const std::vector<int64_t> &values)
{
    const auto better = [&](int64_t a, int64_t b) { return wanted.merit(a) > wanted.merit(b); };
    Best<int64_t, decltype(better)> best(wanted.limit, better);
    for (const int64_t value : values)
        best.add(value);
    const int64_t worst = best.worst();
    for (size_t cell = 0; cell < values.size(); ++cell) {
        if (!better(worst, values[cell]))
            m_rows.push_back({cell, noCell, noCell});
    }
}

// Adds the periods that have no facts: between the bounds of the period, or where the data begins and ends, but none
// after now.
void RowList::fill()
{
    const std::vector<Grouping> &by = m_values.query().by;
    const auto time = std::find_if(by.begin(), by.end(), isTime);
    const bool both = by.size() == 2 && by[0].dimension == by[1].dimension;
    if (both || m_rows.empty())
        return;
    const auto t = size_t(time - by.begin());
    const TimeRange range = m_values.cellRange();
    UtcMs from = range.from.value_or(INT64_MAX), to = range.to.value_or(INT64_MIN);
    for (const ResultRow &row : m_rows) {
        from = std::min<UtcMs>(from, m_values.membersOf(row)[t]);
        to = std::max<UtcMs>(to, m_values.membersOf(row)[t] + 1);
    }
    MemberIds others{0};
    if (by.size() == 2) {
        std::unordered_set<int64_t> seen;
        for (const ResultRow &row : m_rows)
            seen.insert(m_values.membersOf(row)[1 - t]);
        others.assign(seen.begin(), seen.end());
    }
    std::unordered_set<MemberIds, MemberIdsHash> known;
    for (const ResultRow &row : m_rows)
        known.emplace(m_values.membersOf(row).begin(), m_values.membersOf(row).end());
    for (const UtcMs start : periodStarts(m_values.request().zone, time->grain, from, to)) {
        for (const int64_t other : others) {
            MemberIds members(by.size(), other);
            members[t] = start;
            if (!known.contains(members))
                m_rows.push_back({noCell, m_values.addFilled(members), noCell});
        }
    }
}

// Order -------------------------------------------------------------------------------------------------------------

std::vector<RowList::Key> RowList::orderKeys() const
{
    const Query &query = m_values.query();
    std::vector<Key> keys;
    const auto byGrouping = [&](size_t g, bool descending, bool inTies = false) {
        keys.push_back({g, {}, descending, inTies, {}});
    };
    const auto byMeasure = [&](MeasureKey m, bool descending) {
        keys.push_back({{}, rankedBy(m), descending, false, {}});
    };
    for (const Order &order : query.order) {
        if (const auto measure = catalog::measure(order.key))
            byMeasure(*measure, order.descending);
        for (size_t g = 0; g < query.by.size(); ++g) {
            if (order.key == QLatin1String(catalog::info(query.by[g].dimension).name))
                byGrouping(g, order.descending);
        }
    }
    if (query.order.empty()) {
        for (size_t g = 0; g < query.by.size(); ++g) {
            if (isNumberDimension(query.by[g].dimension))
                byGrouping(g, false);
        }
        if (!query.measures.empty())
            byMeasure(query.measures.front(), true);
    }
    const bool ordered = !keys.empty();
    for (size_t g = 0; g < query.by.size(); ++g)
        byGrouping(g, false, ordered);
    return keys;
}

// How many of its members are "Other".
int RowList::others(const ResultRow &row) const
{
    const auto members = m_values.membersOf(row);
    return int(std::count(members.begin(), members.end(), otherOfKept));
}

// Nulls and "Other" stand last in either direction.
int RowList::compareMembers(const Key &key, int64_t a, int64_t b) const
{
    const size_t g = *key.grouping;
    if (a == b)
        return 0;
    const bool number = isNumberDimension(m_values.query().by[g].dimension);
    const auto last = [&](int64_t m) { return m == otherOfKept ? 2 : m == (number ? nullMember : 0) ? 1 : 0; };
    if (last(a) != last(b))
        return last(a) < last(b) ? -1 : 1;
    const bool less = number       ? a < b
                      : key.inTies ? m_members[g]->lessInTies(uint32_t(a), uint32_t(b))
                                   : m_members[g]->less(uint32_t(a), uint32_t(b));
    return less == key.descending ? 1 : -1;
}

int RowList::compareRows(const Key &key, size_t a, size_t b) const
{
    if (key.grouping) {
        const size_t g = *key.grouping;
        return compareMembers(key, m_values.membersOf(m_rows[a])[g], m_values.membersOf(m_rows[b])[g]);
    }
    // "Other" is what remains, not a member of the ranking: last, however large it is.
    if (const int order = m_values.hasOther() ? others(m_rows[a]) - others(m_rows[b]) : 0; order != 0)
        return order;
    const MeasureValue &left = key.values[a], &right = key.values[b];
    if (left.isNull || right.isNull)
        return left.isNull == right.isNull ? 0 : left.isNull ? 1 : -1;
    const int order = compareValues(left, right, measureType(key.measure));
    return key.descending ? -order : order;
}

Result<void> RowList::sort()
{
    std::vector<Key> keys = orderKeys();
    for (Key &key : keys) {
        if (key.grouping && !key.inTies) {
            if (auto prepared = prepareOrder(*key.grouping); !prepared)
                return prepared;
        }
        if (key.grouping)
            continue;
        key.values.reserve(m_rows.size());
        for (const ResultRow &row : m_rows)
            key.values.push_back(m_values.value(row, key.measure));
    }
    std::vector<size_t> rows(m_rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] = i;
    const auto before = [&](size_t a, size_t b) {
        for (const Key &key : keys) {
            if (const int order = compareRows(key, a, b); order != 0)
                return order < 0;
        }
        return false;
    };
    const auto limit = size_t(std::max(0, m_values.query().limit));
    const size_t shown = limit > 0 ? std::min(limit, rows.size()) : rows.size();
    if (shown < rows.size())
        std::partial_sort(rows.begin(), rows.begin() + ptrdiff_t(shown), rows.end(), before);
    else
        std::sort(rows.begin(), rows.end(), before);
    rows.resize(shown);
    std::vector<ResultRow> sorted;
    sorted.reserve(rows.size());
    for (const size_t row : rows)
        sorted.push_back(m_rows[row]);
    m_rows = std::move(sorted);
    return {};
}

Result<void> RowList::prepareOrder(size_t grouping)
{
    constexpr size_t cheaperOneByOne = 20'000;
    if (!m_members[grouping])
        return {};
    return m_rows.size() > cheaperOneByOne ? m_members[grouping]->prepareOrder() : prepareMembers(grouping);
}

// Keys and labels of the members of the rows.
Result<void> RowList::prepareMembers(size_t grouping)
{
    if (!m_members[grouping])
        return {};
    std::vector<uint32_t> codes;
    for (const ResultRow &row : m_rows) {
        const int64_t member = m_values.membersOf(row)[grouping];
        if (member != otherOfKept)
            codes.push_back(uint32_t(member));
    }
    return m_members[grouping]->prepare(codes);
}

void RowList::findPrevious()
{
    std::unordered_map<MemberIds, size_t, MemberIdsHash> rows;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const auto members = m_values.membersOf(m_rows[row]);
        rows.emplace(MemberIds(members.begin(), members.end()), row);
    }
    MemberIds members;
    for (size_t cell = 0; cell < m_values.previous().count; ++cell) {
        const auto span = m_values.previous().membersOf(cell);
        members.assign(span.begin(), span.end());
        if (const auto found = rows.find(members); found != rows.end())
            m_rows[found->second].previous = cell;
    }
}

} // namespace parlance
