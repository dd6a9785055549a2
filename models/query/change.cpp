#include "models/query/change.h"

#include <cmath>

namespace parlance {

Change describeChange(double current, double previous, Unit unit, GoodWhen good, const NumberStyle &style)
{
    Change change;
    change.text = formatChange(current, previous, unit, style);
    const double difference = current - previous;
    if (!std::isfinite(difference) || difference == 0)
        return change;
    change.direction = difference > 0 ? 1 : -1;
    const double quiet = unit == Unit::Percent ? quietPoints : quietChange * std::abs(previous);
    if (std::abs(difference) > quiet && good != GoodWhen::Neutral)
        change.meaning = (good == GoodWhen::Higher) == (difference > 0) ? 1 : -1;
    return change;
}

} // namespace parlance
