// One more flag of messages, beside those of FactFlags (columns.h).
#pragma once

#include <cstdint>

namespace parlance::FactFlags {
// Of a question: its sentiment is estimated from its words, as the source states none. Of an answer the same bit is
// `fallback`, which no question has.
inline constexpr uint32_t sentimentEstimated = 1u << 22;
} // namespace parlance::FactFlags
