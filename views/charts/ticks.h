// Where axes have their ticks: round numbers, and dates that people count by.
#pragma once

#include "models/core/format.h"

#include <functional>
#include <vector>

namespace parlance {

class TimeSlots;

// A value axis from `from` to `to`, both on ticks; 0 is always one of them. Values as in the Table (nano-dollars, …).
struct ValueScale
{
    double from = 0;
    double to = 1;
    double step = 1;

    [[nodiscard]] std::vector<double> ticks() const;
    [[nodiscard]] double position(double value) const { return (value - from) / (to - from); } // 0 to 1
};

// At most `intervals` between least and most; whole numbers for counts. NaN and infinities count as 0.
ValueScale valueScale(double least, double most, int intervals, Unit unit, const NumberStyle &style);

struct TimeTick
{
    qsizetype slot;
    QString label;
    double width; // of the label
};

// Labels in slots `slotWidth` apart that never come nearer than `gap`: each slot if they fit, else whole days,
// Mondays, months, quarters, years; the first and the last slot too where there is room.
std::vector<TimeTick> timeTicks(const TimeSlots &slots_, double slotWidth, double gap, const TimeZone &zone,
                                const QLocale &locale, const std::function<double(const QString &)> &widthOf);

} // namespace parlance
