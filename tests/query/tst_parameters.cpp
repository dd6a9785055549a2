// Parameters: what they may be, how they are put into formulas and filters, and that nothing in a value is read as a piece
// of either.
#include "models/query/parameters.h"

#include <QJsonDocument>
#include <QTest>

using namespace parlance;

namespace {

Parameter number(const char *name, const char *value)
{
    return {QLatin1String(name), {}, Parameter::Kind::Number, {}, {QLatin1String(value)}, {}, false};
}

Parameter text(const char *name, const QString &value)
{
    return {QLatin1String(name), {}, Parameter::Kind::Text, {}, {value}, {}, false};
}

Parameter members(const char *name, DimensionKey dimension, const QStringList &values)
{
    return {QLatin1String(name), {}, Parameter::Kind::Members, dimension, values, {}, false};
}

Filter parsed(const QString &text)
{
    return parseFilter(text).value().where;
}

} // namespace

class TestParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulas_data();
    void formulas();
    void mistakesHaveTheirPlace();
    void filters();
    void valuesAreNotRead();
    void pivots();
    void typedFilters();
    void whatTheyMayBe_data();
    void whatTheyMayBe();
    void asJson();
};

void TestParameters::formulas_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("filled"); // empty: an error
    QTest::addColumn<int>("at");         // of the error
    QTest::newRow("none") << "cost / users"
                          << "cost / users" << -1;
    QTest::newRow("number") << "cost * {rate}"
                            << "cost * (0.5)" << -1;
    QTest::newRow("negative") << "cost - {loss}"
                              << "cost - (-3)" << -1;
    QTest::newRow("twice") << "{rate} * cost * { rate }"
                           << "(0.5) * cost * (0.5)" << -1;
    QTest::newRow("measure") << "{measure} / users"
                             << "errors / users" << -1;
    QTest::newRow("unknown") << "cost * {rat}" << QString() << 7;
    QTest::newRow("no value") << "cost * {nothing}" << QString() << 7;
    QTest::newRow("a text") << "cost * {word}" << QString() << 7;
    QTest::newRow("members") << "cost * {bots}" << QString() << 7;
    QTest::newRow("never closed") << "cost * {rate"
                                  << "cost * {rate" << -1;
}

void TestParameters::formulas()
{
    QFETCH(const QString, formula);
    QFETCH(const QString, filled);
    Parameter nothing = number("nothing", "0");
    nothing.values.clear();
    const Parameters parameters{number("rate", "0.5"),
                                number("loss", "-3"),
                                text("measure", QStringLiteral("errors")),
                                text("word", QStringLiteral("cost) + (users")),
                                members("bots", DimensionKey::Bot, {QStringLiteral("b1")}),
                                nothing};
    const auto got = fillFormula(formula, parameters);
    if (filled.isEmpty()) {
        QVERIFY(!got);
        QCOMPARE(got.error().category, ErrorCategory::Usage);
        QTEST(int(got.error().place.offset), "at");
        return;
    }
    QVERIFY2(got.has_value(), got ? "" : qPrintable(toString(got.error())));
    QCOMPARE(got->text, filled);
}

void TestParameters::mistakesHaveTheirPlace()
{
    const QString written = QStringLiteral("{a} * {long_name} * csot");
    const auto filled = fillFormula(written, {number("a", "1234567.5"), number("long_name", "2")});
    QVERIFY(filled.has_value());
    const auto formula = Formula::parse(filled->text);
    QVERIFY(!formula);
    QCOMPARE(filled->written(formula.error().place.offset), written.indexOf(QStringLiteral("csot")));
    QCOMPARE(filled->written(0), 0);
}

void TestParameters::filters()
{
    const Parameters parameters{text("word", QStringLiteral("refund")), text("none", {}), text("plan", "gold")};
    Parameters some = parameters;
    some[1].values.clear();
    QCOMPARE(fillFilter(parsed("question contains {word} and plan in (\"free\", {plan})"), some),
             parsed("question contains \"refund\" and plan in (\"free\", \"gold\")"));
    // A condition without a value lets everything through, wherever it stands.
    QCOMPARE(toText(fillFilter(parsed("bot = \"x\" and plan = {none}"), some)), QStringLiteral("bot = \"x\""));
    QVERIFY(fillFilter(parsed("bot = \"x\" or plan = {none}"), some).isEmpty());
    QVERIFY(fillFilter(parsed("not plan = {none}"), some).isEmpty());
    // What is called like no parameter is what it says.
    QCOMPARE(fillFilter(parsed("question contains \"{name}\""), some), parsed("question contains \"{name}\""));
}

void TestParameters::valuesAreNotRead()
{
    const QString sly = QStringLiteral("x\" or bot = \"y");
    const Filter filled = fillFilter(parsed("plan = {plan}"), {text("plan", sly)});
    QCOMPARE(filled.op, FilterOp::Equal);
    QCOMPARE(filled.values, QStringList{sly});
    const auto typed = parseFilter(QStringLiteral("plan = {plan}"), {text("plan", sly)});
    QVERIFY(typed.has_value());
    QCOMPARE(typed->where, filled);
}

void TestParameters::pivots()
{
    Pivot pivot;
    pivot.values = {{QStringLiteral("cost * {rate}"), PivotValue::Show::Value, 3},
                    {QStringLiteral("{measure}"), PivotValue::Show::Value, 3}};
    pivot.where = parsed("plan = {plan}");
    const Parameters parameters{number("rate", "2"), text("measure", QStringLiteral("errors")),
                                text("plan", QStringLiteral("gold")),
                                members("bots", DimensionKey::Bot, {QStringLiteral("b1"), QStringLiteral("b2")}),
                                members("all", DimensionKey::Model, {})};
    const auto filled = fillPivot(pivot, parameters);
    QVERIFY(filled.has_value());
    QCOMPARE(filled->values[0].of, QStringLiteral("cost * (2)"));
    QCOMPARE(filled->values[1].of, QStringLiteral("errors"));
    QCOMPARE(toText(filled->where), QStringLiteral("plan = \"gold\" and bot in (\"b1\", \"b2\")"));
    QVERIFY(planPivot(*filled, {}).has_value());
    pivot.values[1].of = QStringLiteral("{gone}");
    const auto gone = fillPivot(pivot, parameters);
    QVERIFY(!gone);
    QCOMPARE(gone.error().place.path, QStringLiteral("values[1]"));
}

void TestParameters::typedFilters()
{
    Parameter several = text("bots", QStringLiteral("a"));
    several.values << QStringLiteral("b");
    const Parameters parameters{number("least", "0.5"), number("hour", "9"), several};
    const auto filter =
        parseFilter(QStringLiteral("cost > {least} and hour_of_day >= {hour} and bot in ({bots}, \"c\")"), parameters);
    QVERIFY2(filter.has_value(), filter ? "" : qPrintable(toString(filter.error())));
    QCOMPARE(toText(filter->having), QStringLiteral("cost > \"0.5\""));
    QCOMPARE(toText(filter->where), QStringLiteral("hour_of_day >= \"9\" and bot in (\"a\", \"b\", \"c\")"));
    const auto unknown = parseFilter(QStringLiteral("bot = {boots}"), parameters);
    QVERIFY(!unknown);
    QCOMPARE(int(unknown.error().place.offset), 6);
    // A value that does not suit the field is refused where it stands.
    QVERIFY(!parseFilter(QStringLiteral("hour_of_day = {hour}"), {text("hour", QStringLiteral("noon"))}));
    // In quotes it is a text.
    QCOMPARE(parseFilter(QStringLiteral("bot = \"{boots}\""), parameters)->where.values,
             QStringList{QStringLiteral("{boots}")});
}

void TestParameters::whatTheyMayBe_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("fine");
    QTest::newRow("number") << QByteArray(R"([{"name":"a","kind":"number","value":"1.5"}])") << true;
    QTest::newRow("a bare number") << QByteArray(R"([{"name":"a","kind":"number","value":1.5}])") << true;
    QTest::newRow("no number") << QByteArray(R"([{"name":"a","kind":"number","value":"1,5"}])") << false;
    QTest::newRow("no kind") << QByteArray(R"([{"name":"a"}])") << false;
    QTest::newRow("no name") << QByteArray(R"([{"kind":"text"}])") << false;
    QTest::newRow("name") << QByteArray(R"([{"name":"A b","kind":"text"}])") << false;
    QTest::newRow("twice") << QByteArray(R"([{"name":"a","kind":"text"},{"name":"a","kind":"text"}])") << false;
    QTest::newRow("members") << QByteArray(R"([{"name":"a","kind":"members","dimension":"bot"}])") << true;
    QTest::newRow("of nothing") << QByteArray(R"([{"name":"a","kind":"members"}])") << false;
    QTest::newRow("of something") << QByteArray(R"([{"name":"a","kind":"members","dimension":"bto"}])") << false;
    QTest::newRow("choice") << QByteArray(R"([{"name":"a","kind":"text","value":"x","choices":["x","y"]}])") << true;
    QTest::newRow("no choice") << QByteArray(R"([{"name":"a","kind":"text","value":"z","choices":["x","y"]}])")
                               << false;
}

void TestParameters::whatTheyMayBe()
{
    QFETCH(const QByteArray, json);
    const auto read = parametersFromJson(QJsonDocument::fromJson(json).array());
    QTEST(read.has_value(), "fine");
    if (!read)
        QVERIFY(read.error().place.path.startsWith(u"parameters["));
}

void TestParameters::asJson()
{
    Parameter full = text("plan", QStringLiteral("gold"));
    full.label = QStringLiteral("Plan");
    full.choices = {QStringLiteral("gold"), QStringLiteral("free")};
    full.fixed = true;
    const Parameters all{full, number("rate", "0.25"),
                         members("bots", DimensionKey::Bot, {QStringLiteral("a, b"), QStringLiteral("c")})};
    const auto read = parametersFromJson(toJson(all));
    QVERIFY(read.has_value());
    QVERIFY(*read == all);
    QCOMPARE(QJsonDocument(toJson(Parameters{number("rate", "0.25")})).toJson(QJsonDocument::Compact),
             QByteArray(R"([{"kind":"number","name":"rate","value":"0.25"}])"));
}

QTEST_GUILESS_MAIN(TestParameters)
#include "tst_parameters.moc"
