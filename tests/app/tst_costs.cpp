// Cached tokens inside or outside the input count, source by source: the same call must come to the same cost. And the
// reconciliation of stated costs. The call: 400 tokens of input, 600 read from the cache, 100 of output. Claude 3.5 Sonnet
// at 3 000, 300 and 15 000 nano-dollars a token: 1 200 000 + 180 000 + 1 500 000. Amazon Nova Pro at 800, 200 and 3 200:
// 320 000 + 120 000 + 320 000.
#include "tests/app/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance::test;

namespace {

const QByteArray claude = "anthropic.claude-3-5-sonnet-20240620-v1:0";
const QByteArray nova = "us.amazon.nova-pro-v1:0";

QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"') + "\n";
}

} // namespace

class TestCosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cachedTokens_data();
    void cachedTokens();
    void reconciled();
    void constantFactor();

private:
    QString import(const QByteArray &name, const QByteArray &content)
    {
        const QString file = m_dir.filePath(QStringLiteral("%1.jsonl").arg(++m_files));
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            return {};
        out.close();
        const QString workspace = m_dir.filePath(QStringLiteral("%1.parlance").arg(m_files));
        const Run run =
            parlance::test::parlance({"import", file, "-w", workspace, "--source", QString::fromLatin1(name)});
        if (run.exitCode != 0)
            qWarning("%s", run.err.constData());
        return workspace;
    }

    QTemporaryDir m_dir;
    int m_files = 0;
};

void TestCosts::cachedTokens_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("cost");
    const auto row = [](const char *name, const QByteArray &content, const QByteArray &model) {
        QByteArray filled = content;
        QTest::newRow(name) << quoted(filled.replace("%M", model))
                            << (model == claude ? QStringLiteral("0.00288") : QStringLiteral("0.00076"));
    };
    const QByteArray litellm =
        "{'request_id':'1','call_type':'acompletion','spend':null,'startTime':'2025-01-01T00:00:00Z','endTime':"
        "'2025-01-01T00:00:01Z','model':'bedrock/%M','prompt_tokens':1000,'completion_tokens':100,'total_tokens':1100,"
        "'metadata':{'usage_object':{'cache_read_input_tokens':600}}}";
    row("LiteLLM: inside, Claude", litellm, claude);
    row("LiteLLM: inside, Nova", litellm, nova);
    const QByteArray span =
        "{'resourceSpans':[{'scopeSpans':[{'spans':[{'traceId':'t','spanId':'1','name':'chat','startTimeUnixNano':"
        "'1747872000000000000','endTimeUnixNano':'1747872001000000000','attributes':["
        "{'key':'gen_ai.operation.name','value':{'stringValue':'chat'}},"
        "{'key':'gen_ai.request.model','value':{'stringValue':'%M'}},"
        "{'key':'gen_ai.usage.input_tokens','value':{'intValue':'1000'}},"
        "{'key':'gen_ai.usage.cache_read.input_tokens','value':{'intValue':'600'}},"
        "{'key':'gen_ai.usage.output_tokens','value':{'intValue':'100'}}]}]}]}]}";
    row("OpenTelemetry: inside, Claude", span, claude);
    row("OpenTelemetry: inside, Nova", span, nova);
    const auto posthog = [](const char *input, const char *more) -> QByteArray {
        return QByteArray("{'uuid':'1','event':'$ai_generation','distinct_id':'a','timestamp':'2025-01-01T00:00:00Z',"
                          "'properties':{'$ai_trace_id':'t','$ai_model':'%M','$ai_input_tokens':") +
               input + ",'$ai_output_tokens':100,'$ai_cache_read_input_tokens':600" + more + "}}";
    };
    row("PostHog: said to be outside", posthog("400", ",'$ai_cache_reporting_exclusive':true"), nova);
    row("PostHog: said to be inside", posthog("1000", ",'$ai_cache_reporting_exclusive':false"), claude);
    row("PostHog: Anthropic counts outside", posthog("400", ",'$ai_provider':'anthropic'"), claude);
    row("PostHog: unsaid, Claude", posthog("400", ""), claude);
    row("PostHog: unsaid, others", posthog("1000", ""), nova);
    row("PostHog, the tutorial: outside, as Bedrock",
        "{'uuid':'1','event':'bedrock_completion','distinct_id':'a','timestamp':'2025-01-01T00:00:00Z','properties':"
        "{'model_id':'%M','inputTokens':400,'outputTokens':100,'cacheReadInputTokens':600,'prompt':'Hi'}}",
        nova);
    const auto langfuse = [](const char *usage) -> QByteArray {
        return QByteArray("{'id':'1','trace_id':'t','type':'GENERATION','parent_observation_id':'x','start_time':"
                          "'2025-01-01 00:00:00','end_time':'2025-01-01 00:00:01','provided_model_name':'%M',"
                          "'usage_details':{") +
               usage + "}}";
    };
    row("Langfuse: outside by the total", langfuse("'input':400,'input_cached_tokens':600,'output':100,'total':1100"),
        nova);
    row("Langfuse: inside by the total",
        langfuse("'input':1000,'cache_read_input_tokens':600,'output':100,'total':1100"), claude);
    row("Langfuse: unsaid, Claude", langfuse("'input':400,'cache_read_input_tokens':600,'output':100"), claude);
    const auto helicone = [](const char *input) -> QByteArray {
        return QByteArray("{'request_id':'1','request_created_at':'2025-01-01T00:00:00Z','delay_ms':5,'model':'%M',"
                          "'request_path':'/v1/messages','prompt_tokens':") +
               input + ",'prompt_cache_read_tokens':600,'completion_tokens':100}";
    };
    row("Helicone: unsaid, Claude", helicone("400"), claude);
    row("Helicone: unsaid, others", helicone("1000"), nova);
}

void TestCosts::cachedTokens()
{
    QFETCH(QByteArray, content);
    const QString workspace = import("S", content);
    const CsvTable table(parlance::test::parlance({"query", "-w", workspace, "--format", "csv", "--measures",
                                                   "cost,input_tokens,cache_read_tokens,output_tokens", "--by",
                                                   "cost_cause", "--where", "role = assistant"})
                             .out);
    QCOMPARE(table.rows.size(), size_t(1));
    QCOMPARE(table.cell(0, QStringLiteral("cost_cause")), QStringLiteral("not_stated"));
    QCOMPARE(table.cell(0, QStringLiteral("input_tokens")), QStringLiteral("400"));
    QCOMPARE(table.cell(0, QStringLiteral("cache_read_tokens")), QStringLiteral("600"));
    QCOMPARE(table.cell(0, QStringLiteral("output_tokens")), QStringLiteral("100"));
    QTEST(table.cell(0, QStringLiteral("cost")), "cost");
}

// LiteLLM charges as the table does, then without the discount for the cache, then for a model that nobody knows.
void TestCosts::reconciled()
{
    const QByteArray call =
        "{'request_id':'%1','call_type':'acompletion','spend':%2,'startTime':'2025-01-0%1T00:00:00Z',"
        "'endTime':'2025-01-0%1T00:00:01Z','model':'%3','prompt_tokens':1000,'completion_tokens':100,"
        "'metadata':{'usage_object':{'cache_read_input_tokens':600}}}\n";
    QByteArray lines;
    const auto add = [&](const char *n, const char *spend, const QByteArray &model) {
        QByteArray line = call;
        lines += line.replace("%1", n).replace("%2", spend).replace("%3", model).replace('\'', '"');
    };
    add("1", "0.00288", claude);
    add("2", "0.0045", claude); // 1 000 × 3 000 + 1 500 000
    add("3", "0.001", "x-large");
    const QString workspace = import("L", lines);
    const CsvTable table(parlance::test::parlance({"prices", "reconcile", "-w", workspace, "--format", "csv"}).out);
    QHash<QString, QStringList> rows;
    for (size_t row = 0; row < table.rows.size(); ++row)
        rows.insert(table.cell(row, QStringLiteral("cost_cause")),
                    {table.cell(row, QStringLiteral("model")), table.cell(row, QStringLiteral("cost_reported")),
                     table.cell(row, QStringLiteral("cost_recomputed")),
                     table.cell(row, QStringLiteral("cost_difference")),
                     table.cell(row, QStringLiteral("explanation"))});
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[QStringLiteral("agrees")], (QStringList{"claude-v3.5-sonnet", "0.00288", "0.00288", "0",
                                                          "the stated costs agree with the price table"}));
    QCOMPARE(rows[QStringLiteral("cache_at_input")], (QStringList{"claude-v3.5-sonnet", "0.0045", "0.00288", "0.00162",
                                                                  "cached tokens are charged at the price of input"}));
    QCOMPARE(rows[QStringLiteral("no_price")],
             (QStringList{"x-large", "0.001", "", "", "the price table has no price for the model"}));
    const CsvTable second(parlance::test::parlance({"prices", "reconcile", "-w", workspace, "--format", "csv", "--from",
                                                    "2025-01-02", "--to", "2025-01-02", "--time-zone", "UTC"})
                              .out);
    QCOMPARE(second.rows.size(), size_t(1));
}

// The same discount every day is said to be one.
void TestCosts::constantFactor()
{
    QByteArray lines;
    for (int day = 1; day <= 5; ++day) {
        const qint64 input = 1000 * day; // 3 000 nano-dollars a token, a tenth off
        QByteArray line = "{'request_id':'%1','call_type':'acompletion','spend':%2,'startTime':'2025-01-0%1T00:00:00Z',"
                          "'endTime':'2025-01-0%1T00:00:01Z','model':'%3','prompt_tokens':%4,'completion_tokens':0}\n";
        lines += line.replace("%1", QByteArray::number(day))
                     .replace("%2", QByteArray("0." + QByteArray::number(27 * day).rightJustified(4, '0')))
                     .replace("%3", claude)
                     .replace("%4", QByteArray::number(input))
                     .replace('\'', '"');
    }
    const QString workspace = import("L", lines);
    const CsvTable table(parlance::test::parlance({"prices", "reconcile", "-w", workspace, "--format", "csv"}).out);
    QCOMPARE(table.rows.size(), size_t(1));
    QCOMPARE(table.cell(0, QStringLiteral("cost_cause")), QStringLiteral("factor"));
    QCOMPARE(table.cell(0, QStringLiteral("days")), QStringLiteral("5"));
    QCOMPARE(table.cell(0, QStringLiteral("cost_ratio")), QStringLiteral("0.9"));
    QCOMPARE(table.cell(0, QStringLiteral("explanation")),
             QStringLiteral("reported is 0.90 × the price table on 5 days"));
}

QTEST_GUILESS_MAIN(TestCosts)
#include "tst_costs.moc"
