#include "models/documents/alert.h"

#include "models/documents/schedule.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace parlance {

namespace {

constexpr int longestTitle = 120, mostDays = 92, mostMessages = 1'000'000'000;
constexpr double mostDeviations = 100, mostShare = 1'000;

QString say(const char *text)
{
    return QCoreApplication::translate("Alert", text);
}

constexpr std::array memberDimensions{DimensionKey::Bot,     DimensionKey::Model,       DimensionKey::UserGroup,
                                      DimensionKey::Intent,  DimensionKey::Channel,     DimensionKey::Endpoint,
                                      DimensionKey::Source,  DimensionKey::Environment, DimensionKey::Locale,
                                      DimensionKey::Country, DimensionKey::ErrorType,   DimensionKey::FeedbackCategory,
                                      DimensionKey::Event};

// What a notice says leaves the program: it tells of no person, nor what somebody wrote.
bool namesPersons(const Filter &where)
{
    using D = DimensionKey;
    constexpr std::array persons{D::User,         D::Actor,   D::Target,   D::AuditDetail, D::BotOwner,
                                 D::Conversation, D::Message, D::Question, D::Topic,       D::Utterance,
                                 D::Answer,       D::Comment, D::Slot,     D::SlotValue};
    const auto *field = std::get_if<D>(&where.field);
    const bool isLeaf = where.op != FilterOp::All && where.op != FilterOp::Any && where.op != FilterOp::Not;
    return (isLeaf && field && std::ranges::find(persons, *field) != persons.end()) ||
           std::ranges::any_of(where.children, namesPersons);
}

bool isShare(AlertCondition condition)
{
    return condition == AlertCondition::Rise || condition == AlertCondition::Fall || condition == AlertCondition::Limit;
}

QString valueProblem(const Alert &alert)
{
    if (!std::isfinite(alert.value))
        return say(QT_TRANSLATE_NOOP("Alert", "Type a number."));
    if (isShare(alert.condition) && (alert.value <= 0 || alert.value > mostShare))
        return say(QT_TRANSLATE_NOOP("Alert", "Type a percentage above 0."));
    if (alert.condition == AlertCondition::Fall && alert.value > 1)
        return say(QT_TRANSLATE_NOOP("Alert", "Nothing falls by more than 100 %."));
    if (alert.condition == AlertCondition::Unusual && (alert.value < 1 || alert.value > mostDeviations))
        return say(QT_TRANSLATE_NOOP("Alert", "Type a number of deviations from 1 to 100."));
    if ((alert.condition == AlertCondition::New || alert.condition == AlertCondition::Stale) && alert.value < 1)
        return say(QT_TRANSLATE_NOOP("Alert", "Type a number from 1."));
    return {};
}

QString queryProblem(const Alert &alert)
{
    if (alert.condition == AlertCondition::Limit)
        return {};
    if (const auto valid = validate(alert.query); !valid)
        return valid.error().text;
    if (alert.query.measures.size() > 1 || alert.query.by.size() > 1)
        return say(QT_TRANSLATE_NOOP("Alert", "An alert has one measure and at most one dimension."));
    if (catalog::info(alert.measure()).unit == Unit::Time)
        return say(QT_TRANSLATE_NOOP("Alert", "This measure is a point in time: nothing can be held against it."));
    if (!alert.query.by.empty()) {
        if (std::ranges::find(memberDimensions, alert.query.by[0].dimension) == memberDimensions.end())
            return say(QT_TRANSLATE_NOOP("Alert", "An alert cannot be about the members of this dimension."));
        if (alert.condition == AlertCondition::Unusual || alert.condition == AlertCondition::New)
            return say(QT_TRANSLATE_NOOP("Alert", "This condition is about the whole, not about each member."));
    }
    if (namesPersons(alert.query.where))
        return say(QT_TRANSLATE_NOOP("Alert",
                                     "An alert cannot be filtered by persons or by what they wrote: its notices "
                                     "would tell of them."));
    if (alert.condition == AlertCondition::New && !growsWithTime(alert.measure()))
        return say(QT_TRANSLATE_NOOP("Alert", "Only what is counted can be new."));
    return {};
}

QString periodProblem(const Alert &alert)
{
    const AlertPeriod &over = alert.over;
    if (over.count < 1 || over.count > mostDays || (over.count > 1 && (over.soFar || over.grain != Grain::Day)))
        return say(QT_TRANSLATE_NOOP("Alert", "There is no such period."));
    if (over.grain != Grain::Day && over.grain != Grain::Week && over.grain != Grain::Month)
        return say(QT_TRANSLATE_NOOP("Alert", "There is no such period."));
    if (over.soFar && needsWholePeriods(alert.condition))
        return say(QT_TRANSLATE_NOOP("Alert", "This condition compares whole periods."));
    if (alert.condition == AlertCondition::Unusual && over != AlertPeriod{})
        return say(QT_TRANSLATE_NOOP("Alert", "Weekdays are compared: the period is one whole day."));
    return {};
}

Alert suggested(const char *key, const char *title, AlertClass kind, AlertCondition condition, MeasureKey measure,
                double value, AlertPeriod over = {})
{
    Alert alert;
    alert.key = QLatin1String(key);
    alert.title = say(title);
    alert.kind = kind;
    alert.condition = condition;
    alert.query.measures = {measure};
    alert.value = value;
    alert.over = over;
    return alert;
}

Alert with(Alert alert, AlertWay way, int least)
{
    alert.way = way;
    alert.least = least;
    return alert;
}

} // namespace

bool needsWholePeriods(AlertCondition condition)
{
    return condition == AlertCondition::Below || condition == AlertCondition::Rise ||
           condition == AlertCondition::Fall || condition == AlertCondition::Unusual;
}

Unit valueUnit(const Alert &alert)
{
    if (isShare(alert.condition))
        return Unit::Percent;
    if (alert.condition == AlertCondition::Stale)
        return Unit::Count;
    return alert.condition == AlertCondition::Unusual ? Unit::Ratio : catalog::info(alert.measure()).unit;
}

std::span<const DimensionKey> alertDimensions()
{
    return memberDimensions;
}

QString alertProblem(const Alert &alert)
{
    if (alert.title.size() > longestTitle)
        return say(QT_TRANSLATE_NOOP("Alert", "This title is too long."));
    if (alert.least < 0 || alert.least > mostMessages)
        return say(QT_TRANSLATE_NOOP("Alert", "There is no such number of messages."));
    for (const QString &address : alert.mailTo)
        if (!isMailAddress(address))
            return say(QT_TRANSLATE_NOOP("Alert", "“%1” is no mail address.")).arg(address);
    if (!alert.webhook.isEmpty() && !validateWebhook(alert.webhook))
        return say(QT_TRANSLATE_NOOP("Alert", "A webhook is an https address without a name or password in it."));
    for (const QString &problem : {queryProblem(alert), periodProblem(alert), valueProblem(alert)})
        if (!problem.isEmpty())
            return problem;
    return {};
}

Result<void> validate(const Alert &alert)
{
    const QString problem = alertProblem(alert);
    return problem.isEmpty() ? Result<void>() : fail(ErrorCategory::Usage, problem);
}

std::vector<Alert> alertSuggestions()
{
    using enum AlertClass;
    using C = AlertCondition;
    using M = MeasureKey;
    constexpr AlertPeriod today{Grain::Day, 1, true}, month{Grain::Month, 1, true}, week{Grain::Day, 7, false};
    constexpr double deviations = 3.5;
    Alert inactive = suggested("inactive-bot", QT_TRANSLATE_NOOP("Alert", "A bot is not used any more"), Usage, C::Fall,
                               M::Queries, 1, {Grain::Day, 14, false});
    inactive.query.by = {Grouping{DimensionKey::Bot, Grain::Day, 0}};
    Alert outdated = suggested("outdated", QT_TRANSLATE_NOOP("Alert", "A source brings nothing new"), Maintenance,
                               C::Stale, M::Messages, 48);
    outdated.query.by = {Grouping{DimensionKey::Source, Grain::Day, 0}};
    return {
        suggested("plan-limit", QT_TRANSLATE_NOOP("Alert", "Near the limit of the plan"), Usage, C::Limit, M::Messages,
                  0.8, month),
        with(suggested("traffic-spike", QT_TRANSLATE_NOOP("Alert", "Unusually much traffic"), Usage, C::Unusual,
                       M::Messages, deviations),
             AlertWay::Up, 0),
        suggested("low-usage", QT_TRANSLATE_NOOP("Alert", "Little usage"), Usage, C::Fall, M::Queries, 0.5, week),
        inactive,
        with(suggested("error-rate", QT_TRANSLATE_NOOP("Alert", "High error rate"), Performance, C::Above, M::ErrorRate,
                       0.05),
             AlertWay::Either, 20),
        with(suggested("downtime", QT_TRANSLATE_NOOP("Alert", "The platform is down: most calls fail"), Performance,
                       C::Above, M::ErrorRate, 0.5),
             AlertWay::Either, 20),
        with(suggested("slow-response", QT_TRANSLATE_NOOP("Alert", "Slow answers"), Performance, C::Above,
                       M::ResponseTimeP95, 10'000),
             AlertWay::Either, 20),
        with(suggested("low-confidence", QT_TRANSLATE_NOOP("Alert", "Low confidence"), Performance, C::Below,
                       M::ConfidenceAvg, 0.6),
             AlertWay::Either, 20),
        with(suggested("degradation", QT_TRANSLATE_NOOP("Alert", "Answers get slower"), Performance, C::Rise,
                       M::ResponseTimeP95, 0.3, week),
             AlertWay::Either, 100),
        suggested("new-lead", QT_TRANSLATE_NOOP("Alert", "New lead"), Business, C::New, M::Leads, 1, today),
        suggested("goal", QT_TRANSLATE_NOOP("Alert", "Goal reached"), Business, C::New, M::Goals, 1, today),
        suggested("negative-feedback", QT_TRANSLATE_NOOP("Alert", "New negative feedback"), Business, C::New,
                  M::ThumbsDown, 1, today),
        suggested("conversions", QT_TRANSLATE_NOOP("Alert", "Conversion milestone of the month"), Business, C::Above,
                  M::Leads, 100, month),
        with(suggested("unusual-cost", QT_TRANSLATE_NOOP("Alert", "Unusual cost"), Business, C::Unusual, M::Cost,
                       deviations),
             AlertWay::Up, 0),
        with(suggested("negative-sentiment", QT_TRANSLATE_NOOP("Alert", "Unusually negative sentiment"), Business,
                       C::Unusual, M::NegativeShare, deviations),
             AlertWay::Up, 20),
        with(suggested("low-coverage", QT_TRANSLATE_NOOP("Alert", "Many questions without an answer"), Maintenance,
                       C::Above, M::UnansweredRate, 0.2, week),
             AlertWay::Either, 20),
        outdated,
    };
}

QString alertKeyFor(const QString &title, const QStringList &taken)
{
    constexpr int longest = 50;
    QString letters;
    for (const QChar c : title.toLower())
        letters += c.isLetterOrNumber() && c < QChar(0x80) ? c : QChar(u'-');
    const QString plain = letters.split(QLatin1Char('-'), Qt::SkipEmptyParts).join(QLatin1Char('-')).left(longest);
    const QString base = plain.isEmpty() ? QStringLiteral("alert") : plain;
    QString key = base;
    for (int number = 2; taken.contains(key); ++number)
        key = base + u'-' + QString::number(number);
    return key;
}

} // namespace parlance
