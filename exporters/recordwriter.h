// Rows of any number to a device, some at a time: CSV, JSON lines, one JSON array, or an Excel workbook. Values read as writeTable writes
// them, formulas of spreadsheets are defused.
#pragma once

#include "exporters/tablewriter.h"

namespace parlance {

class ExcelBook;
class ExcelSheet;

class RecordWriter
{
public:
    // The device outlives the writer. Format: Csv, Json, JsonLines or Xlsx.
    RecordWriter(QIODevice &device, TableFormat format, const TimeZone &zone);
    ~RecordWriter();

    void setMark(bool mark) { m_options.mark = mark; } // of CSV, see TableWriteOptions
    Q_DISABLE_COPY_MOVE(RecordWriter)

    // Tables of the same columns; one without rows gives CSV its head.
    Result<void> write(const Table &rows, std::stop_token stop = {});
    // Once, after the last; without it a JSON array has no end, and of a workbook nothing is there.
    Result<void> finish();

    [[nodiscard]] qint64 cutTexts() const; // so many did not fit into their cells of Excel

private:
    Result<void> writeArray(const Table &rows, std::stop_token stop);
    Result<void> writeSheet(const Table &rows, const std::stop_token &stop);
    Result<void> put(const QByteArray &bytes);

    QIODevice &m_device;
    TableWriteOptions m_options;
    bool m_first = true;
    std::unique_ptr<ExcelBook> m_book;
    ExcelSheet *m_sheet = nullptr;
};

} // namespace parlance
