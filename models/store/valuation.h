// Private to the store layer: what analysis knows, in the terms of conversation states.
#pragma once

#include "models/analysis/modelnames.h"
#include "models/analysis/pricebook.h"
#include "models/records/records.h"

#include <map>
#include <memory>
#include <string>

namespace parlance {

// Empty when nothing is left.
std::string_view normalisedQuestion(std::string_view text); // valid until the next call on this thread

// Rule 2: the price of the tokens a message states; nullopt without tokens or without a price for the model.
std::optional<Nano> tokenPrice(const Pricing &pricing, std::string_view model, const MessageRecord &rare, UtcMs at);
// Rule 3: what an answer would cost by the length of the texts; 0 when the model has no price.
Nano textPrice(const Pricing &pricing, std::string_view model, std::string_view prompt, std::string_view answer,
               UtcMs at);

// The list that comes with the program, and that list under the user's own prices and region.
const PriceTable &builtInPrices();
std::shared_ptr<const Pricing> makePricing(const PriceBook &book);

// The model that a source's name stands for, by the list that comes with the program.
ModelName canonicalModel(std::string_view name);

// Remembers the models met, so that a name costs one look-up.
class ModelCache
{
public:
    // The key of the model; lives as long as this object. Empty for an empty name.
    std::string_view key(std::string_view name);
    [[nodiscard]] const std::map<std::string, ModelName, std::less<>> &all() const { return m_names; }

private:
    std::map<std::string, ModelName, std::less<>> m_names;
    std::string_view m_lastName, m_lastKey;
};

} // namespace parlance
