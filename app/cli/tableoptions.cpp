#include "app/cli/tableoptions.h"

#include "app/cli/texts.h"
#include "models/core/wholefile.h"

#include <QFileInfo>

namespace parlance::cli {

namespace {

QString outputFile(const Arguments &arguments)
{
    return arguments.value(QStringLiteral("output"));
}

// By --format, else --json, else the suffix of --output, else a table for people.
QString formatName(const Arguments &arguments)
{
    const QString suffix = QFileInfo(outputFile(arguments)).suffix().toLower();
    const QString implied = arguments.has(QStringLiteral("json")) ? QStringLiteral("json")
                            : tableFormat(suffix).value_or(TableFormat::Text) != TableFormat::Text
                                ? suffix
                                : QStringLiteral("table");
    return arguments.value(QStringLiteral("format"), implied);
}

} // namespace

Result<TableWriteOptions> tableOptions(const Context &context, const TimeZone &zone, TableOutput output)
{
    const Arguments &arguments = context.arguments;
    const std::optional<TableFormat> format = tableFormat(formatName(arguments));
    if (!format && output == TableOutput::Whole)
        return fail(ErrorCategory::Usage, Cli::tr("--format is table, csv, json, jsonl or xlsx"));
    if (!format || (format == TableFormat::Xlsx && output == TableOutput::Stream))
        return fail(ErrorCategory::Usage, Cli::tr("--format is table, csv, json or jsonl"));
    const bool toFile = !outputFile(arguments).isEmpty();
    if (format == TableFormat::Xlsx && !toFile && context.console.outIsTerminal())
        return fail(ErrorCategory::Usage, Cli::tr("a workbook is no text for a terminal: name a file with --output"));
    TableWriteOptions options;
    options.format = *format;
    options.labels = arguments.has(QStringLiteral("labels"));
    options.mark = arguments.has(QStringLiteral("bom"));
    options.zone = zone;
    options.width = toFile ? 0 : context.console.width();
    options.none = Cli::tr("(none)");
    options.total = Cli::tr("Total");
    return options;
}

OptionSpec formatOption(TableOutput output)
{
    return {QStringLiteral("format"),
            {},
            QStringLiteral("NAME"),
            output == TableOutput::Whole ? Cli::tr("table (default), csv, json, jsonl or xlsx")
                                         : Cli::tr("table (default), csv, json or jsonl")};
}

OptionSpec outputOption()
{
    return {QStringLiteral("output"), QStringLiteral("o"), QStringLiteral("FILE"),
            Cli::tr("write to this file; its suffix names the format")};
}

OptionSpec bomOption()
{
    return {QStringLiteral("bom"),
            {},
            {},
            Cli::tr("CSV begins with a byte order mark, for spreadsheets that take it for another code otherwise")};
}

Result<void> writeAnswer(const Table &table, const TableWriteOptions &options, const Context &context)
{
    const QString path = outputFile(context.arguments);
    if (path.isEmpty())
        return writeTable(table, options, context.console.out(), context.stop);
    return writeWholeFile(path, [&](QIODevice &file) { return writeTable(table, options, file, context.stop); });
}

} // namespace parlance::cli
