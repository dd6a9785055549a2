#include "views/charts/box.h"
#include "views/charts/columnhead.h"
#include "views/charts/ticks.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double farApart = 30; // the largest value to the smallest one: beyond, the axis is logarithmic
constexpr int mostTicks = 6;
constexpr qsizetype mostRows = 1000; // nobody reads further; the table has all

int percentOf(const QString &key)
{
    static const QRegularExpression ending(QStringLiteral("_p(\\d+)$"));
    const QRegularExpressionMatch match = ending.match(key);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

// The columns of the points, rising.
std::vector<const Column *> pointsOf(const TableParts &parts)
{
    std::vector<const Column *> points;
    for (const Column *measure : parts.measures)
        if (percentOf(measure->key) > 0 && (points.empty() || points.front()->unit == measure->unit))
            points.push_back(measure);
    std::ranges::sort(points, {}, [](const Column *column) { return percentOf(column->key); });
    return points;
}

void placeBox(BoxModel &model)
{
    const auto median = std::ranges::find(model.points, 50, &BoxModel::Point::percent);
    model.middle = median == model.points.end() ? model.points.size() / 2 : size_t(median - model.points.begin());
    model.from = model.middle > 0 ? model.middle - 1 : model.middle;
    model.to = std::min(model.middle + 1, model.points.size() - 1);
}

void placeAxis(BoxModel &model, const QJsonObject &options)
{
    double least = 0;
    for (const BoxModel::Row &row : model.rows)
        for (const double value : row.values)
            if (!std::isnan(value)) {
                least = least > 0 && value > 0 ? std::min(least, value) : std::max(least, value);
                model.most = std::max(model.most, value);
            }
    const bool linear = options.value(QLatin1String("scale")).toString() == QLatin1String("linear");
    model.logarithmic = !linear && least > 0 && model.most / least > farApart;
    if (model.logarithmic) {
        model.least = least;
        return;
    }
    const Unit unit = model.points.empty() ? Unit::Count : model.points.front().measure.unit;
    model.most = valueScale(0, model.most, mostTicks, unit, model.style).to;
}

} // namespace

QString BoxModel::text(size_t point, double value) const
{
    return std::isnan(value) ? QStringLiteral("–") : formatValue(value, points[point].measure.unit, style);
}

double BoxModel::position(double value) const
{
    if (!logarithmic)
        return most > 0 ? std::clamp(value / most, 0.0, 1.0) : 0;
    return std::clamp(std::log(std::max(value, least) / least) / std::log(most / least), 0.0, 1.0);
}

std::vector<double> BoxModel::ticks() const
{
    if (points.empty() || !(most > 0))
        return {};
    if (!logarithmic)
        return valueScale(0, most, mostTicks, points.front().measure.unit, style).ticks();
    std::vector<double> all, tens;
    for (double power = std::pow(10, std::floor(std::log10(least))); power <= most; power *= 10) {
        for (const double lead : {1.0, 2.0, 5.0})
            if (lead * power >= least * 0.999 && lead * power <= most * 1.001)
                all.push_back(lead * power);
        if (power >= least * 0.999)
            tens.push_back(power);
    }
    return all.size() <= size_t(mostTicks) || tens.size() < 2 ? all : tens;
}

BoxModel makeBoxes(const ChartInput &input)
{
    BoxModel model;
    model.style = input.style;
    const Table *table = tableAt(input, 0);
    const TableParts parts(table);
    const std::vector<const Column *> points = pointsOf(parts);
    if (!table || parts.dimensions.empty() || points.empty())
        return model;
    const Column &dimension = *parts.dimensions[0];
    model.dimension = headOf(dimension);
    const auto counts = std::ranges::find(parts.measures, Unit::Count, &Column::unit);
    const Column *count = counts == parts.measures.end() ? nullptr : *counts;
    model.countLabel = count ? count->label : QString();
    for (const Column *point : points) {
        model.points.push_back({headOf(*point), percentOf(point->key)});
        model.overall.push_back(totalOf(*table, *point));
    }
    if (std::ranges::all_of(model.overall, [](double value) { return std::isnan(value); }))
        model.overall.clear();
    placeBox(model);
    for (qsizetype row = 0; row < std::min(table->rows, mostRows); ++row) {
        BoxModel::Row made{
            shownMemberAt(dimension, row, input.style), {}, count ? numberAt(*count, row) : std::nan("")};
        for (const Column *point : points)
            made.values.push_back(numberAt(*point, row));
        if (!std::isnan(made.values[model.middle]))
            model.rows.push_back(std::move(made));
    }
    std::stable_partition(model.rows.begin(), model.rows.end(),
                          [](const BoxModel::Row &row) { return !row.member.isOther; });
    placeAxis(model, input.visual.options);
    return model;
}

} // namespace parlance
