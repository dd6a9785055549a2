// `parlance seal` and `parlance unseal`: any file, opened by a password alone.
#include "app/cli/password.h"
#include "app/cli/texts.h"
#include "exporters/sealed.h"

#include <QFileInfo>

namespace parlance::cli {

namespace {

constexpr QLatin1String suffix(".sealed");

// The file named, and where the other one goes: -o, or the name with the suffix or without it.
Result<std::pair<QString, QString>> filesOf(const Arguments &arguments, bool seals)
{
    const QStringList &names = arguments.positional();
    if (names.size() != 1)
        return fail(ErrorCategory::Usage, Cli::tr("name one file"));
    const QString &from = names.first();
    QString to = arguments.value(QStringLiteral("output"));
    if (to.isEmpty())
        to = seals ? from + suffix : from.endsWith(suffix) ? from.chopped(suffix.size()) : QString();
    if (to.isEmpty())
        return fail(ErrorCategory::Usage, Cli::tr("say with -o where the content goes"));
    if (QFileInfo::exists(to) && !arguments.has(QStringLiteral("force")))
        return fail(ErrorCategory::Usage, Cli::tr("\"%1\" is there already: --force writes over it").arg(to));
    return std::pair(from, to);
}

int run(const Context &context, bool seals)
{
    const auto files = filesOf(context.arguments, seals);
    if (!files)
        return reportError(context.console, files.error());
    const auto &[from, to] = *files;
    const auto password = passwordFrom(context, seals);
    if (!password)
        return reportError(context.console, password.error());
    const auto done =
        seals ? sealFile(from, to, *password, context.stop) : openSealedFile(from, to, *password, context.stop);
    if (!done)
        return reportError(context.console, done.error());
    context.console.message(seals ? Cli::tr("Sealed as %1.").arg(to) : Cli::tr("Opened as %1.").arg(to));
    return Done;
}

std::vector<OptionSpec> options()
{
    std::vector<OptionSpec> all{{QStringLiteral("output"), QStringLiteral("o"), QStringLiteral("FILE"),
                                 Cli::tr("where to; else the name with .sealed, or without it")},
                                {QStringLiteral("force"), {}, {}, Cli::tr("writes over a file that is there")}};
    for (const OptionSpec &option : passwordOptions())
        all.push_back(option);
    return all;
}

} // namespace

Command sealCommand()
{
    return {QStringLiteral("seal"),
            Cli::tr("Seals a file with a password, so that it can be given away."),
            QStringLiteral("FILE [-o FILE] [--force]"),
            options(),
            {QStringLiteral("parlance seal report.pdf"),
             QStringLiteral("parlance seal work.json -o work.sealed --password-env WORK_PASSWORD")},
            Cli::tr("Argon2id makes the key of the password, XChaCha20-Poly1305 keeps the content secret and whole.\n"
                    "Nobody opens the file without the password, also not its author. The file itself stays as it is."),
            [](const Context &context) { return run(context, true); }};
}

Command unsealCommand()
{
    return {QStringLiteral("unseal"),
            Cli::tr("Opens a file that was sealed with a password."),
            QStringLiteral("FILE [-o FILE] [--force]"),
            options(),
            {QStringLiteral("parlance unseal messages.csv.sealed"),
             QStringLiteral("parlance unseal work.sealed -o work.json --password-fd 3 3< secret")},
            Cli::tr("A file that was changed or cut off is refused, and nothing is written then."),
            [](const Context &context) { return run(context, false); }};
}

} // namespace parlance::cli
