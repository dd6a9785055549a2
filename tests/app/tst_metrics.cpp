// Metrics by a filter on the command line: made, asked by both plans, wrong, removed.
#include "models/query/table.h"
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance;
using namespace parlance::test;

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void madeAndListed();
    void asked();
    void askedByBothPlans_data();
    void askedByBothPlans();
    void theLargestMembers();
    void theLargestBeforeWhatIsLeftOut();
    void numbersHaveNoLargest();
    void inAFile();
    void inTheSchema();
    void refused_data();
    void refused();
    void removed();

private:
    [[nodiscard]] Run metrics(const QStringList &more) const
    {
        return parlance::test::parlance(QStringList{"metrics"} + more + QStringList{"-w", m_workspace});
    }
    [[nodiscard]] CsvTable query(const QStringList &more) const
    {
        const Run run = parlance::test::parlance(QStringList{"query", "-w", m_workspace, "--format", "csv"} + more);
        if (run.exitCode != 0)
            qWarning("%s", run.err.constData());
        return CsvTable(run.out);
    }

    QTemporaryDir m_dir;
    QString m_workspace;
};

void TestMetrics::initTestCase()
{
    m_workspace = m_dir.filePath(QStringLiteral("m.parlance"));
    const QString data = QStringLiteral(PARLANCE_SOURCE_DIR "/tests/data/");
    for (const char *path : {"lex-v2", "bedrock-export/audit-trail/input"})
        (void)parlance::test::parlance({"import", data + QLatin1String(path), "-w", m_workspace});
    const CsvTable all = query({"--measures", "queries,audit_events"});
    QVERIFY(all.cell(0, QStringLiteral("queries")).toInt() > 5);
    QVERIFY(all.cell(0, QStringLiteral("audit_events")).toInt() > 5);
}

void TestMetrics::madeAndListed()
{
    const QString expected =
        query({"--measures", "queries", "--where", "understood = \"no\""}).cell(0, QStringLiteral("queries"));
    const Run made = metrics({"set", "lost", "--measure", "queries", "--where", "understood = \"no\"", "--json"});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    QCOMPARE(made.json()[QStringLiteral("key")].toString(), QStringLiteral("metric:lost"));
    QCOMPARE(made.json()[QStringLiteral("value")].toInt(), expected.toInt());
    QCOMPARE(
        metrics({"set", "renames", "--measure", "audit_events", "--where", "action = \"rename\"", "--label", "Renamed"})
            .exitCode,
        0);
    const QJsonArray list = metrics({"list", "--json"}).json()[QStringLiteral("metrics")].toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[1].toObject()[QStringLiteral("label")].toString(), QStringLiteral("Renamed"));
    QCOMPARE(list[0].toObject()[QStringLiteral("where")].toString(), QStringLiteral("understood = \"no\""));
    QVERIFY(metrics({"list"}).out.contains("metric:lost"));
    // Set once more: it is changed, not doubled.
    QCOMPARE(metrics({"set", "lost", "--measure", "queries", "--where", "understood = \"no\""}).exitCode, 0);
    QCOMPARE(metrics({"list", "--json"}).json()[QStringLiteral("metrics")].toArray().size(), 2);
}

// The same as asking with the filter, and as dividing by hand.
void TestMetrics::asked()
{
    const CsvTable both =
        query({"--measures", "queries, metric:lost, metric:lost / queries as share_lost", "--by", "intent"});
    const CsvTable direct = query({"--measures", "queries", "--by", "intent", "--where", "understood = \"no\""});
    QCOMPARE(both.columns, (QStringList{"intent", "queries", "metric:lost", "share_lost"}));
    QHash<QString, int> lost;
    for (size_t row = 0; row < direct.rows.size(); ++row)
        lost.insert(direct.cell(row, QStringLiteral("intent")), direct.cell(row, QStringLiteral("queries")).toInt());
    int sum = 0;
    for (size_t row = 0; row < both.rows.size(); ++row) {
        const int found = both.cell(row, QStringLiteral("metric:lost")).toInt();
        QCOMPARE(found, lost.value(both.cell(row, QStringLiteral("intent"))));
        const double queries = both.cell(row, QStringLiteral("queries")).toDouble();
        if (queries > 0)
            QCOMPARE(both.cell(row, QStringLiteral("share_lost")).toDouble(), found / queries);
        sum += found;
    }
    QVERIFY(sum > 0);
    const CsvTable best =
        query({"--measures", "metric:lost", "--by", "intent", "--sort", "-metric:lost", "--limit", "1"});
    QCOMPARE(best.rows.size(), size_t(1));
}

void TestMetrics::askedByBothPlans_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("total") << QStringList{"--measures", "metric:lost,queries"};
    QTest::newRow("by day") << QStringList{"--measures", "metric:lost,metric:renames", "--by", "day"};
    QTest::newRow("compared") << QStringList{"--measures", "metric:lost", "--by",       "day",       "--from",
                                             "2024-01-01", "--to",        "2024-12-31", "--compare", "previous"};
    QTest::newRow("filtered") << QStringList{"--measures", "queries,metric:lost", "--by", "intent,source",
                                             "--where",    "intent is not null"};
    QTest::newRow("the largest") << QStringList{"--measures", "queries,metric:lost", "--by", "intent:2"};
    QTest::newRow("the largest by the metric")
        << QStringList{"--measures", "metric:lost,queries", "--by", "intent:1,source"};
    QTest::newRow("calculated") << QStringList{"--measures", "share(metric:lost),metric:lost*100/queries", "--by",
                                               "source"};
}

void TestMetrics::askedByBothPlans()
{
    QFETCH(QStringList, arguments);
    const CsvTable columns = query(arguments + QStringList{"--plan", "columns"});
    const CsvTable rows = query(arguments + QStringList{"--plan", "rows"});
    QVERIFY(!columns.rows.empty());
    QCOMPARE(rows.columns, columns.columns);
    QCOMPARE(rows.rows, columns.rows);
}

// The largest members are those by what is asked for first; the rest is one row, and nothing is lost.
void TestMetrics::theLargestMembers()
{
    const auto column = [](const CsvTable &table, const QString &name) {
        QHash<QString, QString> cells;
        for (size_t row = 0; row < table.rows.size(); ++row)
            cells.insert(table.cell(row, QStringLiteral("target")), table.cell(row, name));
        return cells;
    };
    const QString lost = QStringLiteral("metric:renames"), other = otherMember.toString();
    const CsvTable all =
        query({"--measures", "audit_events,metric:renames", "--by", "target", "--where", "target is not null"});
    QVERIFY(all.rows.size() > 2);
    const QHash<QString, QString> every = column(all, lost);
    qint64 sum = 0;
    for (const QString &cell : every)
        sum += cell.toLongLong();
    for (const char *measures : {"audit_events,metric:renames", "metric:renames,audit_events"}) {
        const CsvTable best =
            query({"--measures", QLatin1String(measures), "--by", "target:2", "--where", "target is not null"});
        QCOMPARE(best.rows.size(), size_t(3));
        const QHash<QString, QString> kept = column(best, lost);
        QVERIFY2(kept.contains(other), qPrintable(QStringList(kept.keys()).join(u'|')));
        qint64 together = 0;
        for (auto cell = kept.cbegin(); cell != kept.cend(); ++cell) {
            together += cell->toLongLong();
            if (cell.key() != other)
                QCOMPARE(*cell, every.value(cell.key()));
        }
        QCOMPARE(together, sum);
    }
    // By the metric: nobody outside has more.
    const CsvTable worst = query({"--measures", "metric:renames", "--by", "target:1", "--where", "target is not null"});
    qint64 most = 0;
    for (const QString &cell : every)
        most = std::max(most, cell.toLongLong());
    QCOMPARE(worst.cell(0, lost).toLongLong(), most);
}

// A condition on the result leaves rows out, but does not choose other members.
void TestMetrics::theLargestBeforeWhatIsLeftOut()
{
    const auto asked = [this](const QString &where) {
        return query({"--measures", "audit_events,metric:renames", "--by", "target:3", "--where", where});
    };
    const CsvTable all = asked(QStringLiteral("target is not null"));
    QVERIFY(all.rows.size() > 2);
    const QString most = all.cell(0, QStringLiteral("audit_events"));
    const CsvTable some = asked(QStringLiteral("target is not null and audit_events < ") + most);
    const QString other = otherMember.toString();
    const auto othersOf = [&other](const CsvTable &table) {
        for (size_t row = 0; row < table.rows.size(); ++row) {
            if (table.cell(row, QStringLiteral("target")) == other)
                return table.cell(row, QStringLiteral("metric:renames"));
        }
        return QString();
    };
    QVERIFY(some.rows.size() < all.rows.size());
    QVERIFY(!othersOf(all).isNull());
    QCOMPARE(othersOf(some), othersOf(all));
}

void TestMetrics::numbersHaveNoLargest()
{
    const CsvTable all = query({"--measures", "queries,metric:lost", "--by", "weekday"});
    const CsvTable best = query({"--measures", "queries,metric:lost", "--by", "weekday:2"});
    QCOMPARE(best.rows, all.rows);
}

// A query file says the same as the options.
void TestMetrics::inAFile()
{
    const QString path = m_dir.filePath(QStringLiteral("query.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version":1,"measures":["metric:lost","metric:lost / queries as share"],"by":["intent"],)"
               R"("order":["-share"],"limit":2})");
    file.close();
    const CsvTable read = query({"--file", path});
    const CsvTable typed = query({"--measures", "metric:lost, metric:lost / queries as share", "--by", "intent",
                                  "--sort", "-share", "--limit", "2"});
    QCOMPARE(read.columns, typed.columns);
    QCOMPARE(read.rows, typed.rows);
    QCOMPARE(read.rows.size(), size_t(2));
}

void TestMetrics::inTheSchema()
{
    const Run text = parlance::test::parlance({"schema", "-w", m_workspace});
    QVERIFY2(text.out.contains("metric:lost") && text.out.contains("queries where understood = \"no\""),
             text.out.right(400).constData());
    const Run json = parlance::test::parlance({"schema", "-w", m_workspace, "--json"});
    QCOMPARE(json.json()[QStringLiteral("metrics")].toArray().size(), 2);
    QVERIFY(parlance::test::parlance({"schema", "-w", m_workspace, "--markdown"}).out.contains("| `metric:lost` |"));
    QVERIFY(!parlance::test::parlance({"schema"}).out.contains("metric:lost"));
}

void TestMetrics::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("broken filter") << QStringList{"metrics", "set", "x", "--where", "intent = "}
                                   << QByteArray("byte 9");
    QTest::newRow("typo") << QStringList{"metrics", "set", "x", "--where", "intnet = \"a\""} << QByteArray("intent");
    QTest::newRow("no filter") << QStringList{"metrics", "set", "x"} << QByteArray("--where");
    QTest::newRow("name") << QStringList{"metrics", "set", "Über", "--where", "intent = \"a\""}
                          << QByteArray("no name");
    QTest::newRow("measure") << QStringList{"metrics", "set", "x", "--measure", "qeries", "--where", "intent = \"a\""}
                             << QByteArray("did you mean \"queries\"?");
    QTest::newRow("dimension") << QStringList{"metrics", "set", "x", "--measure", "leads", "--where", "intent = \"a\""}
                               << QByteArray("which have no intent");
    QTest::newRow("unknown metric") << QStringList{"query", "--measures", "cost, metric:lots"}
                                    << QByteArray("did you mean \"lost\"?");
    QTest::newRow("other facts") << QStringList{"query", "--measures", "metric:renames", "--by", "intent"}
                                 << QByteArray("which have no intent");
}

void TestMetrics::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Run run = parlance::test::parlance(arguments + QStringList{"-w", m_workspace});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(says), run.err.constData());
}

// Who still asks for it is told.
void TestMetrics::removed()
{
    QCOMPARE(metrics({"remove", "metric:lost"}).exitCode, 0);
    QCOMPARE(metrics({"remove", "lost"}).exitCode, 1);
    const Run run = parlance::test::parlance({"query", "-w", m_workspace, "--measures", "queries / metric:lost"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("no metric \"lost\" in this workspace"), run.err.constData());
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
