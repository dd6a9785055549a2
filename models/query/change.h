// A change to the comparison period: its text, direction and meaning. For charts, figures, tables and findings alike.
#pragma once

#include "models/query/table.h"

#include <optional>

namespace parlance {

struct Change
{
    QString text;      // "+13.7 %", "−1.9 pt"; "–" when there is nothing to compare with
    int direction = 0; // 1 up, −1 down, 0 equal or unknown: an arrow is drawn for 1 and −1
    int meaning = 0;   // 1 better, −1 worse, 0 neither: no news, or a neutral measure
};

// Within ±3 %, or for a share within half a point, a change is no news: it is shown in grey.
inline constexpr double quietChange = 0.03;
inline constexpr double quietPoints = 0.005;

// Whether a change is told as the difference: of shares and scores nobody takes the share.
bool changesByDifference(Unit unit);
// The change as a number of changeUnit(): the difference, or its share of the size of what was before. nullopt: of 0 there
// is no share.
std::optional<double> changeValue(double current, double previous, Unit unit);
Unit changeUnit(Unit unit);

Change describeChange(double current, double previous, Unit unit, GoodWhen good, const NumberStyle &style);

} // namespace parlance
