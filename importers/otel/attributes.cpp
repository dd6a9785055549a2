#include "importers/otel/attributes.h"

#include <charconv>

namespace parlance::otel {

using namespace observability;

namespace {

constexpr int maxDepth = 64;
constexpr qint64 nanosPerMs = 1'000'000;

void appendPlain(std::string &out, Object anyValue, int depth);

void appendList(std::string &out, Array values, int depth)
{
    out += '[';
    for (const Element each : values) {
        if (out.back() != '[')
            out += ',';
        const auto inner = Value(each).object();
        inner ? appendPlain(out, *inner, depth + 1) : (void)(out += "null");
    }
    out += ']';
}

void appendMap(std::string &out, Array entries, int depth)
{
    out += '{';
    for (const Element each : entries) {
        const auto entry = Value(each).object();
        const auto inner = entry ? member(*entry, "value").object() : std::nullopt;
        if (!inner)
            continue;
        if (out.back() != '{')
            out += ',';
        appendJsonString(out, member(*entry, "key").text());
        out += ':';
        appendPlain(out, *inner, depth + 1);
    }
    out += '}';
}

void appendPlain(std::string &out, Object anyValue, int depth)
{
    for (const auto field : anyValue) {
        const auto holder = Value(field.value).object();
        const auto values = holder ? member(*holder, "values").array() : std::nullopt;
        if (depth < maxDepth && field.key == "arrayValue" && values)
            appendList(out, *values, depth);
        else if (depth < maxDepth && field.key == "kvlistValue" && values)
            appendMap(out, *values, depth);
        else if (const auto number = Value(field.value).number(); field.key == "intValue" && number)
            out += Value(field.value).isText() ? std::string(Value(field.value).text()) : simdjson::minify(field.value);
        else
            out += simdjson::minify(field.value);
        return; // there is one
    }
    out += "null";
}

} // namespace

Value plainValue(Object anyValue, TextArena &arena)
{
    for (const auto field : anyValue) {
        if (field.key != "arrayValue" && field.key != "kvlistValue")
            return Value(field.value);
        std::string json;
        appendPlain(json, anyValue, 0);
        return Value(arena.keep(json));
    }
    return {};
}

void addAttributes(Fields &fields, Object owner, TextArena &arena)
{
    const auto attributes = member(owner, "attributes").array();
    if (!attributes)
        return;
    for (const Element each : *attributes) {
        const auto entry = Value(each).object();
        if (!entry)
            continue;
        if (const auto value = member(*entry, "value").object())
            fields.add(member(*entry, "key").text(), plainValue(*value, arena));
    }
}

std::optional<UtcMs> timeOfNanos(const Value &value)
{
    qint64 nanos = 0;
    const std::string_view text = value.text();
    const auto [last, error] = std::from_chars(text.data(), text.data() + text.size(), nanos);
    const bool isText = !text.empty() && error == std::errc() && last == text.data() + text.size();
    if (!isText) {
        int64_t number = 0;
        const auto json = value.json();
        if (!json || json->get(number) != simdjson::SUCCESS)
            return std::nullopt;
        nanos = number;
    }
    return nanos > 0 ? std::optional<UtcMs>(nanos / nanosPerMs) : std::nullopt;
}

} // namespace parlance::otel
