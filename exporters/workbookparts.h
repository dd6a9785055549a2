// What the parts of the workbook writer know of libxlsxwriter. Private to the layer.
#pragma once

#include "exporters/workbook.h"

#include <QColor>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <array>

namespace parlance {

inline constexpr size_t cellForms = size_t(CellForm::Moment) + 1;

QByteArray numberFormat(CellForm form, const NumberStyle &style); // as Excel writes it; empty: General
lxw_color_t excelColor(const QColor &color);

struct ExcelBook::Private
{
    WorkbookOptions options;
    QTemporaryDir folder;
    QByteArray path, folderPath; // libxlsxwriter keeps pointers to both
    lxw_workbook *book = nullptr;
    lxw_format *head = nullptr, *headRight = nullptr;
    std::array<lxw_format *, cellForms> plain{}, strong{};
    std::vector<std::unique_ptr<ExcelSheet>> sheets;
    QStringList names; // in lower case
    qint64 cut = 0;

    ~Private();
    lxw_worksheet *newSheet(const QString &title, QString *name);
    lxw_format *format(CellForm form, bool total) { return (total ? strong : plain)[size_t(form)]; }
};

struct ExcelSheet::Private
{
    ExcelBook::Private *book = nullptr;
    QString title, name, firstName;
    std::vector<SheetColumn> columns;
    std::vector<int> widths;        // in characters, of the widest cell so far
    lxw_worksheet *first = nullptr; // where charts and formats go
    lxw_worksheet *sheet = nullptr;
    lxw_row_t row = 1, lastRow = 0; // lastRow: of the data on this sheet
    lxw_row_t firstLastRow = 0;     // of the data on the first sheet
    size_t column = 0;
    qint64 rows = 0;
    bool totals = false, filtered = false;

    [[nodiscard]] lxw_row_t lastRowOfFirst() const { return sheet == first ? lastRow : firstLastRow; }
    void begin();
    void filter();
    void close(); // filter, frozen head and widths of the sheet under way
    void widen(qsizetype characters);
};

} // namespace parlance
