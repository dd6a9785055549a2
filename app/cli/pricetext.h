// How `parlance prices` writes prices: aligned text and JSON.
#pragma once

#include "app/cli/console.h"
#include "models/analysis/pricebook.h"

namespace parlance::cli {

// What `prices list` shows. Without a workspace only the list that comes with the program.
struct PriceListing
{
    bool workspace = false;
    Pricing pricing;
    std::vector<ModelUse> uses;
};

void printPriceJson(Console &console, const PriceListing &listing, PriceUnit unit);
void printPriceText(Console &console, const PriceListing &listing, PriceUnit unit);

} // namespace parlance::cli
