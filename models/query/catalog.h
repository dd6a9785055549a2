// The dimensions and measures of CATALOG.md. Keys are permanent; labels and definitions are translatable.
#pragma once

#include "models/query/table.h"

#include <QStringList>

#include <span>

namespace parlance {

enum class DimensionKey : quint16 {
    Time,
    HourOfDay,
    Weekday,
    User,
    UserGroup,
    Plan,
    NewOrReturning,
    Bot,
    BotOwner,
    BotType,
    BotPublished,
    BotScope,
    BotAlias,
    BotVersion,
    Locale,
    Model,
    Provider,
    CostBasis,
    Endpoint,
    Source,
    Platform,
    Environment,
    ExportHour,
    Channel,
    Modality,
    Device,
    Browser,
    Country,
    City,
    Referrer,
    Intent,
    IntentState,
    Question,
    AnswerSource,
    Sentiment,
    Rating,
    FeedbackCategory,
    Outcome,
    Status,
    ErrorType,
    Experiment,
    Variant,
    Conversation,
    Message,
    Role,
    Branch,
    IsQuestion,
    Turn, // user/assistant; visible/other; raw text ends in "?"; first or later user message
    Slot,
    SlotValue,
    Utterance,
    Understood, // a message counts under each of its slots; exact text of a user message; known missed or not
    Tool,
    CitedSource,
    HttpStatus,
    ErrorGroup,
    Actor,
    Action,
    TargetKind,
    Target,
    AuditDetail,
    AuditOrigin,
    AuditEvent,
    Event,
    LeadInterest,
    LeadGrade,
    Metric,
    MetricLabels,
    Cohort,
    BotPinned,
    BotStatus,
    Comment,   // when the first message of the user was; of feedback
    HourBlock, // two hours
    ResponseTimeBand,
    DurationBand,
    LengthBand, // messages of the conversation
    ConfidenceBand,
    ErrorKind, // 4xx, 5xx, timeout, exception
    CostCause,
    IntentStep1, // of the way of a conversation from intent to intent
    IntentStep2,
    IntentStep3,
    IntentStep4,
    IntentStep5,
    PreviousIntent,
    NearestIntent,
    SentimentBasis, // stated by the source, or estimated
    Emotion,
    LeadStatus,
    PromptBand, // tokens of the prompt
    ReviewState,
    Tag, // at the review desk
    Topic,
    Answer // exact text of an answer
};

enum class MeasureKey : quint16 {
    Cost,
    CostAsSource,
    InputTokens,
    OutputTokens,
    CacheReadTokens,
    CacheWriteTokens,
    TotalTokens,
    Messages,
    Queries,
    Answers,
    Generations,
    Errors,
    ErrorRate,
    Conversations,
    ConversationsStarted,
    Users,
    NewUsers,
    ReturningUsers,
    Bots,
    CostPerConversation,
    CostPerQuery,
    CostPerAnswer,
    CostPerUser,
    CostPer100Calls,
    MessagesPerConversation,
    QueriesPerConversation,
    QueriesPerUser,
    SessionDurationAvg,
    SessionDurationMedian,
    SingleTurn,
    ResponseTimeAvg,
    ResponseTimeP50,
    ResponseTimeP90,
    ResponseTimeP95,
    ResponseTimeP99,
    ResponseTimeN,
    FirstTokenP50,
    FirstTokenP95,
    ThumbsUp,
    ThumbsDown,
    Ratings,
    Satisfaction,
    SatisfactionLow,
    SatisfactionHigh,
    FeedbackRate,
    NegativeRate,
    Missed,
    MissedRate,
    ConfidenceAvg,
    LowConfidence,
    Unanswered,
    UnansweredRate,
    FallbackRate,
    Escalations,
    EscalationRate,
    Resolved,
    ResolutionRate,
    Positive,
    Neutral,
    Negative,
    Mixed,
    NotAnalysed,
    SentimentScore,
    NegativeShare,
    Branches,
    BranchRate,
    ToolCalls,
    ToolErrors,
    Throughput,
    PeakThroughput,
    ActiveDays,
    InactiveDays,
    FirstSeen,
    LastSeen,
    AuditEvents,
    LastAuditEvent,
    Leads,
    ConversionRate,
    PipelineValue,
    FollowUpRate,
    LeadQuality,
    ProductEvents,
    Goals,
    GoalRate,
    MetricSamples,
    MetricIncrease,
    MetricPerMinute,
    MetricAverage,
    RequestsPerMinute,
    MetricP50,
    MetricP95,
    CostReported,
    CostRecomputed,
    CostCompared,
    CostDifference,
    CostRatio,
    CallsReported,
    CallsCompared,
    NearestConfidence,
    InputCost,
    OutputCost,
    LookUps,
    LookUpTimeAvg,
    LookUpTimeP50,
    LookUpTimeP95,
    PeakConcurrency,
    ResponseTimeP5,
    ResponseTimeP25,
    ResponseTimeP75
};

enum class Aggregation { Additive, Distinct, Ratio, Percentile, Other };

struct DimensionInfo
{
    DimensionKey key;
    const char *name;       // permanent text key: "feedback_category"
    const char *label;      // source text for tr, context "Catalog"
    const char *definition; // one sentence, for tooltips and appendices
    const char *group; // time, who, bot, model, where, content, quality, faults, test, row, audit, leads, operations
};

struct MeasureInfo
{
    MeasureKey key;
    const char *name;
    const char *label;
    const char *definition; // with the formula in words
    Unit unit;
    GoodWhen good;
    Aggregation aggregation;
    bool zeroWhenEmpty; // a missing date is filled with 0 (counts and sums), else a gap
    const char *group;  // cost, usage, quality, reliability, leads, audit, operations
};

namespace catalog {
std::span<const DimensionInfo> dimensions();
std::span<const MeasureInfo> measures();
const DimensionInfo &info(DimensionKey key);
const MeasureInfo &info(MeasureKey key);
std::optional<DimensionKey> dimension(QStringView name);
std::optional<MeasureKey> measure(QStringView name);
// The known name nearest to a typo, or empty.
QString suggestion(QStringView name);
} // namespace catalog

} // namespace parlance
