// Sentiment from import to query, both plans: the source's own label wins, else it is estimated, and the data says which.
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

constexpr UtcMs now = 1'735'732'800'000; // 2025-01-01T12:00Z

constexpr const char *records = R"(conversation c1 user=u1 bot=b1 at=1711900000 rank=1
  user m1 @1711796400 "This is terrible"
  assistant m2 <m1 @1711796401 "That is terrible, sorry."
  user m3 @1711796460 "This is terrible" sentiment=POSITIVE
  user m4 @1711796470 "Thanks, great help" sentiment=very_good
  user m5 @1711796480 "It does not work, how frustrating"
conversation c2 user=u2 bot=b2 at=1711900000 rank=1
  user m1 @1711882900 "Vielen Dank, super"
  user m2 @1711882960 "Wo ist meine Bestellung?"
  user m3 @1711882970 "I am confused"
  user m4 @1711882980 "Zamowienie"
  assistant m5 <m4 @1711882990 "Good." sentiment=NEGATIVE
)";

} // namespace

class TestSentimentQuery : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Engine> m_engine;

private Q_SLOTS:
    void initTestCase()
    {
        auto store = Store::open(m_folder.filePath(QStringLiteral("s.parlance")), Store::Mode::OpenOrCreate);
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

    void counts_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const char *query, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(query).replace(u'\'', u'"') << QString::fromUtf8(expected);
        };
        // Estimated: c1 m1 and m5 negative; c2 m1 positive, m2 neutral, m3 negative. Stated: c1 m3 positive. Neither:
        // c1 m4, whose label nobody knows, and c2 m4 in Polish.
        add("all", "'measures':['positive','neutral','negative','mixed','not_analysed','sentiment_score']",
            "positive neutral negative mixed not_analysed sentiment_score;2 1 3 0 2 -0.1666666667;2 1 3 0 2 "
            "-0.1666666667");
        add("by bot", "'measures':['positive','negative','negative_share'],'by':['bot']",
            "bot positive negative negative_share;b1 1 2 0.6666666667;b2 1 1 0.3333333333;– 2 3 0.5");
        add("origin", "'measures':['queries'],'by':['sentiment_basis']",
            "sentiment_basis queries;– 2;estimated 5;stated 1;– 8");
        add("origin of all messages", "'measures':['messages'],'by':['sentiment_basis','role']",
            "sentiment_basis role messages;– assistant 1;– user 2;estimated user 5;stated assistant 1;stated user 1;– "
            "– 10");
        add("only estimated",
            "'measures':['negative'],'where':{'field':'sentiment_basis','op':'=','value':'estimated'}", "negative;3;3");
        add("emotion", "'measures':['queries'],'by':['emotion']",
            "emotion queries;– 2;confused 1;frustrated 3;happy 2;– 8");
        add("messages of an emotion",
            "'measures':['queries'],'by':['utterance'],'where':{'field':'emotion','op':'=','value':'confused'}",
            "utterance queries;I am confused 1;– 1");
    }
    void counts()
    {
        QFETCH(QString, query);
        QFETCH(QString, expected);
        const QJsonDocument json = QJsonDocument::fromJson(QStringLiteral("{\"version\":1,%1}").arg(query).toUtf8());
        const Result<Query> asked = queryFromJson(json.object());
        QVERIFY2(asked.has_value(), asked ? "" : qPrintable(toString(asked.error())));
        for (const Plan plan : {Plan::Columns, Plan::Rows}) {
            const auto table = m_engine->run(*asked, RunContext{now, TimeZone(), {}, plan});
            QVERIFY2(table.has_value(), table ? "" : qPrintable(toString(table.error())));
            QStringList found, wanted = expected.split(u';');
            for (const QString &line : tableText(**table, TimeZone()).split(u'\n', Qt::SkipEmptyParts))
                found << line.trimmed().replace(u'\t', u' ');
            found.sort(); // rows with equal figures stand in any order
            wanted.sort();
            QCOMPARE(found.join(u'\n'), wanted.join(u'\n'));
        }
    }
};

QTEST_GUILESS_MAIN(TestSentimentQuery)
#include "tst_sentimentquery.moc"
