// Background work: progress, cancel, "latest wins". Where threads meet QObjects.
#pragma once

#include "models/core/issue.h"
#include "models/core/pause.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace parlance {

enum class JobState { Running, Done, Failed, Cancelled };

// What the status bar and the Sources page show of a job. A value; a new one is sent on every change.
struct JobStatus
{
    quint64 id = 0;
    QString title;
    JobState state = JobState::Running;
    bool pausable = false; // while it runs
    bool paused = false;   // it waits, or is about to: what it has begun to write it writes first
    Progress progress;
    qint64 elapsedMs = 0; // without the time it was paused
    std::optional<qint64> remainingMs;
    double rowsPerSecond = 0;
    std::optional<Error> error;
};

// Runs functions on its own threads. Lives on the GUI thread; signals arrive there. The function captures
// values and uses only what it is given. Destroying the runner cancels and joins everything.
class JobRunner : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Result<void>(std::stop_token, const ProgressSink &)>;
    // Looks at the token now and then, where waiting keeps nobody else from anything.
    using PausableWork = std::function<Result<void>(std::stop_token, const PauseToken &, const ProgressSink &)>;

    explicit JobRunner(QObject *parent = nullptr);
    ~JobRunner() override;

    quint64 start(const QString &title, Work work);
    quint64 start(const QString &title, PausableWork work);
    void cancel(quint64 id); // a paused job too
    // Nothing happens to a job that is not pausable or has ended.
    void setPaused(quint64 id, bool paused);
    void dismiss(quint64 id); // forget a finished job
    [[nodiscard]] std::vector<JobStatus> jobs() const;

Q_SIGNALS:
    void changed(const parlance::JobStatus &status);
    void finished(const parlance::JobStatus &status);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parlance
