// Input that is huge, broken or meant to harm: an Error or an Issue, never a crash, in bounded memory.
#include "importers/importer.h"
#include "importers/readers/streams.h"
#include "tests/importers/packing.h"
#include "tests/importers/printsink.h"
#include "tests/importers/streams.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/resource.h>

using namespace parlance;
using namespace parlance::test;

namespace {

class CountingSink : public PrintSink
{
public:
    Result<void> put(const ConversationRecord &record) override
    {
        ++conversations;
        messages += qint64(record.messages.size());
        if (failAfter >= 0 && conversations > failAfter)
            return fail(ErrorCategory::Storage, QStringLiteral("the disk is full"));
        return {};
    }
    void report(Issue issue) override { issues.push_back(std::move(issue)); }
    using PrintSink::put;

    [[nodiscard]] qsizetype count(const char *code) const
    {
        return std::count_if(issues.begin(), issues.end(),
                             [&](const Issue &i) { return i.code == QLatin1String(code); });
    }

    qint64 conversations = 0, messages = 0, failAfter = -1;
    std::vector<Issue> issues;
};

QByteArray itemOf(const QByteArray &id, QByteArray map, const QByteArray &last)
{
    return "{\"Item\":{\"PK\":{\"S\":\"u\"},\"SK\":{\"S\":\"u#CONV#" + id +
           "\"},\"CreateTime\":{\"N\":\"1717243200000\"}," + "\"LastMessageId\":{\"S\":\"" + last +
           "\"},\"MessageMap\":{\"S\":\"" + map.replace('"', "\\\"") + "\"}}}";
}

QByteArray item(const QByteArray &id, const QByteArray &body = "\"Hello\"")
{
    return itemOf(id,
                  "{\"1\":{\"role\":\"user\",\"content\":{\"content_type\":\"text\",\"body\":" + body +
                      "},\"model\":\"m\",\"children\":[],\"parent\":null,\"create_time\":1717243201000}}",
                  "1") +
           '\n';
}

Result<void> importAs(const char *key, InputStream &input, CountingSink &sink, std::stop_token stop = {})
{
    const ImporterRegistry registry;
    InputContext context;
    context.path = QStringLiteral("x.json");
    return registry.byKey(QLatin1String(key))->read(input, context, sink, {}, stop);
}

Result<void> importExport(InputStream &input, CountingSink &sink, std::stop_token stop = {})
{
    return importAs("bedrock-export", input, sink, stop);
}

QByteArray lexRecord(const QByteArray &id, const QByteArray &more = {})
{
    const QByteArray record = "{'messageVersion':'2.0','timestamp':'2024-06-01T12:00:00.000Z','requestId':'" + id +
                              "','sessionId':'s','inputMode':'Text','operationName':'RecognizeText',"
                              "'inputTranscript':'tea','bot':{'id':'B'},'sessionState':{'originatingRequestId':'" +
                              id + "'" + more + "}}";
    return QByteArray(record).replace('\'', '"');
}

QByteArray lexEvent(const QByteArray &id)
{
    return "{\"timestamp\":1717243200000,\"message\":\"" + lexRecord(id).replace('"', "\\\"") + "\"}";
}

qint64 peakMiB()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gigabyteLine_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("one long line of rubbish") << item("a") << "\n" + item("b");
        QTest::newRow("a long string in JSON") << item("a") + "{\"Item\":{\"SK\":{\"S\":\""
                                               << "\"}}}\n" + item("b");
        QTest::newRow("a long element of a list") << "{\"Items\":[" + item("a") + ",{\"SK\":{\"S\":\""
                                                  << "\"}}," + item("b") + "]}";
    }

    void gigabyteLine()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, tail);
        const qint64 before = peakMiB();
        RepeatStream input(head, QByteArray(1 << 20, 'x'), 1024, tail);
        CountingSink sink;
        const auto done = importExport(input, sink);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QCOMPARE(sink.conversations, 2);
        QCOMPARE(sink.count("record.size"), 1);
        QCOMPARE(sink.issues[0].severity, Severity::Rejected);
        QVERIFY(sink.issues[0].excerpt.size() <= 400);
        QVERIFY2(peakMiB() - before < 200, qPrintable(QString::number(peakMiB() - before)));
    }

    void gigabyteOfLex_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("a line") << lexRecord("a") + "\n{\"inputTranscript\":\""
                                << "\"}\n" + lexRecord("b") + "\n";
        QTest::newRow("an event") << "{\"events\":[" + lexEvent("a") + ",{\"message\":\""
                                  << "\"}," + lexEvent("b") + "]}";
        QTest::newRow("a record without a line end") << lexRecord("a") + "{\"inputTranscript\":\""
                                                     << "\"}" + lexRecord("b");
    }

    void gigabyteOfLex()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, tail);
        const qint64 before = peakMiB();
        RepeatStream input(head, QByteArray(1 << 20, 'x'), 1024, tail);
        CountingSink sink;
        const auto done = importAs("lex-v2", input, sink);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QCOMPARE(sink.conversations, 2);
        QCOMPARE(sink.count("record.size"), 1);
        QVERIFY2(peakMiB() - before < 200, qPrintable(QString::number(peakMiB() - before)));
    }

    void manyLexEvents()
    {
        const qint64 before = peakMiB();
        RepeatStream input("{\"events\":[" + lexEvent("a"), ',' + lexEvent("b"), 200'000, "],\"nextToken\":\"t\"}");
        CountingSink sink;
        QVERIFY(importAs("lex-v2", input, sink));
        QCOMPARE(sink.conversations, 200'001);
        QVERIFY2(peakMiB() - before < 100, qPrintable(QString::number(peakMiB() - before)));
    }

    void gigabyteOfAudit_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("tail");
        const QByteArray event = "{\"timestamp\":1717243200,\"user_id\":\"u\",\"action_type\":\"pin\"}";
        const QByteArray open = "{\"timestamp\":1717243200,\"user_id\":\"u\",\"action_type\":\"";
        QTest::newRow("lines") << event + '\n' + open << "\"}\n" + event;
        QTest::newRow("a list") << "{\"logs\":[" + event + ',' + open << "\"}," + event + "]}";
        QTest::newRow("a table") << QByteArray("timestamp,user_id,action_type\n1717243200,u,pin\n1717243200,u,\"")
                                 << QByteArray("\"\n1717243200,u,pin\n");
    }

    void gigabyteOfAudit()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, tail);
        const qint64 before = peakMiB();
        RepeatStream input(head, QByteArray(1 << 20, 'x'), 1024, tail);
        CountingSink sink;
        const auto done = importAs("bedrock-audit", input, sink);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QCOMPARE(sink.text().count("\naudit") + sink.text().startsWith("audit"), 2);
        QCOMPARE(sink.count("record.size"), 1);
        QVERIFY2(peakMiB() - before < 200, qPrintable(QString::number(peakMiB() - before)));
    }

    void hugeAdminAnswer()
    {
        const qint64 before = peakMiB();
        RepeatStream input("[{\"id\":\"B\",\"ownerUserId\":\"u\",\"totalPrice\":1}",
                           ",{\"id\":\"B\",\"ownerUserId\":\"u\",\"totalPrice\":1}", 5'000'000, "]");
        CountingSink sink;
        QVERIFY(importAs("bedrock-admin", input, sink));
        QCOMPARE(sink.issues.size(), size_t(1));
        QCOMPARE(sink.count("record.size"), 1);
        QVERIFY2(peakMiB() - before < 100, qPrintable(QString::number(peakMiB() - before)));
    }

    void deepAdminAnswer()
    {
        const QByteArray open = "{\"summary\":", close = "}";
        for (const int depth : {3, 300, 100'000}) {
            RepeatStream input({}, open, depth, "{\"total_cost\":1}" + QByteArray(depth, close[0]));
            CountingSink sink;
            QVERIFY(importAs("bedrock-admin", input, sink));
            QCOMPARE(sink.issues.size(), size_t(depth > 512 ? 1 : 0));
            QCOMPARE(sink.text().contains("figure totals"),
                     depth < 6); // deeper than answers are, nothing is looked for
        }
    }

    void deepLexSlots()
    {
        const QByteArray open = "{\"s\":{\"shape\":\"Composite\",\"subSlots\":", close = "}}";
        const auto withSlots = [&](int depth) -> QByteArray {
            return lexRecord("a", ",\"intent\":{\"name\":\"I\",\"slots\":" + open.repeated(depth) + "{}" +
                                      close.repeated(depth) + "}") +
                   '\n';
        };
        BytesStream input(withSlots(200) + withSlots(100'000) + lexRecord("b") + '\n');
        CountingSink sink;
        QVERIFY(importAs("lex-v2", input, sink));
        QCOMPARE(sink.conversations, 2);
        QCOMPARE(sink.count("json.depth"), 1);
    }

    void packedInPacked()
    {
        QByteArray inner = lexRecord("a");
        for (int i = 0; i < 20; ++i)
            inner = "{\"awslogs\":{\"data\":\"" + gzipped(inner).toBase64() + "\"}}";
        BytesStream input(inner);
        CountingSink sink;
        QVERIFY(importAs("lex-v2", input, sink));
        QCOMPARE(sink.conversations, 0);
        QCOMPARE(sink.count("lex.packed"), 1);
    }

    void deepNesting_data()
    {
        QTest::addColumn<QByteArray>("open");
        QTest::addColumn<QByteArray>("close");
        QTest::newRow("lists") << QByteArray("[") << QByteArray("]");
        QTest::newRow("objects") << QByteArray("{\"M\":") << QByteArray("}");
    }

    void deepNesting()
    {
        QFETCH(QByteArray, open);
        QFETCH(QByteArray, close);
        const QByteArray deep = open.repeated(100'000) + "1" + close.repeated(100'000);
        // In the record, in the message map, in a list of items, in a document's content, and never closed.
        const QByteArray inMap = item("map", deep);
        const QByteArray lines = item("a") + "{\"Item\":{\"SK\":{\"S\":\"x\"},\"Deep\":" + deep + "}}\n" + inMap +
                                 open.repeated(100'000) + "\n" + item("b");
        CountingSink sink;
        BytesStream input(lines);
        QVERIFY(importExport(input, sink));
        QCOMPARE(sink.conversations, 2);
        QCOMPARE(sink.count("json.depth"), 2);
        QCOMPARE(sink.count("json.syntax"), 1); // never closed
        for (const Issue &issue : sink.issues)
            QVERIFY(issue.place.line >= 2 && issue.place.line <= 4);

        CountingSink elements;
        BytesStream document("{\"Items\":[{\"x\":" + deep + "}," + item("c") + "]}");
        QVERIFY(importExport(document, elements));
        QCOMPARE(elements.conversations, 1);
        QCOMPARE(elements.count("json.depth"), 1);
    }

    // Nested as deep as the parser allows, through everything that recurses.
    void deepButAllowed()
    {
        const QByteArray deep =
            QByteArray("{\"M\":{\"a\":").repeated(200) + "{\"S\":\"x\"}" + QByteArray("}}").repeated(200);
        CountingSink sink;
        BytesStream input(
            "{\"Item\":{\"PK\":{\"S\":\"u\"},\"SK\":{\"S\":\"u#RELATED_DOCUMENT#c#1\"},\"Content\":{\"M\":{\"json\":" +
            deep + "}}}}\n");
        QVERIFY(importExport(input, sink));
        QVERIFY(sink.text().startsWith("document 1"));
    }

    void truncatedGzip()
    {
        QByteArray lines;
        for (int i = 0; i < 2000; ++i)
            lines += item(QByteArray::number(i * 7919 % 100003));
        const QByteArray packed = gzipped(lines);
        auto stream =
            decode(std::make_unique<BytesStream>(packed.chopped(packed.size() / 4)), QStringLiteral("x.json.gz"));
        QVERIFY(stream);
        CountingSink sink;
        const auto done = importExport(**stream, sink);
        QVERIFY(!done);
        QCOMPARE(done.error().category, ErrorCategory::Unreadable);
        QVERIFY(done.error().text.contains(QStringLiteral("truncated")));
        QVERIFY(sink.conversations > 1000 && sink.conversations < 2000);
        QVERIFY(sink.issues.empty());
    }

    void gzipBomb()
    {
        const qint64 before = peakMiB();
        const QByteArray member = gzipped(QByteArray(16 << 20, ' '));
        auto stream =
            decode(std::make_unique<RepeatStream>(QByteArray(), member, 4000, QByteArray()), QStringLiteral("x"));
        CountingSink sink;
        const auto done = importExport(**stream, sink);
        QVERIFY(!done);
        QCOMPARE(done.error().category, ErrorCategory::Unsupported);
        QVERIFY2(peakMiB() - before < 200, qPrintable(QString::number(peakMiB() - before)));
    }

    void failingDevice()
    {
        CountingSink sink;
        FailingStream input(item("a") + item("b") + item("c").left(50));
        const auto done = importExport(input, sink);
        QVERIFY(!done);
        QCOMPARE(done.error().text, QStringLiteral("the device failed"));
        QCOMPARE(sink.conversations, 2);
    }

    void sinkError()
    {
        CountingSink sink;
        sink.failAfter = 1;
        BytesStream input(item("a") + item("b") + item("c"));
        const auto done = importExport(input, sink);
        QVERIFY(!done);
        QCOMPARE(done.error().category, ErrorCategory::Storage);
        QCOMPARE(done.error().text, QStringLiteral("the disk is full"));
        QCOMPARE(sink.conversations, 2);
    }

    void cancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        for (const char *key :
             {"bedrock-export", "bedrock-large-messages", "bedrock-users", "bedrock-athena", "lex-v2"}) {
            const ImporterRegistry registry;
            InputContext context;
            context.path = QStringLiteral("u/c/message_map.json");
            RepeatStream input("UserId,TotalPrice\n", "a,1\n", 1'000'000, {});
            CountingSink sink;
            const auto done = registry.byKey(QLatin1String(key))->read(input, context, sink, {}, stop.get_token());
            QVERIFY2(!done, key);
            QCOMPARE(done.error().category, ErrorCategory::Cancelled);
        }
    }

    // A file of something else, forced to be read as an export: the issues are bounded.
    void millionsOfBadLines()
    {
        RepeatStream input({}, "not json\n", 200'000, {});
        CountingSink sink;
        QVERIFY(importExport(input, sink));
        QVERIFY(sink.issues.size() <= 10'001);
        QCOMPARE(sink.count("issues.many"), 1);
        QVERIFY(sink.issues.back().text.contains(QStringLiteral("190000")));
    }

    void nulBytes()
    {
        RepeatStream input(item("a"), QByteArray(1000, '\0') + '\n', 3, item("b"));
        CountingSink sink;
        QVERIFY(importExport(input, sink));
        QCOMPARE(sink.conversations, 2);
        QCOMPARE(sink.count("json.syntax"), 3);
    }

    // A long conversation with one id many times, each the parent of itself: linear, not quadratic.
    void manyMessages()
    {
        QByteArray map = "{";
        for (int i = 0; i < 50'000; ++i)
            map += "\"" + QByteArray::number(i) + "\":{\"role\":\"user\",\"parent\":\"" + QByteArray::number(i - 1) +
                   "\",\"create_time\":1},";
        map += "\"0\":{\"role\":\"user\",\"parent\":\"49999\"}}";
        CountingSink sink;
        BytesStream input(itemOf("c", map, "49999"));
        QVERIFY(importExport(input, sink));
        QCOMPARE(sink.messages, 50'000);
    }

    void progressIsRare()
    {
        QByteArray lines;
        for (int i = 0; i < 20'000; ++i)
            lines += item(QByteArray::number(i));
        const ImporterRegistry registry;
        InputContext context;
        context.path = QStringLiteral("x.json");
        context.sizeOnDisk = lines.size();
        BytesStream input(lines);
        CountingSink sink;
        std::vector<Progress> seen;
        QElapsedTimer timer;
        timer.start();
        const auto done = registry.byKey(QStringLiteral("bedrock-export"))
                              ->read(input, context, sink, [&](const Progress &p) { seen.push_back(p); }, {});
        QVERIFY(done);
        QVERIFY(!seen.empty());
        QVERIFY(qint64(seen.size()) <= timer.elapsed() / 100 + 2);
        QCOMPARE(seen.back().records, 20'000);
        QCOMPARE(seen.back().rows, 20'000);
        QCOMPARE(seen.back().bytesDone, seen.back().bytesTotal);
        QCOMPARE(seen.back().filesDone, 1);
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
