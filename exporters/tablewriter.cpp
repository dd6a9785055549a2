#include "exporters/tablewriter.h"

#include "exporters/formats.h"

namespace parlance {

std::optional<TableFormat> tableFormat(QStringView name)
{
    if (name == u"table")
        return TableFormat::Text;
    if (name == u"csv")
        return TableFormat::Csv;
    if (name == u"json")
        return TableFormat::Json;
    if (name == u"jsonl")
        return TableFormat::JsonLines;
    return std::nullopt;
}

Result<void> writeTable(const Table &table, const TableWriteOptions &options, QIODevice &device, std::stop_token stop)
{
    TextBuffer out(device);
    switch (options.format) {
    case TableFormat::Csv:
        writeCsv(table, options, out, stop);
        break;
    case TableFormat::Json:
        writeJson(table, options, out, stop);
        break;
    case TableFormat::JsonLines:
        writeJsonLines(table, options, out, stop);
        break;
    case TableFormat::Text:
        writeText(table, options, out, stop);
        break;
    }
    if (stop.stop_requested())
        return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
    if (!out.flush())
        return fail(ErrorCategory::Storage, QStringLiteral("writing failed: ") + device.errorString());
    return {};
}

} // namespace parlance
