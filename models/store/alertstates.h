// What alerts have found in this workspace: how each stands, and a notice for each time it began to fire.
#pragma once

#include "models/store/store.h"

namespace parlance {

struct AlertStanding
{
    QString alert;
    UtcMs checkedAt = 0;
    QString state;              // "quiet", "firing", "silent"
    std::optional<UtcMs> since; // of firing
    QByteArray detail;          // JSON: the verdict
    std::optional<UtcMs> acknowledgedAt, snoozedUntil;
};

struct AlertNoticeRow
{
    qint64 id = 0;
    QString alert;
    UtcMs raisedAt = 0;
    std::optional<UtcMs> endedAt;
    bool quiet = false;            // it was snoozed
    QByteArray definition, detail; // JSON: the alert and its verdict then
};

// What a check has found of one alert.
struct AlertFound
{
    QString alert, state;
    std::optional<UtcMs> windowFrom;
    std::optional<double> value;
    bool again = false; // a larger value, or one of another period, is news although it fires already
    QByteArray definition, detail;
};

// By key. Thread-safe, as everything here.
Result<std::vector<AlertStanding>> alertStandings(const Store &store);
// Newest first; of one alert unless the key is empty.
Result<std::vector<AlertNoticeRow>> alertNotices(const Store &store, const QString &alert, int limit);

// Writes down how alerts stand, and a notice for each that begins to fire: of several programs that check at the same
// time one raises it. The notices raised here. These wait for the writer: for a worker. The data version stays. The
// newest 1,000 notices are kept.
Result<std::vector<AlertNoticeRow>> saveAlertChecks(Store &store, const std::vector<AlertFound> &found, UtcMs now,
                                                    std::stop_token stop);
// Of one that fires; false: it does not. It is forgotten when the alert begins to fire anew.
Result<bool> acknowledgeAlert(Store &store, const QString &alert, bool on, UtcMs now, std::stop_token stop);
// nullopt: it may tell again. False: it was never checked.
Result<bool> snoozeAlert(Store &store, const QString &alert, std::optional<UtcMs> until, std::stop_token stop);
// What is known of an alert that was changed: it begins anew, and its open notice ends.
Result<void> forgetAlertStanding(Store &store, const QString &alert, UtcMs now, std::stop_token stop);

} // namespace parlance
