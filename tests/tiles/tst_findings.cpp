// "What changed" on small Tables: effect before cause, ranked, nothing invented.
#include "tests/support/tabletext.h"
#include "views/tiles/findings.h"

#include <QTest>

using namespace parlance;
using test::tableFromText;

namespace {

Query ask(std::vector<MeasureKey> measures, std::vector<DimensionKey> by = {})
{
    Query query;
    query.measures = std::move(measures);
    for (const DimensionKey key : by)
        query.by.push_back({key, Grain::Day, 0});
    return query;
}

const Query costByBot = ask({MeasureKey::Cost}, {DimensionKey::Bot});
const Query costByBotAndModel = ask({MeasureKey::Cost}, {DimensionKey::Bot, DimensionKey::Model});

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCostIsExplainedByTheModelThatGrew()
    {
        const auto findings =
            findChanges({costByBot, costByBotAndModel},
                        {tableFromText(QStringLiteral("bot | cost | cost.previous\n"
                                                      "b1=Support Bot | 138 | 100\n"
                                                      "b2=Contract Reviewer | 102 | 100\n")),
                         tableFromText(QStringLiteral("bot | model | cost | cost.previous\n"
                                                      "b1=Support Bot | opus=Claude Opus | 42.78 | 12\n"
                                                      "b1=Support Bot | sonnet=Claude Sonnet | 95.22 | 88\n"
                                                      "b2=Contract Reviewer | opus=Claude Opus | 102 | 1\n"))},
                        NumberStyle{});
        QCOMPARE(findings.size(), size_t(1)); // +2 % is no news
        QCOMPARE(findings[0].effect, QStringLiteral("Support Bot costs +38.0 %"));
        QCOMPARE(findings[0].cause, QStringLiteral("Claude Opus share up from 12.0 % to 31.0 %"));
        QCOMPARE(findings[0].judgement, -1);
        QCOMPARE(findings[0].filter.values, QStringList{QStringLiteral("b1")});
        QCOMPARE(std::get<DimensionKey>(findings[0].filter.field), DimensionKey::Bot);
    }

    void withoutACauseTheFiguresThemselvesAreTold()
    {
        const auto findings = findChanges(
            {costByBot}, {tableFromText(QStringLiteral("bot | cost | cost.previous\nb1=Docs | 50 | 100\n"))},
            NumberStyle{});
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings[0].kind, Finding::Kind::CostDown);
        QCOMPARE(findings[0].judgement, 1);
        QCOMPARE(findings[0].cause, QStringLiteral("$100.00 → $50.00"));
    }

    void usageExplainsACostWhenNoModelDoes()
    {
        const auto findings = findChanges(
            {costByBot, ask({MeasureKey::Conversations, MeasureKey::Users}, {DimensionKey::Bot})},
            {tableFromText(QStringLiteral("bot | cost | cost.previous\nb1=Docs | 200 | 100\n")),
             tableFromText(QStringLiteral("bot | conversations | conversations.previous | users | users.previous\n"
                                          "b1=Docs | 4000 | 2000 | 20 | 20\n"))},
            NumberStyle{});
        QCOMPARE(findings.size(), size_t(2));
        QCOMPARE(findings[1].effect, QStringLiteral("Docs: conversations +100.0 %"));
        QCOMPARE(findings[1].cause, QStringLiteral("Users 20 → 20"));
    }

    // Documents and versions whose answers are surely rated worse; what chance may have done is not told.
    void whatIsRatedWorse()
    {
        const Query byDocument = ask({MeasureKey::ThumbsDown, MeasureKey::Ratings}, {DimensionKey::CitedSource}),
                    byVersion = ask({MeasureKey::ThumbsDown, MeasureKey::Ratings}, {DimensionKey::BotVersion});
        const QString head = QStringLiteral(" | thumbs_down | thumbs_down.previous | ratings | ratings.previous\n");
        const auto findings =
            findChanges({byDocument, byVersion},
                        {tableFromText(QStringLiteral("cited_source") + head +
                                       QStringLiteral("leave.pdf | 40 | 10 | 100 | 100\n"
                                                      "travel.pdf | 12 | 10 | 100 | 100\n"
                                                      "few.pdf | 5 | 0 | 8 | 50\n"
                                                      "better.pdf | 1 | 40 | 100 | 100\n")),
                         tableFromText(QStringLiteral("bot_version") + head +
                                       QStringLiteral("7 | 5 | 20 | 100 | 200\n8 | 60 | 0 | 100 | 0\n"))},
                        NumberStyle{});
        QStringList said;
        for (const Finding &finding : findings)
            said << finding.effect + QStringLiteral(" – ") + finding.cause;
        said.sort();
        QCOMPARE(said,
                 (QStringList{QStringLiteral("Answers of version 8 are rated down more often – 60.0 % of 100 ratings "
                                             "are thumbs down; it is new, and of all ratings before it were 10.0 % "
                                             "of 200"),
                              QStringLiteral("Answers that cite leave.pdf are rated down more often – 40.0 % of 100 "
                                             "ratings are thumbs down, before it were 10.0 % of 100")}));
        for (const Finding &finding : findings) {
            QCOMPARE(finding.judgement, -1);
            QVERIFY2(toText(finding.filter).contains(QStringLiteral("rating = \"down\"")),
                     qPrintable(toText(finding.filter)));
        }
    }

    void satisfactionNamesTheReasonThatGrew()
    {
        const auto findings = findChanges(
            {ask({MeasureKey::Satisfaction, MeasureKey::Ratings}),
             ask({MeasureKey::ThumbsDown}, {DimensionKey::Bot, DimensionKey::FeedbackCategory})},
            {tableFromText(QStringLiteral("satisfaction | satisfaction.previous | ratings | ratings.previous\n"
                                          "0.874 | 0.893 | 2318 | 2201\n")),
             tableFromText(QStringLiteral("bot | feedback_category | thumbs_down | thumbs_down.previous\n"
                                          "b5=HR Helpdesk | c1=not factually correct | 31 | 14\n"
                                          "b1=Support Bot | c2=other | 40 | 39\n"
                                          "b9=… | …other | 400 | 39\n"))},
            NumberStyle{});
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings[0].effect, QStringLiteral("Satisfaction fell 1.9 points to 87.4 %"));
        QCOMPARE(findings[0].cause, QStringLiteral("HR Helpdesk: “not factually correct” 14 → 31"));
        QCOMPARE(toText(findings[0].filter), toText(findings[0].filter.children[0] && findings[0].filter.children[1]));
    }

    // Two ratings more or less say nothing about a small number of them.
    void aFewRatingsAreNoNews()
    {
        const auto findings = findChanges(
            {ask({MeasureKey::Satisfaction, MeasureKey::Ratings})},
            {tableFromText(QStringLiteral("satisfaction | satisfaction.previous | ratings | ratings.previous\n"
                                          "0.8 | 0.9 | 10 | 10\n"))},
            NumberStyle{});
        QVERIFY(findings.empty());
    }

    void responseTimeNamesTheBotThatMovedIt()
    {
        const auto findings = findChanges(
            {ask({MeasureKey::ResponseTimeP95}),
             ask({MeasureKey::ResponseTimeP95, MeasureKey::ResponseTimeN}, {DimensionKey::Bot})},
            {tableFromText(QStringLiteral("response_time_p95 | response_time_p95.previous\n6800 | 7400\n")),
             tableFromText(QStringLiteral("bot | response_time_p95 | response_time_p95.previous | response_time_n\n"
                                          "b1=Support Bot | 7000 | 6500 | 9000\n"
                                          "b6=Product Docs | 6200 | 9100 | 400\n"))},
            NumberStyle{});
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings[0].cause, QStringLiteral("Product Docs: 9.1 s → 6.2 s"));
        QCOMPARE(findings[0].judgement, 1);
    }

    void threeUsersOfMany()
    {
        QString rows = QStringLiteral("user | cost\nu1=P. Raman | 20\nu2=C. Dubois | 15\nu3=J. Meyer | 10\n");
        for (int i = 4; i <= 14; ++i)
            rows += QStringLiteral("u%1 | 5\n").arg(i);
        rows += QStringLiteral("total | 100\n");
        const auto findings =
            findChanges({ask({MeasureKey::Cost}, {DimensionKey::User})}, {tableFromText(rows)}, NumberStyle{});
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings[0].effect, QStringLiteral("3 users cause 45.0 % of the cost"));
        QCOMPARE(findings[0].cause, QStringLiteral("P. Raman, C. Dubois, J. Meyer"));
        QCOMPARE(findings[0].filter.values, (QStringList{"u1", "u2", "u3"}));
    }

    void theLargestEffectComesFirst()
    {
        const auto findings = findChanges({costByBot},
                                          {tableFromText(QStringLiteral("bot | cost | cost.previous\n"
                                                                        "small | 15 | 10\n"
                                                                        "large | 500 | 300\n"
                                                                        "fresh | 60 | 0\n"))},
                                          NumberStyle{});
        QCOMPARE(findings.size(), size_t(2)); // the small one moves less than 1 % of the whole
        QCOMPARE(findings[0].scope, QStringLiteral("large"));
        QCOMPARE(findings[1].effect, QStringLiteral("fresh is new"));
    }

    void withoutAComparisonNothingChanged()
    {
        QVERIFY(
            findChanges({costByBot}, {tableFromText(QStringLiteral("bot | cost\nb1 | 5\n"))}, NumberStyle{}).empty());
        QVERIFY(findChanges({}, {}, NumberStyle{}).empty());
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
