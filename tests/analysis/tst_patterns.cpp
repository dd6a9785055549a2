// What negative ratings have in common: counts, rates, intervals and what stands out against chance.
#include "models/analysis/patterns.h"

#include <QTest>

#include <set>

using namespace parlance;

namespace {

// 200 answers: those that cite the old policy are rated down in 30 of 40, the others in 16 of 160.
std::vector<RatedAnswer> answers()
{
    std::vector<RatedAnswer> all;
    for (int i = 0; i < 200; ++i) {
        RatedAnswer answer;
        answer.message = i + 1;
        const bool old = i < 40;
        answer.documents = old ? QStringList{"policy-2021.pdf", "handbook.md"} : QStringList{"handbook.md"};
        if (i % 50 == 49)
            answer.documents.clear();
        answer.down = old ? i % 4 != 0 : i % 10 == 0;
        answer.bot = i % 2 ? "hr" : "it";
        answer.botLabel = i % 2 ? "HR Helpdesk" : "IT Service";
        answer.model = "sonnet";
        answer.question = i % 3 ? "How many vacation days can I carry over" : "Where is the printer";
        answer.words = i % 7 * 40;
        answer.hour = i % 24;
        all.push_back(answer);
    }
    return all;
}

const Pattern *find(const std::vector<Pattern> &patterns, PatternKind kind, const char *key)
{
    for (const Pattern &pattern : patterns)
        if (pattern.kind == kind && pattern.key == QLatin1String(key))
            return &pattern;
    return nullptr;
}

} // namespace

class TestPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentStandsOut()
    {
        const auto patterns = patternsOf(answers(), {}, {});
        QVERIFY(!patterns.empty());
        const Pattern &first = patterns.front();
        QCOMPARE(first.kind, PatternKind::Document);
        QCOMPARE(first.key, QStringLiteral("policy-2021.pdf"));
        QVERIFY(first.standsOut);
        QCOMPARE(first.rated, 40);
        QCOMPARE(first.down, 30);
        QCOMPARE(first.restRated, 160);
        QCOMPARE(first.restDown, 16);
        QCOMPARE(first.rate, 0.75);
        QCOMPARE(first.restRate, 0.1);
        QCOMPARE(*first.lift, 7.5);
        QVERIFY(first.difference.low > 0.4 && first.difference.low < 0.65 && first.difference.high > 0.65 &&
                first.difference.high < 0.85);
        QVERIFY(first.p < 1e-10);
        QCOMPARE(first.messages.size(), 30u);
        // Everything has the one model: there is no rest to compare with.
        QVERIFY(!find(patterns, PatternKind::Model, "sonnet"));
    }

    void nothingStandsOutOfChance()
    {
        std::vector<RatedAnswer> all = answers();
        for (size_t i = 0; i < all.size(); ++i)
            all[i].down = (i * 7919) % 5 == 0; // as good as random against all of the others
        const auto patterns = patternsOf(all, {}, {});
        for (const Pattern &pattern : patterns) {
            QVERIFY2(!pattern.standsOut, qPrintable(pattern.label));
            QVERIFY(pattern.rate > pattern.restRate);
        }
    }

    void tooFewSayNothing()
    {
        std::vector<RatedAnswer> all = answers();
        for (int i = 0; i < 4; ++i)
            all[size_t(i)].bot = QStringLiteral("rare");
        QVERIFY(!find(patternsOf(all, {}, {}), PatternKind::Bot, "rare"));
        QVERIFY(patternsOf({}, {}, {}).empty());
    }

    // A rest without a negative rating has no lift, and is told all the same.
    void noLiftWithoutARest()
    {
        std::vector<RatedAnswer> all = answers();
        for (RatedAnswer &answer : all)
            answer.down = answer.documents.contains("policy-2021.pdf");
        const auto patterns = patternsOf(all, {}, {});
        const Pattern *document = find(patterns, PatternKind::Document, "policy-2021.pdf");
        QVERIFY(document && document->standsOut && !document->lift);
    }

    void othersThatCiteTheSame()
    {
        const auto all = answers();
        const auto shared = sharedDocument(all, 2);
        QVERIFY(shared);
        // The handbook is cited by more of them than the policy is.
        QCOMPARE(shared->document, QStringLiteral("handbook.md"));
        qint64 expected = 0;
        for (const RatedAnswer &answer : all)
            expected += answer.down && answer.message != 2 && answer.documents.contains("handbook.md");
        QCOMPARE(qint64(shared->others.size()), expected);
        QVERIFY(!std::ranges::count(shared->others, 2));
        QVERIFY(!sharedDocument(all, 50)); // cites nothing
        QVERIFY(!sharedDocument(all, 4711));
    }

    void stopped()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(patternsOf(answers(), {}, stop.get_token()).empty());
    }
};

QTEST_GUILESS_MAIN(TestPatterns)
#include "tst_patterns.moc"
