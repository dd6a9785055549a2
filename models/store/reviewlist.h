// The messages that a review queue is made of, with what was said of each so far.
#pragma once

#include "models/store/reviews.h"

namespace parlance {

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

// Reads the workspace as it is now. For a worker.
Result<ReviewItems> reviewItems(const Store &store, const ReviewSampling &sampling, std::stop_token stop);

// The cause that each reviewer named last of each message ("prompt", …); none where it was taken away again.
struct ReviewVerdict
{
    QString conversation, message, reviewer, cause;
};
Result<std::vector<ReviewVerdict>> reviewVerdicts(const Store &store);

} // namespace parlance
