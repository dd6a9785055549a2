// What texts sound like: every label here is what a reader would say.
#include "models/analysis/sentiment.h"

#include <QFile>
#include <QTest>

using namespace parlance;

namespace {

const char *nameOf(Sentiment sentiment)
{
    constexpr const char *names[] = {"unknown", "positive", "neutral", "negative", "mixed"};
    return names[size_t(sentiment)];
}

SentimentEstimate estimate(const char *text)
{
    return SentimentLexicon::builtIn().estimate(text);
}

} // namespace

class TestSentiment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLexiconIsSound()
    {
        QFile file(QStringLiteral(":/sentiment/lexicon.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const auto lexicon = SentimentLexicon::parse({text.constData(), size_t(text.size())});
        QVERIFY2(lexicon, lexicon ? "" : qPrintable(toString(lexicon.error())));
        QVERIFY(text.size() > 5000);
    }

    void labels_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("label");
        const auto row = [](const char *text, const char *label) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(label);
        };
        row("Thank you, that was very helpful!", "positive");
        row("GREAT ANSWER", "positive");
        row("It works now", "positive");
        row("not bad", "positive");
        row("How do I return an item?", "neutral");
        row("Where is my order 12345?", "neutral");
        row("This is terrible", "negative");
        row("The answer is wrong and useless", "negative");
        row("That's not helpful at all", "negative");
        row("it does not work", "negative");
        row("It doesn\u2019t work", "negative");
        row("I can't understand the answer", "negative");
        row("The bot is really friendly, but the answers are terrible", "mixed");
        row("no problem", "neutral");
        row("Danke, das hat sehr geholfen", "positive");
        row("Das ist SCHÖN und großartig", "positive");
        row("Wie kann ich meine Bestellung stornieren?", "neutral");
        row("Das ist nicht gut", "negative");
        row("Die Antwort ist leider falsch", "negative");
        row("Es funktioniert nicht", "negative");
        row("Das gefällt mir überhaupt nicht", "negative");
        row("Das ist schlecht, nicht wahr?", "negative");
        row("ありがとうございます", "positive");
        row("注文はどこですか", "neutral");
        row("対応が最悪です", "negative");
        row("あまり良くない", "neutral"); // only "良い" is known: better nothing than a guess
        row("これは便利ではない", "negative");
        row("😡", "negative");
        row("👍", "positive");
        row("see http://example.com/a:b", "unknown");
        row("Je suis très déçu de cette réponse", "unknown");
        row("Zamówienie", "unknown");
        row("12345", "unknown");
        row("", "unknown");
        row("\xff\xfe\xc3", "unknown"); // no text at all
    }
    void labels()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, label);
        const SentimentEstimate is = SentimentLexicon::builtIn().estimate({text.constData(), size_t(text.size())});
        QVERIFY2(
            label == nameOf(is.label),
            qPrintable(
                QStringLiteral("%1: +%2 -%3").arg(QLatin1String(nameOf(is.label))).arg(is.positive).arg(is.negative)));
    }

    void strength()
    {
        QVERIFY(estimate("very good").positive > estimate("good").positive);
        QVERIFY(estimate("slightly bad").negative < estimate("bad").negative);
        QVERIFY(estimate("good!").positive > estimate("good.").positive);
        QCOMPARE(estimate("not good").positive, 0.0);
        QCOMPARE(estimate("not good").negative, 1.5); // three quarters of 2
        // A negation reaches three words, and not over a comma.
        QVERIFY(estimate("not a very good answer").negative > 0);
        QVERIFY(estimate("no, good").positive > 0);
        QVERIFY(estimate("not for me at all any more good").positive > 0);
    }

    void emotions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("emotion");
        QTest::newRow("frustrated") << QByteArray("This is so frustrating") << QByteArray("frustrated");
        QTest::newRow("does not work") << QByteArray("it doesn't work") << QByteArray("frustrated");
        QTest::newRow("happy") << QByteArray("I am happy, thanks") << QByteArray("happy");
        QTest::newRow("confused") << QByteArray("I don't understand this") << QByteArray("confused");
        QTest::newRow("verwirrt") << QByteArray("Ich bin verwirrt") << QByteArray("confused");
        QTest::newRow("none") << QByteArray("Where is my order?") << QByteArray();
    }
    void emotions()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, emotion);
        QCOMPARE(QByteArray(keyOf(estimate(text.constData()).emotion)), emotion);
    }

    // What stands behind the first 2,000 bytes is a document.
    void longTextsAreCut()
    {
        const std::string calm(SentimentLexicon::longestLooked, ' ');
        QCOMPARE(SentimentLexicon::builtIn().estimate(calm + "terrible").label, Sentiment::Unknown);
        std::string endless(100'000, 'a'); // one word, longer than any
        QCOMPARE(SentimentLexicon::builtIn().estimate(endless).label, Sentiment::Unknown);
    }

    void wrongLinesHaveAPlace()
    {
        const auto line = [](const char *text) {
            const auto parsed = SentimentLexicon::parse(text);
            return parsed ? qint64(-1) : parsed.error().place.line;
        };
        QCOMPARE(line("[words]\n# a remark\n\ngood 2 happy\n"), qint64(-1));
        QCOMPARE(line("good 2"), qint64(1)); // of no section
        QCOMPARE(line("[words]\ngood"), qint64(2));
        QCOMPARE(line("[words]\ngood 4"), qint64(2));
        QCOMPARE(line("[words]\ngood 2 glad"), qint64(2));
        QCOMPARE(line("[plain]\nthe 2"), qint64(2));
        QCOMPARE(line("[verbs]"), qint64(1));
    }

    void labelsOfSources()
    {
        QCOMPARE(sentimentFromLabel("POSITIVE"), Sentiment::Positive);
        QCOMPARE(sentimentFromLabel("Mixed"), Sentiment::Mixed);
        QCOMPARE(sentimentFromLabel("furious"), Sentiment::Unknown);
        QCOMPARE(sentimentFromLabel(""), Sentiment::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestSentiment)
#include "tst_sentiment.moc"
