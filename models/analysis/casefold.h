// Case folding of all of Unicode, also where one letter becomes several ("ß" and "SS" are the same).
#pragma once

#include <string>

namespace parlance {

void appendUtf8(char32_t letter, std::string &out);

// Appends the folded letter as UTF-8.
void appendCaseFolded(char32_t letter, std::string &out);

} // namespace parlance
