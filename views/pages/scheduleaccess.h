// What the page of schedules asks of the workspace: plain values, so that views know no store, no network and no key ring.
#pragma once

#include "models/documents/schedule.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace parlance {

struct ScheduleDelivery
{
    QString to; // path, address, url
    bool done = false;
    QString text; // why it was not done
};

struct ScheduleHistoryRow
{
    enum class State { Running, Done, Failed, Interrupted };

    qint64 id = 0;
    QString schedule;           // key
    std::optional<UtcMs> dueAt; // nullopt: by hand
    UtcMs startedAt = 0;
    State state = State::Running;
    int passedOver = 0;
    QString text;
    QStringList files;
    std::vector<ScheduleDelivery> deliveries;
    int attempt = 1;
    std::optional<UtcMs> retryAt; // when it is tried again by itself
};

struct ScheduleDesk
{
    std::vector<Schedule> schedules;
    std::vector<ScheduleHistoryRow> history; // newest first
    std::optional<MailServer> mail;
    std::vector<std::pair<QString, QString>> reports; // key, title in the language of the reader
    QString zone;                                     // of the workspace
};

// The timer that works while the program is closed.
struct ScheduleTimer
{
    bool installed = false, current = false, active = false;
    QString text;    // of the units, with their paths
    QString problem; // systemd cannot be asked
};

// What a dialog may say of a secret besides the rest.
struct TypedSecret
{
    bool changed = false;
    QString text; // empty: forget it
};

// GUI thread; `done` is called later, not at all once the receiver is gone. Empty functions are not offered.
struct ScheduleAccess
{
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    bool readOnly = false;
    std::function<void(QObject *receiver, Done<ScheduleDesk>)> load;
    std::function<void(const Schedule &, const TypedSecret &, QObject *receiver, Done<bool>)> save;
    std::function<void(const QString &key, QObject *receiver, Done<bool>)> remove;
    std::function<void(const MailServer &, const TypedSecret &, QObject *receiver, Done<bool>)> saveMail;
    // A job of the status bar. The text says what was made and where it went; nothing leaves in a dry run.
    std::function<void(const QString &key, bool dry, QObject *receiver, Done<QString>)> run;
    // Likewise: what a run of the history has not delivered.
    std::function<void(qint64 id, QObject *receiver, Done<QString>)> retry;
    std::function<void(QObject *receiver, Done<ScheduleTimer>)> timer;
    std::function<void(bool install, QObject *receiver, Done<bool>)> setTimer;
    // Called whenever something else has run or changed a schedule, as long as the receiver lives.
    std::function<void(QObject *receiver, std::function<void()> changed)> follow;
};

} // namespace parlance
