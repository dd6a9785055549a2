// What is said of messages at the review desk, in the words of people: the same in the queue, in its filters and where
// work is shared.
#pragma once

#include "models/analysis/reviewvalues.h"

namespace parlance {

QString reviewStateName(ReviewState state); // "New", "In review", "Resolved"
QString reviewCauseName(ReviewCause cause); // None: empty
QString reviewFieldName(ReviewField field);
// A value as it stands in the file ("in_review", "data", …) of a field; what nobody translates is as it is. Empty: "–".
QString reviewValueName(ReviewField field, const QString &value);

} // namespace parlance
