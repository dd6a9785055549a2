// What people at the review desk have said of messages: state, cause, assignee, flag, tags and a note, and who said it
// when. Kept by the ids of the source, so that it stays when data is imported again or a source is removed. Every change
// is one short transaction that has reached the file when the function returns: a program that is killed loses none.
// The data version stays. Changing functions wait for the writer: for a worker.
#pragma once

#include "models/store/store.h"

namespace parlance {

// Permanent: texts of states stand in the file ("new", "in_review", "resolved").
enum class ReviewState { New, InReview, Resolved };
QString keyOf(ReviewState state);
std::optional<ReviewState> reviewState(QStringView key);

// Where the fault is to be mended; permanent: "prompt", "data", "model".
enum class ReviewCause { None, Prompt, Data, Model };
QString keyOf(ReviewCause cause); // None: empty
std::optional<ReviewCause> reviewCause(QStringView key);

enum class ReviewField { State, Cause, Assignee, Flag, Tag, Note };
QString keyOf(ReviewField field);

// One change: a value for the field. Flag: empty takes it away. Tag: the tag; `on` says whether it is put there.
struct ReviewEdit
{
    ReviewField field = ReviewField::State;
    QString value;
    bool on = true;

    bool operator==(const ReviewEdit &) const = default;
};

struct ReviewLogEntry
{
    UtcMs at = 0;
    QString reviewer;
    QString conversation, message; // ids of the source
    ReviewField field = ReviewField::State;
    QString before, after;

    bool operator==(const ReviewLogEntry &) const = default;
};

struct Review
{
    ReviewState state = ReviewState::New;
    ReviewCause cause = ReviewCause::None;
    QString assignee, note;
    bool flagged = false;
    QStringList tags; // sorted

    bool operator==(const Review &) const = default;
};

// Thread-safe. A message that nobody has looked at has the Review of the default; one that is not in the workspace is a
// Workspace error.
Result<Review> readReview(const Store &store, MessageId message);
// What was changed about the message and not taken back, oldest first.
Result<std::vector<ReviewLogEntry>> reviewHistory(const Store &store, MessageId message);
// The log of everybody from then on, oldest first, without what was taken back.
Result<std::vector<ReviewLogEntry>> reviewLog(const Store &store, UtcMs from);

// Makes the edits as one step of the reviewer, and says what holds then. An edit that changes nothing is none; an unknown
// state or cause and a tag of no characters are Usage errors, and then nothing is changed.
Result<Review> changeReview(Store &store, MessageId message, std::span<const ReviewEdit> edits, const QString &reviewer,
                            UtcMs now, std::stop_token stop);

// What an undo or redo was about.
struct ReviewStep
{
    MessageId message; // none: the message is not in the workspace at present
    Review review;     // as it is now
};
// Takes the newest step of the reviewer back, however long ago it was; nullopt: there is none. What somebody else has
// changed since is a Usage error, and stays.
Result<std::optional<ReviewStep>> undoReview(Store &store, const QString &reviewer, std::stop_token stop);
// Makes the step again that was taken back last, until the reviewer changes something else.
Result<std::optional<ReviewStep>> redoReview(Store &store, const QString &reviewer, std::stop_token stop);

// All tags in use, most used first, and everybody whom something is assigned to or who has changed something, by name.
Result<QStringList> reviewTags(const Store &store);
Result<QStringList> reviewers(const Store &store);

} // namespace parlance
