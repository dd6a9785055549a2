// The metrics of a workspace: the user's own measures by a filter, kept as documents of the kind "metric".
#pragma once

#include "models/engine/metricrun.h"
#include "models/query/metric.h"

namespace parlance {

// By name. One that a newer program wrote is left out.
Result<std::vector<Metric>> loadMetrics(const Store &store);
// Adds it or replaces the one of that name; a metric that cannot be asked (filterOf) is a Usage error. For a worker.
Result<void> saveMetric(Store &store, const Metric &metric, UtcMs now, std::stop_token stop);
// False: there was none.
Result<bool> removeMetric(Store &store, const QString &name, std::stop_token stop);

// What the metric is over all data now; nullopt: it has no value.
Result<std::optional<double>> valueOf(const Metric &metric, Engine &engine, const RunContext &context);

} // namespace parlance
