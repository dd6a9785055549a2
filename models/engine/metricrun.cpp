#include "models/engine/metricrun.h"

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

} // namespace

Result<TablePtr> runWithMetrics(Engine &engine, const Query &query, std::span<const Metric> metrics,
                                const RunContext &context)
{
    if (metrics.empty())
        return engine.run(query, context);
    if (std::any_of(query.by.begin(), query.by.end(), [](const Grouping &g) { return g.top > 0; }))
        return fail(ErrorCategory::Usage,
                    QStringLiteral("metrics cannot be asked for the largest members of a dimension only"));
    std::vector<Query> queries{query};
    for (const Metric &metric : metrics) {
        auto asked = queryOf(metric, query);
        if (!asked)
            return tl::unexpected(asked.error());
        queries.push_back(std::move(*asked));
    }
    const auto tables = engine.run(queries, context);
    if (!tables)
        return tl::unexpected(tables.error());
    const bool allRows = query.having.isEmpty() && query.limit == 0;
    return std::make_shared<const Table>(
        withMetrics(*tables->front(), metrics, std::span(*tables).subspan(1), allRows));
}

} // namespace parlance
