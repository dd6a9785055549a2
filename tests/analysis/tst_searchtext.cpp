// What counts as a word, what is found by what, and which part of a text is shown.
#include "models/analysis/searchquery.h"

#include <QRandomGenerator>
#include <QTest>

using namespace parlance;

class TestSearchText : public QObject
{
    Q_OBJECT

    static QString words(const QString &text)
    {
        std::string out;
        const QByteArray utf8 = text.toUtf8();
        foldForSearch({utf8.constData(), size_t(utf8.size())}, SearchForm::Words, out);
        return QString::fromStdString(out);
    }
    static QString tokens(const QString &text)
    {
        QStringList list;
        const std::string form = words(text).toStdString();
        eachIndexToken(
            form, [&](std::string_view token) { list << QString::fromUtf8(token.data(), qsizetype(token.size())); });
        return list.join(u'|');
    }
    static bool finds(const QString &query, const QString &text)
    {
        return SearchMatcher(parseSearch(query)).matches(text.toStdString());
    }
    // The text with everything found in brackets.
    static QString marked(const SearchExpression &expression, QString text)
    {
        const SearchMarks marks = SearchMatcher(expression).marks(text.toStdString());
        for (auto it = marks.rbegin(); it != marks.rend(); ++it) {
            text.insert(it->first + it->second, u']');
            text.insert(it->first, u'[');
        }
        return text;
    }

private Q_SLOTS:
    void wordForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("empty", QString(), QStringLiteral(" "));
        row("case and signs", QStringLiteral("Hello, WORLD! (it's 4:30)"), QStringLiteral(" hello world it s 4 30 "));
        row("umlauts", QStringLiteral("Müller über Straße, GRÖSSE"), QStringLiteral(" muller uber strasse grosse "));
        row("umlauts in two parts", QStringLiteral("Mu\u0308ller"), QStringLiteral(" muller "));
        row("other accents", QStringLiteral("Łódź İzmir façade Ωμέγα"), QStringLiteral(" łodz izmir facade ωμεγα "));
        row("Cyrillic keeps its letters", QStringLiteral("Йод"), QStringLiteral(" йод "));
        row("soft hyphen", QStringLiteral("Donau\u00addampf"), QStringLiteral(" donaudampf "));
        row("Japanese", QStringLiteral("請求書をPDFで送る。"), QStringLiteral(" 請求書を pdf で送る "));
        row("Kana keep their marks", QStringLiteral("ガか"), QStringLiteral(" ガか "));
        row("full width", QStringLiteral("ＰＤＦ１２"), QStringLiteral(" pdf12 "));
        row("Korean", QStringLiteral("회의는 오늘"), QStringLiteral(" 회의는 오늘 "));
        row("Hindi keeps its vowels", QStringLiteral("हिन्दी भाषा"), QStringLiteral(" हिन्दी भाषा "));
        row("emoji", QStringLiteral("ok👍🏽 fine"), QStringLiteral(" ok 👍🏽 fine "));
        row("joined emoji", QStringLiteral("👩\u200d💻"), QStringLiteral(" 👩💻 "));
    }
    void wordForms()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(words(text), expected);
        QCOMPARE(words(expected), expected); // the form of a form is itself
    }

    void invalidBytes()
    {
        std::string out;
        for (const std::string_view text : {"a\xff"
                                            "b",
                                            "a\xc3", "\xed\xa0\x80x", "a\xf8\x88\x80\x80\x80z"})
            foldForSearch(text, SearchForm::Words, out);
        foldForSearch(std::string_view("one\xff"
                                       "two\0three\xe4\xbd",
                                       14),
                      SearchForm::Words, out);
        QCOMPARE(QByteArray::fromStdString(out), QByteArray(" one two three "));
    }

    void indexTokens()
    {
        QCOMPARE(tokens(QStringLiteral("Please pay")), QStringLiteral("please|pay"));
        QCOMPARE(tokens(QStringLiteral("請求書 a 円")), QStringLiteral("請求|求書|書|a|円"));
        QCOMPARE(tokens(QStringLiteral("👍🎉")), QStringLiteral("👍🎉|🎉"));
        QCOMPARE(tokens(QString(100, u'x')), QString(60, u'x'));
        QCOMPARE(tokens(QString(50, u'ж')), QString(30, u'ж'));
    }

    void queries_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const QString &query, const QString &text, bool found) {
            QTest::newRow(qPrintable(query + QStringLiteral(" in ") + text)) << query << text << found;
        };
        const QString text = QStringLiteral("How do I reset the invoice address of Jürgen's account?");
        row(QStringLiteral("invoice"), text, true);
        row(QStringLiteral("INVOICE reset"), text, true);
        row(QStringLiteral("invoic"), text, false);
        row(QStringLiteral("invoic*"), text, true);
        row(QStringLiteral("voice*"), text, false);
        row(QStringLiteral("\"invoice address\""), text, true);
        row(QStringLiteral("\"address invoice\""), text, false);
        row(QStringLiteral("\"the invoice addr*\""), text, true);
        row(QStringLiteral("jurgen"), text, true);
        row(QStringLiteral("Jürgen's"), text, true);
        row(QStringLiteral("invoice -reset"), text, false);
        row(QStringLiteral("invoice -refund"), text, true);
        row(QStringLiteral("refund OR invoice"), text, true);
        row(QStringLiteral("refund OR invoice cancel"), text, false);
        row(QStringLiteral("refund | voucher"), text, false);
        row(QStringLiteral("invoice-address"), text, true);
        row(QStringLiteral("求書"), QStringLiteral("請求書をください"), true);
        row(QStringLiteral("書求"), QStringLiteral("請求書をください"), false);
        row(QStringLiteral("書"), QStringLiteral("請求書をください"), true);
        row(QStringLiteral("👍"), QStringLiteral("ok👍"), true);
        row(QStringLiteral("👎"), QStringLiteral("ok👍"), false);
        row(QStringLiteral("->"), QStringLiteral("a -> b"), true);
        row(QStringLiteral("strasse"), QStringLiteral("Lange Straße 5"), true);
        row(QStringLiteral("straße"), QStringLiteral("LANGE STRASSE"), true);
    }
    void queries()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(finds(query, text), found);
    }

    void hostileQueries()
    {
        for (const char *text :
             {"\"",  "\"\"\"", "-",   "--",        "*",     "OR",    "OR OR", "a OR", "OR a",
              "-\"", "\"a",    "-OR", "NEAR(a b)", "a AND", "col:x", "^",     "{",    "'; DROP TABLE message; --",
              "\\",  "a*b",    "()"})
            (void)SearchMatcher(parseSearch(QString::fromUtf8(text))).matches("some text");
        QVERIFY(parseSearch(QStringLiteral("  ")).isEmpty());
        QVERIFY(parseSearch(QStringLiteral("-only -without")).isEmpty());
        QVERIFY(parseSearch(QStringLiteral("\"\" * OR")).isEmpty());
        QVERIFY(finds(QStringLiteral("\"reset the"), QStringLiteral("please reset the thing"))); // unbalanced
        QVERIFY(finds(QStringLiteral("text OR"), QStringLiteral("some text")));
    }

    void plain()
    {
        const auto has = [](const char *query, const char *text) {
            return SearchMatcher(plainSearch(QString::fromUtf8(query))).matches(text);
        };
        QVERIFY(has("voice a", "the inVOICE Address"));
        QVERIFY(has("ÄRGER", "kein ärger"));
        QVERIFY(!has("ARGER", "kein ärger"));
        QVERIFY(has("求書を", "請求書を"));
        QVERIFY(has("\"", "say \"yes\""));
        QVERIFY(!has("`", "@")); // differ in the bit of lower case
        QVERIFY(!has("[x", "{x"));
    }

    // The quick search agrees with the plain one wherever the needle lies and however long the text is.
    void quickSearch()
    {
        QRandomGenerator random(7);
        const char letters[] = "abAB@`[{ \xc3\xa4";
        for (int i = 0; i < 20'000; ++i) {
            std::string text, needle;
            for (int n = int(random.bounded(200)); n > 0; --n)
                text += letters[random.bounded(int(sizeof letters) - 1)];
            for (int n = 1 + int(random.bounded(6)); n > 0; --n)
                needle += "ab@`[{ "[random.bounded(7)];
            std::string lower = text;
            for (char &c : lower)
                c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
            QCOMPARE(containsAscii(text, needle), lower.find(needle) != std::string::npos);
            QCOMPARE(isAscii(text), text.find('\xc3') == std::string::npos && text.find('\xa4') == std::string::npos);
        }
    }

    // A quick look around the umlauts never leaves out what the whole words form has.
    void guards()
    {
        QRandomGenerator random(9);
        const QStringList pieces = {QStringLiteral("a"),    QStringLiteral("B"),      QStringLiteral("c"),
                                    QStringLiteral("ä"),    QStringLiteral("ß"),      QStringLiteral("s"),
                                    QStringLiteral(" "),    QStringLiteral("\u0308"), QStringLiteral("請"),
                                    QStringLiteral("ＡＢ"), QStringLiteral("👍"),      QStringLiteral(".")};
        int found = 0;
        for (int i = 0; i < 30'000; ++i) {
            QString text, query;
            for (int n = int(random.bounded(60)); n > 0; --n)
                text += pieces[random.bounded(int(pieces.size()))];
            for (int n = 1 + int(random.bounded(4)); n > 0; --n)
                query += QStringLiteral("abcs")[random.bounded(4)];
            const bool expected = words(text).contains(QString(u' ' + query + u' '));
            QCOMPARE(finds(query, text), expected);
            found += expected;
        }
        QVERIFY(found > 500);
    }

    void marks()
    {
        QCOMPARE(marked(parseSearch(QStringLiteral("muller inv*")), QStringLiteral("Müller: 2 Invoices, MULLERS")),
                 QStringLiteral("[Müller]: 2 [Inv]oices, MULLERS"));
        QCOMPARE(marked(parseSearch(QStringLiteral("muller")), QStringLiteral("Mu\u0308ller!")),
                 QStringLiteral("[Mu\u0308ller]!"));
        QCOMPARE(marked(parseSearch(QStringLiteral("\"a b\"")), QStringLiteral("a, b a b")),
                 QStringLiteral("[a, b] [a b]"));
        QCOMPARE(marked(parseSearch(QStringLiteral("求書 x")), QStringLiteral("😀請求書 x")),
                 QStringLiteral("😀請[求書] [x]"));
        QCOMPARE(marked(plainSearch(QStringLiteral("AB")), QStringLiteral("abab 😀ab")),
                 QStringLiteral("[ab][ab] 😀[ab]"));
    }

    void snippets()
    {
        QString text = QStringLiteral("word ").repeated(200) + QStringLiteral("the\nNeedle here ") +
                       QStringLiteral("tail ").repeated(200);
        const SearchSnippet snippet =
            SearchMatcher(parseSearch(QStringLiteral("needle"))).snippet(text.toStdString(), 120);
        QVERIFY2(snippet.text.contains(QStringLiteral("the Needle here")), qPrintable(snippet.text));
        QVERIFY(snippet.text.startsWith(QStringLiteral("…word")));
        QVERIFY(snippet.text.endsWith(u'…'));
        QVERIFY(snippet.text.size() < 130);
        QCOMPARE(int(snippet.marks.size()), 1);
        QCOMPARE(snippet.text.mid(snippet.marks[0].first, snippet.marks[0].second), QStringLiteral("Needle"));
        const SearchSnippet whole = SearchMatcher(parseSearch(QStringLiteral("b"))).snippet("a b", 120);
        QCOMPARE(whole.text, QStringLiteral("a b"));
    }

    void scores()
    {
        SearchMatcher matcher(parseSearch(QStringLiteral("reset password")));
        const double together = matcher.score("please reset password now");
        const double apart = matcher.score("password needs a reset");
        const double lost = matcher.score("password needs a reset " + std::string(5'000, 'x'));
        const double often = matcher.score("password password needs a reset");
        QVERIFY(together > often && often > apart && apart > lost && lost > 0);
    }
};

QTEST_APPLESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
