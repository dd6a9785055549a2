// For questions that several queries answer together: all of them are to count the same environments.
#pragma once

#include "models/query/filter.h"

namespace parlance {

// The filter with a condition that everything meets and that names the environment, so that Environments limits no query
// that has it. A filter that chooses an environment or a source itself stays as it is.
Filter everyEnvironment(Filter where);

} // namespace parlance
