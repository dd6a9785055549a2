// One value of a record, whether it came as JSON or as a cell of a table, where everything is text. The conversions say
// the unit; none guesses it.
#pragma once

#include "importers/readers/json.h"
#include "importers/readers/textarena.h"
#include "models/core/money.h"
#include "models/core/time.h"

#include <optional>

namespace parlance::observability {

using Element = simdjson::dom::element;
using Object = simdjson::dom::object;
using Array = simdjson::dom::array;

enum class TimeUnit { Seconds, Milliseconds };

class Value
{
public:
    Value() = default; // absent
    // An empty cell is absent.
    explicit Value(std::string_view cell);
    // null and "" are absent.
    explicit Value(Element json);

    [[nodiscard]] bool isPresent() const { return m_kind != Kind::None; }
    [[nodiscard]] bool isText() const { return m_kind == Kind::Text; }
    // Of strings and cells; empty for everything else.
    [[nodiscard]] std::string_view text() const { return m_text; }
    // Of anything: numbers and booleans as JSON writes them, lists and objects as JSON.
    [[nodiscard]] std::string_view words(TextArena &arena) const;

    // true, "true", "True", 1, "1", and their opposites.
    [[nodiscard]] std::optional<bool> truth() const;
    // Finite.
    [[nodiscard]] std::optional<double> number() const;
    // A number of tokens, requests, …: whole, not negative.
    [[nodiscard]] std::optional<qint64> count() const;
    // Decimal dollars, exactly; numbers by their shortest form.
    [[nodiscard]] std::optional<Nano> dollars() const;
    // How long something took, rounded to the millisecond; nothing for negative times.
    [[nodiscard]] std::optional<qint64> duration(TimeUnit unit) const;
    // ISO 8601, or as databases write it; UTC where it states no offset. Of numbers: see epochToMs.
    [[nodiscard]] std::optional<UtcMs> time() const;

    [[nodiscard]] std::optional<Object> object() const;
    [[nodiscard]] std::optional<Array> array() const;
    [[nodiscard]] std::optional<Element> json() const;

private:
    enum class Kind : quint8 { None, Text, Json };
    Kind m_kind = Kind::None;
    std::string_view m_text;
    Element m_json;
};

// The member of that name, of several the last; absent when there is none or when it is null.
Value member(Object object, std::string_view name);
// A decimal number as people write it: "1,234.5678".
std::optional<Nano> groupedDollars(std::string_view text, TextArena &arena);
std::optional<qint64> groupedCount(std::string_view text, TextArena &arena);

class JsonTexts;
// An object of those that are there; texts that are JSON become part of it. Empty: none is there.
std::string_view jsonOf(std::initializer_list<std::pair<std::string_view, Value>> members, JsonTexts &texts,
                        TextArena &arena);

// Parsers for JSON inside the texts of one record: what they gave stays until clear(), which the reader calls before each
// record. Of a record that holds many, clear between its parts: there is a limit.
class JsonTexts
{
public:
    void clear() { m_used = 0; }
    // The value itself, or what a text that looks like JSON holds. Nothing when that is not JSON.
    std::optional<Element> parse(const Value &value);

private:
    std::vector<std::unique_ptr<JsonParser>> m_parsers;
    size_t m_used = 0;
};

} // namespace parlance::observability
