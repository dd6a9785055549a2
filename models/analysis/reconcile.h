// Why what a source states for a call differs from what its tokens cost by the price table. One answer per call, by
// trying explanations in a fixed order; docs/manual.md, "Reconciliation", has them in words.
#pragma once

#include "models/analysis/prices.h"

#include <span>

namespace parlance {

// Their keys are members of the dimension cost_cause and permanent.
enum class CostCause : quint8 {
    None,         // nothing to reconcile
    Agrees,       // within the rounding of the stated cost
    Zero,         // 0 is stated although tokens were used
    NoPrice,      // the model has no price at that time
    NoTokens,     // the source states no tokens
    CacheTwice,   // cached tokens charged as input, and at their own price as well
    CacheAtInput, // cached tokens charged at the price of input
    CacheFree,    // cached tokens not charged
    CacheWrite1h, // tokens written to the cache charged at twice the price of input, as for an hour
    OtherPrice,   // a price of the same model of another day, another region, or of the list instead of an own one
    Factor,       // the price times a whole number of hundredths
    Unexplained,
    NotStated,    // worked out from tokens: the source states no cost
    RunningTotal, // only a total of the conversation is stated
    Unpriced      // tokens are stated, but neither a cost nor a price
};
inline constexpr int costCauseCount = int(CostCause::Unpriced) + 1;
const char *keyOf(CostCause cause); // "cache_twice"; nullptr for None

// How far a stated cost may be from the exact one because it is written with so many digits: half a unit of its last
// digit that is not 0, but not more than 0.5 %; at least a nano-dollar.
Nano roundingOf(Nano stated);

// Of a call for which a cost is stated. Without tokens or prices these are null. others: all other prices that the table
// has for the model.
CostCause causeOf(Nano stated, const TokenCounts *tokens, const TokenPrices *prices,
                  std::span<const TokenPrices> others);

} // namespace parlance
