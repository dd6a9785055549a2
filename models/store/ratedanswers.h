// Every rated answer with what patterns are looked for in (models/analysis/patterns.h).
#pragma once

#include "models/analysis/patterns.h"
#include "models/store/store.h"

namespace parlance {

// Those within the range, by row id. Questions as they are normalised for counting. For a worker.
Result<std::vector<RatedAnswer>> ratedAnswers(const Store &store, const TimeRange &range, const TimeZone &zone,
                                              std::stop_token stop);

} // namespace parlance
