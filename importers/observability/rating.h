// Scores that are people's verdicts, told from measurements.
#pragma once

#include "importers/observability/value.h"
#include "models/records/records.h"

namespace parlance::observability {

// Whether a score of this name is somebody's verdict on an answer: "feedback", "user-feedback", "thumbs", "quality", …
bool isRatingName(std::string_view name);
// "good", "thumbs_up", true, 1 and their opposites, in any case. Nothing for what lies between and what is no verdict.
std::optional<Rating> ratingOf(const Value &value);

} // namespace parlance::observability
