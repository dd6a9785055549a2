#include "importers/readers/json.h"
#include "importers/readers/utf8.h"

#include <charconv>

namespace parlance {

JsonRepairs &JsonRepairs::operator|=(const JsonRepairs &other)
{
    changed = changed || other.changed;
    utf8 = utf8 || other.utf8;
    nul = nul || other.nul;
    control = control || other.control;
    number = number || other.number;
    return *this;
}

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::string_view escapedReplacement = "\\ufffd";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

class Repairer
{
public:
    Repairer(std::string_view text, JsonRepairs &repairs)
        : m_text(text)
        , m_repairs(repairs)
    {
        m_out.reserve(text.size() + 64);
    }

    std::string run()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (m_inString)
                inString(c);
            else
                outside(c);
        }
        m_repairs.changed = m_out != m_text;
        return std::move(m_out);
    }

private:
    void outside(char c)
    {
        if (c == '"') {
            m_inString = true;
            copy(1);
        } else if (c == '-' || isDigit(c)) {
            number();
        } else if (literal("NaN") || literal("Infinity")) {
            m_repairs.number = true;
        } else {
            character();
        }
    }

    void inString(char c)
    {
        if (c == '\\') {
            escape();
        } else if (static_cast<unsigned char>(c) < 0x20) {
            controlCharacter(c);
        } else if (static_cast<unsigned char>(c) >= 0x80) {
            character();
        } else {
            m_inString = c != '"';
            copy(1);
        }
    }

    void character()
    {
        const size_t length = utf8Length(m_text.substr(m_at));
        if (length > 0) {
            copy(length);
            return;
        }
        m_out += replacement;
        m_repairs.utf8 = true;
        ++m_at;
    }

    void controlCharacter(char c)
    {
        if (c == '\0') {
            m_out += escapedReplacement;
            m_repairs.nul = true;
        } else {
            constexpr char digits[] = "0123456789abcdef";
            m_out += "\\u00";
            m_out += digits[static_cast<unsigned char>(c) >> 4];
            m_out += digits[static_cast<unsigned char>(c) & 15];
            m_repairs.control = true;
        }
        ++m_at;
    }

    void escape()
    {
        const std::optional<unsigned> unit = unicodeEscape(m_at);
        if (!unit) {
            copy(std::min<size_t>(2, m_text.size() - m_at));
            return;
        }
        const bool high = *unit >= 0xD800 && *unit < 0xDC00;
        const std::optional<unsigned> second = high ? unicodeEscape(m_at + 6) : std::nullopt;
        if (second && *second >= 0xDC00 && *second < 0xE000) {
            copy(12);
        } else if (*unit == 0 || (*unit >= 0xD800 && *unit < 0xE000)) {
            m_out += escapedReplacement;
            (*unit == 0 ? m_repairs.nul : m_repairs.utf8) = true;
            m_at += 6;
        } else {
            copy(6);
        }
    }

    [[nodiscard]] std::optional<unsigned> unicodeEscape(size_t at) const
    {
        if (at + 6 > m_text.size() || m_text[at] != '\\' || m_text[at + 1] != 'u')
            return std::nullopt;
        unsigned unit = 0;
        const char *const first = m_text.data() + at + 2;
        const auto parsed = std::from_chars(first, first + 4, unit, 16);
        if (parsed.ec != std::errc() || parsed.ptr != first + 4)
            return std::nullopt;
        return unit;
    }

    // JSON numbers have no limits, the parser has: what fits a double stays a double, the rest becomes null.
    void number()
    {
        size_t end = m_at + 1;
        while (end < m_text.size() &&
               (isDigit(m_text[end]) || std::string_view(".eE+-").find(m_text[end]) != std::string_view::npos))
            ++end;
        const std::string_view token = m_text.substr(m_at, end - m_at);
        if (token == "-" && m_text.substr(end).starts_with("Infinity")) {
            ++m_at;
            return;
        }
        m_at = end;
        const bool integer = token.find_first_of(".eE") == std::string_view::npos;
        qint64 exact = 0;
        double value = 0;
        const char *const last = token.data() + token.size();
        if (integer && std::from_chars(token.data(), last, exact).ec == std::errc()) {
            m_out += token;
        } else if (std::from_chars(token.data(), last, value).ec != std::errc::result_out_of_range) {
            m_out += token;
            if (integer)
                m_out += ".0";
        } else if (token.find("e-") != std::string_view::npos || token.find("E-") != std::string_view::npos) {
            m_out += '0';
        } else {
            m_out += "null";
            m_repairs.number = true;
        }
    }

    bool literal(std::string_view name)
    {
        if (!m_text.substr(m_at).starts_with(name))
            return false;
        m_out += "null";
        m_at += name.size();
        return true;
    }

    void copy(size_t length)
    {
        m_out += m_text.substr(m_at, length);
        m_at += length;
    }

    std::string_view m_text;
    JsonRepairs &m_repairs;
    std::string m_out;
    size_t m_at = 0;
    bool m_inString = false;
};

} // namespace

std::string repairJson(std::string_view text, JsonRepairs &repairs)
{
    return Repairer(text, repairs).run();
}

} // namespace parlance
