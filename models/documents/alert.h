// An alert is a Query with a condition: what is measured, over which period, and when somebody is to be told.
#pragma once

#include "models/documents/benchmark.h"

namespace parlance {

enum class AlertCondition {
    Above,   // the value is above `value`
    Below,   // … below it
    Rise,    // it has risen by the share `value` since the period before, or more
    Fall,    // … fallen
    Unusual, // it lies `value` deviations away from the same weekdays before (alertcheck.h has the formula)
    Limit,   // the share `value` of what a plan allows is used up; measure and period are those of the limits
    New,     // there is `value` or more of it, told again whenever there is more
    Stale    // the newest message is older than `value` hours, by the clock; measure and period do not count
};

// What kind of matter it is.
enum class AlertClass { Usage, Performance, Business, Maintenance };

enum class AlertWay { Either, Up, Down }; // of Unusual

// The last `count` whole grains of the data, or the one that the data ends in as far as it has got.
struct AlertPeriod
{
    Grain grain = Grain::Day; // Day, Week or Month
    int count = 1;            // more than one of days only
    bool soFar = false;       // with count 1; not for what compares with other periods
    bool operator==(const AlertPeriod &) const = default;
};

struct Alert
{
    QString key;   // permanent, as that of a schedule
    QString title; // empty: the sentence of the condition
    AlertClass kind = AlertClass::Usage;
    // One measure, a filter, and at most one dimension: the condition is then looked at for each member. Its period is
    // left to `over`. Of Limit, nothing of it counts but the filter.
    Query query;
    AlertCondition condition = AlertCondition::Above;
    double value = 0; // as a Table has it: nano-dollars, milliseconds, a share; of Unusual: deviations, of Stale: hours
    AlertWay way = AlertWay::Either;
    AlertPeriod over;
    int least = 0; // messages the period must have for anything to be said
    bool enabled = true;
    QStringList mailTo; // addresses that are told, through the mail server of the workspace
    // An https address that is told; with the key and the authority of a schedule that names the same one.
    QString webhook;
    QJsonObject unknown; // members of a newer program, written back unchanged

    [[nodiscard]] MeasureKey measure() const
    {
        return query.measures.empty() ? MeasureKey::Messages : query.measures[0];
    }
    bool operator==(const Alert &) const = default;
};

// Whether the condition needs whole periods: a day so far is no match for a whole one.
bool needsWholePeriods(AlertCondition condition);
// The unit of Alert::value.
Unit valueUnit(const Alert &alert);
// Dimensions an alert can be about member by member: none that names persons or what they wrote.
std::span<const DimensionKey> alertDimensions();

// Why it cannot be kept, in the language of the program, or empty.
QString alertProblem(const Alert &alert);
Result<void> validate(const Alert &alert); // the same as a Usage error
// What FEATURES F250 to F269 ask for, in the language of the program: offered, and switched on by nobody but the user.
std::vector<Alert> alertSuggestions();
// A key for a new alert: "High error rate" → "high-error-rate", with a number when that is taken.
QString alertKeyFor(const QString &title, const QStringList &taken);

// Names in files and on the command line are permanent: "above", "usage", "up", "3d", "week", "month so far".
QString nameOf(AlertCondition condition);
QString nameOf(AlertClass kind);
QString nameOf(AlertWay way);
QString nameOf(const AlertPeriod &period);
std::optional<AlertCondition> alertConditionFrom(const QString &name);
std::optional<AlertClass> alertClassFrom(const QString &name);
std::optional<AlertWay> alertWayFrom(const QString &name);
std::optional<AlertPeriod> alertPeriodFrom(const QString &name);

// {"version":1,"query":{…},"condition":{"kind":"above","value":0.05,"over":"day"},…}: defaults left out, stable order.
QJsonObject toJson(const Alert &alert);
// Errors are Unreadable with Place::path at the offending member. What it gives is not yet valid.
Result<Alert> alertFromJson(const QString &key, const QJsonObject &json);

} // namespace parlance
