// SQL of people: reads the views and nothing else, whatever is tried.
#include "models/store/importsession.h"
#include "models/store/sqlquery.h"
#include "models/store/sqlviews.h"
#include "tests/support/textrecords.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance;

class TestSqlQuery : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

    Result<SqlAnswer> run(const QString &sql, const SqlLimits &limits = {}, std::stop_token stop = {})
    {
        return runSql(*m_store, sql, limits, std::move(stop));
    }
    qint64 integer(const QString &sql)
    {
        const auto answer = run(sql);
        if (!answer || answer->rows != 1)
            return -1;
        const auto *value = std::get_if<qint64>(&answer->columns.front().values.front());
        return value ? *value : -2;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto store = Store::open(m_folder.filePath(QStringLiteral("w.parlance")), Store::Mode::OpenOrCreate);
        QVERIFY(store.has_value());
        m_store = std::move(*store);
        auto session = ImportSession::begin(*m_store, QStringLiteral("s"), QStringLiteral("bedrock-chat"),
                                            QStringLiteral("default"), QStringLiteral("here"));
        QVERIFY(session.has_value());
        auto sink = (*session)->beginFile({QStringLiteral("f"), 1, 1, QStringLiteral("text")}, {});
        QVERIFY(sink.has_value());
        QByteArray records;
        for (int i = 0; i < 5; ++i)
            records += "conversation c" + QByteArray::number(i) + " user=u bot=b at=2000 complete\n  user m1 @" +
                       QByteArray::number(1'000 + i) + " \"Hello?\"\n";
        QVERIFY(test::pushText(**sink, records).has_value());
        QVERIFY((*sink)->commit().has_value());
        QVERIFY((*session)->finish({}).has_value());
    }

    void parametersAreBound()
    {
        const auto one = [&](const QString &sql, const SqlValues &values) {
            const auto answer = runSql(*m_store, sql, {}, {}, values);
            return answer ? answer->columns.front().values.front()
                          : std::variant<std::monostate, qint64, double, QString>(toString(answer.error()));
        };
        const QString count = QStringLiteral("SELECT count(*) FROM v_conversations WHERE bot = :bot AND :n > 0.5");
        const SqlValues known{{QStringLiteral("bot"), QStringLiteral("b")},
                              {QStringLiteral("n"), QStringLiteral("0.75")}};
        QCOMPARE(std::get<qint64>(one(count, known)), 5);
        const SqlValues sly{{QStringLiteral("bot"), QStringLiteral("x' OR '1'='1")}, known[1]};
        QCOMPARE(std::get<qint64>(one(count, sly)), 0);
        const QString type = QStringLiteral("SELECT typeof(:v)");
        const auto typeOf = [&](const char *text) {
            return std::get<QString>(one(type, {{QStringLiteral("v"), QLatin1String(text)}}));
        };
        QCOMPARE(typeOf("12"), QStringLiteral("integer"));
        QCOMPARE(typeOf("-1.5"), QStringLiteral("real"));
        QCOMPARE(typeOf("007"), QStringLiteral("text"));
        QCOMPARE(typeOf("1e5"), QStringLiteral("text"));
        QVERIFY(std::get<QString>(one(count, {known[0]})).contains(QStringLiteral(":n")));
        QVERIFY(!runSql(*m_store, QStringLiteral("SELECT ?"), {}, {}, known));
    }

    void everyViewAnswersWithItsColumns()
    {
        for (const SqlView &view : sqlViews()) {
            const auto answer = run(QStringLiteral("SELECT * FROM %1").arg(QLatin1String(view.name)));
            QVERIFY2(answer.has_value(), answer ? "" : qPrintable(toString(answer.error())));
            QCOMPARE(answer->columns.size(), view.columns.size());
            for (size_t i = 0; i < view.columns.size(); ++i)
                QCOMPARE(answer->columns[i].name, QLatin1String(view.columns[i].name));
            QVERIFY(run(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(view.name))).has_value());
        }
    }

    void countsAndJoins()
    {
        const auto json = run(QStringLiteral("SELECT sum(value) FROM json_each('[1, 2, 3]')"));
        QVERIFY2(json.has_value(), json ? "" : qPrintable(toString(json.error())));
        QCOMPARE(integer(QStringLiteral("SELECT count(*) FROM v_messages")), 5);
        QCOMPARE(integer(QStringLiteral("SELECT count(DISTINCT c.conversation) FROM v_conversations c JOIN v_messages m"
                                        " USING (conversation) WHERE m.text LIKE 'Hel%' -- all\n;")),
                 5);
        QCOMPARE(integer(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9)"
                                        " SELECT max(i) FROM n")),
                 9);
        QCOMPARE(integer(QStringLiteral("SELECT sum(value) FROM json_each('[1, 2, 3]')")), 6);
        const auto two = run(QStringLiteral("SELECT role, role, NULL, 1.5 FROM v_messages LIMIT 1"));
        QCOMPARE(two->columns[1].name, QStringLiteral("role_2"));
        QVERIFY(std::holds_alternative<std::monostate>(two->columns[2].values.front()));
        QCOMPARE(std::get<double>(two->columns[3].values.front()), 1.5);
    }

    void hostile_data()
    {
        QTest::addColumn<QString>("sql");
        const char *const tries[] = {"DELETE FROM message",
                                     "INSERT INTO meta VALUES ('a', 1)",
                                     "UPDATE message SET text = 'x'",
                                     "DROP TABLE message",
                                     "DROP VIEW v_messages",
                                     "CREATE TABLE t (a)",
                                     "CREATE TEMP TABLE t (a)",
                                     "CREATE TEMP VIEW x AS SELECT * FROM message",
                                     "CREATE VIRTUAL TABLE t USING fts5(a)",
                                     "ALTER TABLE message ADD COLUMN x",
                                     "REINDEX",
                                     "ANALYZE",
                                     "VACUUM",
                                     "VACUUM INTO '/tmp/out.db'",
                                     "ATTACH ':memory:' AS a",
                                     "ATTACH '/etc/passwd' AS a",
                                     "DETACH main",
                                     "PRAGMA query_only = OFF",
                                     "PRAGMA table_info(message)",
                                     "PRAGMA writable_schema = ON",
                                     "PRAGMA journal_mode = DELETE",
                                     "SELECT * FROM pragma_table_info('message')",
                                     "SELECT * FROM pragma_database_list",
                                     "BEGIN",
                                     "COMMIT",
                                     "ROLLBACK",
                                     "SAVEPOINT a",
                                     "SELECT * FROM message",
                                     "SELECT text FROM main.message",
                                     "SELECT * FROM own_document",
                                     "SELECT count(*) FROM own_document",
                                     "SELECT * FROM sqlite_master",
                                     "SELECT * FROM sqlite_temp_master",
                                     "SELECT name FROM temp.sqlite_schema",
                                     "SELECT sql FROM sqlite_schema",
                                     "WITH v_messages AS (SELECT * FROM own_document) SELECT * FROM v_messages",
                                     "WITH v_messages AS (SELECT * FROM message) SELECT text FROM v_messages",
                                     "WITH v_messages(a) AS (SELECT json FROM own_document) SELECT a FROM v_messages",
                                     "SELECT (SELECT text FROM message LIMIT 1)",
                                     "SELECT * FROM (SELECT key FROM meta) AS v_messages",
                                     "SELECT 1 WHERE EXISTS (SELECT value FROM meta)",
                                     "SELECT v_messages.text FROM message AS v_messages",
                                     "SELECT load_extension('x')",
                                     "SELECT fts3_tokenizer('simple')",
                                     "SELECT 1; DELETE FROM message",
                                     "SELECT 1; SELECT 2",
                                     "EXPLAIN SELECT * FROM v_messages",
                                     "EXPLAIN DELETE FROM message",
                                     "",
                                     " -- nothing",
                                     "INSERT INTO v_messages (text) VALUES ('x')",
                                     "REPLACE INTO meta VALUES ('a', 'b')",
                                     "WITH x AS (SELECT 1) DELETE FROM message",
                                     "SELECT * FROM dbstat",
                                     "SELECT * FROM message_text"};
        for (const char *sql : tries)
            QTest::addRow("%s", sql) << QString::fromLatin1(sql);
    }
    void hostile()
    {
        QFETCH(QString, sql);
        const auto answer = run(sql);
        QVERIFY2(!answer, "was let through");
        QCOMPARE(answer.error().category, ErrorCategory::Usage);
        QCOMPARE(integer(QStringLiteral("SELECT count(*) FROM v_messages WHERE text = 'Hello?'")), 5);
    }

    void mistakesHaveAPlace()
    {
        const auto answer = run(QStringLiteral("SELECT txt FROM v_messages"));
        QVERIFY(!answer);
        QCOMPARE(answer.error().place.offset, 7);
        QVERIFY(answer.error().text.contains(QStringLiteral("txt")));
    }

    void limitsEndIt()
    {
        SqlLimits few;
        few.rows = 3;
        const auto cut = run(QStringLiteral("SELECT * FROM v_messages"), few);
        QVERIFY(cut.has_value());
        QCOMPARE(cut->rows, 3);
        QVERIFY(cut->cut);
        few.rows = 5;
        QVERIFY(!run(QStringLiteral("SELECT * FROM v_messages"), few)->cut);
        const QString endless =
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
        SqlLimits brief;
        brief.milliseconds = 20;
        const auto late = run(endless, brief);
        QVERIFY(!late);
        QCOMPARE(late.error().category, ErrorCategory::Usage);
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled = run(endless, {}, stop.get_token());
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().category, ErrorCategory::Cancelled);
        SqlLimits small;
        small.bytes = 10;
        QVERIFY(run(QStringLiteral("SELECT text FROM v_messages"), small)->cut);
    }

    void pageOfTheManualIsCurrent()
    {
        QFile file(QStringLiteral(PARLANCE_SOURCE_DIR "/docs/sql.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), sqlViewsAsMarkdown());
    }
};

QTEST_GUILESS_MAIN(TestSqlQuery)
#include "tst_sqlquery.moc"
