#include "app/exploreservice.h"

#include "app/owndocuments.h"
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

Result<void> removeDocument(Store &store, const QString &kind, const QString &key)
{
    if (const auto removed = removeOwnDocument(store, kind, key, {}); !removed)
        return tl::unexpected(removed.error());
    return {};
}

// What the user has done is written without a stop: at the latest when the session ends.
template <typename T>
auto saving(Store *store, const QString &kind, const std::function<UtcMs()> &now, const KeepWrite &keep,
            OwnDocument (*documentOf)(const T &))
{
    return [=](const T &value, QObject *receiver, ExploreAccess::Done done) {
        keep(
            receiver,
            [store, kind, document = documentOf(value), at = now()] {
                return saveOwnDocument(*store, kind, document, at, {});
            },
            std::move(done));
    };
}

auto removing(Store *store, const QString &kind, const KeepWrite &keep)
{
    return [=](const QString &key, QObject *receiver, ExploreAccess::Done done) {
        keep(
            receiver, [store, kind, key] { return removeDocument(*store, kind, key); }, std::move(done));
    };
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
    auto measures = ownMeasures(store);
    if (!measures)
        return tl::unexpected(measures.error());
    own.measures = std::move(*measures);
    return own;
}

SqlValues sqlValues(const QJsonObject &json)
{
    SqlValues values;
    const QJsonObject stored = json.value(QLatin1String("values")).toObject();
    for (auto it = stored.begin(); it != stored.end(); ++it)
        values.emplace_back(it.key(), it->toString());
    return values;
}

} // namespace

ExploreAccess exploreAccess(Workspace &workspace, std::function<UtcMs()> now, const KeepWrite &keep)
{
    Store *store = &workspace.store();
    ExploreAccess access;
    access.readOnly = store->isReadOnly();
    access.load = [store](std::stop_token) { return load(*store); };
    access.save = saving<Exploration>(store, explorationKind, now, keep, [](const Exploration &exploration) {
        return OwnDocument{exploration.key, bytes(toJson(exploration))};
    });
    access.remove = removing(store, explorationKind, keep);
    access.saveFormula = saving<NamedFormula>(store, formulaKind, now, keep, [](const NamedFormula &formula) {
        return OwnDocument{formula.name, bytes(toJson(formula))};
    });
    access.removeFormula = removing(store, formulaKind, keep);
    return access;
}

SqlAccess sqlAccess(Workspace &workspace, std::function<UtcMs()> now, const KeepWrite &keep)
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
    access.run = [store, limits](const QString &sql, const SqlValues &values,
                                 std::stop_token stop) -> Result<SqlResult> {
        auto answer = runSql(*store, sql, limits, std::move(stop), values);
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
                                 json.value(QLatin1String("sql")).toString(), sqlValues(json)});
        }
        std::sort(saved.begin(), saved.end(), [](const SavedSql &a, const SavedSql &b) {
            return QString::localeAwareCompare(a.title, b.title) < 0;
        });
        return saved;
    };
    access.save = saving<SavedSql>(store, sqlKind, now, keep, [](const SavedSql &saved) {
        QJsonObject json{
            {QStringLiteral("version"), 1}, {QStringLiteral("title"), saved.title}, {QStringLiteral("sql"), saved.sql}};
        QJsonObject values;
        for (const auto &[name, value] : saved.values)
            values.insert(name, value);
        if (!values.isEmpty())
            json.insert(QStringLiteral("values"), values);
        return OwnDocument{saved.key, bytes(json)};
    });
    access.remove = removing(store, sqlKind, keep);
    return access;
}

} // namespace parlance
