// Questions that ask for metrics of the workspace beside measures.
#pragma once

#include "models/engine/engine.h"
#include "models/query/metric.h"

namespace parlance {

// The answer to the query with a column for each metric: its measure over the facts that pass the query's filter and the
// metric's, by the same plan and of the same data version. Rows are those of the query and of all metrics; with a
// condition on groups those of the query alone. The largest members of a dimension are those by the query's first measure,
// else by the metric that largestBy names. Errors are Usage: a filter that cannot be asked, dimensions that the facts of a
// metric have not.
Result<TablePtr> runWithMetrics(Engine &engine, const Query &query, std::span<const Metric> metrics,
                                const RunContext &context, std::optional<size_t> largestBy = {});

} // namespace parlance
