// From the options of `parlance query` to a Query.
#pragma once

#include "app/cli/arguments.h"
#include "models/query/query.h"

namespace parlance::cli {

// "cost,users"
Result<std::vector<MeasureKey>> parseMeasures(const QString &text);
// "day,bot": each as parseGrouping reads it
Result<std::vector<Grouping>> parseGroupings(const QString &text);
// "-cost,bot"
Result<std::vector<Order>> parseOrder(const QString &text);
Result<Compare> parseCompare(const QString &text);

// From --file, or from --measures, --by, --where, --from, --to, --compare, --sort, --limit, --no-fill; validated.
Result<Query> queryFrom(const Arguments &arguments);
std::vector<OptionSpec> queryOptions();

} // namespace parlance::cli
