// Dimensions that came after those of catalog.h. They stand here, and not in the enumeration, so that what includes the
// Catalog need not be built anew; keys are positions in the table either way.
#pragma once

#include "models/query/catalog.h"

namespace parlance::laterkeys {

inline constexpr auto first = quint16(DimensionKey::NearestIntent) + 1;
inline constexpr DimensionKey SentimentBasis{quint16(first)}; // stated by the source, or estimated
inline constexpr DimensionKey Emotion{quint16(first + 1)};
inline constexpr DimensionKey LeadStatus{quint16(first + 2)};
inline constexpr size_t dimensionCount = size_t(first) + 3;

} // namespace parlance::laterkeys
