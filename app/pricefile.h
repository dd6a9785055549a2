// Own prices in a file, for the command line and the window: JSON as `prices list --json` prints it, or CSV with the
// columns model, region, valid_from, input, output, cache_read, cache_write, per_tokens.
#pragma once

#include "models/analysis/pricebook.h"

#include <stop_token>

namespace parlance {

// All prices of the file or none: Unreadable with the place of the first one that is wrong. Model names of every kind
// become keys. Rows that say "origin": "built-in" are left out.
Result<std::vector<OwnPrice>> readPriceFile(const QString &path, std::stop_token stop);

QByteArray pricesAsCsv(const std::vector<OwnPrice> &prices);
QByteArray pricesAsJson(const std::vector<OwnPrice> &prices);
// Into a file, JSON or CSV by its name, whole or not at all.
Result<void> writePriceFile(const std::vector<OwnPrice> &prices, const QString &path);

// "2026-10-01"; empty for alwaysValid.
QString priceDay(UtcMs validFrom);
// Empty text: alwaysValid. Nothing for what is no day.
std::optional<UtcMs> parsePriceDay(const QString &text);
// What is wrong, in technical words.
QString problemText(PriceProblem problem);

} // namespace parlance
