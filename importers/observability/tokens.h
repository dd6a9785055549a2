// Token counts under the many names that vendors and platforms give them. Parlance's input count excludes cached tokens.
#pragma once

#include "importers/observability/fields.h"

namespace parlance::observability {

// Whether the input count of a source holds the cached tokens too.
enum class CacheCount { Inside, Outside, Unknown };

struct TokenUse
{
    std::optional<qint64> input, output, cacheRead, cacheWrite, reasoning;
    CacheCount cache = CacheCount::Unknown;

    [[nodiscard]] bool isPresent() const { return input || output || cacheRead || cacheWrite; }
    // Takes cached tokens out of the input. Unknown is settled by the model: outside for Claude, inside for others.
    // Returns true when that was a guess that matters.
    bool separateCache(std::string_view model);
};

// By all names in use, for objects like "usage". Says nothing about cached tokens in the input.
TokenUse tokensOf(const Fields &usage);

} // namespace parlance::observability
