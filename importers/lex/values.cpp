#include "importers/lex/values.h"

#include <charconv>
#include <cmath>

namespace parlance::lex {

std::string_view textOf(Element value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

std::optional<bool> truthOf(Element value)
{
    bool truth = false;
    if (value.get(truth) == simdjson::SUCCESS)
        return truth;
    int64_t number = 0;
    std::string_view text;
    if (value.get(number) == simdjson::SUCCESS)
        text = number == 1 ? "1" : number == 0 ? "0" : "";
    else
        text = textOf(value);
    if (text == "true" || text == "1")
        return true;
    if (text == "false" || text == "0")
        return false;
    return std::nullopt;
}

std::optional<double> numberOf(Element value)
{
    if (const auto object = objectOf(value)) {
        const auto score = find(*object, "score");
        return score && !objectOf(*score) ? numberOf(*score) : std::nullopt;
    }
    double number = 0;
    if (value.get(number) == simdjson::SUCCESS)
        return number;
    const std::string_view text = textOf(value);
    const char *const end = text.data() + text.size();
    const auto [last, error] = std::from_chars(text.data(), end, number);
    if (text.empty() || error != std::errc() || last != end || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<Object> objectOf(Element value)
{
    Object object;
    return value.get(object) == simdjson::SUCCESS ? std::optional(object) : std::nullopt;
}

std::optional<Array> arrayOf(Element value)
{
    Array array;
    return value.get(array) == simdjson::SUCCESS ? std::optional(array) : std::nullopt;
}

std::optional<Element> find(Object object, std::string_view key)
{
    std::optional<Element> found;
    for (const auto field : object) {
        if (field.key == key)
            found = field.value;
    }
    return found;
}

std::optional<Object> findObject(Object object, std::string_view key)
{
    const auto value = find(object, key);
    return value ? objectOf(*value) : std::nullopt;
}

std::string_view findText(Object object, std::string_view key)
{
    const auto value = find(object, key);
    return value ? textOf(*value) : std::string_view();
}

} // namespace parlance::lex
