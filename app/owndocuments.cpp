#include "app/owndocuments.h"

#include "app/metrics.h"
#include "models/store/owndocuments.h"

#include <QJsonDocument>

#include <algorithm>

namespace parlance {

namespace {

const QString dashboardKind = QStringLiteral("dashboard"), benchmarkKind = QStringLiteral("benchmark"),
              formulaKind = QStringLiteral("formula");

QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

Result<std::vector<OwnDashboard>> ownDashboards(const Store &store)
{
    const auto kept = ownDocuments(store, dashboardKind);
    if (!kept)
        return tl::unexpected(kept.error());
    std::vector<OwnDashboard> dashboards;
    for (const OwnDocument &document : *kept) {
        if (auto one = ownDashboardFromJson(document.key, QJsonDocument::fromJson(document.json).object()))
            dashboards.push_back(std::move(*one));
    }
    sortByTitle(dashboards);
    return dashboards;
}

void sortByTitle(std::vector<OwnDashboard> &dashboards)
{
    std::ranges::stable_sort(dashboards, [](const OwnDashboard &a, const OwnDashboard &b) {
        return QString::localeAwareCompare(a.document.title, b.document.title) < 0;
    });
}

Result<void> putOwnDashboard(Store &store, const OwnDashboard &dashboard, UtcMs now, std::stop_token stop)
{
    return saveOwnDocument(store, dashboardKind, {dashboard.document.key, bytes(toJson(dashboard))}, now,
                           std::move(stop));
}

Result<bool> dropOwnDashboard(Store &store, const QString &key, std::stop_token stop)
{
    return removeOwnDocument(store, dashboardKind, key, std::move(stop));
}

Result<std::vector<Benchmark>> ownBenchmarks(const Store &store)
{
    const auto kept = ownDocuments(store, benchmarkKind);
    if (!kept)
        return tl::unexpected(kept.error());
    std::vector<Benchmark> benchmarks;
    for (const OwnDocument &document : *kept) {
        if (auto one = benchmarkFromJson(document.key, QJsonDocument::fromJson(document.json).object()))
            benchmarks.push_back(std::move(*one));
    }
    std::ranges::stable_sort(benchmarks, {}, &Benchmark::label);
    return benchmarks;
}

Result<void> putBenchmark(Store &store, const Benchmark &benchmark, UtcMs now, std::stop_token stop)
{
    return saveOwnDocument(store, benchmarkKind, {benchmark.key, bytes(toJson(benchmark))}, now, std::move(stop));
}

Result<bool> dropBenchmark(Store &store, const QString &key, std::stop_token stop)
{
    return removeOwnDocument(store, benchmarkKind, key, std::move(stop));
}

Result<OwnMeasures> ownMeasures(const Store &store)
{
    OwnMeasures own;
    const auto formulas = ownDocuments(store, formulaKind);
    if (!formulas)
        return tl::unexpected(formulas.error());
    for (const OwnDocument &document : *formulas) {
        if (auto one = namedFormulaFromJson(document.key, QJsonDocument::fromJson(document.json).object()))
            own.formulas.push_back(std::move(*one));
    }
    auto metrics = loadMetrics(store);
    if (!metrics)
        return tl::unexpected(metrics.error());
    own.metrics = std::move(*metrics);
    return own;
}

} // namespace parlance
