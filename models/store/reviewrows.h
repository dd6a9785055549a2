// Private to the store layer: the rows of own_review, own_tag, own_note and own_review_log, inside a transaction.
#pragma once

#include "models/store/reviews.h"
#include "models/store/storeprivate.h"

#include <tuple>

namespace parlance {

// A message by the ids of its source.
struct ReviewKey
{
    QString source, environment, conversation, message;
    bool operator<(const ReviewKey &other) const
    {
        return std::tie(conversation, message, source, environment) <
               std::tie(other.conversation, other.message, other.source, other.environment);
    }
};

// A Workspace error when the message is not there.
Result<ReviewKey> reviewKeyOf(Database &db, MessageId message);
// No id: it is not in the workspace at present.
Result<MessageId> messageOf(Database &db, const ReviewKey &key);
Result<Review> reviewOf(Database &db, const ReviewKey &key);

// Field: state, cause, assignee or flag; an empty value is none.
Result<void> setReviewColumn(Database &db, const ReviewKey &key, ReviewField field, const QString &value, UtcMs now);
Result<void> addTag(Database &db, const ReviewKey &key, const QString &tag, UtcMs now);
Result<void> removeTag(Database &db, const ReviewKey &key, const QString &tag);
Result<void> setNote(Database &db, const ReviewKey &key, const QString &text, UtcMs now); // empty: takes it away

Result<void> logChange(Database &db, const ReviewKey &key, qint64 step, const ReviewLogEntry &entry);
// Whether the newest step of the reviewer is that note as it is now, and nothing else: then it becomes this one.
Result<bool> continueNote(Database &db, const ReviewKey &key, const ReviewLogEntry &entry);
// A step of the reviewer is taken back, or made again.
Result<void> markStep(Database &db, const QString &reviewer, qint64 step, bool undone);
// What the reviewer has taken back cannot be made again.
Result<void> dropUndone(Database &db, const QString &reviewer);

} // namespace parlance
