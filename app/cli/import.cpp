#include "app/cli/command.h"
#include "app/cli/issuetext.h"
#include "app/cli/texts.h"
#include "app/cli/workspacepath.h"
#include "app/mappingfile.h"
#include "importers/inputset.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <map>

namespace parlance::cli {

namespace {

constexpr int shownPerCode = 3;

Result<ImportRequest> requestFrom(const Arguments &arguments, Workspace &workspace)
{
    ImportRequest request;
    request.paths = arguments.positional();
    request.source = arguments.value(QStringLiteral("source"));
    request.environment = arguments.value(QStringLiteral("environment"), request.environment);
    request.format = arguments.value(QStringLiteral("format"));
    request.userKey = arguments.value(QStringLiteral("user-key"));
    request.dryRun = arguments.has(QStringLiteral("dry-run"));
    request.withPurged = arguments.has(QStringLiteral("with-purged"));
    const Result<UtcMs> now = nowFrom(arguments);
    if (!now)
        return tl::unexpected(now.error());
    request.now = *now;
    const Result<TimeZone> zone = zoneFrom(arguments, workspace);
    if (!zone)
        return tl::unexpected(zone.error());
    request.zone = *zone;
    const Result<qint64> workers = arguments.number(QStringLiteral("workers"), 0, 1, 64);
    if (!workers)
        return tl::unexpected(workers.error());
    request.workers = int(*workers);
    if (arguments.has(QStringLiteral("mapping"))) {
        if (!request.format.isEmpty())
            return fail(ErrorCategory::Usage, Cli::tr("--mapping and --format exclude each other"));
        auto mapping = findMapping(workspace.store(), arguments.value(QStringLiteral("mapping")));
        if (!mapping)
            return tl::unexpected(mapping.error());
        request.mapping = std::move(*mapping);
    }
    return request;
}

// Before a workspace is made for them.
Result<void> checkPaths(const Arguments &arguments)
{
    if (arguments.positional().isEmpty())
        return fail(ErrorCategory::Usage, Cli::tr("name the files or folders to import"));
    for (const QString &path : arguments.positional())
        if (!inputExists(path))
            return fail(ErrorCategory::Unreadable, Cli::tr("there is no such file or folder"), {path, -1, -1, {}});
    return {};
}

// A dry run needs no workspace: without one it looks at a temporary.
Result<std::unique_ptr<Workspace>> openFor(const Arguments &arguments, const QTemporaryDir &temporary)
{
    if (!arguments.has(QStringLiteral("dry-run")))
        return openWorkspace(arguments, Store::Mode::OpenOrCreate);
    const QString path = workspacePath(arguments.value(QStringLiteral("workspace")));
    if (QFileInfo::exists(path))
        return Workspace::open(path, Store::Mode::ReadOnly);
    return Workspace::open(temporary.filePath(QStringLiteral("dry-run.parlance")), Store::Mode::OpenOrCreate);
}

void printJson(Console &console, const ImportSummary &summary, bool dryRun)
{
    QJsonArray issues;
    for (const Issue &issue : summary.issues)
        issues.append(toJson(issue));
    const ImportSession::Counts &counts = summary.counts;
    console.printJson(
        {{QStringLiteral("dry_run"), dryRun},
         {QStringLiteral("files"), QJsonObject{{QStringLiteral("read"), summary.filesRead},
                                               {QStringLiteral("empty"), summary.filesEmpty},
                                               {QStringLiteral("unchanged"), summary.filesUnchanged},
                                               {QStringLiteral("failed"), summary.filesFailed},
                                               {QStringLiteral("unrecognised"), summary.filesUnrecognised}}},
         {QStringLiteral("records"), QJsonObject{{QStringLiteral("added"), counts.added},
                                                 {QStringLiteral("updated"), counts.updated},
                                                 {QStringLiteral("unchanged"), counts.unchanged},
                                                 {QStringLiteral("rejected"), counts.rejected},
                                                 {QStringLiteral("skipped"), counts.skipped}}},
         {QStringLiteral("purged_conversations"), summary.purged.conversations},
         {QStringLiteral("messages"), counts.messages},
         {QStringLiteral("bytes"), summary.bytes},
         {QStringLiteral("elapsed_ms"), summary.elapsedMs},
         {QStringLiteral("issue_count"), counts.issues},
         {QStringLiteral("issues"), issues}});
}

// A few of each code: a year of hourly exports may have hundreds of gaps.
void printIssues(Console &console, const std::vector<Issue> &issues)
{
    std::map<QString, int> seen;
    for (const Issue &issue : issues)
        if (++seen[issue.code] <= shownPerCode)
            console.message(toLine(issue));
    for (const auto &[code, count] : seen)
        if (count > shownPerCode)
            console.message(Cli::tr("… and %n more %1; \"parlance sources --issues\" lists all of them.", nullptr,
                                    count - shownPerCode)
                                .arg(code));
}

void printText(Console &console, const ImportSummary &summary, bool dryRun)
{
    const NumberStyle style;
    const auto count = [&](qint64 n) { return formatValue(double(n), Unit::Count, style); };
    const ImportSession::Counts &counts = summary.counts;
    if (dryRun)
        console.print(
            Cli::tr("Would import %1 records with %2 messages.").arg(count(counts.added), count(counts.messages)));
    else
        console.print(
            Cli::tr("%1 records added, %2 updated, %3 unchanged; %4 messages.")
                .arg(count(counts.added), count(counts.updated), count(counts.unchanged), count(counts.messages)));
    console.print(Cli::tr("Files: %1 read, %2 empty, %3 unchanged, %4 failed, %5 not recognised, in %6.")
                      .arg(summary.filesRead)
                      .arg(summary.filesEmpty)
                      .arg(summary.filesUnchanged)
                      .arg(summary.filesFailed)
                      .arg(summary.filesUnrecognised)
                      .arg(formatValue(double(summary.elapsedMs), Unit::Duration, style)));
    if (counts.skipped > 0)
        console.print(
            Cli::tr("%1 records were left out, because they were purged before (--with-purged brings them back).")
                .arg(count(counts.skipped)));
    if (summary.purged.records() > 0)
        console.print(Cli::tr("%1 conversations were purged afterwards, as old as their source keeps them.")
                          .arg(count(summary.purged.conversations)));
    printIssues(console, summary.issues);
}

int run(const Context &context)
{
    if (const Result<void> there = checkPaths(context.arguments); !there)
        return reportError(context.console, there.error());
    const QTemporaryDir temporary;
    const Result<std::unique_ptr<Workspace>> workspace = openFor(context.arguments, temporary);
    if (!workspace)
        return reportError(context.console, workspace.error());
    const Result<ImportRequest> request = requestFrom(context.arguments, **workspace);
    if (!request)
        return reportError(context.console, request.error());

    const auto progress = [&](const Progress &at) { context.console.progress(at); };
    const Result<ImportSummary> summary =
        runImport((*workspace)->store(), (*workspace)->importers(), *request, progress, context.stop);
    context.console.endProgress();
    if (!summary)
        return reportError(context.console, summary.error());
    if (context.arguments.has(QStringLiteral("json")))
        printJson(context.console, *summary, request->dryRun);
    else
        printText(context.console, *summary, request->dryRun);
    return summary->counts.rejected > 0 || summary->filesFailed > 0 ? SomeRejected : Done;
}

} // namespace

Command importCommand()
{
    return {
        QStringLiteral("import"),
        Cli::tr("Reads export files into a workspace; what it already has is not counted twice."),
        QStringLiteral("PATH… -w FILE [OPTION…]"),
        {workspaceOption(),
         {QStringLiteral("source"),
          {},
          QStringLiteral("NAME"),
          Cli::tr("the source to fill (default: the only one of the platform, else named after the path)")},
         {QStringLiteral("environment"), {}, QStringLiteral("NAME"), Cli::tr("such as \"dev\" (default: \"default\")")},
         {QStringLiteral("format"),
          {},
          QStringLiteral("KEY"),
          Cli::tr("do not look at the content to find the format")},
         {QStringLiteral("mapping"),
          {},
          QStringLiteral("NAME|FILE"),
          Cli::tr("read tables by this mapping (see \"parlance mapping --help\")")},
         {QStringLiteral("user-key"),
          {},
          QStringLiteral("FIELD"),
          Cli::tr("what names the user in logs of Lex: session, sessionAttributes.NAME or requestAttributes.NAME")},
         {QStringLiteral("time-zone"),
          {},
          QStringLiteral("ZONE"),
          Cli::tr("zone of times that come without an offset")},
         {QStringLiteral("workers"),
          {},
          QStringLiteral("N"),
          Cli::tr("files read at the same time (default: one per core)")},
         {QStringLiteral("dry-run"), {}, {}, Cli::tr("read and report, write nothing")},
         {QStringLiteral("with-purged"), {}, {}, Cli::tr("read every file again and bring back what was purged")},
         {QStringLiteral("now"), {}, QStringLiteral("TIME"), Cli::tr("from when the retention of sources counts back")},
         jsonOption()},
        {QStringLiteral("parlance import exports/ -w company.parlance"),
         QStringLiteral("parlance import lex-logs/ -w company.parlance --user-key sessionAttributes.username"),
         QStringLiteral("parlance import 2024.zip users.csv bots.json -w company.parlance --source production"),
         QStringLiteral("parlance import leads.csv -w company.parlance --mapping leads.json"),
         QStringLiteral("parlance import \"book.xlsx/Leads 2024\" -w company.parlance"),
         QStringLiteral("parlance import exports/ --dry-run --json")},
        Cli::tr("Exit codes: 0 done, 2 nothing could be read, 3 done but some records were rejected, 4 the workspace\n"
                "cannot be used, 5 cancelled (files that were complete by then are in)."),
        run};
}

} // namespace parlance::cli
