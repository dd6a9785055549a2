// Reported against recomputed cost by both plans. Every figure is worked out by hand from the price list: Claude 3.5
// Sonnet costs 3 000 nano-dollars a token of input, 15 000 of output, 3 750 written to and 300 read from the cache;
// Llama 3.2 1B 100 for either, but 130 in eu-west-1.
#include "models/engine/engine.h"
#include "models/store/importsession.h"
#include "models/store/ownprices.h"
#include "tests/engine/tabletext.h"

#include <QTemporaryDir>
#include <QTest>

#include <deque>

using namespace parlance;

namespace {

constexpr UtcMs day1 = 1'717'200'000'000, day2 = day1 + 86'400'000; // 2024-06-01 and -02
constexpr UtcMs now = day1 + 30 * 86'400'000LL;

struct Call
{
    UtcMs at;
    const char *model;
    std::optional<Nano> cost;
    std::optional<qint64> input, output, read, write;
};

const std::vector<Call> calls{
    {day1, "claude-v3.5-sonnet", 5'400'000, 1'000, 100, 500, 200}, // agrees
    {day1, "claude-v3.5-sonnet", 6'600'000, 1'000, 100, 500, 200}, // cache_at_input
    {day1, "claude-v3.5-sonnet", 7'500'000, 1'000, 100, 500, 200}, // cache_twice
    {day1, "claude-v3.5-sonnet", 4'500'000, 1'000, 100, 500, 200}, // cache_free
    {day1, "claude-v3.5-sonnet", 4'860'000, 1'000, 100, 500, 200}, // factor 0.9
    {day2, "claude-v3.5-sonnet", 2'700'000, 500, 100, {}, {}},     // factor 0.9 of 3 000 000
    {day1, "claude-v3.5-sonnet", 0, 10, 10, {}, {}},               // zero: 180 000
    {day2, "claude-v3.5-sonnet", 2'000, {}, {}, {}, {}},           // no_tokens
    {day2, "claude-v3.5-sonnet", {}, 1'000, 100, {}, {}},          // not_stated: priced 4 500 000
    {day2, "llama3-2-1b-instruct", 260'000, 1'000, 1'000, {}, {}}, // other_price: 200 000 here
    {day2, "llama3-2-1b-instruct", 212'345, 1'000, 1'000, {}, {}}, // unexplained
    {day2, "unheard-of", 1'000, 10, 10, {}, {}},                   // no_price
    {day2, "unheard-of", {}, 10, 10, {}, {}},                      // unpriced
};

} // namespace

class TestReconciling : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Engine> m_engine;

    void check(const char *measures, const char *by, const char *where, const char *expected) const
    {
        Query query;
        for (const QString &name : QString::fromLatin1(measures).split(u','))
            query.measures.push_back(catalog::measure(name).value());
        for (const QString &name : QString::fromLatin1(by).split(u',', Qt::SkipEmptyParts))
            query.by.push_back(parseGrouping(name).value());
        if (*where)
            query.where = parseFilter(QString::fromLatin1(where))->where;
        query.fill = false;
        for (const Plan plan : {Plan::Columns, Plan::Rows}) {
            const auto table = m_engine->run(query, RunContext{now, TimeZone(), {}, plan});
            QVERIFY2(table.has_value(), table ? "" : qPrintable(toString(table.error())));
            QCOMPARE((*table)->provenance.plan,
                     plan == Plan::Columns ? QStringLiteral("columns") : QStringLiteral("rows"));
            QStringList found, wanted = QString::fromUtf8(expected).split(u';');
            for (const QString &line : tableText(**table, TimeZone()).split(u'\n', Qt::SkipEmptyParts))
                found << line.trimmed().replace(u'\t', u' ');
            found.sort();
            wanted.sort();
            QCOMPARE(found.join(u'\n'), wanted.join(u'\n'));
        }
    }

private Q_SLOTS:
    void initTestCase();
    void byCause();
    void byModelAndDay();
    void filtered();
    void ownPrice();
    void nothingButTotals();
};

void TestReconciling::initTestCase()
{
    auto store = Store::open(m_folder.filePath(QStringLiteral("r.parlance")), Store::Mode::OpenOrCreate);
    QVERIFY(store.has_value());
    m_store = std::move(*store);
    auto session = ImportSession::begin(*m_store, QStringLiteral("S"), QStringLiteral("litellm"),
                                        QStringLiteral("default"), QStringLiteral("here"));
    QVERIFY(session.has_value());
    auto sink = (*session)->beginFile({QStringLiteral("f"), 1, 1, QStringLiteral("test")}, {});
    QVERIFY(sink.has_value());
    int n = 0;
    for (const Call &call : calls) {
        const std::string id = "c" + std::to_string(n++);
        MessageRecord message;
        message.id = "m";
        message.role = Role::Assistant;
        message.at = call.at;
        message.model = call.model;
        message.cost = call.cost;
        message.inputTokens = call.input;
        message.outputTokens = call.output;
        message.cacheReadTokens = call.read;
        message.cacheWriteTokens = call.write;
        ConversationRecord conversation;
        conversation.id = id;
        conversation.order = {call.at * 1000, 1};
        conversation.messages = std::span(&message, 1);
        QVERIFY((*sink)->put(conversation).has_value());
    }
    MessageRecord answer;
    answer.id = "m";
    answer.role = Role::Assistant;
    answer.at = day1;
    answer.model = "claude-v3-haiku";
    answer.text = "Hello";
    ConversationRecord total;
    total.id = "total";
    total.order = {day1 * 1000, 1};
    total.reportedTotal = 3'000'000;
    total.messages = std::span(&answer, 1);
    QVERIFY((*sink)->put(total).has_value());
    QVERIFY((*sink)->commit().has_value());
    QVERIFY((*session)->finish({}).has_value());
    m_engine = std::make_unique<Engine>(*m_store);
}

void TestReconciling::byCause()
{
    check("calls_reported,calls_compared,cost_reported,cost_compared,cost_recomputed,cost_difference", "cost_cause", "",
          "cost_cause calls_reported calls_compared cost_reported cost_compared cost_recomputed cost_difference;"
          "agrees 1 1 0.0054 0.0054 0.0054 0;"
          "cache_at_input 1 1 0.0066 0.0066 0.0054 0.0012;"
          "cache_free 1 1 0.0045 0.0045 0.0054 -0.0009;"
          "cache_twice 1 1 0.0075 0.0075 0.0054 0.0021;"
          "factor 2 2 0.00756 0.00756 0.0084 -0.00084;"
          "zero 1 1 0 0 0.00018 -0.00018;"
          "no_tokens 1 0 0.000002 – – –;"
          "no_price 1 0 0.000001 – – –;"
          "other_price 1 1 0.00026 0.00026 0.0002 0.00006;"
          "unexplained 1 1 0.000212345 0.000212345 0.0002 0.000012345;"
          "running_total 0 0 0.003 – – –;"
          "not_stated 0 0 – – – –;"
          "unpriced 0 0 – – – –;"
          "– 11 9 0.035035345 0.032032345 0.03058 0.001452345");
}

void TestReconciling::byModelAndDay()
{
    check("cost_ratio,cost", "day,model", "cost_cause = \"factor\"",
          "time model cost_ratio cost;2024-06-01T00:00:00 claude-v3.5-sonnet 0.9 0.00486;"
          "2024-06-02T00:00:00 claude-v3.5-sonnet 0.9 0.0027;– – 0.9 0.00756");
}

void TestReconciling::filtered()
{
    check("calls_reported", "", "cost_cause in (\"agrees\", \"no_price\")", "calls_reported;2;2");
    check("calls_reported", "", "cost_cause contains \"cache\"", "calls_reported;3;3");
    check("messages", "", "cost_cause is null", "messages;0;0");
}

// With a price of its own "unheard-of" can be compared; another price of Llama is what was charged before.
void TestReconciling::ownPrice()
{
    PriceEdits edits;
    edits.put = {{{"unheard-of", "", INT64_C(0)}, 50'000, 50'000, {}, {}},
                 {{"llama3-2-1b-instruct", "", day2}, 130'000, 130'000, {}, {}}};
    QVERIFY(changePrices(*m_store, edits, {}, {}).has_value());
    check("calls_reported,cost_recomputed", "model,cost_cause", "model in (\"unheard-of\", \"llama3-2-1b-instruct\")",
          "model cost_cause calls_reported cost_recomputed;unheard-of agrees 1 0.000001;unheard-of not_stated 0 –;"
          "llama3-2-1b-instruct agrees 1 0.00026;llama3-2-1b-instruct unexplained 1 0.00026;– – 3 0.000521");
    PriceEdits back;
    for (const OwnPrice &price : edits.put)
        back.remove.push_back(price.key);
    QVERIFY(changePrices(*m_store, back, {}, {}).has_value());
    byCause();
}

// Then the columns need no code by row.
void TestReconciling::nothingButTotals()
{
    auto store = Store::open(m_folder.filePath(QStringLiteral("t.parlance")), Store::Mode::OpenOrCreate);
    QVERIFY(store.has_value());
    auto session = ImportSession::begin(**store, QStringLiteral("S"), QStringLiteral("bedrock-chat"),
                                        QStringLiteral("default"), QStringLiteral("here"));
    auto sink = (*session)->beginFile({QStringLiteral("f"), 1, 1, QStringLiteral("test")}, {});
    MessageRecord messages[2];
    messages[0].id = "q";
    messages[0].at = day1;
    messages[1].id = "a";
    messages[1].role = Role::Assistant;
    messages[1].at = day1 + 1000;
    messages[1].model = "claude-v3-haiku";
    ConversationRecord conversation;
    conversation.id = "c";
    conversation.order = {day1 * 1000, 1};
    conversation.reportedTotal = 7'000'000;
    conversation.messages = messages;
    QVERIFY((*sink)->put(conversation).has_value());
    QVERIFY((*sink)->commit().has_value());
    QVERIFY((*session)->finish({}).has_value());
    Engine other(**store);
    Query query;
    query.measures = {MeasureKey::CostReported, MeasureKey::Messages};
    query.by = {Grouping{DimensionKey::CostCause}};
    for (const Plan plan : {Plan::Columns, Plan::Rows}) {
        const auto table = other.run(query, RunContext{now, TimeZone(), {}, plan});
        QVERIFY(table.has_value());
        QCOMPARE(tableText(**table, TimeZone()).simplified(),
                 QStringLiteral("cost_cause cost_reported messages running_total 0.007 1 – – 1 – 0.007 2"));
    }
    QVERIFY(other.columnBytes() < 2 * 40 + 20'000);
}

QTEST_GUILESS_MAIN(TestReconciling)
#include "tst_reconciling.moc"
