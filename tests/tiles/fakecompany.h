// A made-up company with two months of conversations, and a slow but simple way to answer Queries about it: what tiles
// and pages are shown with when there is no workspace.
#pragma once

#include "models/live/livequery.h"

namespace parlance::test {

inline constexpr UtcMs fakeNow = 1795215600000; // 2026-11-20T23:00Z

// Answers the measures and dimensions of the built-in pages; the others are null. tokens: false leaves them out, as
// exports without token counts do. `empty` has no facts at all.
struct FakeCompany
{
    bool tokens = true;
    bool empty = false;

    [[nodiscard]] QueryRunner runner() const;
    [[nodiscard]] static TimeRange extent();
};

} // namespace parlance::test
