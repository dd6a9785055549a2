#include "app/cli/password.h"
#include "app/cli/reviewcommand.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "app/ownactions.h"
#include "app/sharedwork.h"

#include <QJsonArray>

namespace parlance::cli {

namespace {

int save(const Context &context, Workspace &workspace, const QString &path, UtcMs now)
{
    const auto work = sharedWork(workspace.store(), localActor(), now, context.stop);
    if (!work)
        return reportError(context.console, work.error());
    QByteArray password;
    if (context.arguments.has(QStringLiteral("seal"))) {
        const auto given = passwordFrom(context, true);
        if (!given)
            return reportError(context.console, given.error());
        password = *given;
        if (password.isEmpty())
            return reportError(context.console, Error{ErrorCategory::Usage, Cli::tr("the password is empty"), {}, {}});
    }
    if (const auto saved = saveSharedWork(*work, path, password); !saved)
        return reportError(context.console, saved.error());
    const OwnAction action = ownAction(QStringLiteral("export"), QStringLiteral("records"), QStringLiteral("work"));
    if (const auto recorded = recordOwnAction(workspace.store(), action, now, context.stop); !recorded)
        return reportError(context.console, recorded.error());
    context.console.message(
        Cli::tr("What was said of %n message(s) is in the file.", nullptr, int(work->reviews.size())));
    return Done;
}

void printJson(Console &console, const WorkMerge &merge)
{
    QJsonArray conflicts;
    for (const WorkConflict &conflict : merge.conflicts)
        conflicts.append(QJsonObject{{QStringLiteral("conversation"), conflict.conversation},
                                     {QStringLiteral("message"), conflict.message},
                                     {QStringLiteral("field"), keyOf(conflict.field)},
                                     {QStringLiteral("mine"), conflict.mine},
                                     {QStringLiteral("theirs"), conflict.theirs},
                                     {QStringLiteral("kept"), conflict.kept}});
    console.printJson({{QStringLiteral("messages"), merge.messages},
                       {QStringLiteral("changed"), merge.changed},
                       {QStringLiteral("conflicts"), conflicts}});
}

int merge(const Context &context, Workspace &workspace, const QString &path, UtcMs now)
{
    const QString prefer = context.arguments.value(QStringLiteral("prefer"));
    if (!prefer.isEmpty() && prefer != u"mine" && prefer != u"theirs")
        return reportError(context.console, Error{ErrorCategory::Usage, Cli::tr("--prefer is mine or theirs"), {}, {}});
    QByteArray password;
    if (isSealedFile(path)) {
        const auto given = passwordFrom(context, false);
        if (!given)
            return reportError(context.console, given.error());
        password = *given;
    }
    const auto work = loadSharedWork(path, password, context.stop);
    if (!work)
        return reportError(context.console, work.error());
    const bool dryRun = context.arguments.has(QStringLiteral("dry-run"));
    const auto merged = mergeWork(workspace.store(), *work, prefer == u"theirs" ? WorkPrefer::Theirs : WorkPrefer::Mine,
                                  dryRun, now, context.stop);
    if (!merged)
        return reportError(context.console, merged.error());
    if (context.arguments.has(QStringLiteral("json"))) {
        printJson(context.console, *merged);
    } else {
        for (const WorkConflict &conflict : merged->conflicts)
            context.console.print(Cli::tr("%1/%2, %3: here \"%4\", there \"%5\", kept \"%6\"")
                                      .arg(conflict.conversation, conflict.message, keyOf(conflict.field),
                                           conflict.mine, conflict.theirs, conflict.kept));
        context.console.message(Cli::tr("%1 messages in the file, %2 changed here, %3 conflicts.")
                                    .arg(QString::number(merged->messages), QString::number(merged->changed),
                                         QString::number(merged->conflicts.size())));
    }
    return merged->conflicts.empty() || !prefer.isEmpty() ? Done : CheckFailed;
}

int run(const Context &context)
{
    const QStringList words = context.arguments.positional();
    const QString what = words.value(0);
    if (words.size() != 2 || (what != u"save" && what != u"merge"))
        return reportError(context.console,
                           Error{ErrorCategory::Usage, Cli::tr("say save or merge, and a file"), {}, {}});
    const auto workspace = openWorkspace(context.arguments, Store::Mode::OpenExisting);
    const auto now = nowFrom(context.arguments);
    if (!workspace || !now)
        return reportError(context.console, !workspace ? workspace.error() : now.error());
    return what == u"save" ? save(context, **workspace, words.at(1), *now)
                           : merge(context, **workspace, words.at(1), *now);
}

} // namespace

Command reviewCommand()
{
    std::vector<OptionSpec> options{
        workspaceOption(),
        {QStringLiteral("prefer"),
         {},
         QStringLiteral("WHOSE"),
         Cli::tr("what holds where both have changed the same: mine (unless said otherwise) or theirs")},
        {QStringLiteral("dry-run"), {}, {}, Cli::tr("only tells what would happen")},
        {QStringLiteral("seal"), {}, {}, Cli::tr("of \"save\": seals the file with a password")},
        {QStringLiteral("now"), {}, QStringLiteral("TIME"), Cli::tr("what relative dates count from")},
        jsonOption()};
    for (const OptionSpec &option : passwordOptions())
        options.push_back(option);
    return {
        QStringLiteral("review"),
        Cli::tr("Takes states, tags and notes of the review queue to a colleague's workspace."),
        QStringLiteral("save|merge FILE -w FILE [--prefer mine|theirs] [--dry-run] [--seal]"),
        std::move(options),
        {QStringLiteral("parlance review save work.json -w company"),
         QStringLiteral("parlance review merge work.json -w company --dry-run"),
         QStringLiteral("parlance review merge work.json -w company --prefer theirs"),
         QStringLiteral("parlance review save work.sealed -w company --seal")},
        Cli::tr(
            "Whose history has all of the other's is ahead, and that value holds. Where both have gone on, it is\n"
            "a conflict: it is told, and the exit code is 6 unless --prefer says what holds; two notes become one,\n"
            "and a tag that one of them has stays. Both histories are kept. The same file changes nothing twice."),
        run};
}

} // namespace parlance::cli
