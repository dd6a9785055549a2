// Lists of conversations: the same rows in the same order from columns and from SQL over the rows, and what stands in a
// row checked by statements of its own.
#include "models/engine/conversationlist.h"
#include "models/query/filter.h"
#include "tests/engine/randomworkspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace parlance;

namespace {

constexpr UtcMs now = 1'735'732'800'000; // 2025-01-01T12:00Z

} // namespace

class TestConversations : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Engine> m_engine;

    RunContext context(Plan plan = Plan::Columns) const { return {now, TimeZone(), {}, plan}; }

    std::vector<uint32_t> ids(const ConversationsAsked &asked, Plan plan = Plan::Columns)
    {
        const auto found = m_engine->conversations(asked, context(plan));
        if (!found) {
            QTest::qFail(qPrintable(toString(found.error())), __FILE__, __LINE__);
            return {};
        }
        return **found;
    }

    std::vector<qint64> numbers(const QString &sql)
    {
        const auto session = m_store->read();
        auto statement = (*session)->prepare(sql);
        std::vector<qint64> values;
        while (statement && statement->step().value_or(false))
            values.push_back(statement->isNull(0) ? -1 : statement->integer(0));
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto store = Store::open(m_folder.filePath(QStringLiteral("list.parlance")), Store::Mode::OpenOrCreate);
        QVERIFY(store.has_value());
        m_store = std::move(*store);
        QVERIFY(fillRandomly(*m_store, 7).has_value());
        m_engine = std::make_unique<Engine>(*m_store);
    }

    void allInOrderOfTheirStart()
    {
        const std::vector<uint32_t> found = ids({});
        const auto expected = numbers(QStringLiteral(
            "SELECT id >> 20 AS c FROM message WHERE role <= 1 GROUP BY c ORDER BY min(at) DESC, c DESC"));
        QVERIFY(found.size() > 10);
        QCOMPARE(std::vector<qint64>(found.begin(), found.end()), expected);
    }

    void sorted_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("order");
        const QString duration = QStringLiteral("CASE WHEN count(*) > 1 THEN max(at) - min(at) END");
        QTest::newRow("longest") << int(ConversationSort::Duration) << true
                                 << duration + QStringLiteral(" DESC, c DESC");
        QTest::newRow("shortest") << int(ConversationSort::Duration) << false
                                  << duration + QStringLiteral(" IS NULL, ") + duration + QStringLiteral(", c");
        QTest::newRow("most messages") << int(ConversationSort::Messages) << true
                                       << QStringLiteral("count(*) DESC, c DESC");
        QTest::newRow("dearest") << int(ConversationSort::Cost) << true
                                 << QStringLiteral("(SELECT cost FROM conversation x WHERE x.id = m.id >> 20) IS NULL, "
                                                   "(SELECT cost FROM conversation x WHERE x.id = m.id >> 20) DESC, "
                                                   "c DESC");
    }

    void sorted()
    {
        QFETCH(int, sort);
        QFETCH(bool, descending);
        QFETCH(QString, order);
        ConversationsAsked asked;
        asked.sort = ConversationSort(sort);
        asked.descending = descending;
        const std::vector<uint32_t> found = ids(asked);
        const auto expected =
            numbers(QStringLiteral("SELECT m.id >> 20 AS c FROM message m WHERE m.role <= 1 GROUP BY c ORDER BY %1")
                        .arg(order));
        QCOMPARE(std::vector<qint64>(found.begin(), found.end()), expected);
    }

    void filtered_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("a bot") << QStringLiteral("bot = \"b1\"");
        QTest::newRow("two users or an error") << QStringLiteral("user in (\"u1\", \"u4\") or status = \"error\"");
        QTest::newRow("long ones") << QStringLiteral("length_band >= 4");
        QTest::newRow("of a duration") << QStringLiteral("duration_band < 60000");
        QTest::newRow("what only rows know") << QStringLiteral("slot = \"city\"");
        QTest::newRow("nothing") << QStringLiteral("bot = \"none such\"");
    }

    void filtered()
    {
        QFETCH(QString, where);
        const auto parsed = parseFilter(where);
        QVERIFY2(parsed.has_value(), qPrintable(where));
        ConversationsAsked asked;
        asked.where = parsed->where;
        asked.period = *parsePeriod(QStringLiteral("2024-03-01"), QStringLiteral("2024-11-30"));
        const std::vector<uint32_t> found = ids(asked);
        QCOMPARE(ids(asked, Plan::Rows), found);
        // As many as the number above the list says.
        Query query;
        query.measures = {MeasureKey::Conversations};
        query.where = asked.where;
        query.period = asked.period;
        const auto counted = m_engine->run(query, context());
        QVERIFY(counted.has_value());
        QCOMPARE((*counted)->totals.front().value_or(0), double(found.size()));
    }

    void rows()
    {
        const std::vector<uint32_t> found = ids({});
        const auto table = conversationRows(*m_store, found, {});
        QVERIFY2(table.has_value(), table ? "" : qPrintable(toString(table.error())));
        QCOMPARE((*table)->rows, qsizetype(found.size()));
        const auto values = [&](const char *key) {
            std::vector<qint64> list;
            const Column &column = *(*table)->column(QString::fromLatin1(key));
            for (qsizetype row = 0; row < (*table)->rows; ++row)
                list.push_back(column.isNull(row) ? -1 : column.integers[size_t(row)]);
            return list;
        };
        const QString each = QStringLiteral("SELECT %1 FROM message m WHERE m.role <= 1 GROUP BY m.id >> 20 "
                                            "ORDER BY min(m.at) DESC, m.id >> 20 DESC");
        const auto checked = [&](const char *sql) { return numbers(each.arg(QLatin1String(sql))); };
        QCOMPARE(values("messages"), checked("count(*)"));
        QCOMPARE(values("started"), checked("min(m.at)"));
        QCOMPARE(values("ended"), checked("max(m.at)"));
        QCOMPARE(values("duration"), checked("CASE WHEN count(*) > 1 THEN max(m.at) - min(m.at) END"));
        QCOMPARE(values("cost"), checked("(SELECT cost FROM conversation c WHERE c.id = m.id >> 20)"));
        QCOMPARE(
            values("thumbs_up"),
            checked("(SELECT nullif(count(*), 0) FROM feedback f WHERE f.message_id >> 20 = m.id >> 20 AND rating)"));
    }

    void rowsThatHaveGoneAreLeftOut()
    {
        const std::vector<uint32_t> known = ids({});
        const auto table = conversationRows(*m_store, std::vector<uint32_t>{known[0], 4'000'000, known[1]}, {});
        QVERIFY(table.has_value());
        QCOMPARE((*table)->rows, 2);
        QCOMPARE((*table)->column(u"row")->integers, (std::vector<qint64>{known[0], known[1]}));
    }

    void columnsWithValues()
    {
        const auto present = conversationColumns(*m_engine, *m_store, context());
        QVERIFY(present.has_value());
        for (const char *key : {"conversation", "started", "user", "bot", "cost", "thumbs_up"})
            QVERIFY2(present->contains(QLatin1String(key)), key);

        QTemporaryDir folder;
        auto empty = Store::open(folder.filePath(QStringLiteral("empty.parlance")), Store::Mode::OpenOrCreate);
        QVERIFY(empty.has_value());
        Engine engine(**empty);
        const auto none = conversationColumns(engine, **empty, context());
        QVERIFY(none.has_value());
        QVERIFY(none->contains(QStringLiteral("messages")));
        for (const char *key : {"title", "user", "bot", "cost", "outcome", "confidence", "errors", "device"})
            QVERIFY2(!none->contains(QLatin1String(key)), key);
        QVERIFY((*engine.conversations({}, context()))->empty());
    }
};

QTEST_GUILESS_MAIN(TestConversations)
#include "tst_conversations.moc"
