#include "importers/bedrock/mapcutter.h"

#include "importers/readers/unescape.h"
#include "importers/readers/window.h"

#include <cstring>

namespace parlance::bedrock {

namespace {

// With its quotes it cannot stand inside a string: there the quotes would be escaped.
constexpr std::string_view key = "\"MessageMap\"";
constexpr size_t usualSize = 4 << 20;

// Takes one token off, with the white space before it.
bool take(std::string_view &text, std::string_view token)
{
    const size_t at = text.find_first_not_of(" \t\r\n");
    if (at == std::string_view::npos || !text.substr(at).starts_with(token))
        return false;
    text.remove_prefix(at + token.size());
    return true;
}

} // namespace

bool MapCutter::cut(std::string_view line)
{
    if (!canUnescapeSimple())
        return false;
    const size_t at = line.find(key);
    if (at == std::string_view::npos)
        return false;
    std::string_view behind = line.substr(at + key.size());
    if (!take(behind, ":") || !take(behind, "{") || !take(behind, "\"S\"") || !take(behind, ":") || !take(behind, "\""))
        return false;
    reserve(2 * line.size() + marker.size() + 2 * size_t(jsonPadding));
    const auto text = unescapeSimple(behind, m_buffer.get());
    if (!text || text->written == 0)
        return false;
    const size_t begin = line.size() - behind.size();
    const std::string_view after = behind.substr(text->taken);
    if (after.find(key) != std::string_view::npos)
        return false;
    m_text = {m_buffer.get(), text->written};
    char *const rest = m_buffer.get() + text->written + size_t(jsonPadding);
    char *to = rest;
    for (const std::string_view part : {line.substr(0, begin), marker, after}) {
        std::memcpy(to, part.data(), part.size());
        to += part.size();
    }
    m_rest = {rest, size_t(to - rest)};
    return true;
}

// One huge record must not cost its memory for the rest of the import.
void MapCutter::reserve(size_t size)
{
    if (size <= m_capacity && (m_capacity <= usualSize || size > usualSize))
        return;
    m_capacity = size + size / 2;
    m_buffer = std::make_unique_for_overwrite<char[]>(m_capacity);
}

} // namespace parlance::bedrock
