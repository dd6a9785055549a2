#include "models/documents/exploration.h"

#include "models/query/bands.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace parlance {

namespace {

constexpr int mostSeries = 6, mostSlices = 6, mostBars = 15;

constexpr std::array chartNames{std::pair{VisualKind::Table, "table"},
                                std::pair{VisualKind::RankedBars, "ranked_bars"},
                                std::pair{VisualKind::StackedColumns, "stacked_columns"},
                                std::pair{VisualKind::Line, "line"},
                                std::pair{VisualKind::Area, "area"},
                                std::pair{VisualKind::Donut, "donut"},
                                std::pair{VisualKind::Matrix, "matrix"},
                                std::pair{VisualKind::Map, "map"},
                                std::pair{VisualKind::Box, "box"}};
constexpr std::array lookNames{"plain", "heat", "bars"};
constexpr std::array compareNames{"none", "previous_period", "previous_year"};

QString say(const char *text)
{
    return QCoreApplication::translate("Exploration", text);
}

QString wells(const char *text)
{
    return QCoreApplication::translate("parlance::WellsPane", text);
}

bool isTime(const Grouping &grouping)
{
    return grouping.dimension == DimensionKey::Time;
}

// All groupings, those of the axis first: the first time there is, else the first of the rows.
std::vector<Grouping> inOrder(const Exploration &exploration)
{
    const Pivot &pivot = exploration.pivot;
    std::vector<Grouping> all = pivot.columns;
    all.insert(all.end(), pivot.rows.begin(), pivot.rows.end());
    const auto time = std::find_if(all.begin(), all.end(), isTime);
    if (time != all.end())
        std::rotate(all.begin(), time, time + 1);
    else if (!pivot.rows.empty())
        std::rotate(all.begin(), all.begin() + qsizetype(pivot.columns.size()),
                    all.begin() + qsizetype(pivot.columns.size()) + 1);
    return all;
}

// All percentiles of what this one is a percentile of, as boxes show them; none of other measures.
std::vector<MeasureKey> percentilesLike(MeasureKey measure)
{
    const auto stem = [](MeasureKey key) {
        const QString name = QLatin1String(catalog::info(key).name);
        return name.left(name.lastIndexOf(QLatin1String("_p")));
    };
    std::vector<MeasureKey> all;
    if (catalog::info(measure).aggregation != Aggregation::Percentile)
        return all;
    for (const MeasureInfo &info : catalog::measures())
        if (info.aggregation == Aggregation::Percentile && stem(info.key) == stem(measure))
            all.push_back(info.key);
    return all;
}

// Of the axis and of the series; without groupings nothing.
std::vector<Grouping> partsOf(const Exploration &exploration)
{
    std::vector<Grouping> all = inOrder(exploration);
    if (all.empty() && !exploration.colour)
        return {};
    if (exploration.colour) {
        const DimensionKey series = exploration.colour->dimension;
        std::erase_if(all, [&](const Grouping &g) { return g.dimension == series; });
        if (all.empty())
            return {*exploration.colour};
        return {all.front(), *exploration.colour};
    }
    if (all.size() > 1) { // rather a row than a second column beside time
        const auto row = std::find_if(all.begin() + 1, all.end(), [&](const Grouping &g) {
            return !exploration.pivot.rows.empty() && g == exploration.pivot.rows.front();
        });
        if (row != all.end())
            std::rotate(all.begin() + 1, row, row + 1);
        all.resize(2);
    }
    return all;
}

// Where on the pivot countries stand, wherever that is.
std::optional<Grouping> countriesOf(const Exploration &exploration)
{
    std::vector<Grouping> all = inOrder(exploration);
    if (exploration.colour)
        all.push_back(*exploration.colour);
    const auto found = std::ranges::find(all, DimensionKey::Country, &Grouping::dimension);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<MeasureInfo> plainMeasure(const Exploration &exploration)
{
    if (exploration.pivot.values.empty())
        return std::nullopt;
    const auto key = catalog::measure(exploration.pivot.values.front().of);
    return key ? std::optional(catalog::info(*key)) : std::nullopt;
}

} // namespace

QJsonObject toJson(const Exploration &exploration)
{
    QJsonObject json = exploration.unknown;
    json.insert(QStringLiteral("version"), 1);
    if (!exploration.title.isEmpty())
        json.insert(QStringLiteral("title"), exploration.title);
    json.insert(QStringLiteral("pivot"), toJson(exploration.pivot));
    if (exploration.compare)
        json.insert(QStringLiteral("compare"), QLatin1String(compareNames[size_t(*exploration.compare)]));
    if (exploration.colour)
        json.insert(QStringLiteral("colour"), toText(*exploration.colour));
    for (const auto &[kind, name] : chartNames) {
        if (exploration.chart == kind)
            json.insert(QStringLiteral("chart"), QLatin1String(name));
    }
    if (exploration.look != CellLook::Plain)
        json.insert(QStringLiteral("cells"), QLatin1String(lookNames[size_t(exploration.look)]));
    if (!exploration.grandTotal)
        json.insert(QStringLiteral("grand_total"), false);
    if (!exploration.markPartial)
        json.insert(QStringLiteral("mark_partial"), false);
    if (!exploration.parameters.empty())
        json.insert(QStringLiteral("parameters"), toJson(exploration.parameters));
    return json;
}

Result<Exploration> explorationFromJson(const QString &key, const QJsonObject &json)
{
    auto pivot = pivotFromJson(json.value(QLatin1String("pivot")).toObject());
    if (!pivot)
        return tl::unexpected(pivot.error());
    Exploration exploration;
    exploration.key = key;
    exploration.title = json.value(QLatin1String("title")).toString();
    exploration.pivot = std::move(*pivot);
    const QString compare = json.value(QLatin1String("compare")).toString();
    for (size_t i = 0; i < compareNames.size(); ++i) {
        if (compare == QLatin1String(compareNames[i]))
            exploration.compare = Compare(int(i));
    }
    if (const auto colour = parseGrouping(json.value(QLatin1String("colour")).toString()); colour)
        exploration.colour = *colour;
    for (const auto &[kind, name] : chartNames) {
        if (json.value(QLatin1String("chart")).toString() == QLatin1String(name))
            exploration.chart = kind;
    }
    for (size_t i = 0; i < lookNames.size(); ++i) {
        if (json.value(QLatin1String("cells")).toString() == QLatin1String(lookNames[i]))
            exploration.look = CellLook(int(i));
    }
    exploration.grandTotal = json.value(QLatin1String("grand_total")).toBool(true);
    exploration.markPartial = json.value(QLatin1String("mark_partial")).toBool(true);
    auto parameters = parametersFromJson(json.value(QLatin1String("parameters")).toArray());
    if (!parameters)
        return tl::unexpected(parameters.error());
    exploration.parameters = std::move(*parameters);
    exploration.unknown = json;
    for (const char *known : {"version", "title", "pivot", "compare", "colour", "chart", "cells", "grand_total",
                              "mark_partial", "parameters"})
        exploration.unknown.remove(QLatin1String(known));
    return exploration;
}

QString groupingLabel(const Grouping &grouping)
{
    static const char *const grains[] = {
        QT_TRANSLATE_NOOP("Exploration", "Hour"),    QT_TRANSLATE_NOOP("Exploration", "Day"),
        QT_TRANSLATE_NOOP("Exploration", "Week"),    QT_TRANSLATE_NOOP("Exploration", "Month"),
        QT_TRANSLATE_NOOP("Exploration", "Quarter"), QT_TRANSLATE_NOOP("Exploration", "Year")};
    if (isTime(grouping))
        return say(grains[int(grouping.grain)]);
    return QCoreApplication::translate("Catalog", catalog::info(grouping.dimension).label);
}

QString valueLabel(const QString &of, const OwnMeasures &own)
{
    if (const auto measure = catalog::measure(of))
        return QCoreApplication::translate("Catalog", catalog::info(*measure).label);
    for (const Metric &metric : own.metrics) {
        if (metric.key() == of)
            return metric.title();
    }
    for (const NamedFormula &formula : own.formulas) {
        if (formula.key() == of)
            return formula.title();
    }
    return of;
}

QString showAsLabel(PivotValue::Show show)
{
    switch (show) {
    case PivotValue::Show::Value:
        return wells(QT_TRANSLATE_NOOP("parlance::WellsPane", "the value"));
    case PivotValue::Show::ShareOfTotal:
        return wells(QT_TRANSLATE_NOOP("parlance::WellsPane", "share of total"));
    case PivotValue::Show::ShareOfRow:
        return wells(QT_TRANSLATE_NOOP("parlance::WellsPane", "share of row"));
    case PivotValue::Show::ShareOfColumn:
        return wells(QT_TRANSLATE_NOOP("parlance::WellsPane", "share of column"));
    case PivotValue::Show::ShareOfParent:
        return wells(QT_TRANSLATE_NOOP("parlance::WellsPane", "share of group"));
    case PivotValue::Show::Running:
        return wells(QT_TRANSLATE_NOOP("parlance::WellsPane", "running total"));
    case PivotValue::Show::Average:
        return wells(QT_TRANSLATE_NOOP("parlance::WellsPane", "moving average"));
    case PivotValue::Show::Rank:
        return wells(QT_TRANSLATE_NOOP("parlance::WellsPane", "rank"));
    case PivotValue::Show::Difference:
        return wells(QT_TRANSLATE_NOOP("parlance::WellsPane", "difference to the one before"));
    default:
        return wells(QT_TRANSLATE_NOOP("parlance::WellsPane", "change to the one before"));
    }
}

QString shownAs(const PivotValue &value)
{
    return value.show == PivotValue::Show::Average
               ? wells(QT_TRANSLATE_NOOP("parlance::WellsPane", "moving average of %1")).arg(value.periods)
               : showAsLabel(value.show);
}

QString describe(const Exploration &exploration, const OwnMeasures &own)
{
    const auto joined = [](const auto &parts, auto text) {
        QStringList words;
        for (const auto &part : parts)
            words << text(part);
        return QLocale().createSeparatedList(words);
    };
    const Pivot &pivot = exploration.pivot;
    const QString values = joined(pivot.values, [&](const PivotValue &value) { return valueLabel(value.of, own); });
    const QString rows = joined(pivot.rows, groupingLabel), columns = joined(pivot.columns, groupingLabel);
    if (values.isEmpty())
        return say(QT_TRANSLATE_NOOP("Exploration", "New exploration"));
    if (rows.isEmpty() && columns.isEmpty())
        return values;
    if (columns.isEmpty())
        return say(QT_TRANSLATE_NOOP("Exploration", "%1 per %2")).arg(values, rows);
    if (rows.isEmpty())
        return say(QT_TRANSLATE_NOOP("Exploration", "%1 by %2")).arg(values, columns);
    return say(QT_TRANSLATE_NOOP("Exploration", "%1 per %2 by %3")).arg(values, rows, columns);
}

ChartAdvice adviseChart(const Exploration &exploration, int series)
{
    const std::vector<Grouping> parts = partsOf(exploration);
    if (parts.empty())
        return {VisualKind::Table, say(QT_TRANSLATE_NOOP("Exploration", "One figure needs no chart"))};
    const auto measure = plainMeasure(exploration);
    const bool additive = measure && measure->aggregation == Aggregation::Additive;
    if (isTime(parts.front())) {
        if (parts.size() == 1)
            return {VisualKind::Line, say(QT_TRANSLATE_NOOP("Exploration", "One series over time → line"))};
        if (additive && parts.front().grain > Grain::Day)
            return {VisualKind::StackedColumns,
                    say(QT_TRANSLATE_NOOP("Exploration", "Parts of a sum over few periods → stacked columns"))};
        return {VisualKind::Line,
                say(QT_TRANSLATE_NOOP("Exploration", "%1 series over time → line")).arg(std::min(series, mostSeries))};
    }
    if (parts.size() == 1)
        return {VisualKind::RankedBars, say(QT_TRANSLATE_NOOP("Exploration", "Members compared → bars by rank"))};
    return {VisualKind::Matrix, say(QT_TRANSLATE_NOOP("Exploration", "Two dimensions crossed → heat map"))};
}

QString chartProblem(VisualKind kind, const Exploration &exploration, int members)
{
    const auto measure = plainMeasure(exploration);
    const bool additive = measure && measure->aggregation == Aggregation::Additive;
    const std::vector<Grouping> parts = partsOf(exploration);
    const bool crossed = parts.size() > 1, time = !parts.empty() && isTime(parts.front());
    if (kind == VisualKind::Donut && members > mostSlices)
        return say(
            QT_TRANSLATE_NOOP("Exploration", "More than six slices cannot be told apart: bars show them better"));
    const bool stacks =
        kind == VisualKind::Donut || kind == VisualKind::Area || (kind == VisualKind::StackedColumns && crossed);
    if (stacks && !additive)
        return say(QT_TRANSLATE_NOOP("Exploration", "Values of this measure do not add up: a line shows them better"));
    if ((kind == VisualKind::Line || kind == VisualKind::Area) && !time)
        return say(QT_TRANSLATE_NOOP("Exploration", "A line between members that have no order says nothing"));
    if (kind == VisualKind::Map && !countriesOf(exploration))
        return say(QT_TRANSLATE_NOOP("Exploration", "A map needs the dimension Country"));
    if (kind == VisualKind::Box && (!measure || percentilesLike(measure->key).size() < 2))
        return say(QT_TRANSLATE_NOOP("Exploration", "Boxes need percentiles, as those of the response time"));
    if (kind == VisualKind::Box && time && !crossed)
        return say(QT_TRANSLATE_NOOP("Exploration", "Boxes compare members: over time a line shows more"));
    if (kind == VisualKind::Matrix && !crossed)
        return say(QT_TRANSLATE_NOOP("Exploration", "A heat map needs two dimensions"));
    return {};
}

std::optional<Query> chartQuery(const Exploration &exploration, VisualKind kind, const OwnMeasures &own)
{
    std::vector<Grouping> parts = partsOf(exploration);
    if (parts.empty() || exploration.pivot.values.empty() || kind == VisualKind::Table)
        return std::nullopt;
    Exploration first = exploration;
    first.pivot.values.resize(1);
    first.pivot.values.front().show = PivotValue::Show::Value;
    first.pivot.rows.clear();
    first.pivot.columns.clear();
    const auto plan = planPivot(first.pivot, own);
    if (!plan || (!plan->metrics.empty() && plan->outputs.front().kind != Output::Kind::Measure))
        return std::nullopt; // a formula over metrics is several questions
    const bool map = kind == VisualKind::Map, box = kind == VisualKind::Box;
    if (map) { // all countries, whatever else there is
        const auto countries = countriesOf(exploration);
        if (!countries)
            return std::nullopt;
        parts = {*countries};
        parts.front().top = 0;
    }
    const bool one = kind == VisualKind::Donut || kind == VisualKind::RankedBars || box;
    if (one && parts.size() > 1) { // the members, not the periods
        if (isTime(parts.front()))
            parts.erase(parts.begin());
        parts.resize(1);
    }
    const auto limit = [](Grouping &grouping, int most) {
        if (!isNumberDimension(grouping.dimension))
            grouping.top = grouping.top > 0 ? std::min(grouping.top, most) : most;
    };
    const bool grid = kind == VisualKind::Matrix;
    if (!map)
        limit(parts.front(), kind == VisualKind::Donut ? mostSlices - 1 : mostBars);
    if (parts.size() > 1)
        limit(parts[1], grid ? mostBars : mostSeries);
    Query query = plan->queries.front();
    if (box) {
        const auto measure = plainMeasure(exploration);
        query.measures = measure ? percentilesLike(measure->key) : std::vector<MeasureKey>();
        if (query.measures.size() < 2 || isTime(parts.front()))
            return std::nullopt;
        query.order.clear();
    }
    query.by = std::move(parts);
    query.totals = true;
    query.fill = true;
    if (!validate(query)) // a colour that the measure knows nothing of
        return std::nullopt;
    return query;
}

} // namespace parlance
