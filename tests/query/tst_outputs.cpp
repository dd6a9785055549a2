// Formulas and quick calculations as people type them: what they ask for, where they are wrong, what they give.
#include "models/query/outputs.h"

#include <QTest>

using namespace parlance;

namespace {

Column column(const char *key, Unit unit, std::vector<std::optional<qint64>> values,
              ValueType type = ValueType::Integer)
{
    Column result;
    result.key = QString::fromLatin1(key);
    result.label = result.key;
    result.unit = unit;
    result.type = type;
    result.kind = type == ValueType::Time ? ColumnKind::Dimension : ColumnKind::Measure;
    for (const std::optional<qint64> &value : values) {
        result.integers.push_back(value.value_or(0));
        result.nulls.push_back(!value);
    }
    return result;
}

Column bots()
{
    Column result;
    result.key = QStringLiteral("bot");
    result.kind = ColumnKind::Dimension;
    result.type = ValueType::Text;
    result.texts = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("b")};
    result.nulls = {false, false, false, false};
    return result;
}

// Two days and two bots: cost 1, 3, 2, none dollars; answers 10, 10, 5, 0; errors 1, 0, 0, 0.
Table sample()
{
    Table table;
    table.rows = 4;
    table.columns = {column("time", Unit::Time, {1000, 1000, 2000, 2000}, ValueType::Time), bots(),
                     column("cost", Unit::Money, {1'000'000'000, 3'000'000'000, 2'000'000'000, {}}),
                     column("answers", Unit::Count, {10, 10, 5, 0}), column("errors", Unit::Count, {1, 0, 0, 0})};
    table.totals = {{}, {}, 6e9, 25.0, 1.0};
    return table;
}

// Cost by day: 4 and 2 dollars.
Result<TablePtr> byDay(const Grouping &grouping)
{
    if (grouping.dimension != DimensionKey::Time)
        return fail(ErrorCategory::Usage, QStringLiteral("not by day"));
    Table table;
    table.rows = 2;
    table.columns = {column("time", Unit::Time, {1000, 2000}, ValueType::Time),
                     column("cost", Unit::Money, {4'000'000'000, 2'000'000'000})};
    table.totals = {{}, 6e9};
    return std::make_shared<const Table>(std::move(table));
}

QString shown(const Column &column)
{
    QStringList values;
    const double factor = column.unit == Unit::Money ? 1e-9 : 1;
    for (size_t row = 0; row < column.nulls.size(); ++row)
        values << (column.nulls[row] ? QStringLiteral("-")
                                     : QString::number(column.number(qsizetype(row)) * factor, 'g', 6));
    return values.join(u' ');
}

} // namespace

class TestOutputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void refused_data();
    void refused();
    void whatIsAsked();
    void comparisons();
    void sorting();
};

void TestOutputs::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *key, const char *values) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(key) << QString::fromLatin1(values);
    };
    row("cost", "cost", "1 3 2 -");
    row("cost as money", "money", "1 3 2 -");
    row("cost / answers", "cost / answers", "0.1 0.3 0.4 -");
    row(" errors ÷ (errors + answers) AS rate", "rate", "0.0909091 0 0 -");
    row("coalesce(cost, 0) * 100", "coalesce(cost, 0) * 100", "100 300 200 0");
    row("per_100(errors, answers)", "per_100(errors, answers)", "10 0 0 -");
    row("per_1000(cost, errors + answers)", "per_1000(cost, errors + answers)", "90.9091 300 400 -");
    row("share(cost)", "share(cost)", "0.166667 0.5 0.333333 -");
    row("share(cost, day)", "share(cost, day)", "0.25 0.75 1 -");
    row("running(cost)", "running(cost)", "1 3 3 3");
    row("average(answers, 2)", "average(answers, 2)", "10 10 7.5 5");
    row("rank(cost)", "rank(cost)", "3 1 2 -");
    row("rank_up(cost) as place", "place", "1 3 2 -");
}

void TestOutputs::values()
{
    QFETCH(QString, text);
    const auto outputs = parseOutputs(text);
    QVERIFY2(outputs.has_value(), outputs ? "" : qPrintable(toString(outputs.error())));
    QCOMPARE(outputs->size(), size_t(1));
    const auto table = withOutputs(sample(), *outputs, byDay);
    QVERIFY2(table.has_value(), table ? "" : qPrintable(toString(table.error())));
    QCOMPARE(table->columns.size(), size_t(3)); // and only the dimensions beside it
    QCOMPARE(table->totals.size(), size_t(3));
    QTEST(table->columns.back().key, "key");
    QTEST(shown(table->columns.back()), "expected");
}

void TestOutputs::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *text, int at, const char *says) {
        QTest::newRow(text) << QString::fromUtf8(text) << at << QString::fromUtf8(says);
    };
    row("csot", 0, "unknown measure \"csot\"; did you mean \"cost\"?");
    row("users, csot", 7, "unknown measure \"csot\"; did you mean \"cost\"?");
    row("users, rank(csot)", 12, "unknown measure \"csot\"; did you mean \"cost\"?");
    row("average(cost)", 0, "average takes a measure and a number of periods: average(cost, 7)");
    row("average(cost, 0)", 14, "the number of periods is a whole number from 1 on");
    row("share(cost, dya)", 12, "there is no dimension \"dya\"");
    row("rank(cost, users)", 0, "rank takes one measure: rank(cost)");
    row("per_100(cost)", 0, "per_100 takes what to count and what for: per_100(errors, answers)");
    row("cost, cost", 6, "cost stands twice");
}

void TestOutputs::refused()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto outputs = parseOutputs(text);
    QVERIFY(!outputs);
    QCOMPARE(outputs.error().category, ErrorCategory::Usage);
    QTEST(int(outputs.error().place.offset), "at");
    QVERIFY2(outputs.error().text.startsWith(says), qPrintable(outputs.error().text));
}

// Errors inside a formula stand where they were typed, not where the formula begins.
void TestOutputs::whatIsAsked()
{
    const auto outputs = parseOutputs(QStringLiteral("cost/users, share(cost), errors"));
    QVERIFY(outputs.has_value());
    QCOMPARE(outputs->size(), size_t(3));
    QCOMPARE(outputs->at(0).measures(), (std::vector<MeasureKey>{MeasureKey::Cost, MeasureKey::Users}));
    QCOMPARE(outputs->at(1).measures(), (std::vector<MeasureKey>{MeasureKey::Cost}));
    for (const char *text : {"users, cost / usres", "users, cost / (errors +", "users, per_100(cost, usres)"}) {
        const auto wrong = parseOutputs(QString::fromLatin1(text));
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().place.offset >= 14, text);
    }
    QVERIFY(parseOutputs({})->empty());
    QVERIFY(!parseOutputs(QString(100'000, u'('))); // deep, not forever
}

// Beside a measure stand its comparison and change; a difference needs them.
void TestOutputs::comparisons()
{
    Table table = sample();
    table.columns.push_back(column("cost.previous", Unit::Money, {500'000'000, 4'000'000'000, {}, 1'000'000'000}));
    table.columns.back().kind = ColumnKind::Comparison;
    table.totals.push_back(5.5e9);
    const auto both = withOutputs(table, *parseOutputs(QStringLiteral("cost as c, difference(cost) as d")), byDay);
    QVERIFY(both.has_value());
    QStringList keys;
    for (const Column &each : both->columns)
        keys << each.key;
    QCOMPARE(keys.join(u' '), QStringLiteral("time bot c c.previous d"));
    QCOMPARE(shown(both->columns.back()), QStringLiteral("0.5 -1 - -"));
    QVERIFY(!withOutputs(sample(), *parseOutputs(QStringLiteral("difference(cost)")), byDay));
}

void TestOutputs::sorting()
{
    const Table table = sample();
    const Table most = sortedBy(table, QStringLiteral("cost"), true, 2);
    QCOMPARE(most.rows, 2);
    QCOMPARE(shown(most.columns[2]), QStringLiteral("3 2"));
    QCOMPARE(most.columns[1].texts, (std::vector<QString>{QStringLiteral("b"), QStringLiteral("a")}));
    QCOMPARE(shown(sortedBy(table, QStringLiteral("cost"), false, 0).columns[2]), QStringLiteral("1 2 3 -"));
    QCOMPARE(shown(sortedBy(table, {}, true, 3).columns[2]), QStringLiteral("1 3 2")); // only cut off
}

QTEST_GUILESS_MAIN(TestOutputs)
#include "tst_outputs.moc"
