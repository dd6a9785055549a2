#include "exporters/tableworkbook.h"

#include "exporters/cell.h"
#include "exporters/workbookchart.h"
#include "exporters/workbooknotes.h"

#include <QCoreApplication>

#include <algorithm>

namespace parlance {

namespace {

constexpr qint64 rowsPerLook = 4096; // between two looks at the stop token and at the disk

QString say(const char *text)
{
    return QCoreApplication::translate("Workbook", text);
}

// The measure a change is of.
const Column *baseOf(const Table &table, const Column &change)
{
    return table.column(QStringView(change.key).chopped(qsizetype(std::size(".change")) - 1));
}

void putCell(ExcelSheet &sheet, const Column &column, CellForm form, qsizetype row)
{
    if (column.isNull(row)) {
        // Not an empty cell: a filter of Excel finds it, and charts name it.
        if (column.type == ValueType::Text && column.kind == ColumnKind::Dimension)
            sheet.put(QCoreApplication::translate("Cells", "(none)"));
        else
            sheet.skip();
    } else if (column.type == ValueType::Text) {
        sheet.put(column.labelAt(row));
    } else if (column.type == ValueType::Time) {
        sheet.putTime(column.integers[size_t(row)]);
    } else if (form == CellForm::Money) {
        sheet.putMoney(column.number(row));
    } else if (form == CellForm::Seconds) {
        sheet.putDuration(column.number(row));
    } else {
        sheet.put(column.number(row));
    }
}

void putTotal(ExcelSheet &sheet, const Table &table, size_t index, CellForm form)
{
    const Column &column = table.columns[index];
    const std::optional<double> total = index < table.totals.size() ? table.totals[index] : std::nullopt;
    if (index == 0)
        sheet.put(say(QT_TRANSLATE_NOOP("Workbook", "Total")));
    else if (!total)
        sheet.skip();
    else if (column.type == ValueType::Time)
        sheet.putTime(UtcMs(*total));
    else if (form == CellForm::Money)
        sheet.putMoney(*total);
    else if (form == CellForm::Seconds)
        sheet.putDuration(*total);
    else
        sheet.put(*total);
}

bool hasTotals(const Table &table)
{
    return table.rows > 1 && !table.columns.empty() && table.columns.front().kind == ColumnKind::Dimension &&
           table.columns.front().type != ValueType::Integer &&
           std::any_of(table.totals.begin(), table.totals.end(), [](const auto &total) { return total.has_value(); });
}

struct Layout
{
    std::vector<SheetColumn> columns;
    std::vector<size_t> columnOf; // of each column of the Table
    std::vector<bool> keys;       // whether the key stands beside it
};

Layout layOut(const Table &table, bool labels)
{
    Layout out;
    for (const Column &column : table.columns) {
        const QString title = column.label.isEmpty() ? column.key : column.label;
        out.columnOf.push_back(out.columns.size());
        out.columns.push_back({title, cellForm(table, column)});
        out.keys.push_back(labels && hasLabels(column));
        if (out.keys.back())
            out.columns.push_back({say(QT_TRANSLATE_NOOP("Workbook", "%1 (key)")).arg(title), CellForm::Text});
    }
    return out;
}

Result<void> checkUnderWay(const ExcelBook &book, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
    if (!book.hasRoom())
        return fail(ErrorCategory::Storage, QStringLiteral("no space left for temporary files"));
    return {};
}

Result<void> putTable(ExcelBook &book, const WorkbookTable &input, const WorkbookFacts &facts, qint64 before,
                      const std::stop_token &stop)
{
    const Table &table = *input.table;
    const Layout layout = layOut(table, facts.labels);
    ExcelSheet &sheet = book.addSheet(input.title, layout.columns);
    for (qsizetype row = 0; row < table.rows; ++row) {
        if (row % rowsPerLook == 0) {
            if (Result<void> fine = checkUnderWay(book, stop); !fine)
                return fine;
            if (facts.progress)
                facts.progress(before + row);
        }
        for (size_t c = 0; c < table.columns.size(); ++c) {
            const Column &column = table.columns[c];
            putCell(sheet, column, layout.columns[layout.columnOf[c]].form, row);
            if (layout.keys[c] && column.isNull(row))
                sheet.skip();
            else if (layout.keys[c])
                sheet.put(isOtherMember(column, row) ? QString() : column.texts[size_t(row)]);
        }
        sheet.endRow();
    }
    addChart(sheet, input, layout.columnOf);
    addColours(sheet, table, layout.columnOf);
    if (!hasTotals(table))
        return {};
    sheet.beginTotals();
    for (size_t c = 0; c < table.columns.size(); ++c) {
        putTotal(sheet, table, c, layout.columns[layout.columnOf[c]].form);
        if (layout.keys[c])
            sheet.skip();
    }
    sheet.endRow();
    return {};
}

void putWide(ExcelBook &book, const WorkbookTable &input)
{
    const auto wide = wideTable(*input.table);
    if (!wide)
        return;
    const CellForm form = cellForm(*input.table, *wide->measure);
    const CellForm keyForm = cellForm(*input.table, *wide->rows);
    std::vector<SheetColumn> columns{{wide->rows->label, keyForm}};
    for (const QString &head : wide->heads)
        columns.push_back({head, form});
    const QString title = say(QT_TRANSLATE_NOOP("Workbook", "%1 – chart")).arg(input.title);
    ExcelSheet &sheet = book.addSheet(title, std::move(columns));
    for (size_t row = 0; row < wide->rowStarts.size(); ++row) {
        putCell(sheet, *wide->rows, keyForm, wide->rowStarts[row]);
        for (const qsizetype source : wide->sources[row]) {
            if (source >= 0)
                putCell(sheet, *wide->measure, form, source);
            else
                sheet.skip();
        }
        sheet.endRow();
    }
    if (isHeat(*wide, input.visual))
        addHeat(sheet, *wide);
    else
        addWideChart(sheet, *wide, input);
}

} // namespace

QString tableTitle(const Table &table)
{
    QStringList dimensions, measures;
    for (const Column &column : table.columns) {
        const QString name = column.label.isEmpty() ? column.key : column.label;
        if (column.kind == ColumnKind::Dimension)
            dimensions << name;
        else if (column.kind == ColumnKind::Measure && measures.size() < 3)
            measures << name;
    }
    const QString of = measures.join(QStringLiteral(", "));
    return dimensions.isEmpty()
               ? of
               : say(QT_TRANSLATE_NOOP("Workbook", "%1 by %2")).arg(of, dimensions.join(QStringLiteral(", ")));
}

CellForm cellForm(const Table &table, const Column &column)
{
    if (column.type == ValueType::Text)
        return CellForm::Text;
    if (column.type == ValueType::Time) {
        if (column.kind != ColumnKind::Dimension)
            return CellForm::Moment;
        static constexpr CellForm forms[] = {CellForm::Hour,  CellForm::Day, CellForm::Day,
                                             CellForm::Month, CellForm::Day, CellForm::Year};
        return forms[size_t(column.grain)];
    }
    if (column.kind == ColumnKind::Change) {
        const Column *base = baseOf(table, column);
        if (base && base->unit == Unit::Percent)
            return CellForm::Points;
        return column.unit == Unit::Percent ? CellForm::Change : CellForm::Number;
    }
    if (column.kind == ColumnKind::Share)
        return CellForm::Percent;
    switch (column.unit) {
    case Unit::Money:
        return CellForm::Money;
    case Unit::Percent:
        return CellForm::Percent;
    case Unit::Duration:
        return CellForm::Seconds;
    case Unit::Ratio:
    case Unit::PerMinute:
    case Unit::Score:
        return CellForm::Number;
    default:
        return column.type == ValueType::Integer ? CellForm::Count : CellForm::Number;
    }
}

std::vector<SheetColumn> sheetColumns(const Table &table)
{
    return layOut(table, false).columns;
}

void putRows(ExcelSheet &sheet, const Table &table)
{
    const std::vector<SheetColumn> columns = sheetColumns(table);
    for (qsizetype row = 0; row < table.rows; ++row) {
        for (size_t c = 0; c < table.columns.size(); ++c) {
            if (table.columns[c].isNull(row))
                sheet.skip(); // of a record: nobody said it
            else
                putCell(sheet, table.columns[c], columns[c].form, row);
        }
        sheet.endRow();
    }
}

Result<void> writeWorkbook(std::span<const WorkbookTable> tables, const WorkbookFacts &facts, QIODevice &device,
                           std::stop_token stop)
{
    const auto book = ExcelBook::create(facts.options);
    if (!book)
        return tl::unexpected(book.error());
    qint64 before = 0;
    for (const WorkbookTable &table : tables) {
        if (Result<void> put = putTable(**book, table, facts, before, stop); !put)
            return put;
        before += table.table->rows;
        putWide(**book, table);
    }
    addNotes(**book, tables, facts);
    if (Result<void> fine = checkUnderWay(**book, stop); !fine)
        return fine;
    return (*book)->finish(device);
}

} // namespace parlance
