#include "models/live/job.h"

#include "models/live/mailbox.h"

#include <chrono>
#include <map>
#include <thread>

namespace parlance {

namespace {

using Clock = std::chrono::steady_clock;

struct Running
{
    JobStatus status;
    Clock::time_point started; // later by the time it was paused
    Clock::time_point pausedAt;
    PauseSource pause;
    std::jthread thread; // its stop source is the job's
};

void updateTimes(Running &job)
{
    const Clock::time_point until = job.status.paused ? job.pausedAt : Clock::now();
    const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(until - job.started);
    job.status.elapsedMs = elapsed.count();
    const Progress &progress = job.status.progress;
    if (job.status.elapsedMs > 0)
        job.status.rowsPerSecond = double(progress.rows) * 1000.0 / double(job.status.elapsedMs);
    job.status.remainingMs.reset();
    if (job.status.state == JobState::Running && !job.status.paused && progress.bytesDone > 0 &&
        progress.bytesTotal >= progress.bytesDone) {
        const double share = double(progress.bytesTotal - progress.bytesDone) / double(progress.bytesDone);
        job.status.remainingMs = qint64(double(job.status.elapsedMs) * share);
    }
}

void applyPause(Running &job, bool paused)
{
    if (job.status.paused == paused)
        return;
    if (paused)
        job.pausedAt = Clock::now();
    else
        job.started += Clock::now() - job.pausedAt;
    job.status.paused = paused;
    job.pause.setPaused(paused);
}

} // namespace

struct JobRunner::Private
{
    JobRunner *q;
    Mailbox mailbox;
    quint64 lastId = 0;
    std::map<quint64, Running> jobs;

    explicit Private(JobRunner *runner)
        : q(runner)
    {}

    quint64 start(const QString &title, bool pausable, PausableWork work);
    void progressed(quint64 id, const Progress &progress);
    void ended(quint64 id, const Result<void> &result);
};

void JobRunner::Private::progressed(quint64 id, const Progress &progress)
{
    const auto it = jobs.find(id);
    if (it == jobs.end() || it->second.status.state != JobState::Running)
        return;
    it->second.status.progress = progress;
    updateTimes(it->second);
    const JobStatus status = it->second.status;
    Q_EMIT q->changed(status);
}

void JobRunner::Private::ended(quint64 id, const Result<void> &result)
{
    const auto it = jobs.find(id);
    if (it == jobs.end())
        return;
    Running &job = it->second;
    job.thread.join(); // it has posted its last letter and is on its way out
    applyPause(job, false);
    job.status.pausable = false;
    if (result) {
        job.status.state = JobState::Done;
    } else if (result.error().category == ErrorCategory::Cancelled) {
        job.status.state = JobState::Cancelled;
    } else {
        job.status.state = JobState::Failed;
        job.status.error = result.error();
    }
    updateTimes(job);
    const JobStatus status = job.status;
    Q_EMIT q->changed(status);
    Q_EMIT q->finished(status);
}

JobRunner::JobRunner(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{}

JobRunner::~JobRunner()
{
    for (auto &[id, job] : d->jobs)
        job.thread.request_stop();
    for (auto &[id, job] : d->jobs) {
        if (job.thread.joinable())
            job.thread.join();
    }
}

quint64 JobRunner::start(const QString &title, Work work)
{
    return d->start(title, false,
                    [work = std::move(work)](std::stop_token stop, const PauseToken &, const ProgressSink &progress) {
                        return work(std::move(stop), progress);
                    });
}

quint64 JobRunner::start(const QString &title, PausableWork work)
{
    return d->start(title, true, std::move(work));
}

quint64 JobRunner::Private::start(const QString &title, bool pausable, PausableWork work)
{
    const quint64 id = ++lastId;
    Running &job = jobs[id];
    job.status.id = id;
    job.status.title = title;
    job.status.pausable = pausable;
    job.started = Clock::now();
    const JobStatus status = job.status;
    // The runner joins the thread before it dies, so the bare pointer stays good for as long as the thread
    // runs.
    job.thread = std::jthread([p = this, id, pause = job.pause.token(), work = std::move(work)](std::stop_token stop) {
        const ProgressSink sink = [p, id](const Progress &progress) {
            p->mailbox.post([p, id, progress] { p->progressed(id, progress); });
        };
        Result<void> result = work(stop, pause, sink);
        p->mailbox.post([p, id, result = std::move(result)] { p->ended(id, result); });
    });
    Q_EMIT q->changed(status);
    return id;
}

void JobRunner::setPaused(quint64 id, bool paused)
{
    const auto it = d->jobs.find(id);
    if (it == d->jobs.end() || !it->second.status.pausable || it->second.status.paused == paused)
        return;
    applyPause(it->second, paused);
    updateTimes(it->second);
    const JobStatus status = it->second.status;
    Q_EMIT changed(status);
}

void JobRunner::cancel(quint64 id)
{
    const auto it = d->jobs.find(id);
    if (it != d->jobs.end())
        it->second.thread.request_stop();
}

void JobRunner::dismiss(quint64 id)
{
    const auto it = d->jobs.find(id);
    if (it != d->jobs.end() && it->second.status.state != JobState::Running)
        d->jobs.erase(it);
}

std::vector<JobStatus> JobRunner::jobs() const
{
    std::vector<JobStatus> all;
    for (const auto &[id, job] : d->jobs)
        all.push_back(job.status);
    return all;
}

} // namespace parlance
