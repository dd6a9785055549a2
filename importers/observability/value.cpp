#include "importers/observability/value.h"

#include "importers/readers/text.h"

#include <charconv>
#include <cmath>

namespace parlance::observability {

namespace {

constexpr double largestCount = 9e15;
constexpr double longestMs = 4e9; // the columns hold 32 bits
constexpr size_t keptParsers = 8;
constexpr size_t mostParsers = 64; // each holds about a megabyte; texts beyond that stay texts

std::optional<double> parseNumber(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return std::nullopt;
    text = text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
    return finiteNumber(text);
}

std::optional<qint64> wholeCount(std::optional<double> number)
{
    if (!number || *number < 0 || *number > largestCount || *number != std::floor(*number))
        return std::nullopt;
    return qint64(*number);
}

std::string_view ungrouped(std::string_view text, TextArena &arena)
{
    std::string plain;
    for (const char c : text) {
        if (c != ',' && c != ' ' && c != '$')
            plain += c;
    }
    return arena.keep(plain);
}

std::string_view shortest(double number, char (&buffer)[64])
{
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, number);
    return {buffer, error == std::errc() ? size_t(end - buffer) : 0};
}

} // namespace

Value::Value(std::string_view cell)
    : m_kind(cell.empty() ? Kind::None : Kind::Text)
    , m_text(cell)
{}

Value::Value(Element json)
{
    if (json.is_null())
        return;
    m_json = json;
    const bool isText = json.get(m_text) == simdjson::SUCCESS;
    m_kind = !isText ? Kind::Json : m_text.empty() ? Kind::None : Kind::Text;
}

std::string_view Value::words(TextArena &arena) const
{
    return m_kind == Kind::Json ? arena.keep(simdjson::minify(m_json)) : m_text;
}

std::optional<bool> Value::truth() const
{
    bool truth = false;
    if (m_kind == Kind::Json && m_json.get(truth) == simdjson::SUCCESS)
        return truth;
    if (m_text == "true" || m_text == "True" || m_text == "TRUE")
        return true;
    if (m_text == "false" || m_text == "False" || m_text == "FALSE")
        return false;
    const auto number = this->number();
    return number && (*number == 0 || *number == 1) ? std::optional(*number == 1) : std::nullopt;
}

std::optional<double> Value::number() const
{
    if (m_kind == Kind::Text)
        return parseNumber(m_text);
    double number = 0;
    const bool found = m_kind == Kind::Json && m_json.get(number) == simdjson::SUCCESS && std::isfinite(number);
    return found ? std::optional(number) : std::nullopt;
}

std::optional<qint64> Value::count() const
{
    return wholeCount(number());
}

std::optional<Nano> Value::dollars() const
{
    if (m_kind == Kind::Text)
        return parseDollars(m_text);
    char buffer[64];
    const auto number = this->number();
    return number ? parseDollars(shortest(*number, buffer)) : std::nullopt;
}

std::optional<qint64> Value::duration(TimeUnit unit) const
{
    const auto number = this->number();
    if (!number)
        return std::nullopt;
    const double ms = unit == TimeUnit::Seconds ? *number * 1000 : *number;
    return ms >= 0 && ms < longestMs ? std::optional(qint64(std::llround(ms))) : std::nullopt;
}

std::optional<UtcMs> Value::time() const
{
    if (m_kind == Kind::Text) {
        if (const auto time = parseIsoTime(m_text, TimeZone()))
            return time;
    }
    const auto number = this->number();
    return number ? epochToMs(*number) : std::nullopt;
}

std::optional<Object> Value::object() const
{
    Object object;
    return m_kind == Kind::Json && m_json.get(object) == simdjson::SUCCESS ? std::optional(object) : std::nullopt;
}

std::optional<Array> Value::array() const
{
    Array array;
    return m_kind == Kind::Json && m_json.get(array) == simdjson::SUCCESS ? std::optional(array) : std::nullopt;
}

std::optional<Element> Value::json() const
{
    return m_kind == Kind::Json ? std::optional(m_json) : std::nullopt;
}

Value member(Object object, std::string_view name)
{
    Value found;
    for (const auto field : object) {
        if (field.key == name)
            found = Value(field.value);
    }
    return found;
}

std::optional<Nano> groupedDollars(std::string_view text, TextArena &arena)
{
    return parseDollars(ungrouped(text, arena));
}

std::optional<qint64> groupedCount(std::string_view text, TextArena &arena)
{
    return wholeCount(parseNumber(ungrouped(text, arena)));
}

std::string_view jsonOf(std::initializer_list<std::pair<std::string_view, Value>> members, JsonTexts &texts,
                        TextArena &arena)
{
    std::string out = "{";
    for (const auto &[name, value] : members) {
        if (!value.isPresent())
            continue;
        if (out.size() > 1)
            out += ',';
        appendJsonString(out, name);
        out += ':';
        if (const auto parsed = texts.parse(value))
            out += simdjson::minify(*parsed);
        else
            appendJsonString(out, value.text());
    }
    return out.size() > 1 ? arena.keep(out + '}') : std::string_view();
}

std::optional<Element> JsonTexts::parse(const Value &value)
{
    if (!value.isText())
        return value.json();
    const std::string_view text = value.text();
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || (text[first] != '{' && text[first] != '[') || m_used == mostParsers)
        return std::nullopt;
    if (m_used == m_parsers.size())
        m_parsers.push_back(std::make_unique<JsonParser>());
    else if (m_used == 0 && m_parsers.size() > keptParsers)
        m_parsers.resize(keptParsers);
    return m_parsers[m_used++]->parse(text.substr(first));
}

} // namespace parlance::observability
