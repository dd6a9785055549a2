// What scheduled reports have done in this workspace, and the files that are to go again.
#pragma once

#include "models/store/store.h"

namespace parlance {

enum class ScheduleRunState { Running, Done, Failed, Interrupted };

struct ScheduleRun
{
    qint64 id = 0;
    QString schedule;
    std::optional<UtcMs> dueAt; // nullopt: by hand
    UtcMs startedAt = 0;
    std::optional<UtcMs> endedAt;
    ScheduleRunState state = ScheduleRunState::Running;
    int passedOver = 0;
    QString text;                 // why it failed
    QByteArray detail;            // a JSON object: files and deliveries
    int attempt = 1;              // how often it was tried
    std::optional<UtcMs> retryAt; // when it is tried again by itself; nullopt: not
};

// Newest first; of one schedule unless the key is empty. Thread-safe, as everything here.
Result<std::vector<ScheduleRun>> scheduleRuns(const Store &store, const QString &schedule, int limit);
// The latest time at which the schedule was due and was run, in whatever way that ended.
Result<std::optional<UtcMs>> lastDue(const Store &store, const QString &schedule);

// Makes the run that of this process: of several programs on one workspace one gets it. nullopt: another one has. These
// wait for the writer: for a worker. The data version stays.
Result<std::optional<qint64>> claimScheduleRun(Store &store, const QString &schedule, std::optional<UtcMs> dueAt,
                                               int passedOver, UtcMs now, std::stop_token stop);
Result<void> endScheduleRun(Store &store, qint64 id, ScheduleRunState state, const QString &text,
                            const QByteArray &detail, UtcMs now, std::optional<UtcMs> retryAt = {});
// What failed and is to be tried again by now, the oldest first.
Result<std::vector<ScheduleRun>> runsToRetry(const Store &store, UtcMs now);
Result<std::optional<ScheduleRun>> scheduleRun(const Store &store, qint64 id);
// Makes the next attempt at a run that ended without success that of this process. False: another one has it, or it is
// under way or done.
Result<bool> claimRetry(Store &store, const ScheduleRun &run, std::stop_token stop);
// Runs whose process is gone: they have delivered something or nothing, and are not repeated. How many there were.
Result<int> markInterruptedRuns(Store &store, UtcMs now, std::stop_token stop);

struct ExpiringFile
{
    QString path;
    UtcMs expiresAt = 0;
    QByteArray sha256;
};

// Adds it, or replaces what was known of that path.
Result<void> putExpiringFile(Store &store, const ExpiringFile &file, std::stop_token stop);
Result<std::vector<ExpiringFile>> expiredFiles(const Store &store, UtcMs now);
Result<void> forgetExpiringFiles(Store &store, const QStringList &paths, std::stop_token stop);

} // namespace parlance
