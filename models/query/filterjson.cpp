// {"all":[…]} · {"any":[…]} · {"not":{…}} · {"field":"bot","op":"=","value":"x"} · {"field":"model","op":"in",
// "values":["a","b"]} · {"field":"rating","op":"is null"} · times with "grain". null or {} lets everything through.
#include "models/query/filtertext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace parlance {

namespace {

constexpr int maxDepth = 100;

QJsonArray childrenToJson(const Filter &filter)
{
    QJsonArray children;
    for (const Filter &child : filter.children)
        children.append(toJson(child));
    return children;
}

QJsonObject conditionToJson(const Filter &filter)
{
    QJsonObject json;
    if (const MeasureKey *measure = std::get_if<MeasureKey>(&filter.field))
        json.insert(QStringLiteral("field"), QLatin1String(catalog::info(*measure).name));
    if (const DimensionKey *dimension = std::get_if<DimensionKey>(&filter.field)) {
        json.insert(QStringLiteral("field"), QLatin1String(catalog::info(*dimension).name));
        if (filtertext::hasGrain(*dimension))
            json.insert(QStringLiteral("grain"), QLatin1String(filtertext::grainNames[size_t(filter.grain)]));
    }
    json.insert(QStringLiteral("op"), QLatin1String(filtertext::symbol(filter.op)));
    if (filter.op == FilterOp::In)
        json.insert(QStringLiteral("values"), QJsonArray::fromStringList(filter.values));
    else if (filter.op != FilterOp::IsNull)
        json.insert(QStringLiteral("value"), filter.values.value(0));
    return json;
}

tl::unexpected<Error> failAt(const QString &path, const QString &text)
{
    return fail(ErrorCategory::Usage, text, Place{{}, -1, -1, path});
}

Result<Filter> read(const QJsonValue &json, const QString &path, int depth);

Result<Filter> readGroup(FilterOp op, const QJsonValue &json, const QString &path, int depth)
{
    if (!json.isArray())
        return failAt(path, QStringLiteral("expected a list of conditions"));
    Filter filter;
    filter.op = op;
    const QJsonArray children = json.toArray();
    for (qsizetype i = 0; i < children.size(); ++i) {
        Result<Filter> child = read(children[i], path + QStringLiteral("[%1]").arg(i), depth + 1);
        if (!child)
            return child;
        filter.children.push_back(std::move(*child));
    }
    return filter;
}

// Text as it is; a number as a person would write it.
std::optional<QString> valueText(const QJsonValue &json)
{
    if (json.isString())
        return json.toString();
    if (json.isDouble())
        return json.toVariant().toString();
    return std::nullopt;
}

Result<void> readField(const QJsonObject &json, const QString &path, Filter &filter)
{
    const QString name = json.value(QStringLiteral("field")).toString();
    if (const auto measure = catalog::measure(name))
        filter.field = *measure;
    else if (const auto dimension = catalog::dimension(name))
        filter.field = *dimension;
    else
        return failAt(path + QStringLiteral(".field"),
                      QStringLiteral("there is no dimension or measure \"%1\"").arg(name));
    const QString symbol = json.value(QStringLiteral("op")).toString();
    const auto op = filtertext::op(symbol);
    if (!op)
        return failAt(path + QStringLiteral(".op"), QStringLiteral("there is no operator \"%1\"").arg(symbol));
    filter.op = *op;
    if (const QString problem = filtertext::operatorProblem(filter); !problem.isEmpty())
        return failAt(path + QStringLiteral(".op"), problem);
    return {};
}

Result<void> readValues(const QJsonObject &json, const QString &path, Filter &filter)
{
    if (filter.op == FilterOp::IsNull)
        return {};
    const bool isList = filter.op == FilterOp::In;
    const QString key = isList ? QStringLiteral("values") : QStringLiteral("value");
    const QJsonValue given = json.value(key);
    if (isList && !given.isArray())
        return failAt(path + QLatin1Char('.') + key, QStringLiteral("expected a list of values"));
    for (const QJsonValue &one : isList ? given.toArray() : QJsonArray{given}) {
        const auto value = valueText(one);
        if (!value)
            return failAt(path + QLatin1Char('.') + key, QStringLiteral("expected a text or a number"));
        if (const QString problem = filtertext::valueProblem(filter, *value); !problem.isEmpty())
            return failAt(path + QLatin1Char('.') + key, problem);
        filter.values.append(*value);
    }
    return {};
}

Result<Filter> readCondition(const QJsonObject &json, const QString &path)
{
    Filter filter;
    if (Result<void> field = readField(json, path, filter); !field)
        return tl::unexpected(field.error());
    if (Result<void> values = readValues(json, path, filter); !values)
        return tl::unexpected(values.error());
    const DimensionKey *dimension = std::get_if<DimensionKey>(&filter.field);
    if (!dimension || !filtertext::hasGrain(*dimension))
        return filter;
    filter.grain = filtertext::impliedGrain(filter.values);
    if (const QJsonValue given = json.value(QStringLiteral("grain")); !given.isUndefined()) {
        const auto grain = filtertext::grain(given.toString());
        if (!grain)
            return failAt(path + QStringLiteral(".grain"),
                          QStringLiteral("there is no grain \"%1\"").arg(given.toString()));
        filter.grain = *grain;
    }
    return filter;
}

Result<Filter> read(const QJsonValue &json, const QString &path, int depth)
{
    if (depth > maxDepth)
        return failAt(path, QStringLiteral("the filter is nested too deeply"));
    if (json.isNull() || json.isUndefined())
        return Filter{};
    if (!json.isObject())
        return failAt(path, QStringLiteral("expected a condition"));
    const QJsonObject object = json.toObject();
    if (object.isEmpty())
        return Filter{};
    if (const auto it = object.find(QLatin1String("all")); it != object.end())
        return readGroup(FilterOp::All, *it, path + QStringLiteral(".all"), depth);
    if (const auto it = object.find(QLatin1String("any")); it != object.end())
        return readGroup(FilterOp::Any, *it, path + QStringLiteral(".any"), depth);
    if (const auto it = object.find(QLatin1String("not")); it != object.end()) {
        Result<Filter> child = read(*it, path + QStringLiteral(".not"), depth + 1);
        return child ? Result<Filter>(Filter{FilterOp::Not, {std::move(*child)}, {}, Grain::Hour, {}}) : child;
    }
    return readCondition(object, path);
}

} // namespace

QJsonValue toJson(const Filter &filter)
{
    switch (filter.op) {
    case FilterOp::All:
        return filter.children.empty() ? QJsonObject() : QJsonObject{{QStringLiteral("all"), childrenToJson(filter)}};
    case FilterOp::Any:
        return QJsonObject{{QStringLiteral("any"), childrenToJson(filter)}};
    case FilterOp::Not:
        return QJsonObject{
            {QStringLiteral("not"), filter.children.empty() ? QJsonObject() : toJson(filter.children.front())}};
    default:
        return conditionToJson(filter);
    }
}

Result<Filter> filterFromJson(const QJsonValue &json)
{
    return read(json, QStringLiteral("$"), 0);
}

} // namespace parlance
