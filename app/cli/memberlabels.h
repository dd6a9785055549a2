// People type names, facts carry ids.
#pragma once

#include "models/engine/engine.h"

namespace parlance::cli {

// Replaces in conditions on bots and users each value that is no id of the workspace but the name of exactly one
// member by that member's id. Everything else stays as it is.
Result<Filter> resolveLabels(Filter filter, Engine &engine, const RunContext &context);

} // namespace parlance::cli
