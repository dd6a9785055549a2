// A Table as series over a shared x axis (periods or members): what lines, areas and columns draw.
#pragma once

#include "views/charts/columns.h"
#include "views/charts/timeslots.h"

namespace parlance {

struct Series
{
    QString label;
    QString measure, measureLabel; // key and text
    Unit unit = Unit::Count;
    GoodWhen good = GoodWhen::Neutral;
    int colour = 0;               // category or otherColour
    std::optional<Member> member; // of the second dimension
    std::vector<double> values;   // one per slot; NaN: no value
    std::vector<double> previous; // likewise; empty: nothing to compare with
    double total = 0;             // sum of the values

    [[nodiscard]] double at(qsizetype slot) const { return values[size_t(slot)]; }
    [[nodiscard]] double previousAt(qsizetype slot) const;
};

struct SeriesModel
{
    bool isTime = false;
    TimeSlots periods;           // if isTime
    std::vector<Member> members; // else
    Column xColumn;              // key, label, grain; without data
    Column seriesColumn;         // likewise; empty key: no second dimension
    std::vector<Series> series;  // largest first, "Other" last; of several measures in their order
    int dropped = 0;             // members beyond the largest that cannot be shown, because they cannot be summed

    bool additive = false;              // the values of the members may be summed
    std::vector<double> totals;         // per slot: from the facts, or sums where those are exact; else empty
    std::vector<double> previousTotals; // empty: nothing to compare with

    TimeRange range; // of the query
    UtcMs now = 0;
    int overlayDays = 0;
    TimeZone zone;
    NumberStyle style;
    // Within the axis, by time; those of one period are one flag: its text is that of the first with the number of the
    // others, its detail has a line for each.
    std::vector<Annotation> annotations;
    QJsonObject options;

    [[nodiscard]] const Annotation *annotationOf(qsizetype slot) const; // nullptr: none
    [[nodiscard]] qsizetype slotCount() const { return isTime ? periods.size() : qsizetype(members.size()); }
    [[nodiscard]] bool isEmpty() const { return slotCount() == 0 || series.empty(); }
    [[nodiscard]] bool hasPrevious() const;
    // The period is cut by the range asked for or still running.
    [[nodiscard]] bool isPartial(qsizetype slot) const;
    [[nodiscard]] QString slotTitle(qsizetype slot) const;         // "Mon 16 Nov 2026" or the member
    [[nodiscard]] UtcMs shifted(UtcMs at) const;                   // the instant it is compared with
    [[nodiscard]] QString previousSlotTitle(qsizetype slot) const; // "Mon 19 Oct"
    [[nodiscard]] Mark slotMark(qsizetype slot) const;             // without description
    // The mark stands for this one series alone; of several measures for its measure.
    void narrow(Mark &mark, int index) const;
};

inline constexpr size_t mostSeries = 6;

// The first table gives the series; a second one with the same x alone gives the totals.
SeriesModel makeSeriesModel(const ChartInput &input);

} // namespace parlance
