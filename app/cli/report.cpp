#include "app/cli/command.h"
#include "app/cli/memberlabels.h"
#include "app/cli/querytext.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "app/reports.h"
#include "app/settings.h"
#include "views/theme/theme.h"

#include <QFileInfo>
#include <QJsonArray>

namespace parlance::cli {

namespace {

Result<void> fillQuestion(ReportRun &run, const Arguments &arguments, Engine &engine)
{
    if (arguments.has(QStringLiteral("from")) || arguments.has(QStringLiteral("to"))) {
        const auto period = parsePeriod(arguments.value(QStringLiteral("from")), arguments.value(QStringLiteral("to")));
        if (!period)
            return tl::unexpected(period.error());
        run.period = *period;
    }
    if (arguments.has(QStringLiteral("compare"))) {
        const QString name = arguments.value(QStringLiteral("compare"));
        const auto compare = name == u"none" ? Result<Compare>(Compare::None) : parseCompare(name);
        if (!compare)
            return tl::unexpected(compare.error());
        run.compare = *compare;
    }
    if (!arguments.has(QStringLiteral("where")))
        return {};
    const auto filter = parseFilter(arguments.value(QStringLiteral("where")));
    if (!filter)
        return tl::unexpected(filter.error());
    if (!filter->having.isEmpty())
        return fail(ErrorCategory::Usage, Cli::tr("a report can be filtered by dimensions, not by measures"));
    auto where = resolveLabels(filter->where, engine, run.how);
    if (!where)
        return tl::unexpected(where.error());
    run.where = std::move(*where);
    return {};
}

Result<ReportRun> runFrom(const Context &context, Workspace &workspace, const QString &named)
{
    const Arguments &arguments = context.arguments;
    ReportRun run;
    auto report = findReport(workspace.store(), named);
    if (!report)
        return tl::unexpected(report.error());
    run.report = std::move(*report);
    const auto now = nowFrom(arguments);
    if (!now)
        return tl::unexpected(now.error());
    const auto zone = zoneFrom(arguments, workspace);
    if (!zone)
        return tl::unexpected(zone.error());
    run.how = {*now, *zone, context.stop, Plan::Columns, true};
    auto parameters = arguments.namedValues(QStringLiteral("param"));
    if (!parameters)
        return tl::unexpected(parameters.error());
    run.parameters = std::move(*parameters);
    const QString language = arguments.value(QStringLiteral("language"));
    run.style.locale = displayLocale(language.isEmpty() ? QLocale() : QLocale(language));
    tellOf(workspace, run);
    if (auto filled = fillQuestion(run, arguments, workspace.engine()); !filled)
        return tl::unexpected(filled.error());
    return run;
}

int list(const Context &context, const Workspace *workspace)
{
    std::vector<Error> damaged;
    const auto reports =
        workspace ? allReports(const_cast<Workspace *>(workspace)->store(), &damaged) : builtInReports();
    if (!reports)
        return reportError(context.console, reports.error());
    for (const Error &error : damaged)
        context.console.message(Cli::tr("A report of the workspace cannot be read: %1").arg(toString(error)));
    if (context.arguments.has(QStringLiteral("json"))) {
        QJsonArray array;
        for (const Report &report : *reports)
            array.append(QJsonObject{{QStringLiteral("key"), report.key}, {QStringLiteral("title"), report.title}});
        context.console.printJson({{QStringLiteral("reports"), array}});
        return Done;
    }
    for (const Report &report : *reports) {
        const QStringList names = parameterNames(report);
        const QString parameters =
            names.isEmpty() ? QString() : Cli::tr("  parameters: %1").arg(names.join(QStringLiteral(", ")));
        context.console.print(
            QStringLiteral("%1  %2%3").arg(report.key, -12).arg(reportText(report.title), parameters));
    }
    return Done;
}

int render(const Context &context, const QString &named)
{
    const QString path = context.arguments.value(QStringLiteral("output"));
    const auto format = reportFormat(QFileInfo(path).suffix().toLower());
    if (!format)
        return reportError(context.console,
                           {ErrorCategory::Usage,
                            Cli::tr("name the file to write with -o FILE.pdf, .xlsx, .html, .csv or .json"),
                            {},
                            {}});
    const auto workspace = openWorkspace(context.arguments, Store::Mode::ReadOnly);
    if (!workspace)
        return reportError(context.console, workspace.error());
    installFonts();
    const auto asked = runFrom(context, **workspace, named);
    if (!asked)
        return reportError(context.console, asked.error());
    const auto files = renderReport(*asked, (*workspace)->engine(), path, *format);
    if (!files)
        return reportError(context.console, files.error());
    if (context.arguments.has(QStringLiteral("json")))
        context.console.printJson({{QStringLiteral("files"), QJsonArray::fromStringList(*files)}});
    else
        for (const QString &file : *files)
            context.console.message(Cli::tr("%1 written").arg(file));
    return Done;
}

int run(const Context &context)
{
    const QStringList &words = context.arguments.positional();
    if (words == QStringList{QStringLiteral("list")}) {
        if (!context.arguments.has(QStringLiteral("workspace")))
            return list(context, nullptr);
        const auto workspace = openWorkspace(context.arguments, Store::Mode::ReadOnly);
        return workspace ? list(context, workspace->get()) : reportError(context.console, workspace.error());
    }
    if (words.size() == 2 && words[0] == u"render")
        return render(context, words[1]);
    return reportError(context.console,
                       {ErrorCategory::Usage, Cli::tr("write \"report list\" or \"report render NAME\""), {}, {}});
}

} // namespace

Command reportCommand()
{
    const auto option = [](const char *name, const char *value, const QString &help) {
        return OptionSpec{QLatin1String(name), {}, QLatin1String(value), help};
    };
    return {
        QStringLiteral("report"),
        Cli::tr("Writes a report: PDF, Excel, HTML, CSV or JSON, without a screen."),
        QStringLiteral("list | render NAME|FILE -w FILE -o FILE.pdf|.xlsx|.html|.csv|.json [OPTION…]"),
        {workspaceOption(),
         {QStringLiteral("output"), QStringLiteral("o"), QStringLiteral("FILE"),
          Cli::tr("the file; its suffix names the format; CSV has a file for each table")},
         option("param", "NAME=VALUE", Cli::tr("sets a parameter of the report; any number of times")),
         option("from", "TIME", Cli::tr("instead of the period of the report, as for \"parlance query\"")),
         option("to", "TIME", Cli::tr("likewise")),
         option("compare", "PERIOD", Cli::tr("\"previous\", \"year\" or \"none\"")),
         option("where", "FILTER", Cli::tr("as for \"parlance query\"")),
         option("language", "CODE", Cli::tr("of numbers and dates, such as de (default: that of the system)")),
         timeZoneOption(),
         option("now", "TIME", Cli::tr("what relative dates count from")),
         jsonOption()},
        {QStringLiteral("parlance report list"), QStringLiteral("parlance report render usage -w company -o usage.pdf"),
         QStringLiteral("parlance report render business -w company -o business.xlsx --param human_cost=4.20"),
         QStringLiteral("parlance report render scorecard -w company -o bots.html --from 2026-10 --param bot=Sales"),
         QStringLiteral("parlance report render my-report.json -w company -o mine.pdf")},
        Cli::tr("docs/reports.md describes the JSON of a report."),
        run};
}

} // namespace parlance::cli
