// How commands that answer with a Table are asked for its format.
#pragma once

#include "app/cli/command.h"
#include "exporters/tablewriter.h"

namespace parlance::cli {

// Commands that write a Table piece by piece have no workbooks and no --output.
enum class TableOutput { Stream, Whole };

// From --format, --json, --labels and the suffix of --output; the text is as wide as the terminal.
Result<TableWriteOptions> tableOptions(const Context &context, const TimeZone &zone,
                                       TableOutput output = TableOutput::Stream);
OptionSpec formatOption(TableOutput output = TableOutput::Stream);
OptionSpec outputOption();
OptionSpec bomOption(); // read by tableOptions()

// To the file of --output, whole or not at all, else to stdout.
Result<void> writeAnswer(const Table &table, const TableWriteOptions &options, const Context &context);

} // namespace parlance::cli
