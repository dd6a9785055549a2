// JSON strings that hold JSON: plain ASCII with nothing but \" \\ and \/ to take back, 64 bytes at a time.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace parlance {

struct Unescaped
{
    size_t taken = 0;   // bytes read, without the closing quote
    size_t written = 0; // bytes at out
};

// json: from behind the opening quote on; 64 readable bytes follow it. out: room for json.size() + 64 bytes. Nothing when
// the general way has to be taken: no quote closes the string; it holds a control character, a byte beyond ASCII or
// another escape; or the processor has no AVX-512.
std::optional<Unescaped> unescapeSimple(std::string_view json, char *out);
bool canUnescapeSimple(); // on this processor

} // namespace parlance
