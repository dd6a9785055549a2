// The formats behind writeTable; one file each.
#pragma once

#include "exporters/tablewriter.h"
#include "exporters/textbuffer.h"

namespace parlance {

// All leave the last flush, device errors and cancelling to writeTable.
void writeCsv(const Table &table, const TableWriteOptions &options, TextBuffer &out, std::stop_token stop);
void writeJson(const Table &table, const TableWriteOptions &options, TextBuffer &out, std::stop_token stop);
void writeJsonLines(const Table &table, const TableWriteOptions &options, TextBuffer &out, std::stop_token stop);
void writeText(const Table &table, const TableWriteOptions &options, TextBuffer &out, std::stop_token stop);

} // namespace parlance
