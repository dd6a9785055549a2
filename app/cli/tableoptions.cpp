#include "app/cli/tableoptions.h"

#include "app/cli/texts.h"

namespace parlance::cli {

Result<TableWriteOptions> tableOptions(const Context &context, const TimeZone &zone)
{
    const Arguments &arguments = context.arguments;
    const QString json = arguments.has(QStringLiteral("json")) ? QStringLiteral("json") : QStringLiteral("table");
    const std::optional<TableFormat> format = tableFormat(arguments.value(QStringLiteral("format"), json));
    if (!format)
        return fail(ErrorCategory::Usage, Cli::tr("--format is table, csv, json or jsonl"));
    TableWriteOptions options;
    options.format = *format;
    options.labels = arguments.has(QStringLiteral("labels"));
    options.zone = zone;
    options.width = context.console.width();
    options.none = Cli::tr("(none)");
    options.total = Cli::tr("Total");
    return options;
}

OptionSpec formatOption()
{
    return {QStringLiteral("format"), {}, QStringLiteral("NAME"), Cli::tr("table (default), csv, json or jsonl")};
}

} // namespace parlance::cli
