#include "models/engine/measures.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace parlance {

namespace {

using K = AtomKind;
using M = MeasureKey;

MeasureValue atom(int64_t value)
{
    return value == noValue ? MeasureValue::null() : MeasureValue::of(value);
}

MeasureValue ratio(int64_t numerator, int64_t denominator)
{
    if (numerator == noValue || denominator == noValue || denominator == 0)
        return MeasureValue::null();
    return MeasureValue::ofReal(double(numerator) / double(denominator));
}

MeasureValue meanConfidence(int64_t sum, int64_t n)
{
    const MeasureValue mean = ratio(sum, n);
    return mean.isNull ? mean : MeasureValue::ofReal(mean.real / 10'000);
}

// Money per something, in whole nano-dollars, half away from zero.
MeasureValue money(int64_t nano, int64_t denominator, int64_t factor = 1)
{
    if (nano == noValue || denominator == 0)
        return MeasureValue::null();
    const auto wide = static_cast<long double>(nano) * static_cast<long double>(factor);
    return MeasureValue::of(std::llroundl(wide / static_cast<long double>(denominator)));
}

MeasureValue half(int64_t twice)
{
    return twice == noValue ? MeasureValue::null() : MeasureValue::ofReal(double(twice) / 2);
}

MeasureValue score(const AtomView &a)
{
    // From −1 (all negative) to 1 (all positive); mixed and neutral count as 0.
    return ratio(a[K::Positive] - a[K::Negative], a[K::Positive] + a[K::Neutral] + a[K::Negative] + a[K::Mixed]);
}

MeasureValue totalTokens(const AtomView &a)
{
    int64_t sum = noValue;
    for (const K kind : {K::InputTokens, K::OutputTokens, K::CacheReadTokens, K::CacheWriteTokens}) {
        if (a[kind] != noValue)
            sum = (sum == noValue ? 0 : sum) + a[kind];
    }
    return atom(sum);
}

MeasureValue satisfaction(M measure, const AtomView &a)
{
    const int64_t up = a[K::ThumbsUp], n = up + a[K::ThumbsDown];
    if (n == 0)
        return MeasureValue::null();
    if (measure == M::Satisfaction)
        return ratio(up, n);
    const Interval interval = wilson95(up, n);
    return MeasureValue::ofReal(measure == M::SatisfactionLow ? interval.low : interval.high);
}

std::optional<double> realAtom(int64_t atom)
{
    return atom == noValue ? std::nullopt : std::optional(std::bit_cast<double>(atom));
}

MeasureValue quotient(std::optional<double> numerator, double denominator)
{
    return numerator && denominator > 0 ? MeasureValue::ofReal(*numerator / denominator) : MeasureValue::null();
}

// The rises of several metrics have no meaning together.
std::optional<double> increase(const AtomView &a)
{
    return a[K::MetricCounters] == 1 ? realAtom(a[K::MetricIncrease]) : std::nullopt;
}

MeasureValue requestsPerMinute(const AtomView &a, const CellTime &time)
{
    if (const auto stated = realAtom(a[K::RequestsPerMinute]))
        return MeasureValue::ofReal(*stated);
    return quotient(realAtom(a[K::RequestIncrease]), time.minutes);
}

MeasureValue inactiveDays(const AtomView &a, const CellTime &time)
{
    if (a[K::LastAt] == noValue)
        return MeasureValue::null();
    const qint64 last = time.zone->date(a[K::LastAt]).toJulianDay();
    return MeasureValue::of(std::max<qint64>(0, time.today - last));
}

} // namespace

std::optional<K> plainAtom(M measure)
{
    switch (measure) {
    case M::Cost:
        return K::Cost;
    case M::CostAsSource:
        return K::SourceTotal;
    case M::InputTokens:
        return K::InputTokens;
    case M::OutputTokens:
        return K::OutputTokens;
    case M::CacheReadTokens:
        return K::CacheReadTokens;
    case M::CacheWriteTokens:
        return K::CacheWriteTokens;
    case M::Messages:
        return K::Messages;
    case M::Queries:
        return K::Queries;
    case M::Answers:
        return K::Answers;
    case M::Generations:
        return K::Generations;
    case M::Errors:
        return K::Errors;
    case M::Conversations:
        return K::Conversations;
    case M::ConversationsStarted:
        return K::Starts;
    case M::Users:
        return K::Users;
    case M::NewUsers:
        return K::NewUsers;
    case M::Bots:
        return K::Bots;
    case M::SingleTurn:
        return K::SingleTurn;
    case M::ResponseTimeP5:
        return K::ResponseP5;
    case M::ResponseTimeP25:
        return K::ResponseP25;
    case M::ResponseTimeP75:
        return K::ResponseP75;
    case M::ResponseTimeP90:
        return K::ResponseP90;
    case M::ResponseTimeP95:
        return K::ResponseP95;
    case M::ResponseTimeP99:
        return K::ResponseP99;
    case M::ResponseTimeN:
        return K::ResponseN;
    case M::FirstTokenP95:
        return K::FirstTokenP95;
    case M::ThumbsUp:
        return K::ThumbsUp;
    case M::ThumbsDown:
        return K::ThumbsDown;
    case M::Missed:
        return K::Missed;
    case M::LowConfidence:
        return K::LowConfidence;
    case M::Unanswered:
        return K::Unanswered;
    case M::Escalations:
        return K::Escalated;
    case M::Resolved:
        return K::ResolvedOutcome;
    case M::Positive:
        return K::Positive;
    case M::Neutral:
        return K::Neutral;
    case M::Negative:
        return K::Negative;
    case M::Mixed:
        return K::Mixed;
    case M::NotAnalysed:
        return K::NotAnalysed;
    case M::Branches:
        return K::Branches;
    case M::ToolCalls:
        return K::ToolCalls;
    case M::ToolErrors:
        return K::ToolErrors;
    case M::PeakThroughput:
        return K::PeakMinute;
    case M::ActiveDays:
        return K::ActiveDays;
    case M::FirstSeen:
        return K::FirstAt;
    case M::LastSeen:
        return K::LastAt;
    case M::AuditEvents:
        return K::AuditEvents;
    case M::LastAuditEvent:
        return K::LastAuditAt;
    case M::Leads:
        return K::Leads;
    case M::PipelineValue:
        return K::LeadValue;
    case M::ProductEvents:
        return K::ProductEvents;
    case M::Goals:
        return K::Goals;
    case M::MetricSamples:
        return K::MetricSamples;
    case M::CostReported:
        return K::CostReported;
    case M::CostRecomputed:
        return K::CostRecomputed;
    case M::CostCompared:
        return K::CostCompared;
    case M::CallsReported:
        return K::CallsReported;
    case M::CallsCompared:
        return K::CallsCompared;
    case M::InputCost:
        return K::InputCost;
    case M::OutputCost:
        return K::OutputCost;
    case M::LookUps:
        return K::LookUpN;
    case M::LookUpTimeP95:
        return K::LookUpP95;
    case M::PeakConcurrency:
        return K::PeakOpen;
    default:
        return std::nullopt;
    }
}

namespace {

std::vector<K> needed(M measure)
{
    switch (measure) {
    case M::TotalTokens:
        return {K::InputTokens, K::OutputTokens, K::CacheReadTokens, K::CacheWriteTokens};
    case M::ErrorRate:
        return {K::Errors, K::Answers};
    case M::ReturningUsers:
        return {K::Users, K::NewUsers};
    case M::CostPerConversation:
        return {K::Cost, K::Conversations};
    case M::CostPerQuery:
        return {K::Cost, K::Queries};
    case M::CostPerAnswer:
        return {K::Cost, K::Answers};
    case M::CostPerUser:
        return {K::CostKnownUser, K::Users};
    case M::CostPer100Calls:
        return {K::Cost, K::Generations};
    case M::MessagesPerConversation:
        return {K::Messages, K::Conversations};
    case M::QueriesPerConversation:
        return {K::Queries, K::Conversations};
    case M::QueriesPerUser:
        return {K::QueriesKnownUser, K::Users};
    case M::SessionDurationAvg:
        return {K::SessionSum, K::SessionN};
    case M::SessionDurationMedian:
        return {K::SessionMedian2};
    case M::ResponseTimeAvg:
        return {K::ResponseSum, K::ResponseN};
    case M::ResponseTimeP50:
        return {K::ResponseMedian2};
    case M::FirstTokenP50:
        return {K::FirstTokenMedian2};
    case M::LookUpTimeAvg:
        return {K::LookUpSum, K::LookUpN};
    case M::LookUpTimeP50:
        return {K::LookUpMedian2};
    case M::Ratings:
    case M::Satisfaction:
    case M::SatisfactionLow:
    case M::SatisfactionHigh:
        return {K::ThumbsUp, K::ThumbsDown};
    case M::FeedbackRate:
        return {K::ThumbsUp, K::ThumbsDown, K::Answers};
    case M::NegativeRate:
        return {K::ThumbsDown, K::Answers};
    case M::MissedRate:
        return {K::Missed, K::Queries};
    case M::ConfidenceAvg:
        return {K::Confidence, K::ConfidenceN};
    case M::NearestConfidence:
        return {K::NearestConfidence, K::NearestConfidenceN};
    case M::UnansweredRate:
        return {K::Unanswered, K::Queries};
    case M::FallbackRate:
        return {K::Fallbacks, K::Answers};
    case M::EscalationRate:
        return {K::Escalated, K::KnownOutcome};
    case M::ResolutionRate:
        return {K::ResolvedOutcome, K::KnownOutcome};
    case M::SentimentScore:
    case M::NegativeShare:
        return {K::Positive, K::Neutral, K::Negative, K::Mixed};
    case M::BranchRate:
        return {K::Branches, K::Queries};
    case M::Throughput:
        return {K::Messages};
    case M::InactiveDays:
        return {K::LastAt};
    case M::ConversionRate:
        return {K::Leads, K::Conversations};
    case M::FollowUpRate:
        return {K::LeadsFollowedUp, K::LeadsFollowUpKnown};
    case M::LeadQuality:
        return {K::LeadScore, K::LeadScoreN};
    case M::GoalRate:
        return {K::Goals, K::Conversations};
    case M::MetricIncrease:
    case M::MetricPerMinute:
        return {K::MetricCounters, K::MetricIncrease};
    case M::MetricAverage:
        return {K::MetricGauges, K::MetricGaugeN, K::MetricGaugeSum};
    case M::RequestsPerMinute:
        return {K::RequestIncrease, K::RequestsPerMinute};
    case M::MetricP50:
        return {K::MetricP50};
    case M::MetricP95:
        return {K::MetricP95};
    case M::CostDifference:
    case M::CostRatio:
        return {K::CostCompared, K::CostRecomputed};
    default:
        return {};
    }
}

} // namespace

Interval wilson95(int64_t k, int64_t n)
{
    constexpr double z = 1.959963984540054; // 97.5 % quantile of the normal distribution
    const double count = double(n), p = double(k) / count, z2 = z * z;
    const double centre = (p + z2 / (2 * count)) / (1 + z2 / count);
    const double width = z / (1 + z2 / count) * std::sqrt(p * (1 - p) / count + z2 / (4 * count * count));
    return {std::max(0.0, centre - width), std::min(1.0, centre + width)};
}

void addAtoms(MeasureKey measure, AtomList &atoms)
{
    if (const auto kind = plainAtom(measure))
        atoms.add(*kind);
    for (const K kind : needed(measure))
        atoms.add(kind);
}

MeasureValue measureValue(MeasureKey measure, const AtomView &a, const CellTime &time)
{
    if (const auto kind = plainAtom(measure))
        return atom(a[*kind]);
    switch (measure) {
    case M::TotalTokens:
        return totalTokens(a);
    case M::ErrorRate:
        return ratio(a[K::Errors], a[K::Errors] + a[K::Answers]);
    case M::ReturningUsers:
        return MeasureValue::of(a[K::Users] - a[K::NewUsers]);
    case M::CostPerConversation:
        return money(a[K::Cost], a[K::Conversations]);
    case M::CostPerQuery:
        return money(a[K::Cost], a[K::Queries]);
    case M::CostPerAnswer:
        return money(a[K::Cost], a[K::Answers]);
    case M::CostPerUser:
        return money(a[K::CostKnownUser], a[K::Users]);
    case M::CostPer100Calls:
        return money(a[K::Cost], a[K::Generations], 100);
    case M::MessagesPerConversation:
        return ratio(a[K::Messages], a[K::Conversations]);
    case M::QueriesPerConversation:
        return ratio(a[K::Queries], a[K::Conversations]);
    case M::QueriesPerUser:
        return ratio(a[K::QueriesKnownUser], a[K::Users]);
    case M::SessionDurationAvg:
        return ratio(a[K::SessionSum], a[K::SessionN]);
    case M::SessionDurationMedian:
        return half(a[K::SessionMedian2]);
    case M::ResponseTimeAvg:
        return ratio(a[K::ResponseSum], a[K::ResponseN]);
    case M::ResponseTimeP50:
        return half(a[K::ResponseMedian2]);
    case M::FirstTokenP50:
        return half(a[K::FirstTokenMedian2]);
    case M::LookUpTimeAvg:
        return ratio(a[K::LookUpSum], a[K::LookUpN]);
    case M::LookUpTimeP50:
        return half(a[K::LookUpMedian2]);
    case M::Ratings:
        return MeasureValue::of(a[K::ThumbsUp] + a[K::ThumbsDown]);
    case M::Satisfaction:
    case M::SatisfactionLow:
    case M::SatisfactionHigh:
        return satisfaction(measure, a);
    case M::FeedbackRate:
        return ratio(a[K::ThumbsUp] + a[K::ThumbsDown], a[K::Answers]);
    case M::NegativeRate:
        return ratio(a[K::ThumbsDown], a[K::Answers]);
    case M::MissedRate:
        return ratio(a[K::Missed], a[K::Queries]);
    case M::ConfidenceAvg:
        return meanConfidence(a[K::Confidence], a[K::ConfidenceN]);
    case M::NearestConfidence:
        return meanConfidence(a[K::NearestConfidence], a[K::NearestConfidenceN]);
    case M::UnansweredRate:
        return ratio(a[K::Unanswered], a[K::Queries]);
    case M::FallbackRate:
        return ratio(a[K::Fallbacks], a[K::Answers]);
    case M::EscalationRate:
        return ratio(a[K::Escalated], a[K::KnownOutcome]);
    case M::ResolutionRate:
        return ratio(a[K::ResolvedOutcome], a[K::KnownOutcome]);
    case M::SentimentScore:
        return score(a);
    case M::NegativeShare:
        return ratio(a[K::Negative], a[K::Positive] + a[K::Neutral] + a[K::Negative] + a[K::Mixed]);
    case M::BranchRate:
        return ratio(a[K::Branches], a[K::Queries]);
    case M::Throughput:
        return time.minutes > 0 ? MeasureValue::ofReal(double(a[K::Messages]) / time.minutes) : MeasureValue::null();
    case M::InactiveDays:
        return inactiveDays(a, time);
    case M::ConversionRate:
        return ratio(a[K::Leads], a[K::Conversations]);
    case M::FollowUpRate:
        return ratio(a[K::LeadsFollowedUp], a[K::LeadsFollowUpKnown]);
    case M::LeadQuality:
        return quotient(realAtom(a[K::LeadScore]), double(a[K::LeadScoreN]));
    case M::GoalRate:
        return ratio(a[K::Goals], a[K::Conversations]);
    case M::MetricIncrease:
        return quotient(increase(a), 1);
    case M::MetricPerMinute:
        return quotient(increase(a), time.minutes);
    case M::MetricAverage:
        return a[K::MetricGauges] == 1 ? quotient(realAtom(a[K::MetricGaugeSum]), double(a[K::MetricGaugeN]))
                                       : MeasureValue::null();
    case M::RequestsPerMinute:
        return requestsPerMinute(a, time);
    case M::MetricP50:
        return quotient(realAtom(a[K::MetricP50]), 1);
    case M::MetricP95:
        return quotient(realAtom(a[K::MetricP95]), 1);
    case M::CostDifference: // one has a value where the other has
        return a[K::CostCompared] == noValue ? MeasureValue::null()
                                             : MeasureValue::of(a[K::CostCompared] - a[K::CostRecomputed]);
    case M::CostRatio:
        return ratio(a[K::CostCompared], a[K::CostRecomputed]);
    default:
        return MeasureValue::null();
    }
}

ValueType measureType(MeasureKey measure)
{
    if (measure == M::FirstSeen || measure == M::LastSeen || measure == M::LastAuditEvent)
        return ValueType::Time;
    if (plainAtom(measure))
        return ValueType::Integer;
    switch (measure) {
    case M::TotalTokens:
    case M::ReturningUsers:
    case M::CostPerConversation:
    case M::CostPerQuery:
    case M::CostPerAnswer:
    case M::CostPerUser:
    case M::CostPer100Calls:
    case M::Ratings:
    case M::InactiveDays:
    case M::CostDifference:
        return ValueType::Integer;
    default:
        return ValueType::Real;
    }
}

bool needsCostOnly(MeasureKey measure)
{
    AtomList atoms;
    addAtoms(measure, atoms);
    return atoms.contains(K::Cost) || atoms.contains(K::CostKnownUser) || atoms.contains(K::CostReported);
}

} // namespace parlance
