#include "app/cli/command.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "models/core/format.h"
#include "models/store/searchindex.h"

#include <QJsonArray>

namespace parlance::cli {

namespace {

QString count(qint64 value)
{
    return formatValue(double(value), Unit::Count, NumberStyle());
}

int print(const Context &context, const Store &store)
{
    const Result<SearchIndexInfo> info = searchIndexInfo(store, true);
    if (!info)
        return reportError(context.console, info.error());
    if (context.arguments.has(QStringLiteral("json"))) {
        context.console.printJson({{QStringLiteral("available"), info->available},
                                   {QStringLiteral("enabled"), info->enabled},
                                   {QStringLiteral("complete"), info->isComplete()},
                                   {QStringLiteral("messages"), info->messages},
                                   {QStringLiteral("indexed"), info->indexed},
                                   {QStringLiteral("changed_conversations"), info->changed},
                                   {QStringLiteral("bytes"), info->bytes}});
        return Done;
    }
    if (!info->available)
        context.console.print(Cli::tr("This program's SQLite has no FTS5: every search reads the texts."));
    else if (!info->enabled)
        context.console.print(Cli::tr("The full-text index is switched off: every search reads the texts."));
    else
        context.console.print(
            Cli::tr("The full-text index has %1 of %2 messages in %3 bytes; %4 conversations have "
                    "changed since.")
                .arg(count(info->indexed), count(info->messages), count(info->bytes), count(info->changed)));
    return Done;
}

int check(const Context &context, Store &store)
{
    const Result<QStringList> differences = checkSearchIndex(store, context.stop);
    if (!differences)
        return reportError(context.console, differences.error());
    if (context.arguments.has(QStringLiteral("json")))
        context.console.printJson({{QStringLiteral("differences"), QJsonArray::fromStringList(*differences)}});
    else
        context.console.print(differences->isEmpty() ? Cli::tr("No difference.")
                                                     : differences->join(QLatin1Char('\n')));
    return differences->isEmpty() ? Done : CheckFailed;
}

Result<void> change(const Context &context, Store &store)
{
    const Arguments &arguments = context.arguments;
    if (arguments.has(QStringLiteral("off")))
        return setSearchIndexEnabled(store, false, context.stop);
    if (arguments.has(QStringLiteral("on")))
        if (Result<void> on = setSearchIndexEnabled(store, true, context.stop); !on)
            return on;
    if (arguments.has(QStringLiteral("rebuild")))
        if (Result<void> cleared = clearSearchIndex(store, context.stop); !cleared)
            return cleared;
    const Result<void> built =
        buildSearchIndex(store, context.stop, [&](const Progress &at) { context.console.progress(at); });
    context.console.endProgress();
    return built;
}

int run(const Context &context)
{
    const Arguments &arguments = context.arguments;
    if (arguments.has(QStringLiteral("on")) && arguments.has(QStringLiteral("off")))
        return reportError(context.console,
                           {ErrorCategory::Usage, Cli::tr("--on and --off exclude each other"), {}, {}});
    const bool looks = arguments.has(QStringLiteral("status"));
    const Result<std::unique_ptr<Workspace>> workspace =
        openWorkspace(arguments, looks ? Store::Mode::ReadOnly : Store::Mode::OpenExisting);
    if (!workspace)
        return reportError(context.console, workspace.error());
    Store &store = (*workspace)->store();
    if (looks)
        return print(context, store);
    if (arguments.has(QStringLiteral("check")))
        return check(context, store);
    if (const Result<void> changed = change(context, store); !changed)
        return reportError(context.console, changed.error());
    return print(context, store);
}

} // namespace

Command indexCommand()
{
    return {QStringLiteral("index"),
            Cli::tr("Builds the full-text index, or brings it up to date."),
            QStringLiteral("-w FILE [--status|--check|--rebuild|--on|--off] [--json]"),
            {workspaceOption(),
             {QStringLiteral("status"), {}, {}, Cli::tr("only say how far it is")},
             {QStringLiteral("check"), {}, {}, Cli::tr("compare the index with the messages")},
             {QStringLiteral("rebuild"), {}, {}, Cli::tr("build it from the beginning")},
             {QStringLiteral("on"), {}, {}, Cli::tr("this workspace has an index (the default)")},
             {QStringLiteral("off"), {}, {}, Cli::tr("remove it and keep none: the file becomes smaller in use")},
             jsonOption()},
            {QStringLiteral("parlance index -w company"), QStringLiteral("parlance index -w company --status --json")},
            Cli::tr("What has been indexed stays when the command is stopped; the next one goes on.\n"
                    "Search works without the index, too: it then reads the texts. Exit code 6 when --check finds "
                    "something."),
            run};
}

} // namespace parlance::cli
