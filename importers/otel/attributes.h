// OTLP's attributes: lists of {"key", "value": {"stringValue": …}} as fields by name.
#pragma once

#include "importers/observability/fields.h"

namespace parlance::otel {

// The plain value; lists and maps as JSON text, which is in the arena.
observability::Value plainValue(observability::Object anyValue, TextArena &arena);
// Adds the attributes of a span, a point, a resource, … ("attributes" of the object).
void addAttributes(observability::Fields &fields, observability::Object owner, TextArena &arena);
// Nanoseconds of the epoch, as text or number.
std::optional<UtcMs> timeOfNanos(const observability::Value &value);

} // namespace parlance::otel
