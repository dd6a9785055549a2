#include "models/engine/metricrun.h"

#include "models/engine/largestmembers.h"

#include <algorithm>

namespace parlance {

namespace {

Error ofMetric(Error error, const Metric &metric)
{
    error.context << QStringLiteral("in the metric \"%1\"").arg(metric.name);
    return error;
}

Result<Query> queryOf(const Metric &metric, const Query &query)
{
    auto filter = filterOf(metric);
    if (!filter)
        return tl::unexpected(ofMetric(filter.error(), metric));
    Query asked = query;
    asked.measures = {metric.measure};
    asked.where = query.where && std::move(*filter);
    asked.having = {};
    asked.order.clear();
    asked.limit = 0;
    if (auto valid = validate(asked); !valid)
        return tl::unexpected(ofMetric(valid.error(), metric));
    return asked;
}

// Every query has to speak of the same members: those that one of them finds the largest.
Result<std::vector<KeptMembers>> membersKept(Engine &engine, const Query &query, const RunContext &context)
{
    if (std::ranges::none_of(query.by, [](const Grouping &grouping) { return grouping.top > 0; }))
        return std::vector<KeptMembers>();
    Query ranking = query;
    ranking.fill = false;
    ranking.having = {}; // the largest are chosen before it, and before rows are ordered and cut off
    ranking.order.clear();
    ranking.limit = 0;
    const auto found = engine.run(ranking, context);
    if (!found)
        return tl::unexpected(found.error());
    return keptMembers(query, **found);
}

} // namespace

Result<TablePtr> runWithMetrics(Engine &engine, const Query &query, std::span<const Metric> metrics,
                                const RunContext &context, std::optional<size_t> largestBy)
{
    if (metrics.empty())
        return engine.run(query, context);
    std::vector<Query> wanted{query};
    for (const Metric &metric : metrics) {
        auto asked = queryOf(metric, query);
        if (!asked)
            return tl::unexpected(asked.error());
        wanted.push_back(std::move(*asked));
    }
    auto kept = membersKept(engine, wanted[largestBy ? *largestBy + 1 : 0], context);
    if (!kept)
        return tl::unexpected(kept.error());
    std::vector<QueryOfMembers> parts;
    std::vector<Query> queries;
    for (const Query &one : wanted) {
        const bool knowsThem = parts.empty() && !largestBy; // the query that they were taken from
        parts.emplace_back(one, knowsThem ? std::vector<KeptMembers>() : *kept);
        queries.insert(queries.end(), parts.back().queries().begin(), parts.back().queries().end());
    }
    const auto tables = engine.run(queries, context);
    if (!tables)
        return tl::unexpected(tables.error());
    std::vector<TablePtr> answers;
    for (size_t first = 0; const QueryOfMembers &part : parts) {
        answers.push_back(part.together(std::span(*tables).subspan(first, part.queries().size())));
        first += part.queries().size();
    }
    const bool allRows = query.having.isEmpty() && query.limit == 0;
    return std::make_shared<const Table>(
        withMetrics(*answers.front(), metrics, std::span(answers).subspan(1), allRows));
}

} // namespace parlance
