#include "models/analysis/prices.h"
#include "app/cli/command.h"
#include "app/cli/texts.h"

#include <QJsonArray>

namespace parlance::cli {

namespace {

QString day(const Price &price)
{
    return TimeZone().date(price.validFrom).toString(Qt::ISODate);
}

void printJson(Console &console, const PriceTable &table)
{
    QJsonArray list;
    for (const std::string &model : table.models())
        for (const Price &price : table.all(model))
            list.append(QJsonObject{{QStringLiteral("model"), QString::fromStdString(price.model)},
                                    {QStringLiteral("region"), QString::fromStdString(price.region)},
                                    {QStringLiteral("valid_from"), day(price)},
                                    {QStringLiteral("input"), dollars(price.prices.input)},
                                    {QStringLiteral("output"), dollars(price.prices.output)},
                                    {QStringLiteral("cache_write"), dollars(price.prices.cacheWrite)},
                                    {QStringLiteral("cache_read"), dollars(price.prices.cacheRead)}});
    console.printJson({{QStringLiteral("per_tokens"), 1000}, {QStringLiteral("prices"), list}});
}

void printLine(Console &console, const QString &model, const QString &region, const QString &from, const QString &in,
               const QString &out, const QString &write, const QString &read)
{
    console.print(QStringLiteral("%1  %2  %3  %4  %5  %6  %7")
                      .arg(model, -26)
                      .arg(region, -14)
                      .arg(from, -10)
                      .arg(in, 10)
                      .arg(out, 10)
                      .arg(write, 12)
                      .arg(read, 12));
}

void printText(Console &console, const PriceTable &table)
{
    printLine(console, Cli::tr("model"), Cli::tr("region"), Cli::tr("from"), Cli::tr("input"), Cli::tr("output"),
              Cli::tr("cache write"), Cli::tr("cache read"));
    for (const std::string &model : table.models())
        for (const Price &price : table.all(model))
            printLine(console, QString::fromStdString(price.model),
                      price.region.empty() ? Cli::tr("(all)") : QString::fromStdString(price.region), day(price),
                      dollars(price.prices.input), dollars(price.prices.output), dollars(price.prices.cacheWrite),
                      dollars(price.prices.cacheRead));
    console.print(Cli::tr("Dollars for 1,000 tokens."));
}

int run(const Context &context)
{
    const QString what = context.arguments.positional().value(0, QStringLiteral("list"));
    if (what != u"list" || context.arguments.positional().size() > 1)
        return reportError(context.console, {ErrorCategory::Usage, Cli::tr("\"prices\" can only \"list\""), {}, {}});
    const Result<PriceTable> table = PriceTable::fromJson(builtInPriceList());
    if (!table)
        return reportError(context.console, table.error());
    if (context.arguments.has(QStringLiteral("json")))
        printJson(context.console, *table);
    else
        printText(context.console, *table);
    return Done;
}

} // namespace

Command pricesCommand()
{
    return {QStringLiteral("prices"),
            Cli::tr("Lists what the models cost, as the program knows it."),
            QStringLiteral("list [--json]"),
            {jsonOption()},
            {QStringLiteral("parlance prices list"), QStringLiteral("parlance prices list --json")},
            {},
            run};
}

} // namespace parlance::cli
