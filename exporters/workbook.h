// An Excel workbook written row by row in constant memory: typed cells, number formats, a frozen head, filters.
#pragma once

#include "models/core/format.h"

#include <QIODevice>

#include <memory>
#include <vector>

namespace parlance {

// What the cells of a column are; decides their number format. Durations are seconds in the workbook.
enum class CellForm {
    Text,
    Paragraph, // text that wraps
    Count,
    Number,
    Money,
    Percent,
    Change, // a share with its sign
    Points, // a difference between two shares, with its sign
    Seconds,
    Year,
    Month,
    Day,
    Hour,
    Moment
};

struct SheetColumn
{
    QString title;
    CellForm form = CellForm::Text;

    bool operator==(const SheetColumn &) const = default;
};

class ExcelBook;

// Rows from above to below, cells from left to right. What does not fit onto one sheet of Excel (1,048,576 rows) goes
// on in "NAME (2)". Owned by its workbook.
class ExcelSheet
{
public:
    struct Private;
    explicit ExcelSheet(std::unique_ptr<Private> parts);
    ~ExcelSheet();
    Q_DISABLE_COPY_MOVE(ExcelSheet)

    void skip(); // an empty cell
    // Never run as a formula. Longer than 32,767 characters, the most that Excel takes, it is cut.
    void put(const QString &text);
    void put(double number); // money in the currency of the style, durations in seconds; NaN leaves the cell empty
    void putMoney(double nanos);
    void putDuration(double ms);
    void putTime(UtcMs at); // on the clock of the workbook's zone
    void endRow();
    // Rows from here on are totals: bold, outside the filter.
    void beginTotals();

    [[nodiscard]] const QString &name() const;
    [[nodiscard]] qint64 rows() const; // without head and totals
    [[nodiscard]] Private &parts() { return *d; }

private:
    std::unique_ptr<Private> d;
};

struct WorkbookOptions
{
    QString title, author;
    TimeZone zone;
    NumberStyle style; // currency and its rate; how numbers are grouped is the reader's own setting
    UtcMs created = 0;
    qint64 rowsPerSheet = 1'048'576; // head included
};

class ExcelBook
{
public:
    // Everything is gathered in a temporary folder of its own. Errors are Storage.
    static Result<std::unique_ptr<ExcelBook>> create(const WorkbookOptions &options);
    ~ExcelBook();
    Q_DISABLE_COPY_MOVE(ExcelBook)

    // Any title: what Excel does not take in the name of a sheet is left out, a name never comes twice.
    ExcelSheet &addSheet(const QString &title, std::vector<SheetColumn> columns);
    // The whole file; nothing may be added afterwards. Errors are Storage.
    Result<void> finish(QIODevice &device);

    [[nodiscard]] const WorkbookOptions &options() const;
    [[nodiscard]] qint64 cutTexts() const; // so many did not fit into their cells
    // Full as long as all goes well: the disk under the temporary folder is nearly full otherwise.
    [[nodiscard]] bool hasRoom() const;

    struct Private;
    [[nodiscard]] Private &parts() { return *d; }

private:
    explicit ExcelBook(std::unique_ptr<Private> parts);

    std::unique_ptr<Private> d;
};

} // namespace parlance
