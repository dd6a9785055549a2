#include "models/query/change.h"

#include <cmath>

namespace parlance {

bool changesByDifference(Unit unit)
{
    return unit == Unit::Percent || unit == Unit::Score;
}

std::optional<double> changeValue(double current, double previous, Unit unit)
{
    const double difference = current - previous;
    if (changesByDifference(unit))
        return difference;
    return previous != 0 ? std::optional(difference / std::abs(previous)) : std::nullopt;
}

Unit changeUnit(Unit unit)
{
    return unit == Unit::Score ? Unit::Score : Unit::Percent;
}

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
