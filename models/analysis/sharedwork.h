// What was said at the review desk, to be taken to a colleague's workspace and merged there. Plain values.
#pragma once

#include "models/analysis/reviewvalues.h"

namespace parlance {

// A message by the ids of its source, what holds of it, and how that came about.
struct SharedReview
{
    QString source, environment, conversation, message;
    Review review;
    std::vector<ReviewLogEntry> log; // oldest first, without what was taken back
};

struct SharedWork
{
    QString by; // who exported it
    UtcMs at = 0;
    std::vector<SharedReview> reviews;
};

// Both have changed the same since they last knew of each other.
struct WorkConflict
{
    QString conversation, message;
    ReviewField field = ReviewField::State;
    QString mine, theirs, kept; // kept: what holds now
};

enum class WorkPrefer { Mine, Theirs };

struct WorkMerge
{
    qint64 messages = 0; // that the file says something of
    qint64 changed = 0;  // of which something else holds now
    std::vector<WorkConflict> conflicts;
};

} // namespace parlance
