// What people at the review desk have said of messages: state, cause, assignee, flag, tags and a note, and who said it
// when. Kept by the ids of the source, so that it stays when data is imported again or a source is removed. Every change
// is one short transaction that has reached the file when the function returns: a program that is killed loses none.
// The data version stays. Changing functions wait for the writer: for a worker.
#pragma once

#include "models/analysis/reviewvalues.h"
#include "models/store/store.h"

namespace parlance {

// Thread-safe. A message that nobody has looked at has the Review of the default; one that is not in the workspace is a
// Workspace error.
Result<Review> readReview(const Store &store, MessageId message);
// What was changed about the message and not taken back, oldest first.
Result<std::vector<ReviewLogEntry>> reviewHistory(const Store &store, MessageId message);
// The log of everybody from then on, oldest first, without what was taken back. resolvedOnly: where something was resolved.
Result<std::vector<ReviewLogEntry>> reviewLog(const Store &store, UtcMs from, bool resolvedOnly = false);

// Makes the edits as one step of the reviewer, and says what holds then. An edit that changes nothing is none; an unknown
// state or cause and a tag of no characters are Usage errors, and then nothing is changed.
Result<Review> changeReview(Store &store, MessageId message, std::span<const ReviewEdit> edits, const QString &reviewer,
                            UtcMs now, std::stop_token stop);

// Takes the newest step of the reviewer back, however long ago it was; nullopt: there is none. What somebody else has
// changed since is a Usage error, and stays.
Result<std::optional<ReviewStep>> undoReview(Store &store, const QString &reviewer, UtcMs now, std::stop_token stop);
// Makes the step again that was taken back last, until the reviewer changes something else.
Result<std::optional<ReviewStep>> redoReview(Store &store, const QString &reviewer, UtcMs now, std::stop_token stop);

// All tags in use, most used first, and everybody whom something is assigned to or who has changed something, by name.
Result<QStringList> reviewTags(const Store &store);
Result<QStringList> reviewers(const Store &store);

} // namespace parlance
