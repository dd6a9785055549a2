// What is said of messages at the review desk, and the messages themselves as they are read there. Plain values that the
// store fills and the views show.
#pragma once

#include "models/core/ids.h"
#include "models/core/money.h"
#include "models/core/time.h"

#include <QStringList>

#include <optional>
#include <vector>

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
std::optional<ReviewField> reviewField(QStringView key);

// One change: a value for the field. Flag: empty takes it away. Tag: the tag; `on` says whether it is put there.
struct ReviewEdit
{
    ReviewField field = ReviewField::State;
    QString value;
    bool on = true;
    bool goesOn = false; // Note: what the same reviewer has just written there goes on, as one step with it

    bool operator==(const ReviewEdit &) const = default;
};

struct ReviewLogEntry
{
    UtcMs at = 0;
    QString reviewer;
    QString conversation, message; // ids of the source
    ReviewField field = ReviewField::State;
    QString before, after;
    QString source = {}, environment = {}; // the same ids may stand in several

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

// What an undo or redo was about.
struct ReviewStep
{
    MessageId message; // none: the message is not in the workspace at present
    Review review;     // as it is now
};
// Which messages come into the queue. Every message is in it once.
enum class ReviewSample {
    Negative,      // rated thumbs down
    Rated,         // with any rating
    Random,        // a share of all answers; which ones is fixed by their ids, so the same ones come again
    LowConfidence, // answers below the threshold, the least sure first
    Unanswered,    // user messages that were missed
    Disagreement   // two reviewers named different causes (of rated messages)
};

struct ReviewSampling
{
    ReviewSample sample = ReviewSample::Negative;
    double share = 0.02;      // of Random
    double confidence = 0.70; // of LowConfidence
    bool operator==(const ReviewSampling &) const = default;
};

struct ReviewItem
{
    qint64 conversation = 0, message = 0; // row ids
    UtcMs at = 0;
    std::optional<bool> up; // nullopt: not rated
    std::optional<double> confidence;
    QString category, comment, title;
    QString bot, botLabel, user, model; // keys; the label is what people call the bot
    Review review;                      // without the note
};

struct ReviewItems
{
    std::vector<ReviewItem> items; // newest first; of LowConfidence the least sure first
    qint64 of = 0;                 // how many messages the sample was taken from
};

// The cause that each reviewer named last of each message ("prompt", …); none where it was taken away again.
struct ReviewVerdict
{
    QString conversation, message, reviewer, cause;
    QString source = {}, environment = {};
};
// A conversation with all that is known of its messages --------------------------------------------------------------

enum class SpeakerRole { User, Assistant, Tool, System }; // as Role, which views do not know

struct ReadChunk
{
    QString source, text;
    std::optional<int> rank;
    std::optional<double> score;
    bool cited = false; // a document that the answer marks ("[^1]"); else a passage that was retrieved for it
};

struct ReadTool
{
    QString name, input, output;
    std::optional<bool> ok; // nullopt: no result seen
};

struct ReadMessage
{
    qint64 message = 0, parent = 0; // row ids
    SpeakerRole role = SpeakerRole::User;
    UtcMs at = 0;
    QString model, text, reasoning;
    std::optional<qint64> inputTokens, outputTokens, responseMs, retrievalMs;
    std::optional<Nano> cost;
    QString errorName, errorText, errorStack; // all empty: no error
    QString intent, sentiment;
    QStringList slotTexts; // "size = large"
    std::optional<double> confidence;
    std::optional<bool> up; // rated
    QString category, comment;
    bool hidden = false; // on a branch that the user does not see
    bool gone = false;   // no longer part of the conversation at its source
    std::vector<ReadChunk> chunks;
    std::vector<ReadTool> tools;
    QStringList attachments;
};

struct ReadConversation
{
    QString key, title, bot, user;
    QString instruction; // what the bot is told before every question, as it stands now; empty: not known
    std::optional<Nano> cost;
    bool deleted = false;
    std::vector<ReadMessage> messages; // by time
};

} // namespace parlance
