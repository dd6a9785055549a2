#include "models/query/catalog.h"

#include "models/query/editdistance.h"

#include <QHash>

namespace parlance::catalog {

namespace {

template <typename Info>
auto byName(std::span<const Info> table)
{
    QHash<QString, decltype(Info::key)> names;
    for (const Info &info : table)
        names.insert(QLatin1String(info.name), info.key);
    return names;
}

template <typename Key>
std::optional<Key> find(const QHash<QString, Key> &names, QStringView name)
{
    const auto it = names.constFind(name.toString());
    return it == names.constEnd() ? std::nullopt : std::optional(*it);
}

} // namespace

const DimensionInfo &info(DimensionKey key)
{
    return dimensions()[size_t(key)];
}

const MeasureInfo &info(MeasureKey key)
{
    return measures()[size_t(key)];
}

std::optional<DimensionKey> dimension(QStringView name)
{
    static const auto names = byName(dimensions());
    return find(names, name);
}

std::optional<MeasureKey> measure(QStringView name)
{
    static const auto names = byName(measures());
    return find(names, name);
}

QString suggestion(QStringView name)
{
    QString best;
    int bestDistance = std::numeric_limits<int>::max();
    const auto consider = [&](const char *known) {
        const QString candidate = QLatin1String(known);
        const int distance = editDistance(name, candidate);
        if (distance < bestDistance && isNear(distance, candidate)) {
            best = candidate;
            bestDistance = distance;
        }
    };
    if (name.size() > 64)
        return best;
    for (const DimensionInfo &dimension : dimensions())
        consider(dimension.name);
    for (const MeasureInfo &measure : measures())
        consider(measure.name);
    return best;
}

} // namespace parlance::catalog
