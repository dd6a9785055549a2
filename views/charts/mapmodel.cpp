#include "views/charts/columnhead.h"
#include "views/charts/map.h"
#include "views/charts/worldmap.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace parlance {

namespace {

const double nan = std::nan("");

// By what it counts: of a large country a shade shows much where there is little.
bool isAmount(const Column &measure)
{
    const auto key = catalog::measure(measure.key);
    if (!key)
        return measure.unit == Unit::Count || measure.unit == Unit::Money;
    const Aggregation aggregation = catalog::info(*key).aggregation;
    return aggregation == Aggregation::Additive || aggregation == Aggregation::Distinct;
}

bool drawsCircles(const QJsonObject &options, const Column &measure)
{
    const QString shape = options.value(QLatin1String("shape")).toString();
    return shape.isEmpty() ? isAmount(measure) : shape == QLatin1String("circles");
}

double together(const std::vector<double> &values, bool additive)
{
    if (values.size() == 1)
        return values.front();
    if (!additive)
        return nan;
    double sum = 0;
    for (const double value : values)
        sum += std::isnan(value) ? 0 : value;
    return sum;
}

// What leads to the facts of several members: any of them.
void markMembers(Mark &mark, const Column &dimension, const std::vector<Member> &members)
{
    for (const Member &member : members)
        addMember(mark, dimension, member);
    if (mark.members.size() < 2)
        return;
    Filter any;
    any.op = FilterOp::In;
    any.field = mark.members.front().first;
    for (const auto &[key, member] : mark.members)
        any.values << member;
    mark.filter = any;
}

struct Gathered
{
    std::vector<Member> members;
    std::vector<double> values, previous;

    void add(const Member &member, double value, double before)
    {
        members.push_back(member);
        values.push_back(value);
        previous.push_back(before);
    }
};

void addRest(MapModel &model, const Gathered &rows, const QString &label, bool additive)
{
    if (rows.members.empty())
        return;
    MapModel::Rest rest;
    rest.label = label;
    rest.value = together(rows.values, additive);
    rest.members = rows.members;
    rest.mark.measure = model.measure.key;
    markMembers(rest.mark, model.dimension, rows.members);
    rest.mark.description = std::isnan(rest.value) ? label
                                                   : Chart::tr("%1, %2 %3", "member, measure and value")
                                                         .arg(label, model.measure.label, model.valueText(rest.value));
    model.rest.push_back(std::move(rest));
}

MapModel::Place placeOf(const MapModel &model, int country, Gathered rows, bool additive)
{
    MapModel::Place place;
    place.country = country;
    place.value = together(rows.values, additive);
    place.previous = together(rows.previous, additive);
    place.spellings = std::move(rows.members);
    place.values = std::move(rows.values);
    place.mark.measure = model.measure.key;
    markMembers(place.mark, model.dimension, place.spellings);
    place.mark.description = Chart::tr("%1, %2 %3", "member, measure and value")
                                 .arg(model.nameOf(place), model.measure.label, model.valueText(place.value));
    return place;
}

} // namespace

QString MapModel::nameOf(const Place &place) const
{
    return worldMap().countries()[size_t(place.country)].name(style.locale);
}

QString MapModel::valueText(double value) const
{
    return std::isnan(value) ? Chart::tr("no value") : formatValue(value, measure.unit, style);
}

MapModel makeMap(const ChartInput &input)
{
    MapModel model;
    model.style = input.style;
    const Table *table = tableAt(input, 0);
    const TableParts parts(table);
    if (!table || parts.dimensions.empty() || parts.measures.empty())
        return model;
    const Column &dimension = *parts.dimensions[0], &measure = *parts.measures[0];
    const Column *before = previousOf(*table, measure);
    const bool additive = isAdditive(measure);
    model.dimension = headOf(dimension);
    model.measure = headOf(measure);
    model.circles = drawsCircles(input.visual.options, measure);
    model.total = additive ? 0 : nan;
    std::map<int, Gathered> known;
    Gathered none, unknown, other;
    for (qsizetype row = 0; row < table->rows; ++row) {
        const Member member = shownMemberAt(dimension, row, input.style);
        const double value = numberAt(measure, row), previous = before ? numberAt(*before, row) : nan;
        model.total += std::isnan(value) ? 0 : value;
        int country = member.isNull || member.isOther ? -1 : worldMap().find(member.key);
        if (country < 0 && !member.isNull && !member.isOther)
            country = worldMap().find(member.label);
        const bool placed = country >= 0 && worldMap().countries()[size_t(country)].middle;
        Gathered &where = member.isNull ? none : member.isOther ? other : placed ? known[country] : unknown;
        where.add(member, value, previous);
    }
    for (auto &[country, rows] : known)
        model.places.push_back(placeOf(model, country, std::move(rows), additive));
    std::ranges::stable_sort(model.places, [](const MapModel::Place &a, const MapModel::Place &b) {
        return std::isnan(b.value) ? !std::isnan(a.value) : a.value > b.value;
    });
    addRest(model, none, Chart::tr("Without a country"), additive);
    addRest(model, unknown, Chart::tr("%n names that the map does not have", "countries", int(unknown.members.size())),
            additive);
    addRest(model, other, Chart::tr("Other", "all members that are not among the largest"), additive);
    return model;
}

} // namespace parlance
