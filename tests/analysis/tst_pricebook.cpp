#include "models/analysis/pricebook.h"

#include <QTest>

using namespace parlance;

namespace {

constexpr UtcMs june = 1'717'200'000'000, july = june + 30 * 86'400'000LL;

OwnPrice own(const char *model, Nano input, UtcMs from = alwaysValid, const char *region = "")
{
    return {{model, region, from}, input, input, {}, {}};
}

} // namespace

class TestPriceBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void problems();
    void edits();
    void cachePrices();
    void spans();
    void cover();
};

void TestPriceBook::typed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("million");
    QTest::addColumn<qint64>("nano");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *text, bool million, qint64 nano, PriceProblem problem = PriceProblem::None) {
        QTest::addRow("%s per %s", text, million ? "million" : "thousand")
            << QByteArray(text) << million << nano << int(problem);
    };
    row("0.003", false, 3'000'000);
    row("3", true, 3'000'000);
    row("0.035", true, 35'000);
    row("0.000001", true, 1);
    row("0.000000001", false, 1);
    row("0.0000001", true, 0, PriceProblem::TooManyDecimals);
    row("0.0000000001", false, 0, PriceProblem::TooManyDecimals);
    row("1.5000000000000", true, 1'500'000); // zeros at the end say nothing
    row("007", true, 7'000'000);
    row(".5", true, 500'000);
    row("5.", true, 5'000'000);
    row("0", true, 0);
    row("1000000", true, mostPerThousand);
    row("1000000.000001", true, mostPerThousand + 1, PriceProblem::TooLarge);
    row("999999999999999999999", true, 0, PriceProblem::TooLarge);
    row("", true, 0, PriceProblem::Missing);
    row("-1", true, 0, PriceProblem::Negative);
    row("-", true, 0, PriceProblem::NotANumber);
    row(".", true, 0, PriceProblem::NotANumber);
    row("1e3", true, 0, PriceProblem::NotANumber);
    row("1,5", true, 0, PriceProblem::NotANumber);
    row("1.2.3", true, 0, PriceProblem::NotANumber);
    row(" 1", true, 0, PriceProblem::NotANumber);
}

void TestPriceBook::typed()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, million);
    QFETCH(qint64, nano);
    QFETCH(int, problem);
    const PriceUnit unit = million ? PriceUnit::PerMillion : PriceUnit::PerThousand;
    const ParsedPrice parsed = parsePrice({text.constData(), size_t(text.size())}, unit);
    QCOMPARE(int(parsed.problem), problem);
    QCOMPARE(parsed.perThousand, nano);
    if (parsed.problem == PriceProblem::None) // and back, exactly
        QCOMPARE(parsePrice(priceText(nano, unit).toStdString(), unit).perThousand, nano);
}

void TestPriceBook::problems()
{
    QCOMPARE(problemOf(own("m", 5, june)), PriceProblem::None);
    QCOMPARE(problemOf(own("m", 0, june, "eu-west-1")), PriceProblem::None);
    QCOMPARE(problemOf(own("", 5)), PriceProblem::NoModel);
    QCOMPARE(problemOf(own("m", 5, june, "eu west")), PriceProblem::BadRegion);
    QCOMPARE(problemOf(own("m", 5, june + 3'600'000)), PriceProblem::NotADay);
    QCOMPARE(problemOf(own("m", -1)), PriceProblem::Negative);
    QCOMPARE(problemOf(own("m", mostPerThousand + 1)), PriceProblem::TooLarge);
    OwnPrice cache = own("m", 1);
    cache.cacheRead = -1;
    QCOMPARE(problemOf(cache), PriceProblem::Negative);
}

void TestPriceBook::edits()
{
    PriceBook before, after;
    before.put(own("b", 1));
    before.put(own("a", 2));
    before.put(own("a", 3)); // replaces
    QCOMPARE(before.own().size(), size_t(2));
    QCOMPARE(before.own().front().key.model, std::string("a"));
    QCOMPARE(before.find({"a", "", alwaysValid})->input, Nano(3));
    after = before;
    after.put(own("a", 4));
    after.put(own("c", 5, june, "eu-west-1"));
    QVERIFY(after.remove({"b", "", alwaysValid}));
    QVERIFY(!after.remove({"b", "", alwaysValid}));
    after.region = "eu-west-1";
    const PriceEdits edits = difference(before, after);
    QCOMPARE(edits.put.size(), size_t(2));
    QCOMPARE(edits.remove.size(), size_t(1));
    PriceBook redone = before;
    redone.apply(edits);
    QCOMPARE(redone, after);
    redone.apply(difference(after, before));
    QCOMPARE(redone, before);
    QVERIFY(difference(before, before).isEmpty());
}

void TestPriceBook::cachePrices()
{
    OwnPrice price = own("m", 7);
    QCOMPARE(price.price().prices, (TokenPrices{7, 7, 7, 7}));
    price.cacheRead = 0; // stated: free
    QCOMPARE(price.price().prices, (TokenPrices{7, 7, 7, 0}));
}

void TestPriceBook::spans()
{
    PriceBook a, b;
    a.put(own("m", 1));
    b.put(own("m", 1));
    b.put(own("m", 2, june));
    b.put(own("m", 1, july));
    const auto found = priceSpans(Pricing({}, a), Pricing({}, b), "m");
    QCOMPARE(found, (std::vector<PriceSpan>{{june, true}, {july, false}}));
    QVERIFY(!differsAt(found, june - 1));
    QVERIFY(differsAt(found, june));
    QVERIFY(differsAt(found, july - 1));
    QVERIFY(!differsAt(found, july));
    QVERIFY(priceSpans(Pricing({}, a), Pricing({}, a), "m").empty());
    QVERIFY(priceSpans(Pricing({}, a), Pricing({}, b), "other").empty());
    // A region changes what holds without any other row.
    PriceBook c = b;
    c.put(own("m", 9, june, "eu-west-1"));
    QVERIFY(priceSpans(Pricing({}, b), Pricing({}, c), "m").empty());
    c.region = "eu-west-1";
    QCOMPARE(priceSpans(Pricing({}, b), Pricing({}, c), "m"), (std::vector<PriceSpan>{{june, true}}));
}

void TestPriceBook::cover()
{
    PriceBook book;
    book.put(own("m", 1, june));
    const Pricing pricing({}, book);
    ModelUse use{"m", "M", 1, 0, june, july};
    QCOMPARE(coverOf(use, pricing), PriceCover::All);
    use.firstAt = june - 1;
    QCOMPARE(coverOf(use, pricing), PriceCover::LaterOnly);
    use.lastAt = june - 1;
    QCOMPARE(coverOf(use, pricing), PriceCover::None);
    QCOMPARE(regionsOf(pricing.table()), std::vector<std::string>());
}

QTEST_GUILESS_MAIN(TestPriceBook)
#include "tst_pricebook.moc"
