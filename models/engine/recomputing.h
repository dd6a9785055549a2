// Stated costs against the price table, over the columns: the atoms CostReported to CostRecomputed and the dimension
// cost_cause.
#pragma once

#include "models/engine/accumulator.h"
#include "models/store/modelprices.h"

namespace parlance {

// What is known of a call. When it was, its slot says well enough: prices change on full days.
inline constexpr FactColumn statedCallColumns[] = {FactColumn::Flags,           FactColumn::Cost,
                                                   FactColumn::Model,           FactColumn::InputTokens,
                                                   FactColumn::OutputTokens,    FactColumn::CacheReadTokens,
                                                   FactColumn::CacheWriteTokens};

inline bool isRecomputed(AtomKind atom)
{
    return atom == AtomKind::CallsCompared || atom == AtomKind::CostCompared || atom == AtomKind::CostRecomputed;
}

// Those that read the price table.
inline bool isByPrice(AtomKind atom)
{
    return isRecomputed(atom) || atom == AtomKind::InputCost || atom == AtomKind::OutputCost;
}

std::unique_ptr<Accumulator> makeStatedCost(const FactTable &facts);
// prices: by model row id; may be null.
std::unique_ptr<Accumulator> makeRecomputed(const FactTable &facts,
                                            std::shared_ptr<const std::vector<ModelPrices>> prices);
// What the tokens of calls cost by the price table, input and output apart, whatever cost is stated.
std::unique_ptr<Accumulator> makeTokenCost(const FactTable &facts,
                                           std::shared_ptr<const std::vector<ModelPrices>> prices);

// Of a row whose tokens play no part, by the low byte of its flags.
CostCause costCauseOfBasis(uint32_t flagsLow);
// The CostCause of each row; empty when costCauseOfBasis() says it for all of them.
std::vector<uint32_t> costCausesOf(const FactTable &facts, const std::vector<ModelPrices> &prices);

} // namespace parlance
