// Which rows a count takes: a test of their flags alone.
#pragma once

#include "models/engine/atoms.h"

#include <optional>

namespace parlance {

// A row counts when its flags, masked, have the value. "low" is bits 0–7 of FactFlags, "mid" bits 8–23.
struct FlagTest
{
    uint8_t lowMask = 0, lowValue = 0;
    uint16_t midMask = 0, midValue = 0;
};

// Nullopt: the atom is no count, or needs more than the flags.
std::optional<FlagTest> flagTest(AtomKind atom);

} // namespace parlance
