#include "app/cli/command.h"
#include "app/cli/plancheck.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"

#include <QJsonArray>

#include <algorithm>

namespace parlance::cli {

namespace {

void print(const Context &context, const VerifyReport &report, const PlanCheck &plans)
{
    if (context.arguments.has(QStringLiteral("json"))) {
        context.console.printJson(
            {{QStringLiteral("conversations"), report.conversations},
             {QStringLiteral("messages"), report.messages},
             {QStringLiteral("segments"), report.segments},
             {QStringLiteral("queries"), plans.queries},
             {QStringLiteral("differences"), QJsonArray::fromStringList(report.differences + plans.differences)}});
        return;
    }
    context.console.print(
        Cli::tr("Recomputed %1 conversations with %2 messages in %3 segments; %4 queries asked in two ways.")
            .arg(report.conversations)
            .arg(report.messages)
            .arg(report.segments)
            .arg(plans.queries));
    for (const QString &difference : report.differences + plans.differences)
        context.console.print(difference);
    if (report.differences.isEmpty() && plans.differences.isEmpty())
        context.console.print(Cli::tr("No difference."));
}

// The SQL plan reads every row for each query: a large workspace gets fewer of them, so that the check ends within minutes.
int usualQueries(qint64 messages)
{
    constexpr qint64 most = 40, fewest = 4, readAtMost = 2'000'000;
    return int(std::clamp(readAtMost / std::max<qint64>(1, messages), fewest, most));
}

int run(const Context &context)
{
    const Result<qint64> queries = context.arguments.number(QStringLiteral("queries"), -1, 0, 100'000);
    const Result<qint64> seed = context.arguments.number(QStringLiteral("seed"), 1, 0, 1'000'000'000);
    if (!queries || !seed)
        return reportError(context.console, (queries ? seed : queries).error());
    const Result<UtcMs> now = nowFrom(context.arguments);
    if (!now)
        return reportError(context.console, now.error());
    const bool repair = context.arguments.has(QStringLiteral("repair"));
    const Result<std::unique_ptr<Workspace>> workspace =
        openWorkspace(context.arguments, repair ? Store::Mode::OpenExisting : Store::Mode::ReadOnly);
    if (!workspace)
        return reportError(context.console, workspace.error());

    const auto progress = [&](const Progress &at) { context.console.progress(at); };
    if (repair) {
        const Result<void> rebuilt = (*workspace)->store().rebuildColumns(context.stop, progress);
        if (!rebuilt)
            return reportError(context.console, rebuilt.error());
    }
    const Result<VerifyReport> report = (*workspace)->store().verify(context.stop, progress);
    if (!report)
        return reportError(context.console, report.error());
    const int asked = *queries < 0 ? usualQueries(report->messages) : int(*queries);
    const Result<PlanCheck> plans =
        checkPlans((*workspace)->engine(), (*workspace)->context(*now, context.stop), asked, quint64(*seed));
    if (!plans)
        return reportError(context.console, plans.error());
    print(context, *report, *plans);
    return report->differences.isEmpty() && plans->differences.isEmpty() ? Done : CheckFailed;
}

} // namespace

Command verifyCommand()
{
    return {QStringLiteral("verify"),
            Cli::tr("Recomputes columns and cost allocation from the rows and reports every difference."),
            QStringLiteral("-w FILE [--repair] [--queries N] [--json]"),
            {workspaceOption(),
             {QStringLiteral("repair"), {}, {}, Cli::tr("make the columns anew from the rows before checking")},
             {QStringLiteral("queries"),
              {},
              QStringLiteral("N"),
              Cli::tr("random queries to ask by columns and by SQL (default: 40, fewer for much data)")},
             {QStringLiteral("seed"), {}, QStringLiteral("N"), Cli::tr("another seed asks other queries (default: 1)")},
             {QStringLiteral("now"), {}, QStringLiteral("TIME"), Cli::tr("what relative dates count from")},
             jsonOption()},
            {QStringLiteral("parlance verify -w company"),
             QStringLiteral("parlance verify -w company --queries 500 --json")},
            Cli::tr("Exit code 6 when something differs."),
            run};
}

} // namespace parlance::cli
