// What the number of a cell means: days since 1900 or 1904 that are shown as dates, and numbers as they are shown.
#pragma once

#include <string>
#include <string_view>

namespace parlance {

// How a number format shows a number, as far as it decides what the number is.
enum class NumberLook : unsigned char {
    Number,
    Date, // without a time of day
    DateTime,
    Time,   // of day
    Elapsed // hours that may be more than 24
};

// code: "dd.mm.yyyy hh:mm", "[$-409]d-mmm-yy;@", "#,##0.00 \"days\"".
NumberLook lookOfFormat(std::string_view code);
// Of the formats that have a number and no code.
NumberLook lookOfBuiltIn(int id);

// Appends the value of a cell: a time as ISO 8601 ("2024-06-01", "2024-06-01T12:30:00", "12:30:00"), else the number as
// text, with the 15 digits that it has. What is no number is appended as it stands.
void appendNumber(std::string &out, std::string_view text, NumberLook look, bool from1904);

// Appends text, with "_x000D_" turned into the character that it stands for.
void appendUnescaped(std::string &out, std::string_view text);

} // namespace parlance
