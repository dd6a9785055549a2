// What people ask to see: measures, formulas over them, and quick calculations. "cost, cost / users, share(cost)".
#pragma once

#include "models/query/formula.h"
#include "models/query/query.h"

namespace parlance {

// One column of the answer.
//   cost                      a measure
//   cost / users              a formula
//   per_100(errors, answers)  the same as errors / answers * 100; per_1000 likewise
//   share(cost)               of the total; share(cost, day): of all rows of the same day, which the query groups by
//   running(cost)             running total over time
//   average(cost, 7)          moving average over seven periods
//   rank(cost)                1 for the largest; rank_up(cost): 1 for the smallest
//   difference(cost)          from the comparison period
//   metric:refunds            a metric of the workspace; it may stand wherever a measure does
//   EXPRESSION as name        under a name of its own
struct Output
{
    enum class Kind { Measure, Formula, Share, RunningTotal, MovingAverage, Rank, RankUp, Difference };
    Kind kind = Kind::Measure;
    QString key;                           // of its column: the name, else the text as typed
    MeasureKey measure = MeasureKey::Cost; // of all but formulas; of a metric the measure that it is of
    std::optional<Metric> metric;          // of all but formulas
    std::optional<Formula> formula;
    int periods = 0;               // of a moving average
    std::optional<Grouping> whole; // of a share: the group that it is a share of

    // What the query has to measure for it.
    [[nodiscard]] std::vector<MeasureKey> measures() const;
    // The columns of the answer that it reads: "cost", "metric:refunds".
    [[nodiscard]] QStringList columns() const;
};

// Errors are Usage with Place::offset at the character.
Result<std::vector<Output>> parseOutputs(const QString &text, std::span<const Metric> metrics = {});
// The metrics that any of them reads, each once.
std::vector<Metric> metricsOf(const std::vector<Output> &outputs, std::span<const Metric> metrics);

// The columns of an answer, from the table of a query that measures everything they need, with totals where a share
// needs them. wholeOf answers the same query grouped by one of its dimensions. Comparisons of measures stay beside them.
Result<Table> withOutputs(const Table &table, const std::vector<Output> &outputs,
                          const std::function<Result<TablePtr>(const Grouping &)> &wholeOf);

// Sorted by one column, nulls last in either direction, and cut off. For columns that no plan knows.
Table sortedBy(const Table &table, const QString &key, bool descending, int limit);

} // namespace parlance
