// A Table as people read it in a report: which columns, their heads, the text of each cell. For pages and HTML alike.
#pragma once

#include "exporters/reportdata.h"

namespace parlance {

struct ReportCell
{
    QString text;
    int arrow = 0;   // of a change: 1 up, -1 down
    int meaning = 0; // of a change: 1 better, -1 worse
    double bar = -1; // share of the largest; below 0: none
    int indent = 0;  // how deep a member stands below its group
    bool strong = false;
    double heat = -1; // likewise, as a colour behind the text
    double fill = -1; // likewise, as a bar behind it
};

struct ReportTable
{
    struct Head
    {
        QString text;
        bool right = false, bar = false, strong = false;
        bool wraps = false; // long texts
    };
    // Of several heads: the members that columns have in common.
    struct Span
    {
        int first = 0, count = 0;
        QString text;
    };
    std::vector<Head> heads;
    std::vector<std::vector<Span>> upper; // lines above the heads, outermost first
    std::vector<std::vector<ReportCell>> rows;
    std::vector<ReportCell> totals; // empty: none
};

// By the options of the block ("columns": [{"key", "label", "show": "value"|"bar"|"share"|"change"}], "totals": false); else
// every measure with its change, a bar beside the first one.
ReportTable reportTable(const Table &table, const Visual &visual, const NumberStyle &style, const TimeZone &zone);

// One figure of a row of them.
struct ReportFigure
{
    QString label, value, before; // before: "was $3,017.42"; empty: nothing to compare with
    ReportCell change;
};
// "figures" of the options: the keys to show, in their order; without it all.
std::vector<ReportFigure> reportFigures(const Table &table, const Visual &visual, const NumberStyle &style);

} // namespace parlance
