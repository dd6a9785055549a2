#include "views/charts/change.h"

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
    const bool small =
        unit == Unit::Percent ? std::abs(difference) < 0.005 : std::abs(difference) <= 0.03 * std::abs(previous);
    if (!small && good != GoodWhen::Neutral)
        change.meaning = (good == GoodWhen::Higher) == (difference > 0) ? 1 : -1;
    return change;
}

QColor changeColor(const Change &change, const Theme &theme)
{
    if (change.meaning == 0)
        return theme.text2;
    return change.meaning > 0 ? theme.pos : theme.neg;
}

} // namespace parlance
