// What people made for the pages of a workspace: their dashboards and their measures.
#pragma once

#include "models/documents/benchmark.h"
#include "models/documents/owndashboards.h"
#include "models/query/pivot.h"
#include "models/store/store.h"

namespace parlance {

// By title, those in the trash too. What a newer program wrote and this one cannot read is left where it is.
Result<std::vector<OwnDashboard>> ownDashboards(const Store &store);
void sortByTitle(std::vector<OwnDashboard> &dashboards);
// A new key, or one to be replaced. Both wait for the writer.
Result<void> putOwnDashboard(Store &store, const OwnDashboard &dashboard, UtcMs now, std::stop_token stop = {});
Result<bool> dropOwnDashboard(Store &store, const QString &key, std::stop_token stop = {});

Result<std::vector<Benchmark>> ownBenchmarks(const Store &store); // by label
Result<void> putBenchmark(Store &store, const Benchmark &benchmark, UtcMs now, std::stop_token stop = {});
Result<bool> dropBenchmark(Store &store, const QString &key, std::stop_token stop = {});

Result<OwnMeasures> ownMeasures(const Store &store);

} // namespace parlance
