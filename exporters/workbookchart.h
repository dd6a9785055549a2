// Native charts and conditional formats of a sheet that holds a Table. Private to the layer.
#pragma once

#include "exporters/tableworkbook.h"
#include "exporters/workbookparts.h"

namespace parlance {

// A Table of one measure by two dimensions, laid out as Excel's charts and people want it: the second dimension across.
struct WideTable
{
    const Column *rows = nullptr, *across = nullptr, *measure = nullptr;
    std::vector<qsizetype> rowStarts;            // a row of the Table that names the row
    std::vector<QString> heads;                  // of the columns, the largest first
    std::vector<std::vector<qsizetype>> sources; // per row and column: the row of the Table, -1 where there is none
};

// nullopt: not of that shape, or too wide for a reader.
std::optional<WideTable> wideTable(const Table &table);
bool isHeat(const WideTable &wide, const std::optional<Visual> &visual);

// Beside the cells of the sheet, which has `keyColumns` columns of keys between the names.
void addChart(ExcelSheet &sheet, const WorkbookTable &input, const std::vector<size_t> &columnOf);
void addWideChart(ExcelSheet &sheet, const WideTable &wide, const WorkbookTable &input);
// Changes coloured by their meaning, a bar behind the first measure.
void addColours(ExcelSheet &sheet, const Table &table, const std::vector<size_t> &columnOf);
void addHeat(ExcelSheet &sheet, const WideTable &wide);

} // namespace parlance
