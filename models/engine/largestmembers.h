// The largest members of a dimension where several queries have to agree on them: chosen once, then named to each.
#pragma once

#include "models/query/query.h"
#include "models/query/table.h"

namespace parlance {

// The members that one grouping of a query keeps; all others are one row.
struct KeptMembers
{
    size_t grouping = 0; // index in Query::by
    QStringList keys;
    bool null = false; // "(none)" is one of them
};

// Those that the answer to the query has, for each grouping that asks for its largest members.
std::vector<KeptMembers> keptMembers(const Query &query, const Table &answer);

// The same question about given members: queries that the engine answers, and their answers put together, with a row for
// all other members, counted from the facts and not from the rows.
class QueryOfMembers
{
public:
    // Empty kept: the query as it is.
    QueryOfMembers(const Query &query, std::vector<KeptMembers> kept);

    [[nodiscard]] const std::vector<Query> &queries() const { return m_queries; }
    // answers: one for each of queries().
    [[nodiscard]] TablePtr together(std::span<const TablePtr> answers) const;

private:
    [[nodiscard]] Table withOthers(const Table &answer, size_t which, const Table &like) const;

    std::vector<KeptMembers> m_kept;
    std::vector<Query> m_queries; // by which of kept are "other", as bits; the last one is of all facts, for the totals
};

} // namespace parlance
