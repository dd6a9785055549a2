#include "app/alerts.h"

#include "app/owndocuments.h"
#include "models/query/editdistance.h"
#include "models/store/owndocuments.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace parlance {

namespace {

const QString kind = QStringLiteral("alert");
constexpr std::array stateNames{"quiet", "firing", "silent"};

QByteArray written(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject read(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

// Whether what one has found says anything about the other.
bool meansTheSame(const Alert &a, const Alert &b)
{
    return a.query == b.query && a.condition == b.condition && a.value == b.value && a.way == b.way &&
           a.over == b.over && a.least == b.least && a.enabled == b.enabled;
}

// What a look at this moment needs to know. nullopt: there is no data.
Result<std::optional<AlertScene>> sceneOf(Workspace &workspace, const RunContext &context)
{
    const auto extent = workspace.engine().extent(context);
    if (!extent)
        return tl::unexpected(extent.error());
    if (!*extent || !(*extent)->from)
        return std::optional<AlertScene>();
    auto limits = ownBenchmarks(workspace.store());
    if (!limits)
        return tl::unexpected(limits.error());
    return std::optional(AlertScene{alertMoment(**extent, context.now), *(*extent)->from, context.zone,
                                    std::move(*limits), context.now});
}

std::vector<TablePtr> answersTo(Engine &engine, const AlertPlan &plan, const RunContext &context)
{
    std::vector<TablePtr> tables;
    for (const Query &query : plan.queries)
        tables.push_back(engine.run(query, context).value_or(TablePtr()));
    return tables;
}

// One snapshot for all; one by one when a question among them is refused.
Result<std::vector<std::vector<TablePtr>>> answers(Engine &engine, const std::vector<AlertPlan> &plans,
                                                   const RunContext &context)
{
    std::vector<Query> queries;
    for (const AlertPlan &plan : plans)
        queries.insert(queries.end(), plan.queries.begin(), plan.queries.end());
    std::vector<std::vector<TablePtr>> all;
    const auto tables = queries.empty() ? Result<std::vector<TablePtr>>(std::vector<TablePtr>())
                                        : engine.run(std::span<const Query>(queries), context);
    if (!tables && (tables.error().category == ErrorCategory::Cancelled || context.stop.stop_requested()))
        return tl::unexpected(tables.error());
    size_t at = 0;
    for (const AlertPlan &plan : plans) {
        if (!tables) {
            all.push_back(answersTo(engine, plan, context));
            continue;
        }
        const auto first = tables->begin() + qsizetype(at);
        all.emplace_back(first, first + qsizetype(plan.queries.size()));
        at += plan.queries.size();
    }
    return all;
}

AlertNotice noticeFrom(const AlertNoticeRow &row)
{
    AlertNotice notice;
    notice.id = row.id;
    notice.alert = alertFromJson(row.alert, read(row.definition)).value_or(Alert());
    notice.alert.key = row.alert;
    notice.verdict = verdictFromJson(read(row.detail));
    notice.raisedAt = row.raisedAt;
    notice.endedAt = row.endedAt;
    notice.quiet = row.quiet;
    return notice;
}

AlertFound foundBy(const AlertLook &look)
{
    AlertFound found;
    found.alert = look.alert.key;
    found.state = QLatin1String(stateNames[size_t(look.verdict.state)]);
    found.windowFrom = look.verdict.window.from;
    found.value = look.verdict.value;
    found.again = look.alert.condition == AlertCondition::New;
    found.definition = written(toJson(look.alert));
    found.detail = written(toJson(look.verdict));
    return found;
}

int rankOf(const AlertEntry &entry, UtcMs now)
{
    return entry.isOpen(now) ? 0 : entry.fires() ? 1 : entry.alert.enabled ? 2 : 3;
}

} // namespace

Result<std::vector<Alert>> loadAlerts(const Store &store)
{
    const auto documents = ownDocuments(store, kind);
    if (!documents)
        return tl::unexpected(documents.error());
    std::vector<Alert> alerts;
    for (const OwnDocument &document : *documents)
        if (auto alert = alertFromJson(document.key, read(document.json)))
            alerts.push_back(std::move(*alert));
    return alerts;
}

Result<Alert> findAlert(const Store &store, const QString &key)
{
    auto alerts = loadAlerts(store);
    if (!alerts)
        return tl::unexpected(alerts.error());
    QString nearest;
    for (Alert &alert : *alerts) {
        if (alert.key == key)
            return std::move(alert);
        if (isNear(editDistance(key, alert.key), alert.key))
            nearest = alert.key;
    }
    return fail(ErrorCategory::Usage, nearest.isEmpty() ? QStringLiteral("there is no alert \"%1\"").arg(key)
                                                        : QStringLiteral("there is no alert \"%1\"; did you mean "
                                                                         "\"%2\"?")
                                                              .arg(key, nearest));
}

Result<void> saveAlert(Store &store, const Alert &alert, UtcMs now, std::stop_token stop)
{
    if (const auto valid = validate(alert); !valid)
        return valid;
    const auto before = findAlert(store, alert.key);
    if (before && !meansTheSame(*before, alert))
        if (auto forgotten = forgetAlertStanding(store, alert.key, now, stop); !forgotten)
            return forgotten;
    return saveOwnDocument(store, kind, {alert.key, written(toJson(alert))}, now, std::move(stop));
}

Result<bool> removeAlert(Store &store, const QString &key, std::stop_token stop)
{
    return removeOwnDocument(store, kind, key, std::move(stop));
}

Result<AlertDesk> alertDesk(const Store &store, UtcMs now, int notices)
{
    const auto alerts = loadAlerts(store);
    if (!alerts)
        return tl::unexpected(alerts.error());
    const auto standings = alertStandings(store);
    if (!standings)
        return tl::unexpected(standings.error());
    const auto told = alertNotices(store, {}, notices);
    if (!told)
        return tl::unexpected(told.error());
    std::map<QString, const AlertStanding *> known;
    for (const AlertStanding &one : *standings)
        known.emplace(one.alert, &one);
    AlertDesk desk;
    for (const Alert &alert : *alerts) {
        AlertEntry entry;
        entry.alert = alert;
        if (const auto standing = known.find(alert.key); standing != known.end()) {
            entry.checkedAt = standing->second->checkedAt;
            entry.verdict = verdictFromJson(read(standing->second->detail));
            entry.since = standing->second->since;
            entry.acknowledgedAt = standing->second->acknowledgedAt;
            entry.snoozedUntil = standing->second->snoozedUntil;
        }
        desk.alerts.push_back(std::move(entry));
    }
    std::ranges::sort(desk.alerts, [now](const AlertEntry &a, const AlertEntry &b) {
        const int x = rankOf(a, now), y = rankOf(b, now);
        const int titles = QString::localeAwareCompare(a.alert.title, b.alert.title);
        return x != y ? x < y : titles != 0 ? titles < 0 : a.alert.key < b.alert.key;
    });
    for (const AlertNoticeRow &row : *told)
        desk.notices.push_back(noticeFrom(row));
    return desk;
}

Result<std::vector<AlertLook>> lookAt(Workspace &workspace, const std::vector<Alert> &alerts, const RunContext &context)
{
    const auto scene = sceneOf(workspace, context);
    if (!scene)
        return tl::unexpected(scene.error());
    std::vector<AlertLook> looks;
    std::vector<AlertPlan> plans;
    for (const Alert &alert : alerts) {
        looks.push_back({alert, {}});
        looks.back().verdict.silence = AlertVerdict::Silence::NoData;
        plans.push_back(*scene ? planOf(alert, **scene) : AlertPlan());
    }
    if (!*scene)
        return looks;
    const auto tables = answers(workspace.engine(), plans, context);
    if (!tables)
        return tl::unexpected(tables.error());
    for (size_t i = 0; i < looks.size(); ++i)
        looks[i].verdict = judge(looks[i].alert, plans[i], (*tables)[i]);
    return looks;
}

Result<AlertCheck> checkAlerts(Workspace &workspace, const RunContext &context, bool dry)
{
    auto alerts = loadAlerts(workspace.store());
    if (!alerts)
        return tl::unexpected(alerts.error());
    std::erase_if(*alerts, [](const Alert &alert) { return !alert.enabled; });
    AlertCheck check;
    if (alerts->empty())
        return check;
    auto looks = lookAt(workspace, *alerts, context);
    if (!looks)
        return tl::unexpected(looks.error());
    check.looks = std::move(*looks);
    if (dry)
        return check;
    std::vector<AlertFound> found;
    for (const AlertLook &look : check.looks)
        found.push_back(foundBy(look));
    const auto raised = saveAlertChecks(workspace.store(), found, context.now, context.stop);
    if (!raised)
        return tl::unexpected(raised.error());
    for (const AlertNoticeRow &row : *raised)
        check.raised.push_back(noticeFrom(row));
    return check;
}

Result<AlertPreview> previewAlert(Workspace &workspace, const Alert &alert, const RunContext &context)
{
    const auto scene = sceneOf(workspace, context);
    if (!scene)
        return tl::unexpected(scene.error());
    AlertPreview preview;
    preview.now.silence = AlertVerdict::Silence::NoData;
    if (!*scene)
        return preview;
    std::vector<AlertPlan> plans;
    for (const AlertScene &past : pastScenes(**scene, AlertPreview::days))
        plans.push_back(planOf(alert, past));
    const auto tables = answers(workspace.engine(), plans, context);
    if (!tables)
        return tl::unexpected(tables.error());
    std::vector<AlertVerdict> verdicts;
    for (size_t i = 0; i < plans.size(); ++i)
        verdicts.push_back(judge(alert, plans[i], (*tables)[i]));
    preview.now = verdicts.back();
    preview.told = toldAt(alert, verdicts);
    return preview;
}

} // namespace parlance
