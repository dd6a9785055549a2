#include "app/sample/sample.h"
#include "app/cli/command.h"
#include "app/cli/texts.h"

namespace parlance::cli {

namespace {

Result<SampleOptions> optionsFrom(const Arguments &arguments)
{
    SampleOptions options;
    if (arguments.positional().size() != 1)
        return fail(ErrorCategory::Usage, Cli::tr("name the folder to write into"));
    options.folder = arguments.positional().first();
    const Result<qint64> days = arguments.number(QStringLiteral("days"), options.days, 1, 1000);
    if (!days)
        return tl::unexpected(days.error());
    const Result<qint64> seed = arguments.number(QStringLiteral("seed"), qint64(options.seed), 0, 1'000'000'000);
    if (!seed)
        return tl::unexpected(seed.error());
    options.days = int(*days);
    options.seed = quint64(*seed);
    if (arguments.has(QStringLiteral("until"))) {
        options.until = QDate::fromString(arguments.value(QStringLiteral("until")), Qt::ISODate);
        if (!options.until.isValid())
            return fail(ErrorCategory::Usage, Cli::tr("--until must be a date such as 2026-11-20"));
    }
    return options;
}

void print(Console &console, const SampleOptions &options, const SampleSummary &summary, bool json)
{
    if (json) {
        console.printJson({{QStringLiteral("folder"), options.folder},
                           {QStringLiteral("conversations"), summary.conversations},
                           {QStringLiteral("messages"), summary.messages},
                           {QStringLiteral("records"), summary.records},
                           {QStringLiteral("users"), summary.users},
                           {QStringLiteral("bots"), summary.bots},
                           {QStringLiteral("files"), summary.files},
                           {QStringLiteral("bytes"), summary.bytes}});
        return;
    }
    console.print(Cli::tr("%1: %2 conversations with %3 messages, %4 bots, %5 users, in %6 files")
                      .arg(options.folder)
                      .arg(summary.conversations)
                      .arg(summary.messages)
                      .arg(summary.bots)
                      .arg(summary.users)
                      .arg(summary.files));
    console.message(Cli::tr("Import it with: parlance import %1 -w sample.parlance").arg(options.folder));
}

int run(const Context &context)
{
    const Result<SampleOptions> options = optionsFrom(context.arguments);
    if (!options)
        return reportError(context.console, options.error());
    const Result<SampleSummary> summary = writeSample(*options, context.stop);
    if (!summary)
        return reportError(context.console, summary.error());
    print(context.console, *options, *summary, context.arguments.has(QStringLiteral("json")));
    return Done;
}

} // namespace

Command sampleCommand()
{
    return {QStringLiteral("sample"),
            Cli::tr("Writes an export of the fictional company Nordwind, to try things out."),
            QStringLiteral("DIR [--days N] [--seed N] [--until DATE] [--json]"),
            {{QStringLiteral("days"), {}, QStringLiteral("N"), Cli::tr("how many days, 1 to 1000 (default: 120)")},
             {QStringLiteral("seed"),
              {},
              QStringLiteral("N"),
              Cli::tr("another seed gives other conversations (default: 1)")},
             {QStringLiteral("until"), {}, QStringLiteral("DATE"), Cli::tr("the last day (default: 2026-11-20)")},
             jsonOption()},
            {QStringLiteral("parlance sample nordwind"), QStringLiteral("parlance sample nordwind --days 30 --seed 7")},
            Cli::tr("The same options give the same files on every machine."),
            run};
}

} // namespace parlance::cli
