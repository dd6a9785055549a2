// What the page of alerts asks of the workspace: plain values, so that views know no store and no engine.
#pragma once

#include "models/documents/alertcheck.h"

#include <QObject>

#include <functional>

namespace parlance {

// An alert and how it stands.
struct AlertEntry
{
    Alert alert;
    std::optional<UtcMs> checkedAt; // nullopt: never
    AlertVerdict verdict;           // of that check
    std::optional<UtcMs> since;     // firing since
    std::optional<UtcMs> acknowledgedAt, snoozedUntil;

    [[nodiscard]] bool fires() const { return alert.enabled && checkedAt && verdict.state == AlertState::Firing; }
    [[nodiscard]] bool isSnoozed(UtcMs now) const { return snoozedUntil && *snoozedUntil > now; }
    // Somebody should look at it.
    [[nodiscard]] bool isOpen(UtcMs now) const { return fires() && !acknowledgedAt && !isSnoozed(now); }
};

// What was told once, with the alert as it was then.
struct AlertNotice
{
    qint64 id = 0;
    Alert alert;
    AlertVerdict verdict;
    UtcMs raisedAt = 0;
    std::optional<UtcMs> endedAt;
    bool quiet = false; // it was snoozed
};

struct AlertDesk
{
    std::vector<AlertEntry> alerts;   // those that want somebody first, then by title
    std::vector<AlertNotice> notices; // newest first
};

// What an alert would have done.
struct AlertPreview
{
    static constexpr int days = 90;

    AlertVerdict now;
    std::vector<TimeRange> told; // the periods it would have told about, the oldest first
};

// GUI thread; `done` is called later, not at all once the receiver is gone. Empty functions are not offered.
struct AlertAccess
{
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    bool readOnly = false;
    std::function<void(QObject *receiver, Done<AlertDesk>)> load;
    std::function<void(const Alert &, QObject *receiver, Done<bool>)> save; // a new key, or one to be replaced
    std::function<void(const QString &key, QObject *receiver, Done<bool>)> remove;
    std::function<void(QObject *receiver, Done<bool>)> check; // all, now
    std::function<void(const QString &key, bool on, QObject *receiver, Done<bool>)> acknowledge;
    std::function<void(const QString &key, std::optional<UtcMs> until, QObject *receiver, Done<bool>)> snooze;
    // The one before is given up.
    std::function<void(const Alert &, QObject *receiver, Done<AlertPreview>)> preview;
    // Called whenever alerts were checked or changed, as long as the receiver lives.
    std::function<void(QObject *receiver, std::function<void()> changed)> follow;
};

} // namespace parlance
