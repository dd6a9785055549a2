#include "models/documents/measurefile.h"

#include "models/query/formula.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace parlance {

namespace {

constexpr int version = 1, mostOfThem = 1'000;
const QString nameMember = QStringLiteral("name");

template <typename T>
bool contains(const std::vector<T> &all, const T &one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

// As a whole word: "formula:cost" is not in "formula:cost_per_head".
bool names(const QString &text, const QString &key)
{
    for (qsizetype at = 0; (at = text.indexOf(key, at)) >= 0; at += key.size()) {
        const qsizetype end = at + key.size();
        if (end == text.size() || !(text[end].isLetterOrNumber() || text[end] == u'_'))
            return true;
    }
    return false;
}

template <typename T>
QJsonArray listOf(const std::vector<T> &measures)
{
    QJsonArray list;
    for (const T &one : measures) {
        QJsonObject json = toJson(one);
        json.insert(nameMember, one.name);
        list.append(json);
    }
    return list;
}

Result<QString> nameOf(const QJsonObject &json)
{
    const QString name = json.value(nameMember).toString();
    if (!isMetricName(name))
        return fail(ErrorCategory::Usage, QStringLiteral("\"%1\" is no name").arg(name.left(80)));
    return name;
}

template <typename T, typename Read>
Result<std::vector<T>> listFrom(const QJsonValue &value, Read read)
{
    std::vector<T> list;
    const QJsonArray array = value.toArray();
    if (array.size() > mostOfThem)
        return fail(ErrorCategory::Usage, QStringLiteral("there are too many"));
    for (const QJsonValue &each : array) {
        const auto name = nameOf(each.toObject());
        if (!name)
            return tl::unexpected(name.error());
        auto one = read(*name, each.toObject());
        if (!one)
            return tl::unexpected(one.error());
        list.push_back(std::move(*one));
    }
    return list;
}

// Formulas may name metrics of the file, and none of elsewhere.
Result<void> check(const OwnMeasures &measures)
{
    for (const Metric &metric : measures.metrics)
        if (const auto filter = filterOf(metric); !filter)
            return tl::unexpected(filter.error());
    for (const NamedFormula &formula : measures.formulas)
        if (auto parsed = Formula::parse(formula.text, measures.metrics); !parsed) {
            parsed.error().context << QStringLiteral("in the formula \"%1\"").arg(formula.name);
            return tl::unexpected(parsed.error());
        }
    return {};
}

Result<OwnMeasures> measuresFrom(const QJsonObject &json)
{
    if (json.value(QLatin1String("version")).toInt() != version || !json.value(QLatin1String("formulas")).isArray())
        return fail(ErrorCategory::Usage, QStringLiteral("this is no file of formulas that this program knows"));
    auto formulas = listFrom<NamedFormula>(json.value(QLatin1String("formulas")), namedFormulaFromJson);
    if (!formulas)
        return tl::unexpected(formulas.error());
    auto metrics = listFrom<Metric>(json.value(QLatin1String("metrics")), metricFromJson);
    if (!metrics)
        return tl::unexpected(metrics.error());
    OwnMeasures measures{std::move(*metrics), std::move(*formulas)};
    if (const auto checked = check(measures); !checked)
        return tl::unexpected(checked.error());
    return measures;
}

} // namespace

OwnMeasures namedIn(const QString &text, const OwnMeasures &own)
{
    OwnMeasures named;
    QString mentioned = text;
    for (bool more = true; more;) {
        more = false;
        for (const NamedFormula &formula : own.formulas) {
            if (!names(mentioned, formula.key()) || contains(named.formulas, formula))
                continue;
            named.formulas.push_back(formula);
            mentioned += u' ' + formula.text;
            more = true;
        }
    }
    for (const Metric &metric : own.metrics)
        if (names(mentioned, metric.key()))
            named.metrics.push_back(metric);
    const auto byName = [](const auto &a, const auto &b) { return a.name < b.name; };
    std::sort(named.formulas.begin(), named.formulas.end(), byName); // as they are read from a file
    std::sort(named.metrics.begin(), named.metrics.end(), byName);
    return named;
}

QByteArray writeMeasures(const OwnMeasures &measures)
{
    QJsonObject json{{QStringLiteral("version"), version}, {QStringLiteral("formulas"), listOf(measures.formulas)}};
    if (!measures.metrics.empty())
        json.insert(QStringLiteral("metrics"), listOf(measures.metrics));
    return QJsonDocument(json).toJson();
}

Result<OwnMeasures> readMeasures(const QByteArray &bytes, const QString &name)
{
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCategory::Unreadable, problem.errorString(), {name, -1, problem.offset, {}});
    auto measures = measuresFrom(json.object());
    if (!measures) {
        measures.error().category = ErrorCategory::Unreadable;
        measures.error().place = {name, -1, -1, {}};
    }
    return measures;
}

OwnMeasures newMeasures(const OwnMeasures &file, const OwnMeasures &own)
{
    OwnMeasures fresh;
    for (const NamedFormula &formula : file.formulas)
        if (!contains(own.formulas, formula))
            fresh.formulas.push_back(formula);
    for (const Metric &metric : file.metrics)
        if (!contains(own.metrics, metric))
            fresh.metrics.push_back(metric);
    return fresh;
}

} // namespace parlance
