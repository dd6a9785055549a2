#include "views/charts/retention.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace parlance {

namespace {

// All periods from the first to the last that the answer speaks of.
std::vector<UtcMs> periodStarts(const std::vector<UtcMs> &known, const Provenance &provenance, const TimeZone &zone,
                                Grain grain, UtcMs now)
{
    std::vector<UtcMs> starts;
    if (known.empty())
        return starts;
    UtcMs from = known.front(), to = known.back();
    if (provenance.range.to) // weeks without anybody count too
        to = std::max(to, std::min(*provenance.range.to - 1, now > 0 ? now : *provenance.range.to - 1));
    for (UtcMs at = zone.period(grain, from).from.value_or(from); at <= to; at = zone.next(grain, at))
        starts.push_back(at);
    return starts;
}

bool hasWholeBeginning(UtcMs start, const TimeRange &range)
{
    return !range.from || start >= *range.from;
}

} // namespace

double RetentionModel::share(size_t cohort, size_t since) const
{
    const Cohort &row = cohorts[cohort];
    return row.users > 0 ? row.again[since] / row.users : std::nan("");
}

RetentionModel retentionModel(const ChartInput &input)
{
    RetentionModel model;
    model.style = input.style;
    model.zone = input.zone;
    const Table *cells = tableAt(input, 0), *bases = tableAt(input, 1);
    const TableParts parts(cells), base(bases);
    if (parts.dimensions.size() < 2 || parts.measures.empty() || base.dimensions.empty() || base.measures.empty())
        return model;
    const Column &cohort = *parts.dimensions[0], &time = *parts.dimensions[1], &first = *base.dimensions[0];
    if (cohort.type != ValueType::Time || time.type != ValueType::Time || first.type != ValueType::Time)
        return model;
    model.grain = cohort.grain;

    std::vector<UtcMs> known;
    for (qsizetype row = 0; row < bases->rows; ++row) {
        const UtcMs start = first.isNull(row) ? 0 : first.integers[size_t(row)];
        const double users = numberAt(*base.measures[0], row);
        if (first.isNull(row) || !(users > 0) || !hasWholeBeginning(start, cells->provenance.range))
            continue;
        known.push_back(start);
        model.cohorts.push_back(
            {start, formatPeriod(start, model.grain, input.zone, input.style.locale, true), users, {}});
    }
    std::ranges::sort(model.cohorts, {}, &RetentionModel::Cohort::start);
    for (qsizetype row = 0; row < cells->rows; ++row) {
        if (!time.isNull(row))
            known.push_back(time.integers[size_t(row)]);
    }
    if (model.cohorts.empty())
        return model;
    std::erase_if(known, [&](UtcMs at) { return at < model.cohorts.front().start; });
    std::ranges::sort(known);
    const std::vector<UtcMs> starts = periodStarts(known, cells->provenance, input.zone, model.grain, input.now);
    std::map<UtcMs, size_t> place;
    for (size_t i = 0; i < starts.size(); ++i)
        place.emplace(starts[i], i);
    std::map<UtcMs, size_t> rowOf;
    for (size_t i = 0; i < model.cohorts.size(); ++i) {
        rowOf.emplace(model.cohorts[i].start, i);
        model.cohorts[i].again.assign(starts.size() - place[model.cohorts[i].start], 0.0);
        model.columns = std::max(model.columns, model.cohorts[i].again.size());
    }
    for (qsizetype row = 0; row < cells->rows; ++row) {
        if (cohort.isNull(row) || time.isNull(row))
            continue;
        const auto of = rowOf.find(cohort.integers[size_t(row)]);
        const auto at = place.find(time.integers[size_t(row)]);
        const double users = numberAt(*parts.measures[0], row);
        if (of == rowOf.end() || at == place.end() || std::isnan(users))
            continue;
        const size_t begin = place[of->first];
        if (at->second >= begin)
            model.cohorts[of->second].again[at->second - begin] = users;
    }
    if (!starts.empty()) {
        const UtcMs end = input.zone.next(model.grain, starts.back());
        const UtcMs until = std::min(input.now > 0 ? input.now : end, cells->provenance.range.to.value_or(end));
        model.lastIsPartial = until < end;
    }
    return model;
}

} // namespace parlance
