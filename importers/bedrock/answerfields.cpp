#include "importers/bedrock/answerfields.h"

#include <algorithm>

namespace parlance::bedrock {

namespace {

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

} // namespace

std::string snakeName(std::string_view name)
{
    std::string snake;
    bool wasUpper = true;
    for (const char c : name) {
        const bool separates = c == ' ' || c == '-' || c == '_' || c == '.';
        if (separates || (isUpper(c) && !wasUpper)) {
            if (!snake.empty() && snake.back() != '_')
                snake += '_';
        }
        if (!separates)
            snake += isUpper(c) ? char(c - 'A' + 'a') : c;
        wasUpper = isUpper(c) || separates;
    }
    return snake;
}

AnswerFields::AnswerFields(Object object)
{
    for (const auto field : object)
        m_fields.push_back({snakeName(field.key), field.key, field.value});
}

std::optional<Element> AnswerFields::find(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names) {
        // Of duplicate keys the last one wins.
        const auto found = std::find_if(m_fields.rbegin(), m_fields.rend(),
                                        [&](const Field &f) { return f.name == name && !f.value.is_null(); });
        if (found != m_fields.rend())
            return found->value;
    }
    return std::nullopt;
}

bool AnswerFields::names(std::string_view name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const Field &f) { return f.name == name; });
}

std::string textOfValue(Element value)
{
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS)
        return std::string(text);
    return value.is_number() ? simdjson::minify(value) : std::string();
}

std::string AnswerFields::text(std::initializer_list<std::string_view> names) const
{
    const auto value = find(names);
    return value ? textOfValue(*value) : std::string();
}

std::optional<bool> AnswerFields::flag(std::initializer_list<std::string_view> names) const
{
    const auto value = find(names);
    bool flag = false;
    return value && value->get(flag) == simdjson::SUCCESS ? std::optional(flag) : std::nullopt;
}

std::optional<UtcMs> AnswerFields::time(std::initializer_list<std::string_view> names, const TimeZone &zone) const
{
    return timeOfText(text(names), zone);
}

std::optional<UtcMs> timeOfText(std::string_view text, const TimeZone &zone)
{
    if (const auto epoch = epochText(text))
        return epoch;
    return parseIsoTime(text, zone);
}

} // namespace parlance::bedrock
