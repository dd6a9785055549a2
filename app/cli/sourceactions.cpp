#include "app/cli/sourceactions.h"

#include "app/cli/issuetext.h"
#include "app/cli/sourcenames.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "app/sourceupdate.h"
#include "models/store/sourcesettings.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

#include <condition_variable>

namespace parlance::cli {

namespace {

constexpr int hour = 60, day = 24 * hour, longest = 30 * day;

int usage(const Context &context, const QString &text)
{
    return reportError(context.console, Error{ErrorCategory::Usage, text, {}, {}});
}

QString option(const Context &context, const char *name)
{
    return context.arguments.value(QLatin1String(name));
}

// Minutes; 0: on change; -1: off.
Result<int> everyFrom(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^([0-9]{1,5})([mhd])$"));
    const auto words = QHash<QString, int>{{QStringLiteral("off"), -1},
                                           {QStringLiteral("change"), 0},
                                           {QStringLiteral("hour"), hour},
                                           {QStringLiteral("day"), day}};
    if (words.contains(text))
        return words.value(text);
    const QRegularExpressionMatch match = number.match(text);
    const QString unit = match.captured(2);
    const int minutes = match.captured(1).toInt() * (unit == u"m" ? 1 : unit == u"h" ? hour : day);
    if (minutes < 1 || minutes > longest)
        return fail(ErrorCategory::Usage, Cli::tr("--every is 15m, hour, 6h, day, change or off"));
    return minutes;
}

int watch(const Context &context, Store &store, const SourceInfo &source)
{
    const Result<int> minutes = everyFrom(option(context, "every"));
    if (!minutes)
        return reportError(context.console, minutes.error());
    const auto set = setWatch(store, source.id, *minutes < 0 ? std::nullopt : std::optional(*minutes));
    if (!set)
        return reportError(context.console, set.error());
    context.console.print(source.name + u": " + (*minutes < 0 ? Cli::tr("read when asked") : everyText(*minutes)));
    return Done;
}

int keep(const Context &context, Store &store, const SourceInfo *source)
{
    const QString text = option(context, "days");
    const bool asWorkspace = source && text == u"workspace";
    const Result<qint64> days = text == u"forever" || asWorkspace
                                    ? Result<qint64>(0)
                                    : context.arguments.number(QStringLiteral("days"), -1, 1, 36'500);
    if (!days)
        return reportError(context.console, days.error());
    if (*days < 0)
        return usage(context, Cli::tr("say --days N, --days forever or --days workspace"));
    const Result<void> set =
        !source ? setDefaultRetentionDays(store, int(*days))
                : setRetentionDays(store, source->id, asWorkspace ? std::nullopt : std::optional(int(*days)));
    if (!set)
        return reportError(context.console, set.error());
    const QString name = source ? source->name : Cli::tr("All sources without a choice of their own");
    context.console.print(name + u": " +
                          (asWorkspace ? Cli::tr("kept as long as the workspace says")
                           : *days > 0 ? Cli::tr("kept for %n day(s)", nullptr, int(*days))
                                       : Cli::tr("kept for ever")));
    return Done;
}

int move(const Context &context, Store &store, const SourceInfo &source, const QString &path)
{
    const QString whole = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    if (!QFileInfo::exists(whole))
        return reportError(
            context.console,
            Error{ErrorCategory::Unreadable, Cli::tr("there is no such file or folder"), {path, -1, -1, {}}, {}});
    if (const auto set = setOrigin(store, source.id, whole); !set)
        return reportError(context.console, set.error());
    context.console.print(source.name + u": " + whole);
    return Done;
}

// Waits, but not when the program is asked to end.
void pauseFor(qint64 ms, std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    (void)wake.wait_for(lock, stop, std::chrono::milliseconds(ms), [] { return false; });
}

// A look, and a second one when something may still be written.
std::pair<FolderLook, QSet<QString>> settledLook(const QString &path, UtcMs now, std::stop_token stop)
{
    FolderLook first = lookAt(path, now, stop);
    QSet<QString> young = unsettled(first, nullptr);
    if (young.isEmpty())
        return {std::move(first), {}};
    pauseFor(settlingMs, stop);
    FolderLook second = lookAt(path, now + settlingMs, stop);
    young = unsettled(second, &first);
    return {std::move(second), std::move(young)};
}

struct Updated
{
    QString state; // updated, unchanged, missing, unreadable
    std::optional<ImportSummary> summary;
    std::optional<Error> error;
};

Updated update(const Context &context, Workspace &workspace, const SourceInfo &source, UtcMs now, bool asked)
{
    const auto [look, young] = settledLook(source.origin, now, context.stop);
    if (look.state == FolderLook::State::Missing)
        return {QStringLiteral("missing"), {}, {}};
    if (look.state == FolderLook::State::Unreadable)
        return {QStringLiteral("unreadable"), {}, {}};
    if (look.files.empty() || (!asked && !hasNews(source, look)))
        return {QStringLiteral("unchanged"), {}, {}};
    const auto progress = [&](const Progress &at) { context.console.progress(at); };
    auto summary = updateSource(workspace.store(), workspace.importers(), source, look, young,
                                workspace.context(now).zone, progress, context.stop);
    context.console.endProgress();
    if (!summary)
        return {QStringLiteral("unreadable"), {}, summary.error()};
    const bool changed = summary->counts.added + summary->counts.updated > 0;
    return {changed ? QStringLiteral("updated") : QStringLiteral("unchanged"), *summary, {}};
}

QString stateText(const Updated &updated, const SourceInfo &source)
{
    if (updated.error)
        return toString(*updated.error);
    if (updated.state == u"missing")
        return Cli::tr("%1 is not there").arg(source.origin);
    if (updated.state == u"unreadable")
        return Cli::tr("%1 cannot be read").arg(source.origin);
    if (!updated.summary || updated.state == u"unchanged")
        return Cli::tr("nothing new");
    const ImportSession::Counts &counts = updated.summary->counts;
    return Cli::tr("%1 records added, %2 updated, %3 rejected")
        .arg(counts.added)
        .arg(counts.updated)
        .arg(counts.rejected);
}

QJsonObject toJson(const Updated &updated, const SourceInfo &source)
{
    QJsonObject json{{QStringLiteral("name"), source.name},
                     {QStringLiteral("environment"), source.environment},
                     {QStringLiteral("state"), updated.state}};
    if (updated.summary) {
        const ImportSession::Counts &counts = updated.summary->counts;
        json.insert(QStringLiteral("files_read"), updated.summary->filesRead);
        json.insert(QStringLiteral("files_unchanged"), updated.summary->filesUnchanged);
        json.insert(QStringLiteral("added"), counts.added);
        json.insert(QStringLiteral("updated"), counts.updated);
        json.insert(QStringLiteral("rejected"), counts.rejected);
        json.insert(QStringLiteral("skipped"), counts.skipped);
    }
    if (updated.error)
        json.insert(QStringLiteral("error"), toString(*updated.error));
    return json;
}

int updateAll(const Context &context, Workspace &workspace, const QStringList &names)
{
    const Result<UtcMs> now = nowFrom(context.arguments);
    if (!now)
        return reportError(context.console, now.error());
    auto sources = namedSources(workspace.store(), names, option(context, "environment"));
    if (!sources)
        return reportError(context.console, sources.error());
    const bool asked = !names.isEmpty() || context.arguments.has(QStringLiteral("all"));
    if (!asked)
        std::erase_if(*sources, [&](const SourceInfo &source) { return !isDue(source, *now); });
    QJsonArray all;
    int code = Done;
    for (const SourceInfo &source : *sources) {
        const Updated updated = update(context, workspace, source, *now, asked);
        if (context.stop.stop_requested() || (updated.error && updated.error->category != ErrorCategory::Unreadable))
            return reportError(context.console, updated.error.value_or(Error{ErrorCategory::Cancelled, {}, {}, {}}));
        if (updated.state == u"missing" || updated.state == u"unreadable")
            code = NothingRead;
        else if (updated.summary && updated.summary->counts.rejected > 0 && code == Done)
            code = SomeRejected;
        all.append(toJson(updated, source));
        if (!context.arguments.has(QStringLiteral("json")))
            context.console.print(source.name + u": " + stateText(updated, source));
    }
    if (context.arguments.has(QStringLiteral("json")))
        context.console.printJson({{QStringLiteral("sources"), all}});
    else if (sources->empty())
        context.console.message(Cli::tr("No source is due."));
    return code;
}

} // namespace

QString everyText(int minutes)
{
    if (minutes == 0)
        return Cli::tr("read again on change");
    if (minutes % day == 0)
        return Cli::tr("read again every %n day(s)", nullptr, minutes / day);
    if (minutes % hour == 0)
        return Cli::tr("read again every %n hour(s)", nullptr, minutes / hour);
    return Cli::tr("read again every %n minute(s)", nullptr, minutes);
}

int changeSources(const Context &context, const QString &action, const QStringList &words)
{
    const QHash<QString, std::pair<int, int>> actions{{QStringLiteral("update"), {0, 1000}},
                                                      {QStringLiteral("watch"), {1, 1}},
                                                      {QStringLiteral("keep"), {0, 1}},
                                                      {QStringLiteral("move"), {2, 2}}};
    const auto found = actions.constFind(action);
    if (found == actions.constEnd())
        return usage(context, Cli::tr("\"sources\" can update, watch, keep and move"));
    if (words.size() < found->first || words.size() > found->second)
        return usage(context, Cli::tr("\"sources %1\" takes other words; see --help").arg(action));
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(context.arguments, Store::Mode::OpenExisting);
    if (!workspace)
        return reportError(context.console, workspace.error());
    if (action == u"update")
        return updateAll(context, **workspace, words);
    Store &store = (*workspace)->store();
    if (words.isEmpty())
        return keep(context, store, nullptr);
    const auto sources = namedSources(store, words.mid(0, 1), option(context, "environment"));
    if (!sources)
        return reportError(context.console, sources.error());
    const SourceInfo &source = sources->front();
    if (action == u"watch")
        return watch(context, store, source);
    if (action == u"keep")
        return keep(context, store, &source);
    return move(context, store, source, words.at(1));
}

} // namespace parlance::cli
