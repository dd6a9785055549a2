// DynamoDB's typed values ({"S":"…"}, {"N":"1"}, {"BOOL":true}, {"M":{…}}); plain JSON values are taken as well.
#pragma once

#include "importers/readers/json.h"
#include "models/core/money.h"
#include "models/core/time.h"

namespace parlance::bedrock {

using Element = simdjson::dom::element;
using Object = simdjson::dom::object;

// The last field of that name (of duplicate keys the last one wins).
std::optional<Element> find(Object object, std::string_view key);

// Empty when the value is absent, NULL or of another type.
std::string_view textOf(const std::optional<Element> &value);
std::optional<bool> boolOf(const std::optional<Element> &value);
// The number as its decimal text: exact for N, shortest form for plain numbers.
std::string numberOf(const std::optional<Element> &value);
std::optional<Nano> dollarsOf(const std::optional<Element> &value);
std::optional<UtcMs> timeOf(const std::optional<Element> &value); // epoch number of any unit
std::optional<qint64> integerOf(const std::optional<Element> &value);
std::optional<Object> mapOf(const std::optional<Element> &value);
// True for {"NULL":true} and null.
bool isNull(const std::optional<Element> &value);

// The value without its types, as JSON text; empty when it is nested too deep.
std::string plainJson(Element value);

// A number as text to a time; nothing for what is no number.
std::optional<UtcMs> epochText(std::string_view text);
// {"N":"1714012345678901"}, a number or a string; microseconds since the epoch.
std::optional<qint64> writeMicrosOf(const std::optional<Element> &value);

} // namespace parlance::bedrock
