#include "models/query/parameters.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace parlance {

namespace {

constexpr std::array kindNames{"number", "text", "members"};
constexpr QLatin1Char opening('{'), closing('}');

tl::unexpected<Error> wrong(const QString &text)
{
    return fail(ErrorCategory::Usage, text);
}

tl::unexpected<Error> failAt(qsizetype at, const QString &text)
{
    return fail(ErrorCategory::Usage, text, Place{{}, -1, at, {}});
}

std::optional<double> numberOf(const QString &text)
{
    bool fine = false;
    const double value = text.toDouble(&fine);
    return fine && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

const Parameter *find(const Parameters &parameters, QStringView name)
{
    const auto found =
        std::find_if(parameters.begin(), parameters.end(), [&](const Parameter &one) { return one.name == name; });
    return found == parameters.end() ? nullptr : &*found;
}

// What a formula reads in its place: a number that no sign before it changes, or the name of a measure.
Result<QString> inFormula(const Parameter &parameter, qsizetype at)
{
    if (parameter.values.isEmpty())
        return failAt(at, QStringLiteral("the parameter \"%1\" has no value").arg(parameter.name));
    if (parameter.values.size() > 1)
        return failAt(at, QStringLiteral("the parameter \"%1\" has several values").arg(parameter.name));
    const QString &value = parameter.values.front();
    if (parameter.kind == Parameter::Kind::Number) {
        if (const auto number = numberOf(value))
            return QStringLiteral("(%1)").arg(QString::number(*number, 'f', QLocale::FloatingPointShortest));
    } else if (parameter.kind == Parameter::Kind::Text) {
        const bool metric = value.startsWith(metricPrefix) && isMetricName(value.sliced(metricPrefix.size()));
        if (metric || catalog::measure(value))
            return value;
    }
    return failAt(at, QStringLiteral("the parameter \"%1\" is no number and names no measure").arg(parameter.name));
}

// The parameter that a value stands for; nullptr: the value is what it says.
const Parameter *meant(const QString &value, const Parameters &parameters)
{
    if (value.size() < 3 || !value.startsWith(opening) || !value.endsWith(closing))
        return nullptr;
    const Parameter *found = find(parameters, QStringView(value).sliced(1, value.size() - 2));
    return found && found->kind != Parameter::Kind::Members ? found : nullptr;
}

// nullopt: it lets everything through.
std::optional<Filter> filled(const Filter &filter, const Parameters &parameters)
{
    Filter out = filter;
    out.children.clear();
    for (const Filter &child : filter.children) {
        auto inner = filled(child, parameters);
        if (inner)
            out.children.push_back(std::move(*inner));
        else if (filter.op != FilterOp::All)
            return std::nullopt;
    }
    out.values.clear();
    for (const QString &value : filter.values) {
        const Parameter *parameter = meant(value, parameters);
        if (parameter && parameter->values.isEmpty())
            return std::nullopt;
        out.values << (parameter ? parameter->values.front() : value);
    }
    return out;
}

Filter membersOf(const Parameter &parameter)
{
    Filter condition;
    condition.op = parameter.values.size() == 1 ? FilterOp::Equal : FilterOp::In;
    condition.field = *parameter.dimension;
    condition.values = parameter.values;
    return condition;
}

Result<Parameter> fromJson(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    const auto list = [&](const char *key) {
        QStringList out;
        for (const QJsonValue &one : json.value(QLatin1String(key)).toArray())
            out << one.toString();
        return out;
    };
    Parameter parameter;
    parameter.name = text("name");
    parameter.label = text("label");
    const QString kind = text("kind");
    const auto known =
        std::find_if(kindNames.begin(), kindNames.end(), [&](const char *name) { return kind == QLatin1String(name); });
    if (known == kindNames.end())
        return wrong(QStringLiteral("the kind of a parameter is number, text or members"));
    parameter.kind = Parameter::Kind(known - kindNames.begin());
    if (const QString name = text("dimension"); !name.isEmpty()) {
        parameter.dimension = catalog::dimension(name);
        if (!parameter.dimension)
            return wrong(QStringLiteral("there is no dimension \"%1\"").arg(name));
    }
    parameter.values = list("values");
    const QJsonValue value = json.value(QLatin1String("value"));
    if (value.isString() || value.isDouble())
        parameter.values = {value.toVariant().toString()};
    parameter.choices = list("choices");
    parameter.fixed = json.value(QLatin1String("fixed")).toBool();
    if (const auto valid = validate(parameter); !valid)
        return tl::unexpected(valid.error());
    return parameter;
}

} // namespace

Result<void> validate(const Parameter &parameter)
{
    const QString &name = parameter.name;
    if (!isMetricName(name))
        return wrong(QStringLiteral("a parameter is called by small letters, digits and _, beginning with a letter"));
    const bool members = parameter.kind == Parameter::Kind::Members;
    if (members && !parameter.dimension)
        return wrong(QStringLiteral("the parameter \"%1\" needs a dimension").arg(name));
    if (!members && parameter.values.size() > 1)
        return wrong(QStringLiteral("the parameter \"%1\" has one value").arg(name));
    for (const QString &value : parameter.values + parameter.choices)
        if (parameter.kind == Parameter::Kind::Number && !numberOf(value))
            return wrong(QStringLiteral("\"%1\" of the parameter \"%2\" is no number").arg(value, name));
    const auto isChoice = [&](const QString &value) { return parameter.choices.contains(value); };
    if (!parameter.choices.isEmpty() && !std::ranges::all_of(parameter.values, isChoice))
        return wrong(QStringLiteral("the parameter \"%1\" is one of %2")
                         .arg(name, parameter.choices.join(QStringLiteral(", "))));
    return {};
}

QJsonArray toJson(const Parameters &parameters)
{
    QJsonArray array;
    for (const Parameter &one : parameters) {
        QJsonObject json{{QStringLiteral("name"), one.name},
                         {QStringLiteral("kind"), QLatin1String(kindNames[size_t(one.kind)])}};
        if (!one.label.isEmpty())
            json.insert(QStringLiteral("label"), one.label);
        if (one.dimension)
            json.insert(QStringLiteral("dimension"), QLatin1String(catalog::info(*one.dimension).name));
        if (one.kind == Parameter::Kind::Members && !one.values.isEmpty())
            json.insert(QStringLiteral("values"), QJsonArray::fromStringList(one.values));
        else if (!one.values.isEmpty())
            json.insert(QStringLiteral("value"), one.values.front());
        if (!one.choices.isEmpty())
            json.insert(QStringLiteral("choices"), QJsonArray::fromStringList(one.choices));
        if (one.fixed)
            json.insert(QStringLiteral("fixed"), true);
        array.append(json);
    }
    return array;
}

Result<Parameters> parametersFromJson(const QJsonArray &json)
{
    Parameters out;
    for (qsizetype i = 0; i < json.size(); ++i) {
        auto one = fromJson(json[i].toObject());
        if (one && find(out, one->name))
            one = wrong(QStringLiteral("there are two parameters \"%1\"").arg(one->name));
        if (!one) {
            one.error().place.path = QStringLiteral("parameters[%1]").arg(i);
            return tl::unexpected(one.error());
        }
        out.push_back(std::move(*one));
    }
    return out;
}

qsizetype FilledFormula::written(qsizetype at) const
{
    qsizetype shift = 0;
    for (const auto &[here, there] : ends) {
        if (at < here)
            break;
        shift = there - here;
    }
    return at + shift;
}

Result<FilledFormula> fillFormula(const QString &formula, const Parameters &parameters)
{
    FilledFormula out;
    qsizetype at = 0;
    for (qsizetype open = 0; (open = formula.indexOf(opening, at)) >= 0;) {
        const qsizetype close = formula.indexOf(closing, open);
        if (close < 0)
            break; // the formula says itself what is wrong with it
        const QStringView name = QStringView(formula).sliced(open + 1, close - open - 1).trimmed();
        const Parameter *parameter = find(parameters, name);
        if (!parameter)
            return failAt(open, QStringLiteral("there is no parameter \"%1\"").arg(name));
        const auto value = inFormula(*parameter, open);
        if (!value)
            return tl::unexpected(value.error());
        out.text += QStringView(formula).sliced(at, open - at);
        out.text += *value;
        at = close + 1;
        out.ends.emplace_back(out.text.size(), at);
    }
    out.text += QStringView(formula).sliced(at);
    return out;
}

Filter fillFilter(const Filter &filter, const Parameters &parameters)
{
    return filled(filter, parameters).value_or(Filter());
}

Result<Pivot> fillPivot(Pivot pivot, const Parameters &parameters)
{
    for (size_t i = 0; i < pivot.values.size(); ++i) {
        auto formula = fillFormula(pivot.values[i].of, parameters);
        if (!formula) {
            formula.error().place.path = QStringLiteral("values[%1]").arg(i);
            return tl::unexpected(formula.error());
        }
        pivot.values[i].of = std::move(formula->text);
    }
    pivot.where = fillFilter(pivot.where, parameters);
    for (const Parameter &one : parameters)
        if (one.kind == Parameter::Kind::Members && !one.values.isEmpty())
            pivot.where = std::move(pivot.where) && membersOf(one);
    return pivot;
}

std::vector<std::pair<QString, QString>> parameterTokens(const Parameters &parameters)
{
    std::vector<std::pair<QString, QString>> tokens;
    for (const Parameter &one : parameters)
        tokens.emplace_back(one.name, one.values.isEmpty() ? QStringLiteral("–") : one.value());
    return tokens;
}

} // namespace parlance
