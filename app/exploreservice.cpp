#include "app/exploreservice.h"

#include "app/metrics.h"
#include "models/engine/sqltable.h"
#include "models/store/owndocuments.h"
#include "models/store/sqlviews.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace parlance {

namespace {

const QString explorationKind = QStringLiteral("exploration");
const QString formulaKind = QStringLiteral("formula");
const QString sqlKind = QStringLiteral("sql");

QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<void> removeDocument(Store &store, const QString &kind, const QString &key, std::stop_token stop)
{
    if (const auto removed = removeOwnDocument(store, kind, key, std::move(stop)); !removed)
        return tl::unexpected(removed.error());
    return {};
}

// What a newer program wrote and this one cannot read is left where it is.
Result<OwnExplorations> load(const Store &store)
{
    OwnExplorations own;
    const auto explorations = ownDocuments(store, explorationKind);
    if (!explorations)
        return tl::unexpected(explorations.error());
    for (const OwnDocument &document : *explorations) {
        if (auto one = explorationFromJson(document.key, QJsonDocument::fromJson(document.json).object()))
            own.saved.push_back(std::move(*one));
    }
    std::sort(own.saved.begin(), own.saved.end(), [](const Exploration &a, const Exploration &b) {
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    const auto formulas = ownDocuments(store, formulaKind);
    if (!formulas)
        return tl::unexpected(formulas.error());
    for (const OwnDocument &document : *formulas) {
        if (auto one = namedFormulaFromJson(document.key, QJsonDocument::fromJson(document.json).object()))
            own.measures.formulas.push_back(std::move(*one));
    }
    auto metrics = loadMetrics(store);
    if (!metrics)
        return tl::unexpected(metrics.error());
    own.measures.metrics = std::move(*metrics);
    return own;
}

} // namespace

ExploreAccess exploreAccess(Workspace &workspace, std::function<UtcMs()> now)
{
    Store *store = &workspace.store();
    ExploreAccess access;
    access.readOnly = store->isReadOnly();
    access.load = [store](std::stop_token) { return load(*store); };
    access.save = [store, now](const Exploration &exploration, std::stop_token stop) {
        return saveOwnDocument(*store, explorationKind, {exploration.key, bytes(toJson(exploration))}, now(),
                               std::move(stop));
    };
    access.remove = [store](const QString &key, std::stop_token stop) {
        return removeDocument(*store, explorationKind, key, std::move(stop));
    };
    access.saveFormula = [store, now](const NamedFormula &formula, std::stop_token stop) {
        return saveOwnDocument(*store, formulaKind, {formula.name, bytes(toJson(formula))}, now(), std::move(stop));
    };
    access.removeFormula = [store](const QString &name, std::stop_token stop) {
        return removeDocument(*store, formulaKind, name, std::move(stop));
    };
    return access;
}

SqlAccess sqlAccess(Workspace &workspace, std::function<UtcMs()> now)
{
    Store *store = &workspace.store();
    const SqlLimits limits;
    SqlAccess access;
    access.readOnly = store->isReadOnly();
    access.rowLimit = limits.rows;
    access.secondLimit = limits.milliseconds / 1000;
    const auto translated = [](const char *text) { return QCoreApplication::translate("SqlViews", text); };
    for (const SqlView &view : sqlViews()) {
        SqlViewInfo info{QLatin1String(view.name), translated(view.meaning), {}};
        for (const SqlViewColumn &column : view.columns)
            info.columns.push_back(
                {QLatin1String(column.name), QLatin1String(column.type), translated(column.meaning)});
        access.views.push_back(std::move(info));
    }
    access.run = [store, limits](const QString &sql, std::stop_token stop) -> Result<SqlResult> {
        auto answer = runSql(*store, sql, limits, std::move(stop));
        if (!answer)
            return tl::unexpected(answer.error());
        const bool cut = answer->cut;
        return SqlResult{std::make_shared<const Table>(sqlTable(std::move(*answer), sql)), cut};
    };
    access.load = [store](std::stop_token) -> Result<std::vector<SavedSql>> {
        const auto documents = ownDocuments(*store, sqlKind);
        if (!documents)
            return tl::unexpected(documents.error());
        std::vector<SavedSql> saved;
        for (const OwnDocument &document : *documents) {
            const QJsonObject json = QJsonDocument::fromJson(document.json).object();
            if (json.value(QLatin1String("version")).toInt() == 1)
                saved.push_back({document.key, json.value(QLatin1String("title")).toString(),
                                 json.value(QLatin1String("sql")).toString()});
        }
        std::sort(saved.begin(), saved.end(), [](const SavedSql &a, const SavedSql &b) {
            return QString::localeAwareCompare(a.title, b.title) < 0;
        });
        return saved;
    };
    access.save = [store, now](const SavedSql &saved, std::stop_token stop) {
        const QJsonObject json{
            {QStringLiteral("version"), 1}, {QStringLiteral("title"), saved.title}, {QStringLiteral("sql"), saved.sql}};
        return saveOwnDocument(*store, sqlKind, {saved.key, bytes(json)}, now(), std::move(stop));
    };
    access.remove = [store](const QString &key, std::stop_token stop) {
        return removeDocument(*store, sqlKind, key, std::move(stop));
    };
    return access;
}

} // namespace parlance
