#include "importers/bedrock/attributes.h"

#include <charconv>

namespace parlance::bedrock {

namespace {

constexpr int maxPlainDepth = 64;

// The value inside {"TYPE": value}, or the value itself when it is not an object.
std::optional<Element> typed(const std::optional<Element> &value, std::string_view type)
{
    if (!value)
        return std::nullopt;
    Object object;
    if (value->get(object) != simdjson::SUCCESS)
        return value;
    return find(object, type);
}

template <typename T>
std::optional<T> parsed(std::string_view text)
{
    T number = {};
    const char *const end = text.data() + text.size();
    const auto [last, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || last != end)
        return std::nullopt;
    return number;
}

std::string_view numberView(const std::optional<Element> &value, std::string &buffer)
{
    const auto number = typed(value, "N");
    std::string_view text;
    if (!number)
        return {};
    if (number->get(text) == simdjson::SUCCESS)
        return text;
    if (!number->is_number())
        return {};
    buffer = simdjson::minify(*number);
    return buffer;
}

bool appendPlain(std::string &out, Element value, int depth);

template <typename Items, typename Append>
bool appendAll(std::string &out, char open, char close, const Items &items, Append append)
{
    out += open;
    bool first = true;
    for (auto item : items) {
        if (!first)
            out += ',';
        first = false;
        if (!append(item))
            return false;
    }
    out += close;
    return true;
}

bool appendPlain(std::string &out, Element value, int depth)
{
    if (depth > maxPlainDepth)
        return false;
    Object object;
    if (value.get(object) != simdjson::SUCCESS || object.size() != 1) {
        out += simdjson::minify(value);
        return true;
    }
    const auto field = *object.begin();
    const std::string_view type = field.key;
    if (type == "N") {
        const std::string text = numberOf(value);
        out += text.empty() ? "null" : text;
        return true;
    }
    if (type == "NULL") {
        out += "null";
        return true;
    }
    simdjson::dom::array list;
    if (type == "L" && field.value.get(list) == simdjson::SUCCESS)
        return appendAll(out, '[', ']', list, [&](Element item) { return appendPlain(out, item, depth + 1); });
    Object map;
    if (type == "M" && field.value.get(map) == simdjson::SUCCESS) {
        return appendAll(out, '{', '}', map, [&](const simdjson::dom::key_value_pair &item) {
            appendJsonString(out, item.key);
            out += ':';
            return appendPlain(out, item.value, depth + 1);
        });
    }
    const bool scalar = type == "S" || type == "BOOL" || type == "B" || type == "SS" || type == "NS" || type == "BS";
    out += scalar ? simdjson::minify(field.value) : simdjson::minify(value);
    return true;
}

} // namespace

std::optional<Element> find(Object object, std::string_view key)
{
    std::optional<Element> found;
    for (const auto field : object) {
        if (field.key == key)
            found = field.value;
    }
    return found;
}

std::string_view textOf(const std::optional<Element> &value)
{
    const auto text = typed(value, "S");
    std::string_view view;
    if (text && text->get(view) == simdjson::SUCCESS)
        return view;
    return {};
}

std::optional<bool> boolOf(const std::optional<Element> &value)
{
    const auto flag = typed(value, "BOOL");
    bool result = false;
    if (flag && flag->get(result) == simdjson::SUCCESS)
        return result;
    return std::nullopt;
}

std::string numberOf(const std::optional<Element> &value)
{
    std::string buffer;
    return std::string(numberView(value, buffer));
}

std::optional<Nano> dollarsOf(const std::optional<Element> &value)
{
    std::string buffer;
    const std::string_view text = numberView(value, buffer);
    return text.empty() ? std::nullopt : parseDollars(text);
}

std::optional<UtcMs> timeOf(const std::optional<Element> &value)
{
    std::string buffer;
    return epochText(numberView(value, buffer));
}

std::optional<qint64> integerOf(const std::optional<Element> &value)
{
    std::string buffer;
    const std::string_view text = numberView(value, buffer);
    if (const auto integer = parsed<qint64>(text))
        return integer;
    const auto number = parsed<double>(text);
    if (number && *number > -9e18 && *number < 9e18)
        return qint64(*number);
    return std::nullopt;
}

std::optional<Object> mapOf(const std::optional<Element> &value)
{
    Object object;
    if (!value || value->get(object) != simdjson::SUCCESS)
        return std::nullopt;
    if (object.size() == 1) {
        Object inner;
        const auto map = find(object, "M");
        if (map && map->get(inner) == simdjson::SUCCESS)
            return inner;
    }
    return object;
}

bool isNull(const std::optional<Element> &value)
{
    if (!value || value->is_null())
        return value.has_value();
    Object object;
    return value->get(object) == simdjson::SUCCESS && find(object, "NULL").has_value();
}

std::string plainJson(Element value)
{
    std::string out;
    if (!appendPlain(out, value, 0))
        out.clear();
    return out;
}

std::optional<UtcMs> epochText(std::string_view text)
{
    const auto number = parsed<double>(text);
    return number ? epochToMs(*number) : std::nullopt;
}

std::optional<qint64> writeMicrosOf(const std::optional<Element> &value)
{
    std::optional<qint64> stamp = integerOf(value);
    if (!stamp)
        stamp = parsed<qint64>(textOf(value));
    if (!stamp || *stamp <= 0 || !epochToMs(double(*stamp)))
        return std::nullopt;
    if (*stamp < 100'000'000'000)
        return *stamp * 1'000'000;
    return *stamp < 100'000'000'000'000 ? *stamp * 1000 : *stamp;
}

} // namespace parlance::bedrock
