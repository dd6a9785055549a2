#include "models/query/change.h"

#include <QTest>

using namespace parlance;

class TestChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofNumbersItIsTheShare();
    void ofSharesAndScoresItIsTheDifference();
    void textAndNumberSayTheSame();
};

void TestChange::ofNumbersItIsTheShare()
{
    QCOMPARE(changeValue(150, 100, Unit::Count), std::optional(0.5));
    QCOMPARE(changeValue(75, 100, Unit::Money), std::optional(-0.25));
    QCOMPARE(changeValue(-50, -100, Unit::Money), std::optional(0.5)); // a loss that became smaller is a rise
    QCOMPARE(changeValue(3, 0, Unit::Count), std::nullopt);
    QCOMPARE(changeUnit(Unit::Money), Unit::Percent);
}

void TestChange::ofSharesAndScoresItIsTheDifference()
{
    QVERIFY(changesByDifference(Unit::Percent));
    QVERIFY(changesByDifference(Unit::Score));
    QVERIFY(!changesByDifference(Unit::Duration));
    QCOMPARE(changeValue(0.75, 0.5, Unit::Percent), std::optional(0.25));
    QCOMPARE(changeValue(0.25, 0, Unit::Percent), std::optional(0.25)); // 0 is a share like others
    QCOMPARE(changeValue(3.5, 4, Unit::Score), std::optional(-0.5));
    QCOMPARE(changeUnit(Unit::Percent), Unit::Percent);
    QCOMPARE(changeUnit(Unit::Score), Unit::Score);
}

void TestChange::textAndNumberSayTheSame()
{
    const Change share = describeChange(150, 100, Unit::Count, GoodWhen::Higher, {});
    QVERIFY2(share.text.startsWith(QLatin1String("+50")), qPrintable(share.text));
    QCOMPARE(share.meaning, 1);
    const Change points = describeChange(0.5, 0.75, Unit::Percent, GoodWhen::Higher, {});
    QVERIFY2(points.text.contains(QLatin1String("25")), qPrintable(points.text));
    QCOMPARE(points.direction, -1);
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
