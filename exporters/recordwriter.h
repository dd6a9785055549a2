// Rows of any number to a device, some at a time: CSV, JSON lines, or one JSON array. Values read as writeTable writes
// them, formulas of spreadsheets are defused.
#pragma once

#include "exporters/tablewriter.h"

namespace parlance {

class RecordWriter
{
public:
    // The device outlives the writer. Format: Csv, Json or JsonLines.
    RecordWriter(QIODevice &device, TableFormat format, const TimeZone &zone);

    // Tables of the same columns; one without rows gives CSV its head.
    Result<void> write(const Table &rows, std::stop_token stop = {});
    // Once, after the last; without it a JSON array has no end.
    Result<void> finish();

private:
    Result<void> writeArray(const Table &rows, std::stop_token stop);
    Result<void> put(const QByteArray &bytes);

    QIODevice &m_device;
    TableWriteOptions m_options;
    bool m_first = true;
};

} // namespace parlance
