// The tables and answers of PostHog's trends, as far as recognising them goes.
#pragma once

#include "models/core/time.h"

#include <optional>
#include <span>
#include <string>

namespace parlance::posthog {

// A day or an hour as a column of the page's table names it ("1-May-2024", "1-May-2024 13:00") or as ISO 8601, in UTC.
std::optional<UtcMs> timeOfLabel(std::string_view label);

// "series", perhaps names and breakdowns, a column for each day, "total".
bool isTrendTable(std::span<const std::string> columns);

} // namespace parlance::posthog
