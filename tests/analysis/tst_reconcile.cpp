// Why a stated cost differs from the price table. Every cost below is worked out by hand from the prices of Claude 3.5
// Sonnet in nano-dollars a token: input 3 000, output 15 000, cache write 3 750, cache read 300.
#include "models/analysis/reconcile.h"

#include <QTest>

using namespace parlance;

namespace {

constexpr TokenPrices sonnet{3'000'000, 15'000'000, 3'750'000, 300'000};
constexpr TokenPrices dearer{6'000'000, 15'000'000, 3'750'000, 300'000};

} // namespace

class TestReconcile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void causes_data();
    void causes();
    void withoutTokensOrPrices();
    void rounding_data();
    void rounding();
    void keys();
};

void TestReconcile::causes_data()
{
    QTest::addColumn<qint64>("stated");
    QTest::addColumn<QByteArray>("cause");
    const auto row = [](const char *name, qint64 stated, const char *cause) {
        QTest::newRow(name) << stated << QByteArray(cause);
    };
    // 1 000 in, 100 out, 500 read, 200 written: 3 000 000 + 1 500 000 + 150 000 + 750 000
    row("as the table", 5'400'000, "agrees");
    row("a nano-dollar off", 5'400'001, "agrees");
    row("cached at the price of input", (1'000 + 700) * 3'000 + 1'500'000, "cache_at_input");
    row("read at the price of input", (1'000 + 500) * 3'000 + 1'500'000 + 750'000, "cache_at_input");
    row("cached inside and outside", (1'000 + 700) * 3'000 + 1'500'000 + 900'000, "cache_twice");
    row("read inside and outside", (1'000 + 500) * 3'000 + 1'500'000 + 900'000, "cache_twice");
    row("cached for nothing", 4'500'000, "cache_free");
    row("read for nothing", 5'250'000, "cache_free");
    row("cache of an hour", 3'000'000 + 1'500'000 + 150'000 + 200 * 6'000, "cache_write_1h");
    row("another price", 1'000 * 6'000 + 1'500'000 + 150'000 + 750'000, "other_price");
    row("a tenth off", 4'860'000, "factor");
    row("half", 2'700'000, "factor");
    row("another currency", 8'640'000, "factor");
    row("nothing", 0, "zero");
    row("anything", 5'437'123, "unexplained");
    row("a hundred times", 540'000'000, "unexplained"); // more than ten times: no discount
}

void TestReconcile::causes()
{
    QFETCH(qint64, stated);
    constexpr TokenCounts tokens{1'000, 100, 500, 200};
    const std::array others{sonnet, dearer};
    QTEST(QByteArray(keyOf(causeOf(stated, &tokens, &sonnet, others))), "cause");
}

void TestReconcile::withoutTokensOrPrices()
{
    constexpr TokenCounts tokens{10, 1, 0, 0}, none{};
    QCOMPARE(causeOf(5, nullptr, &sonnet, {}), CostCause::NoTokens);
    QCOMPARE(causeOf(5, nullptr, nullptr, {}), CostCause::NoTokens);
    QCOMPARE(causeOf(5, &tokens, nullptr, {}), CostCause::NoPrice);
    QCOMPARE(causeOf(0, &none, &sonnet, {}), CostCause::Agrees);
    // A cost of a few nano-dollars is near some factor whatever it is.
    constexpr TokenPrices cheap{100, 100, 100, 100};
    QCOMPARE(causeOf(900'000, &tokens, &cheap, {}), CostCause::Unexplained);
    // Too many tokens for a price are no price.
    constexpr TokenCounts absurd{INT64_MAX, 1, 0, 0};
    QCOMPARE(causeOf(5, &absurd, &sonnet, {}), CostCause::NoPrice);
}

void TestReconcile::rounding_data()
{
    QTest::addColumn<qint64>("stated");
    QTest::addColumn<qint64>("rounding");
    QTest::newRow("to the nano-dollar") << qint64(1'234'567) << qint64(1);
    QTest::newRow("six decimals") << qint64(123'456'000) << qint64(500);
    QTest::newRow("four decimals") << qint64(1'234'500'000) << qint64(50'000);
    QTest::newRow("two decimals count as four") << qint64(50'000'000'000) << qint64(50'000);
    QTest::newRow("at most half a percent") << qint64(1'000'000) << qint64(5'000);
    QTest::newRow("nothing") << qint64(0) << qint64(1);
}

void TestReconcile::rounding()
{
    QFETCH(qint64, stated);
    QTEST(roundingOf(stated), "rounding");
    // 1 003 tokens at 3 000: 3 009 000, stated as 0.0030
    constexpr TokenCounts tokens{1'003, 0, 0, 0};
    QCOMPARE(causeOf(3'000'000, &tokens, &sonnet, {}), CostCause::Agrees);
    QCOMPARE(causeOf(3'100'000, &tokens, &sonnet, {}), CostCause::Unexplained);
}

// They stand in saved filters.
void TestReconcile::keys()
{
    QByteArrayList keys;
    for (int cause = 1; cause < costCauseCount; ++cause)
        keys << keyOf(CostCause(cause));
    QCOMPARE(keys.join(' '), QByteArray("agrees zero no_price no_tokens cache_twice cache_at_input cache_free "
                                        "cache_write_1h other_price factor unexplained not_stated running_total "
                                        "unpriced"));
    QCOMPARE(keyOf(CostCause::None), nullptr);
}

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
