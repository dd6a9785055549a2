// Small things that several formats need when they look at text.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
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

inline bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

// A to Z alone: names and key words, whatever the locale.
std::string lowerAscii(std::string_view text);

// The whole text as one finite decimal number with a point; nullopt for anything around it, infinity and nan.
std::optional<double> finiteNumber(std::string_view text);

} // namespace parlance
