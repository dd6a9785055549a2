// Schedules of an open window: what its page asks, and a look every minute for what is due. What is due is run by the
// program itself without a window, as a job: a report is laid out on a main thread, which here is busy with people.
#pragma once

#include "app/delivery/secretstore.h"
#include "app/ownwrites.h"
#include "app/schedules.h"
#include "app/workspace.h"
#include "models/live/asking.h"
#include "models/live/job.h"
#include "views/pages/scheduleaccess.h"

#include <QTimer>

#include <map>

namespace parlance {

class ScheduleService : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Workspace &workspace;
        JobRunner &jobs;
        std::function<UtcMs()> clock;
        QString program;                // that runs "schedule run"
        SecretStore *secrets = nullptr; // null: there is no key ring
        Background::Mode mode = Background::Mode::Threaded;
    };

    // What it is made of outlives it. Lives on the GUI thread.
    explicit ScheduleService(Parts parts, QObject *parent = nullptr);
    ~ScheduleService() override; // what was to be saved is saved first

    void start(); // to look for what is due, at once and then every minute
    [[nodiscard]] ScheduleAccess access();

Q_SIGNALS:
    void changed(); // a schedule was run

private:
    void look();
    using Ended = std::function<void(const Result<QString> &)>;
    void startJob(const QString &title, const QStringList &words, const Ended &ended);
    void finished(const JobStatus &status);
    template <typename T>
    void ask(QObject *receiver, std::function<Result<T>(std::stop_token)> work, std::function<void(Result<T>)> done);
    // Likewise, a change of the user's: it is made, in its order, also when the window is closed meanwhile.
    void write(QObject *receiver, std::function<Result<bool>()> work, ScheduleAccess::Done<bool> done);

    Parts m_parts;
    std::shared_ptr<OwnWrites> m_writes = std::make_shared<OwnWrites>();
    Background m_background;
    QTimer m_tick;
    Latest<bool> m_look;
    quint64 m_dueJob = 0; // 0: none runs
    struct Running
    {
        std::shared_ptr<QString> said;
        Ended ended;
    };
    std::map<quint64, Running> m_running;
};

} // namespace parlance
