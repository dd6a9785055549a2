// A Table to a device: CSV, JSON, JSON lines, an Excel workbook, or aligned text for a terminal.
#pragma once

#include "models/core/result.h"
#include "models/query/table.h"

#include <QIODevice>

#include <stop_token>

namespace parlance {

enum class TableFormat { Text, Csv, Json, JsonLines, Xlsx };

// CSV and JSON hold raw values: counts as integers, money in dollars to the nano-dollar, durations in milliseconds,
// shares from 0 to 1, dot decimals. The start of a day or of a longer period is its date, an hour and any other instant
// ISO 8601 with the offset of the zone. A missing value is an empty CSV field or null.
struct TableWriteOptions
{
    TableFormat format = TableFormat::Csv;
    // CSV, JSON: "bot_label" after "bot", likewise for every text column whose members have names of their own.
    bool labels = false;
    // CSV: a text that begins with = + - @, tab or carriage return gets a ' in front, so that no spreadsheet runs it.
    bool guardFormulas = true;
    bool header = true; // CSV: the line of keys; without it a table goes on where another one ended
    bool mark = false;  // CSV, before that line: the byte order mark, by which some spreadsheets know UTF-8
    TimeZone zone;
    NumberStyle style; // Text only
    int width = 0;     // Text: columns of the terminal; 0: no limit
    QString none;      // Text: how a missing member reads, "(none)"; empty: "–"
    QString total;     // Text: how the line of totals is called
    QString title;     // Xlsx: of the sheet and of its chart; empty: made of the columns
    UtcMs created = 0; // Xlsx: stands in the notes
    std::vector<std::pair<QString, QString>> notes = {}; // Xlsx: further lines of the notes
};

std::optional<TableFormat> tableFormat(QStringView name); // table, csv, json, jsonl, xlsx

// Writes row by row through a small buffer; a workbook through temporary files. Errors: Storage when the device fails, Cancelled.
Result<void> writeTable(const Table &table, const TableWriteOptions &options, QIODevice &device,
                        std::stop_token stop = {});

} // namespace parlance
