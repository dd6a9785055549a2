#include "importers/readers/jsonhead.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr std::string_view spaces = " \t\r\n";
constexpr int maxLevels = 4;
constexpr size_t maxPaths = 400;

// Where the object at the start of the text ends; npos when it does not.
size_t endOfObject(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            i += c == '\\' ? 1 : 0;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth <= 0) {
            return i + 1;
        }
    }
    return std::string_view::npos;
}

} // namespace

std::string_view firstJsonKey(std::string_view text)
{
    const size_t open = text.find_first_not_of(spaces, 1);
    if (!text.starts_with('{') || open == std::string_view::npos || text[open] != '"')
        return {};
    const size_t close = text.find('"', open + 1);
    return close == std::string_view::npos ? std::string_view() : text.substr(open + 1, close - open - 1);
}

bool isObjectPerLine(std::string_view text)
{
    const size_t lineEnd = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, lineEnd);
    const size_t end = endOfObject(line);
    if (end != std::string_view::npos)
        return line.find_first_not_of(spaces, end) == std::string_view::npos;
    const std::string_view next = text.substr(std::min(lineEnd + 1, text.size())).substr(0, 1);
    return line.find_first_not_of(spaces, 1) != std::string_view::npos && next != " " && next != "\t" && next != "\"" &&
           next != "}";
}

JsonHead::JsonHead(std::string_view text)
    : m_text(text)
{
    readValue({}, 0);
}

bool JsonHead::has(std::string_view path) const
{
    return std::find(m_paths.begin(), m_paths.end(), path) != m_paths.end();
}

bool JsonHead::hasAll(std::initializer_list<std::string_view> paths) const
{
    return std::all_of(paths.begin(), paths.end(), [this](std::string_view path) { return has(path); });
}

void JsonHead::readValue(const std::string &path, int depth)
{
    if (!skipSpace())
        return;
    if (m_text[m_at] == '{' && depth < maxLevels) {
        readObject(path, depth);
        return;
    }
    if (m_text[m_at] != '[' || depth >= maxLevels) {
        skipValue();
        return;
    }
    const size_t open = m_at++;
    if (skipSpace() && m_text[m_at] != ']')
        readValue(path.empty() ? path : path + "[]", depth + 1);
    if (m_at < m_text.size()) { // the other elements say nothing new
        m_at = open;
        skipValue();
    }
}

void JsonHead::readObject(const std::string &path, int depth)
{
    ++m_at;
    while (skipSpace() && m_text[m_at] == '"' && m_paths.size() < maxPaths) {
        const std::string_view key = readString();
        if (!skipSpace() || m_text[m_at] != ':')
            return;
        ++m_at;
        const std::string inner = path.empty() ? std::string(key) : path + '.' + std::string(key);
        m_paths.push_back(inner);
        readValue(inner, depth + 1);
        if (!skipSpace() || m_text[m_at] != ',')
            break;
        ++m_at;
    }
    if (skipSpace())
        ++m_at; // the closing brace
}

void JsonHead::skipValue()
{
    const char c = m_text[m_at];
    if (c == '"') {
        (void)readString();
        return;
    }
    const size_t end =
        c == '{' || c == '[' ? endOfObject(m_text.substr(m_at)) : m_text.substr(m_at).find_first_of(",]} \t\r\n");
    m_at = end == std::string_view::npos ? m_text.size() : m_at + end;
}

bool JsonHead::skipSpace()
{
    m_at = std::min(m_text.find_first_not_of(spaces, m_at), m_text.size());
    return m_at < m_text.size();
}

// At a quote. Without the quotes, escapes as they stand.
std::string_view JsonHead::readString()
{
    const size_t begin = ++m_at;
    while (m_at < m_text.size() && m_text[m_at] != '"')
        m_at += m_text[m_at] == '\\' ? 2 : 1;
    m_at = std::min(m_at, m_text.size());
    const std::string_view text = m_text.substr(begin, m_at - begin);
    m_at = std::min(m_at + 1, m_text.size());
    return text;
}

} // namespace parlance
