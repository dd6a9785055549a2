#include "models/query/formula.h"

#include <QTest>

using namespace parlance;

namespace {

Column column(const char *key, Unit unit, std::vector<std::optional<qint64>> values)
{
    Column result;
    result.key = QString::fromLatin1(key);
    result.unit = unit;
    for (const std::optional<qint64> &value : values) {
        result.integers.push_back(value.value_or(0));
        result.nulls.push_back(!value);
    }
    return result;
}

// Row 0: 1.5 dollars, 3 users, 1 error, 9 answers, no queries. Row 1: no cost, no users, no errors.
Table sample()
{
    Table table;
    table.rows = 2;
    table.columns = {column("cost", Unit::Money, {1'500'000'000, {}}), column("users", Unit::Count, {3, 0}),
                     column("errors", Unit::Count, {1, 0}), column("answers", Unit::Count, {9, 4}),
                     column("queries", Unit::Count, {0, 5})};
    table.totals = {2'000'000'000.0, 4.0, 1.0, std::nullopt, 5.0};
    return table;
}

QString shown(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 12) : QStringLiteral("null");
}

} // namespace

class TestFormula : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void refuse_data();
    void refuse();
    void hostile();
    void measures();
    void units_data();
    void units();
    void asColumn();
};

void TestFormula::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("total");
    const auto row = [](const char *text, const char *first, const char *second, const char *total) {
        QTest::newRow(text) << text << first << second << total;
    };
    row("42", "42", "42", "42");
    row(".5 + 1.25", "1.75", "1.75", "1.75");
    row("2 + 3 * 4 - 6 / 2", "11", "11", "11");
    row("10 - 3 - 2", "5", "5", "5");
    row("24 / 4 / 2", "3", "3", "3");
    row("(2 + 3) * 4", "20", "20", "20");
    row("-2 * -(3 − 1)", "4", "4", "4");
    row("6 ÷ 4 × 2", "3", "3", "3");
    row("cost", "1.5", "null", "2");
    row("COST * 100", "150", "null", "200");
    row("cost / users", "0.5", "null", "0.5");
    row("errors / (errors + answers)", "0.1", "0", "null");
    row("users / queries", "null", "0", "0.8");
    row("0 / 0", "null", "null", "null");
    row("messages", "null", "null", "null");
    row("nullif(users, 0)", "3", "null", "4");
    row("answers / nullif(users, 3)", "null", "null", "null");
    row("nullif(cost, messages)", "1.5", "null", "2");
    row("coalesce(cost, 0)", "1.5", "0", "2");
    row("coalesce(cost, messages, users)", "1.5", "0", "2");
    row("case when users >= 3 then cost else -1 end", "1.5", "-1", "2");
    row("case when users > 3 then 1 when users = 3 then 2 end", "2", "null", "1");
    row("case when cost is null then 0 else 1 end", "1", "0", "1");
    row("case when cost is not null and not users = 0 then 1 else 0 end", "1", "0", "1");
    row("case when (users = 0 or queries = 0) and errors != 5 then 1 else 0 end", "1", "1", "0");
    row("case when (users + 1) * 2 = 8 then 1 else 0 end", "1", "0", "0");
    row("case when cost > 1 then 1 else 0 end", "1", "0", "1");
    row("case when not (cost > 1) then 1 else 0 end", "0", "1", "0");
    row("case when cost <> messages then 1 else 0 end", "0", "0", "0");
    row("1 + case when users <= 0 then 1 else 2 end * 10", "21", "11", "21");
}

void TestFormula::values()
{
    QFETCH(QString, text);
    const Result<Formula> formula = Formula::parse(text);
    QVERIFY2(formula, formula ? "" : qPrintable(formula.error().text));
    QCOMPARE(formula->text(), text);
    QTEST(shown(formula->evaluate(sample(), 0)), "first");
    QTEST(shown(formula->evaluate(sample(), 1)), "second");
    QTEST(shown(formula->evaluate(sample(), -1)), "total");
}

void TestFormula::refuse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *text, int offset, const char *part) {
        QTest::newRow(text) << text << offset << part;
    };
    row("", 0, "the formula ends");
    row("cots / users", 0, "did you mean \"cost\"?");
    row("cost / usres", 7, "did you mean \"users\"?");
    row("cost / bot", 7, "is a dimension");
    row("cost +", 6, "the formula ends");
    row("cost users", 5, "an operator or the end");
    row("(cost", 5, "\")\"");
    row("cost)", 4, "an operator or the end");
    row("1.2.3", 0, "not a number");
    row("12x", 0, "not a number");
    row(".", 0, "not a number");
    row("cost % 2", 5, "means nothing");
    row("cost > 1", 0, "use case when");
    row("1 + (cost > 1)", 5, "use case when");
    row("case when cost then 1 end", 10, "expected a comparison");
    row("case when not cost then 1 end", 14, "expected a comparison");
    row("case when cost > 1 1 end", 19, "\"then\"");
    row("case when cost > 1 then 1", 25, "\"end\"");
    row("case cost end", 5, "\"when\"");
    row("case when cost > users > 1 then 1 end", 23, "\"then\"");
    row("nullif(cost)", 11, "\",\"");
    row("nullif(cost, 1, 2)", 14, "\")\"");
    row("coalesce()", 9, "a measure");
    row("coalesce cost", 9, "\"(\"");
    row("cost is null", 0, "use case when");
    row("case when cost is 1 then 1 end", 18, "\"null\"");
}

void TestFormula::refuse()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const Result<Formula> formula = Formula::parse(text);
    QVERIFY(!formula);
    QCOMPARE(formula.error().category, ErrorCategory::Usage);
    QVERIFY2(formula.error().text.contains(part), qPrintable(formula.error().text));
    QTEST(int(formula.error().place.offset), "offset");
}

void TestFormula::hostile()
{
    for (const char *piece : {"(", "-", "case when (", "coalesce(", "case when not "})
        QVERIFY(!Formula::parse(QString::fromLatin1(piece).repeated(50'000) + "1"));
    QVERIFY(!Formula::parse("1" + QString("+1").repeated(100'000)));
    QCOMPARE(shown(Formula::parse("1" + QString("+1").repeated(900)).value().evaluate(sample(), 0)), "901");
    QCOMPARE(
        shown(
            Formula::parse(QString("(").repeated(50) + "7" + QString(")").repeated(50)).value().evaluate(sample(), 0)),
        "7");
}

void TestFormula::measures()
{
    const Formula formula = Formula::parse("cost / users + cost * errors").value();
    QCOMPARE(formula.measures(), (std::vector<MeasureKey>{MeasureKey::Cost, MeasureKey::Users, MeasureKey::Errors}));
}

void TestFormula::units_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unit");
    const auto row = [](const char *text, Unit unit) { QTest::newRow(text) << text << int(unit); };
    row("1 + 2", Unit::Ratio);
    row("cost", Unit::Money);
    row("cost * 100", Unit::Money);
    row("cost / users", Unit::Money);
    row("users * cost_per_user", Unit::Money);
    row("cost / cost_per_user", Unit::Ratio);
    row("errors / answers", Unit::Ratio);
    row("errors + answers", Unit::Count);
    row("-satisfaction", Unit::Percent);
    row("satisfaction * 2", Unit::Percent);
    row("cost + users", Unit::Ratio);
    row("response_time_avg / answers", Unit::Duration);
    row("nullif(cost, 0)", Unit::Money);
    row("coalesce(cost, 0)", Unit::Money);
    row("case when users > 1 then cost else 0 end", Unit::Money);
    row("cost * satisfaction", Unit::Money);
    row("1 / cost", Unit::Ratio);
}

void TestFormula::units()
{
    QFETCH(QString, text);
    QTEST(int(Formula::parse(text).value().unit()), "unit");
}

void TestFormula::asColumn()
{
    const Table table = withFormula(sample(), Formula::parse("cost / users").value(), "formula1", "Cost per head");
    const Column *added = table.column(u"formula1");
    QVERIFY(added);
    QCOMPARE(added->label, "Cost per head");
    QCOMPARE(added->unit, Unit::Money);
    QCOMPARE(added->number(0), 0.5e9);
    QVERIFY(added->isNull(1));
    QCOMPARE(table.totals.back(), std::optional<double>(0.5e9));
    QCOMPARE(table.columns.size(), table.totals.size());
}

QTEST_GUILESS_MAIN(TestFormula)
#include "tst_formula.moc"
