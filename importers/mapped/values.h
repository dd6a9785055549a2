// Cells of somebody's table as values. Nothing where the text is none of them; missing cells are asked for first.
#pragma once

#include "models/analysis/mapping/fields.h"
#include "models/core/money.h"
#include "models/records/records.h"

#include <string>

namespace parlance {

// Without white space around it, also no-break spaces.
std::string_view trimmed(std::string_view text);

// What tables write where nothing is: "", NULL, \N; in cells that are no free text also n/a, none, nan, -, ….
bool isMissing(std::string_view trimmedCell, CellType type);

// "1.234,5" or "1,234.5", "1 234", "(12)", "$ 3.50", "12 %", as "-1234.5" with an optional exponent. Empty: no number.
// Groups of digits must be of three: otherwise the decimal mark is another.
std::string plainDecimal(std::string_view text, bool decimalComma);

// No count of a table that is meant is larger; a few of them still add up.
inline constexpr qint64 mostTokens = 9'000'000'000'000'000;

std::optional<double> parseNumber(std::string_view text, bool decimalComma);
std::optional<qint64> parseInteger(std::string_view text, bool decimalComma); // "12" and "12.0"
// Amounts in another currency than dollars are none: nothing here knows a rate.
std::optional<Nano> parseMoney(std::string_view text, CellUnit unit, bool decimalComma);
// A number of the unit, one with a unit of its own ("350 ms", "1.2 s"), a clock ("1:23", "0:01:23.5") or "PT1M23S"; ms.
std::optional<qint64> parseDuration(std::string_view text, CellUnit unit, bool decimalComma);
// A share between 0 and 1.
std::optional<double> parseShare(std::string_view text, CellUnit unit, bool decimalComma);
std::optional<bool> parseTruth(std::string_view text);
std::optional<Role> parseRole(std::string_view text);
// Words and thumbs in either unit; numbers as the unit says.
struct ParsedRating
{
    bool known = false;
    std::optional<Rating> rating; // nothing: neither
};
ParsedRating parseRating(std::string_view text, CellUnit unit);
// "resolved", "escalated", "abandoned"; empty: not known.
std::string_view parseOutcome(std::string_view text);

} // namespace parlance
