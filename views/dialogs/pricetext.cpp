#include "views/dialogs/pricetext.h"

#include "models/core/format.h"

#include <QCoreApplication>

namespace parlance {

namespace {

struct PriceText
{
    Q_DECLARE_TR_FUNCTIONS(PriceText)
};

} // namespace

QString localPrice(Nano perThousand, const QLocale &locale)
{
    const QString exact = priceText(perThousand, PriceUnit::PerMillion);
    const QString fraction = exact.section(QLatin1Char('.'), 1).leftJustified(2, QLatin1Char('0'));
    return exact.section(QLatin1Char('.'), 0, 0) + locale.decimalPoint() + fraction;
}

ParsedPrice parseLocalPrice(const QString &text, const QLocale &locale)
{
    const QString typed = text.trimmed();
    const char16_t zero = locale.zeroDigit().isEmpty() ? u'0' : locale.zeroDigit().front().unicode();
    std::string plain;
    for (const QChar c : typed) {
        if (QString(c) == locale.decimalPoint())
            plain += '.';
        else if (c.unicode() >= zero && c.unicode() < zero + 10)
            plain += char('0' + (c.unicode() - zero));
        else if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            plain += char(c.unicode());
        else if (c == QLatin1Char('-') || c == QChar(0x2212))
            plain += '-';
        else
            return {0, PriceProblem::NotANumber};
    }
    return parsePrice(plain, PriceUnit::PerMillion);
}

QString problemMessage(PriceProblem problem, const QLocale &locale)
{
    switch (problem) {
    case PriceProblem::None:
        break;
    case PriceProblem::NoModel:
        return PriceText::tr("Name the model");
    case PriceProblem::BadRegion:
        return PriceText::tr("A region has letters, digits and hyphens only, such as eu-central-1");
    case PriceProblem::NotADay:
        return PriceText::tr("Choose a day");
    case PriceProblem::Missing:
        return PriceText::tr("Input and output need a price; 0 is one");
    case PriceProblem::NotANumber:
        return PriceText::tr("Write a number such as %1, without separators between thousands")
            .arg(localPrice(3'500'000, locale));
    case PriceProblem::Negative:
        return PriceText::tr("A price is not negative");
    case PriceProblem::TooManyDecimals:
        return PriceText::tr("At most six decimals");
    case PriceProblem::TooLarge:
        return PriceText::tr("At most a million dollars");
    }
    return {};
}

QString missingMessage(const ModelUse &use, PriceCover cover, const QLocale &locale)
{
    if (cover == PriceCover::LaterOnly)
        return PriceText::tr("No price for the earliest messages, the first of %1")
            .arg(formatDate(TimeZone().date(use.firstAt), true, locale));
    if (use.byTokens > 0)
        return PriceText::tr("No price: %Ln message(s) without a cost", nullptr, int(use.byTokens));
    return PriceText::tr("No price: %Ln answer(s) get no share of stated totals beside priced ones", nullptr,
                         int(use.byShare));
}

QString validFromText(UtcMs validFrom, const QLocale &locale)
{
    return validFrom == alwaysValid ? PriceText::tr("always", "a price without a first day")
                                    : formatDate(TimeZone().date(validFrom), true, locale);
}

} // namespace parlance
