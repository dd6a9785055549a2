// Which rows a count takes: a test of their flags alone.
#pragma once

#include "models/engine/atoms.h"
#include "models/engine/facts.h"

#include <optional>

namespace parlance {

// A row counts when its flags, masked, have the value. "low" is bits 0–7 of FactFlags, "mid" bits 8–23.
struct FlagTest
{
    uint8_t lowMask = 0, lowValue = 0;
    uint16_t midMask = 0, midValue = 0;

    // False: no row counts whose flags have these bits in common.
    [[nodiscard]] bool mayPass(FlagBits bits) const
    {
        return (lowValue & ~bits.any) == 0 && (bits.all & lowMask & ~lowValue) == 0;
    }
};

inline constexpr FlagTest isMessageTest{6, 0}; // kinds 0 and 1
inline constexpr FlagTest isQuestionTest{FactFlags::kindMask, FactFlags::kindUser};
inline constexpr FlagTest isAnswerTest{FactFlags::kindMask, FactFlags::kindAssistant};

// Nullopt: the atom is no count, or needs more than the flags.
std::optional<FlagTest> flagTest(AtomKind atom);

} // namespace parlance
