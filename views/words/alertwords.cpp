#include "views/words/alertwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double hourMs = 3'600'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

QString labelOf(MeasureKey measure)
{
    return QCoreApplication::translate("Catalog", catalog::info(measure).label);
}

QString conditionSentence(const Alert &alert, const NumberStyle &style)
{
    const QString measure = labelOf(alert.measure()), period = alertPeriodWords(alert.over);
    const QString value = formatValue(alert.value, valueUnit(alert), style);
    switch (alert.condition) {
    case AlertCondition::Above:
        return Words::tr("%1 above %2 over %3", "measure, value, period").arg(measure, value, period);
    case AlertCondition::Below:
        return Words::tr("%1 below %2 over %3", "measure, value, period").arg(measure, value, period);
    case AlertCondition::Rise:
        return Words::tr("%1 up by %2 or more over %3, on the time before", "measure, share, period")
            .arg(measure, value, period);
    case AlertCondition::Fall:
        return Words::tr("%1 down by %2 or more over %3, on the time before", "measure, share, period")
            .arg(measure, value, period);
    case AlertCondition::Unusual: {
        const QString deviations = style.locale.toString(alert.value, 'g', 4);
        if (alert.way == AlertWay::Up)
            return Words::tr("%1 of a day unusually high for its weekday, by more than %2 deviations")
                .arg(measure, deviations);
        if (alert.way == AlertWay::Down)
            return Words::tr("%1 of a day unusually low for its weekday, by more than %2 deviations")
                .arg(measure, deviations);
        return Words::tr("%1 of a day unusual for its weekday, by more than %2 deviations").arg(measure, deviations);
    }
    case AlertCondition::Limit:
        return Words::tr("%1 or more of a limit of the plan is used up").arg(value);
    case AlertCondition::Stale:
        return Words::tr("The newest message is older than %1", "a duration")
            .arg(formatShort(alert.value * hourMs, Unit::Duration, style));
    case AlertCondition::New:
        break;
    }
    return alert.value <= 1 ? Words::tr("%1: each new one", "measure").arg(measure)
                            : Words::tr("%1: from %2 on, and each further one, over %3", "measure, number, period")
                                  .arg(measure, value, period);
}

QString silenceWords(const Alert &alert, AlertVerdict::Silence silence)
{
    switch (silence) {
    case AlertVerdict::Silence::NoData:
        return Words::tr("there is no data of this period");
    case AlertVerdict::Silence::TooFew:
        return Words::tr("fewer than %Ln message(s) in this period", nullptr, alert.least);
    case AlertVerdict::Silence::NothingBefore:
        return Words::tr("there is too little data from before to compare with");
    case AlertVerdict::Silence::NoLimits:
        return Words::tr("nobody has said what the plan allows");
    default:
        return Words::tr("the data says nothing of this");
    }
}

bool isOneOf(MeasureKey measure, std::initializer_list<MeasureKey> list)
{
    return std::find(list.begin(), list.end(), measure) != list.end();
}

QString pageOf(MeasureKey measure)
{
    using M = MeasureKey;
    if (isOneOf(measure, {M::Positive, M::Neutral, M::Negative, M::Mixed, M::SentimentScore, M::NegativeShare}))
        return QStringLiteral("sentiment");
    if (isOneOf(measure, {M::Missed, M::MissedRate, M::ConfidenceAvg, M::LowConfidence, M::Unanswered,
                          M::UnansweredRate, M::FallbackRate, M::NearestConfidence}))
        return QStringLiteral("questions");
    if (isOneOf(measure, {M::Users, M::NewUsers, M::ReturningUsers}))
        return QStringLiteral("users");
    const QLatin1String group(catalog::info(measure).group);
    if (group == QLatin1String("quality"))
        return QStringLiteral("satisfaction");
    if (group == QLatin1String("reliability") || group == QLatin1String("operations"))
        return QStringLiteral("performance");
    if (group == QLatin1String("cost") || group == QLatin1String("leads") || group == QLatin1String("audit"))
        return group;
    return QStringLiteral("overview");
}

} // namespace

QString alertClassWords(AlertClass kind)
{
    switch (kind) {
    case AlertClass::Usage:
        return Words::tr("Usage", "class of an alert");
    case AlertClass::Performance:
        return Words::tr("Performance", "class of an alert");
    case AlertClass::Business:
        return Words::tr("Business", "class of an alert");
    case AlertClass::Maintenance:
        break;
    }
    return Words::tr("Maintenance", "class of an alert");
}

QString alertConditionWords(AlertCondition condition)
{
    switch (condition) {
    case AlertCondition::Above:
        return Words::tr("is above");
    case AlertCondition::Below:
        return Words::tr("is below");
    case AlertCondition::Rise:
        return Words::tr("has risen by");
    case AlertCondition::Fall:
        return Words::tr("has fallen by");
    case AlertCondition::Unusual:
        return Words::tr("is unusual for the weekday");
    case AlertCondition::Limit:
        return Words::tr("uses up a limit of the plan");
    case AlertCondition::Stale:
        return Words::tr("brings nothing new for");
    case AlertCondition::New:
        break;
    }
    return Words::tr("is new");
}

QString alertPeriodWords(const AlertPeriod &period)
{
    if (period.count > 1)
        return Words::tr("the last %Ln whole day(s)", nullptr, period.count);
    switch (period.grain) {
    case Grain::Week:
        return period.soFar ? Words::tr("the week so far") : Words::tr("the last whole week");
    case Grain::Month:
        return period.soFar ? Words::tr("the month so far") : Words::tr("the last whole month");
    default:
        return period.soFar ? Words::tr("the day so far") : Words::tr("the last whole day");
    }
}

QString alertSentence(const Alert &alert, const NumberStyle &style)
{
    QString sentence = conditionSentence(alert, style);
    const bool limits = alert.condition == AlertCondition::Limit;
    if (!limits && !alert.query.by.empty())
        sentence = Words::tr("%1, for any one: %2", "sentence, dimension")
                       .arg(sentence,
                            QCoreApplication::translate("Catalog", catalog::info(alert.query.by[0].dimension).label));
    if (!alert.query.where.isEmpty())
        sentence = Words::tr("%1, where %2", "sentence, filter").arg(sentence, toText(alert.query.where));
    if (!limits && alert.least > 0)
        sentence =
            Words::tr("%1, from %2 messages on", "sentence, number").arg(sentence, style.locale.toString(alert.least));
    return sentence;
}

QString alertTitle(const Alert &alert, const NumberStyle &style)
{
    return alert.title.isEmpty() ? alertSentence(alert, style) : alert.title;
}

QString alertFinding(const Alert &alert, const AlertVerdict &verdict, const NumberStyle &style)
{
    const bool silent = verdict.state == AlertState::Silent;
    if (silent || !verdict.value)
        return silenceWords(alert, verdict.silence);
    if (alert.condition == AlertCondition::Limit)
        return Words::tr("%1 of the limit", "share").arg(formatValue(verdict.degree.value_or(0), Unit::Percent, style));
    if (alert.condition == AlertCondition::Stale)
        return Words::tr("nothing for %1", "a duration")
            .arg(formatShort(*verdict.value * hourMs, Unit::Duration, style));
    const Unit unit = catalog::info(alert.measure()).unit;
    const QString value = formatValue(*verdict.value, unit, style);
    if (!verdict.base)
        return value;
    const QString base = formatValue(*verdict.base, unit, style);
    if (alert.condition == AlertCondition::Unusual)
        return Words::tr("%1, usually %2", "value, typical value").arg(value, base);
    const double percent = verdict.degree.value_or(0) * 100;
    const QString sign = percent < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    const QString change = sign + formatValue(std::abs(percent) / 100, Unit::Percent, style);
    return Words::tr("%1, %2 on %3 before", "value, change, value before").arg(value, change, base);
}

QString alertMembers(const AlertVerdict &verdict)
{
    constexpr qsizetype named = 3;
    QStringList names;
    for (const AlertMember &one : verdict.members)
        names << (one.label.isEmpty() ? one.key : one.label);
    const int more = verdict.memberCount - int(std::min<qsizetype>(names.size(), named));
    const QString list = names.mid(0, named).join(QStringLiteral(", "));
    return more > 0 && !names.isEmpty() ? Words::tr("%1 and %Ln more", "names", more).arg(list) : list;
}

QString alertStanding(const AlertEntry &entry, UtcMs now, const TimeZone &zone, const QLocale &locale)
{
    if (!entry.alert.enabled)
        return Words::tr("Off");
    if (!entry.checkedAt)
        return Words::tr("Not checked yet");
    if (entry.isSnoozed(now))
        return Words::tr("Snoozed until %1").arg(formatPoint(*entry.snoozedUntil, zone, locale));
    if (entry.verdict.state == AlertState::Silent)
        return Words::tr("Nothing to say");
    if (entry.verdict.state == AlertState::Quiet)
        return Words::tr("Quiet");
    return entry.acknowledgedAt ? Words::tr("Seen") : Words::tr("Firing");
}

QString alertPreviewWords(const Alert &alert, const AlertPreview &preview, const TimeZone &zone,
                          const NumberStyle &style)
{
    const QString now = alertFinding(alert, preview.now, style);
    if (preview.told.empty())
        return Words::tr("Would not have fired in the last %1 days. Now: %2.")
            .arg(style.locale.toString(AlertPreview::days))
            .arg(now);
    const QString last = formatRange(wholeDays(preview.told.back(), zone), zone, style.locale);
    return Words::tr("Would have fired %Ln time(s) in the last 90 days, last for %1. Now: %2.", nullptr,
                     int(preview.told.size()))
        .arg(last, now);
}

TimeRange wholeDays(const TimeRange &window, const TimeZone &zone)
{
    if (!window.from || !window.to)
        return window;
    return {window.from, zone.period(Grain::Day, *window.to - 1).to};
}

AlertPlace placeOf(const Alert &alert, const AlertVerdict &verdict)
{
    AlertPlace place;
    place.page = alert.condition == AlertCondition::Limit ? QStringLiteral("cost") : pageOf(alert.measure());
    if (alert.condition == AlertCondition::Stale)
        return {QStringLiteral("sources"), {}, {}};
    place.range = verdict.window;
    place.where = alert.query.where;
    if (alert.condition != AlertCondition::Limit && !alert.query.by.empty() && !verdict.members.empty()) {
        Filter members;
        members.op = FilterOp::In;
        members.field = alert.query.by[0].dimension;
        for (const AlertMember &one : verdict.members)
            members.values << one.key;
        place.where = place.where && members;
    }
    return place;
}

} // namespace parlance
