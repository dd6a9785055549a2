// Benchmarks and limits: how they are kept, what people may type, and which charts they belong on.
#include "models/documents/benchmark.h"

#include <QTest>

#include <cmath>

using namespace parlance;

class TestBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptAsItIs()
    {
        const Benchmark budget{
            QStringLiteral("b1"), QStringLiteral("Budget"), MeasureKey::Cost, Grain::Day, 5e10, true};
        const auto back = benchmarkFromJson(QStringLiteral("b1"), toJson(budget));
        QVERIFY(back);
        QCOMPARE(*back, budget);
        QCOMPARE(toJson(budget).value(QStringLiteral("per")).toString(), QStringLiteral("day"));
        const Benchmark rate{QStringLiteral("b2"), QStringLiteral("Industry"), MeasureKey::Satisfaction, {}, 0.85};
        QCOMPARE(benchmarkFromJson(QStringLiteral("b2"), toJson(rate)).value(), rate);
    }

    void damagedOnesAreRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("version") << "version" << QJsonValue(0);
        QTest::newRow("measure") << "measure" << QJsonValue("nope");
        QTest::newRow("label") << "label" << QJsonValue("  ");
        QTest::newRow("value") << "value" << QJsonValue("much");
        QTest::newRow("endless") << "value" << QJsonValue(1e300);
        QTest::newRow("per") << "per" << QJsonValue("fortnight");
        QTest::newRow("per missing") << "per" << QJsonValue();
        QTest::newRow("a limit of nothing") << "value" << QJsonValue(0);
    }

    void damagedOnesAreRefused()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        QJsonObject json = toJson({QString(), QStringLiteral("Budget"), MeasureKey::Cost, Grain::Day, 5e10, true});
        if (value.isNull())
            json.remove(member);
        else
            json.insert(member, value);
        QVERIFY(!benchmarkFromJson(QStringLiteral("x"), json));
    }

    void whatPeopleType()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates), german(QLocale::German, QLocale::Germany);
        QCOMPARE(benchmarkValue(QStringLiteral("1,250.50"), Unit::Money, english).value(), 1250.5e9);
        QCOMPARE(benchmarkValue(QStringLiteral("$ 20"), Unit::Money, english).value(), 20e9);
        QCOMPARE(benchmarkValue(QStringLiteral("1.250,50"), Unit::Money, german).value(), 1250.5e9);
        QCOMPARE(benchmarkValue(QStringLiteral("85 %"), Unit::Percent, english).value(), 0.85);
        QCOMPARE(benchmarkValue(QStringLiteral("2.5"), Unit::Duration, english).value(), 2500.0);
        QVERIFY(!benchmarkValue(QStringLiteral("many"), Unit::Count, english));
        QVERIFY(!benchmarkValue(QStringLiteral("nan"), Unit::Count, english));
        QCOMPARE(benchmarkText(1250.5e9, Unit::Money, german), QStringLiteral("1.250,5"));
    }

    // A budget per day says nothing of a week, of one bot, or of what passes a filter; an average holds everywhere.
    void chartsTheyBelongOn()
    {
        const Benchmark budget{QStringLiteral("b1"), QStringLiteral("Budget"), MeasureKey::Cost, Grain::Day, 5e10};
        const Benchmark rate{QStringLiteral("b2"), QStringLiteral("Industry"), MeasureKey::Satisfaction, {}, 0.85};
        const std::vector<Benchmark> all{budget, rate};
        Query query;
        query.measures = {MeasureKey::Cost};
        query.by = {Grouping{DimensionKey::Time, Grain::Day, 0}};
        QCOMPARE(benchmarksOn(query, false, all), std::vector{budget});
        QVERIFY(benchmarksOn(query, true, all).empty());
        query.by.front().grain = Grain::Week;
        QVERIFY(benchmarksOn(query, false, all).empty());
        query.by = {Grouping{DimensionKey::Bot, Grain::Day, 0}};
        QVERIFY(benchmarksOn(query, false, all).empty());
        query.measures = {MeasureKey::Satisfaction};
        QCOMPARE(benchmarksOn(query, true, all), std::vector{rate});
    }

    // Where there is no axis of values, or another value than the measure stands on it, there is no line.
    void drawingsTheyBelongOn()
    {
        const Benchmark budget{QStringLiteral("b1"), QStringLiteral("Budget"), MeasureKey::Cost, Grain::Day, 5e10};
        const std::vector<Benchmark> all{budget};
        Query query;
        query.measures = {MeasureKey::Cost};
        query.by = {Grouping{DimensionKey::Time, Grain::Day, 0}, Grouping{DimensionKey::Bot, Grain::Day, 5}};
        QCOMPARE(benchmarksOn(Visual{VisualKind::StackedColumns, {}}, query, all), all); // of whole columns
        QVERIFY(benchmarksOn(Visual{VisualKind::Line, {}}, query, all).empty());         // of one bot each
        query.by.pop_back();
        QCOMPARE(benchmarksOn(Visual{VisualKind::Line, {}}, query, all), all);
        QVERIFY(benchmarksOn(Visual{VisualKind::Heatmap, {}}, query, all).empty());
        const Visual formula{VisualKind::Line, {{QStringLiteral("value"), QStringLiteral("cost / users")}}};
        QVERIFY(benchmarksOn(formula, query, all).empty());
        query.where = Filter{FilterOp::Equal, {}, DimensionKey::Bot, Grain::Hour, {QStringLiteral("a")}};
        QVERIFY(benchmarksOn(Visual{VisualKind::Line, {}}, query, all).empty());
    }
};

QTEST_APPLESS_MAIN(TestBenchmark)
#include "tst_benchmark.moc"
