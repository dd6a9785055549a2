// Formats are recognised by the keys of the first record. One that is longer than the piece looked at is made short.
#pragma once

#include <string>
#include <string_view>

namespace parlance {

// JSON whose first object or list does not end in the text.
bool isCutJson(std::string_view head);

// The first object or list of the text with every key, but long texts cut and of lists inside it only the first elements.
// At most 64 KiB; where the text ends early the result does.
std::string shortenedJson(std::string_view text);
// So many of the first objects or lists, one a line; the first alone may be cut by the end of the text.
std::string shortenedRecords(std::string_view text, int records);

} // namespace parlance
