#include "models/documents/documentparts.h"

#include <array>
#include <utility>

namespace parlance::parts {

namespace {

// Names in files are permanent; append only.
constexpr std::array<std::pair<VisualKind, const char *>, 25> kindNames{{
    {VisualKind::Kpi, "kpi"},
    {VisualKind::Line, "line"},
    {VisualKind::Area, "area"},
    {VisualKind::StackedPanels, "stacked_panels"},
    {VisualKind::Bars, "bars"},
    {VisualKind::RankedBars, "ranked_bars"},
    {VisualKind::StackedColumns, "stacked_columns"},
    {VisualKind::Donut, "donut"},
    {VisualKind::Heatmap, "heatmap"},
    {VisualKind::Matrix, "matrix"},
    {VisualKind::Table, "table"},
    {VisualKind::Text, "text"},
    {VisualKind::Custom, "custom"},
    {VisualKind::Treemap, "treemap"},
    {VisualKind::Retention, "retention"},
    {VisualKind::Intervals, "intervals"},
    {VisualKind::Histogram, "histogram"},
    {VisualKind::Sankey, "sankey"},
    {VisualKind::Waterfall, "waterfall"},
    {VisualKind::Funnel, "funnel"},
    {VisualKind::Pareto, "pareto"},
    {VisualKind::Calendar, "calendar"},
    {VisualKind::Scatter, "scatter"},
    {VisualKind::Map, "map"},
    {VisualKind::Box, "box"},
}};

QString kindName(VisualKind kind)
{
    for (const auto &[value, name] : kindNames) {
        if (value == kind)
            return QLatin1String(name);
    }
    return {};
}

std::optional<VisualKind> kindFromName(const QString &text)
{
    for (const auto &[value, name] : kindNames) {
        if (text == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

} // namespace

tl::unexpected<Error> wrong(const QString &path, const QString &text)
{
    return fail(ErrorCategory::Unreadable, text, Place{.file = {}, .line = -1, .offset = -1, .path = path});
}

// The error of a nested value, with its place seen from the document.
tl::unexpected<Error> within(const QString &path, Error error)
{
    error.category = ErrorCategory::Unreadable;
    error.place.path = error.place.path.isEmpty() ? path : path + QLatin1Char('.') + error.place.path;
    return tl::unexpected(std::move(error));
}

void setText(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

QJsonArray queriesToJson(const std::vector<Query> &queries)
{
    QJsonArray array;
    for (const Query &query : queries)
        array.append(toJson(query));
    return array;
}

QJsonObject visualToJson(const Visual &visual)
{
    QJsonObject object = visual.options;
    object.insert(QStringLiteral("kind"), kindName(visual.kind));
    return object;
}

Result<Visual> visualFromJson(QJsonObject object, const QString &path)
{
    const QString name = object.take(QStringLiteral("kind")).toString();
    if (const std::optional<VisualKind> kind = kindFromName(name))
        return Visual{*kind, object};
    return wrong(path + QStringLiteral(".kind"), QStringLiteral("unknown kind of visual \"%1\"").arg(name));
}

Result<std::vector<Query>> queriesFromJson(const QJsonArray &array, const QString &path)
{
    std::vector<Query> queries;
    for (qsizetype i = 0; i < array.size(); ++i) {
        Result<Query> query = queryFromJson(array[i].toObject());
        if (!query)
            return within(QStringLiteral("%1[%2]").arg(path).arg(i), query.error());
        queries.push_back(std::move(*query));
    }
    return queries;
}

} // namespace parlance::parts
