// The rows of the dialog of prices: a pure function of the data and the edited book.
#pragma once

#include "views/dialogs/priceactions.h"

namespace parlance {

struct PriceRow
{
    enum class Kind { Missing, Own, BuiltIn };
    Kind kind = Kind::BuiltIn;
    PriceKey key; // of Missing: the price to be added
    std::string label;
    TokenPrices prices; // not of Missing
    bool cacheStated = true;
    bool changed = false; // not applied yet
    bool inData = false;
    ModelUse use; // of models of the data
    PriceCover cover = PriceCover::All;
};

// Models of the data without a price first, then models of the data by messages, then the others by name; of a model its
// own prices first, the newest on top.
std::vector<PriceRow> priceRows(const PricesData &data, const PriceBook &edited);

} // namespace parlance
