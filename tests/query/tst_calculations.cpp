#include "models/query/calculations.h"

#include <QTest>

using namespace parlance;
using namespace parlance::calculations;

namespace {

using Values = std::vector<std::optional<double>>;

Column numbers(const char *key, const Values &values)
{
    Column column;
    column.key = QString::fromLatin1(key);
    column.label = column.key;
    column.type = ValueType::Real;
    column.unit = Unit::Count;
    for (const std::optional<double> &value : values) {
        column.reals.push_back(value.value_or(0));
        column.nulls.push_back(!value);
    }
    return column;
}

Column bots(const QStringList &keys)
{
    Column column;
    column.key = "bot";
    column.kind = ColumnKind::Dimension;
    column.type = ValueType::Text;
    for (const QString &key : keys) {
        column.texts.push_back(key);
        column.nulls.push_back(key.isEmpty());
    }
    return column;
}

Column times(std::vector<qint64> values)
{
    Column column;
    column.key = "time";
    column.kind = ColumnKind::Dimension;
    column.type = ValueType::Time;
    column.nulls.assign(values.size(), false);
    column.integers = std::move(values);
    return column;
}

Table tableOf(std::vector<Column> columns, std::vector<std::optional<double>> totals)
{
    Table table;
    table.rows = qsizetype(columns.front().nulls.size());
    table.columns = std::move(columns);
    table.totals = std::move(totals);
    return table;
}

Values valuesOf(const Table &table, QStringView key)
{
    const Column &column = *table.column(key);
    Values values;
    for (qsizetype row = 0; row < table.rows; ++row)
        values.push_back(column.isNull(row) ? std::nullopt : std::optional(column.number(row)));
    return values;
}

// Two bots over two days, days mixed up and the second bot's first day missing.
Table byBotAndDay()
{
    return tableOf({bots({"b", "a", "a", "", "b"}), times({30, 20, 10, 10, 40}), numbers("messages", {6, 3, 1, 5, {}})},
                   {{}, {}, 15});
}

} // namespace

class TestCalculations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shares();
    void sharesOfAWhole();
    void runningTotals();
    void movingAverages();
    void ranks();
    void comparisons();
    void refusals();
};

void TestCalculations::shares()
{
    const Table table = shareOfTotal(byBotAndDay(), u"messages").value();
    QCOMPARE(valuesOf(table, u"messages.share"), (Values{0.4, 0.2, 1.0 / 15, 1.0 / 3, {}}));
    QCOMPARE(table.totals.back(), std::optional(1.0));
    QCOMPARE(table.column(u"messages.share")->unit, Unit::Percent);
    QCOMPARE(table.column(u"messages.share")->kind, ColumnKind::Share);

    const Table empty = tableOf({bots({"a"}), numbers("messages", {0.0})}, {{}, 0.0});
    QCOMPARE(valuesOf(shareOfTotal(empty, u"messages").value(), u"messages.share"), Values{{}});
}

// Users of a bot are not the sum of its users per day: the whole is counted by itself.
void TestCalculations::sharesOfAWhole()
{
    const Table table = tableOf(
        {bots({"a", "a", "b", "", "c"}), times({1, 2, 1, 1, 1}), numbers("users", {4, 3, 2, 1, 1})}, {{}, {}, 8});
    const Table byBot = tableOf({bots({"", "b", "a"}), numbers("users", {1, 2, 5})}, {{}, 8});
    QCOMPARE(valuesOf(share(table, u"users", byBot).value(), u"users.share"), (Values{0.8, 0.6, 1.0, 1.0, {}}));
    const Table byDay = tableOf({times({1, 2}), numbers("users", {8, 3})}, {{}, 8});
    QCOMPARE(valuesOf(share(table, u"users", byDay).value(), u"users.share"), (Values{0.5, 1.0, 0.25, 0.125, 0.125}));
    const Table all = tableOf({numbers("users", {8})}, {8});
    QCOMPARE(valuesOf(share(table, u"users", all).value(), u"users.share"), (Values{0.5, 0.375, 0.25, 0.125, 0.125}));
}

void TestCalculations::runningTotals()
{
    const Table table = runningTotal(byBotAndDay(), u"messages").value();
    QCOMPARE(valuesOf(table, u"messages.running"), (Values{6, 4, 1, 5, 6}));
    QCOMPARE(table.totals.back(), std::optional(15.0));
    const Table late = tableOf({times({1, 2, 3}), numbers("messages", {{}, 2, 3})}, {});
    QCOMPARE(valuesOf(runningTotal(late, u"messages").value(), u"messages.running"), (Values{{}, 2, 5}));
}

void TestCalculations::movingAverages()
{
    const Table table = tableOf({times({4, 3, 2, 1}), numbers("error_rate", {8, {}, 4, 2})}, {{}, 5});
    QCOMPARE(valuesOf(movingAverage(table, u"error_rate", 1).value(), u"error_rate.average"), (Values{8, {}, 4, 2}));
    QCOMPARE(valuesOf(movingAverage(table, u"error_rate", 2).value(), u"error_rate.average"), (Values{8, 4, 3, 2}));
    QCOMPARE(valuesOf(movingAverage(table, u"error_rate", 99).value(), u"error_rate.average"),
             (Values{14.0 / 3, 3, 3, 2}));
    QCOMPARE(movingAverage(table, u"error_rate", 2).value().totals.back(), std::optional<double>());
    QCOMPARE(valuesOf(movingAverage(byBotAndDay(), u"messages", 2).value(), u"messages.average"),
             (Values{6, 2, 1, 5, 6}));
}

void TestCalculations::ranks()
{
    const Table table = tableOf({bots({"a", "b", "c", "d", "e"}), numbers("messages", {3, {}, 7, 3, 1})}, {});
    QCOMPARE(valuesOf(rank(table, u"messages").value(), u"messages.rank"), (Values{2, {}, 1, 2, 4}));
    QCOMPARE(valuesOf(rank(table, u"messages", true).value(), u"messages.rank"), (Values{2, {}, 4, 2, 1}));
    QCOMPARE(rank(table, u"messages").value().column(u"messages.rank")->type, ValueType::Integer);
}

void TestCalculations::comparisons()
{
    Column previous = numbers("messages.previous", {4, 5, 0, {}, -2});
    previous.kind = ColumnKind::Comparison;
    const Table table =
        tableOf({bots({"a", "b", "c", "d", "e"}), numbers("messages", {6, 4, 3, 2, 1}), previous}, {{}, 16, 8});
    QCOMPARE(valuesOf(difference(table, u"messages").value(), u"messages.difference"), (Values{2, -1, 3, {}, 3}));
    QCOMPARE(valuesOf(change(table, u"messages").value(), u"messages.change"), (Values{0.5, -0.2, {}, {}, 1.5}));
    QCOMPARE(difference(table, u"messages").value().totals.back(), std::optional(8.0));
    QCOMPARE(change(table, u"messages").value().totals.back(), std::optional(1.0));
}

void TestCalculations::refusals()
{
    const Table table = byBotAndDay();
    const Table timeless = tableOf({bots({"a"}), numbers("messages", {1})}, {});
    const Table users = tableOf({times({1}), numbers("users", {1})}, {});
    QVERIFY(!shareOfTotal(table, u"cost"));
    QVERIFY(!shareOfTotal(table, u"bot"));
    QVERIFY(!share(timeless, u"messages", table));
    QVERIFY(!runningTotal(timeless, u"messages"));
    QVERIFY(!runningTotal(users, u"users"));
    QVERIFY(!movingAverage(timeless, u"messages", 2));
    QVERIFY(!movingAverage(table, u"messages", 0));
    QVERIFY(!rank(table, u"time"));
    QVERIFY(!difference(table, u"messages"));
    QCOMPARE(change(table, u"messages").error().category, ErrorCategory::Usage);
}

QTEST_GUILESS_MAIN(TestCalculations)
#include "tst_calculations.moc"
