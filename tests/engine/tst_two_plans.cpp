// Two plans, one answer: random queries by columns and by SQL over the rows give the same Tables.
#include "models/engine/engine.h"
#include "tests/engine/randomqueries.h"
#include "tests/engine/randomworkspace.h"
#include "tests/engine/tabletext.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance;

namespace {

constexpr UtcMs now = 1'735'732'800'000; // 2025-01-01T12:00Z

QString textOf(const Query &query)
{
    return QString::fromUtf8(QJsonDocument(toJson(query)).toJson(QJsonDocument::Compact));
}

} // namespace

class TestTwoPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAnswer_data();
    void sameAnswer();
};

void TestTwoPlans::sameAnswer_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("workspace %u", seed) << seed;
}

void TestTwoPlans::sameAnswer()
{
    QFETCH(quint32, seed);
    QTemporaryDir folder;
    auto store = Store::open(folder.filePath(QStringLiteral("random.parlance")), Store::Mode::OpenOrCreate);
    QVERIFY2(store.has_value(), store ? "" : qPrintable(toString(store.error())));
    const auto filled = fillRandomly(**store, seed);
    QVERIFY2(filled.has_value(), filled ? "" : qPrintable(toString(filled.error())));

    Engine engine(**store);
    RandomQueries queries(seed * 1000);
    int withRows = 0;
    for (int i = 0; i < 75; ++i) {
        const Query query = queries.next();
        const auto zone = TimeZone::fromIana(queries.zone());
        QVERIFY(zone.has_value());
        RunContext context{now, *zone, {}, Plan::Columns};
        const auto columns = engine.run(query, context);
        context.plan = Plan::Rows;
        const auto rows = engine.run(query, context);
        const QString asked = QStringLiteral("query %1 in %2: %3").arg(i).arg(zone->name(), textOf(query));
        QVERIFY2(columns.has_value(), columns ? "" : qPrintable(toString(columns.error()) + QLatin1Char('\n') + asked));
        QVERIFY2(rows.has_value(), rows ? "" : qPrintable(toString(rows.error()) + QLatin1Char('\n') + asked));
        const QString differs = difference(**columns, **rows);
        if (!differs.isEmpty())
            QFAIL(qPrintable(QStringLiteral("%1\n%2\ncolumns:\n%3\nrows:\n%4\n%5")
                                 .arg(differs, asked, tableText(**columns, *zone).left(6000),
                                      tableText(**rows, *zone).left(6000), (*rows)->provenance.sql)));
        withRows += (*columns)->rows > 0;
    }
    QVERIFY(withRows > 40);
}

QTEST_GUILESS_MAIN(TestTwoPlans)
#include "tst_two_plans.moc"
