// From the cells of a plan to the Table: members of "Other", comparison, missing dates, having, order, limit, totals.
// Both plans share it; what it does is pinned down by the written cases of tests/engine.
#pragma once

#include "models/engine/measures.h"
#include "models/engine/plan.h"

namespace parlance {

struct TableRequest
{
    Query query;
    ResolvedPeriod period;
    TimeZone zone;
    UtcMs now = 0;
};

// Everything but the provenance's query, SQL, plan and version.
Result<Table> buildTable(PlanRunner &plan, const TableRequest &request);

} // namespace parlance
