// Charts for screen readers: the chart is described by one sentence, its marks are its children.
#pragma once

namespace parlance {

// Makes Qt's accessibility know charts; any number of calls.
void installAccessibleCharts();

// More marks than these are not spoken one by one: the table behind the chart serves better.
inline constexpr int mostSpokenMarks = 200;

} // namespace parlance
