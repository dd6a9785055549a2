// Measures by a filter: their text, their JSON, and how their answers join the table of a query.
#include "models/query/outputs.h"

#include <QTest>

using namespace parlance;

namespace {

Metric refunds()
{
    return {QStringLiteral("refunds"), QStringLiteral("Refunds"), MeasureKey::Messages,
            QStringLiteral("question contains \"refund\"")};
}

Metric sonnet()
{
    return {QStringLiteral("sonnet"), {}, MeasureKey::Cost, QStringLiteral("model = \"claude-v3.5-sonnet\"")};
}

Column dimension(const char *key, QStringList members)
{
    Column column;
    column.key = QLatin1String(key);
    column.kind = ColumnKind::Dimension;
    column.type = ValueType::Text;
    for (const QString &member : members) {
        column.texts.push_back(member);
        column.nulls.push_back(member.isEmpty());
    }
    return column;
}

Column measure(const char *key, std::vector<qint64> values)
{
    Column column;
    column.key = QLatin1String(key);
    column.unit = catalog::info(catalog::measure(column.key).value()).unit;
    column.integers = std::move(values);
    column.nulls.assign(column.integers.size(), false);
    return column;
}

TablePtr table(std::vector<Column> columns, std::vector<std::optional<double>> totals)
{
    Table made;
    made.rows = qsizetype(columns.front().nulls.size());
    made.columns = std::move(columns);
    made.totals = std::move(totals);
    made.groupCount = made.rows;
    return std::make_shared<const Table>(std::move(made));
}

QString shown(const Column &column)
{
    QStringList values;
    for (size_t row = 0; row < column.nulls.size(); ++row)
        values << (column.nulls[row]                   ? QStringLiteral("-")
                   : column.type == ValueType::Text    ? column.texts[row]
                   : column.type == ValueType::Integer ? QString::number(column.integers[row])
                                                       : QString::number(column.reals[row]));
    return values.join(u' ');
}

} // namespace

class TestMetric : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void filters_data();
    void filters();
    void json();
    void joined();
    void withoutFurtherRows();
    void outputs();
    void formulas();
    void unknown_data();
    void unknown();
};

void TestMetric::names()
{
    QVERIFY(isMetricName(u"refunds_2"));
    for (const char *name : {"", "Refunds", "2nd", "_x", "a-b", "a b", "ä"})
        QVERIFY2(!isMetricName(QString::fromUtf8(name)), name);
    QVERIFY(!isMetricName(QString(65, u'a')));
    QCOMPARE(refunds().key(), QStringLiteral("metric:refunds"));
    QCOMPARE(sonnet().title(), QStringLiteral("sonnet"));
}

void TestMetric::filters_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("at");
    const auto row = [](const char *where, const char *measure, const char *says, int at) {
        QTest::newRow(where) << QString::fromLatin1(where) << QString::fromLatin1(measure) << QString::fromLatin1(says)
                             << at;
    };
    row("model = \"x\"", "messages", "", -1);
    row("actor = \"ann\"", "audit_events", "", -1);
    row("modle = \"x\"", "messages", "model", 0);
    row("model = ", "messages", "", 8);
    row("cost > 5", "messages", "no measures", -1);
    row("actor = \"ann\"", "cost", "messages, which have no actor", -1);
    row("", "messages", "", -1);
}

void TestMetric::filters()
{
    QFETCH(QString, where);
    QFETCH(QString, measure);
    QFETCH(QString, says);
    QFETCH(int, at);
    const Metric metric{QStringLiteral("m"), {}, catalog::measure(measure).value(), where};
    const auto filter = filterOf(metric);
    const bool good = says.isEmpty() && at < 0 && !where.isEmpty();
    QCOMPARE(filter.has_value(), good);
    if (good)
        return;
    QCOMPARE(filter.error().category, ErrorCategory::Usage);
    QVERIFY2(filter.error().text.contains(says), qPrintable(filter.error().text));
    if (at >= 0)
        QCOMPARE(filter.error().place.offset, qint64(at));
}

void TestMetric::json()
{
    for (const Metric &metric : {refunds(), sonnet()})
        QCOMPARE(metricFromJson(metric.name, toJson(metric)).value(), metric);
    QJsonObject newer = toJson(refunds());
    newer.insert(QStringLiteral("version"), 2);
    QVERIFY(!metricFromJson(QStringLiteral("refunds"), newer));
    newer = toJson(refunds());
    newer.insert(QStringLiteral("measure"), QStringLiteral("happiness"));
    QVERIFY(metricFromJson(QStringLiteral("refunds"), newer).error().text.contains(u"happiness"));
}

// Rows of all, each metric in its own columns; what counts is 0 where it has nothing, what is money as well.
void TestMetric::joined()
{
    const TablePtr base = table({dimension("bot", {"a", "", "c"}), measure("queries", {5, 2, 1})}, {{}, 8.0});
    const TablePtr counted = table({dimension("bot", {"c", "", "d"}), measure("messages", {7, 3, 1})}, {{}, 11.0});
    const TablePtr cost = table({dimension("bot", {"a", "e"}), measure("cost", {100, 50})}, {{}, 150.0});
    const std::array metrics{refunds(), sonnet()};
    const std::array answers{counted, cost};
    const Table result = withMetrics(*base, metrics, answers, true);
    QCOMPARE(result.rows, 5);
    QCOMPARE(shown(result.columns[0]), QStringLiteral("a - c d e"));
    QCOMPARE(shown(*result.column(u"queries")), QStringLiteral("5 2 1 0 0"));
    QCOMPARE(shown(*result.column(u"metric:refunds")), QStringLiteral("0 3 7 1 0"));
    QCOMPARE(shown(*result.column(u"metric:sonnet")), QStringLiteral("100 0 0 0 50"));
    QCOMPARE(result.totals, (std::vector<std::optional<double>>{{}, 8.0, 11.0, 150.0}));
    QCOMPARE(result.column(u"metric:refunds")->label, QStringLiteral("Refunds"));
}

void TestMetric::withoutFurtherRows()
{
    const TablePtr base = table({dimension("bot", {"a"}), measure("queries", {5})}, {});
    const TablePtr counted = table({dimension("bot", {"c"}), measure("messages", {7})}, {});
    const std::array metrics{refunds()};
    const std::array answers{counted};
    const Table result = withMetrics(*base, metrics, answers, false);
    QCOMPARE(result.rows, 1);
    QCOMPARE(shown(result.columns.back()), QStringLiteral("0"));
}

void TestMetric::outputs()
{
    const std::array metrics{refunds(), sonnet()};
    const auto outputs =
        parseOutputs(QStringLiteral("cost, metric:refunds as n, share(metric:refunds), rank(metric:sonnet)"), metrics);
    QVERIFY2(outputs.has_value(), outputs ? "" : qPrintable(toString(outputs.error())));
    QCOMPARE(metricsOf(*outputs, metrics).size(), size_t(2));
    QCOMPARE(metricsOf({(*outputs)[1]}, metrics), std::vector<Metric>{refunds()});
    QCOMPARE((*outputs)[1].measures(), std::vector{MeasureKey::Messages});
    const TablePtr base =
        table({dimension("bot", {"a", "b"}), measure("cost", {4, 6}), measure("messages", {1, 1})}, {{}, 10.0, 2.0});
    const std::array answers{table({dimension("bot", {"a", "b"}), measure("messages", {1, 3})}, {{}, 4.0}),
                             table({dimension("bot", {"a", "b"}), measure("cost", {2, 1})}, {{}, 3.0})};
    const auto result = withOutputs(withMetrics(*base, metrics, answers, true), *outputs, {});
    QVERIFY2(result.has_value(), result ? "" : qPrintable(toString(result.error())));
    QStringList keys;
    for (const Column &column : result->columns)
        keys << column.key;
    QCOMPARE(keys.join(u'|'), QStringLiteral("bot|cost|n|share(metric:refunds)|rank(metric:sonnet)"));
    QCOMPARE(shown(result->columns[2]), QStringLiteral("1 3"));
    QCOMPARE(shown(result->columns[3]), QStringLiteral("0.25 0.75"));
    QCOMPARE(shown(result->columns[4]), QStringLiteral("1 2"));
}

void TestMetric::formulas()
{
    const std::array metrics{refunds(), sonnet()};
    const auto formula = Formula::parse(QStringLiteral("metric:refunds / messages + Metric:Refunds * 0"), metrics);
    QVERIFY2(formula.has_value(), formula ? "" : qPrintable(toString(formula.error())));
    QCOMPARE(formula->columns(), (QStringList{QStringLiteral("metric:refunds"), QStringLiteral("messages")}));
    const TablePtr base = table({measure("messages", {4})}, {4.0});
    const std::array one{refunds()};
    const std::array answers{table({measure("messages", {1})}, {1.0})};
    const Table joinedTable = withMetrics(*base, one, answers, true);
    QCOMPARE(formula->evaluate(joinedTable, 0), std::optional(0.25));
    QCOMPARE(formula->evaluate(joinedTable, -1), std::optional(0.25));
    QCOMPARE(int(Formula::parse(QStringLiteral("metric:sonnet / metric:refunds"), metrics)->unit()), int(Unit::Money));
}

void TestMetric::unknown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("says");
    QTest::newRow("alone") << QStringLiteral("cost, metric:refund") << 6 << QStringLiteral("did you mean \"refunds\"?");
    QTest::newRow("in a formula") << QStringLiteral("cost / metric:churn") << 7 << QStringLiteral("there are: refunds");
    QTest::newRow("in a calculation") << QStringLiteral("share(metric:churn)") << 6
                                      << QStringLiteral("no metric \"churn\"");
}

void TestMetric::unknown()
{
    QFETCH(QString, text);
    QFETCH(int, at);
    QFETCH(QString, says);
    const std::array metrics{refunds()};
    const auto outputs = parseOutputs(text, metrics);
    QVERIFY(!outputs);
    QCOMPARE(outputs.error().place.offset, qint64(at));
    QVERIFY2(outputs.error().text.contains(says), qPrintable(outputs.error().text));
}

QTEST_GUILESS_MAIN(TestMetric)
#include "tst_metric.moc"
