// A change to the comparison period: its text, direction and colour by meaning. For charts, tiles and tables alike.
#pragma once

#include "models/query/table.h"
#include "views/theme/theme.h"

namespace parlance {

struct Change
{
    QString text;      // "+13.7 %", "−1.9 pt"; "–" when there is nothing to compare with
    int direction = 0; // 1 up, −1 down, 0 equal or unknown: an arrow is drawn for 1 and −1
    int meaning = 0;   // 1 good, −1 bad, 0 neither: small (within ±3 %, shares ±0.5 points) or a neutral measure
};

Change describeChange(double current, double previous, Unit unit, GoodWhen good, const NumberStyle &style);
QColor changeColor(const Change &change, const Theme &theme);

} // namespace parlance
