#include "importers/readers/csvreader.h"
#include "importers/readers/json.h"
#include "importers/readers/jsonarrayreader.h"
#include "importers/readers/linereader.h"
#include "importers/readers/shorthead.h"
#include "importers/readers/unescape.h"
#include "importers/readers/utf8.h"
#include "tests/importers/streams.h"

#include <QTest>

#include <random>

using namespace parlance;
using namespace parlance::test;

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

// "1@0:first|2@6:second", an Error as "!text".
QByteArray linesOf(InputStream &&input, qsizetype window, qsizetype maxLine = 100)
{
    LineReader reader(input, {}, window, maxLine);
    QByteArrayList found;
    while (true) {
        const auto line = reader.next();
        if (!line) {
            found += '!' + line.error().text.toUtf8();
            break;
        }
        if (!*line)
            break;
        found +=
            QByteArray::number((*line)->number) + '@' + QByteArray::number((*line)->offset) + ':' +
            ((*line)->tooLong ? QByteArray("too long ") + bytes((*line)->text.substr(0, 3)) : bytes((*line)->text));
    }
    return found.join('|');
}

QByteArray elementsOf(const QByteArray &json, qsizetype window, std::vector<std::string> paths = {"", "Items", "A.B"})
{
    BytesStream input(json, window);
    JsonArrayReader reader(input, {}, std::move(paths), window, 60);
    QByteArrayList found;
    while (true) {
        const auto element = reader.next();
        if (!element)
            return "!" + element.error().text.toUtf8();
        if (!*element)
            break;
        const auto &e = **element;
        found += bytes(e.path) + '[' + QByteArray::number(e.index) + "]@" + QByteArray::number(e.line) + ',' +
                 QByteArray::number(e.offset) + ':' + (e.tooLong ? QByteArray("too long") : bytes(e.text));
    }
    if (reader.damage())
        found += "damaged@" + QByteArray::number(reader.damage()->line);
    return found.join('|');
}

// What the fast way makes of a JSON string with its closing quote; "-" when it leaves it to the general way.
QByteArray unescaped(std::string_view quoted)
{
    std::string padded(quoted.substr(1));
    const size_t size = padded.size();
    padded.resize(size + size_t(jsonPadding));
    std::string out(size + size_t(jsonPadding), '\0');
    const auto done = unescapeSimple({padded.data(), size}, out.data());
    if (!done)
        return "-";
    return QByteArray(out.data(), qsizetype(done->written)) + '@' + QByteArray::number(qsizetype(done->taken));
}

// Cells in [], rows separated by |.
QByteArray rowsOf(const QByteArray &csv, qsizetype window, char delimiter = ',')
{
    BytesStream input(csv, window);
    CsvReader reader(input, {}, delimiter, window, 100);
    QByteArrayList found;
    while (true) {
        const auto row = reader.next();
        if (!row)
            return "!" + row.error().text.toUtf8();
        if (!*row)
            return found.join('|');
        QByteArray text = QByteArray::number((*row)->line) + ':';
        if ((*row)->tooLong)
            text += "too long";
        if ((*row)->cut)
            text += "cut";
        for (const std::string_view cell : (*row)->cells)
            text += '[' + bytes(cell) + ']';
        found += text;
    }
}

} // namespace

class TestReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unescapeTakesOnlyWhatItKnows()
    {
        if (!canUnescapeSimple())
            QSKIP("this processor cannot");
        QCOMPARE(unescaped("\"abc\" tail"), "abc@3");
        QCOMPARE(unescaped("\"a\\\"b\\\\\" tail"), "a\"b\\@6");
        QCOMPARE(unescaped("\"\\/\""), "/@2");
        QCOMPARE(unescaped("\"\""), "@0");
        for (const char *other :
             {"\"open", "\"open\\\"", "\"a\\nb\"", "\"a\\u0041b\"", "\"\xc3\xa4\"", "\"a\tb\"", "\"\x01\""})
            QCOMPARE(unescaped(other), "-");
        QCOMPARE(unescaped("\"a\" \xc3\xa4\t"), "a@1"); // behind the end anything may stand
    }

    // Runs of backslashes over the edges of the blocks, against the parser.
    void unescapeAgreesWithTheParser()
    {
        if (!canUnescapeSimple())
            QSKIP("this processor cannot");
        std::mt19937 random(11);
        JsonParser parser;
        for (int round = 0; round < 5'000; ++round) {
            std::string quoted = "\"";
            const size_t length = random() % 300;
            while (quoted.size() < length)
                quoted += random() % 3 == 0 ? "\\\\" : random() % 3 == 0 ? "\\\"" : random() % 9 == 0 ? "\\/" : "x";
            quoted += '"';
            const auto element = parser.parse(quoted);
            QVERIFY(element);
            const QByteArray expected =
                bytes(element->get_string().value()) + '@' + QByteArray::number(qsizetype(quoted.size()) - 2);
            QCOMPARE(unescaped(quoted), expected);
        }
    }

    void lines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("one") << QByteArray("a") << QByteArray("1@0:a");
        QTest::newRow("ended") << QByteArray("a\nbc\n") << QByteArray("1@0:a|2@2:bc");
        QTest::newRow("not ended") << QByteArray("a\nbc") << QByteArray("1@0:a|2@2:bc");
        QTest::newRow("crlf") << QByteArray("a\r\n\r\nb\rc\r\n") << QByteArray("1@0:a|2@3:|3@5:b\rc");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF{}\n\xEF\xBB\xBF") << QByteArray("1@0:{}|2@6:\xEF\xBB\xBF");
        QTest::newRow("nul") << QByteArray("a\0b\nc", 5) << QByteArray("1@0:a\0b|2@4:c", 13);
        QTest::newRow("long") << "x\n" + QByteArray(1000, 'y') + "\nz" << QByteArray("1@0:x|2@2:too long yyy|3@1003:z");
        QTest::newRow("long, not ended") << QByteArray(1000, 'y') << QByteArray("1@0:too long yyy");
    }

    void lines()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        for (const qsizetype window : {1, 2, 3, 8, 64, 4096})
            QCOMPARE(linesOf(BytesStream(text, window), window), expected);
    }

    // Whole lines before the damage are given, the half one is not.
    void linesBeforeDamage()
    {
        QCOMPARE(linesOf(FailingStream("one\ntwo\nthr"), 4), QByteArray("1@0:one|2@4:two|!the device failed"));
        QCOMPARE(linesOf(FailingStream(QByteArray(500, 'x')), 64), QByteArray("1@0:too long xxx|!the device failed"));
    }

    void cancel()
    {
        std::stop_source stop;
        BytesStream input(QByteArray(1000, '\n'), 10);
        LineReader reader(input, stop.get_token(), 10);
        QVERIFY(reader.next());
        stop.request_stop();
        Result<std::optional<LineReader::Line>> line = std::nullopt;
        for (int i = 0; i < 1000 && line; ++i)
            line = reader.next();
        QVERIFY(!line);
        QCOMPARE(line.error().category, ErrorCategory::Cancelled);
    }

    void elements_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("array") << QByteArray("[1, \"a,]\\\"\" ,{\"x\":[2]}\n, null]")
                               << QByteArray("[0]@1,1:1|[1]@1,4:\"a,]\\\"\"|[2]@1,13:{\"x\":[2]}|[3]@2,25:null");
        QTest::newRow("items") << QByteArray("{\"Count\":2,\"Last\":{\"Items\":[9]},\"Items\":[{},[]]}")
                               << QByteArray("Items[0]@1,41:{}|Items[1]@1,44:[]");
        QTest::newRow("nested path") << QByteArray("{\"A\":{\"x\":[1],\"B\":[2]},\"B\":[3]}")
                                     << QByteArray("A.B[0]@1,19:2");
        QTest::newRow("no array there") << QByteArray("{\"Items\":{\"Items\":[1]}}") << QByteArray();
        QTest::newRow("documents in a row") << QByteArray("{\"Items\":[1]}\n{\"Items\":[2]}[3]")
                                            << QByteArray("Items[0]@1,10:1|Items[0]@2,24:2|[0]@2,28:3");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF[1]") << QByteArray("[0]@1,4:1");
        QTest::newRow("empty") << QByteArray("{\"Items\":[]}") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"Items\":[1,{\"a\":") << QByteArray("Items[0]@1,10:1|damaged@1");
        QTest::newRow("cut in a string") << QByteArray("{\"Items\":[1,\"ab\\")
                                         << QByteArray("Items[0]@1,10:1|damaged@1");
        QTest::newRow("not closed") << QByteArray("[1\n") << QByteArray("[0]@1,1:1|damaged@2");
        QTest::newRow("not JSON") << QByteArray("hello") << QByteArray("damaged@1");
        QTest::newRow("no key") << QByteArray("{17:[1]}") << QByteArray("damaged@1");
        QTest::newRow("no colon") << QByteArray("{\"Items\" [1]}") << QByteArray("damaged@1");
        QTest::newRow("stray brackets") << QByteArray("[}1]") << QByteArray("[0]@1,1:}|[1]@1,2:1");
        QTest::newRow("too long") << "[1,\"" + QByteArray(500, 'x') + "\",2]"
                                  << QByteArray("[0]@1,1:1|[1]@1,3:too long|[2]@1,506:2");
    }

    void elements()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, expected);
        for (const qsizetype window : {1, 2, 5, 16, 4096}) {
            QCOMPARE(elementsOf(json, window), expected);
        }
    }

    void rows_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("plain") << QByteArray("a,b\n1,2") << QByteArray("1:[a][b]|2:[1][2]");
        QTest::newRow("empty cells") << QByteArray(",\n\"\",\n") << QByteArray("1:[][]|2:[][]");
        QTest::newRow("quoted") << QByteArray("\"a,\"\"b\"\"\",\"\",\"c\"\n") << QByteArray("1:[a,\"b\"][][c]");
        QTest::newRow("lines inside") << QByteArray("\"a\r\nb\n\",x\r\ny,z\r\n")
                                      << QByteArray("1:[a\r\nb\n][x]|4:[y][z]");
        QTest::newRow("blank lines") << QByteArray("\n\r\na\n\n\"\"\n") << QByteArray("3:[a]|5:[]");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF\"a\",b\n") << QByteArray("1:[a][b]");
        QTest::newRow("quote inside") << QByteArray("a\"b,c\n") << QByteArray("1:[a\"b][c]");
        QTest::newRow("text behind a quote") << QByteArray("\"a\"x,\"b\"\"c\"y\n") << QByteArray("1:[a][b\"c]");
        QTest::newRow("long cells") << QByteArray("abcdefgh,\x2b\x2d\xac\x0b"
                                                  "ijklmnopq\",r\nGrüße an alle,zwölf Zeichen,x\n")
                                    << QByteArray("1:[abcdefgh][\x2b\x2d\xac\x0b"
                                                  "ijklmnopq\"][r]|2:[Grüße an alle][zwölf "
                                                  "Zeichen][x]");
        QTest::newRow("cut behind a quote") << QByteArray("\"abc\",\"d\"") << QByteArray("1:[abc][d]");
        QTest::newRow("cut") << QByteArray("a\n\"b\nc") << QByteArray("1:[a]|2:cut[b\nc]");
        QTest::newRow("nul") << QByteArray("a\0,b\n", 5) << QByteArray("1:[a\0][b]", 9);
        QTest::newRow("too long") << "a\n\"" + QByteArray(300, '\n') + "\",b\nc\n"
                                  << QByteArray("1:[a]|2:too long|303:[c]");
    }

    void rows()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, expected);
        for (const qsizetype window : {1, 2, 3, 7, 40})
            QCOMPARE(rowsOf(csv, window), expected);
    }

    void shortHeads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("cut");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray longText(300, 'x'), shortened(200, 'x');
        QTest::newRow("whole") << QByteArray(" {\"a\":[1,2,{\"b\":null}],\"c\":\"d\"} {\"e\":1}") << false
                               << QByteArray("{\"a\":[1,2,{\"b\":null}],\"c\":\"d\"}\n");
        QTest::newRow("long text") << "{\"a\":\"" + longText + "\",\"b\":1}" << false
                                   << "{\"a\":\"" + shortened + "\",\"b\":1}\n";
        QTest::newRow("escapes") << "{\"a\":\"" + QByteArray("\\\"").repeated(150) + "\",\"b\":1}" << false
                                 << "{\"a\":\"" + QByteArray("\\\"").repeated(100) + "\",\"b\":1}\n";
        QTest::newRow("long list") << QByteArray("{\"a\":[[1,2,3,4,5],2,3,4,5,{\"no\":[9,9]}],\"b\":{\"c\":[]}}")
                                   << false << QByteArray("{\"a\":[[1,2,3,4],2,3,4],\"b\":{\"c\":[]}}\n");
        QTest::newRow("list of records") << QByteArray("[{\"a\":1},{\"b\":2},{\"c\":3},{\"d\":4},{\"e\":5}]") << false
                                         << QByteArray("[{\"a\":1},{\"b\":2},{\"c\":3},{\"d\":4},{\"e\":5}]\n");
        QTest::newRow("cut") << QByteArray("{\"a\":\"b") << true << QByteArray("{\"a\":\"b");
        QTest::newRow("cut list") << QByteArray("[{\"a\":1},{") << true << QByteArray("[{\"a\":1},{");
        QTest::newRow("damaged") << QByteArray("{]]}}{") << false << QByteArray("{]\n");
        QTest::newRow("a table") << QByteArray("a,b\n") << false << QByteArray();
    }

    void shortHeads()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, cut);
        QFETCH(QByteArray, expected);
        const std::string_view bytes(text.constData(), size_t(text.size()));
        QCOMPARE(isCutJson(bytes), cut);
        if (!expected.isEmpty())
            QCOMPARE(QByteArray::fromStdString(shortenedJson(bytes)), expected);
        QVERIFY(shortenedJson(bytes.substr(0, bytes.size() / 2)).size() <= bytes.size());
    }

    void shortRecords()
    {
        const std::string one = "{\"a\":\"" + std::string(300, 'x') + "\",\"b\":[1,2,3,4,5,6]}";
        const std::string made = "{\"a\":\"" + std::string(200, 'x') + "\",\"b\":[1,2,3,4]}\n";
        QCOMPARE(shortenedRecords(one + "\n" + one + "\r\n\n" + one, 2), made + made);
        QCOMPARE(shortenedRecords(one + "\n" + one + one.substr(0, 20), 8), made + made);
        QCOMPARE(shortenedRecords(one.substr(0, 20), 8), one.substr(0, 20));
        QCOMPARE(shortenedRecords("", 8), std::string());
        QCOMPARE(shortenedRecords("a,b\n1,2\n", 8), shortenedJson("a,b\n1,2\n"));
    }

    void delimiters()
    {
        QCOMPARE(CsvReader::delimiterOf("a,b\n1;2;3"), ',');
        QCOMPARE(CsvReader::delimiterOf("a;b,c;d\n"), ';');
        QCOMPARE(CsvReader::delimiterOf("a\tb\n"), '\t');
        QCOMPARE(CsvReader::delimiterOf("a\n"), ',');
        QCOMPARE(rowsOf("a;\"b;\"\n", 3, ';'), QByteArray("1:[a][b;]"));
    }

    void repair_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("flags");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected, const char *flags) {
            QTest::newRow(name) << text << expected << QByteArray(flags);
        };
        row("good", "{\"a\":[1,-2.5e3,true,\"x\\n\\u00e9\\ud83d\\ude00\"]}",
            "{\"a\":[1,-2.5e3,true,\"x\\n\\u00e9\\ud83d\\ude00\"]}", "");
        row("bytes", "\"caf\xe9 \xc0\x80 \xed\xa0\x80\"", "\"caf\uFFFD \uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\"", "u");
        row("half pair", "\"\\ud83d x \\ude00 \\ud83d\\u0041\"", "\"\\ufffd x \\ufffd \\ufffd\\u0041\"", "u");
        row("escaped backslash", "\"\\\\ud83d \\\\u0000\"", "\"\\\\ud83d \\\\u0000\"", "");
        row("nul escape", "\"\\u0000\"", "\"\\ufffd\"", "n");
        row("nul", QByteArray("\"a\0b\"", 5), "\"a\\ufffdb\"", "n");
        row("control", "\"a\tb\x1f\"", "\"a\\u0009b\\u001f\"", "c");
        row("too large", "[1e999,-1e999,NaN,-Infinity,Infinity]", "[null,null,null,null,null]", "#");
        row("too small", "[1e-999]", "[0]", "");
        row("long integer", "[12345678901234567890123,18446744073709551615]",
            "[12345678901234567890123.0,18446744073709551615.0]", "");
        row("numbers in strings", "\"1e999 NaN\"", "\"1e999 NaN\"", "");
        row("cut escape", "\"\\", "\"\\", "");
        row("cut unicode escape", "\"\\u12", "\"\\u12", "");
    }

    void repair()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, flags);
        JsonRepairs repairs;
        QCOMPARE(QByteArray::fromStdString(repairJson({text.constData(), size_t(text.size())}, repairs)), expected);
        QByteArray found;
        if (repairs.utf8)
            found += 'u';
        if (repairs.nul)
            found += 'n';
        if (repairs.control)
            found += 'c';
        if (repairs.number)
            found += '#';
        QCOMPARE(found, flags);
        QCOMPARE(repairs.changed, text != expected);
    }

    void depth()
    {
        JsonParser parser;
        const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
        QVERIFY(!parser.parse(deep));
        QCOMPARE(parser.failure().code, QStringLiteral("json.depth"));
        QVERIFY(parser.parse("[1]"));
        QVERIFY(parser.parse(std::string(400, '[') + std::string(400, ']')));
        QVERIFY(!parser.parse(std::string(100'000, '[')));
        std::string objects;
        for (int i = 0; i < 100'000; ++i)
            objects += "{\"a\":";
        QVERIFY(!parser.parse(objects + "1" + std::string(100'000, '}')));
        QCOMPARE(parser.failure().code, QStringLiteral("json.depth"));
    }

    // After a large document small ones still parse, from other buffers.
    void buffersShrink()
    {
        JsonParser parser;
        const std::string large = "[\"" + std::string(8 << 20, 'x') + "\"]";
        QVERIFY(parser.parse(large));
        for (int i = 0; i < 3; ++i)
            QVERIFY(parser.parse("{\"a\":1}"));
        QVERIFY(parser.parse(large));
    }

    void characters()
    {
        QCOMPARE(utf8Length("a"), size_t(1));
        QCOMPARE(utf8Length("é"), size_t(2));
        QCOMPARE(utf8Length("€"), size_t(3));
        QCOMPARE(utf8Length("😀"), size_t(4));
        for (const char *bad :
             {"\x80", "\xc1\x81", "\xe2\x82", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf0\x80\x80\x80", "\xff"})
            QCOMPARE(utf8Length(bad), size_t(0));
        bool changed = false;
        QCOMPARE(mendUtf8("é😀", changed), std::string("é😀"));
        QVERIFY(!changed);
        QCOMPARE(mendUtf8(std::string_view("a\0\xff", 3), changed), std::string("a\uFFFD\uFFFD"));
        QVERIFY(changed);
    }
};

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"
