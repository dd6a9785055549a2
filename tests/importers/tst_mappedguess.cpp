// What is guessed of an unknown table: encoding, delimiter, quotes, decimal mark, times, units, the meaning of columns.
#include "importers/mapped/guess.h"
#include "importers/mapped/headernames.h"
#include "importers/mapped/mappedimporter.h"
#include "importers/mapped/preview.h"
#include "importers/mapped/times.h"
#include "importers/mapped/values.h"
#include "importers/readers/decoding.h"
#include "importers/readers/memorystream.h"
#include "tests/importers/streams.h"

#include <QTest>

using namespace parlance;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

QByteArray text(std::string_view utf8)
{
    return QByteArray(utf8.data(), qsizetype(utf8.size()));
}

// "messages csv utf-8 , \" . | at=created_at:time:iso …": everything a guess says, as text.
QByteArray told(const Result<MappingGuess> &guess)
{
    if (!guess)
        return "error: " + guess.error().text.toUtf8();
    const TableMapping &mapping = guess->mapping;
    QByteArray out = text(keyOf(mapping.kind));
    for (const ColumnMapping &column : mapping.columns) {
        if (column.field == MappedField::None)
            continue;
        out += ' ' + text(infoOf(column.field).key) + '=' + QByteArray::fromStdString(column.column);
        if (infoOf(column.field).type == CellType::Time)
            out += ':' + text(keyOf(column.time));
        if (column.unit != CellUnit::None)
            out += ':' + text(keyOf(column.unit));
    }
    return out;
}

Result<MappingGuess> guessed(const QByteArray &bytes, const GuessHints &hints = {})
{
    return guessMapping(view(bytes), true, hints);
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray out;
    for (const QChar c : text) {
        const char high = char(c.unicode() >> 8), low = char(c.unicode() & 0xFF);
        out += bigEndian ? high : low;
        out += bigEndian ? low : high;
    }
    return out;
}

} // namespace

class TestMappedGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("decoded");
        const QString table = QStringLiteral("name;Größe\nMüller;1\n");
        QTest::newRow("utf-8") << table.toUtf8() << QByteArray("utf-8") << table;
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + table.toUtf8() << QByteArray("utf-8")
                                         << QChar(0xFEFF) + table;
        QTest::newRow("utf-8 cut inside a character") << QByteArray("Gr\xC3") << QByteArray("utf-8") << QString();
        QTest::newRow("utf-16le with mark")
            << "\xFF\xFE" + utf16(table, false) << QByteArray("utf-16le") << QChar(0xFEFF) + table;
        QTest::newRow("utf-16be with mark")
            << "\xFE\xFF" + utf16(table, true) << QByteArray("utf-16be") << QChar(0xFEFF) + table;
        QTest::newRow("utf-16le") << utf16(table, false) << QByteArray("utf-16le") << table;
        QTest::newRow("utf-16be") << utf16(table, true) << QByteArray("utf-16be") << table;
        QTest::newRow("latin-1") << table.toLatin1() << QByteArray("iso-8859-1") << table;
        QTest::newRow("latin-1, French") << QByteArray("nom;r\xE9ponse\nAndr\xE9;cr\xE9\xE9"
                                                       "e\n")
                                         << QByteArray("iso-8859-1") << QStringLiteral("nom;réponse\nAndré;créée\n");
        QTest::newRow("windows-1252") << QByteArray("text\n\x93Hi\x94 \x96 5 \x80\n") << QByteArray("windows-1252")
                                      << QStringLiteral("text\n“Hi” – 5 €\n");
        QTest::newRow("shift-jis") << QByteArray("\x93\xFA\x8E\x9E,\x8E\xBF\x96\xE2\n2024/06/01,\x82\xB1\x82\xF1\n")
                                   << QByteArray("shift_jis") << QStringLiteral("日時,質問\n2024/06/01,こん\n");
        QTest::newRow("shift-jis, kanji only") << QByteArray("\x93\xFA\x8E\x9E,\x8E\x81\x96\xBC\n1,2\n")
                                               << QByteArray("shift_jis") << QStringLiteral("日時,氏名\n1,2\n");
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, encoding);
        QFETCH(QString, decoded);
        const TextEncoding found = guessEncoding(view(bytes));
        QCOMPARE(text(keyOf(found)), encoding);
        if (!decoded.isNull())
            QCOMPARE(QByteArray::fromStdString(decodedSample(view(bytes), found)), decoded.toUtf8());
    }

    // Every boundary between reads, also inside a character.
    void decodingInPieces()
    {
        const QString table = QStringLiteral("日時;Größe\r\n\"a\nb\";€\n");
        for (const qsizetype piece : {1, 2, 3, 5, 7}) {
            test::BytesStream bytes("\xFF\xFE" + utf16(table, false), piece);
            DecodingStream stream(bytes, TextEncoding::Utf8); // the mark wins
            const test::Drained drained = test::drain(stream, 3);
            QVERIFY(!drained.error);
            QCOMPARE(drained.bytes, QString(QChar(0xFEFF) + table).toUtf8());
            QCOMPARE(stream.replaced(), 0);
        }
    }

    void bytesThatStandForNothing()
    {
        test::BytesStream bytes("a\x81\x20\x82\xA0"
                                "b\x82"); // of Shift-JIS: a lead without its trail, twice
        DecodingStream stream(bytes, TextEncoding::ShiftJis);
        const test::Drained drained = test::drain(stream);
        QVERIFY(drained.bytes.startsWith("a\xEF\xBF\xBD"));
        QVERIFY(drained.bytes.endsWith("\xEF\xBF\xBD"));
        QVERIFY(drained.bytes.contains("あb"));
        QVERIFY(stream.replaced() >= 2);
    }

    void aDeviceThatFails()
    {
        test::FailingStream bytes(utf16(QStringLiteral("ab"), false));
        DecodingStream stream(bytes, TextEncoding::Utf16Le);
        const test::Drained drained = test::drain(stream);
        QCOMPARE(drained.bytes, QByteArray("ab"));
        QVERIFY(drained.error);
    }

    void layouts_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("layout"); // form, delimiter, quote, header, rows
        QTest::newRow("comma") << QByteArray("a,b,c\n1,x,2\n") << QByteArray("csv , \" header ");
        QTest::newRow("semicolon, commas inside")
            << QByteArray("a;b;c\n1,5;x, y;2\n2,5;z;3\n") << QByteArray("csv ; \" header ");
        QTest::newRow("tab") << QByteArray("a\tb\n1, 2\tx\n") << QByteArray("csv t \" header ");
        QTest::newRow("bar") << QByteArray("a|b|c\nx|y|z\n") << QByteArray("csv | \" header ");
        QTest::newRow("quoted line ends")
            << QByteArray("a,b\n\"one\ntwo, three\",x\n\"four\n\nfive\",y\n") << QByteArray("csv , \" header ");
        QTest::newRow("doubled quotes") << QByteArray("a,b\n\"say \"\"hi\"\", now\",x\n")
                                        << QByteArray("csv , \" header ");
        QTest::newRow("single quotes") << QByteArray("'a','b'\n'x, y','z'\n") << QByteArray("csv , ' header ");
        QTest::newRow("an apostrophe is no quote")
            << QByteArray("a,b\nit's,x\n'tis,y\n") << QByteArray("csv , \" header ");
        QTest::newRow("tab without quotes")
            << QByteArray("a\tb\n\"open\t1\nx\t2\n5\" disk\t3\n") << QByteArray("csv t none header ");
        QTest::newRow("no header") << QByteArray("2024-06-01,12,x\n2024-06-02,13,y\n") << QByteArray("csv , \" none ");
        QTest::newRow("Excel's sep line") << QByteArray("sep=;\na;b\n1;2\n") << QByteArray("csv ; \" header ");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a;b\n1;2\n")
                                         << QByteArray("csv ; \" header ");
        QTest::newRow("one column") << QByteArray("question\nHow?\nWhy, then?\n") << QByteArray("csv , \" header ");
        QTest::newRow("json lines") << QByteArray("{\"a\":1}\n{\"a\":2}\n") << QByteArray("jsonl");
        QTest::newRow("one json line") << QByteArray("{\"a\":1}") << QByteArray("jsonl");
        QTest::newRow("json array") << QByteArray(" [\n{\"a\":1},{\"a\":2}]") << QByteArray("json");
        QTest::newRow("printed objects") << QByteArray("{\n \"a\": 1\n}\n{\n \"a\": 2\n}\n") << QByteArray("json");
        QTest::newRow("json document") << QByteArray("{\"total\":2,\"data\":[{\"a\":1},{\"a\":2}]}")
                                       << QByteArray("json data");
        QTest::newRow("Elasticsearch") << QByteArray("{\"hits\":{\"total\":1,\"hits\":[{\"_source\":{\"a\":1}}]}}")
                                       << QByteArray("json hits.hits");
    }

    void layouts()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, layout);
        const TableLayout found = guessLayout(view(table), true);
        QByteArray told = text(keyOf(found.form));
        if (found.form == TableForm::Delimited) {
            told += ' ';
            told += found.delimiter == '\t' ? 't' : found.delimiter;
            told += ' ' + (found.quote == TableLayout::noQuote ? QByteArray("none") : QByteArray(1, found.quote));
            told += found.header ? " header " : " none ";
        } else if (!found.rows.empty()) {
            told += ' ' + QByteArray::fromStdString(found.rows);
        }
        QCOMPARE(told, layout);
    }

    void decimals_data()
    {
        QTest::addColumn<QByteArray>("values"); // one a line
        QTest::addColumn<bool>("comma");
        QTest::newRow("point") << QByteArray("1.5\n2.25") << false;
        QTest::newRow("comma") << QByteArray("1,5\n2,25") << true;
        QTest::newRow("German thousands") << QByteArray("1.234,5\n12") << true;
        QTest::newRow("English thousands") << QByteArray("\"1,234.5\"\n12") << false;
        QTest::newRow("thousands only") << QByteArray("1.234\n2.345") << false;
        QTest::newRow("whole numbers") << QByteArray("1\n2") << false;
        QTest::newRow("euro") << QByteArray("1.234,50 \xE2\x82\xAC\n3,10 \xE2\x82\xAC") << true;
    }

    void decimals()
    {
        QFETCH(QByteArray, values);
        QFETCH(bool, comma);
        QByteArray table = "name;amount\n";
        for (const QByteArray &value : values.split('\n'))
            table += "x;" + value + '\n';
        const auto guess = guessed(table);
        QVERIFY(guess);
        QCOMPARE(guess->mapping.layout.decimalComma, comma);
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<bool>("ambiguous");
        QTest::newRow("iso") << QByteArray("2024-06-01T12:00:00Z\n2024-06-02 13:00") << QByteArray("iso") << false;
        QTest::newRow("iso with zone") << QByteArray("2024-06-01T12:00:00.123+02:00") << QByteArray("iso") << false;
        QTest::newRow("slashes, year first") << QByteArray("2024/6/1 9:05") << QByteArray("ymd") << false;
        QTest::newRow("Japanese") << QByteArray("2024年6月1日 9時05分") << QByteArray("ymd") << false;
        QTest::newRow("points") << QByteArray("01.06.2024 12:30\n02.06.2024 08:00") << QByteArray("dmy") << false;
        QTest::newRow("day beyond twelve") << QByteArray("01/06/2024\n13/06/2024") << QByteArray("dmy") << false;
        QTest::newRow("month first") << QByteArray("06/01/2024\n06/13/2024") << QByteArray("mdy") << false;
        QTest::newRow("AM and PM") << QByteArray("6/1/2024 9:05 AM\n6/2/2024 1:30 PM") << QByteArray("mdy") << false;
        QTest::newRow("order tells: day first")
            << QByteArray("05/01/2024\n06/01/2024\n01/02/2024\n02/02/2024") << QByteArray("dmy") << true;
        QTest::newRow("order tells: month first")
            << QByteArray("01/05/2024\n01/06/2024\n02/01/2024\n02/02/2024") << QByteArray("mdy") << true;
        QTest::newRow("month names") << QByteArray("1 Jun 2024 10:00\n2 Mai 2024 11:00") << QByteArray("dmy") << false;
        QTest::newRow("month name first") << QByteArray("Jun 1, 2024 10:00 PM") << QByteArray("mdy") << false;
        QTest::newRow("epoch seconds") << QByteArray("1717243200\n1717243201.5") << QByteArray("epoch_s") << false;
        QTest::newRow("epoch milliseconds") << QByteArray("1717243200000") << QByteArray("epoch_ms") << false;
        QTest::newRow("epoch microseconds") << QByteArray("1717243200000000") << QByteArray("epoch_us") << false;
        QTest::newRow("epoch nanoseconds") << QByteArray("1717243200000000000") << QByteArray("epoch_ns") << false;
        QTest::newRow("Excel") << QByteArray("45444.5\n45445") << QByteArray("excel") << false;
    }

    void dates()
    {
        QFETCH(QByteArray, values);
        QFETCH(QByteArray, form);
        QFETCH(bool, ambiguous);
        QByteArray table = "timestamp|text\n";
        for (const QByteArray &value : values.split('\n'))
            table += value + "|hello\n";
        const auto guess = guessed(table);
        QVERIFY(guess);
        const ColumnMapping *at = guess->mapping.find(MappedField::At);
        QVERIFY2(at, told(guess).constData());
        QCOMPARE(text(keyOf(at->time)), form);
        QCOMPARE(!guess->ambiguousDates.empty(), ambiguous);
    }

    // One column with a day beyond the twelfth tells for the others too.
    void anotherColumnTellsTheOrder()
    {
        const auto guess = guessed("session id,started at,ended at,messages\n1,02/01/2024,13/01/2024,2\n");
        QVERIFY(guess);
        QCOMPARE(told(guess), QByteArray("conversations conversation=session id started=started at:dmy "
                                         "ended=ended at:dmy message_count=messages"));
        QVERIFY(guess->ambiguousDates.empty());
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("utc"); // empty: no such time
        QTest::newRow("zone") << QByteArray("1.6.2024 12:30") << QByteArray("dmy")
                              << QStringLiteral("2024-06-01T10:30:00Z");
        QTest::newRow("winter") << QByteArray("1.2.2024") << QByteArray("dmy")
                                << QStringLiteral("2024-01-31T23:00:00Z");
        QTest::newRow("two digits") << QByteArray("1.6.24 8:05:09") << QByteArray("dmy")
                                    << QStringLiteral("2024-06-01T06:05:09Z");
        QTest::newRow("own offset") << QByteArray("6/1/2024 12:30 +0000") << QByteArray("mdy")
                                    << QStringLiteral("2024-06-01T12:30:00Z");
        QTest::newRow("UTC") << QByteArray("2024/06/01 12:30:00 UTC") << QByteArray("ymd")
                             << QStringLiteral("2024-06-01T12:30:00Z");
        QTest::newRow("noon") << QByteArray("6/1/2024 12:00 PM") << QByteArray("mdy")
                              << QStringLiteral("2024-06-01T10:00:00Z");
        QTest::newRow("midnight") << QByteArray("6/1/2024 12:00 AM") << QByteArray("mdy")
                                  << QStringLiteral("2024-05-31T22:00:00Z");
        QTest::newRow("Japanese afternoon")
            << QByteArray("2024年6月1日 午後9時30分") << QByteArray("ymd") << QStringLiteral("2024-06-01T19:30:00Z");
        QTest::newRow("fraction") << QByteArray("01.06.2024, 12:30:15,250") << QByteArray("dmy")
                                  << QStringLiteral("2024-06-01T10:30:15.250Z");
        QTest::newRow("no 13th month") << QByteArray("6/13/2024") << QByteArray("dmy") << QString();
        QTest::newRow("no 31 June") << QByteArray("31.6.2024") << QByteArray("dmy") << QString();
        QTest::newRow("hour 25") << QByteArray("1.6.2024 25:00") << QByteArray("dmy") << QString();
        QTest::newRow("text behind") << QByteArray("1.6.2024 12:00 or so") << QByteArray("dmy") << QString();
        QTest::newRow("phone number") << QByteArray("017172432") << QByteArray("epoch_s") << QString();
        QTest::newRow("Excel noon") << QByteArray("45444.5") << QByteArray("excel")
                                    << QStringLiteral("2024-06-01T10:00:00Z");
        QTest::newRow("not a number") << QByteArray("nan") << QByteArray("epoch_s") << QString();
    }

    void times()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, form);
        QFETCH(QString, utc);
        const auto zone = TimeZone::fromIana(QStringLiteral("Europe/Berlin"));
        QVERIFY(zone);
        const auto at = parseTime(view(value), *timeFormOf(view(form)), *zone);
        QCOMPARE(at ? isoUtc(*at) : QString(), utc);
    }

    void numbers_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("comma");
        QTest::addColumn<QByteArray>("plain"); // empty: no number
        QTest::newRow("point") << QByteArray("-1.50") << false << QByteArray("-1.50");
        QTest::newRow("comma") << QByteArray("1,5") << true << QByteArray("1.5");
        QTest::newRow("comma where a point is meant") << QByteArray("1,5") << false << QByteArray();
        QTest::newRow("groups") << QByteArray("1,234,567.8") << false << QByteArray("1234567.8");
        QTest::newRow("German groups") << QByteArray("1.234.567,8") << true << QByteArray("1234567.8");
        QTest::newRow("space") << QByteArray("1\xC2\xA0"
                                             "234,5")
                               << true << QByteArray("1234.5");
        QTest::newRow("Swiss") << QByteArray("1'234.5") << false << QByteArray("1234.5");
        QTest::newRow("wrong group") << QByteArray("1,23,4") << false << QByteArray();
        QTest::newRow("dollar") << QByteArray("$ 3.50") << false << QByteArray("3.50");
        QTest::newRow("negative dollars") << QByteArray("$-3.50") << false << QByteArray("-3.50");
        QTest::newRow("accountant") << QByteArray("(12)") << false << QByteArray("-12");
        QTest::newRow("exponent") << QByteArray("1e-7") << false << QByteArray("1e-7");
        QTest::newRow("percent") << QByteArray("12 %") << false << QByteArray("12");
        QTest::newRow("yen") << QByteArray("1,200\xE5\x86\x86") << false << QByteArray("1200");
        QTest::newRow("half") << QByteArray(".5") << false << QByteArray("0.5");
        QTest::newRow("word") << QByteArray("twelve") << false << QByteArray();
        QTest::newRow("point alone") << QByteArray(".") << false << QByteArray();
        QTest::newRow("nothing") << QByteArray("") << false << QByteArray();
    }

    void numbers()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, comma);
        QFETCH(QByteArray, plain);
        QCOMPARE(QByteArray::fromStdString(plainDecimal(view(value), comma)), plain);
    }

    void moneyIsExact()
    {
        QCOMPARE(parseMoney("0.000000001", CellUnit::Dollars, false), std::optional<Nano>(1));
        QCOMPARE(parseMoney("1.234,567891234", CellUnit::Dollars, true), std::optional<Nano>(1'234'567'891'234));
        QCOMPARE(parseMoney("12.5", CellUnit::Cents, false), std::optional<Nano>(125'000'000));
        QCOMPARE(parseMoney("1e2", CellUnit::Cents, false), std::optional<Nano>(nanosPerDollar));
        QCOMPARE(parseMoney("250", CellUnit::MicroDollars, false), std::optional<Nano>(250'000));
        QCOMPARE(parseMoney("7", CellUnit::NanoDollars, false), std::optional<Nano>(7));
        QCOMPARE(parseMoney("free", CellUnit::Dollars, false), std::optional<Nano>());
        QCOMPARE(parseMoney("$ 3.50 USD", CellUnit::Dollars, false), std::optional<Nano>(3'500'000'000));
    }

    void otherCurrenciesAreNoDollars()
    {
        for (const char *amount : {"3 \xE2\x82\xAC", "EUR 3", "\xC2\xA5\x33", "3 JPY", "\xC2\xA3 3", "3\xE5\x86\x86"})
            QCOMPARE(parseMoney(amount, CellUnit::Dollars, false), std::optional<Nano>());
    }

    void durations()
    {
        QCOMPARE(parseDuration("1.5", CellUnit::Seconds, false), std::optional<qint64>(1500));
        QCOMPARE(parseDuration("350 ms", CellUnit::Seconds, false), std::optional<qint64>(350));
        QCOMPARE(parseDuration("1:23", CellUnit::Seconds, false), std::optional<qint64>(83'000));
        QCOMPARE(parseDuration("0:01:23.5", CellUnit::Seconds, false), std::optional<qint64>(83'500));
        QCOMPARE(parseDuration("PT1H2M3S", CellUnit::Seconds, false), std::optional<qint64>(3'723'000));
        QCOMPARE(parseDuration("1 min 3 s", CellUnit::Seconds, false), std::optional<qint64>(63'000));
        QCOMPARE(parseDuration("2,5", CellUnit::Minutes, true), std::optional<qint64>(150'000));
        QCOMPARE(parseDuration("1:75", CellUnit::Seconds, false), std::optional<qint64>());
        QCOMPARE(parseDuration("soon", CellUnit::Seconds, false), std::optional<qint64>());
    }

    void ratings()
    {
        const auto up = std::optional(Rating::Up), down = std::optional(Rating::Down);
        QCOMPARE(parseRating("1", CellUnit::Thumbs).rating, up);
        QCOMPARE(parseRating("1", CellUnit::Stars).rating, down);
        QCOMPARE(parseRating("0", CellUnit::Thumbs).rating, down);
        QCOMPARE(parseRating("-1", CellUnit::Thumbs).rating, down);
        QVERIFY(!parseRating("0", CellUnit::Stars).known);
        QCOMPARE(parseRating("5", CellUnit::Stars).rating, up);
        QVERIFY(parseRating("3", CellUnit::Stars).known && !parseRating("3", CellUnit::Stars).rating);
        QCOMPARE(parseRating("👍", CellUnit::Thumbs).rating, up);
        QCOMPARE(parseRating("Thumbs Down", CellUnit::Thumbs).rating, down);
        QVERIFY(!parseRating("meh", CellUnit::Thumbs).known);
    }

    void meanings_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("meaning");
        QTest::newRow("messages")
            << QByteArray("conversation_id,message_id,role,content,created_at\nc1,m1,user,Hi,2024-06-01T12:00:00Z\n")
            << QByteArray("messages conversation=conversation_id id=message_id role=role text=content "
                          "at=created_at:iso");
        QTest::newRow("questions and answers")
            << QByteArray("timestamp;question;answer;user_id;latency_ms\n1717243200;Why?;Because.;u1;350\n")
            << QByteArray("messages at=timestamp:epoch_s question=question answer=answer user=user_id "
                          "response_time=latency_ms:ms");
        QTest::newRow("usage log") << QByteArray(
                                          "id,user_id,model,prompt_tokens,completion_tokens,cost_usd,created_at\n"
                                          "1,u1,gpt-4o,10,20,0.0012,2024-06-01 12:00:00\n")
                                   << QByteArray("messages id=id user=user_id model=model "
                                                 "input_tokens=prompt_tokens:without_cached "
                                                 "output_tokens=completion_tokens cost=cost_usd:usd at=created_at:iso");
        QTest::newRow("sessions")
            << QByteArray("Session ID,Start,End,Duration (s),Message count,User,Device,City,Country,Referrer\n"
                          "s1,2024-06-01 12:00,2024-06-01 12:10,600,4,u1,phone,Berlin,DE,/home\n"
                          "s2,2024-06-01 13:00,2024-06-01 13:05,300,2,u2,desktop,Kyoto,JP,/faq\n")
            << QByteArray("conversations conversation=Session ID started=Start:iso ended=End:iso "
                          "duration=Duration (s):s message_count=Message count user=User device=Device city=City "
                          "country=Country referrer=Referrer");
        QTest::newRow("leads") << QByteArray("Name,E-Mail,Phone,Company,Interest,Created At,Value\n"
                                             "Jane,jane@x.example,123,X Ltd,Pricing,2024-06-01,1200\n")
                               << QByteArray(
                                      "leads name=Name email=E-Mail phone=Phone company=Company interest=Interest "
                                      "at=Created At:iso value=Value:usd");
        QTest::newRow("leads, German")
            << QByteArray("Name;E-Mail-Adresse;Telefon;Firma;Datum;Auftragswert\n"
                          "Anna;anna@x.example;030;X GmbH;01.06.2024;1.200,50\n")
            << QByteArray("leads name=Name email=E-Mail-Adresse phone=Telefon company=Firma at=Datum:dmy "
                          "value=Auftragswert:usd");
        QTest::newRow("messages, German")
            << QByteArray("Zeitpunkt;Sitzungs-ID;Absender;Nachricht;Antwortzeit (Sekunden)\n"
                          "01.06.2024 12:00;s1;Bot;Hallo;1,5\n")
            << QByteArray("messages at=Zeitpunkt:dmy conversation=Sitzungs-ID role=Absender text=Nachricht "
                          "response_time=Antwortzeit (Sekunden):s");
        QTest::newRow("messages, Japanese")
            << QByteArray(
                   "日時,会話ID,送信者,メッセージ,応答時間(ミリ秒)\n2024/06/01 12:00,c1,ユーザー,こんにちは,350\n")
            << QByteArray("messages at=日時:ymd conversation=会話ID role=送信者 text=メッセージ "
                          "response_time=応答時間(ミリ秒):ms");
        QTest::newRow("leads, Japanese")
            << QByteArray("登録日時,氏名,メールアドレス,電話番号,会社名,見込み金額\n"
                          "2024年6月1日,山田,y@x.example,03,X社,\"120,000円\"\n")
            << QByteArray("leads at=登録日時:ymd name=氏名 email=メールアドレス phone=電話番号 company=会社名 "
                          "value=見込み金額:usd");
        QTest::newRow("feedback")
            << QByteArray("message_id,rating,comment,timestamp\nm1,5,great,1717243200\nm2,2,,1717243300\n")
            << QByteArray("feedback id=message_id rating=rating:stars comment=comment at=timestamp:epoch_s");
        QTest::newRow("events") << QByteArray(
                                       "event,user_id,timestamp,plan\nchat_started,u1,2024-06-01T12:00:00Z,pro\n")
                                << QByteArray("events event=event user=user_id at=timestamp:iso property=plan");
        QTest::newRow("metrics")
            << QByteArray("metric,timestamp,value,unit,host\ncpu,1717243200,0.5,percent,a\n")
            << QByteArray("metrics metric=metric at=timestamp:epoch_s sample=value unit=unit property=host");
        QTest::newRow("metrics, wide") << QByteArray("time,host,requests,errors_total\n2024-06-01T12:00:00Z,a,10,1\n")
                                       << QByteArray(
                                              "metrics at=time:iso property=host sample=requests sample=errors_total");
        QTest::newRow("JSON lines with nested keys")
            << QByteArray("{\"_id\":{\"$oid\":\"a1\"},\"createdAt\":{\"$date\":\"2024-06-01T12:00:00Z\"},"
                          "\"session\":{\"id\":\"s1\"},\"message\":{\"role\":\"user\",\"content\":\"Hi\"}}\n")
            << QByteArray("messages id=_id at=createdAt:iso conversation=session.id role=message.role "
                          "text=message.content");
    }

    void meanings()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, meaning);
        const auto guess = guessed(table);
        QCOMPARE(told(guess), meaning);
        QCOMPARE(problemOf(guess->mapping, false).flaw, MappingFlaw::None);
    }

    // Whether cached tokens are among the input tokens: by the numbers, else by the models, else by the names.
    void cachedTokens_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("unit");
        const QByteArray plain("id,created_at,prompt_tokens,completion_tokens,cached_tokens");
        QTest::newRow("by the name: in it")
            << plain << QByteArray("1,2024-06-01,100,10,60") << QByteArray("with_cached");
        QTest::newRow("by the name: beside it")
            << QByteArray("id,created_at,input_tokens,output_tokens,cache_read_input_tokens")
            << QByteArray("1,2024-06-01,100,10,60") << QByteArray("without_cached");
        QTest::newRow("more cached than input")
            << plain << QByteArray("1,2024-06-01,100,10,600") << QByteArray("without_cached");
        QTest::newRow("Claude") << plain + ",model" << QByteArray("1,2024-06-01,100,10,60,claude-sonnet-4-5")
                                << QByteArray("without_cached");
        QTest::newRow("another model") << plain + ",model" << QByteArray("1,2024-06-01,100,10,60,gpt-4o")
                                       << QByteArray("with_cached");
        QTest::newRow("a total without them")
            << plain + ",model,total_tokens" << QByteArray("1,2024-06-01,100,10,60,claude-3,110")
            << QByteArray("with_cached");
        QTest::newRow("a total with them")
            << plain + ",model,total_tokens" << QByteArray("1,2024-06-01,100,10,60,gpt-4o,170")
            << QByteArray("without_cached");
        QTest::newRow("no cached ones") << QByteArray("id,created_at,prompt_tokens,model")
                                        << QByteArray("1,2024-06-01,100,gpt-4o") << QByteArray("without_cached");
    }

    void cachedTokens()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, unit);
        const QByteArray table = header + '\n' + row + '\n';
        const auto guess = guessed(table);
        QVERIFY(guess);
        const ColumnMapping *const input = guess->mapping.find(MappedField::InputTokens);
        QVERIFY2(input, told(guess).constData());
        QCOMPARE(text(keyOf(input->unit)), unit);
        // Of a column that is chosen by hand the same is told.
        TableMapping bare = guess->mapping;
        const size_t place = size_t(input - guess->mapping.columns.data());
        bare.columns[place].unit = CellUnit::None;
        QCOMPARE(text(keyOf(settledColumn(view(table), true, bare, place).unit)), unit);
    }

    void hintsWin()
    {
        GuessHints hints;
        hints.kind = RowKind::Events;
        const auto guess = guessed("name,timestamp,x\nclick,2024-06-01,1\n", hints);
        QCOMPARE(told(guess), QByteArray("events event=name at=timestamp:iso property=x"));
        TableLayout layout = guess->mapping.layout;
        layout.delimiter = ';';
        hints.layout = layout;
        QCOMPARE(guessed("a,b;c\n1,2;3\n", hints)->mapping.columns.size(), size_t(2));
    }

    void noTables()
    {
        QVERIFY(!guessed(""));
        QVERIFY(!guessed(" \n\n"));
        QVERIFY(!guessed(QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08", 8)));
        const auto workbook = guessed(QByteArray("PK\x03\x04\x14\x00", 6));
        QVERIFY(!workbook);
        QCOMPARE(workbook.error().category, ErrorCategory::Unsupported);
    }

    // A name that leaves no doubt needs fewer good values.
    void aFewBadValues()
    {
        const QByteArray rows = "13.06.2024;a\n14.06.2024;b\nnever;c\n";
        QVERIFY(guessed("Zeitpunkt;Nachricht\n" + rows)->mapping.has(MappedField::At));
        QVERIFY(!guessed("Feld;Nachricht\n" + rows)->mapping.has(MappedField::At));
    }

    void textsWithCommas()
    {
        QVERIFY(!guessed("Dear diary, this is no export.\n")->isLikelyTable());
        QVERIFY(!guessed("Dear diary, I write.\nToday, again, nothing.\nNothing.\nAt all, today.\n")->isLikelyTable());
        QVERIFY(!guessed("{\"name\":\"x\",\"version\":\"1.0\"}")->isLikelyTable());
        QVERIFY(guessed("a,b\n1,2\n")->isLikelyTable());
        QVERIFY(guessed("{\"a\":1,\"b\":2}\n{\"a\":1,\"b\":2}\n")->isLikelyTable());
    }

    // Any beginning of a table gives a guess or an Error, nothing worse.
    void everyPrefix()
    {
        const QByteArray table =
            "\xEF\xBB\xBFZeit;\"Te\"\"xt\";Größe\n01.06.2024;\"a\nb\";1,5\n{\"x\":[1,{\"y\":2}]}\n";
        for (qsizetype size = 0; size <= table.size(); ++size) {
            const auto guess = guessMapping(view(table.left(size)), false);
            if (guess)
                previewOf(view(table.left(size)), false, guess->mapping, TimeZone());
        }
    }

    void previewMarksWhatIsWrong()
    {
        const QByteArray table = "time,role,text,tokens\n"
                                 "2024-06-01T12:00:00Z,user,\"a\nb\",3\n"
                                 "yesterday,user,c,4\n"
                                 "2024-06-01T12:00:02Z,assistant,d,many\n"
                                 "too,few\n";
        auto guess = guessed(table);
        QVERIFY(guess);
        TableMapping mapping = guess->mapping;
        mapping.columns[0].field = MappedField::At;
        mapping.columns[0].time = TimeForm::Iso;
        mapping.columns[3].field = MappedField::OutputTokens;
        const MappingPreview preview = previewOf(view(table), true, mapping, TimeZone());
        QCOMPARE(preview.rows.size(), size_t(4));
        QCOMPARE(preview.rejected, 2);
        QVERIFY(preview.complete);
        QCOMPARE(preview.rows[0].cells[0].meaning, QStringLiteral("2024-06-01T12:00:00Z"));
        QCOMPARE(preview.rows[0].cells[3].meaning, QStringLiteral("3"));
        QCOMPARE(preview.rows[1].line, 4);
        QVERIFY(preview.rows[1].isRejected());
        QVERIFY(!preview.rows[1].cells[0].problem.isEmpty());
        QVERIFY(!preview.rows[2].isRejected());
        QVERIFY(!preview.rows[2].cells[3].problem.isEmpty());
        QVERIFY(preview.rows[3].isRejected());
        QCOMPARE(preview.rows[3].cells.size(), size_t(1));
    }

    void previewStopsAtFifty()
    {
        QByteArray table = "time,text\n";
        for (int i = 0; i < 60; ++i)
            table += "2024-06-01T12:00:00Z,x\n";
        const MappingPreview preview = previewOf(view(table), true, guessed(table)->mapping, TimeZone());
        QCOMPARE(preview.rows.size(), size_t(50));
        QVERIFY(!preview.complete);
    }

    void mappingsKeepThemselves()
    {
        auto guess = guessed("Zeitpunkt;Nachricht;Kosten (Cent)\n01.06.2024;Hallo;1,5\n");
        QVERIFY(guess);
        TableMapping mapping = guess->mapping;
        mapping.name = "My bot";
        mapping.source = "Production";
        mapping.columns[0].zone = "Asia/Tokyo";
        const auto again = readMapping(mappingFile(mapping));
        QVERIFY(again);
        QVERIFY(*again == mapping);
        QCOMPARE(mapping.find(MappedField::Cost)->unit, CellUnit::Cents);
    }

    void brokenMappings_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray rest = ",\"records\":\"messages\",\"columns\":[{\"column\":\"a\",\"field\":\"at\"}]}";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("something else") << QByteArray("{\"a\":1}");
        QTest::newRow("newer") << "{\"parlance_mapping\":2" + rest;
        QTest::newRow("no columns") << QByteArray("{\"parlance_mapping\":1,\"records\":\"messages\",\"columns\":[]}");
        QTest::newRow("unknown field") << "{\"parlance_mapping\":1" + QByteArray(rest).replace("\"at\"", "\"when\"");
        QTest::newRow("unknown records") << "{\"parlance_mapping\":1" + QByteArray(rest).replace("messages", "things");
        QTest::newRow("unit of another type")
            << "{\"parlance_mapping\":1" + QByteArray(rest).replace("\"at\"", "\"at\",\"unit\":\"ms\"");
        QTest::newRow("delimiter of two") << "{\"parlance_mapping\":1,\"table\":{\"delimiter\":\";;\"}" + rest;
        QTest::newRow("unknown encoding") << "{\"parlance_mapping\":1,\"table\":{\"encoding\":\"utf-7\"}" + rest;
    }

    void brokenMappings()
    {
        QFETCH(QByteArray, file);
        const auto mapping = readMapping(file);
        QVERIFY(!mapping);
        QVERIFY(!mapping.error().text.isEmpty());
    }

    void whichTablesAMappingIsFor()
    {
        const QByteArray table = "time,text,user\n2024-06-01,Hi,u\n";
        const MappedImporter importer(guessed(table)->mapping);
        const auto knows = [&](const QByteArray &other) {
            return importer.sniff(view(other), {}) == Confidence::Certain;
        };
        QVERIFY(knows(table));
        QVERIFY(knows("user,time,text\nu,2024-06-01,Hi\n")); // columns in another order
        QVERIFY(!knows("time,text\n2024-06-01,Hi\n"));
        QVERIFY(!knows("time,text,user,more\n2024-06-01,Hi,u,1\n"));
        QVERIFY(!knows("{\"time\":1,\"text\":\"x\",\"user\":\"u\"}\n"));
        const MappedImporter lines(
            guessed("{\"time\":1717243200,\"text\":\"x\",\"user\":\"u\",\"city\":\"B\"}\n")->mapping);
        const auto knowsLines = [&](const QByteArray &other) {
            return lines.sniff(view(other), {}) == Confidence::Certain;
        };
        QVERIFY(knowsLines("{\"text\":\"y\",\"time\":1717243201}\n")); // keys may be missing
        QVERIFY(!knowsLines("{\"text\":\"y\"}\n"));
        QVERIFY(!knowsLines("{\"time\":1,\"text\":\"y\",\"a\":1,\"b\":2,\"c\":3}\n"));
    }

    void plainNames()
    {
        QCOMPARE(plainName("userId"), std::string("user id"));
        QCOMPARE(plainName("User_ID"), std::string("user id"));
        QCOMPARE(plainName("  E-Mail (Kontakt) "), std::string("e mail kontakt"));
        QCOMPARE(plainName("ＩＤ"), std::string("id"));
    }
};

QTEST_GUILESS_MAIN(TestMappedGuess)
#include "tst_mappedguess.moc"
