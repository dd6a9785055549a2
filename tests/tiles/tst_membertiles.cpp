// The tiles of the pages about users, bots, models and satisfaction, on small Tables.
#include "tests/support/tabletext.h"
#include "views/tiles/factstile.h"
#include "views/tiles/outliers.h"
#include "views/tiles/targets.h"
#include "views/tiles/unusedtile.h"
#include "views/tiles/whatiftile.h"

#include <QTest>

using namespace parlance;
using test::tableFromText;

namespace {

Query ask(std::vector<MeasureKey> measures, std::vector<DimensionKey> by)
{
    Query query;
    query.measures = std::move(measures);
    for (const DimensionKey key : by)
        query.by.push_back({key, Grain::Day, 0});
    return query;
}

const Query reasons = ask({MeasureKey::ThumbsDown}, {DimensionKey::Bot, DimensionKey::FeedbackCategory});
const Query byBot = ask({MeasureKey::Satisfaction}, {DimensionKey::Bot});
const Query byModel = ask({MeasureKey::Satisfaction}, {DimensionKey::Bot, DimensionKey::Model});
const QString ratedHead = QStringLiteral("satisfaction | satisfaction_low | satisfaction_high | ratings\n");

PriceList prices()
{
    PriceList list;
    list.entries = {{QStringLiteral("small"), 250'000'000, 1'250'000'000, false},
                    {QStringLiteral("half"), 250'000'000, std::nullopt, false}};
    return list;
}

} // namespace

class TestMemberTiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachReasonHasItsTarget()
    {
        const auto targets = findTargets(
            {reasons, byBot},
            {tableFromText(QStringLiteral("bot | feedback_category | thumbs_down\n"
                                          "b1=HR Helpdesk | notFactuallyCorrect=Not factually correct | 12\n"
                                          "b1=HR Helpdesk | other=Other reason | 3\n"
                                          "b2=Sales | notFullyFollowRequest=Not following | 6\n"
                                          "b3=Docs | notFactuallyCorrect=Not factually correct | 4\n"
                                          "…other | notFactuallyCorrect=Not factually correct | 90\n")),
             tableFromText(QStringLiteral("bot | ") + ratedHead +
                           QStringLiteral("b1=HR Helpdesk | 0.7 | 0.62 | 0.78 | 50\n"))},
            NumberStyle{});
        QCOMPARE(targets.size(), size_t(2)); // four complaints are too few, "Other" is nobody
        QCOMPARE(targets[0].kind, Finding::Kind::Sources);
        QCOMPARE(targets[0].effect, QStringLiteral("HR Helpdesk: check its sources"));
        QCOMPARE(targets[0].cause,
                 QStringLiteral("12 of 15 thumbs down: “Not factually correct” · satisfaction 70.0 %"));
        QCOMPARE(toText(targets[0].filter),
                 QStringLiteral("bot = \"b1\" and feedback_category = \"notFactuallyCorrect\""));
        QCOMPARE(targets[1].kind, Finding::Kind::Instructions);
    }

    void aReasonAmongManyIsNoTarget()
    {
        QVERIFY(findTargets({reasons},
                            {tableFromText(QStringLiteral("bot | feedback_category | thumbs_down\n"
                                                          "b1=A | notFactuallyCorrect=x | 9\n"
                                                          "b1=A | notFullyFollowRequest=y | 9\n"
                                                          "b1=A | other=z | 9\n"))},
                            NumberStyle{})
                    .empty());
    }

    void aModelIsATargetOnlyWhenItsIntervalIsLower()
    {
        const QString head = QStringLiteral("bot | model | ") + ratedHead;
        const auto apart =
            findTargets({byModel},
                        {tableFromText(head + QStringLiteral("b1=A | m1=Small | 0.5 | 0.4 | 0.6 | 90\n"
                                                             "b1=A | m2=Large | 0.9 | 0.8 | 0.95 | 80\n"))},
                        NumberStyle{});
        QCOMPARE(apart.size(), size_t(1));
        QCOMPARE(apart[0].kind, Finding::Kind::ModelChoice);
        QCOMPARE(apart[0].effect, QStringLiteral("A: another model or other parameters than those of Small"));
        QVERIFY(findTargets({byModel},
                            {tableFromText(head + QStringLiteral("b1=A | m1=Small | 0.5 | 0.3 | 0.81 | 20\n"
                                                                 "b1=A | m2=Large | 0.9 | 0.8 | 0.95 | 80\n"))},
                            NumberStyle{})
                    .empty()); // they overlap
        QVERIFY(findTargets({byModel},
                            {tableFromText(head + QStringLiteral("b1=A | m1=Small | 0 | 0 | 0.3 | 9\n"
                                                                 "b1=A | m2=Large | 0.9 | 0.8 | 0.95 | 80\n"))},
                            NumberStyle{})
                    .empty()); // nine ratings are too few
    }

    void whoStandsOut()
    {
        QString text = QStringLiteral("user | cost | conversations\n");
        for (int i = 1; i <= 14; ++i)
            text += QStringLiteral("u%1 | %2 | 10\n").arg(i).arg(1 + i * 0.1);
        const Query query = ask({MeasureKey::Cost, MeasureKey::Conversations}, {DimensionKey::User});
        QVERIFY(findOutliers({query}, {tableFromText(text)}, NumberStyle{}).empty());
        const auto found = findOutliers({query},
                                        {tableFromText(text + QStringLiteral("x1=Priya | 240 | 2000\n"
                                                                             "x2=Omar | 2 | 1\n"
                                                                             "- | 900 | 3\n"))},
                                        NumberStyle{});
        QCOMPARE(found.size(), size_t(2)); // those of no known user are nobody
        QCOMPARE(found[0].effect, QStringLiteral("Priya costs $240.00"));
        QCOMPARE(found[1].effect, QStringLiteral("Omar costs $2.00 a conversation"));
        QCOMPARE(toText(found[0].filter), QStringLiteral("user = \"x1\""));
        // Eleven users are too few to tell.
        QVERIFY(findOutliers({query}, {tableFromText(QStringLiteral("user | cost | conversations\nu1 | 1 | 1\n"))},
                             NumberStyle{})
                    .empty());
    }

    void tokensArePricedToTheNano()
    {
        QCOMPARE(priceOf(0, 250'000'000), Nano(0));
        QCOMPARE(priceOf(1, 250'000'000), Nano(250));
        QCOMPARE(priceOf(3, 333'333), Nano(1)); // 0.999999 nano-dollars
        QCOMPARE(priceOf(1'234'567, 250'000'000), Nano(308'641'750));
        QCOMPARE(priceOf(900'000'000'000, 75'000'000'000), Nano(67'500'000'000'000'000)); // the product does not fit
    }

    void anotherModelReprices()
    {
        const TablePtr usage = tableFromText(
            QStringLiteral("model | cost | input_tokens | output_tokens | cache_read_tokens | cache_write_tokens\n"
                           "big=Big | 12.5 | 1000000 | 2000000 | 500000 | -\n"
                           "old=Old | 3 | - | - | - | -\n"));
        const TablePtr table = repriced(*usage, prices(), QStringLiteral("small"));
        QCOMPARE(table->rows, qsizetype(2));
        const Column &then = *table->column(u"cost"), &now = *table->column(u"cost.previous");
        QCOMPARE(then.integers[0], Nano(2'875'000'000)); // 1.5 M × 0.25 + 2 M × 1.25
        QCOMPARE(now.integers[0], Nano(12'500'000'000));
        QVERIFY(then.isNull(1) && now.isNull(1)); // no tokens: neither counts
        QCOMPARE(table->totals[2], std::optional(2'875'000'000.0));
        QCOMPARE(table->totals[3], std::optional(12'500'000'000.0));
        QVERIFY(repriced(*usage, prices(), QStringLiteral("half"))->column(u"cost")->isNull(0)); // has no output price
        QVERIFY(repriced(*usage, prices(), QStringLiteral("nobody"))->column(u"cost")->isNull(0));
    }

    void unusedBotsStandApart()
    {
        BotEntry used, idle, gone;
        used.key = QStringLiteral("b1");
        idle.key = QStringLiteral("b2");
        idle.label = QStringLiteral("Idle");
        idle.published = true;
        gone.key = QStringLiteral("b3");
        gone.deleted = 1;
        const TablePtr table =
            unusedBots(*tableFromText(QStringLiteral("bot | messages\nb1=Used | 5\n- | 2\n")), {used, idle, gone});
        QCOMPARE(table->rows, qsizetype(1));
        QCOMPARE(table->column(u"bot")->texts[0], QStringLiteral("b2"));
        QCOMPARE(table->column(u"published")->texts[0], QStringLiteral("Yes"));
        QVERIFY(table->column(u"created")->isNull(0));
    }

    void factsAreToldLineByLine()
    {
        const TablePtr table = tableFromText(
            QStringLiteral("bot | satisfaction | satisfaction_low | satisfaction_high | ratings | cost | errors\n"
                           "b1=Support Bot | 0.9 | 0.85 | 0.93 | 200 | 1.5 | -\n"));
        const FactLines lines = factLines(*table, NumberStyle{}, TimeZone());
        QCOMPARE(lines.size(), size_t(4)); // bot, its id, satisfaction, cost; nothing about errors
        QCOMPARE(lines[0].second, QStringLiteral("Support Bot"));
        QCOMPARE(lines[1].second, QStringLiteral("b1"));
        QCOMPARE(lines[2].second, QStringLiteral("90.0 % (85.0 % – 93.0 %), 200 rating(s)"));
        QCOMPARE(lines[3].second, QStringLiteral("$1.50"));
        QVERIFY(factLines(Table(), NumberStyle{}, TimeZone()).empty());
    }

    void howCompleteABotIs()
    {
        BotEntry bot;
        bot.key = QStringLiteral("b1");
        bot.label = QStringLiteral("Support Bot");
        bot.owner = QStringLiteral("Anna");
        FactLines lines = botLines(bot, NumberStyle{}, TimeZone());
        QCOMPARE(lines[0].second, QStringLiteral("40 % complete, missing: description, instruction, and knowledge"));
        bot.description = QStringLiteral("Answers.");
        bot.hasInstruction = true;
        bot.knowledgeSources = 2;
        lines = botLines(bot, NumberStyle{}, TimeZone());
        QCOMPARE(lines[0].second, QStringLiteral("100 % complete"));
        bot.label = bot.key; // nobody gave it a title
        QCOMPARE(botLines(bot, NumberStyle{}, TimeZone())[0].second, QStringLiteral("80 % complete, missing: title"));
    }
};

QTEST_MAIN(TestMemberTiles)
#include "tst_membertiles.moc"
