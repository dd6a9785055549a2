#include "views/charts/seriesmodel.h"

#include "views/charts/columnhead.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace parlance {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::array measureColours{0, 2, 3, 1, 4, 5}; // blue and green first: the furthest apart beside each other

void add(double &sum, double value)
{
    if (!std::isnan(value))
        sum = std::isnan(sum) ? value : sum + value;
}

// Slot of every row: by time, or by member in order of appearance.
std::vector<qsizetype> placeRows(SeriesModel &model, const Table &table, const Column &x)
{
    std::vector<qsizetype> slot(size_t(table.rows), -1);
    if (model.isTime) {
        std::vector<UtcMs> starts;
        starts.reserve(size_t(table.rows));
        for (qsizetype row = 0; row < table.rows; ++row)
            if (!x.isNull(row))
                starts.push_back(x.integers[size_t(row)]);
        model.periods = TimeSlots(std::move(starts), x.grain, model.zone);
        qsizetype last = -1; // rows mostly come in order: the same period again, or the next one
        for (qsizetype row = 0; row < table.rows; ++row) {
            if (x.isNull(row))
                continue;
            const UtcMs at = x.integers[size_t(row)];
            const bool isNext = last + 1 < model.periods.size() && model.periods.start(last + 1) == at;
            if (isNext)
                ++last;
            else if (last < 0 || model.periods.start(last) != at)
                last = model.periods.find(at);
            slot[size_t(row)] = last;
        }
        return slot;
    }
    std::map<std::pair<QString, bool>, qsizetype> known;
    for (qsizetype row = 0; row < table.rows; ++row) {
        Member member = shownMemberAt(x, row, model.style);
        const auto [it, isNew] = known.try_emplace({member.key, member.isNull}, qsizetype(model.members.size()));
        if (isNew)
            model.members.push_back(std::move(member));
        slot[size_t(row)] = it->second;
    }
    return slot;
}

Series emptySeries(const Column &measure, qsizetype slotCount, bool withPrevious)
{
    Series series;
    series.label = measure.label;
    series.measure = measure.key;
    series.measureLabel = measure.label;
    series.unit = measure.unit;
    series.good = measure.good;
    series.values.assign(size_t(slotCount), nan);
    if (withPrevious)
        series.previous.assign(size_t(slotCount), nan);
    return series;
}

void sumUp(Series &series)
{
    for (const double value : series.values)
        series.total += std::isnan(value) ? 0 : value;
}

void seriesByMeasure(SeriesModel &model, const Table &table, const TableParts &parts,
                     const std::vector<qsizetype> &slot)
{
    for (const Column *measure : parts.measures) {
        const Column *previous = previousOf(table, *measure);
        Series series = emptySeries(*measure, model.slotCount(), previous != nullptr);
        for (qsizetype row = 0; row < table.rows; ++row) {
            if (slot[size_t(row)] < 0)
                continue;
            const auto at = size_t(slot[size_t(row)]);
            series.values[at] = numberAt(*measure, row);
            if (previous)
                series.previous[at] = numberAt(*previous, row);
        }
        sumUp(series);
        series.colour = measureColours[model.series.size() % measureColours.size()];
        model.series.push_back(std::move(series));
    }
}

// The place of each member among the series; beyond the sixth they share "Other" or, if they cannot be added, none.
void seriesByMember(SeriesModel &model, const Table &table, const TableParts &parts, const std::vector<qsizetype> &slot,
                    ColourBook book)
{
    const Column &dimension = *parts.dimensions[1], &measure = *parts.measures[0];
    const Column *previous = previousOf(table, measure);
    std::map<std::pair<QString, bool>, size_t> place;
    std::vector<QString> keys;
    for (Member &member : rankedMembers(dimension, measure, model.style)) {
        const size_t named = keys.size();
        const bool rest = member.isOther || named >= mostSeries;
        if (rest && !member.isOther && !model.additive) {
            ++model.dropped;
            continue;
        }
        if (!rest || model.series.size() == named) {
            Series series = emptySeries(measure, model.slotCount(), previous != nullptr);
            series.label = rest ? Chart::tr("Other", "all members that are not among the largest") : member.label;
            series.colour = otherColour;
            series.member = member;
            series.member->isOther = rest;
            model.series.push_back(std::move(series));
        }
        place[{member.key, member.isNull}] = model.series.size() - 1;
        if (!rest)
            keys.push_back(member.key);
    }
    if (const auto key = dimensionOf(dimension)) {
        book.learn(*key, keys);
        const std::vector<int> colours = book.assign(*key, keys);
        for (size_t i = 0; i < colours.size(); ++i)
            model.series[i].colour = colours[i];
    } else {
        for (size_t i = 0; i < keys.size(); ++i)
            model.series[i].colour = int(i);
    }

    for (qsizetype row = 0; row < table.rows; ++row) {
        const Member member = memberAt(dimension, row);
        const auto it = place.find({member.key, member.isNull});
        if (it == place.end() || slot[size_t(row)] < 0)
            continue;
        Series &series = model.series[it->second];
        const auto at = size_t(slot[size_t(row)]);
        add(series.values[at], numberAt(measure, row));
        if (previous)
            add(series.previous[at], numberAt(*previous, row));
    }
    for (Series &series : model.series)
        sumUp(series);
}

// Rates, averages and distinct counts of members do not add up to that of all: then nothing is summed.
void sumTotals(SeriesModel &model)
{
    if (model.series.size() == 1) {
        model.totals = model.series.front().values;
        model.previousTotals = model.series.front().previous;
        return;
    }
    if (!model.additive || model.seriesColumn.key.isEmpty())
        return;
    const auto count = size_t(model.slotCount());
    model.totals.assign(count, nan);
    if (model.hasPrevious())
        model.previousTotals.assign(count, nan);
    for (const Series &series : model.series)
        for (size_t slot = 0; slot < count; ++slot) {
            add(model.totals[slot], series.values[slot]);
            if (!model.previousTotals.empty())
                add(model.previousTotals[slot], series.previousAt(qsizetype(slot)));
        }
}

void totalsFromFacts(SeriesModel &model, const Table &table)
{
    const TableParts parts(&table);
    if (!model.isTime || parts.dimensions.size() != 1 || parts.measures.empty() ||
        parts.dimensions[0]->type != ValueType::Time)
        return;
    const Column &x = *parts.dimensions[0];
    if (model.seriesColumn.key.isEmpty())
        return;
    const Column *previous = previousOf(table, *parts.measures[0]);
    model.totals.assign(size_t(model.slotCount()), nan);
    if (previous)
        model.previousTotals.assign(size_t(model.slotCount()), nan);
    for (qsizetype row = 0; row < table.rows; ++row) {
        const qsizetype slot = x.isNull(row) ? -1 : model.periods.find(x.integers[size_t(row)]);
        if (slot < 0)
            continue;
        model.totals[size_t(slot)] = numberAt(*parts.measures[0], row);
        if (previous)
            model.previousTotals[size_t(slot)] = numberAt(*previous, row);
    }
}

QString hoverLine(const Annotation &annotation, const SeriesModel &model)
{
    const QString line =
        Chart::tr("%1: %2", "date and event")
            .arg(formatPeriod(annotation.at, Grain::Hour, model.zone, model.style.locale, false), annotation.text);
    return annotation.detail.isEmpty() ? line : line + QStringLiteral(" (") + annotation.detail + QLatin1Char(')');
}

void takeAnnotations(SeriesModel &model, std::vector<Annotation> annotations)
{
    if (!model.isTime || model.periods.isEmpty())
        return;
    const UtcMs from = model.periods.start(0), to = model.periods.end(model.periods.size() - 1);
    std::erase_if(annotations, [from, to](const Annotation &a) { return a.at < from || a.at >= to; });
    std::ranges::stable_sort(annotations, {}, &Annotation::at);
    qsizetype last = -1;
    int together = 0;
    QString text;
    for (const Annotation &annotation : annotations) {
        const qsizetype slot = model.periods.find(annotation.at);
        if (slot == last) {
            Annotation &flag = model.annotations.back();
            flag.text = text + QStringLiteral(" +%1").arg(++together);
            flag.detail += QLatin1Char('\n') + hoverLine(annotation, model);
            continue;
        }
        last = slot;
        together = 0;
        text = annotation.text;
        model.annotations.push_back({annotation.at, text, hoverLine(annotation, model), annotation.id});
    }
}

// Overlaid by whole weeks, the last days of a period of 30 meet days that are no longer in the previous period but in this
// one: what is known of them stands in this very Table. Days before the previous period are not known.
void fillOverlay(SeriesModel &model, const Provenance &provenance)
{
    const TimeRange &before = provenance.comparison;
    if (!model.isTime || model.overlayDays == 0 || model.periods.grain() > Grain::Week || !before.from || !before.to)
        return;
    const auto overlay = [&](const std::vector<double> &values, std::vector<double> &previous) {
        for (qsizetype slot = 0; slot < qsizetype(previous.size()); ++slot) {
            const UtcMs at = model.shifted(model.periods.start(slot));
            if (at < *before.from) {
                previous[size_t(slot)] = nan;
            } else if (at >= *before.to) {
                const qsizetype source = model.periods.find(at);
                const bool whole = source >= 0 && model.periods.start(source) == at && !model.isPartial(source);
                previous[size_t(slot)] = whole ? values[size_t(source)] : nan;
            }
        }
    };
    for (Series &series : model.series)
        overlay(series.values, series.previous);
    overlay(model.totals, model.previousTotals);
}

QString dayTitle(UtcMs at, const TimeZone &zone, const QLocale &locale, bool withYear)
{
    const QDate date = zone.date(at);
    return locale.dayName(date.dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') +
           formatPeriod(at, Grain::Day, zone, locale, withYear);
}

} // namespace

double Series::previousAt(qsizetype slot) const
{
    return previous.empty() ? nan : previous[size_t(slot)];
}

const Annotation *SeriesModel::annotationOf(qsizetype slot) const
{
    const auto it = std::ranges::find_if(
        annotations, [this, slot](const Annotation &annotation) { return periods.find(annotation.at) == slot; });
    return it == annotations.end() ? nullptr : &*it;
}

bool SeriesModel::hasPrevious() const
{
    return std::any_of(series.begin(), series.end(), [](const Series &s) { return !s.previous.empty(); });
}

bool SeriesModel::isPartial(qsizetype slot) const
{
    if (!isTime)
        return false;
    const TimeRange period = periods.range(slot);
    return (range.from && *period.from < *range.from) || (range.to && *period.to > *range.to) ||
           (now > 0 && *period.to > now && *period.from <= now);
}

QString SeriesModel::slotTitle(qsizetype slot) const
{
    if (!isTime)
        return members[size_t(slot)].label;
    const UtcMs at = periods.start(slot);
    if (periods.grain() == Grain::Day)
        return dayTitle(at, zone, style.locale, true);
    return formatPeriod(at, periods.grain(), zone, style.locale, true);
}

UtcMs SeriesModel::shifted(UtcMs at) const
{
    return zone.fromLocal(zone.toLocal(at) - qint64(overlayDays) * 86'400'000);
}

QString SeriesModel::previousSlotTitle(qsizetype slot) const
{
    if (!isTime || overlayDays == 0 || periods.grain() > Grain::Week)
        return Chart::tr("Previous period");
    const UtcMs at = periods.start(slot);
    const UtcMs before = shifted(at);
    const bool otherYear = zone.date(at).year() != zone.date(before).year();
    if (periods.grain() == Grain::Day)
        return dayTitle(before, zone, style.locale, otherYear);
    return formatPeriod(before, periods.grain(), zone, style.locale, otherYear);
}

Mark SeriesModel::slotMark(qsizetype slot) const
{
    Mark mark;
    mark.measure = series.empty() ? QString() : series.front().measure;
    if (isTime)
        mark.time = periods.range(slot);
    else
        addMember(mark, xColumn, members[size_t(slot)]);
    return mark;
}

void SeriesModel::narrow(Mark &mark, int index) const
{
    const Series &one = series[size_t(index)];
    mark.measure = one.measure;
    if (one.member)
        addMember(mark, seriesColumn, *one.member);
}

SeriesModel makeSeriesModel(const ChartInput &input)
{
    SeriesModel model;
    model.zone = input.zone;
    model.style = input.style;
    model.options = input.visual.options;
    model.now = input.now;
    const Table *table = tableAt(input, 0);
    const TableParts parts(table);
    if (!table || parts.dimensions.empty() || parts.measures.empty())
        return model;

    const Column &x = *parts.dimensions[0];
    model.isTime = x.type == ValueType::Time;
    model.xColumn = headOf(x);
    model.range = table->provenance.range;
    model.additive = isAdditive(*parts.measures[0]);
    model.overlayDays = overlayDays(table->provenance);
    const std::vector<qsizetype> slot = placeRows(model, *table, x);
    if (parts.dimensions.size() > 1) {
        model.seriesColumn = headOf(*parts.dimensions[1]);
        seriesByMember(model, *table, parts, slot, input.colours);
    } else {
        seriesByMeasure(model, *table, parts, slot);
    }
    sumTotals(model);
    if (const Table *totals = tableAt(input, 1))
        totalsFromFacts(model, *totals);
    fillOverlay(model, table->provenance);
    takeAnnotations(model, input.annotations);
    return model;
}

} // namespace parlance
