#include "app/cli/sqlcommand.h"

#include "app/cli/tableoptions.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "models/engine/sqltable.h"

namespace parlance::cli {

namespace {

Result<SqlLimits> limitsFrom(const Arguments &arguments)
{
    SqlLimits limits;
    for (const char *name : {"rows", "seconds"}) {
        const QString text = arguments.value(QLatin1String(name));
        if (text.isEmpty())
            continue;
        bool ok = false;
        const int number = text.toInt(&ok);
        if (!ok || number < 1 || number > 10'000'000)
            return fail(ErrorCategory::Usage, Cli::tr("--%1 is a whole number from 1 on").arg(QLatin1String(name)));
        if (qstrcmp(name, "rows") == 0)
            limits.rows = number;
        else
            limits.milliseconds = std::min(number, 86'400) * 1000;
    }
    return limits;
}

Result<SqlValues> valuesFrom(const Arguments &arguments, const QString &statement)
{
    auto values = arguments.namedValues(QStringLiteral("param"));
    if (!values)
        return values;
    for (const auto &[name, value] : *values) {
        if (!statement.contains(u':' + name))
            return fail(ErrorCategory::Usage, Cli::tr("nothing here names the parameter \"%1\"").arg(name));
    }
    return values;
}

int run(const Context &context)
{
    const QStringList &words = context.arguments.positional();
    if (words.size() != 1)
        return reportError(context.console,
                           {ErrorCategory::Usage, Cli::tr("\"parlance sql\" takes one statement in quotes"), {}, {}});
    const auto workspace = openWorkspace(context.arguments, Store::Mode::ReadOnly);
    if (!workspace)
        return reportError(context.console, workspace.error());
    const auto limits = limitsFrom(context.arguments);
    if (!limits)
        return reportError(context.console, limits.error());
    auto options = tableOptions(context, TimeZone());
    if (!options)
        return reportError(context.console, options.error());
    const auto values = valuesFrom(context.arguments, words.front());
    if (!values)
        return reportError(context.console, values.error());
    auto answer = runSql((*workspace)->store(), words.front(), *limits, context.stop, *values);
    if (!answer)
        return reportError(context.console, answer.error());
    const bool cut = answer->cut;
    options->total.clear();
    const Table table = sqlTable(std::move(*answer), words.front());
    if (const auto written = writeTable(table, *options, context.console.out(), context.stop); !written)
        return reportError(context.console, written.error());
    if (cut)
        context.console.warning(Cli::tr("there are more rows than --rows lets through"));
    return Done;
}

} // namespace

Command sqlCommand()
{
    Command command;
    command.name = QStringLiteral("sql");
    command.summary =
        Cli::tr("Answers a question in SQL over the views of the workspace (docs/sql.md); changes nothing.");
    command.synopsis = Cli::tr("STATEMENT [OPTION…]");
    command.options = {workspaceOption(),
                       formatOption(),
                       bomOption(),
                       jsonOption(),
                       {QStringLiteral("param"),
                        {},
                        QStringLiteral("NAME=VALUE"),
                        Cli::tr("the value of :NAME in the statement; any number of times")},
                       {QStringLiteral("rows"), {}, QStringLiteral("N"), Cli::tr("at most so many rows; 100000")},
                       {QStringLiteral("seconds"), {}, QStringLiteral("N"), Cli::tr("at most so long; 30")}};
    command.examples = {
        QStringLiteral("parlance sql -w my.parlance 'SELECT rating, count(*) AS n FROM v_feedback GROUP BY rating'"),
        QStringLiteral("parlance sql -w my.parlance 'SELECT * FROM v_messages WHERE bot = :bot' --param bot=b1"),
        QStringLiteral("parlance sql -w my.parlance 'SELECT * FROM v_conversations WHERE messages > 20' --format csv")};
    command.run = run;
    return command;
}

} // namespace parlance::cli
