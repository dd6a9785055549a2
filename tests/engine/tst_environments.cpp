// Data sets of different environments are not summed by accident, by neither plan.
#include "models/engine/pivotrun.h"
#include "models/engine/recordlist.h"
#include "models/query/environments.h"
#include "models/store/importsession.h"
#include "tests/support/textrecords.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parlance;

class TestEnvironments : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Engine> m_engine;

    void import(const char *source, const char *environment, const QByteArray &records)
    {
        auto session = ImportSession::begin(*m_store, QLatin1String(source), QStringLiteral("bedrock-chat"),
                                            QLatin1String(environment), QStringLiteral("here"));
        QVERIFY(session.has_value());
        auto sink = (*session)->beginFile({QStringLiteral("f"), 1, 1, QStringLiteral("text")}, {});
        QVERIFY(sink.has_value());
        QVERIFY(test::pushText(**sink, records).has_value());
        QVERIFY((*sink)->commit().has_value());
        QVERIFY((*session)->finish({}).has_value());
    }
    static QByteArray conversations(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += "conversation c" + QByteArray::number(i) + " user=u bot=b at=2000 complete\n  user m1 @" +
                    QByteArray::number(1'000 + i) + " \"Hello?\"\naudit e" + QByteArray::number(i) +
                    " at=1000 actor=u action=pin kind=bot target=b\n";
        return text;
    }
    // The answers of both plans, told apart when they differ.
    QString messages(const QString &where, Plan plan, bool apart = true, const char *by = "",
                     MeasureKey measure = MeasureKey::Messages)
    {
        Query query;
        query.measures = {measure};
        if (*by)
            query.by = {*parseGrouping(QLatin1String(by))};
        query.where = parseFilter(where)->where;
        RunContext context{2'000'000, TimeZone(), {}, plan, apart};
        const auto table = m_engine->run(query, context);
        if (!table)
            return table.error().text;
        QStringList numbers;
        for (const qint64 number : (*table)->columns.back().integers)
            numbers << QString::number(number);
        return numbers.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_engine.reset();
        m_store = std::move(*Store::open(
            m_folder.filePath(QStringLiteral("%1.parlance").arg(QLatin1String(QTest::currentTestFunction()))),
            Store::Mode::OpenOrCreate));
        m_engine = std::make_unique<Engine>(*m_store);
    }

    // What exports sum is of the environment that queries mean; what nobody has said is not 0.
    void recordsAreKeptApart()
    {
        import("a", "dev", conversations(3));
        import("b", "default", conversations(5) + "conversation m at=2000 complete\n  user m1 @1000 \"Bye\" missed\n");
        const auto read = [&](RecordKind kind, const QString &where) {
            QStringList rows;
            const auto done =
                readRecords(*m_store, {kind, parseFilter(where)->where, {}}, TimeZone(), {}, [&](const Table &table) {
                    const Column &missed = *table.column(u"missed"), &text = table.columns.front();
                    const Column *asked = table.column(u"asked");
                    for (qsizetype row = 0; row < table.rows; ++row)
                        rows << QStringLiteral("%1 %2 %3")
                                    .arg(text.texts[size_t(row)])
                                    .arg(asked ? asked->integers[size_t(row)] : 1)
                                    .arg(missed.isNull(row) ? QStringLiteral("-")
                                                            : QString::number(missed.integers[size_t(row)]));
                    return true;
                });
            return done ? rows.join(u'|') : done.error().text;
        };
        QCOMPARE(read(RecordKind::Questions, {}), QStringLiteral("hello 5 -|bye 1 1"));
        QCOMPARE(read(RecordKind::Questions, QStringLiteral("environment = \"dev\"")), QStringLiteral("hello 3 -"));
        QCOMPARE(read(RecordKind::Questions, QStringLiteral("environment in (\"dev\", \"default\")")),
                 QStringLiteral("hello 8 -|bye 1 1"));
        QCOMPARE(read(RecordKind::Messages, {}).count(u'|'), 8);
    }

    void oneIsAll()
    {
        import("a", "dev", conversations(3));
        QCOMPARE(messages({}, Plan::Columns), QStringLiteral("3"));
        QCOMPARE(m_engine->environments({})->byDefault, QStringLiteral("dev"));
    }

    void severalAreKeptApart()
    {
        import("a", "dev", conversations(3));
        QCOMPARE(messages({}, Plan::Columns), QStringLiteral("3"));
        import("b", "default", conversations(5)); // the same engine learns of it
        const auto environments = m_engine->environments({});
        QVERIFY(environments);
        QCOMPARE(environments->names, (QStringList{QStringLiteral("dev"), QStringLiteral("default")}));
        for (const Plan plan : {Plan::Columns, Plan::Rows}) {
            QCOMPARE(messages({}, plan), QStringLiteral("5"));
            QCOMPARE(messages(QStringLiteral("bot = \"b\""), plan), QStringLiteral("5"));
            QCOMPARE(messages(QStringLiteral("environment = \"dev\""), plan), QStringLiteral("3"));
            QCOMPARE(messages(QStringLiteral("environment in (\"dev\", \"default\")"), plan), QStringLiteral("8"));
            QCOMPARE(messages(QStringLiteral("source = \"a\" and bot = \"b\""), plan), QStringLiteral("3"));
            QCOMPARE(messages({}, plan, true, "environment"), QStringLiteral("5 3"));
            QCOMPARE(messages({}, plan, true, "source"), QStringLiteral("5"));
            QCOMPARE(messages({}, plan, false), QStringLiteral("8"));
            QCOMPARE(messages({}, plan, true, "", MeasureKey::AuditEvents), QStringLiteral("5"));
        }
        // A filter can choose from all of them.
        RunContext context;
        context.apart = true;
        QCOMPARE(m_engine->members(DimensionKey::Environment, {}, 10, context)->size(), size_t(2));
        QCOMPARE(m_engine->members(DimensionKey::Source, {}, 10, context)->size(), size_t(2));
    }

    // Each level of a pivot is a query of its own, and not all of them are grouped by environment.
    void aPivotCountsAllOfThem()
    {
        import("a", "dev", conversations(3));
        import("b", "default", conversations(5));
        const RunContext context{2'000'000, TimeZone(), {}, Plan::Columns, true};
        Pivot pivot;
        pivot.values = {{QStringLiteral("messages"), PivotValue::Show::Value, 3},
                        {QStringLiteral("messages"), PivotValue::Show::ShareOfTotal, 3}};
        pivot.rows = {*parseGrouping(QStringLiteral("bot")), *parseGrouping(QStringLiteral("environment"))};
        const auto table = runPivot(*m_engine, pivot, {}, context);
        QVERIFY(table);
        const PivotSide &rows = (*table)->rows;
        const auto at = [&](const QStringList &keys, int value) {
            return (*table)->value(rows.find(keys), 0, value).value_or(-1);
        };
        const QString bot = QStringLiteral("b");
        QCOMPARE(at({bot, QStringLiteral("default")}, 0), 5.0);
        QCOMPARE(at({bot, QStringLiteral("dev")}, 0), 3.0);
        QCOMPARE(at({bot}, 0), 8.0);
        QCOMPARE(at({}, 0), 8.0);
        QCOMPARE(at({bot, QStringLiteral("dev")}, 1), 3.0 / 8);
        Query behind; // the total
        behind.measures = {MeasureKey::Messages};
        behind.where = (*table)->facts(0, 0, TimeZone())->where;
        QCOMPARE((*m_engine->run(behind, context))->totals.back().value_or(0), 8.0);
        pivot.where = parseFilter(QStringLiteral("environment = \"dev\""))->where; // who chooses gets what was chosen
        QCOMPARE((*runPivot(*m_engine, pivot, {}, context))->value(0, 0, 0).value_or(0), 3.0);
        pivot.rows.pop_back();
        pivot.where = {};
        QCOMPARE((*runPivot(*m_engine, pivot, {}, context))->value(0, 0, 0).value_or(0), 5.0);
    }

    void theFirstWithoutADefault()
    {
        import("a", "staging", conversations(2));
        import("b", "dev", conversations(4));
        QCOMPARE(messages({}, Plan::Columns), QStringLiteral("2"));
    }

    void theProvenanceSaysIt()
    {
        import("a", "dev", conversations(1));
        import("b", "default", conversations(1));
        Query query;
        query.measures = {MeasureKey::Messages};
        const auto table = m_engine->run(query, RunContext{2'000'000, TimeZone(), {}, Plan::Columns, true});
        QVERIFY(table);
        QVERIFY2((*table)->provenance.query.contains(QStringLiteral("environment")), "query");
        QVERIFY2((*table)->provenance.sql.contains(QStringLiteral("environment")), "SQL");
    }
};

QTEST_GUILESS_MAIN(TestEnvironments)
#include "tst_environments.moc"
