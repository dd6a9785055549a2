// Formulas in files: with what they name, as they were, and nothing that cannot be asked.
#include "models/documents/measurefile.h"

#include <QTest>

using namespace parlance;

namespace {

OwnMeasures own()
{
    OwnMeasures own;
    own.formulas = {{QStringLiteral("cost"), {}, QStringLiteral("cost * 2")},
                    {QStringLiteral("cost_per_head"), QStringLiteral("Cost per head"),
                     QStringLiteral("cost / nullif(metric:staff, 0)")}};
    own.metrics = {
        {QStringLiteral("refunds"), {}, MeasureKey::Messages, QStringLiteral("role = \"user\"")},
        {QStringLiteral("staff"), QStringLiteral("Staff"), MeasureKey::Users, QStringLiteral("bot = \"a\"")}};
    return own;
}

} // namespace

class TestMeasureFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNamedComesAlong()
    {
        const OwnMeasures named = namedIn(QStringLiteral("formula:cost_per_head"), own());
        QCOMPARE(named.formulas, std::vector{own().formulas[1]}); // not "cost", whose name only begins alike
        QCOMPARE(named.metrics, std::vector{own().metrics[1]});
        QCOMPARE(namedIn(QStringLiteral("users / metric:refunds"), own()).metrics, std::vector{own().metrics[0]});
        QCOMPARE(namedIn(QStringLiteral("cost / users"), own()), OwnMeasures());
    }

    void outAndIn()
    {
        const auto read = readMeasures(writeMeasures(own()), QStringLiteral("f"));
        QVERIFY2(read, read ? "" : qPrintable(toString(read.error())));
        QCOMPARE(*read, own());
        QCOMPARE(newMeasures(*read, own()), OwnMeasures());
        OwnMeasures others = own();
        others.formulas[0].text = QStringLiteral("cost * 3");
        others.metrics.pop_back();
        const OwnMeasures fresh = newMeasures(own(), others);
        QCOMPARE(fresh.formulas, std::vector{own().formulas[0]});
        QCOMPARE(fresh.metrics, std::vector{own().metrics[1]});
    }

    void damagedOnesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("{\"version\":1");
        QTest::newRow("something else") << QByteArray("{\"version\":1,\"blocks\":[]}");
        QTest::newRow("newer") << QByteArray("{\"version\":2,\"formulas\":[]}");
        QTest::newRow("no name") << QByteArray(R"({"version":1,"formulas":[{"version":1,"formula":"cost"}]})");
        QTest::newRow("no formula") << QByteArray(
            R"({"version":1,"formulas":[{"version":1,"name":"a","formula":"cost /"}]})");
        QTest::newRow("a metric that is not there")
            << QByteArray(R"({"version":1,"formulas":[{"version":1,"name":"a","formula":"metric:b"}]})");
        QTest::newRow("no filter") << QByteArray(
            R"({"version":1,"formulas":[],"metrics":[{"version":1,"name":"a","measure":"cost","where":"nothing ="}]})");
    }

    void damagedOnesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readMeasures(bytes, QStringLiteral("/x/f"));
        QVERIFY(!read);
        QCOMPARE(read.error().category, ErrorCategory::Unreadable);
        QCOMPARE(read.error().place.file, QStringLiteral("/x/f"));
    }
};

QTEST_APPLESS_MAIN(TestMeasureFile)
#include "tst_measurefile.moc"
