// Written cases with answers counted by hand, by both plans; order statistics and intervals against published values;
// what the engine promises beside answers.
#include "models/engine/engine.h"
#include "models/engine/measures.h"
#include "models/engine/statistics.h"
#include "models/store/importsession.h"
#include "tests/engine/tabletext.h"
#include "tests/support/textrecords.h"

#include <QFile>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace parlance;

namespace {

constexpr UtcMs now = 1'712'059'200'000; // 2024-04-02T12:00Z

struct Case
{
    QString name;
    QByteArray query;
    QString expected;
};

struct CaseFile
{
    QByteArray records;
    std::vector<Case> cases;
};

// "records" and the lines up to the first case; then "case NAME", "query JSON" and the lines of the table.
CaseFile readCases(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(path));
    CaseFile out;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.startsWith("case "))
            out.cases.push_back({QString::fromUtf8(line.mid(5)).trimmed(), {}, {}});
        else if (out.cases.empty() && !line.startsWith('#') && !line.startsWith("records"))
            out.records += line;
        else if (!out.cases.empty() && line.startsWith("query "))
            out.cases.back().query = line.mid(6);
        else if (!out.cases.empty() && !line.trimmed().isEmpty())
            out.cases.back().expected += QString::fromUtf8(line);
    }
    return out;
}

Query queryOf(const QByteArray &json)
{
    const auto query = queryFromJson(QJsonDocument::fromJson(json).object());
    if (!query)
        qFatal("%s", qPrintable(toString(query.error())));
    return *query;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    CaseFile m_file = readCases(QStringLiteral(PARLANCE_SOURCE_DIR "/tests/engine/cases/parcels.txt"));
    TimeZone m_zone = *TimeZone::fromIana(QStringLiteral("Europe/Berlin"));
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Engine> m_engine;

    void import(const QByteArray &records)
    {
        auto session = ImportSession::begin(*m_store, QStringLiteral("Parcels"), QStringLiteral("bedrock-chat"),
                                            QStringLiteral("default"), QStringLiteral("here"));
        QVERIFY(session.has_value());
        auto sink = (*session)->beginFile({QStringLiteral("f"), records.size(), 1, QStringLiteral("text")}, {});
        QVERIFY(sink.has_value());
        const auto put = test::pushText(**sink, records);
        QVERIFY2(put.has_value(), put ? "" : qPrintable(toString(put.error())));
        QVERIFY((*sink)->commit().has_value());
        QVERIFY((*session)->finish({}).has_value());
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto store = Store::open(m_folder.filePath(QStringLiteral("cases.parlance")), Store::Mode::OpenOrCreate);
        QVERIFY(store.has_value());
        m_store = std::move(*store);
        import(m_file.records);
        m_engine = std::make_unique<Engine>(*m_store);
    }

    void cases_data()
    {
        QTest::addColumn<size_t>("index");
        QTest::addColumn<bool>("byRows");
        for (size_t i = 0; i < m_file.cases.size(); ++i) {
            for (const bool byRows : {false, true})
                QTest::addRow("%s, by %s", qPrintable(m_file.cases[i].name), byRows ? "rows" : "columns")
                    << i << byRows;
        }
    }

    void cases()
    {
        QFETCH(size_t, index);
        QFETCH(bool, byRows);
        const RunContext context{now, m_zone, {}, byRows ? Plan::Rows : Plan::Columns};
        const auto table = m_engine->run(queryOf(m_file.cases[index].query), context);
        QVERIFY2(table.has_value(), table ? "" : qPrintable(toString(table.error())));
        const QString text = tableText(**table, m_zone).replace(QLatin1Char('\t'), QStringLiteral(" | "));
        if (text != m_file.cases[index].expected)
            QFAIL(qPrintable(QStringLiteral("is\n%1should be\n%2").arg(text, m_file.cases[index].expected)));
        QCOMPARE((*table)->provenance.plan, byRows ? QStringLiteral("rows") : QStringLiteral("columns"));
        QVERIFY((*table)->provenance.sql.contains(QStringLiteral("FROM fact")));
    }

    // Thirty days lie over thirty days four weeks before, to the last one, whether the period has an end or not.
    void aComparisonByWeeksIsWhole_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addRow("closed") << QStringLiteral("2024-03-04") << QStringLiteral("2024-04-02");
        QTest::addRow("open") << QStringLiteral("2024-03-04") << QString();
    }

    void aComparisonByWeeksIsWhole()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        auto store =
            Store::open(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag())), Store::Mode::OpenOrCreate);
        QVERIFY(store.has_value());
        std::swap(m_store, *store);
        const auto putBack = qScopeGuard([&] { std::swap(m_store, *store); });
        // A message on the first day, two on the second, …; now is on the last. The first of them is 10 February.
        constexpr int days = 53;
        QByteArray records;
        for (int day = 0; day < days; ++day) {
            records += QStringLiteral("conversation c%1 user=u1 at=%2 rank=1\n")
                           .arg(day)
                           .arg(now / 1000 + (day - days + 1) * 86'400)
                           .toUtf8();
            for (int n = 0; n <= day; ++n)
                records += QStringLiteral("  user m%1 @%2 \"Hello\"\n")
                               .arg(n)
                               .arg(now / 1000 + (day - days + 1) * 86'400 - n)
                               .toUtf8();
        }
        import(records);
        Query query = queryOf(R"({"version":1,"measures":["messages"],"by":["day"],"compare":"previous"})");
        query.period.kind = Period::Kind::Absolute;
        query.period.from = from;
        query.period.to = to;
        Engine engine(*m_store);
        for (const Plan plan : {Plan::Columns, Plan::Rows}) {
            const auto table = engine.run(query, RunContext{now, m_zone, {}, plan});
            QVERIFY2(table.has_value(), table ? "" : qPrintable(toString(table.error())));
            QCOMPARE((*table)->rows, qsizetype(30));
            const Column &was = (*table)->columns[2];
            for (size_t row = 0; row < 30; ++row) {
                const int day = days - 30 - 28 + int(row);
                QCOMPARE(bool(was.nulls[row]), day < 0); // before the first day nothing is known
                if (day >= 0)
                    QCOMPARE(was.integers[row], qint64(day + 1));
            }
        }
    }

    // No message here has any of these: the columns answer what the rows would.
    void membersThatNobodyHas_data()
    {
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<bool>("nothingPasses");
        for (const char *by : {R"(["tool"])", R"(["bot","slot","slot_value"])", R"(["day","cited_source"])"}) {
            QTest::addRow("%s", by) << QByteArray(by) << false;
            QTest::addRow("%s of nobody", by) << QByteArray(by) << true;
        }
    }

    void membersThatNobodyHas()
    {
        QFETCH(QByteArray, by);
        QFETCH(bool, nothingPasses);
        Query query = queryOf(R"({"version":1,"measures":["messages","users"],"by":)" + by + '}');
        if (nothingPasses)
            query.where = Filter{FilterOp::Equal, {}, DimensionKey::User, Grain::Hour, {QStringLiteral("nobody")}};
        RunContext context{now, m_zone, {}, Plan::Columns};
        const auto columns = m_engine->run(query, context);
        context.plan = Plan::Rows;
        const auto rows = m_engine->run(query, context);
        QVERIFY(columns && rows);
        QCOMPARE((*columns)->rows > 0, !nothingPasses);
        QCOMPARE((*columns)->provenance.plan, QStringLiteral("columns and rows"));
        QCOMPARE(difference(**columns, **rows), QString());
    }

    void intervals()
    {
        // 8 of 10 and 95 of 100: Wilson (1927) as printed in textbooks, to four decimals.
        QVERIFY(std::abs(wilson95(8, 10).low - 0.4902) < 5e-5);
        QVERIFY(std::abs(wilson95(8, 10).high - 0.9433) < 5e-5);
        QVERIFY(std::abs(wilson95(95, 100).low - 0.8882) < 5e-5);
        QVERIFY(std::abs(wilson95(95, 100).high - 0.9785) < 5e-5);
        QCOMPARE(wilson95(0, 5).low, 0.0);
        QCOMPARE(wilson95(5, 5).high, 1.0);
    }

    void percentiles()
    {
        std::mt19937 random(3);
        for (const size_t n : {1, 2, 3, 10, 19, 20, 21, 511, 512, 513, 5000}) {
            std::vector<uint32_t> values(n);
            for (uint32_t &value : values)
                value = random() % 3 ? uint32_t(random() % 5000) : uint32_t(random()); // ties, and very large ones
            std::vector<uint32_t> sorted = values;
            std::sort(sorted.begin(), sorted.end());
            for (const int percent : {1, 50, 90, 95, 99, 100}) {
                // By the definition: the smallest value that at least so many percent do not exceed.
                size_t rank = 0;
                while ((rank + 1) * 100 < n * size_t(percent))
                    ++rank;
                QCOMPARE(percentile(std::span(values), percent), int64_t(sorted[rank]));
            }
            const int64_t two = n % 2 ? 2 * int64_t(sorted[n / 2]) : int64_t(sorted[n / 2]) + sorted[n / 2 - 1];
            QCOMPARE(median2(std::span(values)), two);
        }
    }

    void anAnswerIsKeptUntilTheDataChanges()
    {
        const Query query = queryOf(R"({"version":1,"measures":["messages"]})");
        const RunContext context{now, m_zone, {}, Plan::Columns};
        const auto first = m_engine->run(query, context);
        const auto second = m_engine->run(query, context);
        QVERIFY(first && second);
        QCOMPARE(first->get(), second->get());
        import("conversation c9 user=u9 at=1711926000 rank=1\n  user m1 @1711922400 \"Hello\"\n");
        const auto third = m_engine->run(query, context);
        QVERIFY(third);
        QCOMPARE((*third)->columns.front().integers.front(), (*first)->columns.front().integers.front() + 1);
        QVERIFY((*third)->provenance.version > (*first)->provenance.version);
    }

    void membersAndExtent()
    {
        const RunContext context{now, m_zone, {}, Plan::Columns};
        const auto users = m_engine->members(DimensionKey::User, QStringLiteral("U"), 2, context);
        QVERIFY(users);
        QCOMPARE(users->size(), size_t(2));
        QCOMPARE(users->front().key, QStringLiteral("u1"));
        QCOMPARE(users->front().messages, 6);
        const auto extent = m_engine->extent(context);
        QVERIFY(extent && *extent);
        QCOMPARE(*(*extent)->from, 1'711'796'400'000);
        QCOMPARE(*(*extent)->to, 1'711'922'400'000);
    }

    void cancelledIsItsOwnEnding()
    {
        std::stop_source stop;
        stop.request_stop();
        for (const Plan plan : {Plan::Columns, Plan::Rows}) {
            m_engine->dropCaches();
            const auto table = m_engine->run(queryOf(R"({"version":1,"measures":["cost"],"by":["day","bot"]})"),
                                             RunContext{now, m_zone, stop.get_token(), plan});
            QVERIFY(!table);
            QCOMPARE(table.error().category, ErrorCategory::Cancelled);
        }
    }

    void aWrongQueryIsUsage()
    {
        Query query;
        const auto table = m_engine->run(query, RunContext{now, m_zone, {}, Plan::Columns});
        QVERIFY(!table);
        QCOMPARE(table.error().category, ErrorCategory::Usage);
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
