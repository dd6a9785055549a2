// A JSON object as named cells: {"a":{"b":1}} has the cell "a.b".
#pragma once

#include "importers/readers/json.h"
#include "importers/readers/textarena.h"

#include <functional>

namespace parlance {

// Calls take(name, text) for every value that is not null, in the order of the object. Lists, and objects nested
// deeper than a few levels, are given as JSON text; wrappers of extended JSON ({"$date": …}, {"$oid": …}) as what is
// in them. Texts that had to be made live in the arena. The name is valid during the call.
void flatten(simdjson::dom::object object, TextArena &arena,
             const std::function<void(std::string_view name, std::string_view text)> &take);

} // namespace parlance
