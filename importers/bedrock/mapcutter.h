// Nearly all of a conversation's line is one string that holds JSON. Taken out before the line is parsed, it is
// unescaped several times faster than the parser would do it, and the parser has a short line left.
#pragma once

#include <memory>
#include <string_view>

namespace parlance::bedrock {

class MapCutter
{
public:
    // What stands in the line where the text was.
    static constexpr std::string_view marker = "\x7f#cut";

    // True when the line has one MessageMap whose text could be taken out. line: jsonPadding readable bytes follow it.
    // A line that then turns out not to be JSON has to be parsed as it was.
    bool cut(std::string_view line);
    // The line with the marker, and the text of the map; valid until the next cut, jsonPadding readable bytes behind.
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    [[nodiscard]] std::string_view text() const { return m_text; }

private:
    void reserve(size_t size);

    std::unique_ptr<char[]> m_buffer; // the text, then the rest
    size_t m_capacity = 0;
    std::string_view m_rest, m_text;
};

} // namespace parlance::bedrock
