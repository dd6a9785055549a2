#include "app/cli/schedulesetup.h"

#include "app/cli/scheduleedit.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "app/delivery/keyring.h"
#include "app/schedules.h"
#include "app/systemdtimer.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace parlance::cli {

namespace {

int usage(const Context &context, const QString &text)
{
    return reportError(context.console, Error{ErrorCategory::Usage, text, {}, {}});
}

// One line of stdin; a terminal does not show it.
QString secretFromInput(Console &console)
{
    termios before{};
    const bool terminal = isatty(STDIN_FILENO) != 0 && tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        console.message(Cli::tr("Password (it is not shown):"));
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    std::string line;
    std::getline(std::cin, line);
    if (terminal)
        tcsetattr(STDIN_FILENO, TCSANOW, &before);
    return QString::fromStdString(line);
}

int keep(const Context &context, const QString &key)
{
    KeyRing ring;
    if (context.arguments.has(QStringLiteral("forget"))) {
        const auto removed = ring.remove(key);
        return removed ? int(Done) : reportError(context.console, removed.error());
    }
    const QString secret = secretFromInput(context.console);
    if (secret.isEmpty())
        return usage(context, Cli::tr("nothing was typed; --forget removes what the key ring has"));
    const auto written = ring.write(key, secret);
    if (!written)
        return reportError(context.console, written.error());
    context.console.message(Cli::tr("Kept in the key ring."));
    return Done;
}

int showMail(const Context &context, const Store &store)
{
    const auto server = loadMailServer(store);
    if (!server)
        return reportError(context.console, server.error());
    if (context.arguments.has(QStringLiteral("json")))
        context.console.printJson(*server ? toJson(**server) : QJsonObject());
    else if (*server)
        context.console.print(Cli::tr("Mail from %1 leaves by %2, port %3.")
                                  .arg((*server)->from, (*server)->host, QString::number((*server)->effectivePort())));
    else
        context.console.print(Cli::tr("This workspace has no mail server: see \"parlance schedule mail set\"."));
    return Done;
}

int setMail(const Context &context, Store &store)
{
    const auto known = loadMailServer(store);
    if (!known)
        return reportError(context.console, known.error());
    MailServer server = known->value_or(MailServer());
    const auto now = nowFrom(context.arguments);
    if (!now)
        return reportError(context.console, now.error());
    if (const auto applied = applyOptions(server, context.arguments); !applied)
        return reportError(context.console, applied.error());
    if (const auto saved = saveMailServer(store, server, *now, context.stop); !saved)
        return reportError(context.console, saved.error());
    return showMail(context, store);
}

int mailPassword(const Context &context, const Store &store)
{
    const auto server = loadMailServer(store);
    if (!server)
        return reportError(context.console, server.error());
    if (!*server || (*server)->user.isEmpty())
        return usage(context, Cli::tr("name the user first, with \"parlance schedule mail set --user\""));
    return keep(context, mailSecretKey(**server));
}

TimerUnits unitsOf(const QString &workspace)
{
    return timerUnits(QFileInfo(workspace).absoluteFilePath(), QCoreApplication::applicationFilePath(),
                      QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
}

void showUnits(Console &console, const TimerUnits &units)
{
    console.print(QStringLiteral("# %1\n%2\n# %3\n%4")
                      .arg(units.servicePath(), units.service, units.timerPath(), units.timer)
                      .chopped(1));
}

int timerState(const Context &context, const TimerUnits &units)
{
    const TimerStatus status = timerStatus(units, runSystemctl);
    if (context.arguments.has(QStringLiteral("json")))
        context.console.printJson({{QStringLiteral("name"), units.name},
                                   {QStringLiteral("installed"), status.installed},
                                   {QStringLiteral("current"), status.current},
                                   {QStringLiteral("active"), status.active}});
    else if (!status.installed)
        context.console.print(Cli::tr("No timer is installed for this workspace."));
    else if (!status.current)
        context.console.print(Cli::tr("The timer is of another place of the program or workspace: install it again."));
    else
        context.console.print(status.active ? Cli::tr("The timer runs.") : Cli::tr("The timer does not run."));
    if (!status.problem.isEmpty())
        context.console.warning(status.problem);
    return Done;
}

} // namespace

int runScheduleMail(const Context &context, const QString &what)
{
    const bool writes = what == u"set" || what == u"remove";
    const auto workspace = openWorkspace(context.arguments, writes ? Store::Mode::OpenExisting : Store::Mode::ReadOnly);
    if (!workspace)
        return reportError(context.console, workspace.error());
    Store &store = (*workspace)->store();
    if (what.isEmpty() || what == u"show")
        return showMail(context, store);
    if (what == u"set")
        return setMail(context, store);
    if (what == u"password")
        return mailPassword(context, store);
    if (what != u"remove")
        return usage(context, Cli::tr("write \"schedule mail show\", \"set\", \"password\" or \"remove\""));
    const auto removed = removeMailServer(store, context.stop);
    return removed ? int(Done) : reportError(context.console, removed.error());
}

int runScheduleSecret(const Context &context, const QString &key)
{
    const auto workspace = openWorkspace(context.arguments, Store::Mode::OpenExisting);
    if (!workspace)
        return reportError(context.console, workspace.error());
    Store &store = (*workspace)->store();
    auto schedule = findSchedule(store, key);
    if (!schedule)
        return reportError(context.console, schedule.error());
    if (schedule->webhook.url.isEmpty())
        return usage(context, Cli::tr("the schedule has no webhook"));
    if (const int code = keep(context, webhookSecretKey(schedule->webhook)); code != Done)
        return code;
    schedule->webhook.secret = !context.arguments.has(QStringLiteral("forget"));
    const auto now = nowFrom(context.arguments);
    const auto saved =
        now ? saveSchedule(store, *schedule, *now, context.stop) : Result<void>(tl::unexpected(now.error()));
    return saved ? int(Done) : reportError(context.console, saved.error());
}

int runScheduleTimer(const Context &context, const QString &what)
{
    const QString named = context.arguments.value(QStringLiteral("workspace"));
    if (named.isEmpty())
        return usage(context, Cli::tr("name the workspace with -w FILE"));
    const QString path = workspacePath(named);
    const TimerUnits units = unitsOf(path);
    if (what.isEmpty() || what == u"status")
        return timerState(context, units);
    if (what == u"show") {
        showUnits(context.console, units);
        return Done;
    }
    if (what == u"remove") {
        const auto removed = removeTimer(units, runSystemctl);
        if (!removed)
            return reportError(context.console, removed.error());
        context.console.message(*removed ? Cli::tr("The timer is removed.")
                                         : Cli::tr("No timer is installed for this workspace."));
        return Done;
    }
    if (what != u"install")
        return usage(context, Cli::tr("write \"schedule timer show\", \"install\", \"remove\" or \"status\""));
    // A workspace that cannot be opened would fail every five minutes.
    const auto workspace = openWorkspace(context.arguments, Store::Mode::OpenExisting);
    if (!workspace)
        return reportError(context.console, workspace.error());
    showUnits(context.console, units);
    const auto installed = installTimer(units, runSystemctl);
    if (!installed)
        return reportError(context.console, installed.error());
    context.console.message(Cli::tr("The timer is installed and runs."));
    return Done;
}

} // namespace parlance::cli
