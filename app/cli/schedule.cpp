#include "app/cli/command.h"
#include "app/cli/scheduleedit.h"
#include "app/cli/schedulesetup.h"
#include "app/cli/scheduletext.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "app/delivery/keyring.h"
#include "app/settings.h"
#include "views/theme/theme.h"
#include "views/words/schedulewords.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace parlance::cli {

namespace {

constexpr qint64 mostShown = 10'000;

int usage(const Context &context, const QString &text)
{
    return reportError(context.console, Error{ErrorCategory::Usage, text, {}, {}});
}

bool asksJson(const Context &context)
{
    return context.arguments.has(QStringLiteral("json"));
}

int list(const Context &context, Workspace &workspace, UtcMs now)
{
    const auto schedules = loadSchedules(workspace.store());
    if (!schedules)
        return reportError(context.console, schedules.error());
    QJsonArray array;
    for (const Schedule &schedule : *schedules) {
        if (asksJson(context))
            array.append(scheduleJson(schedule, now));
        else
            context.console.print(scheduleLine(schedule, now, displayLocale(QLocale())));
    }
    if (asksJson(context))
        context.console.printJson({{QStringLiteral("schedules"), array}});
    return Done;
}

// add: the key is new; else it is known.
int put(const Context &context, Workspace &workspace, const QString &key, bool add, UtcMs now)
{
    Store &store = workspace.store();
    Schedule schedule;
    const auto known = findSchedule(store, key);
    if (known && add)
        return usage(context, Cli::tr("there is a schedule \"%1\" already; see \"schedule change\"").arg(key));
    if (!known && !add)
        return reportError(context.console, known.error());
    schedule = known.value_or(Schedule());
    schedule.key = key;
    if (schedule.zone.isEmpty())
        schedule.zone = workspace.context(now).zone.name();
    if (const auto applied = applyOptions(schedule, context.arguments); !applied)
        return reportError(context.console, applied.error());
    // Not when the first run fails: a mistyped report is seen at once.
    if (const auto report = findReport(store, schedule.report); !schedule.report.isEmpty() && !report)
        return reportError(context.console, report.error());
    if (const auto saved = saveSchedule(store, schedule, now, context.stop); !saved)
        return reportError(context.console, saved.error());
    if (!schedule.goesAnywhere())
        context.console.warning(Cli::tr("it goes nowhere yet: name a --folder, somebody --to, or a --webhook"));
    context.console.message(scheduleLine(schedule, now, displayLocale(QLocale())));
    return Done;
}

int turn(const Context &context, Store &store, const QString &key, bool on, UtcMs now)
{
    auto schedule = findSchedule(store, key);
    if (!schedule)
        return reportError(context.console, schedule.error());
    schedule->enabled = on;
    const auto saved = saveSchedule(store, *schedule, now, context.stop);
    return saved ? int(Done) : reportError(context.console, saved.error());
}

int remove(const Context &context, Store &store, const QString &key)
{
    if (const auto known = findSchedule(store, key); !known)
        return reportError(context.console, known.error());
    const auto removed = removeSchedule(store, key, context.stop);
    return removed ? int(Done) : reportError(context.console, removed.error());
}

int next(const Context &context, const Store &store, const QString &key, UtcMs now)
{
    const auto schedule = findSchedule(store, key);
    if (!schedule)
        return reportError(context.console, schedule.error());
    const auto count = context.arguments.number(QStringLiteral("limit"), 5, 1, mostShown);
    if (!count)
        return reportError(context.console, count.error());
    const TimeZone zone = zoneOf(*schedule);
    QJsonArray array;
    for (const UtcMs at : nextTimes(schedule->when, zone, now, int(*count))) {
        if (asksJson(context))
            array.append(isoUtc(at));
        else
            context.console.print(runTimeWords(at, zone, displayLocale(QLocale())));
    }
    if (asksJson(context))
        context.console.printJson({{QStringLiteral("next"), array}});
    return Done;
}

int history(const Context &context, Workspace &workspace, const QString &key)
{
    const auto limit = context.arguments.number(QStringLiteral("limit"), 50, 1, mostShown);
    if (!limit)
        return reportError(context.console, limit.error());
    const auto runs = scheduleRuns(workspace.store(), key, int(*limit));
    if (!runs)
        return reportError(context.console, runs.error());
    QJsonArray array;
    for (const ScheduleRun &run : *runs) {
        if (asksJson(context))
            array.append(runJson(run));
        else
            context.console.print(runLine(run, workspace.context(0).zone, displayLocale(QLocale())));
    }
    if (asksJson(context))
        context.console.printJson({{QStringLiteral("runs"), array}});
    return Done;
}

int tell(const Context &context, const std::vector<RunOutcome> &outcomes, bool dry)
{
    QJsonArray array;
    bool failed = false;
    for (const RunOutcome &outcome : outcomes) {
        failed = failed || outcome.failed();
        array.append(outcomeJson(outcome));
        if (asksJson(context))
            continue;
        for (const QString &line : outcomeLines(outcome, dry))
            context.console.print(line);
        if (outcome.failed())
            context.console.error(outcome.schedule + QStringLiteral(": ") + outcome.summary());
    }
    if (asksJson(context))
        context.console.printJson({{QStringLiteral("runs"), array}});
    else if (outcomes.empty())
        context.console.message(Cli::tr("Nothing is due."));
    return failed ? SomeRejected : Done;
}

// Of a name: the last run of that schedule that was not delivered.
Result<ScheduleRun> failedRun(const Store &store, const QString &which)
{
    bool number = false;
    const qint64 id = which.toLongLong(&number);
    if (number) {
        const auto run = scheduleRun(store, id);
        if (!run)
            return tl::unexpected(run.error());
        if (*run)
            return **run;
    }
    const auto runs = scheduleRuns(store, which, int(mostShown));
    if (!runs)
        return tl::unexpected(runs.error());
    for (const ScheduleRun &run : *runs)
        if (run.state == ScheduleRunState::Failed || run.state == ScheduleRunState::Interrupted)
            return run;
    return fail(ErrorCategory::Usage, Cli::tr("nothing of \"%1\" has failed").arg(which));
}

Result<RunOutcome> retryRun(ScheduleRunner &runner, const QString &which)
{
    const Store &store = runner.workspace.store();
    const auto run = failedRun(store, which);
    if (!run)
        return tl::unexpected(run.error());
    const auto schedule = findSchedule(store, run->schedule);
    if (!schedule)
        return tl::unexpected(schedule.error());
    return runner.retry(*run, *schedule);
}

// All that is due, or the one of that name at once.
int runSchedules(const Context &context, Workspace &workspace, const QString &key, bool again)
{
    const bool dry = context.arguments.has(QStringLiteral("dry-run"));
    const QString folder = context.arguments.value(QStringLiteral("output"));
    if (!folder.isEmpty() && !dry)
        return usage(context, Cli::tr("-o keeps the files of a --dry-run"));
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        return reportError(context.console,
                           {ErrorCategory::Storage, Cli::tr("the folder cannot be made"), {folder, -1, -1, {}}, {}});
    installFonts();
    KeyRing secrets;
    const bool fixed = context.arguments.has(QStringLiteral("now"));
    const UtcMs now = *nowFrom(context.arguments); // looked at before
    ScheduleRunner runner{workspace,
                          secrets,
                          displayLocale(QLocale()),
                          [fixed, now] { return fixed ? now : QDateTime::currentMSecsSinceEpoch(); },
                          context.stop,
                          dry,
                          folder.isEmpty() ? folder : QFileInfo(folder).absoluteFilePath()};
    if (again) {
        const auto outcome = retryRun(runner, key);
        return outcome ? tell(context, {*outcome}, false) : reportError(context.console, outcome.error());
    }
    if (key.isEmpty()) {
        const auto outcomes = runner.runDue();
        return outcomes ? tell(context, *outcomes, dry) : reportError(context.console, outcomes.error());
    }
    const auto schedule = findSchedule(workspace.store(), key);
    if (!schedule)
        return reportError(context.console, schedule.error());
    const auto outcome = runner.run(*schedule, std::nullopt);
    return outcome ? tell(context, {*outcome}, dry) : reportError(context.console, outcome.error());
}

int inWorkspace(const Context &context, const QString &what, const QString &key)
{
    const bool reads = what == u"list" || what == u"next" || what == u"history";
    const auto opened = openWorkspace(context.arguments, reads ? Store::Mode::ReadOnly : Store::Mode::OpenExisting);
    if (!opened)
        return reportError(context.console, opened.error());
    Workspace &workspace = **opened;
    const auto now = nowFrom(context.arguments);
    if (!now)
        return reportError(context.console, now.error());
    if (what == u"list")
        return list(context, workspace, *now);
    if (what == u"run")
        return runSchedules(context, workspace, key, false);
    if (what == u"history")
        return history(context, workspace, key);
    if (key.isEmpty())
        return usage(context, Cli::tr("name the schedule"));
    if (what == u"retry")
        return runSchedules(context, workspace, key, true);
    if (what == u"add" || what == u"change")
        return put(context, workspace, key, what == u"add", *now);
    if (what == u"next")
        return next(context, workspace.store(), key, *now);
    if (what == u"remove")
        return remove(context, workspace.store(), key);
    return turn(context, workspace.store(), key, what == u"on", *now);
}

int run(const Context &context)
{
    static const QStringList words{QStringLiteral("list"), QStringLiteral("add"),     QStringLiteral("change"),
                                   QStringLiteral("on"),   QStringLiteral("off"),     QStringLiteral("remove"),
                                   QStringLiteral("next"), QStringLiteral("history"), QStringLiteral("run"),
                                   QStringLiteral("retry")};
    const QStringList &given = context.arguments.positional();
    const QString what = given.value(0, QStringLiteral("list")), which = given.value(1);
    if (given.size() > 2)
        return usage(context, Cli::tr("too many words: %1").arg(given.mid(2).join(QLatin1Char(' '))));
    if (what == u"mail")
        return runScheduleMail(context, which);
    if (what == u"secret")
        return runScheduleSecret(context, which);
    if (what == u"timer")
        return runScheduleTimer(context, which);
    if (words.contains(what))
        return inWorkspace(context, what, which);
    return usage(context, Cli::tr("\"%1\" is nothing that schedules do; see \"parlance schedule --help\"").arg(what));
}

} // namespace

Command scheduleCommand()
{
    std::vector<OptionSpec> options{workspaceOption()};
    for (OptionSpec &option : scheduleOptions())
        options.push_back(std::move(option));
    options.push_back(timeZoneOption());
    options.push_back({QStringLiteral("dry-run"),
                       {},
                       {},
                       Cli::tr("of run: make the files and look where they would go; nobody is told")});
    options.push_back({QStringLiteral("output"), QStringLiteral("o"), QStringLiteral("DIR"),
                       Cli::tr("of a dry run: keep the files there")});
    options.push_back(
        {QStringLiteral("limit"), {}, QStringLiteral("N"), Cli::tr("of history (50) and next (5): how many")});
    options.push_back({QStringLiteral("forget"), {}, {}, Cli::tr("take a password out of the key ring")});
    options.push_back({QStringLiteral("now"), {}, QStringLiteral("TIME"), Cli::tr("what relative dates count from")});
    options.push_back(jsonOption());
    return {
        QStringLiteral("schedule"),
        Cli::tr("Reports that come by themselves: into a folder, by mail, to a webhook."),
        QStringLiteral("list|add|change|on|off|remove|next|run|retry|history [NAME] | mail show|set|password|remove | "
                       "secret NAME | timer show|install|remove|status  -w FILE [OPTION…]"),
        std::move(options),
        {QStringLiteral("parlance schedule add monday -w company --report weekly --every week --on mon --at 09:00 "
                        "--to anna@example.org --to ben@example.org"),
         QStringLiteral("parlance schedule add month -w company --report chargeback --format pdf,xlsx --every month "
                        "--on 1 --folder ~/Reports --keep 90"),
         QStringLiteral("parlance schedule mail set -w company --server smtp.example.org --user anna --sender "
                        "anna@example.org"),
         QStringLiteral("parlance schedule mail password -w company"),
         QStringLiteral("parlance schedule run monday -w company --dry-run -o preview"),
         QStringLiteral("parlance schedule timer install -w company")},
        Cli::tr("\"run\" without a name runs what is due and makes up for what was missed; the window does so while it "
                "is open,\nthe timer of systemd when it is not. Passwords are read from standard input and kept in the "
                "key ring only.\nWhat could not be delivered is tried again after 5 and 15 minutes, one hour and four; "
                "\"retry NAME\" does so at once.\nExit code 3: a report could not be made or delivered."),
        run};
}

} // namespace parlance::cli
