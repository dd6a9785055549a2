#include "app/cli/dashboards.h"

#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "app/owndocuments.h"
#include "models/core/wholefile.h"

#include <QJsonArray>

#include <algorithm>

namespace parlance::cli {

namespace {

QJsonObject jsonOf(const OwnDashboard &own)
{
    QJsonObject json{{QStringLiteral("key"), own.document.key},
                     {QStringLiteral("title"), own.document.title},
                     {QStringLiteral("cards"), int(own.document.blocks.size())}};
    if (own.trashed)
        json.insert(QStringLiteral("trashed"), isoUtc(*own.trashed));
    return json;
}

// By key; else by title, where one alone is called so.
Result<OwnDashboard> named(const Store &store, const QString &name)
{
    const auto all = ownDashboards(store);
    if (!all)
        return tl::unexpected(all.error());
    QStringList keys;
    std::vector<const OwnDashboard *> titled;
    for (const OwnDashboard &own : *all) {
        if (own.document.key == name)
            return own;
        keys << own.document.key;
        if (own.document.title == name)
            titled.push_back(&own);
    }
    if (titled.size() == 1)
        return *titled.front();
    if (!titled.empty())
        return fail(ErrorCategory::Usage,
                    Cli::tr("several dashboards are called \"%1\": use the key of one").arg(name));
    const QString near = nearest(name, keys);
    return fail(ErrorCategory::Usage,
                near.isEmpty() ? Cli::tr("there is no dashboard \"%1\"").arg(name)
                               : Cli::tr("there is no dashboard \"%1\"; did you mean \"%2\"?").arg(name, near));
}

int list(const Context &context)
{
    const auto workspace = openWorkspace(context.arguments, Store::Mode::ReadOnly);
    if (!workspace)
        return reportError(context.console, workspace.error());
    const auto all = ownDashboards((*workspace)->store());
    if (!all)
        return reportError(context.console, all.error());
    if (context.arguments.has(QStringLiteral("json"))) {
        QJsonArray array;
        for (const OwnDashboard &own : *all)
            array.append(jsonOf(own));
        context.console.printJson({{QStringLiteral("dashboards"), array}});
        return Done;
    }
    if (all->empty())
        context.console.message(Cli::tr("This workspace has no dashboards of its own."));
    for (const OwnDashboard &own : *all) {
        const QString trashed = own.trashed ? Cli::tr("  (in the trash)") : QString();
        context.console.print(QStringLiteral("%1  %2%3").arg(own.document.key, -28).arg(own.document.title, trashed));
    }
    return Done;
}

int write(const Context &context, const QString &name)
{
    const auto workspace = openWorkspace(context.arguments, Store::Mode::ReadOnly);
    if (!workspace)
        return reportError(context.console, workspace.error());
    // Built-in pages too: a copy to begin with.
    auto own = named((*workspace)->store(), name);
    const auto builtIn = own ? Result<Document>(own->document) : builtInDashboard(name);
    if (!builtIn)
        return reportError(context.console, own.error());
    const QString path = context.arguments.value(QStringLiteral("output"));
    if (path.isEmpty()) {
        context.console.print(QString::fromUtf8(writeDashboard(*builtIn)).trimmed());
        return Done;
    }
    if (const auto written = writeWholeFile(path, writeDashboard(*builtIn)); !written)
        return reportError(context.console, written.error());
    return Done;
}

int read(const Context &context, const QString &path)
{
    const auto document = readDashboardFile(path);
    const auto now = nowFrom(context.arguments);
    if (!document || !now)
        return reportError(context.console, !document ? document.error() : now.error());
    const auto workspace = openWorkspace(context.arguments, Store::Mode::OpenExisting);
    if (!workspace)
        return reportError(context.console, workspace.error());
    const auto all = ownDashboards((*workspace)->store());
    if (!all)
        return reportError(context.console, all.error());
    QStringList keys, titles;
    for (const OwnDashboard &own : *all) {
        keys << own.document.key;
        titles << own.document.title;
    }
    const QString title = freeTitle(document->title, titles);
    const OwnDashboard own{duplicated(*document, {}, dashboardKey(title, keys), title), {}};
    if (const auto put = putOwnDashboard((*workspace)->store(), own, *now, context.stop); !put)
        return reportError(context.console, put.error());
    if (context.arguments.has(QStringLiteral("json")))
        context.console.printJson(jsonOf(own));
    else
        context.console.print(own.document.key);
    return Done;
}

// Into the trash, and out of it.
int move(const Context &context, const QString &name, bool trash)
{
    const auto workspace = openWorkspace(context.arguments, Store::Mode::OpenExisting);
    const auto now = nowFrom(context.arguments);
    if (!workspace || !now)
        return reportError(context.console, !workspace ? workspace.error() : now.error());
    auto own = named((*workspace)->store(), name);
    if (!own)
        return reportError(context.console, own.error());
    own->trashed = trash ? std::optional(*now) : std::nullopt;
    if (const auto put = putOwnDashboard((*workspace)->store(), *own, *now, context.stop); !put)
        return reportError(context.console, put.error());
    return Done;
}

int run(const Context &context)
{
    QStringList words = context.arguments.positional();
    const QString action = words.isEmpty() ? QStringLiteral("list") : words.takeFirst();
    if (action == u"list" && words.isEmpty())
        return list(context);
    if (words.size() == 1) {
        if (action == u"export")
            return write(context, words.front());
        if (action == u"import")
            return read(context, words.front());
        if (action == u"trash" || action == u"restore")
            return move(context, words.front(), action == u"trash");
    }
    const QStringList actions{QStringLiteral("list"), QStringLiteral("export"), QStringLiteral("import"),
                              QStringLiteral("trash"), QStringLiteral("restore")};
    const QString text =
        actions.contains(action)
            ? Cli::tr("\"dashboards %1\" takes one name or file").arg(action)
            : Cli::tr("\"dashboards\" cannot \"%1\"; it can: %2").arg(action, actions.join(QStringLiteral(", ")));
    return reportError(context.console, {ErrorCategory::Usage, text, {}, {}});
}

} // namespace

Command dashboardsCommand()
{
    return {
        QStringLiteral("dashboards"),
        Cli::tr("Lists your own dashboards, writes them to files and reads them from files."),
        QStringLiteral("[list|export NAME [-o FILE]|import FILE|trash NAME|restore NAME] -w FILE [OPTION…]"),
        {workspaceOption(),
         {QStringLiteral("output"), QStringLiteral("o"), QStringLiteral("FILE"),
          Cli::tr("export: where to (default: stdout)")},
         {QStringLiteral("now"), {}, QStringLiteral("TIME"), Cli::tr("what relative dates count from")},
         jsonOption()},
        {QStringLiteral("parlance dashboards export own-team-board -o board.json -w company"),
         QStringLiteral("parlance dashboards import board.json -w other"),
         QStringLiteral("parlance snapshot \"Team board\" -w company -o board.png")},
        Cli::tr("NAME is a key or a title; export takes the key of a built-in page too. What is imported gets a name\n"
                "and a key that are free."),
        run};
}

} // namespace parlance::cli
