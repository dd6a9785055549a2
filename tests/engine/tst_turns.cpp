// What the turns of a conversation bot count as: slots, of which a message may have several, exact utterances, what was
// understood, low confidence, answers of the fallback intent, hidden words. Counted by hand.
#include "models/engine/engine.h"
#include "models/query/factkinds.h"
#include "models/store/importsession.h"
#include "tests/engine/tabletext.h"
#include "tests/support/textrecords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance;

namespace {

constexpr UtcMs now = 1'735'732'800'000; // 2025-01-01T12:00Z

constexpr const char *records = R"(conversation c1 user=u1 bot=b1 at=1711800000 rank=1
  user m1 @1711796400 "Two teas" intent=Order state=InProgress confidence=0.6 understood slot=kind:tea slot=number:2
  assistant m2 <m1 @1711796400 confidence=0.6 "Milk?"
  user m3 @1711796460 "two  teas!" intent=Order state=Fulfilled confidence=0.9 understood slot=kind:tea slot=extra:2 slot=extra:milk slot=number:2
  assistant m4 <m3 @1711796460 "Done."
conversation c2 user=u2 bot=b1 at=1711846800 rank=1
  user m1 @1711843200 "xyzzy" intent=FallbackIntent missed nearest=Order:0.42
  assistant m2 <m1 @1711843200 "Sorry?" source=fallback
  user m3 @1711843260 "I am {name}" intent=Order understood slot=kind:cake
  user m4 @1711843270 "I am \{name\}" intent=Order understood
  user m5 @1711843280 "I am {name}"
conversation c3 user=u2 bot=b1 at=1711933200 rank=1
  user m1 @1711929600 "hours" intent=Hours understood
  user m2 @1711929610 "zzz" intent=FallbackIntent missed nearest=Hours:0.6
  user m3 @1711929620 "tea" intent=Order understood
  user m4 @1711929615 "zzz" intent=FallbackIntent missed
)";

} // namespace

class TestTurns : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Engine> m_engine;

private Q_SLOTS:
    void initTestCase()
    {
        auto store = Store::open(m_folder.filePath(QStringLiteral("turns.parlance")), Store::Mode::OpenOrCreate);
        QVERIFY(store.has_value());
        m_store = std::move(*store);
        auto session = ImportSession::begin(*m_store, QStringLiteral("Tea"), QStringLiteral("lex"),
                                            QStringLiteral("default"), QStringLiteral("here"));
        QVERIFY(session.has_value());
        auto sink = (*session)->beginFile({QStringLiteral("f"), 1, 1, QStringLiteral("text")}, {});
        QVERIFY(sink.has_value());
        const auto put = test::pushText(**sink, records);
        QVERIFY2(put.has_value(), put ? "" : qPrintable(toString(put.error())));
        QVERIFY((*sink)->commit().has_value());
        QVERIFY((*session)->finish({}).has_value());
        m_engine = std::make_unique<Engine>(*m_store);
    }

    // Groups that only questions tell of, with sums that only answers have: none, and not what stands in memory there.
    void questionsWithoutAnswers()
    {
        auto store = Store::open(m_folder.filePath(QStringLiteral("one.parlance")), Store::Mode::OpenOrCreate);
        QVERIFY(store.has_value());
        auto session = ImportSession::begin(**store, QStringLiteral("Tea"), QStringLiteral("lex"),
                                            QStringLiteral("default"), QStringLiteral("here"));
        QVERIFY(session.has_value());
        auto sink = (*session)->beginFile({QStringLiteral("f"), 1, 1, QStringLiteral("text")}, {});
        QVERIFY(sink.has_value());
        QVERIFY(test::pushText(**sink, "conversation c1 at=1711800000 rank=1\n  user m1 @1711796400 \"Hello?\"\n"));
        QVERIFY((*sink)->commit().has_value());
        QVERIFY((*session)->finish({}).has_value());
        Engine engine(**store);
        const auto agree = [&engine](std::vector<Grouping> by) {
            Query query;
            query.measures = {MeasureKey::Cost, MeasureKey::Queries, MeasureKey::InputTokens};
            query.by = std::move(by);
            const auto columns = engine.run(query, RunContext{now, TimeZone(), {}, Plan::Columns});
            const auto rows = engine.run(query, RunContext{now, TimeZone(), {}, Plan::Rows});
            return columns && rows && difference(**columns, **rows).isEmpty();
        };
        for (const DimensionInfo &one : catalog::dimensions()) {
            if (!hasDimension(FactKind::Message, one.key))
                continue;
            for (const Grain grain : {Grain::Hour, Grain::Day}) {
                QVERIFY2(agree({{one.key, grain, 0}}), one.name);
                if (one.key != DimensionKey::Question)
                    QVERIFY2(agree({{one.key, grain, 0}, {DimensionKey::Question, Grain::Day, 0}}), one.name);
            }
        }
    }

    void counts_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const char *json, const char *expected) {
            QTest::newRow(name) << QByteArray(json).replace('\'', '"') << QString::fromUtf8(expected);
        };
        // A message counts under each of its slots, and once in the total; two values of one slot are one message.
        add("by slot", "{'version':1,'measures':['queries','messages'],'by':['slot']}",
            "slot queries messages;– 7 10;extra 1 1;kind 3 3;number 2 2;– 10 13");
        add("by value", "{'version':1,'measures':['queries'],'by':['slot_value']}",
            "slot_value queries;– 7;2 2;cake 1;milk 1;tea 2;– 10");
        add("by slot and value", "{'version':1,'measures':['queries'],'by':['slot','slot_value']}",
            "slot slot_value queries;– – 7;extra 2 1;extra milk 1;kind cake 1;kind tea 2;number 2 2;– – 10");
        add("where a slot has a value",
            "{'version':1,'measures':['queries'],'where':{'all':[{'field':'slot','op':'=','value':'kind'},"
            "{'field':'slot_value','op':'=','value':'tea'}]}}",
            "queries;2;2");
        add("where a value contains",
            "{'version':1,'measures':['queries'],'where':{'field':'slot_value','op':'contains','value':'IL'}}",
            "queries;1;1");
        add("exact utterances", "{'version':1,'measures':['queries'],'by':['utterance']}",
            "utterance queries;– 0;I am \\{name\\} 1;I am {name} 2;Two teas 1;two  teas! 1;xyzzy 1;hours 1;tea 1;zzz "
            "2;– 10");
        add("understood", "{'version':1,'measures':['queries'],'by':['understood']}",
            "understood queries;– 1;no 3;yes 6;– 10");
        // Hidden words: of a platform that knows intents, and not where a backslash says that the user wrote the brace.
        add("questions", "{'version':1,'measures':['queries'],'by':['question']}",
            "question queries;– 1;i am \\{name\\} 1;i am {name} 1;two teas 2;xyzzy 1;hours 1;tea 1;zzz 2;– 10");
        // The way of a conversation from intent to intent, the same one in a row once, by the time of the messages and not
        // by their order in the file; a message without an intent is no step.
        add("ways", "{'version':1,'measures':['conversations'],'by':['intent_1','intent_2','intent_3','intent_4']}",
            "intent_1 intent_2 intent_3 intent_4 conversations;FallbackIntent Order – – 1;"
            "Hours FallbackIntent Order – 1;Order – – – 1;– – – – 3");
        add("steps of users",
            "{'version':1,'measures':['queries'],'by':['previous_intent','intent'],"
            "'where':{'not':{'field':'intent','op':'is null'}}}",
            "previous_intent intent queries;– FallbackIntent 1;– Hours 1;– Order 1;FallbackIntent FallbackIntent 1;"
            "FallbackIntent Order 2;Hours FallbackIntent 1;Order Order 2;– – 9");
        add("nearest",
            "{'version':1,'measures':['missed','nearest_confidence'],'by':['utterance','nearest_intent'],"
            "'where':{'field':'understood','op':'=','value':'no'}}",
            "utterance nearest_intent missed nearest_confidence;xyzzy Order 1 0.42;zzz Hours 1 0.6;zzz – 1 –;"
            "– – 3 0.51");
        add("where the second step is",
            "{'version':1,'measures':['conversations'],'where':{'field':'intent_2',"
            "'op':'contains','value':'fall'}}",
            "conversations;1;1");
        add("totals", "{'version':1,'measures':['low_confidence','unanswered','missed','fallback_rate']}",
            "low_confidence unanswered missed fallback_rate;1 4 3 0.3333333333;1 4 3 0.3333333333");
    }

    void counts()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, expected);
        const auto parsed = queryFromJson(QJsonDocument::fromJson(query).object());
        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(toString(parsed.error())));
        for (const Plan plan : {Plan::Columns, Plan::Rows}) {
            const auto table = m_engine->run(*parsed, RunContext{now, TimeZone(), {}, plan});
            QVERIFY2(table.has_value(), table ? "" : qPrintable(toString(table.error())));
            QStringList lines;
            for (const QString &line : tableText(**table, TimeZone()).split(u'\n', Qt::SkipEmptyParts))
                lines << line.trimmed();
            QString found = lines.join(u';').replace(u'\t', u' ');
            // Members without rows of their own stand in any order that the table has: null first or last.
            QStringList foundLines = found.split(u';'), expectedLines = expected.split(u';');
            foundLines.sort();
            expectedLines.sort();
            QCOMPARE(foundLines, expectedLines);
        }
    }

    // Queries of one run share what is worked out beside the rows.
    void severalQueriesOfIntents()
    {
        std::vector<Query> queries;
        for (const char *by : {"intent_1", "previous_intent"})
            queries.push_back(
                queryFromJson(QJsonDocument::fromJson(R"({"version":1,"measures":["conversations"],"by":[")" +
                                                      QByteArray(by) + R"("]})")
                                  .object())
                    .value());
        for (const Plan plan : {Plan::Columns, Plan::Rows}) {
            const auto tables = m_engine->run(queries, RunContext{now, TimeZone(), {}, plan});
            QVERIFY2(tables.has_value(), tables ? "" : qPrintable(toString(tables.error())));
            QVERIFY((*tables)[0]->rows > 1 && (*tables)[1]->rows > 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
