// What charts of series say: tooltips, spoken marks, and one sentence for the whole.
#pragma once

#include "views/charts/seriesmodel.h"
#include "views/charts/tooltipcard.h"

namespace parlance::speech {

// "Cost by day, 22 Oct – 20 Nov 2026: from $125.10 to $133.20, peak $165.43 on Mon 16 Nov 2026."
QString sentence(const SeriesModel &model);
// "Mon 16 Nov 2026, Cost $165.43, Conversations 866"
QString slot(const SeriesModel &model, qsizetype slot);
// All series with their previous values; `shown` in the order given, the one under the pointer strong.
TooltipContent tooltip(const SeriesModel &model, qsizetype slot, const std::vector<int> &shown, int nearest,
                       const Theme &theme);
// The whole of a series: of an entry in the legend.
Mark seriesMark(const SeriesModel &model, int series);

} // namespace parlance::speech
