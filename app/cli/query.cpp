#include "app/cli/command.h"
#include "app/cli/memberlabels.h"
#include "app/cli/querytext.h"
#include "app/cli/tableoptions.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "app/metrics.h"

#include <algorithm>

namespace parlance::cli {

namespace {

Result<Plan> planFrom(const Arguments &arguments)
{
    const QString name = arguments.value(QStringLiteral("plan"), QStringLiteral("columns"));
    if (name == u"columns")
        return Plan::Columns;
    if (name == u"rows")
        return Plan::Rows;
    return fail(ErrorCategory::Usage, Cli::tr("--plan is \"columns\" or \"rows\""));
}

Result<RunContext> runContext(const Context &context, const Workspace &workspace)
{
    const Result<UtcMs> now = nowFrom(context.arguments);
    if (!now)
        return tl::unexpected(now.error());
    const Result<TimeZone> zone = zoneFrom(context.arguments, workspace);
    if (!zone)
        return tl::unexpected(zone.error());
    const Result<Plan> plan = planFrom(context.arguments);
    if (!plan)
        return tl::unexpected(plan.error());
    return RunContext{*now, *zone, context.stop, *plan, true};
}

// The answer with what is worked out from it.
Result<TablePtr> answer(const AskedQuery &asked, Engine &engine, const RunContext &how)
{
    // The largest members are those by what is asked for first.
    std::optional<size_t> largestBy;
    if (!asked.outputs.empty() && asked.outputs.front().metric) {
        const auto found = std::ranges::find(asked.metrics, *asked.outputs.front().metric);
        if (found != asked.metrics.end())
            largestBy = size_t(found - asked.metrics.begin());
    }
    const Result<TablePtr> table = runWithMetrics(engine, asked.query, asked.metrics, how, largestBy);
    if (!table || asked.outputs.empty())
        return table;
    const auto wholeOf = [&](const Grouping &grouping) {
        Query whole = asked.query;
        whole.by = {grouping};
        whole.having = {};
        whole.order.clear();
        return runWithMetrics(engine, whole, asked.metrics, how);
    };
    Result<Table> shown = withOutputs(**table, asked.outputs, wholeOf);
    if (!shown)
        return tl::unexpected(shown.error());
    const Order sort = asked.sort.value_or(Order{});
    return std::make_shared<const Table>(sortedBy(*shown, sort.key, sort.descending, asked.limit));
}

// Those of the workspace, when the measures speak of any.
Result<std::vector<Metric>> metricsFrom(const Arguments &arguments)
{
    const bool asks =
        arguments.has(QStringLiteral("file")) || arguments.value(QStringLiteral("measures")).contains(metricPrefix);
    if (!asks)
        return std::vector<Metric>();
    const auto workspace = openWorkspace(arguments, Store::Mode::ReadOnly);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return loadMetrics((*workspace)->store());
}

// What stands in the notes of a workbook.
void nameWorkbook(TableWriteOptions &options, Workspace &workspace, const RunContext &how)
{
    options.created = how.now;
    options.notes = {{Cli::tr("Workspace"), workspace.name()}};
    const auto extent = workspace.engine().extent(how);
    if (extent && *extent && (*extent)->to)
        options.notes.emplace_back(Cli::tr("Data until"),
                                   formatPoint(*(*extent)->to - 1, how.zone, options.style.locale));
}

int run(const Context &context)
{
    const auto metrics = metricsFrom(context.arguments);
    if (!metrics)
        return reportError(context.console, metrics.error());
    Result<AskedQuery> asked = queryFrom(context.arguments, *metrics);
    if (!asked)
        return reportError(context.console, asked.error());
    Query *const query = &asked->query;
    if (!context.arguments.positional().isEmpty())
        return reportError(context.console,
                           {ErrorCategory::Usage,
                            Cli::tr("\"%1\" is not expected here").arg(context.arguments.positional().first()),
                            {},
                            {}});
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(context.arguments, Store::Mode::ReadOnly);
    if (!workspace)
        return reportError(context.console, workspace.error());
    const Result<RunContext> how = runContext(context, **workspace);
    if (!how)
        return reportError(context.console, how.error());
    Result<TableWriteOptions> options = tableOptions(context, how->zone, TableOutput::Whole);
    if (!options)
        return reportError(context.console, options.error());

    Result<Filter> where = resolveLabels(query->where, (*workspace)->engine(), *how);
    if (!where)
        return reportError(context.console, where.error());
    query->where = std::move(*where);
    const bool forPeople = options->format == TableFormat::Text || options->format == TableFormat::Xlsx;
    query->labels = options->labels || forPeople;
    const bool shares = std::any_of(asked->outputs.begin(), asked->outputs.end(),
                                    [](const Output &output) { return output.kind == Output::Kind::Share; });
    query->totals = forPeople || options->format == TableFormat::Json || shares;
    nameWorkbook(*options, **workspace, *how);
    const Result<TablePtr> table = answer(*asked, (*workspace)->engine(), *how);
    if (!table)
        return reportError(context.console, table.error());
    if (const auto environments = (*workspace)->engine().environments(*how)) {
        const QString only = environments->scopeOf(*query);
        if (!only.isEmpty())
            context.console.message(
                Cli::tr("Of the environment \"%1\" only; --where 'environment in (…)' chooses from: %2")
                    .arg(only, environments->names.join(QStringLiteral(", "))));
    }
    const Result<void> written = writeAnswer(**table, *options, context);
    return written ? int(Done) : reportError(context.console, written.error());
}

} // namespace

Command queryCommand()
{
    std::vector<OptionSpec> options{workspaceOption()};
    for (OptionSpec &option : queryOptions())
        options.push_back(std::move(option));
    options.push_back(timeZoneOption());
    options.push_back(formatOption(TableOutput::Whole));
    options.push_back(outputOption());
    options.push_back({QStringLiteral("labels"), {}, {}, Cli::tr("names beside ids: a column bot_label after bot")});
    options.push_back(bomOption());
    options.push_back({QStringLiteral("json"), {}, {}, Cli::tr("the same as --format json")});
    options.push_back({QStringLiteral("plan"),
                       {},
                       QStringLiteral("NAME"),
                       Cli::tr("columns (fast, default) or rows (SQL, to check the other)")});
    options.push_back({QStringLiteral("now"), {}, QStringLiteral("TIME"), Cli::tr("what relative dates count from")});
    return {
        QStringLiteral("query"),
        Cli::tr("Answers a question about the data of a workspace."),
        QStringLiteral("-w FILE --measures LIST [--by LIST] [OPTION…]"),
        std::move(options),
        {QStringLiteral("parlance query -w company --measures cost,users --by month"),
         QStringLiteral("parlance query -w company --measures satisfaction,ratings --by bot --sort -satisfaction"),
         QStringLiteral(
             "parlance query -w company --measures messages --by weekday,hour_of_day --time-zone Asia/Kolkata"),
         QStringLiteral(
             "parlance query -w company --measures cost --by day --from -30d --compare previous --format csv"),
         QStringLiteral("parlance query -w company --measures 'cost / users as per_head, share(cost)' --by bot"),
         QStringLiteral("parlance query -w company --measures 'cost * {rate} as euros' --where 'bot in ({bots})' "
                        "--param rate=0.92 --param bots=Sales"),
         QStringLiteral("parlance query -w company --measures cost,messages --by bot -o costs.xlsx"),
         QStringLiteral("parlance query -w company --measures audit_events --by day,actor,action --from 1717200000 "
                        "--where 'action in (\"pin\", \"unpin\")'"),
         QStringLiteral(
             "parlance query -w company --measures queries --by question --where 'is_question = \"yes\"' --limit 50")},
        Cli::tr("CSV and JSON hold raw values: money in dollars, durations in milliseconds, shares from 0 to 1.\n"
                "\"parlance schema\" lists the measures and dimensions with their definitions."),
        run};
}

} // namespace parlance::cli
