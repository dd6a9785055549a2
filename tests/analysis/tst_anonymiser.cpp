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
                    {"7", {"+49 151 23456789"}}};
    rules.words = {"Projekt Zugvogel", "ACME"};
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
        {"phone", "+49 30 1234 5678", SecretKind::Phone},
        {"phone with brackets", "(030) 987-6543", SecretKind::Phone},
        {"phone plain", "015112345678", SecretKind::Phone},
        {"phone of America", "555-867-5309", SecretKind::Phone},
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
        {"hexadecimal", "9e107d9d372bb6826bd81d3542a419d6", SecretKind::Key},
        {"name", "Anna Kowalska", SecretKind::Person},
        {"first name", "Anna", SecretKind::Person},
        {"last name", "Kowalska", SecretKind::Person},
        {"turned", "Kowalska, Anna", SecretKind::Person},
        {"accents", QString::fromUtf8("Jürgen"), SecretKind::Person},
        {"japanese", QString::fromUtf8("田中太郎"), SecretKind::Person},
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
    for (const QChar c : text)
        out += QStringLiteral("&#%1;").arg(c.unicode());
    return out;
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
                const std::pair<const char *, QString> forms[] = {
                    {"plain", item.text},
                    {"upper case", item.text.toUpper()},
                    {"lower case", item.text.toLower()},
                    {"unseen characters", withUnseen(item.text)},
                    {"wide", wide(item.text)},
                    {"escaped for JSON", inJson(item.text)},
                    {"escaped for HTML", inHtml(item.text)},
                    {"escaped for addresses", QString::fromLatin1(item.text.toUtf8().toPercentEncoding())},
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
        for (const char *text :
             {"How many days of leave can I carry over into 2027?", "It costs $1,234.50, or 12 % more.",
              "On 2024-06-01 at 12:30:45 it was 17 degrees.", "Version 3.14 of std::vector and a::b", "01.06.2024",
              "**bold** and [a link](https://example.org/help/page-1)", "{\"answer\": 42, \"ok\": true}",
              "He has annals and an annual plan.", "for (int i = 0; i < 100; ++i) sum += i;", "5 / 3 = 1.6667",
              "ISO 9001:2015", "us.anthropic.claude-sonnet-4-20250514-v1:0",
              "the-path/to-2024/some-page-17-of-the-manual", "5 @ 3", "C:\\temp\\notes", "100% of 20%"})
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

    void spellingsOfOneThingAreOne()
    {
        const Anonymiser hide = anonymiser();
        QCOMPARE(hide.anonymised("DE89370400440532013000"), hide.anonymised("de89 3704 0044 0532 0130 00"));
        QCOMPARE(hide.anonymised("+49 30 12345678"), hide.anonymised("0049-30-1234-5678"));
        QCOMPARE(hide.anonymised("Bob@Example.org"), hide.anonymised("bob@example.org"));
        QVERIFY(hide.anonymised("bob@example.org") != hide.anonymised("rob@example.org"));
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
        QVERIFY(isCardNumber("4111111111111111"));
        QVERIFY(!isCardNumber("4111111111111112"));
        QVERIFY(!isCardNumber("411111"));
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
