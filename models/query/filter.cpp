#include "models/query/filter.h"

#include "models/query/filtertext.h"

namespace parlance {

Filter operator&&(Filter a, Filter b)
{
    if (a.isEmpty())
        return b;
    if (b.isEmpty())
        return a;
    if (a.op != FilterOp::All)
        a = Filter{FilterOp::All, {std::move(a)}, {}, Grain::Hour, {}};
    if (b.op == FilterOp::All)
        a.children.insert(a.children.end(), std::make_move_iterator(b.children.begin()),
                          std::make_move_iterator(b.children.end()));
    else
        a.children.push_back(std::move(b));
    return a;
}

namespace {

QString quoted(const QString &value)
{
    QString text = value;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString fieldText(const Filter &filter)
{
    if (const MeasureKey *measure = std::get_if<MeasureKey>(&filter.field))
        return QLatin1String(catalog::info(*measure).name);
    const DimensionKey *dimension = std::get_if<DimensionKey>(&filter.field);
    const QString name = QLatin1String(dimension ? catalog::info(*dimension).name : "?");
    if (!dimension || !filtertext::hasGrain(*dimension) || filter.grain == filtertext::impliedGrain(filter.values))
        return name;
    return name + QLatin1Char('.') + QLatin1String(filtertext::grainNames[size_t(filter.grain)]);
}

QString conditionText(const Filter &filter)
{
    const QString field = fieldText(filter);
    if (filter.op == FilterOp::IsNull)
        return field + QStringLiteral(" is null");
    if (filter.op == FilterOp::In) {
        QStringList values;
        for (const QString &value : filter.values)
            values.append(quoted(value));
        return field + QStringLiteral(" in (") + values.join(QStringLiteral(", ")) + QLatin1Char(')');
    }
    return field + QLatin1Char(' ') + QLatin1String(filtertext::symbol(filter.op)) + QLatin1Char(' ') +
           quoted(filter.values.value(0));
}

bool isGroup(const Filter &filter)
{
    return filter.op == FilterOp::All || filter.op == FilterOp::Any;
}

// As a part of something larger: a group stands in parentheses.
QString partText(const Filter &filter)
{
    const bool needsParentheses = isGroup(filter) && filter.children.size() > 1;
    return needsParentheses ? QLatin1Char('(') + toText(filter) + QLatin1Char(')') : toText(filter);
}

// Nobody types a group without children, but documents may hold one. An empty "any" lets nothing through, and so
// does a list without members.
QString emptyGroupText(FilterOp op)
{
    return op == FilterOp::Any ? QStringLiteral("message in ()") : QStringLiteral("not message in ()");
}

} // namespace

QString toText(const Filter &filter)
{
    if (filter.isEmpty())
        return {};
    if (filter.op == FilterOp::Not)
        return QStringLiteral("not ") + (filter.children.empty() || filter.children.front().isEmpty()
                                             ? emptyGroupText(FilterOp::All)
                                             : partText(filter.children.front()));
    if (!isGroup(filter))
        return conditionText(filter);
    if (filter.children.empty())
        return emptyGroupText(filter.op);
    QStringList parts;
    for (const Filter &child : filter.children)
        parts.append(child.isEmpty() ? emptyGroupText(FilterOp::All) : partText(child));
    return parts.join(filter.op == FilterOp::All ? QStringLiteral(" and ") : QStringLiteral(" or "));
}

} // namespace parlance
