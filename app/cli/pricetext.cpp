#include "app/cli/pricetext.h"

#include "app/cli/texts.h"
#include "app/pricefile.h"

#include <QJsonArray>

namespace parlance::cli {

namespace {

QString day(const Price &price)
{
    return TimeZone().date(price.validFrom).toString(Qt::ISODate);
}

QString origin(const Price &price)
{
    return price.own ? QStringLiteral("own") : QStringLiteral("built-in");
}

QJsonObject priceJson(const Price &price, PriceUnit unit)
{
    return {{QStringLiteral("model"), QString::fromStdString(price.model)},
            {QStringLiteral("region"), QString::fromStdString(price.region)},
            {QStringLiteral("valid_from"), day(price)},
            {QStringLiteral("input"), priceText(price.prices.input, unit)},
            {QStringLiteral("output"), priceText(price.prices.output, unit)},
            {QStringLiteral("cache_write"), priceText(price.prices.cacheWrite, unit)},
            {QStringLiteral("cache_read"), priceText(price.prices.cacheRead, unit)},
            {QStringLiteral("origin"), origin(price)}};
}

QString coverKey(PriceCover cover)
{
    switch (cover) {
    case PriceCover::All:
        return QStringLiteral("all");
    case PriceCover::LaterOnly:
        return QStringLiteral("later");
    case PriceCover::None:
        break;
    }
    return QStringLiteral("none");
}

QString line(const QStringList &cells)
{
    return QStringLiteral("%1  %2  %3  %4  %5  %6  %7  %8")
        .arg(cells[0], -26)
        .arg(cells[1], -14)
        .arg(cells[2], -10)
        .arg(cells[3], 10)
        .arg(cells[4], 10)
        .arg(cells[5], 12)
        .arg(cells[6], 12)
        .arg(cells[7]);
}

QString lackingText(const ModelUse &use, PriceCover cover)
{
    const QString model = QString::fromStdString(use.key);
    const QString from = TimeZone().date(use.firstAt).toString(Qt::ISODate);
    if (cover == PriceCover::LaterOnly)
        return Cli::tr("%1: no price for the messages of the first days, from %2 on").arg(model, from);
    return Cli::tr("%1: no price; %2 messages state tokens and have no cost, %3 share stated totals without it")
        .arg(model)
        .arg(use.byTokens)
        .arg(use.byShare);
}

} // namespace

void printPriceJson(Console &console, const PriceListing &listing, PriceUnit unit)
{
    QJsonArray prices, lacking;
    for (const std::string &model : listing.pricing.table().models())
        for (const Price &price : listing.pricing.table().all(model))
            prices.append(priceJson(price, unit));
    for (const ModelUse &use : listing.uses) {
        const PriceCover cover = coverOf(use, listing.pricing);
        if (cover != PriceCover::All)
            lacking.append(QJsonObject{{QStringLiteral("model"), QString::fromStdString(use.key)},
                                       {QStringLiteral("label"), QString::fromStdString(use.label)},
                                       {QStringLiteral("priced"), coverKey(cover)},
                                       {QStringLiteral("messages_with_tokens"), use.byTokens},
                                       {QStringLiteral("messages_sharing_totals"), use.byShare}});
    }
    QJsonObject json{{QStringLiteral("per_tokens"), unit == PriceUnit::PerThousand ? 1000 : 1'000'000},
                     {QStringLiteral("prices"), prices}};
    if (listing.workspace) {
        json.insert(QStringLiteral("region"), QString::fromStdString(listing.pricing.region()));
        json.insert(QStringLiteral("without_price"), lacking);
    }
    console.printJson(json);
}

void printPriceText(Console &console, const PriceListing &listing, PriceUnit unit)
{
    bool any = false;
    for (const ModelUse &use : listing.uses) {
        const PriceCover cover = coverOf(use, listing.pricing);
        if (cover == PriceCover::All)
            continue;
        if (!any)
            console.print(Cli::tr("Models without a price:"));
        any = true;
        console.print(u"  " + lackingText(use, cover));
    }
    if (any)
        console.print({});
    console.print(line({Cli::tr("model"), Cli::tr("region"), Cli::tr("from"), Cli::tr("input"), Cli::tr("output"),
                        Cli::tr("cache write"), Cli::tr("cache read"), Cli::tr("origin")}));
    for (const std::string &model : listing.pricing.table().models())
        for (const Price &price : listing.pricing.table().all(model))
            console.print(line({QString::fromStdString(price.model),
                                price.region.empty() ? Cli::tr("(all)") : QString::fromStdString(price.region),
                                price.validFrom == alwaysValid ? Cli::tr("always") : day(price),
                                priceText(price.prices.input, unit), priceText(price.prices.output, unit),
                                priceText(price.prices.cacheWrite, unit), priceText(price.prices.cacheRead, unit),
                                price.own ? Cli::tr("own") : Cli::tr("built in")}));
    console.print(unit == PriceUnit::PerThousand ? Cli::tr("Dollars for 1,000 tokens.")
                                                 : Cli::tr("Dollars for 1,000,000 tokens."));
    if (!listing.pricing.region().empty())
        console.print(Cli::tr("Region: %1").arg(QString::fromStdString(listing.pricing.region())));
}

} // namespace parlance::cli
