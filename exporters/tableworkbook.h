// Tables as an Excel workbook: a sheet each, with a native chart bound to its cells, and the notes that go with them.
#pragma once

#include "exporters/workbook.h"
#include "models/documents/document.h"

#include <functional>
#include <span>
#include <stop_token>

namespace parlance {

struct WorkbookTable
{
    QString title; // names the sheet and its chart
    TablePtr table;
    std::optional<Visual> visual; // nullopt: chosen by the shape of the table
};

struct WorkbookFacts
{
    WorkbookOptions options; // its title stands above the notes
    // Lines of the notes besides those that the tables themselves know: {"Workspace", "nordwind"}, {"Data until", "…"}.
    std::vector<std::pair<QString, QString>> notes;
    bool labels = false; // the key of a member in a column beside its name
    // Called now and then with the row of all tables that is next.
    std::function<void(qint64 row)> progress = {};
};

// "Cost, Messages by Bot": for a Table that nobody has named.
QString tableTitle(const Table &table);

// How a column of a Table is shown in Excel.
CellForm cellForm(const Table &table, const Column &column);

// For those who write Tables of the same columns piece by piece.
std::vector<SheetColumn> sheetColumns(const Table &table);
void putRows(ExcelSheet &sheet, const Table &table);

// Stops between rows. Errors are Storage, Cancelled.
Result<void> writeWorkbook(std::span<const WorkbookTable> tables, const WorkbookFacts &facts, QIODevice &device,
                           std::stop_token stop = {});

} // namespace parlance
