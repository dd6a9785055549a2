// A pivot in a report: on pages and in HTML with everything open, and as a flat Table for files that hold values. Totals are
// those of the pivot, counted from the facts.
#pragma once

#include "exporters/reporttable.h"
#include "views/theme/theme.h"

namespace parlance {

struct PivotPaper
{
    ReportTable table; // the first column names the rows
    QString left;      // what is not shown, in words; empty: nothing
};

// Columns beyond what people can read on paper are left out and counted; files have them all.
PivotPaper pivotPaper(const PivotTable &pivot, const ReportBlock &block, const TimeZone &zone,
                      const NumberStyle &style);

// A column for each grouping of the rows, then the values. Keys of columns are "gpt-4o/cost", "cost" for the total of a
// row, "cost.previous" and "cost.change" beside it; a total of rows has "(total)" where a member would be.
TablePtr flatPivot(const PivotTable &pivot, const ReportBlock &block, const TimeZone &zone, const NumberStyle &style);

// Which of the colours of the theme.
size_t heatStep(double share, const Theme &theme);

} // namespace parlance
