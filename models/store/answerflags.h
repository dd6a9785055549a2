// What the columns say of questions whose answers are poor, beside the flags of columns.h.
#pragma once

#include <cstdint>

namespace parlance {

namespace FactFlags {
inline constexpr uint32_t answeredLow = 1u << 23; // a question: the best stated confidence of its answers is low
}
inline constexpr int lowConfidence = 7000; // below: in 1/10000, as FactColumn::Confidence

} // namespace parlance
