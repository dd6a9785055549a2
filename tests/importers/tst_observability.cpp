// What the importers of observability platforms share: values, prompts and replies in every form, the shape of an input;
// and input of any of them that is huge, cut, empty or of another platform.
#include "importers/inputset.h"
#include "importers/knownsums.h"
#include "importers/observability/chattext.h"
#include "importers/observability/rating.h"
#include "importers/observability/tokens.h"
#include "importers/readers/jsonhead.h"
#include "importers/readers/streams.h"
#include "tests/importers/printsink.h"
#include "tests/importers/streams.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace parlance;
using namespace parlance::observability;
using namespace parlance::test;

namespace {

const char *const platforms[] = {"posthog", "langfuse", "litellm", "helicone", "otel", "prometheus", "sentry"};

class CountingSink : public PrintSink
{
public:
    Result<void> put(const ConversationRecord &record) override
    {
        ++conversations;
        if (failAfter >= 0 && conversations > failAfter)
            return fail(ErrorCategory::Storage, QStringLiteral("the disk is full"));
        messages += qint64(record.messages.size());
        return {};
    }
    Result<void> put(const MetricSampleRecord &) override
    {
        ++samples;
        return {};
    }
    void report(Issue issue) override { issues.push_back(std::move(issue)); }
    using PrintSink::put;

    [[nodiscard]] qsizetype count(const char *code) const
    {
        return std::count_if(issues.begin(), issues.end(),
                             [&](const Issue &i) { return i.code == QLatin1String(code); });
    }

    qint64 conversations = 0, messages = 0, samples = 0, failAfter = -1;
    std::vector<Issue> issues;
};

Result<void> importAs(const char *key, InputStream &input, CountingSink &sink, std::stop_token stop = {})
{
    const ImporterRegistry registry;
    InputContext context;
    context.path = QStringLiteral("x.json");
    context.modifiedMs = 1'750'000'000'000;
    return registry.byKey(QLatin1String(key))->read(input, context, sink, {}, std::move(stop));
}

// One good record of each platform, as a line.
QByteArray goodLine(const QByteArray &platform, const QByteArray &id = "1")
{
    QByteArray line;
    if (platform == "posthog")
        line = "{'uuid':'%1','event':'$ai_generation','distinct_id':'a','timestamp':'2025-01-01T00:00:00Z',"
               "'properties':{'$ai_trace_id':'t%1','$ai_model':'m'}}";
    else if (platform == "langfuse")
        line = "{'id':'%1','trace_id':'t%1','type':'GENERATION','parent_observation_id':'x','start_time':'2025-01-01 "
               "00:00:00','end_time':'2025-01-01 00:00:01'}";
    else if (platform == "litellm")
        line =
            "{'request_id':'%1','call_type':'acompletion','spend':0.1,'startTime':'2025-01-01T00:00:00Z','model':'m'}";
    else if (platform == "helicone")
        line = "{'request_id':'%1','request_created_at':'2025-01-01T00:00:00Z','delay_ms':5,'model':'m'}";
    else if (platform == "otel")
        line = "{'resourceSpans':[{'scopeSpans':[{'spans':[{'traceId':'t%1','spanId':'%1','name':'chat',"
               "'startTimeUnixNano':'1747872000000000000','attributes':[{'key':'gen_ai.operation.name','value':"
               "{'stringValue':'chat'}}]}]}]}]}";
    else if (platform == "sentry")
        line = "{'eventID':'%1','groupID':'g','title':'x','dateCreated':'2025-01-01T00:00:00Z'}";
    else
        return "requests_total{id=\"" + id + "\"} 1\n";
    return line.replace('\'', '"').replace("%1", id) + '\n';
}

qint64 peakMiB()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

class TestObservability : public QObject
{
    Q_OBJECT

private:
    static void eachPlatform()
    {
        QTest::addColumn<QByteArray>("platform");
        for (const char *platform : platforms)
            QTest::newRow(platform) << QByteArray(platform);
    }
    static qint64 records(const CountingSink &sink) { return sink.conversations + sink.samples; }

private Q_SLOTS:
    void values();
    void chats_data();
    void chats();
    void ratings();
    void cachedTokens();
    void heads();
    void recognised_data() { eachPlatform(); }
    void recognised();
    void gigabyteRecord_data() { eachPlatform(); }
    void gigabyteRecord();
    void manyRecords_data() { eachPlatform(); }
    void manyRecords();
    void endings_data() { eachPlatform(); }
    void endings();
    void foreignFiles_data() { eachPlatform(); }
    void foreignFiles();
    void manyTexts();
    void parquetIsNamed();
    void sumsAreNamed_data();
    void sumsAreNamed();
};

void TestObservability::values()
{
    JsonParser parser;
    const auto parsed = parser.parse(R"([1.5, 7, "7", "2.5e-5", true, "True", 1, "", null, 1e400, -1, 0.000025, {}, "x",
                                         "2025-03-01 10:00:00.250000", "2025-03-01T11:00:00+01:00", 1740823200.25])");
    QVERIFY(parsed);
    std::vector<Value> v;
    const auto list = Value(*parsed).array();
    QVERIFY(list);
    for (const Element each : *list)
        v.emplace_back(each);
    QCOMPARE(v[0].number(), std::optional(1.5));
    QCOMPARE(v[0].count(), std::nullopt);
    QCOMPARE(v[1].count(), std::optional<qint64>(7));
    QCOMPARE(v[2].count(), std::optional<qint64>(7));
    QCOMPARE(v[3].dollars(), std::optional<Nano>(25'000));
    QCOMPARE(v[11].dollars(), std::optional<Nano>(25'000));
    QCOMPARE(v[4].truth(), std::optional(true));
    QCOMPARE(v[5].truth(), std::optional(true));
    QCOMPARE(v[6].truth(), std::optional(true));
    QVERIFY(!v[7].isPresent() && !v[8].isPresent() && v[12].isPresent());
    QCOMPARE(v[10].count(), std::nullopt);
    QCOMPARE(v[10].duration(TimeUnit::Seconds), std::nullopt);
    QCOMPARE(v[0].duration(TimeUnit::Seconds), std::optional<qint64>(1500));
    QCOMPARE(v[0].duration(TimeUnit::Milliseconds), std::optional<qint64>(2));
    QCOMPARE(v[13].truth(), std::nullopt);
    QCOMPARE(v[14].time(), std::optional<UtcMs>(1'740'823'200'250));
    QCOMPARE(v[15].time(), std::optional<UtcMs>(1'740'823'200'000));
    QCOMPARE(v[16].time(), std::optional<UtcMs>(1'740'823'200'250));
    TextArena arena;
    QCOMPARE(groupedDollars("$1,234.5678", arena), std::optional<Nano>(1'234'567'800'000));
    QCOMPARE(groupedCount("1,010", arena), std::optional<qint64>(1010));
}

void TestObservability::chats_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("tools");
    QTest::newRow("plain") << QByteArray("Tea?") << QByteArray("Tea?") << QByteArray("Yes.") << QByteArray("Yes.")
                           << QByteArray();
    QTest::newRow("plain, like JSON") << QByteArray("[note] Tea?") << QByteArray("[note] Tea?") << QByteArray("{x")
                                      << QByteArray("{x") << QByteArray();
    QTest::newRow("OpenAI") << QByteArray(R"([{"role":"user","content":"A"},{"role":"assistant","content":"B"},
                                              {"role":"user","content":[{"type":"text","text":"C"},
                                                                        {"type":"image_url","image_url":"x"}]}])")
                            << QByteArray("C")
                            << QByteArray(R"({"choices":[{"index":0,"message":{"role":"assistant","content":null,
                                 "tool_calls":[{"id":"c","function":{"name":"f","arguments":"{\"a\":1}"}}]}}]})")
                            << QByteArray() << QByteArray("f({\"a\":1})");
    QTest::newRow("Anthropic") << QByteArray(R"({"system":"S","messages":[{"role":"user","content":"A"},
                                   {"role":"user","content":[{"type":"tool_result","content":"R"}]}]})")
                               << QByteArray("A")
                               << QByteArray(
                                      R"({"content":[{"type":"thinking","thinking":"hm"},{"type":"text","text":"B"},
                                   {"type":"tool_use","id":"u","name":"g","input":{"b":2}}]})")
                               << QByteArray("B") << QByteArray("g({\"b\":2})");
    QTest::newRow("Gemini") << QByteArray(R"({"contents":[{"role":"user","parts":[{"text":"A"}]}]})") << QByteArray("A")
                            << QByteArray(R"([{"content":{"role":"model","parts":[{"text":"B"},{"text":"C"}]}}])")
                            << QByteArray("B\nC") << QByteArray();
    QTest::newRow("Bedrock") << QByteArray(R"({"prompt":"A"})") << QByteArray("A")
                             << QByteArray(R"({"generation":"B","stop_reason":"stop"})") << QByteArray("B")
                             << QByteArray();
    QTest::newRow("an answer that is JSON")
        << QByteArray(R"([{"role":"user","content":"{\"q\":1}"}])") << QByteArray("{\"q\":1}")
        << QByteArray(R"({"role":"assistant","content":"{\"answer\":1}"})") << QByteArray("{\"answer\":1}")
        << QByteArray();
    QTest::newRow("structured") << QByteArray(R"({"args":[1]})") << QByteArray(R"({"args":[1]})")
                                << QByteArray(R"({"mood":"good"})") << QByteArray(R"({"mood":"good"})") << QByteArray();
    QTest::newRow("nobody asks") << QByteArray(R"([{"role":"system","content":"S"}])") << QByteArray()
                                 << QByteArray("[]") << QByteArray() << QByteArray();
    const QByteArray deep = QByteArray(R"({"messages":)").repeated(50) + "[]" + QByteArray("}").repeated(50);
    QTest::newRow("deep") << deep << QByteArray() << QByteArray(deep).replace("messages", "content") << QByteArray("")
                          << QByteArray();
}

void TestObservability::chats()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, question);
    QFETCH(QByteArray, output);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, tools);
    const auto view = [](const QByteArray &text) { return std::string_view(text.constData(), size_t(text.size())); };
    const auto bytes = [](std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); };
    TextArena arena;
    JsonTexts texts;
    ChatText chat(arena, texts);
    QCOMPARE(bytes(chat.question(Value(view(input)))), question);
    const Reply reply = chat.reply(Value(view(output)));
    if (QTest::currentDataTag() != QByteArray("deep")) // shown as it is
        QCOMPARE(bytes(reply.text), answer);
    QByteArray called;
    for (const ToolCallRecord &tool : reply.tools)
        called += bytes(tool.name) + '(' + bytes(tool.input) + ')';
    QCOMPARE(called, tools);
}

void TestObservability::ratings()
{
    for (const char *name : {"feedback", "user-feedback", "Thumbs", "quality", "is_helpful"})
        QVERIFY2(isRatingName(name), name);
    for (const char *name : {"relevance", "accuracy", "toxicity", ""})
        QVERIFY2(!isRatingName(name), name);
    for (const char *up : {"good", "Thumbs_Up", "true", "1", "1.0", "👍"})
        QCOMPARE(ratingOf(Value(std::string_view(up))), std::optional(Rating::Up));
    for (const char *down : {"bad", "NEGATIVE", "false", "0", "-1", "👎"})
        QCOMPARE(ratingOf(Value(std::string_view(down))), std::optional(Rating::Down));
    for (const char *neither : {"okay", "dismissed", "0.85", "4", ""})
        QCOMPARE(ratingOf(Value(std::string_view(neither))), std::nullopt);
}

void TestObservability::cachedTokens()
{
    const auto input = [](CacheCount cache, qint64 whole, qint64 cached, std::string_view model) {
        TokenUse tokens;
        tokens.input = whole;
        tokens.cacheRead = cached;
        tokens.cache = cache;
        (void)tokens.separateCache(model);
        return *tokens.input;
    };
    QCOMPARE(input(CacheCount::Inside, 100, 30, "gpt-4o"), 70);
    QCOMPARE(input(CacheCount::Outside, 100, 30, "gpt-4o"), 100);
    QCOMPARE(input(CacheCount::Unknown, 100, 30, "gpt-4o"), 70);
    QCOMPARE(input(CacheCount::Unknown, 100, 30, "us.anthropic.claude-3"), 100);
    QCOMPARE(input(CacheCount::Inside, 100, 300, "gpt-4o"), 100);
}

void TestObservability::heads()
{
    const JsonHead whole(R"({"next":null,"results":[{"event":"x","p":{"a":{"b":{"c":1}}}},{"other":1}],"end":1})");
    QVERIFY(whole.hasAll({"next", "results", "results[].event", "results[].p", "results[].p.a", "end"}));
    QVERIFY(!whole.has("results[].other"));
    const JsonHead cut(R"({"a":"\"}","b":{"c":[{"d":1},{"e)");
    QVERIFY(cut.hasAll({"a", "b", "b.c", "b.c[].d"}));
    QVERIFY(JsonHead(R"([{"x":1}])").has("x"));
    for (const char *broken :
         {"", "{", "[", "{\"", "{\"a\"", "{\"a\":", "[[[[[[", "{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":1"})
        (void)JsonHead(broken);
    QVERIFY(isObjectPerLine("{\"a\":1}\n{\"a\":2}\n"));
    QVERIFY(!isObjectPerLine("{\n  \"a\": 1\n}"));
    QVERIFY(!isObjectPerLine("{\"a\":1}{\"a\":2}"));
}

// By content, whatever the name.
void TestObservability::recognised()
{
    QFETCH(QByteArray, platform);
    const ImporterRegistry registry;
    const QDir folder(QStringLiteral(PARLANCE_SOURCE_DIR "/tests/data/") + QString::fromLatin1(platform));
    int files = 0;
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (name == QStringLiteral("broken"))
            continue;
        const auto inputs = collectInputs({folder.filePath(name + QStringLiteral("/input"))}, TimeZone(), {});
        QVERIFY(inputs);
        for (const InputFile &file : inputs->files) {
            auto stream = openInput(file);
            QVERIFY(stream);
            const std::string head(PeekStream(std::move(*stream)).head(64 << 10));
            const Importer *importer = registry.recognise(head, file.context);
            QVERIFY2(importer && importer->key() == QString::fromLatin1(platform), qPrintable(file.context.path));
            ++files;
        }
    }
    QVERIFY(files > 1);
}

void TestObservability::gigabyteRecord()
{
    QFETCH(QByteArray, platform);
    const qint64 before = peakMiB();
    const QByteArray open = platform == "prometheus" ? "x{a=\"" : "{\"uuid\":\"";
    const QByteArray close = platform == "prometheus" ? "\"} 1\n" : "\"}\n";
    RepeatStream input(goodLine(platform, "1") + open, QByteArray(1 << 20, 'x'), 1024, close + goodLine(platform, "2"));
    CountingSink sink;
    const auto done = importAs(platform, input, sink);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(records(sink), 2);
    QCOMPARE(sink.count("record.size"), 1);
    QVERIFY2(peakMiB() - before < 200, qPrintable(QString::number(peakMiB() - before)));
}

void TestObservability::manyRecords()
{
    QFETCH(QByteArray, platform);
    const qint64 before = peakMiB();
    RepeatStream input(goodLine(platform, "1"), goodLine(platform, "2"), 100'000, {});
    CountingSink sink;
    QVERIFY(importAs(platform, input, sink));
    QCOMPARE(records(sink), 100'001);
    QVERIFY(sink.issues.empty());
    QVERIFY2(peakMiB() - before < 100, qPrintable(QString::number(peakMiB() - before)));
}

void TestObservability::endings()
{
    QFETCH(QByteArray, platform);
    const QByteArray good = goodLine(platform);
    CountingSink empty, marked, failing, full, stopped;
    BytesStream nothing({}), spaces(" \n\n"), withMark("\xEF\xBB\xBF" + good);
    QVERIFY(importAs(platform, nothing, empty));
    QVERIFY(importAs(platform, spaces, empty));
    QCOMPARE(records(empty), 0);
    QVERIFY(importAs(platform, withMark, marked));
    QCOMPARE(records(marked), 1);

    FailingStream cut(good + good.left(good.size() / 2));
    const auto broken = importAs(platform, cut, failing);
    QVERIFY(!broken && broken.error().category == ErrorCategory::Unreadable);
    QCOMPARE(records(failing), 1);

    if (platform != "prometheus") {
        full.failAfter = 0;
        BytesStream input(good + good);
        const auto done = importAs(platform, input, full);
        QVERIFY(!done && done.error().category == ErrorCategory::Storage);
    }
    std::stop_source stop;
    stop.request_stop();
    RepeatStream endless({}, good, 1'000'000, {});
    const auto done = importAs(platform, endless, stopped, stop.get_token());
    QVERIFY(!done && done.error().category == ErrorCategory::Cancelled);
}

// Files of all platforms forced to be read as one, whole and cut: issues or a refusal, nothing worse.
void TestObservability::foreignFiles()
{
    QFETCH(QByteArray, platform);
    const auto inputs = collectInputs({QStringLiteral(PARLANCE_SOURCE_DIR "/tests/data")}, TimeZone(), {});
    QVERIFY(inputs);
    for (const InputFile &file : inputs->files) {
        auto stream = openInput(file);
        if (!stream)
            continue;
        const QByteArray bytes = drain(**stream).bytes;
        for (const qsizetype size : {bytes.size(), bytes.size() / 2, bytes.size() / 3}) {
            CountingSink sink;
            BytesStream input(bytes.left(size), 1000);
            const auto done = importAs(platform, input, sink);
            QVERIFY(done || done.error().category == ErrorCategory::Unsupported);
            for (const Issue &issue : sink.issues)
                QVERIFY(!issue.code.isEmpty() && !issue.text.isEmpty() && issue.excerpt.size() <= 400);
        }
    }
}

// JSON inside the texts of one record, as often as it fits.
void TestObservability::manyTexts()
{
    const qint64 before = peakMiB();
    QByteArray events;
    for (int i = 0; i < 20'000; ++i)
        events += ",{\"name\":\"gen_ai.evaluation.result\",\"attributes\":[{\"key\":\"gen_ai.evaluation.explanation\","
                  "\"value\":{\"stringValue\":\"{}\"}}]}";
    QByteArray line = goodLine("otel");
    line.replace(QByteArray("\"attributes\""), QByteArray("\"events\":[" + events.mid(1) + "],\"attributes\""));
    BytesStream input(line);
    CountingSink sink;
    QVERIFY(importAs("otel", input, sink));
    QCOMPARE(sink.conversations, 1);
    QVERIFY2(peakMiB() - before < 300, qPrintable(QString::number(peakMiB() - before)));
}

// What platforms have summed up is no format of its own, and refused by name.
void TestObservability::sumsAreNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("word");
    QTest::newRow("Langfuse metrics, by time")
        << QByteArray(R"({"data":[{"time_dimension":"2025-03-01","count_count":"7"}]})") << QStringLiteral("Langfuse");
    QTest::newRow("Langfuse metrics") << QByteArray(R"({"data":[{"providedModelName":"gpt","p95_latency":120.5}]})")
                                      << QStringLiteral("milliseconds");
    QTest::newRow("Sentry stats_v2")
        << QByteArray(R"({"start":"2025-03-01T00:00:00Z","end":"2025-03-02T00:00:00Z","intervals":["x"],)"
                      R"("groups":[{"by":{},"totals":{"quantity":1},"series":{}}]})")
        << QStringLiteral("Sentry");
    QTest::newRow("PostHog retention") << QByteArray("cohort,cohort size,Period 0,Period 1\n2025-03-01,10,10,4\n")
                                       << QStringLiteral("retention");
    QTest::newRow("Lex metrics")
        << QByteArray(R"({"botId":"B","results":[{"binKeys":[],"groupByKeys":[],"metricsResults":[]}]})")
        << QStringLiteral("Lex");
    QTest::newRow("a table of one's own") << QByteArray("cohort,size\na,1\n") << QString();
    QTest::newRow("LiteLLM by key")
        << QByteArray(R"([{"api_key":"h","total_cost":0.3,"total_input_tokens":9.0,"total_output_tokens":3,)"
                      R"("model_details":[{"model":"gpt-4o","total_cost":0.3}]}])")
        << QStringLiteral("LiteLLM");
    QTest::newRow("LiteLLM by day")
        << QByteArray(R"([{"startTime":"2024-02-01","spend":0.1,"users":{"ann":0.1},"models":{"gpt-4o":0.1}}])")
        << QStringLiteral("summarize=false");
    QTest::newRow("PostHog, not complete")
        << QByteArray(R"({"query_status":{"id":"q","team_id":1,"complete":false}})") << QStringLiteral("not there yet");
    QTest::newRow("PostHog, no rows") << QByteArray("error\nNo data available for this query\n")
                                      << QStringLiteral("no row");
}

void TestObservability::sumsAreNamed()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, word);
    const std::string_view head(file.constData(), size_t(file.size()));
    const QString why = knownSums(head);
    QVERIFY2(word.isEmpty() ? why.isEmpty() : why.contains(word), qPrintable(why));
    if (!word.isEmpty())
        QVERIFY(!ImporterRegistry().recognise(head, {}));
}

void TestObservability::parquetIsNamed()
{
    const auto stream = decode(std::make_unique<BytesStream>(QByteArray("PAR1\x15\x04")), QStringLiteral("x.parquet"));
    QVERIFY(!stream);
    QCOMPARE(stream.error().category, ErrorCategory::Unsupported);
    QVERIFY(stream.error().text.contains(QStringLiteral("JSONL")));
}

QTEST_GUILESS_MAIN(TestObservability)
#include "tst_observability.moc"
