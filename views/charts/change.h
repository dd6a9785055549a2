// The colour of a change by its meaning.
#pragma once

#include "models/query/change.h"
#include "views/theme/theme.h"

namespace parlance {

QColor changeColor(const Change &change, const Theme &theme);

} // namespace parlance
