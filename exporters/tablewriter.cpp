#include "exporters/tablewriter.h"

#include "exporters/formats.h"
#include "exporters/tableworkbook.h"

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
    if (name == u"xlsx")
        return TableFormat::Xlsx;
    return std::nullopt;
}

namespace {

Result<void> writeXlsx(const Table &table, const TableWriteOptions &options, QIODevice &device, std::stop_token stop)
{
    WorkbookFacts facts;
    facts.options.zone = options.zone;
    facts.options.style = options.style;
    facts.options.created = options.created;
    facts.notes = options.notes;
    facts.labels = options.labels;
    // Not owned: it lives as long as the call.
    const QString title = options.title.isEmpty() ? tableTitle(table) : options.title;
    facts.options.title = title;
    const WorkbookTable one{title, TablePtr(TablePtr(), &table), std::nullopt};
    return writeWorkbook(std::span(&one, 1), facts, device, std::move(stop));
}

} // namespace

Result<void> writeTable(const Table &table, const TableWriteOptions &options, QIODevice &device, std::stop_token stop)
{
    if (options.format == TableFormat::Xlsx)
        return writeXlsx(table, options, device, std::move(stop));
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
    case TableFormat::Xlsx:
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
