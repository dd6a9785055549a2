#include "app/cli/desktopcommand.h"
#include "app/cli/texts.h"
#include "app/desktopfiles.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace parlance::cli {

namespace {

int show(const Context &context, const QString &data, const QString &program)
{
    const DesktopState state = desktopState(data, program);
    if (context.arguments.has(QStringLiteral("json")))
        context.console.printJson({{QStringLiteral("installed"), state != DesktopState::Missing},
                                   {QStringLiteral("current"), state == DesktopState::Installed}});
    else if (state == DesktopState::Installed)
        context.console.print(Cli::tr("The desktop opens links, workspaces and reports with this program."));
    else if (state == DesktopState::Other)
        context.console.print(Cli::tr("What is installed is of another place of the program: install it again."));
    else
        context.console.print(Cli::tr("The desktop does not know Parlance: see \"parlance desktop install\"."));
    return Done;
}

int run(const Context &context)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString program = QCoreApplication::applicationFilePath();
    const QString what = context.arguments.positional().value(0, QStringLiteral("status"));
    if (what == u"status")
        return show(context, data, program);
    if (what == u"install") {
        const auto installed = installDesktop(data, program, runDesktopTool);
        if (!installed)
            return reportError(context.console, installed.error());
        for (const DesktopFile &file : desktopFiles(data, program))
            context.console.message(file.path);
        return Done;
    }
    if (what == u"remove") {
        const auto removed = removeDesktop(data, program, runDesktopTool);
        if (!removed)
            return reportError(context.console, removed.error());
        if (!*removed)
            context.console.message(Cli::tr("Nothing was installed."));
        return Done;
    }
    return reportError(context.console,
                       {ErrorCategory::Usage, Cli::tr("install, remove or status, not \"%1\"").arg(what), {}, {}});
}

} // namespace

Command desktopCommand()
{
    return {QStringLiteral("desktop"),
            Cli::tr("Lets the desktop open links, workspaces and reports with Parlance."),
            QStringLiteral("[status|install|remove]"),
            {jsonOption()},
            {QStringLiteral("parlance desktop install"), QStringLiteral("parlance desktop remove")},
            Cli::tr("For this user only: a .desktop file, the types of the files and an icon below ~/.local/share."),
            run};
}

} // namespace parlance::cli
