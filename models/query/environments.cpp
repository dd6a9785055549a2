#include "models/query/environments.h"

#include "models/query/everyenvironment.h"

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

bool choosesEnvironments(const Filter &where)
{
    return mentions(where, DimensionKey::Environment) || mentions(where, DimensionKey::Source);
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
    return names.size() > 1 && !choosesEnvironments(where) ? byDefault : QString();
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

Filter everyEnvironment(Filter where)
{
    if (choosesEnvironments(where))
        return where;
    const Filter none{FilterOp::IsNull, {}, DimensionKey::Environment, Grain::Hour, {}};
    const Filter some{FilterOp::Not, {none}, {}, Grain::Hour, {}};
    return std::move(where) && Filter{FilterOp::Any, {none, some}, {}, Grain::Hour, {}};
}

} // namespace parlance
