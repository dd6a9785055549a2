// From the options of `parlance query` to a Query.
#pragma once

#include "app/cli/arguments.h"
#include "models/query/outputs.h"
#include "models/query/parameters.h"

namespace parlance::cli {

// "cost, cost / users, metric:refunds"; at least one
Result<std::vector<Output>> parseMeasures(const QString &text, std::span<const Metric> metrics = {});
// "day,bot": each as parseGrouping reads it
Result<std::vector<Grouping>> parseGroupings(const QString &text);
// "-cost,bot"
Result<std::vector<Order>> parseOrder(const QString &text);
Result<Compare> parseCompare(const QString &text);

// A query, and what is worked out from its table.
struct AskedQuery
{
    Query query;                 // measures all that the outputs need
    std::vector<Output> outputs; // empty: the table as it is
    std::vector<Metric> metrics; // that the outputs read
    std::optional<Order> sort;   // by an output that the query does not know
    int limit = 0;               // of the rows with outputs; the query itself has none then
};

// Of --param NAME=VALUE, given any number of times: a number where it is one, else a text; the same name again adds a
// value, for a list in a filter.
Result<Parameters> parametersFrom(const Arguments &arguments);
// The values of the arguments in place of those that a file states. Errors are Usage: a name that it has not, a value
// that it does not allow, one that is fixed.
Result<Parameters> withValues(Parameters stated, const Parameters &given);

// From --file, or from --measures, --by, --where, --from, --to, --compare, --sort, --limit, --no-fill; validated.
// metrics: of the workspace.
Result<AskedQuery> queryFrom(const Arguments &arguments, std::span<const Metric> metrics = {});
std::vector<OptionSpec> queryOptions();

} // namespace parlance::cli
