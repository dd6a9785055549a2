#include "views/charts/speech.h"

#include "views/charts/marklines.h"

#include <algorithm>
#include <cmath>

namespace parlance::speech {

namespace {

QString valueText(double value, const Series &series, const NumberStyle &style)
{
    return std::isnan(value) ? QStringLiteral("–") : formatValue(value, series.unit, style);
}

// What else there is to know about a period.
QString notes(const SeriesModel &model, qsizetype slot)
{
    QStringList lines;
    if (model.isPartial(slot))
        lines << Chart::tr("Incomplete period");
    if (const Annotation *flag = model.isTime ? model.annotationOf(slot) : nullptr)
        lines << flag->text;
    return lines.join(QStringLiteral(" · "));
}

QString axisText(const SeriesModel &model)
{
    if (!model.isTime)
        return model.xColumn.label;
    switch (model.periods.grain()) {
    case Grain::Hour:
        return Chart::tr("hour");
    case Grain::Day:
        return Chart::tr("day");
    case Grain::Week:
        return Chart::tr("week");
    case Grain::Month:
        return Chart::tr("month");
    case Grain::Quarter:
        return Chart::tr("quarter");
    case Grain::Year:
        return Chart::tr("year");
    }
    return {};
}

QString span(const SeriesModel &model)
{
    const qsizetype last = model.slotCount() - 1;
    if (model.isTime)
        return formatRange({model.periods.start(0), model.periods.end(last)}, model.zone, model.style.locale);
    return Chart::tr("%n members", nullptr, int(model.slotCount()));
}

} // namespace

QString sentence(const SeriesModel &model)
{
    if (model.isEmpty())
        return Chart::tr("Chart without data in this period.");
    const Series &first = model.series.front();
    const bool split = !model.seriesColumn.key.isEmpty();
    QStringList names;
    for (const Series &series : model.series)
        names.append(series.label);
    const QString what =
        split ? Chart::tr("%1 by %2 and %3, %4")
                    .arg(first.measureLabel, axisText(model), model.seriesColumn.label, span(model))
              : Chart::tr("%1 by %2, %3").arg(names.join(QStringLiteral(", ")), axisText(model), span(model));

    const std::vector<double> &values = split && !model.totals.empty() ? model.totals : first.values;
    qsizetype from = -1, to = -1, peak = -1;
    for (qsizetype slot = 0; slot < qsizetype(values.size()); ++slot) {
        const double value = values[size_t(slot)];
        if (std::isnan(value))
            continue;
        from = from < 0 ? slot : from;
        to = slot;
        peak = peak < 0 || value > values[size_t(peak)] ? slot : peak;
    }
    if (peak < 0)
        return Chart::tr("%1: no values.", "what the chart shows").arg(what);
    const auto text = [&](qsizetype slot) { return valueText(values[size_t(slot)], first, model.style); };
    const QString course =
        Chart::tr("%1: from %2 to %3, peak %4 on %5.", "chart: first to last value, peak and its date")
            .arg(what, text(from), text(to), text(peak), model.slotTitle(peak));
    QString whole = course;
    if (split)
        whole += QLatin1Char(' ') + Chart::tr("Series: %1.").arg(names.join(QStringLiteral(", ")));
    if (const QString marks = describeMarkLines(markLines(model.options), first.unit, model.style); !marks.isEmpty())
        whole += QLatin1Char(' ') + Chart::tr("Benchmarks: %1.", "lines across a chart").arg(marks);
    return whole;
}

QString slot(const SeriesModel &model, qsizetype slot)
{
    QStringList parts{model.slotTitle(slot)};
    for (const Series &series : model.series)
        if (!std::isnan(series.at(slot)) || model.series.size() == 1)
            parts.append(Chart::tr("%1 %2", "series and value")
                             .arg(series.label, valueText(series.at(slot), series, model.style)));
    if (const QString note = notes(model, slot); !note.isEmpty())
        parts.append(note);
    return parts.join(QStringLiteral(", "));
}

TooltipContent tooltip(const SeriesModel &model, qsizetype slot, const std::vector<int> &shown, int nearest,
                       const Theme &theme)
{
    TooltipContent content;
    content.title = model.slotTitle(slot);
    content.note = notes(model, slot);
    const bool split = !model.seriesColumn.key.isEmpty();
    for (const int index : shown) {
        const Series &series = model.series[size_t(index)];
        if (split && std::isnan(series.at(slot)))
            continue;
        content.lines.push_back({categoryColor(theme, series.colour), categoryOutline(theme, series.colour),
                                 series.label, valueText(series.at(slot), series, model.style), false,
                                 index == nearest});
        if (!split && !std::isnan(series.previousAt(slot)))
            content.lines.push_back({{},
                                     {},
                                     model.previousSlotTitle(slot),
                                     valueText(series.previousAt(slot), series, model.style),
                                     true,
                                     false});
    }
    if (split && !model.totals.empty()) {
        const Series &first = model.series.front();
        content.lines.push_back(
            {{}, {}, Chart::tr("Total"), valueText(model.totals[size_t(slot)], first, model.style), false, true});
        if (!model.previousTotals.empty() && !std::isnan(model.previousTotals[size_t(slot)]))
            content.lines.push_back({{},
                                     {},
                                     model.previousSlotTitle(slot),
                                     valueText(model.previousTotals[size_t(slot)], first, model.style),
                                     true,
                                     false});
    }
    return content;
}

Mark seriesMark(const SeriesModel &model, int index)
{
    const Series &series = model.series[size_t(index)];
    Mark mark;
    model.narrow(mark, index);
    mark.description =
        Chart::tr("%1 %2", "series and value").arg(series.label, valueText(series.total, series, model.style));
    return mark;
}

} // namespace parlance::speech
