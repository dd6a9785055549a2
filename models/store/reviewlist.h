// The messages that a review queue is made of, with what was said of each so far.
#pragma once

#include "models/store/reviews.h"

namespace parlance {

// Reads the workspace as it is now. For a worker.
Result<ReviewItems> reviewItems(const Store &store, const ReviewSampling &sampling, std::stop_token stop);

Result<std::vector<ReviewVerdict>> reviewVerdicts(const Store &store);

} // namespace parlance
