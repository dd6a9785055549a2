#include "models/analysis/modelnames.h"
#include "models/analysis/prices.h"

#include <QTest>

#include <limits>

using namespace parlance;

namespace {

UtcMs at(const char *text)
{
    return parseIsoTime(text, TimeZone()).value();
}

PriceTable builtIn()
{
    return PriceTable::fromJson(builtInPriceList()).value();
}

constexpr Nano most = std::numeric_limits<Nano>::max();

} // namespace

class TestPrices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costs_data();
    void costs();
    void rounding();
    void estimates();
    void lookUp();
    void ownPrices();
    void builtInList();
    void broken_data();
    void broken();
};

void TestPrices::costs_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<qint64>("input");
    QTest::addColumn<qint64>("output");
    QTest::addColumn<qint64>("cacheRead");
    QTest::addColumn<qint64>("cacheWrite");
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QString>("cost");
    const auto row = [](const char *name, const char *model, qint64 input, qint64 output, qint64 cacheRead,
                        qint64 cacheWrite, const char *region, const char *cost) {
        QTest::newRow(name) << QByteArray(model) << input << output << cacheRead << cacheWrite << QByteArray(region)
                            << cost;
    };
    row("input and output", "claude-v3.5-sonnet", 1'000, 1'000, 0, 0, "us-east-1", "0.018");
    row("cache", "claude-v3.5-sonnet", 0, 0, 1'000, 1'000, "", "0.00405");
    row("no cache price: input price", "claude-v3-haiku", 0, 0, 1'000, 1'000, "", "0.0005");
    row("small", "amazon-nova-micro", 1, 1, 1, 0, "", "0.000000184");
    row("region of its own", "llama3-2-1b-instruct", 1'000, 0, 0, 0, "eu-west-1", "0.00013");
    row("other region", "llama3-2-1b-instruct", 1'000, 0, 0, 0, "us-east-1", "0.0001");
    row("nothing used", "claude-v2", 0, 0, 0, 0, "", "0");
    row("unknown model", "gpt-9", 1'000, 0, 0, 0, "", "none");
    row("negative", "claude-v2", -1, 0, 0, 0, "", "none");
}

void TestPrices::costs()
{
    QFETCH(QByteArray, model);
    QFETCH(qint64, input);
    QFETCH(qint64, output);
    QFETCH(qint64, cacheRead);
    QFETCH(qint64, cacheWrite);
    QFETCH(QByteArray, region);
    const std::optional<Nano> cost = builtIn().cost(model.toStdString(), {input, output, cacheRead, cacheWrite},
                                                    region.toStdString(), at("2025-06-01"));
    QTEST(cost ? dollars(*cost) : QStringLiteral("none"), "cost");
}

void TestPrices::rounding()
{
    // One nano-dollar per 1 000 tokens: half a nano goes up, less goes down; rounded once, not part by part.
    const TokenPrices one{1, 1, 1, 1};
    QCOMPARE(costOf({499, 0, 0, 0}, one), std::optional<Nano>(0));
    QCOMPARE(costOf({500, 0, 0, 0}, one), std::optional<Nano>(1));
    QCOMPARE(costOf({200, 200, 50, 50}, one), std::optional<Nano>(1));
    QCOMPARE(costOf({most, 0, 0, 0}, {1'000, 0, 0, 0}), std::optional<Nano>(most));
    QCOMPARE(costOf({most, 1, 0, 0}, {1'000, 1'000, 0, 0}), std::optional<Nano>());
    QCOMPARE(costOf({most, most, most, most}, {most, most, most, most}), std::optional<Nano>());
}

void TestPrices::estimates()
{
    const TokenPrices prices{3'000'000, 15'000'000, 0, 0};
    // 400 characters are 100 tokens: 0.3 and 1.5 dollars per 1 000.
    QCOMPARE(estimateByText(400, 0, prices), Nano(300'000));
    QCOMPARE(estimateByText(400, 400, prices), Nano(1'800'000));
    QCOMPARE(estimateByText(-1, -1, prices), Nano(0));
    QCOMPARE(estimateByText(most, most, {most, most, 0, 0}), most);
}

void TestPrices::lookUp()
{
    const PriceTable table = builtIn();
    const auto input = [&table](const char *model, const char *region, const char *time) {
        const std::optional<TokenPrices> prices = table.at(model, region, at(time));
        return prices ? dollars(prices->input) : QStringLiteral("none");
    };
    QCOMPARE(input("mistral-large", "", "2025-03-31T23:59:59.999"), "0.008");
    QCOMPARE(input("mistral-large", "", "2025-04-01"), "0.004");
    QCOMPARE(input("mistral-large", "us-east-1", "2025-04-01"), "0.004");
    QCOMPARE(input("mistral-large", "", "2022-12-31"), "none");
    QCOMPARE(table.all("mistral-large").size(), size_t(2));
    QCOMPARE(table.all("mistral-large").front().validFrom, at("2025-04-01"));
    QVERIFY(table.all("nothing").empty());
}

void TestPrices::ownPrices()
{
    PriceTable table = builtIn();
    table.add({"claude-v2", "", at("2024-01-01"), {7, 7, 7, 7}, true});
    table.add({"claude-v2", "eu-west-1", at("2024-06-01"), {8, 8, 8, 8}, true});
    const auto input = [&table](const char *region, const char *time) {
        return table.at("claude-v2", region, at(time))->input;
    };
    QCOMPARE(input("", "2023-12-31"), Nano(800'000));
    QCOMPARE(input("", "2025-01-01"), Nano(7));
    QCOMPARE(input("eu-west-1", "2024-05-31"), Nano(7));
    QCOMPARE(input("eu-west-1", "2024-06-01"), Nano(8));
    QCOMPARE(input("us-east-1", "2024-06-01"), Nano(7));
    // The same row again replaces it.
    table.add({"claude-v2", "", at("2024-01-01"), {9, 9, 9, 9}, true});
    QCOMPARE(input("", "2025-01-01"), Nano(9));
    QCOMPARE(table.all("claude-v2").size(), size_t(3));
}

// Every model has a price, and every price a model.
void TestPrices::builtInList()
{
    const PriceTable table = builtIn();
    const ModelNames names = ModelNames::fromJson(builtInPriceList()).value();
    std::vector<std::string> keys;
    for (const ModelName &model : names.all())
        keys.push_back(model.key);
    std::sort(keys.begin(), keys.end());
    QCOMPARE(table.models(), keys);
}

void TestPrices::broken_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *json, const char *path) {
        QTest::newRow(name) << QByteArray(json) << path;
    };
    row("no JSON", "{", "");
    row("no model", R"({"prices":[{"validFrom":"2024-01-01","input":"1","output":"1"}]})", "prices[0]");
    row("no date", R"({"prices":[{"model":"a","validFrom":"May","input":"1","output":"1"}]})", "prices[0]");
    row("no output", R"({"prices":[{"model":"a","validFrom":"2024-01-01","input":"1"}]})", "prices[0]");
    row("a number that is not exact",
        R"({"prices":[{"model":"a","validFrom":"2024-01-01","input":0.003,"output":"1"}]})", "prices[0].input");
    row("negative", R"({"prices":[{"model":"a","validFrom":"2024-01-01","input":"1","output":"-1"}]})",
        "prices[0].output");
    row("no number", R"({"prices":[{"model":"a","validFrom":"2024-01-01","input":"1","output":"1","cacheRead":"x"}]})",
        "prices[0].cacheRead");
}

void TestPrices::broken()
{
    QFETCH(QByteArray, json);
    const Result<PriceTable> table = PriceTable::fromJson(json);
    QVERIFY(!table);
    QCOMPARE(table.error().category, ErrorCategory::Unreadable);
    QTEST(table.error().place.path, "path");
}

QTEST_GUILESS_MAIN(TestPrices)
#include "tst_prices.moc"
