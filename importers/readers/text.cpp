#include "importers/readers/text.h"

#include <charconv>
#include <cmath>

namespace parlance {

std::string lowerAscii(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; });
    return out;
}

std::optional<double> finiteNumber(std::string_view text)
{
    double number = 0;
    const char *const end = text.data() + text.size();
    const auto [last, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && last == end && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace parlance
