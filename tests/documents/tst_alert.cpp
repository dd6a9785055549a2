// Alerts as values: their JSON, what is refused, what they ask, and the verdicts on tables made up here.
#include "models/documents/alertcheck.h"

#include <QJsonDocument>
#include <QTest>

namespace parlance {

namespace {

constexpr UtcMs hour = 3'600'000, day = 24 * hour;
constexpr UtcMs sunday = 1'795'305'600'000; // Sun 2026-11-22 00:00 UTC

Alert made(AlertCondition condition, double value, MeasureKey measure = MeasureKey::Messages)
{
    Alert alert;
    alert.key = QStringLiteral("a");
    alert.query.measures = {measure};
    alert.condition = condition;
    alert.value = value;
    return alert;
}

AlertScene scene(UtcMs at = sunday + 10 * hour)
{
    return {at, sunday - 200 * day, TimeZone(), {}};
}

// One row, or one per member.
TablePtr table(MeasureKey measure, const std::vector<std::pair<QString, double>> &rows, const QString &dimension = {})
{
    auto made = std::make_shared<Table>();
    made->rows = qsizetype(rows.size());
    Column members, values;
    members.key = dimension;
    members.type = ValueType::Text;
    values.key = QLatin1String(catalog::info(measure).name);
    values.type = ValueType::Real;
    for (const auto &[member, value] : rows) {
        members.texts.push_back(member);
        members.nulls.push_back(false);
        values.reals.push_back(value);
        values.nulls.push_back(false);
    }
    if (!dimension.isEmpty())
        made->columns.push_back(members);
    made->columns.push_back(values);
    return made;
}

// A day each, ending with the last whole one; NaN: no value.
TablePtr days(MeasureKey measure, UtcMs first, const std::vector<double> &values)
{
    auto made = std::make_shared<Table>();
    made->rows = qsizetype(values.size());
    Column time, value;
    time.key = QStringLiteral("time");
    time.type = ValueType::Time;
    value.key = QLatin1String(catalog::info(measure).name);
    value.type = ValueType::Real;
    for (size_t i = 0; i < values.size(); ++i) {
        time.integers.push_back(first + UtcMs(i) * day);
        time.nulls.push_back(false);
        value.reals.push_back(values[i]);
        value.nulls.push_back(std::isnan(values[i]));
    }
    made->columns = {time, value};
    return made;
}

AlertVerdict verdict(const Alert &alert, const std::vector<TablePtr> &tables, const AlertScene &at = scene())
{
    return judge(alert, planOf(alert, at), tables);
}

} // namespace

class TestAlert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        std::vector<Alert> all = alertSuggestions();
        Alert full = made(AlertCondition::Unusual, 4, MeasureKey::Cost);
        full.title = QStringLiteral("Teuer");
        full.kind = AlertClass::Maintenance;
        full.way = AlertWay::Down;
        full.least = 12;
        full.enabled = false;
        full.mailTo = {QStringLiteral("anna@example.org")};
        full.webhook = QStringLiteral("https://hooks.example.org/x");
        full.query.where = parseFilter(QStringLiteral("bot = \"x\""))->where;
        full.unknown = {{QStringLiteral("later"), 1}};
        all.push_back(full);
        for (const Alert &alert : all) {
            const QByteArray bytes = QJsonDocument(toJson(alert)).toJson();
            const auto read = alertFromJson(alert.key, QJsonDocument::fromJson(bytes).object());
            QVERIFY2(read, qPrintable(bytes));
            QVERIFY2(*read == alert, qPrintable(bytes));
        }
    }

    // The newest message of each source against the clock; the worst stands first, and the finding begins with it.
    void whatIsTooOld()
    {
        Alert alert = made(AlertCondition::Stale, 48, MeasureKey::Messages);
        alert.query.by = {Grouping{DimensionKey::Source, Grain::Day, 0}};
        AlertScene at = scene();
        at.now = at.at + hour;
        const AlertPlan plan = planOf(alert, at);
        QCOMPARE(plan.queries.size(), size_t(1));
        QCOMPARE(plan.queries[0].measures, std::vector{MeasureKey::LastSeen});
        const auto seen = [&](double hours) { return double(at.now) - hours * double(hour); };
        const auto judged = [&](double a, double b) {
            return judge(alert, plan,
                         std::vector{table(MeasureKey::LastSeen,
                                           {{QStringLiteral("A"), seen(a)}, {QStringLiteral("B"), seen(b)}},
                                           QStringLiteral("source"))});
        };
        QCOMPARE(judged(1, 48).state, AlertState::Quiet);
        const AlertVerdict late = judged(60, 49.5);
        QCOMPARE(late.state, AlertState::Firing);
        QCOMPARE(late.members.size(), size_t(2));
        QCOMPARE(late.members[0].key, QStringLiteral("A"));
        QCOMPARE(*late.value, 60.0);
        QCOMPARE(*late.window.from, at.now - 60 * hour);
        QCOMPARE(judge(alert, plan, std::vector<TablePtr>{TablePtr()}).state, AlertState::Silent);
        alert.value = 0;
        QVERIFY(!validate(alert));
    }

    // What stands in files stays readable.
    void goldenJson()
    {
        const QByteArray golden = R"({"class":"performance","condition":{"kind":"above","least":20,"over":"day",)"
                                  R"("value":0.05},"query":{"by":["bot"],"measures":["error_rate"],"version":1},)"
                                  R"("title":"High error rate","version":1})";
        const auto alert = alertFromJson(QStringLiteral("e"), QJsonDocument::fromJson(golden).object());
        QVERIFY(alert);
        QCOMPARE(alert->kind, AlertClass::Performance);
        QCOMPARE(alert->measure(), MeasureKey::ErrorRate);
        QCOMPARE(alert->least, 20);
        QCOMPARE(QJsonDocument(toJson(*alert)).toJson(QJsonDocument::Compact), golden);
    }

    void damagedJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("empty") << QByteArray("{}") << "version";
        QTest::newRow("class") << QByteArray(R"({"version":1,"class":"x"})") << "class";
        QTest::newRow("query") << QByteArray(R"({"version":1,"query":{"version":1,"measures":["nothing"]}})")
                               << "query";
        QTest::newRow("kind")
            << QByteArray(R"({"version":1,"query":{"version":1,"measures":["cost"]},"condition":{"kind":"x"}})")
            << "condition.kind";
        QTest::newRow("over")
            << QByteArray(
                   R"({"version":1,"query":{"version":1,"measures":["cost"]},"condition":{"kind":"above","over":"0d"}})")
            << "condition.over";
        QTest::newRow("value")
            << QByteArray(R"({"version":1,"query":{"version":1,"measures":["cost"]},"condition":{"kind":"above"}})")
            << "condition.value";
    }
    void damagedJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        const auto alert = alertFromJson(QStringLiteral("a"), QJsonDocument::fromJson(json).object());
        QVERIFY(!alert);
        QVERIFY2(alert.error().place.path.startsWith(path), qPrintable(toString(alert.error())));
    }

    void periodNames()
    {
        for (const char *name : {"day", "7d", "week", "month", "day so far", "week so far", "month so far"}) {
            const auto period = alertPeriodFrom(QLatin1String(name));
            QVERIFY2(period, name);
            QCOMPARE(nameOf(*period), QLatin1String(name));
        }
        for (const char *name : {"", "hour", "0d", "d", "7d so far", "so far"})
            QVERIFY2(!alertPeriodFrom(QLatin1String(name)), name);
    }

    void refused()
    {
        QVERIFY(validate(made(AlertCondition::Above, 5)));
        QVERIFY(!validate(made(AlertCondition::Above, std::nan(""))));
        QVERIFY(!validate(made(AlertCondition::Fall, 1.5)));
        QVERIFY(!validate(made(AlertCondition::Rise, 0)));
        QVERIFY(!validate(made(AlertCondition::Unusual, 0.5)));
        QVERIFY(!validate(made(AlertCondition::New, 1, MeasureKey::ErrorRate))); // nothing that is counted
        QVERIFY(!validate(made(AlertCondition::Above, 1, MeasureKey::LastSeen)));
        Alert alert = made(AlertCondition::Below, 5);
        alert.over.soFar = true; // a day that has just begun is below everything
        QVERIFY(!validate(alert));
        alert = made(AlertCondition::Above, 5);
        alert.query.by = {Grouping{DimensionKey::User, Grain::Day, 0}}; // no persons
        QVERIFY(!validate(alert));
        alert.query.by = {Grouping{DimensionKey::Bot, Grain::Day, 0}};
        QVERIFY(validate(alert));
        alert.over = {Grain::Hour, 1, false};
        QVERIFY(!validate(alert));
        for (const Alert &suggested : alertSuggestions())
            QVERIFY2(validate(suggested), qPrintable(suggested.key));
    }

    void keys()
    {
        QCOMPARE(alertKeyFor(QStringLiteral("High error rate!"), {}), "high-error-rate");
        QCOMPARE(alertKeyFor(QStringLiteral("A"), {QStringLiteral("a"), QStringLiteral("a-2")}), "a-3");
        QCOMPARE(alertKeyFor(QStringLiteral("高い"), {}), "alert");
    }

    // The end of the data, not the clock; rounded up to an hour, so that a day whose last message came at 23:40 is whole.
    void moment()
    {
        QCOMPARE(alertMoment({0, sunday - 20 * 60'000}, sunday + day), sunday);
        QCOMPARE(alertMoment({0, sunday}, sunday + day), sunday);
        QCOMPARE(alertMoment({0, sunday + 5 * day}, sunday), sunday);
    }

    void windows_data()
    {
        QTest::addColumn<QString>("over");
        QTest::addColumn<UtcMs>("from");
        QTest::addColumn<UtcMs>("to");
        QTest::newRow("day") << "day" << sunday - day << sunday;
        QTest::newRow("days") << "7d" << sunday - 7 * day << sunday;
        QTest::newRow("week") << "week" << sunday - 13 * day << sunday - 6 * day;
        QTest::newRow("month") << "month" << sunday - 52 * day << sunday - 21 * day; // October
        QTest::newRow("so far") << "day so far" << sunday << sunday + 10 * hour;
        QTest::newRow("month so far") << "month so far" << sunday - 21 * day << sunday + 10 * hour;
    }
    void windows()
    {
        QFETCH(QString, over);
        QFETCH(UtcMs, from);
        QFETCH(UtcMs, to);
        Alert alert = made(AlertCondition::Above, 1);
        alert.over = *alertPeriodFrom(over);
        const AlertPlan plan = planOf(alert, scene());
        QCOMPARE(*plan.window.from, from);
        QCOMPARE(*plan.window.to, to);
        QCOMPARE(plan.queries.size(), size_t(1));
        QCOMPARE(plan.queries[0].period.from, isoUtc(from));
        QCOMPARE(plan.queries[0].period.to, isoUtc(to));
    }

    void aboveAndBelow()
    {
        const Alert above = made(AlertCondition::Above, 100), below = made(AlertCondition::Below, 100);
        QCOMPARE(verdict(above, {table(MeasureKey::Messages, {{{}, 101}})}).state, AlertState::Firing);
        QCOMPARE(verdict(above, {table(MeasureKey::Messages, {{{}, 100}})}).state, AlertState::Quiet);
        QCOMPARE(verdict(below, {table(MeasureKey::Messages, {{{}, 99}})}).state, AlertState::Firing);
        QCOMPARE(verdict(below, {table(MeasureKey::Messages, {{{}, 100}})}).state, AlertState::Quiet);
        QCOMPARE(verdict(above, {TablePtr()}).silence, AlertVerdict::Silence::NoValue);
    }

    void tooFewMessages()
    {
        Alert alert = made(AlertCondition::Above, 0.05, MeasureKey::ErrorRate);
        alert.least = 20;
        const TablePtr rate = table(MeasureKey::ErrorRate, {{{}, 0.5}});
        QCOMPARE(planOf(alert, scene()).queries.size(), size_t(2));
        QCOMPARE(verdict(alert, {rate, table(MeasureKey::Messages, {{{}, 19}})}).silence,
                 AlertVerdict::Silence::TooFew);
        QCOMPARE(verdict(alert, {rate, table(MeasureKey::Messages, {{{}, 20}})}).state, AlertState::Firing);
    }

    void change()
    {
        Alert rise = made(AlertCondition::Rise, 0.3);
        rise.over = {Grain::Day, 7, false};
        const AlertPlan plan = planOf(rise, scene());
        QCOMPARE(*plan.before->from, sunday - 14 * day);
        QCOMPARE(*plan.before->to, sunday - 7 * day);
        const auto after = [&](double value, double before) {
            return verdict(rise,
                           {table(MeasureKey::Messages, {{{}, value}}), table(MeasureKey::Messages, {{{}, before}})});
        };
        QCOMPARE(after(130, 100).state, AlertState::Firing);
        QCOMPARE(after(129, 100).state, AlertState::Quiet);
        QCOMPARE(*after(129, 100).degree, 0.29);
        QCOMPARE(after(5, 0).silence, AlertVerdict::Silence::NothingBefore);
        AlertScene young = scene();
        young.dataBegin = sunday - 10 * day; // the week before is not whole
        QCOMPARE(verdict(rise, {}, young).silence, AlertVerdict::Silence::NothingBefore);
    }

    // A bot that is gone has no row any more.
    void goneMembers()
    {
        Alert gone = made(AlertCondition::Fall, 1, MeasureKey::Queries);
        gone.query.by = {Grouping{DimensionKey::Bot, Grain::Day, 0}};
        const QString bot = QStringLiteral("bot");
        const auto now = table(MeasureKey::Queries, {{QStringLiteral("a"), 5}, {QStringLiteral("new"), 3}}, bot);
        const auto before = table(MeasureKey::Queries,
                                  {{QStringLiteral("a"), 9}, {QStringLiteral("b"), 2}, {QStringLiteral("c"), 7}}, bot);
        const AlertVerdict found = verdict(gone, {now, before});
        QCOMPARE(found.state, AlertState::Firing);
        QCOMPARE(found.memberCount, 2);
        QCOMPARE(found.members[0].key, "c"); // the larger loss
        QCOMPARE(found.members[1].key, "b");
        QCOMPARE(*found.value, 0.0);
    }

    // By hand: median 100, deviations 10 10 0 0 5 5 20 20 → median 7.5, ÷ 0.6745 = 11.119; the floor is √100 = 10.
    void unusual()
    {
        Alert alert = made(AlertCondition::Unusual, 3.5);
        const AlertPlan plan = planOf(alert, scene());
        QCOMPARE(plan.history.size(), size_t(8));
        const UtcMs saturday = sunday - day, first = saturday - 56 * day;
        QCOMPARE(*plan.history.front().from, first);
        const double weekly[] = {90, 110, 100, 100, 95, 105, 80, 120};
        const auto of = [&](double today) {
            std::vector<double> values(57, 9'999); // other weekdays say nothing
            for (int week = 0; week < 8; ++week)
                values[size_t(week) * 7] = weekly[week];
            values[56] = today;
            return verdict(alert, {days(MeasureKey::Messages, first, values)});
        };
        const AlertVerdict high = of(140);
        QCOMPARE(*high.base, 100.0);
        QVERIFY(std::abs(*high.degree - 40 / (7.5 / 0.6745)) < 1e-9);
        QCOMPARE(high.state, AlertState::Firing);
        QCOMPARE(of(138).state, AlertState::Quiet);
        QCOMPARE(of(60).state, AlertState::Firing);
        alert.way = AlertWay::Up;
        QCOMPARE(of(60).state, AlertState::Quiet);
    }

    // Always the same is no reason to cry at the first message more: counts vary by the root of themselves.
    void unusualOfConstants()
    {
        const Alert alert = made(AlertCondition::Unusual, 3.5);
        const UtcMs first = sunday - 57 * day;
        std::vector<double> values(57, 100);
        values[56] = 134;
        QCOMPARE(verdict(alert, {days(MeasureKey::Messages, first, values)}).state, AlertState::Quiet);
        values[56] = 136;
        QCOMPARE(verdict(alert, {days(MeasureKey::Messages, first, values)}).state, AlertState::Firing);
        AlertScene young = scene();
        young.dataBegin = sunday - 25 * day; // three Saturdays
        QCOMPARE(verdict(alert, {days(MeasureKey::Messages, first, values)}, young).silence,
                 AlertVerdict::Silence::NothingBefore);
    }

    void limits()
    {
        const Alert alert = made(AlertCondition::Limit, 0.8);
        QCOMPARE(verdict(alert, {}).silence, AlertVerdict::Silence::NoLimits);
        AlertScene at = scene();
        at.limits = {{QStringLiteral("p"), QStringLiteral("Plan"), MeasureKey::Messages, Grain::Month, 1'000, true},
                     {QStringLiteral("b"), QStringLiteral("Budget"), MeasureKey::Cost, Grain::Month, 1, false}};
        const AlertPlan plan = planOf(alert, at);
        QCOMPARE(plan.queries.size(), size_t(1)); // a budget is no limit
        QCOMPARE(plan.queries[0].period.from, isoUtc(sunday - 21 * day));
        QCOMPARE(verdict(alert, {table(MeasureKey::Messages, {{{}, 799}})}, at).state, AlertState::Quiet);
        const AlertVerdict near = verdict(alert, {table(MeasureKey::Messages, {{{}, 800}})}, at);
        QCOMPARE(near.state, AlertState::Firing);
        QCOMPARE(near.members[0].label, "Plan");
        QCOMPARE(*near.degree, 0.8);
    }

    void told()
    {
        const auto at = [](AlertState state, UtcMs from, double value) {
            AlertVerdict one;
            one.state = state;
            one.window = {from, from + day};
            one.value = value;
            return one;
        };
        const std::vector<AlertVerdict> verdicts{
            at(AlertState::Firing, 0, 1),       at(AlertState::Firing, day, 1),     at(AlertState::Quiet, 2 * day, 0),
            at(AlertState::Firing, 3 * day, 1), at(AlertState::Firing, 3 * day, 1), at(AlertState::Firing, 3 * day, 2)};
        QCOMPARE(toldAt(made(AlertCondition::Above, 0), verdicts).size(), size_t(2));
        // Each new one is told: of the first day, of the second, then one, then one more.
        QCOMPARE(toldAt(made(AlertCondition::New, 1, MeasureKey::ThumbsDown), verdicts).size(), size_t(4));
    }

    void pastDays()
    {
        const std::vector<AlertScene> past = pastScenes(scene(), 90);
        QCOMPARE(past.size(), size_t(91)); // 90 midnights and now
        QCOMPARE(past.front().at, sunday - 89 * day);
        QCOMPARE(past.back().at, sunday + 10 * hour);
        AlertScene young = scene();
        young.dataBegin = sunday - 2 * day;
        QCOMPARE(pastScenes(young, 90).size(), size_t(3));
    }

    void verdictJson()
    {
        AlertVerdict one;
        one.state = AlertState::Firing;
        one.window = {sunday - day, sunday};
        one.value = 0.25;
        one.base = 0.5;
        one.degree = -0.5;
        one.members = {{QStringLiteral("b"), QStringLiteral("Bot"), 0.25, 0.5, -0.5}};
        one.memberCount = 3;
        QVERIFY(verdictFromJson(toJson(one)) == one);
        QVERIFY(verdictFromJson(toJson(AlertVerdict())) == AlertVerdict());
    }
};

} // namespace parlance

QTEST_GUILESS_MAIN(parlance::TestAlert)
#include "tst_alert.moc"
