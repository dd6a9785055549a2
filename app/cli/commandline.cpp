#include "app/cli/commandline.h"

#include "app/cli/alertscommand.h"
#include "app/cli/desktopcommand.h"

#include "app/cli/command.h"
#include "app/cli/dashboards.h"
#include "app/cli/interrupt.h"
#include "app/cli/reviewcommand.h"
#include "app/cli/sqlcommand.h"
#include "app/cli/texts.h"

#include <optional>

namespace parlance::cli {

namespace {

// Made anew each time: the first call comes before the translations are there.
std::vector<Command> commands()
{
    return {importCommand(),   mappingCommand(), queryCommand(),      searchCommand(),   sqlCommand(),
            snapshotCommand(), sourcesCommand(), schemaCommand(),     pricesCommand(),   metricsCommand(),
            auditCommand(),    exportCommand(),  reportCommand(),     scheduleCommand(), reviewCommand(),
            sealCommand(),     unsealCommand(),  verifyCommand(),     indexCommand(),    purgeCommand(),
            sampleCommand(),   desktopCommand(), dashboardsCommand(), alertsCommand()};
}

std::optional<Command> find(const QString &name)
{
    for (Command &command : commands())
        if (command.name == name)
            return std::move(command);
    return std::nullopt;
}

QStringList commandNames()
{
    QStringList names;
    for (const Command &command : commands())
        names << command.name;
    return names;
}

QString overview()
{
    QString text = Cli::tr("Usage: parlance [WORKSPACE]          opens the window\n"
                           "       parlance COMMAND [OPTION…]    works without it\n\nCommands:\n");
    for (const Command &command : commands())
        text += QStringLiteral("  %1  %2\n").arg(command.name, -9).arg(command.summary);
    return text + Cli::tr("\n\"parlance COMMAND --help\" shows the options and examples of a command.");
}

QString optionLine(const OptionSpec &option)
{
    QString left = option.letter.isEmpty() ? QStringLiteral("    ") : u"-" + option.letter + u", ";
    left += u"--" + option.name;
    if (!option.value.isEmpty())
        left += u' ' + option.value;
    return QStringLiteral("  %1  %2\n").arg(left, -28).arg(option.help);
}

QString helpOf(const Command &command)
{
    QString text = command.summary + Cli::tr("\n\nExamples:\n");
    for (const QString &example : command.examples)
        text += u"  " + example + u'\n';
    text += Cli::tr("\nUsage: parlance %1 %2\n\nOptions:\n").arg(command.name, command.synopsis);
    for (const OptionSpec &option : command.options)
        text += optionLine(option);
    text += optionLine({QStringLiteral("help"), QStringLiteral("h"), {}, Cli::tr("this text")});
    if (!command.notes.isEmpty())
        text += u'\n' + command.notes + u'\n';
    return text.chopped(1);
}

// A word that is neither a command nor a path is most likely a mistyped command.
bool looksLikeCommand(const QString &word)
{
    return !word.contains(u'/') && !word.contains(u'.') && !word.contains(u':') && !QFile::exists(word) &&
           !nearest(word, commandNames()).isEmpty();
}

int runCommand(const Command &command, const QStringList &words, Console &console)
{
    std::vector<OptionSpec> options = command.options;
    options.push_back({QStringLiteral("help"), QStringLiteral("h"), {}, {}});
    const Result<Arguments> arguments = Arguments::parse(words, options);
    if (!arguments) {
        console.error(arguments.error().text);
        console.message(Cli::tr("See \"parlance %1 --help\".").arg(command.name));
        return BadUsage;
    }
    if (arguments->has(QStringLiteral("help"))) {
        console.print(helpOf(command));
        return Done;
    }
    const Interrupt interrupt;
    return command.run({*arguments, console, interrupt.token()});
}

int dispatch(const QStringList &words, Console &console)
{
    const QString first = words.value(0);
    if (first == u"--version" || first == u"-v") {
        console.print(QStringLiteral("parlance ") + QCoreApplication::applicationVersion());
        return Done;
    }
    if (first == u"--help" || first == u"-h" || first == u"help") {
        const std::optional<Command> about = find(words.value(1));
        console.print(about ? helpOf(*about) : overview());
        return Done;
    }
    if (const std::optional<Command> command = find(first))
        return runCommand(*command, words.mid(1), console);
    console.error(Cli::tr("unknown command \"%1\"; did you mean \"%2\"?").arg(first, nearest(first, commandNames())));
    return BadUsage;
}

} // namespace

bool isCommandLine(const QStringList &words)
{
    if (words.isEmpty())
        return false;
    const QString &first = words.first();
    static const QStringList general = {QStringLiteral("--version"), QStringLiteral("-v"), QStringLiteral("--help"),
                                        QStringLiteral("-h"), QStringLiteral("help")};
    return general.contains(first) || find(first) || looksLikeCommand(first);
}

bool needsGui(const QStringList &words)
{
    return words.value(0) == u"snapshot" || words.value(0) == u"report" ||
           (words.value(0) == u"schedule" &&
            (words.contains(QStringLiteral("run")) || words.contains(QStringLiteral("retry"))));
}

int runCommandLine(const QStringList &words)
{
    Console console;
    const int code = dispatch(words, console);
    if (console.finish())
        return code;
    console.error(Cli::tr("the output could not be written"));
    return code == Done ? WorkspaceUnusable : code;
}

} // namespace parlance::cli
