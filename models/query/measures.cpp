// The table of measures. Append only: names stand in saved documents, links and command lines, and what a name means
// never changes.
#include "models/query/catalog.h"

#include <QCoreApplication>

#include <array>

namespace parlance {

namespace {

// key, name, label, definition, unit, good when, aggregation, filled with 0, group
constexpr std::array measureTable{
    MeasureInfo{MeasureKey::Cost, "cost", QT_TRANSLATE_NOOP("Catalog", "Cost"),
                QT_TRANSLATE_NOOP(
                    "Catalog", "Sum of the cost of all messages and of conversation costs that belong to no message."),
                Unit::Money, GoodWhen::Lower, Aggregation::Additive, true, "cost"},
    MeasureInfo{MeasureKey::CostAsSource, "cost_as_source", QT_TRANSLATE_NOOP("Catalog", "Cost as the source shows it"),
                QT_TRANSLATE_NOOP("Catalog",
                                  "Sum, over the conversations exported in the period, of their cumulative total in "
                                  "the last export of the period, as the admin screen of the platform adds it up."),
                Unit::Money, GoodWhen::Lower, Aggregation::Other, true, "cost"},

    MeasureInfo{MeasureKey::InputTokens, "input_tokens", QT_TRANSLATE_NOOP("Catalog", "Input tokens"),
                QT_TRANSLATE_NOOP("Catalog", "Sum of the input tokens."), Unit::Count, GoodWhen::Neutral,
                Aggregation::Additive, true, "usage"},
    MeasureInfo{MeasureKey::OutputTokens, "output_tokens", QT_TRANSLATE_NOOP("Catalog", "Output tokens"),
                QT_TRANSLATE_NOOP("Catalog", "Sum of the output tokens."), Unit::Count, GoodWhen::Neutral,
                Aggregation::Additive, true, "usage"},
    MeasureInfo{MeasureKey::CacheReadTokens, "cache_read_tokens", QT_TRANSLATE_NOOP("Catalog", "Cache read tokens"),
                QT_TRANSLATE_NOOP("Catalog", "Sum of the tokens read from the prompt cache."), Unit::Count,
                GoodWhen::Neutral, Aggregation::Additive, true, "usage"},
    MeasureInfo{MeasureKey::CacheWriteTokens, "cache_write_tokens", QT_TRANSLATE_NOOP("Catalog", "Cache write tokens"),
                QT_TRANSLATE_NOOP("Catalog", "Sum of the tokens written to the prompt cache."), Unit::Count,
                GoodWhen::Neutral, Aggregation::Additive, true, "usage"},
    MeasureInfo{MeasureKey::TotalTokens, "total_tokens", QT_TRANSLATE_NOOP("Catalog", "Tokens"),
                QT_TRANSLATE_NOOP("Catalog", "Sum of input, output, cache read and cache write tokens."), Unit::Count,
                GoodWhen::Neutral, Aggregation::Additive, true, "usage"},
    MeasureInfo{MeasureKey::Messages, "messages", QT_TRANSLATE_NOOP("Catalog", "Messages"),
                QT_TRANSLATE_NOOP("Catalog", "Number of user and assistant messages on all branches."), Unit::Count,
                GoodWhen::Higher, Aggregation::Additive, true, "usage"},
    MeasureInfo{MeasureKey::Queries, "queries", QT_TRANSLATE_NOOP("Catalog", "Queries"),
                QT_TRANSLATE_NOOP("Catalog", "Number of user messages."), Unit::Count, GoodWhen::Higher,
                Aggregation::Additive, true, "usage"},
    MeasureInfo{MeasureKey::Answers, "answers", QT_TRANSLATE_NOOP("Catalog", "Answers"),
                QT_TRANSLATE_NOOP("Catalog", "Number of assistant messages with status ok."), Unit::Count,
                GoodWhen::Higher, Aggregation::Additive, true, "usage"},
    MeasureInfo{MeasureKey::Generations, "generations", QT_TRANSLATE_NOOP("Catalog", "Generations"),
                QT_TRANSLATE_NOOP("Catalog", "Number of model calls with status ok."), Unit::Count, GoodWhen::Higher,
                Aggregation::Additive, true, "usage"},

    MeasureInfo{MeasureKey::Errors, "errors", QT_TRANSLATE_NOOP("Catalog", "Errors"),
                QT_TRANSLATE_NOOP("Catalog", "Number of model calls or assistant messages with status error."),
                Unit::Count, GoodWhen::Lower, Aggregation::Additive, true, "reliability"},
    MeasureInfo{MeasureKey::ErrorRate, "error_rate", QT_TRANSLATE_NOOP("Catalog", "Error rate"),
                QT_TRANSLATE_NOOP("Catalog", "Errors ÷ (errors + answers)."), Unit::Percent, GoodWhen::Lower,
                Aggregation::Ratio, false, "reliability"},

    MeasureInfo{MeasureKey::Conversations, "conversations", QT_TRANSLATE_NOOP("Catalog", "Conversations"),
                QT_TRANSLATE_NOOP("Catalog", "Number of distinct conversations with a message in the cell."),
                Unit::Count, GoodWhen::Higher, Aggregation::Distinct, true, "usage"},
    MeasureInfo{
        MeasureKey::ConversationsStarted, "conversations_started",
        QT_TRANSLATE_NOOP("Catalog", "Conversations started"),
        QT_TRANSLATE_NOOP(
            "Catalog",
            "Number of conversations whose first message lies in the cell; each counts once, dated by that message."),
        Unit::Count, GoodWhen::Higher, Aggregation::Additive, true, "usage"},
    MeasureInfo{MeasureKey::Users, "users", QT_TRANSLATE_NOOP("Catalog", "Users"),
                QT_TRANSLATE_NOOP("Catalog", "Number of distinct users with a user message in the cell."), Unit::Count,
                GoodWhen::Higher, Aggregation::Distinct, true, "usage"},
    MeasureInfo{
        MeasureKey::NewUsers, "new_users", QT_TRANSLATE_NOOP("Catalog", "New users"),
        QT_TRANSLATE_NOOP("Catalog", "Number of users in the cell whose first message ever lies in the period."),
        Unit::Count, GoodWhen::Higher, Aggregation::Distinct, true, "usage"},
    MeasureInfo{
        MeasureKey::ReturningUsers, "returning_users", QT_TRANSLATE_NOOP("Catalog", "Returning users"),
        QT_TRANSLATE_NOOP("Catalog", "Number of users in the cell whose first message ever lies before the period."),
        Unit::Count, GoodWhen::Higher, Aggregation::Distinct, true, "usage"},
    MeasureInfo{MeasureKey::Bots, "bots", QT_TRANSLATE_NOOP("Catalog", "Bots"),
                QT_TRANSLATE_NOOP("Catalog", "Number of distinct bots with a message in the cell."), Unit::Count,
                GoodWhen::Neutral, Aggregation::Distinct, true, "usage"},

    MeasureInfo{MeasureKey::CostPerConversation, "cost_per_conversation",
                QT_TRANSLATE_NOOP("Catalog", "Cost per conversation"),
                QT_TRANSLATE_NOOP("Catalog", "Cost ÷ conversations."), Unit::Money, GoodWhen::Lower, Aggregation::Ratio,
                false, "cost"},
    MeasureInfo{MeasureKey::CostPerQuery, "cost_per_query", QT_TRANSLATE_NOOP("Catalog", "Cost per query"),
                QT_TRANSLATE_NOOP("Catalog", "Cost ÷ queries."), Unit::Money, GoodWhen::Lower, Aggregation::Ratio,
                false, "cost"},
    MeasureInfo{MeasureKey::CostPerAnswer, "cost_per_answer", QT_TRANSLATE_NOOP("Catalog", "Cost per answer"),
                QT_TRANSLATE_NOOP("Catalog", "Cost ÷ answers."), Unit::Money, GoodWhen::Lower, Aggregation::Ratio,
                false, "cost"},
    MeasureInfo{MeasureKey::CostPerUser, "cost_per_user", QT_TRANSLATE_NOOP("Catalog", "Cost per user"),
                QT_TRANSLATE_NOOP("Catalog", "Cost of the messages of known users ÷ users."), Unit::Money,
                GoodWhen::Lower, Aggregation::Ratio, false, "cost"},
    MeasureInfo{MeasureKey::CostPer100Calls, "cost_per_100_calls", QT_TRANSLATE_NOOP("Catalog", "Cost per 100 calls"),
                QT_TRANSLATE_NOOP("Catalog", "Cost ÷ generations × 100."), Unit::Money, GoodWhen::Lower,
                Aggregation::Ratio, false, "cost"},

    MeasureInfo{MeasureKey::MessagesPerConversation, "messages_per_conversation",
                QT_TRANSLATE_NOOP("Catalog", "Messages per conversation"),
                QT_TRANSLATE_NOOP("Catalog", "Messages ÷ conversations."), Unit::Ratio, GoodWhen::Neutral,
                Aggregation::Ratio, false, "usage"},
    MeasureInfo{MeasureKey::QueriesPerConversation, "queries_per_conversation",
                QT_TRANSLATE_NOOP("Catalog", "Queries per conversation"),
                QT_TRANSLATE_NOOP("Catalog", "Queries ÷ conversations."), Unit::Ratio, GoodWhen::Neutral,
                Aggregation::Ratio, false, "usage"},
    MeasureInfo{MeasureKey::QueriesPerUser, "queries_per_user", QT_TRANSLATE_NOOP("Catalog", "Queries per user"),
                QT_TRANSLATE_NOOP("Catalog", "Queries of known users ÷ users."), Unit::Ratio, GoodWhen::Higher,
                Aggregation::Ratio, false, "usage"},
    MeasureInfo{MeasureKey::SessionDurationAvg, "session_duration_avg",
                QT_TRANSLATE_NOOP("Catalog", "Average session duration"),
                QT_TRANSLATE_NOOP("Catalog",
                                  "Mean time from the first to the last message of a conversation, over its "
                                  "messages in the cell; conversations with one message there are left out."),
                Unit::Duration, GoodWhen::Neutral, Aggregation::Ratio, false, "usage"},
    MeasureInfo{MeasureKey::SessionDurationMedian, "session_duration_median",
                QT_TRANSLATE_NOOP("Catalog", "Median session duration"),
                QT_TRANSLATE_NOOP("Catalog",
                                  "Median time from the first to the last message of a conversation, over its "
                                  "messages in the cell; conversations with one message there are left out."),
                Unit::Duration, GoodWhen::Neutral, Aggregation::Percentile, false, "usage"},
    MeasureInfo{MeasureKey::SingleTurn, "single_turn", QT_TRANSLATE_NOOP("Catalog", "Single-message conversations"),
                QT_TRANSLATE_NOOP("Catalog", "Number of conversations with exactly one message in the cell."),
                Unit::Count, GoodWhen::Neutral, Aggregation::Distinct, true, "usage"},

    MeasureInfo{MeasureKey::ResponseTimeAvg, "response_time_avg", QT_TRANSLATE_NOOP("Catalog", "Average response time"),
                QT_TRANSLATE_NOOP("Catalog", "Mean response time as reported, else the time from the user message to "
                                             "its answer where that is above 0 and at most 10 minutes."),
                Unit::Duration, GoodWhen::Lower, Aggregation::Ratio, false, "reliability"},
    MeasureInfo{MeasureKey::ResponseTimeP50, "response_time_p50", QT_TRANSLATE_NOOP("Catalog", "Median response time"),
                QT_TRANSLATE_NOOP("Catalog",
                                  "Median of the response times: the middle one, or the mean of the two middle ones."),
                Unit::Duration, GoodWhen::Lower, Aggregation::Percentile, false, "reliability"},
    MeasureInfo{MeasureKey::ResponseTimeP90, "response_time_p90", QT_TRANSLATE_NOOP("Catalog", "p90 response time"),
                QT_TRANSLATE_NOOP("Catalog", "90th percentile of the response times by nearest rank: the smallest one "
                                             "that at least 90 % do not exceed."),
                Unit::Duration, GoodWhen::Lower, Aggregation::Percentile, false, "reliability"},
    MeasureInfo{MeasureKey::ResponseTimeP95, "response_time_p95", QT_TRANSLATE_NOOP("Catalog", "p95 response time"),
                QT_TRANSLATE_NOOP("Catalog", "95th percentile of the response times by nearest rank: the smallest one "
                                             "that at least 95 % do not exceed."),
                Unit::Duration, GoodWhen::Lower, Aggregation::Percentile, false, "reliability"},
    MeasureInfo{MeasureKey::ResponseTimeP99, "response_time_p99", QT_TRANSLATE_NOOP("Catalog", "p99 response time"),
                QT_TRANSLATE_NOOP("Catalog", "99th percentile of the response times by nearest rank: the smallest one "
                                             "that at least 99 % do not exceed."),
                Unit::Duration, GoodWhen::Lower, Aggregation::Percentile, false, "reliability"},
    MeasureInfo{MeasureKey::ResponseTimeN, "response_time_n", QT_TRANSLATE_NOOP("Catalog", "Timed answers"),
                QT_TRANSLATE_NOOP("Catalog", "Number of answers with a known response time."), Unit::Count,
                GoodWhen::Neutral, Aggregation::Additive, true, "reliability"},
    MeasureInfo{
        MeasureKey::FirstTokenP50, "first_token_p50", QT_TRANSLATE_NOOP("Catalog", "Median time to first token"),
        QT_TRANSLATE_NOOP(
            "Catalog",
            "Median of the reported times to the first token: the middle one, or the mean of the two middle ones."),
        Unit::Duration, GoodWhen::Lower, Aggregation::Percentile, false, "reliability"},
    MeasureInfo{
        MeasureKey::FirstTokenP95, "first_token_p95", QT_TRANSLATE_NOOP("Catalog", "p95 time to first token"),
        QT_TRANSLATE_NOOP("Catalog", "95th percentile of the reported times to the first token by nearest rank."),
        Unit::Duration, GoodWhen::Lower, Aggregation::Percentile, false, "reliability"},

    MeasureInfo{MeasureKey::ThumbsUp, "thumbs_up", QT_TRANSLATE_NOOP("Catalog", "Thumbs up"),
                QT_TRANSLATE_NOOP("Catalog", "Number of messages in the cell rated up, dated by the rated message."),
                Unit::Count, GoodWhen::Higher, Aggregation::Additive, true, "quality"},
    MeasureInfo{MeasureKey::ThumbsDown, "thumbs_down", QT_TRANSLATE_NOOP("Catalog", "Thumbs down"),
                QT_TRANSLATE_NOOP("Catalog", "Number of messages in the cell rated down, dated by the rated message."),
                Unit::Count, GoodWhen::Lower, Aggregation::Additive, true, "quality"},
    MeasureInfo{MeasureKey::Ratings, "ratings", QT_TRANSLATE_NOOP("Catalog", "Ratings"),
                QT_TRANSLATE_NOOP("Catalog", "Thumbs up + thumbs down."), Unit::Count, GoodWhen::Higher,
                Aggregation::Additive, true, "quality"},
    MeasureInfo{MeasureKey::Satisfaction, "satisfaction", QT_TRANSLATE_NOOP("Catalog", "Satisfaction"),
                QT_TRANSLATE_NOOP("Catalog", "Thumbs up ÷ ratings."), Unit::Percent, GoodWhen::Higher,
                Aggregation::Ratio, false, "quality"},
    MeasureInfo{MeasureKey::SatisfactionLow, "satisfaction_low",
                QT_TRANSLATE_NOOP("Catalog", "Satisfaction, lower bound"),
                QT_TRANSLATE_NOOP("Catalog", "Lower end of the 95 % Wilson interval of satisfaction."), Unit::Percent,
                GoodWhen::Higher, Aggregation::Other, false, "quality"},
    MeasureInfo{MeasureKey::SatisfactionHigh, "satisfaction_high",
                QT_TRANSLATE_NOOP("Catalog", "Satisfaction, upper bound"),
                QT_TRANSLATE_NOOP("Catalog", "Upper end of the 95 % Wilson interval of satisfaction."), Unit::Percent,
                GoodWhen::Higher, Aggregation::Other, false, "quality"},
    MeasureInfo{MeasureKey::FeedbackRate, "feedback_rate", QT_TRANSLATE_NOOP("Catalog", "Feedback rate"),
                QT_TRANSLATE_NOOP("Catalog", "Ratings ÷ answers."), Unit::Percent, GoodWhen::Higher, Aggregation::Ratio,
                false, "quality"},
    MeasureInfo{MeasureKey::NegativeRate, "negative_rate", QT_TRANSLATE_NOOP("Catalog", "Negative rate"),
                QT_TRANSLATE_NOOP("Catalog", "Thumbs down ÷ answers."), Unit::Percent, GoodWhen::Lower,
                Aggregation::Ratio, false, "quality"},
    MeasureInfo{MeasureKey::Missed, "missed", QT_TRANSLATE_NOOP("Catalog", "Missed"),
                QT_TRANSLATE_NOOP("Catalog", "Number of user messages that the source flags as missed."), Unit::Count,
                GoodWhen::Lower, Aggregation::Additive, true, "quality"},
    MeasureInfo{MeasureKey::MissedRate, "missed_rate", QT_TRANSLATE_NOOP("Catalog", "Missed rate"),
                QT_TRANSLATE_NOOP("Catalog", "Missed ÷ queries."), Unit::Percent, GoodWhen::Lower, Aggregation::Ratio,
                false, "quality"},
    MeasureInfo{MeasureKey::ConfidenceAvg, "confidence_avg", QT_TRANSLATE_NOOP("Catalog", "Average confidence"),
                QT_TRANSLATE_NOOP("Catalog", "Mean of the stated confidences, from 0 to 1."), Unit::Ratio,
                GoodWhen::Higher, Aggregation::Ratio, false, "quality"},
    MeasureInfo{MeasureKey::LowConfidence, "low_confidence", QT_TRANSLATE_NOOP("Catalog", "Low confidence"),
                QT_TRANSLATE_NOOP("Catalog", "Number of answers whose confidence is below 0.70."), Unit::Count,
                GoodWhen::Lower, Aggregation::Additive, true, "quality"},
    MeasureInfo{MeasureKey::Unanswered, "unanswered", QT_TRANSLATE_NOOP("Catalog", "Unanswered"),
                QT_TRANSLATE_NOOP("Catalog", "Number of queries that are missed, answered with a confidence below "
                                             "0.70, out of scope, or whose retrieval failed."),
                Unit::Count, GoodWhen::Lower, Aggregation::Additive, true, "quality"},
    MeasureInfo{MeasureKey::UnansweredRate, "unanswered_rate", QT_TRANSLATE_NOOP("Catalog", "Unanswered rate"),
                QT_TRANSLATE_NOOP("Catalog", "Unanswered ÷ queries."), Unit::Percent, GoodWhen::Lower,
                Aggregation::Ratio, false, "quality"},
    MeasureInfo{MeasureKey::FallbackRate, "fallback_rate", QT_TRANSLATE_NOOP("Catalog", "Fallback rate"),
                QT_TRANSLATE_NOOP("Catalog", "Fallback answers ÷ answers."), Unit::Percent, GoodWhen::Lower,
                Aggregation::Ratio, false, "quality"},
    MeasureInfo{MeasureKey::Escalations, "escalations", QT_TRANSLATE_NOOP("Catalog", "Escalations"),
                QT_TRANSLATE_NOOP("Catalog", "Number of conversations in the cell that were handed to a person."),
                Unit::Count, GoodWhen::Lower, Aggregation::Distinct, true, "quality"},
    MeasureInfo{MeasureKey::EscalationRate, "escalation_rate", QT_TRANSLATE_NOOP("Catalog", "Escalation rate"),
                QT_TRANSLATE_NOOP("Catalog", "Escalations ÷ conversations with a known outcome."), Unit::Percent,
                GoodWhen::Lower, Aggregation::Ratio, false, "quality"},
    MeasureInfo{MeasureKey::Resolved, "resolved", QT_TRANSLATE_NOOP("Catalog", "Resolved"),
                QT_TRANSLATE_NOOP("Catalog", "Number of conversations in the cell that were resolved."), Unit::Count,
                GoodWhen::Higher, Aggregation::Distinct, true, "quality"},
    MeasureInfo{MeasureKey::ResolutionRate, "resolution_rate", QT_TRANSLATE_NOOP("Catalog", "Resolution rate"),
                QT_TRANSLATE_NOOP("Catalog", "Resolved ÷ conversations with a known outcome."), Unit::Percent,
                GoodWhen::Higher, Aggregation::Ratio, false, "quality"},
    MeasureInfo{MeasureKey::Positive, "positive", QT_TRANSLATE_NOOP("Catalog", "Positive"),
                QT_TRANSLATE_NOOP("Catalog", "Number of user messages with positive sentiment."), Unit::Count,
                GoodWhen::Higher, Aggregation::Additive, true, "quality"},
    MeasureInfo{MeasureKey::Neutral, "neutral", QT_TRANSLATE_NOOP("Catalog", "Neutral"),
                QT_TRANSLATE_NOOP("Catalog", "Number of user messages with neutral sentiment."), Unit::Count,
                GoodWhen::Neutral, Aggregation::Additive, true, "quality"},
    MeasureInfo{MeasureKey::Negative, "negative", QT_TRANSLATE_NOOP("Catalog", "Negative"),
                QT_TRANSLATE_NOOP("Catalog", "Number of user messages with negative sentiment."), Unit::Count,
                GoodWhen::Lower, Aggregation::Additive, true, "quality"},
    MeasureInfo{MeasureKey::Mixed, "mixed", QT_TRANSLATE_NOOP("Catalog", "Mixed"),
                QT_TRANSLATE_NOOP("Catalog", "Number of user messages with mixed sentiment."), Unit::Count,
                GoodWhen::Neutral, Aggregation::Additive, true, "quality"},
    MeasureInfo{MeasureKey::NotAnalysed, "not_analysed", QT_TRANSLATE_NOOP("Catalog", "Not analysed"),
                QT_TRANSLATE_NOOP("Catalog", "Number of user messages without a known sentiment."), Unit::Count,
                GoodWhen::Neutral, Aggregation::Additive, true, "quality"},
    MeasureInfo{
        MeasureKey::SentimentScore, "sentiment_score", QT_TRANSLATE_NOOP("Catalog", "Sentiment score"),
        QT_TRANSLATE_NOOP("Catalog", "(Positive − negative) ÷ (positive + neutral + negative + mixed), from −1 to 1."),
        Unit::Score, GoodWhen::Higher, Aggregation::Ratio, false, "quality"},
    MeasureInfo{MeasureKey::NegativeShare, "negative_share", QT_TRANSLATE_NOOP("Catalog", "Negative share"),
                QT_TRANSLATE_NOOP("Catalog", "Negative ÷ (positive + neutral + negative + mixed)."), Unit::Percent,
                GoodWhen::Lower, Aggregation::Ratio, false, "quality"},
    MeasureInfo{
        MeasureKey::Branches, "branches", QT_TRANSLATE_NOOP("Catalog", "Branches"),
        QT_TRANSLATE_NOOP("Catalog", "Number of user messages with more than one answer, regenerated or edited."),
        Unit::Count, GoodWhen::Lower, Aggregation::Additive, true, "quality"},
    MeasureInfo{MeasureKey::BranchRate, "branch_rate", QT_TRANSLATE_NOOP("Catalog", "Branch rate"),
                QT_TRANSLATE_NOOP("Catalog", "Branches ÷ queries."), Unit::Percent, GoodWhen::Lower, Aggregation::Ratio,
                false, "quality"},

    MeasureInfo{MeasureKey::ToolCalls, "tool_calls", QT_TRANSLATE_NOOP("Catalog", "Tool calls"),
                QT_TRANSLATE_NOOP("Catalog", "Number of tool calls."), Unit::Count, GoodWhen::Neutral,
                Aggregation::Additive, true, "reliability"},
    MeasureInfo{MeasureKey::ToolErrors, "tool_errors", QT_TRANSLATE_NOOP("Catalog", "Tool errors"),
                QT_TRANSLATE_NOOP("Catalog", "Number of tool calls that failed."), Unit::Count, GoodWhen::Lower,
                Aggregation::Additive, true, "reliability"},

    MeasureInfo{MeasureKey::Throughput, "throughput", QT_TRANSLATE_NOOP("Catalog", "Throughput"),
                QT_TRANSLATE_NOOP("Catalog", "Messages ÷ minutes of the period, or of the time cell."), Unit::PerMinute,
                GoodWhen::Neutral, Aggregation::Ratio, false, "usage"},
    MeasureInfo{MeasureKey::PeakThroughput, "peak_throughput", QT_TRANSLATE_NOOP("Catalog", "Peak throughput"),
                QT_TRANSLATE_NOOP("Catalog", "Messages in the busiest minute."), Unit::PerMinute, GoodWhen::Neutral,
                Aggregation::Other, false, "usage"},
    MeasureInfo{MeasureKey::ActiveDays, "active_days", QT_TRANSLATE_NOOP("Catalog", "Active days"),
                QT_TRANSLATE_NOOP("Catalog", "Number of days with a message, in the time zone of the workspace."),
                Unit::Count, GoodWhen::Higher, Aggregation::Distinct, true, "usage"},
    MeasureInfo{MeasureKey::InactiveDays, "inactive_days", QT_TRANSLATE_NOOP("Catalog", "Inactive days"),
                QT_TRANSLATE_NOOP("Catalog", "Days from the last message to now, in the time zone of the workspace."),
                Unit::Count, GoodWhen::Lower, Aggregation::Other, false, "usage"},
    MeasureInfo{MeasureKey::FirstSeen, "first_seen", QT_TRANSLATE_NOOP("Catalog", "First seen"),
                QT_TRANSLATE_NOOP("Catalog", "Time of the first message in the cell."), Unit::Time, GoodWhen::Neutral,
                Aggregation::Other, false, "usage"},
    MeasureInfo{MeasureKey::LastSeen, "last_seen", QT_TRANSLATE_NOOP("Catalog", "Last seen"),
                QT_TRANSLATE_NOOP("Catalog", "Time of the last message in the cell."), Unit::Time, GoodWhen::Neutral,
                Aggregation::Other, false, "usage"},
};

// Keys are positions, so that look-ups need no search.
consteval bool isInOrder()
{
    for (size_t i = 0; i < measureTable.size(); ++i)
        if (size_t(measureTable[i].key) != i)
            return false;
    return true;
}
static_assert(isInOrder());
static_assert(measureTable.size() == size_t(MeasureKey::LastSeen) + 1);

} // namespace

std::span<const MeasureInfo> catalog::measures()
{
    return measureTable;
}

} // namespace parlance
