// Which user messages count as the same question, and which are questions at all.
#pragma once

#include <string>
#include <string_view>

namespace parlance {

// White space collapsed and trimmed, case folded (all of Unicode), then trailing ".", "?", "!" and spaces taken off.
// Writes into out, whose memory is reused: ASCII texts allocate nothing once out is large enough. out must not alias
// the text. Invalid UTF-8 becomes U+FFFD.
void normaliseQuestion(std::string_view utf8, std::string &out);

// Whether a word of the text was hidden by the platform: "my name is {name}". A backslash before the brace makes it one
// that the user wrote.
bool isObfuscated(std::string_view utf8);

// Whether the text, trimmed, ends in a question mark (also the full-width and the Arabic one).
bool endsWithQuestionMark(std::string_view utf8);

} // namespace parlance
