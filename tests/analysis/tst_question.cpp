#include "models/analysis/question.h"

#include <QTest>

using namespace parlance;

class TestQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalise_data();
    void normalise();
    void everyAsciiByte();
    void memoryIsReused();
    void questionMark_data();
    void questionMark();
};

void TestQuestion::normalise_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("normalised");
    int n = 0;
    const auto row = [&n](const QByteArray &text, const char *normalised) {
        QTest::addRow("%d", ++n) << text << QByteArray(normalised);
    };
    row("", "");
    row("   ", "");
    row("?!. ", "");
    row("Thanks a lot.", "thanks a lot");
    row("  What's\tthe \r\n address ? ", "what's the address");
    row("No, that's all. Thanks.", "no, that's all. thanks");
    row("Really?! ...", "really");
    row("3.14", "3.14");
    row(QByteArray("a\0b", 3), "a");
    row("Größe und Straße?", "grösse und strasse");
    row("STRASSE ẞ İstanbul ﬁne", "strasse ss i\u0307stanbul fine");
    row("ÀÉÎ Ø", "àéî ø");
    row("ΟΔΟΣ.", "οδοσ");
    row("Привет, МИР!", "привет, мир");
    row("a\u00a0\u3000b\u2003 ?", "a b");
    row("\u00a0Ärger\u00a0", "ärger");
    row("いくらですか？", "いくらですか？");
    row("😀 OK?", "😀 ok");
    row("bad \xff byte?", "bad \xef\xbf\xbd byte");
    row("cut \xe2\x82", "cut \xef\xbf\xbd\xef\xbf\xbd");
    row("overlong \xc0\xaf", "overlong \xef\xbf\xbd\xef\xbf\xbd");
    row("half \xed\xa0\x80", "half \xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
}

void TestQuestion::normalise()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, normalised);
    if (text.contains('\0'))
        normalised = QByteArray("a\0b", 3);
    std::string out = "what was there before";
    normaliseQuestion({text.constData(), size_t(text.size())}, out);
    QCOMPARE(QByteArray::fromStdString(out), normalised);
}

// The fast way must do what the thorough way does: a letter beyond ASCII in front forces the latter.
void TestQuestion::everyAsciiByte()
{
    std::string fast, thorough;
    for (int a = 0; a < 128; ++a)
        for (int b = 0; b < 128; ++b) {
            const std::string text{'x', char(a), 'Y', char(b)};
            normaliseQuestion(text, fast);
            normaliseQuestion("é" + text, thorough);
            if ("é" + fast != thorough)
                QFAIL(qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
        }
}

void TestQuestion::memoryIsReused()
{
    std::string out;
    normaliseQuestion("A text that is long enough to leave the small buffer of the string?", out);
    const char *memory = out.data();
    normaliseQuestion("A shorter text, but still not one that would fit the buffer", out);
    QCOMPARE(static_cast<const void *>(out.data()), static_cast<const void *>(memory));
    QCOMPARE(out, std::string("a shorter text, but still not one that would fit the buffer"));
}

void TestQuestion::questionMark_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("question");
    const auto row = [](const char *text, bool question) { QTest::newRow(text) << QByteArray(text) << question; };
    row("", false);
    row(" ", false);
    row("?", true);
    row("what", false);
    row("what?", true);
    row("what? \n", true);
    row("what?\u00a0\u3000 ", true);
    row("what?!", false);
    row("what? ok", false);
    row("いくらですか？", true);
    row("كم الساعة؟", true);
    row("é", false);
}

void TestQuestion::questionMark()
{
    QFETCH(QByteArray, text);
    QTEST(endsWithQuestionMark({text.constData(), size_t(text.size())}), "question");
}

QTEST_GUILESS_MAIN(TestQuestion)
#include "tst_question.moc"
