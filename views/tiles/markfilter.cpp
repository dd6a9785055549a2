#include "views/tiles/markfilter.h"

#include <QCoreApplication>

namespace parlance {

namespace {

QString labelOf(DimensionKey key, const QString &member, const std::vector<TablePtr> &tables)
{
    const QString name = QLatin1String(catalog::info(key).name);
    for (const TablePtr &table : tables) {
        const Column *column = table ? table->column(name) : nullptr;
        if (!column || column->type != ValueType::Text)
            continue;
        for (qsizetype row = 0; row < table->rows; ++row) {
            if (!column->isNull(row) && column->texts[size_t(row)] == member)
                return column->labelAt(row);
        }
    }
    return member;
}

} // namespace

QString dimensionLabel(DimensionKey key)
{
    return QCoreApplication::translate("Catalog", catalog::info(key).label);
}

Filter filterOf(DimensionKey dimension, const QString &member, bool null)
{
    Filter filter;
    filter.op = null ? FilterOp::IsNull : FilterOp::Equal;
    filter.field = dimension;
    if (!null)
        filter.values = {member};
    return filter;
}

Filter filterOf(const Mark &mark)
{
    if (mark.filter)
        return *mark.filter;
    Filter all;
    for (size_t i = 0; i < mark.members.size(); ++i) {
        const bool null = i < mark.nulls.size() && mark.nulls[i];
        all = std::move(all) && filterOf(mark.members[i].first, mark.members[i].second, null);
    }
    return all;
}

Filter exclusionOf(const Mark &mark)
{
    Filter inner = filterOf(mark);
    if (inner.isEmpty())
        return inner;
    Filter negation;
    negation.op = FilterOp::Not;
    negation.children.push_back(std::move(inner));
    return negation;
}

QString describeMembers(const Mark &mark, const std::vector<TablePtr> &tables)
{
    QStringList parts;
    for (size_t i = 0; i < mark.members.size(); ++i) {
        const auto &[key, member] = mark.members[i];
        const bool null = i < mark.nulls.size() && mark.nulls[i];
        const QString label = null ? QCoreApplication::translate("Cells", "(none)") : labelOf(key, member, tables);
        parts << dimensionLabel(key) + QLatin1Char(' ') + label;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace parlance
