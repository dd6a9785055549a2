// What an alert asks of the engine, and what it makes of the answers. Pure: the same data gives the same verdict.
//
// Every look is about a moment: the end of the data (its newest message, rounded up to a full hour), not the clock. So
// a workspace that is fed once a week is not told each day that nobody talks to the bots. "The last whole day" is the
// last one that ended at that moment or before.
//
// Rise, Fall:  (v − b) ÷ |b|, with b the same figure of the equally many days, the week or the month just before.
// Unusual:     z = (v − m) ÷ s over the history h₁…hₙ: the same weekday of the 8 weeks before, as far as there is data
//              (at least 4 of them). m = median(h); s = max(median(|h − m|) ÷ 0.6745, f), the modified z-score of
//              Iglewicz and Hoaglin with a floor: f = √max(m, 1) for counts, which vary by so much of themselves, and
//              5 % of |m| for everything else. Median and deviation from it are not moved by the peaks they look for.
// Stale:       the clock, and the newest message before it, of the whole or of each member.
// Limit:       used ÷ allowed in the period of the limit that the moment lies in.
#pragma once

#include "models/documents/alert.h"

namespace parlance {

// What a look needs to know besides the alert.
struct AlertScene
{
    UtcMs at = 0;        // the moment, as above
    UtcMs dataBegin = 0; // nothing before it is known
    TimeZone zone;
    std::vector<Benchmark> limits; // of the plan
    UtcMs now = 0;                 // the clock, for Stale alone; 0: as at
};

// The moment of a look: the end of the data, or now when that is earlier.
UtcMs alertMoment(const TimeRange &extent, UtcMs now);

struct AlertPlan
{
    TimeRange window;
    std::optional<TimeRange> before; // that it is compared with
    std::vector<TimeRange> history;  // of Unusual
    std::vector<Benchmark> limits;   // of Limit, one query each
    std::vector<Query> queries;      // in the order in which judge() takes their tables
};
AlertPlan planOf(const Alert &alert, const AlertScene &scene);

// One member that fulfils the condition: a bot, a limit of the plan.
struct AlertMember
{
    QString key, label;
    double value = 0;
    std::optional<double> base, degree; // as in AlertVerdict
    bool operator==(const AlertMember &) const = default;
};

enum class AlertState { Quiet, Firing, Silent }; // Silent: nothing can be said

struct AlertVerdict
{
    enum class Silence { None, NoData, NoValue, TooFew, NothingBefore, NoLimits };

    AlertState state = AlertState::Silent;
    Silence silence = Silence::None;
    TimeRange window;
    // Of the whole, or of the worst member.
    std::optional<double> value, base; // base: the period before, the median, what the plan allows
    std::optional<double> degree;      // change, deviations, share of the limit
    std::vector<AlertMember> members;  // that fulfil it, the worst first; at most mostMembers
    int memberCount = 0;               // how many there are
    static constexpr int mostMembers = 20;

    bool operator==(const AlertVerdict &) const = default;
};

// tables: those of the plan's queries. One that is missing is as one without a value.
AlertVerdict judge(const Alert &alert, const AlertPlan &plan, std::span<const TablePtr> tables);

// The moments of the last `days` days at which the alert would have been looked at: one a day, the oldest first.
std::vector<AlertScene> pastScenes(const AlertScene &now, int days);
// How often it would have told: verdicts of pastScenes() in their order. As with real notices, what goes on is told
// once; New is told again for each further one.
std::vector<TimeRange> toldAt(const Alert &alert, std::span<const AlertVerdict> verdicts);
// Whether a verdict is news after the one before it, both firing: New with more of it, or in another period.
bool isMore(const Alert &alert, const AlertVerdict &before, const AlertVerdict &after);

QJsonObject toJson(const AlertVerdict &verdict);
AlertVerdict verdictFromJson(const QJsonObject &json); // what is damaged is left out

} // namespace parlance
