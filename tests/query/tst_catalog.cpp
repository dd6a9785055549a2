#include "models/query/catalog.h"
#include "models/query/editdistance.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace parlance;

namespace {

// catalog_keys.txt: "dimension name" or "measure name", one a line, in the order of the enumerations.
QStringList goldenLines()
{
    QFile file(QStringLiteral(PARLANCE_SOURCE_DIR "/tests/query/catalog_keys.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysNeverChange();
    void lookUps();
    void texts();
    void suggestions_data();
    void suggestions();
    void distances_data();
    void distances();
};

// Keys stand in saved files: lines may be added to the golden file, none may be changed or taken out.
void TestCatalog::keysNeverChange()
{
    QStringList lines;
    for (const DimensionInfo &dimension : catalog::dimensions())
        lines.append(QStringLiteral("dimension ") + QLatin1String(dimension.name));
    for (const MeasureInfo &measure : catalog::measures())
        lines.append(QStringLiteral("measure ") + QLatin1String(measure.name));
    QCOMPARE(lines, goldenLines());
}

void TestCatalog::lookUps()
{
    for (const DimensionInfo &dimension : catalog::dimensions()) {
        QCOMPARE(catalog::dimension(QString::fromLatin1(dimension.name)), std::optional(dimension.key));
        QCOMPARE(&catalog::info(dimension.key), &dimension);
        QVERIFY(!catalog::measure(QString::fromLatin1(dimension.name)));
    }
    for (const MeasureInfo &measure : catalog::measures()) {
        QCOMPARE(catalog::measure(QString::fromLatin1(measure.name)), std::optional(measure.key));
        QCOMPARE(&catalog::info(measure.key), &measure);
    }
    QVERIFY(!catalog::dimension(u"Bot"));
    QVERIFY(!catalog::measure(u""));
}

void TestCatalog::texts()
{
    static const QRegularExpression name(QStringLiteral("^[a-z][a-z0-9_]*$"));
    const auto check = [](const char *key, const char *label, const char *definition, const QString &group,
                          const QString &groups) {
        const QString text = QString::fromUtf8(definition);
        return name.match(QLatin1String(key)).hasMatch() && QString::fromUtf8(label).size() > 1 &&
               text.endsWith(QLatin1Char('.')) && text.count(QLatin1String(". ")) == 0 &&
               groups.split(QLatin1Char(' ')).contains(group);
    };
    for (const DimensionInfo &d : catalog::dimensions())
        QVERIFY2(check(d.name, d.label, d.definition, QLatin1String(d.group),
                       "time who bot model where content quality faults test row audit leads operations"),
                 d.name);
    for (const MeasureInfo &m : catalog::measures()) {
        QVERIFY2(check(m.name, m.label, m.definition, QLatin1String(m.group),
                       "cost usage quality reliability leads audit operations"),
                 m.name);
        const bool adds = m.aggregation == Aggregation::Additive || m.aggregation == Aggregation::Distinct;
        QVERIFY2(!adds || m.zeroWhenEmpty, m.name);
        QVERIFY2(m.aggregation != Aggregation::Ratio || !m.zeroWhenEmpty, m.name);
    }
}

void TestCatalog::suggestions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("swapped") << "modle"
                             << "model";
    QTest::newRow("misspelt") << "querys"
                              << "queries";
    QTest::newRow("case") << "Cost"
                          << "cost";
    QTest::newRow("hyphen") << "feedback-category"
                            << "feedback_category";
    QTest::newRow("letter missing") << "conversatons"
                                    << "conversations";
    QTest::newRow("letter too many") << "usser"
                                     << "user";
    QTest::newRow("nothing near") << "zebra"
                                  << "";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("endless") << QString(100'000, QLatin1Char('a')) << "";
}

void TestCatalog::suggestions()
{
    QFETCH(QString, typed);
    QTEST(catalog::suggestion(typed), "meant");
}

void TestCatalog::distances_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << "bot"
                          << "bot" << 0;
    QTest::newRow("case") << "BOT"
                          << "bot" << 0;
    QTest::newRow("empty") << ""
                           << "bot" << 3;
    QTest::newRow("both empty") << ""
                                << "" << 0;
    QTest::newRow("replaced") << "bat"
                              << "bot" << 1;
    QTest::newRow("swapped") << "bto"
                             << "bot" << 1;
    QTest::newRow("kitten") << "kitten"
                            << "sitting" << 3;
}

void TestCatalog::distances()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(editDistance(a, b), "distance");
    QTEST(editDistance(b, a), "distance");
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
