// The values of a Lex record, which come in several types: numbers as text, booleans as 1 and 0.
#pragma once

#include "importers/readers/json.h"

#include <optional>

namespace parlance::lex {

using Element = simdjson::dom::element;
using Object = simdjson::dom::object;
using Array = simdjson::dom::array;

// Empty when it is no string.
std::string_view textOf(Element value);
// true, "true", 1 and "1", and their opposites.
std::optional<bool> truthOf(Element value);
// 0.63, "0.63" or {"score":0.63}.
std::optional<double> numberOf(Element value);

std::optional<Object> objectOf(Element value);
std::optional<Array> arrayOf(Element value);
// The field of that name; of several the last.
std::optional<Element> find(Object object, std::string_view key);
std::optional<Object> findObject(Object object, std::string_view key);
std::string_view findText(Object object, std::string_view key);

} // namespace parlance::lex
