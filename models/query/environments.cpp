#include "models/query/environments.h"

#include <algorithm>

namespace parlance {

namespace {

bool mentions(const Filter &filter, DimensionKey dimension)
{
    const auto *field = std::get_if<DimensionKey>(&filter.field);
    return (field && *field == dimension) ||
           std::any_of(filter.children.begin(), filter.children.end(),
                       [dimension](const Filter &child) { return mentions(child, dimension); });
}

} // namespace

Environments Environments::of(QStringList inOrder)
{
    const QString usual = QStringLiteral("default");
    const QString byDefault = inOrder.contains(usual) ? usual : inOrder.value(0);
    return {std::move(inOrder), byDefault};
}

QString Environments::scopeOf(const Filter &where) const
{
    const bool chosen = mentions(where, DimensionKey::Environment) || mentions(where, DimensionKey::Source);
    return names.size() > 1 && !chosen ? byDefault : QString();
}

QString Environments::scopeOf(const Query &query) const
{
    const bool grouped = std::any_of(query.by.begin(), query.by.end(), [](const Grouping &grouping) {
        return grouping.dimension == DimensionKey::Environment;
    });
    return grouped ? QString() : scopeOf(query.where);
}

Query Environments::limited(const Query &query) const
{
    const QString scope = scopeOf(query);
    if (scope.isEmpty())
        return query;
    Filter only;
    only.op = FilterOp::Equal;
    only.field = DimensionKey::Environment;
    only.values = {scope};
    Query narrow = query;
    narrow.where = narrow.where && only;
    return narrow;
}

} // namespace parlance
