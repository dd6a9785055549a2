#include "app/cli/command.h"
#include "app/cli/issuetext.h"
#include "app/cli/sourceactions.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "models/store/sourcesettings.h"

#include <QJsonArray>

namespace parlance::cli {

namespace {

QJsonValue timeOrNull(std::optional<UtcMs> at)
{
    return at ? QJsonValue(isoUtc(*at)) : QJsonValue();
}

QJsonObject sourceJson(const SourceInfo &source)
{
    return {{QStringLiteral("name"), source.name},
            {QStringLiteral("kind"), source.kind},
            {QStringLiteral("environment"), source.environment},
            {QStringLiteral("origin"), source.origin},
            {QStringLiteral("last_import"), timeOrNull(source.lastImport)},
            {QStringLiteral("data_until"), timeOrNull(source.dataUntil)},
            {QStringLiteral("conversations"), source.conversations},
            {QStringLiteral("messages"), source.messages},
            {QStringLiteral("issues"), source.issues},
            {QStringLiteral("watch_minutes"), source.watchMinutes ? QJsonValue(*source.watchMinutes) : QJsonValue()},
            {QStringLiteral("retention_days"), source.retentionDays ? QJsonValue(*source.retentionDays) : QJsonValue()},
            {QStringLiteral("purged_conversations"), source.purged}};
}

// How long ago, in the largest unit that fits.
QString age(UtcMs now, std::optional<UtcMs> at)
{
    if (!at)
        return Cli::tr("never");
    const qint64 minutes = std::max<qint64>(0, now - *at) / 60'000;
    if (minutes < 60)
        return Cli::tr("%n minute(s) ago", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return Cli::tr("%n hour(s) ago", nullptr, int(minutes / 60));
    return Cli::tr("%n day(s) ago", nullptr, int(minutes / (24 * 60)));
}

// How it is read, and for how long it is kept.
QString settingsText(const SourceInfo &source, int keptByDefault)
{
    const QString watched = source.watchMinutes ? everyText(*source.watchMinutes) : Cli::tr("read when asked");
    const int days = source.retentionDays.value_or(keptByDefault);
    return watched + u", " + (days > 0 ? Cli::tr("kept for %n day(s)", nullptr, days) : Cli::tr("kept for ever"));
}

void printText(Console &console, const std::vector<SourceInfo> &sources, int keptByDefault, UtcMs now,
               const TimeZone &zone)
{
    const NumberStyle style;
    if (sources.empty())
        console.message(Cli::tr("No sources yet. Import something: parlance import PATH -w FILE"));
    for (const SourceInfo &source : sources) {
        console.print(QStringLiteral("%1  (%2, %3)").arg(source.name, source.kind, source.environment));
        console.print(u"  " + Cli::tr("%1 conversations, %2 messages, %3 issues")
                                  .arg(formatValue(double(source.conversations), Unit::Count, style),
                                       formatValue(double(source.messages), Unit::Count, style),
                                       formatValue(double(source.issues), Unit::Count, style)));
        const QString until = source.dataUntil ? formatPeriod(*source.dataUntil, Grain::Hour, zone, style.locale, true)
                                               : Cli::tr("unknown");
        console.print(
            u"  " +
            Cli::tr("data until %1, imported %2 from %3").arg(until, age(now, source.lastImport), source.origin));
        console.print(u"  " + settingsText(source, keptByDefault));
    }
}

int printIssues(const Context &context, const Store &store)
{
    const Result<qint64> limit = context.arguments.number(QStringLiteral("limit"), 1000, 1, 1'000'000);
    if (!limit)
        return reportError(context.console, limit.error());
    const Result<std::vector<StoredIssue>> issues = store.issues(std::nullopt, int(*limit));
    if (!issues)
        return reportError(context.console, issues.error());
    QJsonArray list;
    for (const StoredIssue &stored : *issues) {
        if (context.arguments.has(QStringLiteral("json"))) {
            QJsonObject json = toJson(stored.issue);
            json.insert(QStringLiteral("count"), stored.count);
            json.insert(QStringLiteral("at"), isoUtc(stored.at));
            list.append(json);
        } else {
            const QString times = stored.count > 1 ? QStringLiteral(" (×%1)").arg(stored.count) : QString();
            context.console.print(toLine(stored.issue) + times);
        }
    }
    if (context.arguments.has(QStringLiteral("json")))
        context.console.printJson({{QStringLiteral("issues"), list}});
    return Done;
}

int list(const Context &context)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(context.arguments, Store::Mode::ReadOnly);
    if (!workspace)
        return reportError(context.console, workspace.error());
    if (context.arguments.has(QStringLiteral("issues")))
        return printIssues(context, (*workspace)->store());
    const Result<std::vector<SourceInfo>> sources = (*workspace)->store().sources();
    if (!sources)
        return reportError(context.console, sources.error());
    const Result<int> kept = defaultRetentionDays((*workspace)->store());
    if (!kept)
        return reportError(context.console, kept.error());
    const Result<UtcMs> now = nowFrom(context.arguments);
    if (!now)
        return reportError(context.console, now.error());
    if (!context.arguments.has(QStringLiteral("json"))) {
        printText(context.console, *sources, *kept, *now, (*workspace)->context(*now).zone);
        return Done;
    }
    QJsonArray all;
    for (const SourceInfo &source : *sources)
        all.append(sourceJson(source));
    context.console.printJson({{QStringLiteral("sources"), all}, {QStringLiteral("retention_days"), *kept}});
    return Done;
}

int run(const Context &context)
{
    const QStringList &words = context.arguments.positional();
    if (words.isEmpty())
        return list(context);
    return changeSources(context, words.first(), words.mid(1));
}

} // namespace

Command sourcesCommand()
{
    return {
        QStringLiteral("sources"),
        Cli::tr("Lists what was imported, how fresh it is and what was wrong with it; reads sources again."),
        QStringLiteral("[update [SOURCE…]|watch SOURCE --every TIME|keep [SOURCE] --days N|move SOURCE PATH] -w FILE "
                       "[--issues] [--json]"),
        {workspaceOption(),
         {QStringLiteral("issues"), {}, {}, Cli::tr("the issues of all imports, each with its place")},
         {QStringLiteral("limit"), {}, QStringLiteral("N"), Cli::tr("at most so many issues (default: 1000)")},
         {QStringLiteral("all"), {}, {}, Cli::tr("update: every source, not only those that are watched and due")},
         {QStringLiteral("every"),
          {},
          QStringLiteral("TIME"),
          Cli::tr("watch: read again every 15m, hour, 6h or day, on \"change\", or \"off\"")},
         {QStringLiteral("days"),
          {},
          QStringLiteral("N"),
          Cli::tr("keep: purge what is older; \"forever\", or \"workspace\" for what holds without a name")},
         {QStringLiteral("environment"), {}, QStringLiteral("NAME"), Cli::tr("when the name exists in several")},
         {QStringLiteral("now"), {}, QStringLiteral("TIME"), Cli::tr("what \"ago\" counts from, and what is due")},
         jsonOption()},
        {QStringLiteral("parlance sources -w company"), QStringLiteral("parlance sources -w company --issues --json"),
         QStringLiteral("parlance sources watch nordwind --every hour -w company"),
         QStringLiteral("parlance sources update -w company"),
         QStringLiteral("parlance sources keep --days 365 -w company")},
        Cli::tr(
            "\"update\" without names reads the watched sources that are due: for a timer outside, as long as the\n"
            "window is closed. Only new and changed files are read; one that is still being written waits.\n"
            "What is older than it is kept goes with the next import, or at once with \"parlance purge --retention\"."),
        run};
}

} // namespace parlance::cli
