// Checking and mending UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace parlance {

// Bytes of the first character of text, or 0 where it is no well-formed UTF-8.
size_t utf8Length(std::string_view text);

// The text with every byte that belongs to no character, and every NUL, replaced by U+FFFD.
// changed: set when something was replaced.
std::string mendUtf8(std::string_view text, bool &changed);

} // namespace parlance
