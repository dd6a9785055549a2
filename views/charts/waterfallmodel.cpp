#include "views/charts/waterfall.h"

#include "views/charts/columnhead.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

using Kind = WaterfallModel::Kind;

// A member without a value had none of it: the measure is a sum.
double amount(const Column &column, qsizetype row)
{
    const double value = numberAt(column, row);
    return std::isnan(value) ? 0 : value;
}

WaterfallModel::Row stepOf(const WaterfallModel &model, Kind kind, Member member, double before, double now)
{
    WaterfallModel::Row row{kind, std::move(member), now - before, before, now, {}};
    const auto text = [&model](double value) { return formatValue(value, model.measure.unit, model.style); };
    row.mark.measure = model.measure.key;
    if (kind == Kind::Step)
        addMember(row.mark, model.dimension, row.member);
    row.mark.description = Chart::tr("%1: %2, from %3 to %4", "member, change, before, now")
                               .arg(row.member.label, text(row.change), text(before), text(now));
    return row;
}

} // namespace

WaterfallModel makeWaterfall(const ChartInput &input)
{
    WaterfallModel model;
    model.style = input.style;
    model.problem = Chart::tr("No data in this period");
    const Table *table = tableAt(input, 0);
    const TableParts parts(table);
    if (!table || parts.dimensions.empty() || parts.measures.empty())
        return model;
    const Column &dimension = *parts.dimensions[0], &measure = *parts.measures[0];
    const Column *previous = previousOf(*table, measure);
    model.dimension = headOf(dimension);
    model.measure = headOf(measure);
    if (!isAdditive(measure)) {
        model.problem = Chart::tr("%1 is no sum: what changed it cannot be added up.").arg(measure.label);
        return model;
    }
    model.now = totalOf(*table, measure);
    model.before = previous ? totalOf(*table, *previous) : std::nan("");
    if (!previous || std::isnan(model.before)) {
        model.problem = previous ? Chart::tr("Nothing is known of the comparison period.")
                                 : Chart::tr("Choose a comparison period to see what changed.");
        return model;
    }
    if (std::isnan(model.now))
        model.now = 0;
    double now = 0, before = 0;
    for (qsizetype row = 0; row < table->rows; ++row) {
        const double is = amount(measure, row), was = amount(*previous, row);
        now += is;
        before += was;
        if (is != was)
            model.steps.push_back(stepOf(model, Kind::Step, shownMemberAt(dimension, row, model.style), was, is));
    }
    if (std::abs(model.before - before) >= 1 || std::abs(model.now - now) >= 1)
        model.steps.push_back(stepOf(model, Kind::Gone, {{}, Chart::tr("No longer there"), false, true},
                                     model.before - before, model.now - now));
    std::ranges::stable_sort(model.steps,
                             [](const auto &a, const auto &b) { return std::abs(a.change) > std::abs(b.change); });
    model.problem.clear();
    return model;
}

std::vector<WaterfallModel::Row> WaterfallModel::rows(int room) const
{
    std::vector<Row> result;
    result.push_back({Kind::Before, {{}, Chart::tr("Before"), false, false}, before, before, before, {}});
    const size_t shown = steps.size() <= size_t(std::max(room - 2, 0)) ? steps.size() : size_t(std::max(room - 3, 0));
    result.insert(result.end(), steps.begin(), steps.begin() + qsizetype(shown));
    if (shown < steps.size()) {
        double was = 0, is = 0;
        for (size_t i = shown; i < steps.size(); ++i) {
            was += steps[i].before;
            is += steps[i].now;
        }
        const QString label = Chart::tr("%n others", "smaller changes together", int(steps.size() - shown));
        result.push_back(stepOf(*this, Kind::Gone, {{}, label, false, true}, was, is));
    }
    result.push_back({Kind::Now, {{}, Chart::tr("Now"), false, false}, now, now, now, {}});
    const auto text = [this](double value) { return formatValue(value, measure.unit, style); };
    for (Row *total : {&result.front(), &result.back()}) {
        total->mark.measure = measure.key;
        total->mark.description = Chart::tr("%1 %2", "series and value").arg(total->member.label, text(total->change));
    }
    return result;
}

} // namespace parlance
