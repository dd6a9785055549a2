#include "models/store/purge.h"
#include "app/cli/command.h"
#include "app/cli/sourcenames.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "app/erasing.h"
#include "app/ownactions.h"
#include "models/query/query.h"

#include <QRegularExpression>

#include <algorithm>

namespace parlance::cli {

namespace {

QString option(const Context &context, const char *name)
{
    return context.arguments.value(QLatin1String(name));
}

bool has(const Context &context, const char *name)
{
    return context.arguments.has(QLatin1String(name));
}

QString count(qint64 n)
{
    return formatValue(double(n), Unit::Count, NumberStyle());
}

// "365d", "12w", "6m", "1y" ago, or a day.
Result<UtcMs> beforeFrom(const QString &text, UtcMs now, const TimeZone &zone)
{
    static const QRegularExpression ago(QStringLiteral("^[0-9]+[hdwmy]$"));
    static const QRegularExpression day(QStringLiteral("^[0-9]{4}-[0-9]{2}(-[0-9]{2}.*)?$"));
    const bool isAgo = ago.match(text).hasMatch();
    if (!isAgo && !day.match(text).hasMatch())
        return fail(ErrorCategory::Usage, Cli::tr("--older-than is an age such as 365d, 12w, 6m or 1y, or a day"));
    const Result<Period> period = parsePeriod(isAgo ? QString(u'-' + text) : text, {});
    if (!period)
        return tl::unexpected(period.error());
    const Result<ResolvedPeriod> resolved = resolve(*period, Compare::None, now, zone);
    if (!resolved)
        return tl::unexpected(resolved.error());
    return resolved->range.from.value_or(0);
}

Result<std::vector<PurgeScope>> scopesFrom(const Context &context, Workspace &workspace)
{
    const Result<UtcMs> now = nowFrom(context.arguments);
    if (!now)
        return tl::unexpected(now.error());
    QStringList names = context.arguments.positional();
    if (has(context, "source"))
        names << option(context, "source");
    const auto sources = namedSources(workspace.store(), names, option(context, "environment"));
    if (!sources)
        return tl::unexpected(sources.error());
    if (has(context, "retention")) {
        auto due = dueByRetention(workspace.store(), *now);
        if (due)
            std::erase_if(*due, [&](const PurgeScope &scope) {
                return std::none_of(sources->begin(), sources->end(),
                                    [&](const SourceInfo &source) { return source.id == scope.source; });
            });
        return due;
    }
    std::optional<UtcMs> before;
    if (has(context, "older-than")) {
        const auto at = beforeFrom(option(context, "older-than"), *now, workspace.context(*now).zone);
        if (!at)
            return tl::unexpected(at.error());
        before = *at;
    }
    std::vector<PurgeScope> scopes;
    for (const SourceInfo &source : *sources)
        scopes.push_back({source.id, before, has(context, "conversations-deleted")});
    return scopes;
}

QString inWords(const PurgeCounts &counts)
{
    QStringList parts{
        Cli::tr("%1 conversations with %2 messages").arg(count(counts.conversations), count(counts.messages))};
    if (counts.leads > 0)
        parts << Cli::tr("%1 leads").arg(count(counts.leads));
    if (counts.events > 0)
        parts << Cli::tr("%1 product events").arg(count(counts.events));
    if (counts.audits > 0)
        parts << Cli::tr("%1 audit events").arg(count(counts.audits));
    if (counts.samples > 0)
        parts << Cli::tr("%1 metric samples").arg(count(counts.samples));
    return parts.join(QStringLiteral(", "));
}

void printJson(Console &console, const PurgeCounts &counts, bool done)
{
    console.printJson({{QStringLiteral("done"), done},
                       {QStringLiteral("conversations"), counts.conversations},
                       {QStringLiteral("messages"), counts.messages},
                       {QStringLiteral("leads"), counts.leads},
                       {QStringLiteral("product_events"), counts.events},
                       {QStringLiteral("audit_events"), counts.audits},
                       {QStringLiteral("metric_samples"), counts.samples},
                       {QStringLiteral("bytes_before"), counts.bytesBefore},
                       {QStringLiteral("bytes_after"), counts.bytesAfter}});
}

// Of the data of sources that stay.
int purgeData(const Context &context, Workspace &workspace)
{
    const auto scopes = scopesFrom(context, workspace);
    if (!scopes)
        return reportError(context.console, scopes.error());
    const bool really = has(context, "yes"), json = has(context, "json");
    const auto progress = [&](const Progress &at) { context.console.progress(at); };
    const auto counts = really ? purge(workspace.store(), *scopes, GiveBack::Always, context.stop, progress)
                               : countPurge(workspace.store(), *scopes, context.stop);
    context.console.endProgress();
    if (!counts)
        return reportError(context.console, counts.error());
    const bool nothing = counts->records() == 0;
    if (really && !nothing) {
        const Result<UtcMs> now = nowFrom(context.arguments);
        const OwnAction action =
            ownAction(QStringLiteral("purge"), QStringLiteral("records"), QString::number(counts->records()));
        const Result<void> recorded =
            now ? recordOwnAction(workspace.store(), action, *now, {}) : tl::unexpected(now.error());
        if (!recorded)
            return reportError(context.console, recorded.error());
    }
    if (json)
        printJson(context.console, *counts, really);
    else if (nothing)
        context.console.print(Cli::tr("There is nothing to remove."));
    else if (really)
        context.console.print(
            Cli::tr("Removed %1; the workspace is %2 smaller.")
                .arg(inWords(*counts),
                     formatValue(double(std::max<qint64>(0, counts->bytesBefore - counts->bytesAfter)), Unit::Bytes,
                                 NumberStyle())));
    if (really || nothing)
        return Done;
    context.console.error(Cli::tr("this would remove %1; repeat with --yes").arg(inWords(*counts)));
    return BadUsage;
}

QString inWords(const ErasureCounts &counts)
{
    QStringList parts{
        Cli::tr("%1 conversations with %2 messages").arg(count(counts.conversations), count(counts.messages))};
    const qint64 others = counts.records() - counts.conversations;
    if (others > 0)
        parts << Cli::tr("%1 other records").arg(count(others));
    return parts.join(QStringLiteral(", "));
}

void say(Console &console, const ErasureReceipt &receipt)
{
    console.print(Cli::tr("Erased %1.").arg(inWords(receipt.counts)));
    if (receipt.counts.mentions > 0)
        console.print(Cli::tr("%1 texts of others name this person; they stay.").arg(count(receipt.counts.mentions)));
    if (!receipt.rewritten)
        console.warning(Cli::tr("the file could not be written anew yet; this is done when it is next opened"));
    else if (receipt.found.isEmpty())
        console.print(Cli::tr("None of what was looked for is left in the bytes of the file."));
    else
        console.print(
            Cli::tr("Still in the file, written by others: %1").arg(receipt.found.join(QStringLiteral(", "))));
    for (const QString &backup : receipt.backups)
        console.warning(Cli::tr("the backup \"%1\" is older and was left alone").arg(backup));
}

int erase(const Context &context, Workspace &workspace)
{
    const QString user = option(context, "user"), path = option(context, "receipt");
    const Result<UtcMs> now = nowFrom(context.arguments);
    if (!now)
        return reportError(context.console, now.error());
    if (!has(context, "yes")) {
        const auto counts = countErasure(workspace.store(), user, context.stop);
        if (!counts)
            return reportError(context.console, counts.error());
        if (counts->records() == 0)
            return reportError(context.console,
                               Error{ErrorCategory::Usage, Cli::tr("nobody is known as \"%1\"").arg(user), {}, {}});
        context.console.error(Cli::tr("this would erase %1; repeat with --yes").arg(inWords(*counts)));
        return BadUsage;
    }
    const auto receipt = eraseEverywhere(workspace.store(), user, *now, context.stop,
                                         [&](const Progress &at) { context.console.progress(at); });
    context.console.endProgress();
    if (!receipt)
        return reportError(context.console, receipt.error());
    if (!path.isEmpty())
        if (const auto saved = saveReceipt(*receipt, path); !saved)
            return reportError(context.console, saved.error());
    if (has(context, "json"))
        context.console.printJson(toJson(*receipt));
    else
        say(context.console, *receipt);
    return Done;
}

int removeSource(const Context &context, Workspace &workspace)
{
    if (context.arguments.positional().size() != 1)
        return reportError(context.console, Error{ErrorCategory::Usage,
                                                  Cli::tr("name the source to remove, or what to remove of all "
                                                          "sources: --older-than, --conversations-deleted"),
                                                  {},
                                                  {}});
    const auto sources =
        namedSources(workspace.store(), context.arguments.positional(), option(context, "environment"));
    if (!sources)
        return reportError(context.console, sources.error());
    const SourceInfo &source = sources->front();
    const QString what = Cli::tr("%1: %2 conversations with %3 messages")
                             .arg(source.name)
                             .arg(source.conversations)
                             .arg(source.messages);
    if (!has(context, "yes")) {
        context.console.error(Cli::tr("this would remove %1; repeat with --yes").arg(what));
        return BadUsage;
    }
    const Result<UtcMs> now = nowFrom(context.arguments);
    if (!now)
        return reportError(context.console, now.error());
    if (Result<void> removed = purgeSource(workspace.store(), source.id, *now, context.stop); !removed)
        return reportError(context.console, removed.error());
    context.console.print(Cli::tr("Removed %1.").arg(what));
    return Done;
}

int run(const Context &context)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(context.arguments, Store::Mode::OpenExisting);
    if (!workspace)
        return reportError(context.console, workspace.error());
    if (has(context, "user"))
        return erase(context, **workspace);
    const bool ofData =
        has(context, "older-than") || has(context, "conversations-deleted") || has(context, "retention");
    return ofData ? purgeData(context, **workspace) : removeSource(context, **workspace);
}

} // namespace

Command purgeCommand()
{
    return {
        QStringLiteral("purge"),
        Cli::tr("Removes a source with everything it brought, old data, or one person everywhere."),
        QStringLiteral(
            "[SOURCE…] -w FILE [--older-than AGE] [--conversations-deleted] [--retention] [--user ID] [--yes]"),
        {workspaceOption(),
         {QStringLiteral("older-than"),
          {},
          QStringLiteral("AGE"),
          Cli::tr("what is older than 365d, 12w, 6m or 1y, or before a day such as 2024-01-01")},
         {QStringLiteral("conversations-deleted"),
          {},
          {},
          Cli::tr("conversations that were deleted on the platform; with --older-than those deleted before then")},
         {QStringLiteral("retention"),
          {},
          {},
          Cli::tr("what is older than its source is to be kept (see \"parlance sources --help\")")},
         {QStringLiteral("user"),
          {},
          QStringLiteral("ID"),
          Cli::tr("everything about this person, from every source, the search index and your own work")},
         {QStringLiteral("receipt"), {}, QStringLiteral("FILE"), Cli::tr("with --user: what was erased (JSON)")},
         {QStringLiteral("source"), {}, QStringLiteral("NAME"), Cli::tr("of this source only")},
         {QStringLiteral("environment"), {}, QStringLiteral("NAME"), Cli::tr("of this environment only")},
         {QStringLiteral("now"), {}, QStringLiteral("TIME"), Cli::tr("what ages count from")},
         {QStringLiteral("yes"), {}, {}, Cli::tr("really do it; without it the counts are told")},
         jsonOption()},
        {QStringLiteral("parlance purge nordwind -w company --yes"),
         QStringLiteral("parlance purge --older-than 365d -w company"),
         QStringLiteral("parlance purge --conversations-deleted --older-than 30d --environment dev -w company --yes"),
         QStringLiteral("parlance purge --user 3f2a-77 -w company --yes --receipt receipt.json")},
        Cli::tr("Conversations go as a whole, by the time of their last message; leads, product events, audit events\n"
                "and metric samples by their own. What was purged does not come back with the next import of the\n"
                "same data, unless it is read with \"parlance import --with-purged\". A person who was erased does not "
                "come back at all;\n"
                "the file is written anew, and its bytes are searched for what was erased."),
        run};
}

} // namespace parlance::cli
