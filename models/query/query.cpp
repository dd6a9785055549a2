#include "models/query/query.h"

#include "models/query/factkinds.h"
#include "models/query/filtertext.h"

#include <QJsonDocument>
#include <QSet>

namespace parlance {

namespace {

tl::unexpected<Error> wrong(const QString &text)
{
    return fail(ErrorCategory::Usage, text);
}

Grain defaultGrain(DimensionKey dimension)
{
    return dimension == DimensionKey::ExportHour ? Grain::Hour
           : dimension == DimensionKey::Cohort   ? Grain::Week
                                                 : Grain::Day;
}

Result<Grouping> groupingOf(const QString &name)
{
    Grouping grouping;
    if (const auto grain = filtertext::grain(name)) {
        grouping.grain = *grain;
        return grouping;
    }
    const QStringList parts = name.split(QLatin1Char('.'));
    const auto dimension = catalog::dimension(parts.front());
    if (!dimension) {
        const QString suggestion = catalog::suggestion(parts.front());
        const QString text = QStringLiteral("there is no dimension \"%1\"").arg(parts.front());
        return wrong(suggestion.isEmpty() ? text : text + QStringLiteral("; did you mean \"%1\"?").arg(suggestion));
    }
    grouping.dimension = *dimension;
    if (filtertext::hasGrain(*dimension))
        grouping.grain = defaultGrain(*dimension);
    if (parts.size() == 1)
        return grouping;
    const auto grain = filtertext::grain(parts[1]);
    if (parts.size() > 2 || !grain || !filtertext::hasGrain(*dimension))
        return wrong(QStringLiteral("\"%1\": only times have parts, which are hour, day, week, month, quarter and year")
                         .arg(name));
    grouping.grain = *grain;
    return grouping;
}

} // namespace

Result<Grouping> parseGrouping(const QString &text)
{
    const QString trimmed = text.trimmed().toLower();
    const qsizetype colon = trimmed.indexOf(QLatin1Char(':'));
    Result<Grouping> grouping = groupingOf(trimmed.left(colon));
    if (!grouping || colon < 0)
        return grouping;
    bool isNumber = false;
    grouping->top = trimmed.mid(colon + 1).toInt(&isNumber);
    if (!isNumber || grouping->top < 1)
        return wrong(QStringLiteral("\"%1\": after the colon stands how many of the largest to show").arg(text));
    if (filtertext::hasGrain(grouping->dimension))
        return wrong(QStringLiteral("\"%1\": times are shown all, not only the largest").arg(text));
    return grouping;
}

QString toText(const Grouping &grouping)
{
    const QString grain = QLatin1String(filtertext::grainNames[size_t(grouping.grain)]);
    if (grouping.dimension == DimensionKey::Time)
        return grain;
    QString text = columnKey(grouping);
    if (filtertext::hasGrain(grouping.dimension) && grouping.grain != defaultGrain(grouping.dimension))
        text += QLatin1Char('.') + grain;
    if (grouping.top > 0)
        text += QLatin1Char(':') + QString::number(grouping.top);
    return text;
}

QString columnKey(const Grouping &grouping)
{
    return QLatin1String(catalog::info(grouping.dimension).name);
}

size_t qHash(const Query &query, size_t seed)
{
    return qHash(QJsonDocument(toJson(query)).toJson(QJsonDocument::Compact), seed);
}

namespace {

Result<void> validateMeasures(const Query &query, QSet<QString> &keys)
{
    if (query.measures.empty())
        return wrong(QStringLiteral("a query needs at least one measure"));
    for (const MeasureKey measure : query.measures) {
        const QString name = QLatin1String(catalog::info(measure).name);
        if (keys.contains(name))
            return wrong(QStringLiteral("the measure %1 stands twice").arg(name));
        keys.insert(name);
    }
    return {};
}

Result<void> validateGroupings(const Query &query, QSet<QString> &keys)
{
    for (const Grouping &grouping : query.by) {
        const QString name = columnKey(grouping);
        if (keys.contains(name))
            return wrong(QStringLiteral("the dimension %1 stands twice").arg(name));
        if (grouping.top < 0)
            return wrong(QStringLiteral("the number of the largest to show of %1 is negative").arg(name));
        keys.insert(name);
    }
    return {};
}

// Every condition must be about a dimension (where) or a measure of the query (having).
Result<void> validateFilter(const Filter &filter, const Query &query, bool having)
{
    if (const MeasureKey *measure = std::get_if<MeasureKey>(&filter.field)) {
        const QString name = QLatin1String(catalog::info(*measure).name);
        if (!having)
            return wrong(QStringLiteral("%1 is a measure and belongs into having").arg(name));
        if (std::find(query.measures.begin(), query.measures.end(), *measure) == query.measures.end())
            return wrong(QStringLiteral("there is a condition on %1, which is not a measure of the query").arg(name));
    }
    if (const DimensionKey *dimension = std::get_if<DimensionKey>(&filter.field); dimension && having)
        return wrong(QStringLiteral("%1 is a dimension and belongs into where")
                         .arg(QLatin1String(catalog::info(*dimension).name)));
    for (const Filter &child : filter.children)
        if (Result<void> valid = validateFilter(child, query, having); !valid)
            return valid;
    return {};
}

// The dimensions that a filter speaks of. A list without members means nothing of its dimension.
void collectDimensions(const Filter &filter, std::vector<DimensionKey> &dimensions)
{
    const DimensionKey *dimension = std::get_if<DimensionKey>(&filter.field);
    if (dimension && !(filter.op == FilterOp::In && filter.values.isEmpty()))
        dimensions.push_back(*dimension);
    for (const Filter &child : filter.children)
        collectDimensions(child, dimensions);
}

// What every dimension of the query means for what every measure counts.
Result<void> validateFacts(const Query &query)
{
    std::vector<DimensionKey> dimensions;
    for (const Grouping &grouping : query.by)
        dimensions.push_back(grouping.dimension);
    collectDimensions(query.where, dimensions);
    for (const MeasureKey measure : query.measures) {
        for (const FactKind kind : factKinds(measure)) {
            for (const DimensionKey dimension : dimensions) {
                if (!hasDimension(kind, dimension))
                    return wrong(QStringLiteral("%1 counts %2, which have no %3")
                                     .arg(QLatin1String(catalog::info(measure).name), factsName(kind),
                                          QLatin1String(catalog::info(dimension).name)));
            }
        }
    }
    return {};
}

} // namespace

Result<void> validate(const Query &query)
{
    QSet<QString> keys;
    if (Result<void> valid = validateMeasures(query, keys); !valid)
        return valid;
    if (Result<void> valid = validateGroupings(query, keys); !valid)
        return valid;
    if (Result<void> valid = validateFilter(query.where, query, false); !valid)
        return valid;
    if (Result<void> valid = validateFilter(query.having, query, true); !valid)
        return valid;
    if (Result<void> valid = validateFacts(query); !valid)
        return valid;
    for (const Order &order : query.order)
        if (!keys.contains(order.key))
            return wrong(QStringLiteral("cannot sort by %1, which the query does not ask for").arg(order.key));
    if (query.limit < 0)
        return wrong(QStringLiteral("the limit is negative"));
    return {};
}

} // namespace parlance
