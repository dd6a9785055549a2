// Imports of a session: what the Sources page can ask for, and the jobs that do it.
#include "app/issueexport.h"
#include "app/sample/sample.h"
#include "app/unmappedtables.h"
#include "app/workspacesession.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace parlance {

SourcesModel::Actions WorkspaceSession::actions()
{
    SourcesModel::Actions actions;
    actions.importPaths = [this](const QStringList &paths) { importPaths(paths); };
    actions.importWatched = [this](const QString &folder) {
        ImportRequest request;
        request.paths = {folder};
        if (const quint64 job = startImport(tr("Importing %1").arg(QFileInfo(folder).fileName()), request))
            m_watchAfter.emplace(job, QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    };
    actions.importAgain = [this](qint64 id) {
        for (const SourceRow &source : m_sources.data().sources) {
            if (source.id != id)
                continue;
            ImportRequest request;
            request.paths = {source.origin};
            request.source = source.name;
            request.environment = source.environment;
            startImport(tr("Importing %1").arg(source.name), request);
        }
    };
    actions.cancel = [this](quint64 job) { m_jobs.cancel(job); };
    actions.pause = [this](quint64 job, bool paused) { m_jobs.setPaused(job, paused); };
    actions.rename = [this](qint64 id, const QString &name) {
        const auto renamed = m_workspace->store().renameSource(SourceId{id}, name);
        if (!renamed)
            Q_EMIT problem(tr("The source could not be renamed"), renamed.error());
    };
    actions.remove = [this](qint64 id) {
        m_jobs.start(tr("Removing a source"),
                     [workspace = m_workspace, id, at = now()](std::stop_token stop, const ProgressSink &) {
                         return purgeSource(workspace->store(), SourceId{id}, at, stop);
                     });
    };
    actions.issues = [this](std::optional<qint64> source, QObject *receiver, const SourcesModel::IssuesDone &done) {
        loadIssues(source, receiver, done);
    };
    actions.exportIssues = issueExport;
    actions.measureSpace = [this] {
        if (!std::exchange(m_spaceWanted, true))
            measure();
    };
    addSourceActions(actions);
    return actions;
}

void WorkspaceSession::importPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const QString name = QFileInfo(paths.front()).fileName();
    ImportRequest request;
    request.paths = paths;
    startImport(paths.size() == 1 ? tr("Importing %1").arg(name)
                                  : tr("Importing %1 and %Ln others", nullptr, int(paths.size()) - 1).arg(name),
                request);
}

quint64 WorkspaceSession::startImport(const QString &title, const ImportRequest &asked)
{
    if (m_info.readOnly) {
        Q_EMIT problem(tr("This workspace is read-only"),
                       Error{ErrorCategory::Workspace, tr("Open it with write permission to import."), {}, {}});
        return 0;
    }
    ImportRequest request = asked;
    request.zone = m_info.zone;
    request.now = now();
    // What the letters do happens here, after the job has let go of everything.
    const auto report = [this](const ImportSession::Counts &counts) {
        const QLocale locale;
        Q_EMIT message(tr("Imported: %1 new, %2 updated, %3 unchanged, %4 rejected")
                           .arg(locale.toString(counts.added), locale.toString(counts.updated),
                                locale.toString(counts.unchanged), locale.toString(counts.rejected)));
    };
    const auto wanted = [this](const QStringList &tables) { Q_EMIT mappingWanted(tables); };
    const auto unmapped = std::make_shared<UnmappedTables>();
    request.onUnmapped = [unmapped](const QString &path) { unmapped->add(path); };
    const auto work = [workspace = m_workspace, mail = &m_mail, report, wanted, unmapped, request](
                          std::stop_token stop, const PauseToken &pause, const ProgressSink &progress) -> Result<void> {
        const auto summary = runImport(workspace->store(), workspace->importers(), request, progress, stop, pause);
        const QStringList tables = unmapped->paths();
        // Where only tables without a mapping were found, nothing could be read: that is asked about, no failure.
        const bool isAsked = !tables.isEmpty() && !summary &&
                             (summary.error().category == ErrorCategory::Unreadable ||
                              summary.error().category == ErrorCategory::Unsupported);
        if (!summary && !isAsked)
            return tl::unexpected(summary.error());
        if (!tables.isEmpty())
            mail->post([wanted, tables] { wanted(tables); });
        if (summary)
            mail->post([report, counts = summary->counts] { report(counts); });
        return {};
    };
    const quint64 job = m_jobs.start(title, work);
    m_imports.emplace(job, request.source);
    jobChanged();
    return job;
}

void WorkspaceSession::importSample()
{
    const QString folder = QFileInfo(m_info.path).path();
    const auto work = [workspace = m_workspace, folder](std::stop_token stop, const PauseToken &pause,
                                                        const ProgressSink &progress) -> Result<void> {
        const QTemporaryDir place(folder + QStringLiteral("/sample-XXXXXX"));
        if (!place.isValid())
            return fail(ErrorCategory::Storage, place.errorString(), Place{folder, -1, -1, {}});
        SampleOptions options;
        options.folder = place.path() + QStringLiteral("/nordwind-export");
        const auto written = writeSample(options, stop);
        if (!written)
            return tl::unexpected(written.error());
        ImportRequest request;
        request.paths = {options.folder};
        request.source = QStringLiteral("Nordwind");
        request.environment = QStringLiteral("sample"); // own data dropped on it later makes a source of its own
        const auto summary = runImport(workspace->store(), workspace->importers(), request, progress, stop, pause);
        if (!summary)
            return tl::unexpected(summary.error());
        return {};
    };
    const auto marked = m_workspace->store().setSetting(QLatin1String(sampleSetting), true);
    if (!marked) {
        Q_EMIT problem(tr("The sample could not be prepared"), marked.error());
        return;
    }
    const quint64 job = m_jobs.start(tr("Preparing the sample"), work);
    m_imports.emplace(job, QStringLiteral("Nordwind"));
    jobChanged();
}

void WorkspaceSession::jobChanged()
{
    std::vector<JobStatus> running;
    for (const JobStatus &job : m_jobs.jobs()) {
        if (job.state == JobState::Running && m_imports.contains(job.id))
            running.push_back(job);
    }
    m_sources.setRunning(std::move(running));
}

void WorkspaceSession::jobFinished(const JobStatus &status)
{
    const bool importing = m_imports.erase(status.id) > 0;
    if (const auto folder = m_watchAfter.extract(status.id); !folder.empty())
        watchSourcesOf(folder.mapped());
    const bool repricing = m_repricing.erase(status.id) > 0;
    const bool purging = m_purges.erase(status.id) > 0;
    const bool indexing = status.id == m_indexing;
    if (indexing)
        m_indexing = 0;
    else
        startIndexing();
    if (status.state == JobState::Cancelled && indexing)
        Q_EMIT message(tr("%1: stopped; it goes on after the next import or start").arg(status.title));
    else if (status.state == JobState::Cancelled)
        Q_EMIT message(repricing   ? tr("%1: cancelled; prices and costs are as they were").arg(status.title)
                       : purging   ? tr("%1: cancelled; nothing was removed").arg(status.title)
                       : importing ? tr("%1: cancelled; files read so far stay").arg(status.title)
                                   : tr("%1: cancelled").arg(status.title));
    if (status.state != JobState::Failed)
        m_jobs.dismiss(status.id);
    jobChanged();
    reload();
    measure();
}

} // namespace parlance
