// The sentiment of a message as flags, and one more flag beside those of FactFlags (columns.h).
#pragma once

#include <cstdint>

namespace parlance::FactFlags {
// Of a question: its sentiment is estimated from its words, as the source states none. Of an answer the same bit is
// `fallback`, which no question has.
inline constexpr uint32_t sentimentEstimated = 1u << 22;
} // namespace parlance::FactFlags

namespace parlance {
struct StateMessage;
// Of the source where it states one, else estimated from what a user wrote.
uint32_t sentimentFlags(const StateMessage &m);
} // namespace parlance
