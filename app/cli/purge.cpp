#include "app/cli/command.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"

#include <algorithm>

namespace parlance::cli {

namespace {

Result<SourceInfo> findSource(const Store &store, const Arguments &arguments)
{
    if (arguments.positional().size() != 1)
        return fail(ErrorCategory::Usage, Cli::tr("name the source to remove"));
    const QString name = arguments.positional().first();
    const QString environment = arguments.value(QStringLiteral("environment"));
    const Result<std::vector<SourceInfo>> sources = store.sources();
    if (!sources)
        return tl::unexpected(sources.error());
    std::vector<SourceInfo> found;
    QStringList names;
    for (const SourceInfo &source : *sources) {
        names << source.name;
        if (source.name == name && (environment.isEmpty() || source.environment == environment))
            found.push_back(source);
    }
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return fail(ErrorCategory::Usage,
                    Cli::tr("\"%1\" exists in several environments; add --environment").arg(name));
    return fail(ErrorCategory::Usage,
                Cli::tr("no source \"%1\"; there are: %2").arg(name, names.join(QStringLiteral(", "))));
}

int run(const Context &context)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(context.arguments, Store::Mode::OpenExisting);
    if (!workspace)
        return reportError(context.console, workspace.error());
    const Result<SourceInfo> source = findSource((*workspace)->store(), context.arguments);
    if (!source)
        return reportError(context.console, source.error());
    const QString what = Cli::tr("%1: %2 conversations with %3 messages")
                             .arg(source->name)
                             .arg(source->conversations)
                             .arg(source->messages);
    if (!context.arguments.has(QStringLiteral("yes"))) {
        context.console.error(Cli::tr("this would remove %1; repeat with --yes").arg(what));
        return BadUsage;
    }
    if (Result<void> removed = (*workspace)->store().removeSource(source->id, context.stop); !removed)
        return reportError(context.console, removed.error());
    context.console.print(Cli::tr("Removed %1.").arg(what));
    return Done;
}

} // namespace

Command purgeCommand()
{
    return {QStringLiteral("purge"),
            Cli::tr("Removes everything that a source brought; your own work stays."),
            QStringLiteral("SOURCE -w FILE --yes"),
            {workspaceOption(),
             {QStringLiteral("environment"), {}, QStringLiteral("NAME"), Cli::tr("when the name exists in several")},
             {QStringLiteral("yes"), {}, {}, Cli::tr("really do it")}},
            {QStringLiteral("parlance purge nordwind -w company --yes")},
            {},
            run};
}

} // namespace parlance::cli
