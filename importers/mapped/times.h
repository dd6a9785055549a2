// Times as tables have them.
#pragma once

#include "models/analysis/mapping/fields.h"
#include "models/core/time.h"

namespace parlance {

// Nothing where the text is no such time. zone: of texts without an offset of their own; epoch numbers are UTC.
std::optional<UtcMs> parseTime(std::string_view text, TimeForm form, const TimeZone &zone);

// Every form, in the order in which the first that fits all values of a column is taken.
std::span<const TimeForm> allTimeForms();

} // namespace parlance
