// What the name of a column tells about its meaning: in English, German and Japanese.
#pragma once

#include "models/analysis/mapping/fields.h"

#include <string>
#include <vector>

namespace parlance {

// Small letters, words without marks between them: "User_ID" → "user id", "userId" → "user id".
std::string plainName(std::string_view name);

struct NameMatch
{
    MappedField field = MappedField::None;
    int score = 0; // 100: the very name; less: only a part of it says so
};
// Fields that a column of this name may be, the likeliest first; a dotted path counts by its end.
std::vector<NameMatch> matchesOf(std::string_view columnName);

// The unit in a name: "latency_ms", "Dauer (s)", "cost_cents", "accuracy %".
CellUnit unitInName(std::string_view columnName);

// Whether such a name usually means a time.
bool isTimeName(std::string_view columnName);

} // namespace parlance
