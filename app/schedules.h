// The schedules of a workspace and its way out for mail, kept as own documents.
#pragma once

#include "models/documents/schedule.h"
#include "models/store/scheduleruns.h"

namespace parlance {

// By key. What a newer program wrote and this one cannot read is an error. Thread-safe, as everything here.
Result<std::vector<Schedule>> loadSchedules(const Store &store);
// Errors are Usage with the nearest key.
Result<Schedule> findSchedule(const Store &store, const QString &key);
// A new key, or one to be replaced; validated. It counts from now on when it is new, and when its times change or it is
// switched on. These wait for the writer: for a worker.
Result<void> saveSchedule(Store &store, Schedule schedule, UtcMs now, std::stop_token stop = {});
Result<bool> removeSchedule(Store &store, const QString &key, std::stop_token stop = {});

// How long after its nth attempt a run is tried again; nullopt: not by itself any more.
std::optional<qint64> retryDelayMs(int attempt);
// What failed and is to be tried again by now, of schedules that are there and switched on.
Result<std::vector<std::pair<ScheduleRun, Schedule>>> retriesDue(const Store &store, UtcMs now);

Result<std::optional<MailServer>> loadMailServer(const Store &store);
Result<void> saveMailServer(Store &store, const MailServer &server, UtcMs now, std::stop_token stop = {});
Result<bool> removeMailServer(Store &store, std::stop_token stop = {});

// Under which name the key ring has them.
QString mailSecretKey(const MailServer &server);
QString webhookSecretKey(const WebhookTarget &webhook);

} // namespace parlance
