#include "app/exploreservice.h"

#include "app/metrics.h"
#include "models/store/owndocuments.h"

#include <QJsonDocument>

#include <algorithm>

namespace parlance {

namespace {

const QString explorationKind = QStringLiteral("exploration");
const QString formulaKind = QStringLiteral("formula");

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

} // namespace parlance
