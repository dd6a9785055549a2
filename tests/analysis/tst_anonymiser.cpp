// Nothing that was planted comes out, however it is written; and what is nobody's stays.
#include "models/analysis/anonymiser.h"
#include "models/analysis/secrets.h"

#include <QTest>

using namespace parlance;

namespace {

AnonymiserRules rules()
{
    AnonymiserRules rules;
    rules.key = QByteArray(32, 'k');
    rules.people = {{"u-anna", {"Anna Kowalska", "anna.kowalska@nordwind.example"}},
                    {"3f2504e0", {QString::fromUtf8("Jürgen Möller-Groß"), "jm@nordwind.example"}},
                    {"u-tanaka", {QString::fromUtf8("田中 太郎")}},
                    {"u-kim", {QString::fromUtf8("김민수")}},
                    {"u-hayashi", {QString::fromUtf8("林 花子")}},
                    {"u-rare", {QString::fromUtf8("𠮷野家")}},
                    {"7", {"+49 151 23456789"}}};
    rules.words = {"Projekt Zugvogel", "ACME", "C++", "***", QString::fromUtf8("★"), "$$$"};
    rules.patterns = {R"(\bEMP-\d{4}\b)"};
    return rules;
}

Anonymiser anonymiser()
{
    auto made = Anonymiser::make(rules());
    if (!made)
        qFatal("%s", qPrintable(toString(made.error())));
    return *made;
}

// What is left when everything unseen and every separator is gone: an item hidden in any of the usual ways shows here.
QString bare(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        if (c.isLetterOrNumber())
            out += c.toLower();
    return out;
}

struct Item
{
    const char *name;
    QString text;
    SecretKind kind;
};

std::vector<Item> items()
{
    return {
        {"address", "ada.lovelace+x@analytical.example", SecretKind::Email},
        {"wide address", QString::fromUtf8("zoë＠münchen.example"), SecretKind::Email},
        {"address with loose accents", QString::fromUtf8("andre\u0301@cafe\u0301.example"), SecretKind::Email},
        {"phone", "+49 30 1234 5678", SecretKind::Phone},
        {"phone with brackets", "(030) 987-6543", SecretKind::Phone},
        {"phone plain", "015112345678", SecretKind::Phone},
        {"phone of America", "555-867-5309", SecretKind::Phone},
        {"phone of India", "98765 43210", SecretKind::Phone},
        {"phone of Singapore", "9123 4567", SecretKind::Phone},
        {"phone of Denmark", "20 12 34 56", SecretKind::Phone},
        {"phone of Britain without its 0", "1793 414926", SecretKind::Phone},
        {"phone of Brazil", "11 91234-5678", SecretKind::Phone},
        {"iban", "DE89 3704 0044 0532 0130 00", SecretKind::Iban},
        {"iban close", "GB29NWBK60161331926819", SecretKind::Iban},
        {"card", "4111 1111 1111 1111", SecretKind::Card},
        {"card close", "5500005555555559", SecretKind::Card},
        {"ip", "192.168.17.204", SecretKind::Ip},
        {"ip six", "2001:db8:85a3::8a2e:370:7334", SecretKind::Ip},
        {"key of a cloud", "AKIAIOSFODNN7EXAMPLE", SecretKind::Key},
        {"key of a model", "sk-ant-api03-abcdefghijklmnop", SecretKind::Key},
        {"web token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dBjftJeZ4CVPmB92", SecretKind::Key},
        {"random", "Zx81kQpL0vR7tYw3mNb5cGh2", SecretKind::Key},
        {"id with few letters", "88372181-9338-1133-8434-857997723101", SecretKind::Key},
        {"hexadecimal", "9e107d9d372bb6826bd81d3542a419d6", SecretKind::Key},
        {"name", "Anna Kowalska", SecretKind::Person},
        {"first name", "Anna", SecretKind::Person},
        {"last name", "Kowalska", SecretKind::Person},
        {"turned", "Kowalska, Anna", SecretKind::Person},
        {"accents", QString::fromUtf8("Jürgen"), SecretKind::Person},
        {"japanese", QString::fromUtf8("田中太郎"), SecretKind::Person},
        {"japanese in two words", QString::fromUtf8("田中 太郎"), SecretKind::Person},
        {"family name alone", QString::fromUtf8("田中"), SecretKind::Person},
        {"family name of one character", QString::fromUtf8("林さん"), SecretKind::Person},
        {"korean", QString::fromUtf8("김민수"), SecretKind::Person},
        {"korean given name", QString::fromUtf8("민수"), SecretKind::Person},
        {"rare characters", QString::fromUtf8("𠮷野家"), SecretKind::Person},
        {"id", "u-anna", SecretKind::Person},
        {"word", "Projekt Zugvogel", SecretKind::Word},
        {"pattern", "EMP-4711", SecretKind::Pattern},
    };
}

struct Surroundings
{
    const char *name;
    QString before, after;
};

std::vector<Surroundings> places()
{
    return {{"alone", {}, {}},
            {"in a sentence", "Please ask ", " about it."},
            {"in brackets", "(", ")"},
            {"in JSON", "{\"user\": {\"contact\": \"", "\", \"n\": 1}}"},
            {"in JSON after a new line", "{\"text\": \"Hello\\n", "\\nbye\"}"},
            {"in JSON in JSON", "{\\\"contact\\\": \\\"", "\\\"}"},
            {"in a link", "[write](mailto:", ")"},
            {"as a link's words", "[", "](https://example.org)"},
            {"in an address", "https://example.org/find?q=", "&page=2"},
            {"in a title", "# ", "\n"},
            {"in bold", "**", "**"},
            {"in code", "`", "`"},
            {"in a table", "| a | ", " |"},
            {"in HTML", "<b>", "</b>"},
            {"quoted", "\"", "\""},
            {"after a colon", "contact:", ""},
            {"after a comma", "Bob,", ",x"},
            {"after a full stop", "Tel.", " now"},
            {"before an ending", "", QString::fromUtf8("가")},
            {"twice", "x ", " y"}};
}

QString withUnseen(const QString &text)
{
    const char16_t unseen[] = {0x200B, 0x200D, 0x00AD, 0x2060, 0xFEFF};
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        out += text.at(i);
        if (i + 1 < text.size() && !text.at(i).isHighSurrogate())
            out += QChar(unseen[i % 5]);
    }
    return out;
}

QString wide(const QString &text)
{
    QString out;
    for (const QChar c : text)
        out += c.unicode() > 0x20 && c.unicode() < 0x7F ? QChar(c.unicode() + 0xFEE0) : c;
    return out;
}

QString inJson(const QString &text)
{
    QString out;
    for (const QChar c : text)
        out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    return out;
}

QString inHtml(const QString &text)
{
    QString out;
    for (const char32_t c : text.toUcs4())
        out += QStringLiteral("&#%1;").arg(uint(c));
    return out;
}

// A digit behind would be taken for one of the number.
QString inHtmlWithoutEnds(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool before = i + 1 < text.size() && text.at(i + 1).isDigit();
        out += (c == u'@' || c == u'.') && !before ? QStringLiteral("&#%1").arg(c.unicode()) : QString(c);
    }
    return out;
}

QString inAddress(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding());
}

} // namespace

class TestAnonymiser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingComesOut_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        for (const Item &item : items())
            for (const Surroundings &place : places()) {
                // The pattern is the user's own, and ends its words otherwise.
                if (item.kind == SecretKind::Pattern && place.before.isEmpty() && !place.after.isEmpty())
                    continue;
                const std::pair<const char *, QString> forms[] = {
                    {"plain", item.text},
                    {"upper case", item.text.toUpper()},
                    {"lower case", item.text.toLower()},
                    {"unseen characters", withUnseen(item.text)},
                    {"wide", wide(item.text)},
                    {"escaped for JSON", inJson(item.text)},
                    {"escaped for HTML", inHtml(item.text)},
                    {"escaped for addresses", inAddress(item.text)},
                    {"escaped for addresses twice", inAddress(inAddress(item.text))},
                    {"escaped for JSON in JSON", inJson(item.text).replace(u'\\', QStringLiteral("\\\\"))},
                    {"escaped for HTML twice", inHtml(item.text).replace(u'&', QStringLiteral("&amp;"))},
                    {"in HTML without semicolons", inHtmlWithoutEnds(item.text)},
                    {"in parts", item.text.normalized(QString::NormalizationForm_KD)},
                };
                for (const auto &[form, written] : forms)
                    QTest::addRow("%s, %s, %s", item.name, place.name, form)
                        << item.text << written << place.before << place.after;
            }
    }

    void nothingComesOut()
    {
        QFETCH(QString, item);
        QFETCH(QString, written);
        QFETCH(QString, before);
        QFETCH(QString, after);
        static const Anonymiser hide = anonymiser();
        const QString text = before + written + after;
        const QString out = hide.anonymised(text);
        QVERIFY2(!out.contains(written), qPrintable(out));
        QVERIFY2(!bare(out).contains(bare(item)), qPrintable(out));
        QVERIFY2(out.contains(u'['), qPrintable(out));
        const auto found = hide.find(text);
        QCOMPARE(Anonymiser::replaced(text, found), out);
    }

    // What depends on its case, and what is found by what stands before it.
    void nothingOfItComesOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *text, const QStringList &parts) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << parts;
        };
        const QString key = QStringLiteral("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        for (const Surroundings &place : places())
            for (const QString &written : {key, withUnseen(key), wide(key), inJson(key), inHtml(key), inAddress(key)})
                QTest::addRow("%s %s", place.name, qPrintable(written.left(50)))
                    << place.before + written + place.after << QStringList{QStringLiteral("EXAMPLEKEY"), written};
        row("aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", {"wJalr"});
        row("{\"password\": \"abcd,efgh\", \"n\": 1}", {"abcd", "efgh"});
        row("{\"body\":\"{\\\"password\\\": \\\"abcd,efgh\\\"}\"}", {"abcd", "efgh"});
        row("\"password\": \"ab\\\"cd efgh\"", {"ab", "cd efgh"});
        row("pwd = 'my secret phrase'", {"my secret", "phrase"});
        row("Passwort: „mein geheimer Satz“", {"mein", "Satz"});
        row("password=Tr0ub4dor&3", {"Tr0ub", "&3"});
        row("password: abcd,efgh", {"abcd", "efgh"});
        row("https://x.example/?token=abcd1234&page=2", {"abcd1234"});
        row("Authorization: Bearer abcdefgh12", {"abcdefgh12"});
        row("{\"body\":\"{\\\"t\\\":\\\"Hello\\\\nAnna\\\"}\"}", {"Anna"});
        row("bob\\\\u0040example.org", {"bob"});
        row("bob%2540x.org", {"bob"});
        row("bob&amp;#64;x.org", {"bob"});
        row("bob&commat;x&period;org", {"bob"});
        row("J&uuml;rgen M&ouml;ller", {"rgen", "ller"});
        row("J&uumlrgen", {"rgen"});
        row("J%FCrgen M%F6ller", {"rgen", "ller"});
        row("\\ud842\\udfb7\\u91ce\\u5bb6", {"91ce"});
        row("田中さんに聞いて", {"田中"});
        row("김민수가 말했다", {"민수"});
        row("Annaさんに聞いて", {"Anna"});
        row("Anna,0151 12345678", {"Anna", "0151", "345678"});
        row("12,0151 12345678,5", {"0151", "345678"});
        row("Tel:03012345", {"03012345"});
        row("x,5558675309", {"8675"});
        row("Bob,030-9876543", {"9876543"});
        row("IP.10.20.30.40", {"20.30"});
        row("Please call me at 555 12 34.", {"555", "12 34"});
        row("Telefon: 4711-22", {"4711"});
        row("電話は555123です", {"555123"});
        row("{\"phone\": \"555123\"}", {"555123"});
        row("s3://audio/88372181-9338-1133-8434-857997723101.wav", {"88372181", "9338", "857997723101"});
        row("x_88372181-9338-1133-8434-857997723101_y", {"88372181", "857997723101"});
        row("they use C++, ★ and *** for $$$", {"C++", "★", "***", "$$$"});
    }

    void nothingOfItComesOut()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        const QString out = anonymiser().anonymised(text);
        for (const QString &part : parts)
            QVERIFY2(!out.contains(part), qPrintable(out));
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        for (const Item &item : items())
            QTest::addRow("%s", item.name) << item.text << keyOf(item.kind);
    }

    void kinds()
    {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        const auto found = anonymiser().find("see " + text + " there");
        QCOMPARE(found.size(), 1u);
        QCOMPARE(keyOf(found.front().kind), kind);
        QCOMPARE(found.front().start, 4);
    }

    void harmlessTextStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"How many days of leave can I carry over into 2027?",
                                 "It costs $1,234.50, or 12 % more.",
                                 "On 2024-06-01 at 12:30:45 it was 17 degrees.",
                                 "Between 2023 10000 and 2024 12000 of them came.",
                                 "We call 12 of them, and pay $2500000 at 1435 Main Street.",
                                 "Call me on 01.06.2024 or 2024-06-01.",
                                 "Version 3.14 of std::vector and a::b",
                                 "01.06.2024",
                                 "**bold** and [a link](https://example.org/help/page-1)",
                                 "{\"answer\": 42, \"ok\": true}",
                                 "He has annals and an annual plan.",
                                 "for (int i = 0; i < 100; ++i) sum += i;",
                                 "5 / 3 = 1.6667",
                                 "ISO 9001:2015",
                                 "us.anthropic.claude-sonnet-4-20250514-v1:0",
                                 "the-path/to-2024/some-page-17-of-the-manual",
                                 "5 @ 3",
                                 "C:\\temp\\notes",
                                 "100% of 20%",
                                 "between 2019 2020 and 2024",
                                 "1,234,567.89",
                                 "3.14159265",
                                 "1,234.5678901",
                                 "C is not c, $5 and 2 * 3",
                                 "Caf&eacute; &amp; bar, &quot;open&quot;",
                                 "the number 林 of 森林",
                                 "{\"auth\": true, \"n\": [10, 20, 30]}",
                                 "resources/Documents/Reports/2024/Quarter-1"})
            QTest::addRow("%s", text) << QString::fromUtf8(text);
    }

    void harmlessTextStays()
    {
        QFETCH(QString, text);
        QCOMPARE(anonymiser().anonymised(text), text);
    }

    void onePersonOnePseudonym()
    {
        const Anonymiser hide = anonymiser();
        const QString anna = hide.person("u-anna");
        QVERIFY(anna.startsWith("[user ") && anna.size() == 19);
        QCOMPARE(hide.anonymised("Anna Kowalska"), anna);
        QCOMPARE(hide.anonymised("KOWALSKA"), anna);
        QCOMPARE(hide.anonymised("Anna.Kowalska@Nordwind.example"), anna);
        QCOMPARE(hide.person("anna.kowalska@nordwind.example"), anna);
        QVERIFY(hide.person("somebody else") != anna);
        QCOMPARE(hide.pseudonym("conversation", ""), QString());
    }

    // Leads, labels that are somebody else's id, actors of the audit log: whoever has a name known by it is that person.
    void onePersonByEveryName()
    {
        AnonymiserRules known = rules();
        known.people = {{"u-1", {"Bea Lind", "bea@x.example"}},
                        {"u-2", {"u-1", "otto@x.example"}},
                        {"", {"bea@x.example", "+46 70 1234567", "B. Lind"}},
                        {"", {"new@x.example", "Nils Holm"}},
                        {"", {"otto@x.example"}},
                        {"", {"chat-service"}, false}};
        const auto hide = Anonymiser::make(known);
        const QString bea = hide->person("u-1"), otto = hide->person("u-2");
        QVERIFY(bea != otto);
        for (const char *name : {"Bea Lind", "bea@x.example", "+46 70 1234567", "B. Lind"}) {
            QCOMPARE(hide->person(QString::fromUtf8(name)), bea);
            QCOMPARE(hide->anonymised(QString::fromUtf8(name)), bea);
        }
        QCOMPARE(hide->anonymised("otto@x.example"), otto);
        QCOMPARE(hide->anonymised("u-1"), bea);
        QCOMPARE(hide->anonymised("Nils Holm"), hide->person("new@x.example"));
        QCOMPARE(hide->anonymised("a chat service"), "a " + hide->person("chat-service"));
        QCOMPARE(hide->anonymised("the chat"), QStringLiteral("the chat"));
        QVERIFY(isRoleName("Support Team") && isRoleName("admin") && !isRoleName("Anna"));
    }

    // Looked up, not gone through: ten thousand names and as many texts would take hours otherwise.
    void manyNamesWithoutSpaces()
    {
        AnonymiserRules many = rules();
        for (int i = 0; i < 20'000; ++i)
            many.people.push_back({QStringLiteral("p%1").arg(i),
                                   {QString(QChar(0x4E00 + i % 5'000)) + QChar(0x5000 + i % 7'919) + QChar(0x6000)}});
        const auto hide = Anonymiser::make(many);
        const QString said = QString::fromUtf8("休暇は何日ありますか。次の年に持ち越せますか。").repeated(4);
        for (int i = 0; i < 1'000; ++i)
            QVERIFY(hide->anonymised(said) == said);
        QVERIFY(hide->anonymised(said + QChar(0x4E00 + 42) + QChar(0x5000 + 42) + QChar(0x6000)) != said);
    }

    // A run without an end is gone through once.
    void longRuns()
    {
        const Anonymiser hide = anonymiser();
        for (const QString &run : {QString(400'000, u'A'), QString("at ").repeated(100'000), QString(400'000, u'/')}) {
            const QString out = hide.anonymised(run + QStringLiteral(" bob@example.org"));
            QVERIFY(out.size() < run.size() + 40 && !out.contains("bob"));
        }
    }

    void spellingsOfOneThingAreOne()
    {
        const Anonymiser hide = anonymiser();
        QCOMPARE(hide.anonymised("DE89370400440532013000"), hide.anonymised("de89 3704 0044 0532 0130 00"));
        QCOMPARE(hide.anonymised("+49 30 12345678"), hide.anonymised("0049-30-1234-5678"));
        QCOMPARE(hide.anonymised("Bob@Example.org"), hide.anonymised("bob@example.org"));
        QVERIFY(hide.anonymised("bob@example.org") != hide.anonymised("rob@example.org"));
        QCOMPARE(hide.anonymised("andre\u0301@example.org"), hide.anonymised("andr\u00e9@example.org"));
    }

    void theKeyMakesThePseudonym()
    {
        AnonymiserRules other = rules();
        other.key = QByteArray(32, 'x');
        const auto second = Anonymiser::make(other);
        QVERIFY(second->anonymised("bob@example.org") != anonymiser().anonymised("bob@example.org"));
        other.key = "short";
        QCOMPARE(Anonymiser::make(other).error().category, ErrorCategory::Usage);
        other = rules();
        other.patterns = {"("};
        QCOMPARE(Anonymiser::make(other).error().category, ErrorCategory::Usage);
    }

    void checksums()
    {
        QVERIFY(isIban("DE89370400440532013000"));
        QVERIFY(!isIban("DE88370400440532013000"));
        QVERIFY(!isIban("DE89"));
        QVERIFY(isIban("NO9386011117947"));
        QVERIFY(isIban("MT84MALT011000012345MTLCAST001S"));
        QVERIFY(isCardNumber("4111111111111111"));
        QVERIFY(!isCardNumber("4111111111111112"));
        QVERIFY(!isCardNumber("411111"));
    }

    // Words that begin like a country of the list and a number behind them add up to 1 now and then.
    void wordsAreNoIban()
    {
        const auto found = anonymiser().find("The office can be reached at 707-433-4877 to make the appointment");
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().kind, SecretKind::Phone);
        int ibans = 0;
        for (int n = 0; n < 500; ++n)
            for (const Redaction &part :
                 anonymiser().find(QStringLiteral("it is %1-%2 for the address in town").arg(415 + n).arg(2000000 + n)))
                ibans += part.kind == SecretKind::Iban;
        QCOMPARE(ibans, 0);
    }

    void report()
    {
        RedactionReport report;
        const Anonymiser hide = anonymiser();
        report.add("text", hide.find("bob@example.org and bob@example.org, 192.168.0.1"));
        report.add("title", hide.find("Anna"));
        QCOMPARE(report.total(), 4);
        QCOMPARE(report.kinds.value(SecretKind::Email).found, 2);
        QCOMPARE(report.kinds.value(SecretKind::Email).pseudonyms.size(), 1u);
        QCOMPARE(report.fields.value("text"), 3);
    }
};

QTEST_GUILESS_MAIN(TestAnonymiser)
#include "tst_anonymiser.moc"
