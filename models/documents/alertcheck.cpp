#include "models/documents/alertcheck.h"

#include "models/documents/documentparts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace parlance {

namespace {

constexpr UtcMs hourMs = 3'600'000;
constexpr int weeksOfHistory = 8, daysOfWeek = 7;
constexpr size_t leastHistory = 4;
constexpr double madToDeviation = 0.6745; // of the normal distribution
constexpr double floorShare = 0.05, mostDeviations = 99;

using Silence = AlertVerdict::Silence;

// `count` grains before the start of one.
UtcMs back(UtcMs start, Grain grain, int count, const TimeZone &zone)
{
    for (int i = 0; i < count; ++i)
        start = *zone.period(grain, start - 1).from;
    return start;
}

TimeRange windowAt(const AlertPeriod &over, const AlertScene &scene)
{
    if (over.soFar)
        return {scene.zone.period(over.grain, scene.at - 1).from, scene.at};
    const UtcMs end = *scene.zone.period(over.grain, scene.at).from;
    return {back(end, over.grain, over.count, scene.zone), end};
}

Query over(Query query, const TimeRange &window)
{
    query.period = {};
    query.period.kind = Period::Kind::Absolute;
    query.period.from = isoUtc(*window.from);
    query.period.to = isoUtc(*window.to);
    query.compare = Compare::None;
    query.order.clear();
    query.having = {};
    query.limit = 0;
    query.totals = false;
    return query;
}

// The same facts, counted: whether there is enough to say anything.
Query messagesOver(const Alert &alert, const TimeRange &window)
{
    Query query = over(alert.query, window);
    query.measures = {MeasureKey::Messages};
    return query;
}

void planLimits(AlertPlan &plan, const Alert &alert, const AlertScene &scene)
{
    for (const Benchmark &limit : scene.limits) {
        if (!limit.limit)
            continue;
        const TimeRange period{scene.zone.period(limit.per.value_or(Grain::Month), scene.at - 1).from, scene.at};
        Query query;
        query.measures = {limit.measure};
        query.where = alert.query.where;
        plan.limits.push_back(limit);
        plan.queries.push_back(over(std::move(query), period));
        plan.window = period;
    }
}

void planHistory(AlertPlan &plan, const Alert &alert, const AlertScene &scene)
{
    const QDate day = scene.zone.date(*plan.window.from);
    for (int week = weeksOfHistory; week >= 1; --week) {
        const QDate before = day.addDays(-week * daysOfWeek);
        const TimeRange range{scene.zone.startOfDay(before), scene.zone.startOfDay(before.addDays(1))};
        if (*range.from >= scene.dataBegin)
            plan.history.push_back(range);
    }
    Query query =
        over(alert.query, {plan.history.empty() ? plan.window.from : plan.history.front().from, plan.window.to});
    query.by = {Grouping{DimensionKey::Time, Grain::Day, 0}};
    plan.queries.push_back(std::move(query));
}

// What one look gives for the whole or for one member.
struct Figure
{
    QString key, label;
    std::optional<double> value, base;
    std::optional<double> messages;
};

std::optional<double> valueAt(const Table &table, MeasureKey measure, qsizetype row)
{
    const Column *column = table.column(QString::fromLatin1(catalog::info(measure).name));
    if (!column || row >= table.rows || column->isNull(row))
        return std::nullopt;
    return column->number(row);
}

// By member; the whole has the key "".
std::map<QString, std::pair<QString, double>> valuesOf(const TablePtr &table, const Query &query)
{
    std::map<QString, std::pair<QString, double>> values;
    const Column *member = table && !query.by.empty() ? table->column(columnKey(query.by[0])) : nullptr;
    for (qsizetype row = 0; table && row < table->rows; ++row) {
        const auto value = valueAt(*table, query.measures[0], row);
        if (!value || (member && (member->isNull(row) || isOtherMember(*member, row))))
            continue;
        if (!member)
            values[QString()] = {QString(), *value};
        else
            values[member->texts[size_t(row)]] = {member->labelAt(row), *value};
    }
    return values;
}

std::vector<Figure> figuresOf(const Alert &alert, const AlertPlan &plan, std::span<const TablePtr> tables)
{
    const auto table = [&tables](size_t at) { return at < tables.size() ? tables[at] : TablePtr(); };
    std::map<QString, Figure> figures;
    const auto figure = [&figures](const QString &key, const QString &label) -> Figure & {
        Figure &known = figures[key];
        known.key = key;
        if (known.label.isEmpty())
            known.label = label;
        return known;
    };
    for (const auto &[key, named] : valuesOf(table(0), plan.queries[0]))
        figure(key, named.first).value = named.second;
    size_t next = 1;
    if (plan.before) {
        for (const auto &[key, named] : valuesOf(table(next), plan.queries[next]))
            figure(key, named.first).base = named.second;
        ++next;
    }
    if (alert.least > 0 && next < plan.queries.size())
        for (const auto &[key, named] : valuesOf(table(next), plan.queries[next]))
            figure(key, named.first).messages = named.second;
    std::vector<Figure> all;
    for (auto &[key, one] : figures) {
        if (!one.value && one.base && catalog::info(alert.measure()).zeroWhenEmpty)
            one.value = 0; // it was there before, and is gone
        all.push_back(std::move(one));
    }
    return all;
}

double medianOf(std::vector<double> values)
{
    const size_t middle = values.size() / 2;
    std::ranges::sort(values);
    return values.size() % 2 != 0 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

// The formula of the header.
std::optional<AlertMember> deviation(double value, const std::vector<double> &history, Unit unit)
{
    if (history.size() < leastHistory)
        return std::nullopt;
    const double median = medianOf(history);
    std::vector<double> away(history.size());
    std::ranges::transform(history, away.begin(), [median](double one) { return std::abs(one - median); });
    const double least = unit == Unit::Count ? std::sqrt(std::max(median, 1.0)) : floorShare * std::abs(median);
    const double spread = std::max(medianOf(away) / madToDeviation, least);
    double degree = 0;
    if (value != median)
        degree = spread > 0 ? std::clamp((value - median) / spread, -mostDeviations, mostDeviations)
                            : std::copysign(mostDeviations, value - median);
    return AlertMember{{}, {}, value, median, degree};
}

bool fulfils(const Alert &alert, const AlertMember &one)
{
    const double degree = one.degree.value_or(0);
    switch (alert.condition) {
    case AlertCondition::Above:
        return one.value > alert.value;
    case AlertCondition::Below:
        return one.value < alert.value;
    case AlertCondition::Rise:
        return degree >= alert.value;
    case AlertCondition::Fall:
        return degree <= -alert.value;
    case AlertCondition::Unusual:
        return (alert.way != AlertWay::Down && degree > alert.value) ||
               (alert.way != AlertWay::Up && degree < -alert.value);
    case AlertCondition::Limit:
        return degree >= alert.value;
    case AlertCondition::Stale:
        return one.value > alert.value;
    case AlertCondition::New:
        break;
    }
    return one.value >= alert.value;
}

// How far it is on its way to the condition: the larger, the worse.
double severity(const Alert &alert, const AlertMember &one)
{
    switch (alert.condition) {
    case AlertCondition::Below:
        return -one.value;
    case AlertCondition::Fall:
        return -one.degree.value_or(0);
    case AlertCondition::Unusual:
        return alert.way == AlertWay::Down ? -one.degree.value_or(0)
               : alert.way == AlertWay::Up ? one.degree.value_or(0)
                                           : std::abs(one.degree.value_or(0));
    case AlertCondition::Rise:
    case AlertCondition::Limit:
        return one.degree.value_or(0);
    default:
        return one.value;
    }
}

AlertVerdict verdictOf(const Alert &alert, AlertVerdict verdict, std::vector<AlertMember> all)
{
    std::ranges::stable_sort(all, [&alert](const AlertMember &a, const AlertMember &b) {
        const double x = severity(alert, a), y = severity(alert, b);
        return x != y ? x > y : a.base.value_or(0) > b.base.value_or(0);
    });
    verdict.value = all.front().value;
    verdict.base = all.front().base;
    verdict.degree = all.front().degree;
    verdict.silence = Silence::None;
    verdict.state = AlertState::Quiet;
    const bool named = alert.condition == AlertCondition::Limit || !alert.query.by.empty();
    for (const AlertMember &one : all) {
        if (!fulfils(alert, one))
            continue;
        verdict.state = AlertState::Firing;
        verdict.memberCount += named ? 1 : 0;
        if (named && verdict.members.size() < size_t(AlertVerdict::mostMembers))
            verdict.members.push_back(one);
    }
    return verdict;
}

AlertVerdict silent(AlertVerdict verdict, Silence why)
{
    verdict.state = AlertState::Silent;
    verdict.silence = why;
    return verdict;
}

AlertVerdict judgeLimits(const Alert &alert, const AlertPlan &plan, std::span<const TablePtr> tables,
                         const AlertVerdict &verdict)
{
    std::vector<AlertMember> all;
    for (size_t i = 0; i < plan.limits.size() && i < tables.size(); ++i) {
        const Benchmark &limit = plan.limits[i];
        const auto used = tables[i] ? valueAt(*tables[i], limit.measure, 0) : std::nullopt;
        if (used)
            all.push_back({limit.key, limit.label, *used, limit.value, *used / limit.value});
    }
    if (plan.limits.empty())
        return silent(verdict, Silence::NoLimits);
    return all.empty() ? silent(verdict, Silence::NoValue) : verdictOf(alert, verdict, std::move(all));
}

AlertVerdict judgeUnusual(const Alert &alert, const AlertPlan &plan, std::span<const TablePtr> tables,
                          const AlertVerdict &verdict)
{
    std::optional<double> value;
    std::vector<double> history;
    const TablePtr table = tables.empty() ? TablePtr() : tables[0];
    const Column *time = table ? table->column(u"time") : nullptr;
    for (qsizetype row = 0; time && row < table->rows; ++row) {
        const auto one = time->isNull(row) ? std::nullopt : valueAt(*table, alert.measure(), row);
        if (!one)
            continue;
        const UtcMs start = time->integers[size_t(row)];
        if (start == *plan.window.from)
            value = one;
        else if (std::ranges::any_of(plan.history, [start](const TimeRange &day) { return *day.from == start; }))
            history.push_back(*one);
    }
    if (!value)
        return silent(verdict, Silence::NoValue);
    AlertVerdict known = verdict;
    known.value = value;
    const auto one = deviation(*value, history, catalog::info(alert.measure()).unit);
    if (!one)
        return silent(known, Silence::NothingBefore);
    const TablePtr counted = tables.size() > 1 ? tables[1] : TablePtr();
    if (alert.least > 0 && (!counted || valueAt(*counted, MeasureKey::Messages, 0).value_or(0) < alert.least))
        return silent(known, Silence::TooFew);
    return verdictOf(alert, verdict, {*one});
}

AlertVerdict judgeFigures(const Alert &alert, const AlertPlan &plan, std::span<const TablePtr> tables,
                          const AlertVerdict &verdict)
{
    std::vector<AlertMember> all;
    bool few = false, alone = false;
    for (const Figure &figure : figuresOf(alert, plan, tables)) {
        if (!figure.value)
            continue;
        const bool enough = alert.least == 0 || figure.messages.value_or(0) >= alert.least;
        const bool compared = !plan.before || (figure.base && *figure.base != 0);
        few = few || !enough;
        alone = alone || !compared;
        if (!enough || !compared)
            continue;
        AlertMember one{figure.key, figure.label, *figure.value, figure.base, {}};
        if (plan.before)
            one.degree = (one.value - *one.base) / std::abs(*one.base);
        all.push_back(std::move(one));
    }
    if (!all.empty())
        return verdictOf(alert, verdict, std::move(all));
    return silent(verdict, few ? Silence::TooFew : alone ? Silence::NothingBefore : Silence::NoValue);
}

// The period of the finding is the time without data: it begins with the newest message of the worst member.
AlertVerdict judgeAge(const Alert &alert, const AlertPlan &plan, std::span<const TablePtr> tables,
                      const AlertVerdict &verdict)
{
    std::vector<AlertMember> all;
    for (const auto &[key, named] : valuesOf(tables.empty() ? TablePtr() : tables[0], plan.queries[0]))
        all.push_back({key, named.first, (double(*plan.window.to) - named.second) / double(hourMs), {}, {}});
    if (all.empty())
        return silent(verdict, Silence::NoData);
    AlertVerdict found = verdictOf(alert, verdict, std::move(all));
    found.window.from = *plan.window.to - UtcMs(std::llround(*found.value * double(hourMs)));
    return found;
}

constexpr std::array stateNames{"quiet", "firing", "silent"};
constexpr std::array silenceNames{"", "no data", "no value", "too few messages", "nothing before", "no limits"};

QJsonValue jsonOf(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<double> numberFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

template <typename T, size_t N>
T nameFrom(const std::array<const char *, N> &names, const QString &name, T otherwise)
{
    for (size_t i = 0; i < N; ++i)
        if (name == QLatin1String(names[i]))
            return T(i);
    return otherwise;
}

} // namespace

UtcMs alertMoment(const TimeRange &extent, UtcMs now)
{
    if (!extent.to)
        return now;
    const UtcMs end = (*extent.to + hourMs - 1) / hourMs * hourMs;
    return std::min(end, now);
}

AlertPlan planOf(const Alert &alert, const AlertScene &scene)
{
    AlertPlan plan;
    plan.window = windowAt(alert.over, scene);
    if (alert.condition == AlertCondition::Limit) {
        planLimits(plan, alert, scene);
        return plan;
    }
    if (alert.condition == AlertCondition::Stale) {
        plan.window = {scene.dataBegin, std::max(scene.now, scene.at)};
        plan.queries.push_back(over(alert.query, plan.window));
        plan.queries.back().measures = {MeasureKey::LastSeen};
        return plan;
    }
    const UtcMs known = scene.zone.startOfDay(scene.zone.date(scene.dataBegin));
    const bool whole = needsWholePeriods(alert.condition);
    if (*plan.window.to <= scene.dataBegin || (whole && *plan.window.from < known))
        return plan; // asks nothing: there is no such data
    if (alert.condition == AlertCondition::Unusual) {
        planHistory(plan, alert, scene);
    } else {
        plan.queries.push_back(over(alert.query, plan.window));
        if (alert.condition == AlertCondition::Rise || alert.condition == AlertCondition::Fall) {
            const UtcMs start = back(*plan.window.from, alert.over.grain, alert.over.count, scene.zone);
            plan.before = TimeRange{start, plan.window.from};
            if (start < known) {
                plan.queries.clear();
                return plan;
            }
            plan.queries.push_back(over(alert.query, *plan.before));
        }
    }
    if (alert.least > 0)
        plan.queries.push_back(messagesOver(alert, plan.window));
    return plan;
}

AlertVerdict judge(const Alert &alert, const AlertPlan &plan, std::span<const TablePtr> tables)
{
    AlertVerdict verdict;
    verdict.window = plan.window;
    if (alert.condition == AlertCondition::Limit)
        return judgeLimits(alert, plan, tables, verdict);
    if (plan.queries.empty())
        return silent(verdict, plan.before ? Silence::NothingBefore : Silence::NoData);
    if (alert.condition == AlertCondition::Stale)
        return judgeAge(alert, plan, tables, verdict);
    return alert.condition == AlertCondition::Unusual ? judgeUnusual(alert, plan, tables, verdict)
                                                      : judgeFigures(alert, plan, tables, verdict);
}

std::vector<AlertScene> pastScenes(const AlertScene &now, int days)
{
    std::vector<AlertScene> scenes;
    const QDate today = now.zone.date(now.at);
    for (int ago = days - 1; ago >= 0; --ago) {
        AlertScene scene = now;
        scene.at = now.zone.startOfDay(today.addDays(-ago));
        scene.now = scene.at;
        if (scene.at > now.dataBegin && scene.at < now.at)
            scenes.push_back(std::move(scene));
    }
    scenes.push_back(now);
    return scenes;
}

bool isMore(const Alert &alert, const AlertVerdict &before, const AlertVerdict &after)
{
    return alert.condition == AlertCondition::New &&
           (before.window.from != after.window.from || after.value.value_or(0) > before.value.value_or(0));
}

std::vector<TimeRange> toldAt(const Alert &alert, std::span<const AlertVerdict> verdicts)
{
    std::vector<TimeRange> told;
    const AlertVerdict *before = nullptr;
    for (const AlertVerdict &verdict : verdicts) {
        const bool was = before != nullptr && before->state == AlertState::Firing;
        if (verdict.state == AlertState::Firing && (!was || isMore(alert, *before, verdict)))
            told.push_back(verdict.window);
        before = &verdict;
    }
    return told;
}

QJsonObject toJson(const AlertVerdict &verdict)
{
    QJsonObject json{{QStringLiteral("state"), QLatin1String(stateNames[size_t(verdict.state)])}};
    if (verdict.silence != Silence::None)
        json.insert(QStringLiteral("silence"), QLatin1String(silenceNames[size_t(verdict.silence)]));
    if (verdict.window.from && verdict.window.to) {
        json.insert(QStringLiteral("from"), isoUtc(*verdict.window.from));
        json.insert(QStringLiteral("to"), isoUtc(*verdict.window.to));
    }
    json.insert(QStringLiteral("value"), jsonOf(verdict.value));
    json.insert(QStringLiteral("base"), jsonOf(verdict.base));
    json.insert(QStringLiteral("degree"), jsonOf(verdict.degree));
    QJsonArray members;
    for (const AlertMember &one : verdict.members)
        members.append(QJsonObject{{QStringLiteral("key"), one.key},
                                   {QStringLiteral("label"), one.label},
                                   {QStringLiteral("value"), one.value},
                                   {QStringLiteral("base"), jsonOf(one.base)},
                                   {QStringLiteral("degree"), jsonOf(one.degree)}});
    if (!members.isEmpty()) {
        json.insert(QStringLiteral("members"), members);
        json.insert(QStringLiteral("member_count"), verdict.memberCount);
    }
    return json;
}

AlertVerdict verdictFromJson(const QJsonObject &json)
{
    AlertVerdict verdict;
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    const auto time = [&text](const char *key) { return parseIsoTime(text(key).toStdString(), TimeZone()); };
    verdict.state = nameFrom(stateNames, text("state"), AlertState::Silent);
    verdict.silence = nameFrom(silenceNames, text("silence"), Silence::None);
    verdict.window = {time("from"), time("to")};
    verdict.value = numberFrom(json.value(QLatin1String("value")));
    verdict.base = numberFrom(json.value(QLatin1String("base")));
    verdict.degree = numberFrom(json.value(QLatin1String("degree")));
    for (const QJsonValue &one : json.value(QLatin1String("members")).toArray())
        verdict.members.push_back({one[QStringLiteral("key")].toString(), one[QStringLiteral("label")].toString(),
                                   one[QStringLiteral("value")].toDouble(), numberFrom(one[QStringLiteral("base")]),
                                   numberFrom(one[QStringLiteral("degree")])});
    verdict.memberCount = json.value(QLatin1String("member_count")).toInt(int(verdict.members.size()));
    return verdict;
}

} // namespace parlance
