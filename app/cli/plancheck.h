// The two ways to answer a Query, by columns and by SQL over the rows, asked the same random questions.
#pragma once

#include "models/engine/engine.h"

namespace parlance::cli {

struct PlanCheck
{
    int queries = 0;
    QStringList differences; // one line each: the query and the first cell that differs; at most 100
};

// Random measures and groupings from the seed, the same every time. Errors: what the engine reports.
Result<PlanCheck> checkPlans(Engine &engine, const RunContext &context, int queries, quint64 seed);

// Where two answers differ first, or empty. Numbers that are not integers may differ in the last bits.
QString firstDifference(const Table &a, const Table &b);

} // namespace parlance::cli
