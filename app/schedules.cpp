#include "app/schedules.h"

#include "models/query/editdistance.h"
#include "models/store/owndocuments.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace parlance {

namespace {

const QString kind = QStringLiteral("schedule");
const QString deliveryKind = QStringLiteral("delivery"), mailKey = QStringLiteral("mail");

QByteArray written(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

Result<std::vector<Schedule>> loadSchedules(const Store &store)
{
    const auto documents = ownDocuments(store, kind);
    if (!documents)
        return tl::unexpected(documents.error());
    std::vector<Schedule> schedules;
    for (const OwnDocument &document : *documents) {
        auto schedule = scheduleFromJson(QJsonDocument::fromJson(document.json).object());
        if (!schedule) {
            schedule.error().context << QStringLiteral("while reading the schedule \"%1\"").arg(document.key);
            return tl::unexpected(schedule.error());
        }
        schedule->key = document.key;
        schedules.push_back(std::move(*schedule));
    }
    return schedules;
}

Result<Schedule> findSchedule(const Store &store, const QString &key)
{
    auto schedules = loadSchedules(store);
    if (!schedules)
        return tl::unexpected(schedules.error());
    QString nearest;
    for (Schedule &schedule : *schedules) {
        if (schedule.key == key)
            return std::move(schedule);
        if (isNear(editDistance(key, schedule.key), schedule.key))
            nearest = schedule.key;
    }
    return fail(ErrorCategory::Usage,
                nearest.isEmpty()
                    ? QStringLiteral("there is no schedule \"%1\"").arg(key)
                    : QStringLiteral("there is no schedule \"%1\"; did you mean \"%2\"?").arg(key, nearest));
}

std::optional<qint64> retryDelayMs(int attempt)
{
    constexpr qint64 minute = 60'000;
    constexpr std::array<qint64, 4> delays{5 * minute, 15 * minute, 60 * minute, 240 * minute};
    const size_t at = size_t(std::max(attempt, 1)) - 1;
    return at < delays.size() ? std::optional(delays[at]) : std::nullopt;
}

Result<std::vector<std::pair<ScheduleRun, Schedule>>> retriesDue(const Store &store, UtcMs now)
{
    const auto runs = runsToRetry(store, now);
    if (!runs)
        return tl::unexpected(runs.error());
    std::vector<std::pair<ScheduleRun, Schedule>> due;
    if (runs->empty())
        return due;
    const auto schedules = loadSchedules(store);
    if (!schedules)
        return tl::unexpected(schedules.error());
    for (const ScheduleRun &run : *runs) {
        const auto known = std::ranges::find(*schedules, run.schedule, &Schedule::key);
        if (known != schedules->end() && known->enabled)
            due.emplace_back(run, *known);
    }
    return due;
}

Result<void> saveSchedule(Store &store, Schedule schedule, UtcMs now, std::stop_token stop)
{
    if (const auto valid = validate(schedule); !valid)
        return valid;
    const auto known = loadSchedules(store);
    if (!known)
        return tl::unexpected(known.error());
    const auto before = std::ranges::find(*known, schedule.key, &Schedule::key);
    const bool same = before != known->end() && before->when == schedule.when && before->zone == schedule.zone &&
                      (before->enabled || !schedule.enabled);
    schedule.since = same ? before->since : now;
    return saveOwnDocument(store, kind, {schedule.key, written(toJson(schedule))}, now, std::move(stop));
}

Result<bool> removeSchedule(Store &store, const QString &key, std::stop_token stop)
{
    return removeOwnDocument(store, kind, key, std::move(stop));
}

Result<std::optional<MailServer>> loadMailServer(const Store &store)
{
    const auto documents = ownDocuments(store, deliveryKind);
    if (!documents)
        return tl::unexpected(documents.error());
    const auto found = std::ranges::find(*documents, mailKey, &OwnDocument::key);
    if (found == documents->end())
        return std::optional<MailServer>();
    const auto server = mailServerFromJson(QJsonDocument::fromJson(found->json).object());
    return server ? Result<std::optional<MailServer>>(*server) : tl::unexpected(server.error());
}

Result<void> saveMailServer(Store &store, const MailServer &server, UtcMs now, std::stop_token stop)
{
    if (const auto valid = validate(server); !valid)
        return valid;
    return saveOwnDocument(store, deliveryKind, {mailKey, written(toJson(server))}, now, std::move(stop));
}

Result<bool> removeMailServer(Store &store, std::stop_token stop)
{
    return removeOwnDocument(store, deliveryKind, mailKey, std::move(stop));
}

QString mailSecretKey(const MailServer &server)
{
    return QStringLiteral("smtp %1@%2:%3").arg(server.user, server.host, QString::number(server.effectivePort()));
}

QString webhookSecretKey(const WebhookTarget &webhook)
{
    return QStringLiteral("webhook ") + webhook.url;
}

} // namespace parlance
