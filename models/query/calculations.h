// Quick calculations: a Table with one more column that says how a measure relates to other cells. Pure functions; the
// rows stay in their order. Errors are Usage: the table has no such measure, or the calculation makes no sense for it.
#pragma once

#include "models/query/table.h"

namespace parlance::calculations {

// "cost.share": value ÷ the value of the group in `whole` that the row belongs to, where whole is the answer to the
// same question grouped by some of the same dimensions: none (share of total), one (share of row or of column). So the
// whole is counted from the facts, not added up from cells. Null when the whole is null or 0.
Result<Table> share(const Table &table, QStringView measure, const Table &whole);
// The same with the table's own totals.
Result<Table> shareOfTotal(const Table &table, QStringView measure);

// "cost.running": sum of the values up to and including the row's period, within each combination of the other
// dimensions. Needs a time column and a measure that may be added up. Nulls count as 0; null until the first value.
Result<Table> runningTotal(const Table &table, QStringView measure);

// "cost.average": mean of the values of the row's period and the periods before it, `periods` in all (at least 1), within
// each combination of the other dimensions; fewer at the beginning, nulls left out. Needs a time column.
Result<Table> movingAverage(const Table &table, QStringView measure, int periods);

// "cost.rank": 1 for the largest (or, ascending, the smallest) value; equal values share a rank and the next ones are
// left out (1, 2, 2, 4). Null for null.
Result<Table> rank(const Table &table, QStringView measure, bool ascending = false);

// "cost.difference": value − value of the comparison ("cost.previous"), in the unit of the measure.
Result<Table> difference(const Table &table, QStringView measure);
// "cost.change": difference ÷ |value of the comparison|. Null when the latter is 0.
Result<Table> change(const Table &table, QStringView measure);

} // namespace parlance::calculations
