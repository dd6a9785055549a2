#include "app/exports.h"

#include <QDir>
#include <QFileInfo>

namespace parlance {

int keptDays(const QString &file, const Exports::Folder &folder)
{
    if (folder.path.isEmpty() || folder.keepDays <= 0)
        return 0;
    const QString within = QDir(folder.path).canonicalPath() + u'/';
    return QFileInfo(file).canonicalFilePath().startsWith(within) && within.size() > 1 ? folder.keepDays : 0;
}

Exports::Exports(Session *session, std::function<Folder()> folder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(std::move(folder))
{
    connect(session->jobs(), &JobRunner::finished, this, &Exports::finished);
}

void Exports::start(ExportJob job)
{
    const auto files = std::make_shared<QStringList>();
    const JobRunner::Work work = [run = job.run, files](std::stop_token stop,
                                                        const ProgressSink &progress) -> Result<void> {
        auto made = run(std::move(stop), progress);
        if (!made)
            return tl::unexpected(made.error());
        *files = std::move(*made); // read when the thread has ended
        return {};
    };
    job.run = nullptr; // the worker's now
    const QString title = job.title;
    const quint64 id = m_session->jobs()->start(title, work);
    m_running.emplace(id, Running{std::move(job), files});
}

void Exports::finished(const JobStatus &status)
{
    const auto known = m_running.find(status.id);
    if (known == m_running.end())
        return;
    const Running done = std::move(known->second);
    m_running.erase(known);
    if (status.state == JobState::Done) {
        const Folder folder = m_folder();
        for (const QString &file : *done.files)
            m_session->noteExport(file, done.job.target, done.job.what, keptDays(file, folder));
        m_last = *done.files;
        Q_EMIT written(m_last);
    } else if (status.error) {
        m_session->jobs()->dismiss(status.id); // it is said in a dialog
        Q_EMIT failed(*status.error);
    }
}

} // namespace parlance
