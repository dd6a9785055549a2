// Questions without an answer: not understood, answered with a low confidence (also in a row of its own), out of scope,
// without a document found. Counted by hand, by both plans.
#include "models/engine/engine.h"
#include "models/store/importsession.h"
#include "tests/engine/tabletext.h"
#include "tests/support/textrecords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance;

namespace {

// One conversation for each rule; its name says which of its questions have no answer.
constexpr const char *records = R"(conversation low-answer at=1000 rank=1
  user q1 @100 "Low"
  assistant a1 <q1 @110 confidence=0.6 source=rag "Perhaps"
  user q2 @120 "At the threshold"
  assistant a2 <q2 @130 confidence=0.7 source=qa "Yes"
conversation best-of-two at=1000 rank=1
  user q1 @100 "Twice"
  assistant a1 <q1 @110 confidence=0.3 source=rag "Hm"
  assistant a2 <q1 @120 confidence=0.9 source=model "Yes"
conversation failed-answers at=1000 rank=1
  user q1 @100 "Error"
  assistant a1 <q1 @110 error confidence=0.1 source=rag "x"
conversation no-parents at=1000 rank=1
  user q1 @100 "First"
  assistant a1 @101 confidence=0.5 "?"
  user q2 @102 "Second"
  assistant a2 @103 confidence=0.8 "!"
conversation own-confidence at=1000 rank=1
  user q1 @100 confidence=0.9 "Mine"
  assistant a1 <q1 @110 confidence=0.2 "Poor"
conversation scope at=1000 rank=1
  user q1 @100 "Weather"
  assistant a1 <q1 @110 source=out_of_scope "No"
  user q2 @120 "Tax"
  assistant a2 <q2 @130 source=rag "So"
  system s2 <a2 @500 source=out_of_scope
conversation look-up-before at=1000 rank=1
  user q1 @100 "One"
  assistant a1 <q1 @110 source=rag "1"
  tool t2 @120 nohit
  user q2 @121 "Two"
  assistant a2 <q2 @130 source=model "2"
conversation look-up-within at=1000 rank=1
  user q1 @100 "Within"
  tool t1 @105 nohit
  assistant a1 <q1 @110 "x"
conversation one-found at=1000 rank=1
  user q1 @100 "Two look-ups"
  tool t1 @103 nohit
  tool t2 @105 hit=doc
  assistant a1 <q1 @110 source=rag "x"
conversation missed at=1000 rank=1
  user q1 @100 missed "zzz"
)";

} // namespace

class TestUnanswered : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

private Q_SLOTS:
    void initTestCase()
    {
        auto store = Store::open(m_folder.filePath(QStringLiteral("w.parlance")), Store::Mode::OpenOrCreate);
        QVERIFY(store.has_value());
        m_store = std::move(*store);
        auto session = ImportSession::begin(*m_store, QStringLiteral("Bot"), QStringLiteral("table"),
                                            QStringLiteral("default"), QStringLiteral("here"));
        QVERIFY(session.has_value());
        auto sink = (*session)->beginFile({QStringLiteral("f"), 1, 1, QStringLiteral("text")}, {});
        QVERIFY(sink.has_value());
        QVERIFY(test::pushText(**sink, records).has_value());
        QVERIFY((*sink)->commit().has_value());
        QVERIFY((*session)->finish({}).has_value());
    }

    void counts_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const char *json, const char *expected) {
            QTest::newRow(name) << QByteArray(json).replace('\'', '"') << QString::fromUtf8(expected);
        };
        add("by conversation", "{'version':1,'measures':['queries','unanswered'],'by':['conversation']}",
            "conversation queries unanswered;low-answer 2 1;best-of-two 1 0;failed-answers 1 0;no-parents 2 1;"
            "own-confidence 1 1;scope 2 2;look-up-before 2 1;look-up-within 1 1;one-found 1 0;missed 1 1;– 14 8");
        add("what answered questions", "{'version':1,'measures':['queries','unanswered'],'by':['answer_source']}",
            "answer_source queries unanswered;rag 3 1;qa 1 0;model 1 0;out_of_scope 2 2;failed_retrieval 2 2;– 5 3;"
            "– 14 8");
        add("answers keep their own", "{'version':1,'measures':['answers'],'by':['answer_source']}",
            "answer_source answers;rag 5;qa 1;model 2;out_of_scope 1;failed_retrieval 0;– 4;– 13");
        add("confidence per question",
            "{'version':1,'measures':['confidence_avg'],'by':['question'],"
            "'where':{'field':'role','op':'=','value':'user'}}",
            "question confidence_avg;low 0.6;at the threshold 0.7;twice 0.9;error –;first 0.5;second 0.8;mine 0.9;"
            "weather –;tax –;one –;two –;within –;two look-ups –;zzz –;– 0.7333333333");
        add("of answers alone", "{'version':1,'measures':['low_confidence']}", "low_confidence;4;4");
    }

    void counts()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, expected);
        Engine engine(*m_store);
        const auto parsed = queryFromJson(QJsonDocument::fromJson(query).object());
        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(toString(parsed.error())));
        for (const Plan plan : {Plan::Columns, Plan::Rows}) {
            const auto table = engine.run(*parsed, RunContext{1'735'732'800'000, TimeZone(), {}, plan});
            QVERIFY2(table.has_value(), table ? "" : qPrintable(toString(table.error())));
            QStringList found, wanted = expected.split(u';');
            for (const QString &line : tableText(**table, TimeZone()).split(u'\n', Qt::SkipEmptyParts))
                found << line.trimmed().replace(u'\t', u' ');
            found.sort();
            wanted.sort();
            QCOMPARE(found.join(u'\n'), wanted.join(u'\n'));
        }
    }

    void verified()
    {
        const auto report = m_store->verify({}, {});
        QVERIFY(report);
        QCOMPARE(report->differences.join(u'\n'), QString());
    }
};

QTEST_GUILESS_MAIN(TestUnanswered)
#include "tst_unanswered.moc"
