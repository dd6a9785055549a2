#include "app/metrics.h"

#include "models/store/owndocuments.h"

#include <QJsonDocument>

namespace parlance {

namespace {

const QString kind = QStringLiteral("metric");

} // namespace

Result<std::vector<Metric>> loadMetrics(const Store &store)
{
    const auto documents = ownDocuments(store, kind);
    if (!documents)
        return tl::unexpected(documents.error());
    std::vector<Metric> metrics;
    for (const OwnDocument &document : *documents)
        if (auto metric = metricFromJson(document.key, QJsonDocument::fromJson(document.json).object()))
            metrics.push_back(std::move(*metric));
    return metrics;
}

Result<void> saveMetric(Store &store, const Metric &metric, UtcMs now, std::stop_token stop)
{
    if (const auto filter = filterOf(metric); !filter)
        return tl::unexpected(filter.error());
    const QByteArray json = QJsonDocument(toJson(metric)).toJson(QJsonDocument::Compact);
    return saveOwnDocument(store, kind, {metric.name, json}, now, std::move(stop));
}

Result<bool> removeMetric(Store &store, const QString &name, std::stop_token stop)
{
    return removeOwnDocument(store, kind, name, std::move(stop));
}

Result<std::optional<double>> valueOf(const Metric &metric, Engine &engine, const RunContext &context)
{
    Query query;
    query.measures = {metric.measure};
    auto filter = filterOf(metric);
    if (!filter)
        return tl::unexpected(filter.error());
    query.where = std::move(*filter);
    const auto table = engine.run(query, context);
    if (!table)
        return tl::unexpected(table.error());
    const std::vector<std::optional<double>> &totals = (*table)->totals;
    return totals.empty() ? std::optional<double>() : totals.back();
}

} // namespace parlance
