#include "models/core/result.h"

#include <QTest>

using namespace parlance;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void place_data();
    void place();
    void error();
};

void TestResult::place_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "" << qint64(-1) << qint64(-1) << ""
                             << "";
    QTest::newRow("file") << "a.json" << qint64(-1) << qint64(-1) << ""
                          << "a.json";
    QTest::newRow("line") << "a.json" << qint64(3) << qint64(-1) << ""
                          << "a.json:3";
    QTest::newRow("offset only") << "" << qint64(-1) << qint64(0) << ""
                                 << "byte 0";
    QTest::newRow("path only") << "" << qint64(-1) << qint64(-1) << "Item.M"
                               << "Item.M";
    QTest::newRow("all") << "a.zip/b" << qint64(1) << qint64(20) << "Item.M"
                         << "a.zip/b:1, byte 20, Item.M";
}

void TestResult::place()
{
    QFETCH(QString, file);
    QFETCH(qint64, line);
    QFETCH(qint64, offset);
    QFETCH(QString, path);
    QTEST(toString(Place{file, line, offset, path}), "text");
}

void TestResult::error()
{
    Error error{ErrorCategory::Unreadable, "unexpected end", {"a.json", 7, -1, {}}, {}};
    QCOMPARE(toString(error), "a.json:7: unexpected end");
    error.context = {"while reading the manifest", "while importing"};
    QCOMPARE(toString(error), "a.json:7: unexpected end (while reading the manifest, while importing)");
    error.place = {};
    error.context.clear();
    QCOMPARE(toString(error), "unexpected end");
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
