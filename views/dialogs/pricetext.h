// Prices as people read and type them: dollars for a million tokens, in their locale, exact.
#pragma once

#include "models/analysis/pricebook.h"

#include <QLocale>

namespace parlance {

// "3.00", "0.035": every decimal there is, at least two; no group separators.
QString localPrice(Nano perThousand, const QLocale &locale);
// Accepts what localPrice writes. The decimal separator of another language is not a number: "1.500" must not become
// 1500 or 1.5 by a guess.
ParsedPrice parseLocalPrice(const QString &text, const QLocale &locale);

// For people: what to do about it.
QString problemMessage(PriceProblem problem, const QLocale &locale);

// What the origin column says of a model whose messages have no price, or none at first.
QString missingMessage(const ModelUse &use, PriceCover cover, const QLocale &locale);
// "always", or the day.
QString validFromText(UtcMs validFrom, const QLocale &locale);

} // namespace parlance
