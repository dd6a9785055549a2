// simdjson with the habits of this program: a depth limit, reused buffers, and repair of what exports get wrong.
#pragma once

#include "importers/readers/window.h"

#include <simdjson.h>

#include <string>

namespace parlance {

// What had to be changed before a text was JSON, or before it was text. Each is worth a warning, `changed` alone is not.
struct JsonRepairs
{
    bool changed = false; // anything at all, for example an integer beyond 64 bits that became a double
    bool utf8 = false;    // bytes that are no UTF-8, and halves of surrogate pairs: now U+FFFD
    bool nul = false;     // NUL characters: now U+FFFD
    bool control = false; // raw control characters inside strings: now escaped
    bool number = false;  // numbers no double can hold, NaN and Infinity: now null

    [[nodiscard]] bool any() const { return utf8 || nul || control || number; }
    JsonRepairs &operator|=(const JsonRepairs &other);
};

// The text with those changes; other mistakes stay.
std::string repairJson(std::string_view text, JsonRepairs &repairs);

// Quotes and escapes a text as a JSON string.
void appendJsonString(std::string &out, std::string_view text);

// Why a text is not JSON.
struct JsonFailure
{
    QString code; // "json.syntax", "json.depth", "json.size"
    QString text;
};

// One document at a time. Elements and their strings are valid until the next parse.
class JsonParser
{
public:
    using Element = simdjson::dom::element;

    JsonParser();
    // text has jsonPadding readable bytes behind it.
    std::optional<Element> parsePadded(std::string_view text);
    // Any text; copies it.
    std::optional<Element> parse(std::string_view text);

    // Of the last parse.
    [[nodiscard]] const JsonRepairs &repairs() const { return m_repairs; }
    [[nodiscard]] const JsonFailure &failure() const { return m_failure; }

private:
    std::optional<Element> parseRepaired(std::string_view text, simdjson::error_code error);
    void forgetLargeBuffers(size_t nextSize);

    std::unique_ptr<simdjson::dom::parser> m_parser;
    std::unique_ptr<char[]> m_copy;
    size_t m_copySize = 0;
    size_t m_largest = 0;
    JsonRepairs m_repairs;
    JsonFailure m_failure;
};

} // namespace parlance
