// Small things that several formats need when they look at text.
#pragma once

#include <string_view>

namespace parlance {

// Without a byte order mark and leading white space.
inline std::string_view trimmedHead(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    const size_t at = head.find_first_not_of(" \t\r\n");
    return at == std::string_view::npos ? std::string_view() : head.substr(at);
}

inline bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

} // namespace parlance
