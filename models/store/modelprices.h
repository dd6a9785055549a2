// What the tokens of each model cost from when on, as the workspace has it: for plans that work costs out anew.
#pragma once

#include "models/analysis/reconcile.h"
#include "models/store/store.h"

namespace parlance {

struct PriceStep
{
    UtcMs from = INT64_MIN;
    std::optional<TokenPrices> prices; // none: the model has no price then
};

struct ModelPrices
{
    uint32_t model = 0;           // row id
    std::vector<PriceStep> steps; // by time; the first holds from ever on
    std::vector<TokenPrices> all; // every price that the table has for the model: of any day, region and origin

    [[nodiscard]] const TokenPrices *at(UtcMs time) const;
};

// Of every model of the data. Of the session's data version: it rises with a change of prices.
Result<std::vector<ModelPrices>> modelPrices(ReadSession &session);

} // namespace parlance
