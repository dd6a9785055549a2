// Money is an integer number of nano-dollars (1e-9 USD): sums are exact and do not depend on order.
#pragma once

#include "models/core/result.h"

#include <optional>
#include <string_view>

namespace parlance {

using Nano = qint64; // 1e-9 USD; the range is about ±9.2 billion dollars

inline constexpr Nano nanosPerDollar = 1'000'000'000;

// Reads a decimal number of dollars ("0.00025242", "1e-7", "-3"), rounding half away from zero at the
// tenth decimal. Nothing for text that is not a number or lies outside the range. Never goes through double.
std::optional<Nano> parseDollars(std::string_view text);

// Exact decimal dollars without trailing zeros: 7551284080 → "7.55128408". For CSV, JSON and tests.
QString dollars(Nano amount);
// The same into a buffer of at least 24 characters; returns the end of what was written. For exporters of many rows.
char *writeDollars(char *out, Nano amount);

} // namespace parlance
