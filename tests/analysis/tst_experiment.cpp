// Tests of significance against published values, and by simulation: intervals cover what they promise, and no difference
// is found where there is none.
#include "models/analysis/distributions.h"
#include "models/analysis/experiment.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace parlance;

namespace {

bool near(double value, double expected, double by)
{
    return std::abs(value - expected) <= by;
}

ExperimentMetric shares(std::vector<ArmMetric> arms)
{
    return {QStringLiteral("engagement"), MetricKind::Share, true, std::move(arms)};
}

ArmMetric hits(qint64 hits, qint64 cases)
{
    return {cases, hits, 0, 0};
}

ExperimentPlan decidedBy(const char *metric, qint64 planned = 0)
{
    return {0, planned, QString::fromLatin1(metric)};
}

} // namespace

class TestExperiment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Tables of distributions: any textbook.
    void distributions()
    {
        QVERIFY(near(normalCdf(1.959963984540054), 0.975, 1e-12));
        QVERIFY(near(normalQuantile(0.8), 0.8416212335729143, 1e-9));
        QVERIFY(near(chiSquareUpperTail(3.841458820694124, 1), 0.05, 1e-10));
        QVERIFY(near(chiSquareUpperTail(5.991464547107979, 2), 0.05, 1e-10));
        QVERIFY(near(chiSquareUpperTail(18.307038053275146, 10), 0.05, 1e-10));
        QVERIFY(near(studentTwoSided(2.228138851964939, 10), 0.05, 1e-10));
        QVERIFY(near(studentTwoSided(12.706204736432095, 1), 0.05, 1e-10));
        QVERIFY(near(studentQuantile(0.05, 30), 2.042272456301238, 1e-9));
        QVERIFY(near(studentQuantile(0.05, 1e7), z95, 1e-5));
        QCOMPARE(chiSquareUpperTail(0, 3), 1.0);
    }

    // Newcombe (1998), "Interval estimation for the difference between independent proportions", table II, method 10.
    void newcombesExamples()
    {
        const Bounds a = newcombe(48, 80, 56, 70); // 56/70 − 48/80
        QVERIFY2(near(a.low, 0.0524, 5e-5) && near(a.high, 0.3339, 5e-5),
                 qPrintable(QStringLiteral("%1 %2").arg(a.low).arg(a.high)));
        const Bounds b = newcombe(3, 10, 9, 10);
        QVERIFY(near(b.low, 0.1705, 5e-5) && near(b.high, 0.8090, 5e-5));
        const Bounds c = newcombe(0, 20, 10, 10);
        QVERIFY(near(c.low, 0.6791, 5e-5) && near(c.high, 1.0, 5e-5));
    }

    // Wilson (1927) as in Newcombe's companion paper, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    void wilsonsExamples()
    {
        const auto is = [](qint64 k, qint64 n, double low, double high) {
            const Bounds bounds = wilson(k, n);
            return near(bounds.low, low, 5e-5) && near(bounds.high, high, 5e-5);
        };
        QVERIFY(is(81, 263, 0.2553, 0.3662));
        QVERIFY(is(15, 148, 0.0624, 0.1605));
        QVERIFY(is(0, 20, 0.0, 0.1611));
        QVERIFY(is(1, 29, 0.0061, 0.1718));
    }

    // The lady tasting tea (Fisher 1935): 3 of 4 right, p two-sided 34/70; all four: 2/70.
    void fishersTea()
    {
        QVERIFY(near(fisherExact(3, 4, 1, 4), 34.0 / 70, 1e-12));
        QVERIFY(near(fisherExact(4, 4, 0, 4), 2.0 / 70, 1e-12));
        QVERIFY(near(differenceOfShares(4, 4, 0, 4), 2.0 / 70, 1e-12)); // too few for z
    }

    void pooledZ()
    {
        // 200/1000 against 250/1000: z = 0.05 / sqrt(0.225 · 0.775 · 2/1000) = 2.6774
        QVERIFY(near(differenceOfShares(200, 1000, 250, 1000), 2 * normalUpperTail(2.677398), 1e-6));
        QCOMPARE(differenceOfShares(50, 100, 50, 100), 1.0);
    }

    // Welch (1947)'s kind of example: means 20.82 and 22.99 of 15 each, variances 7.84 and 14.52; worked by hand:
    // t = 1.7778, df = 25.73.
    void welch()
    {
        ExperimentMetric metric{
            QStringLiteral("cost"), MetricKind::Mean, false, {{60, 0, 20.82, 7.84}, {60, 0, 22.99, 14.52}}};
        const ExperimentResult result = evaluate({metric}, {60, 60}, 0, decidedBy("cost"));
        const Effect &effect = result.metrics[0].effects[0];
        const double error = std::sqrt(7.84 / 60 + 14.52 / 60);
        const double degrees =
            std::pow(7.84 / 60 + 14.52 / 60, 2) / (std::pow(7.84 / 60, 2) / 59 + std::pow(14.52 / 60, 2) / 59);
        QVERIFY(near(effect.difference, 2.17, 1e-12));
        QVERIFY(near(effect.p, studentTwoSided(2.17 / error, degrees), 1e-12));
        QVERIFY(near((effect.interval.high - effect.interval.low) / 2, studentQuantile(0.05, degrees) * error, 1e-9));
        QCOMPARE(result.verdict, Verdict::Control); // more cost is no gain
        QVERIFY(effect.chance < 0.01);
    }

    void holmsSteps()
    {
        // Holm (1979): 0.01, 0.04, 0.03 of three: 0.03, then max(0.03, 0.06), then max(0.06, 0.04).
        const std::vector<double> adjusted = holm({0.01, 0.04, 0.03});
        QVERIFY(near(adjusted[0], 0.03, 1e-12) && near(adjusted[2], 0.06, 1e-12) && near(adjusted[1], 0.06, 1e-12));
        QVERIFY(holm({}).empty());
        QCOMPARE(holm({0.9, 0.8})[0], 1.0);
    }

    void aSampleThatIsNotDividedStopsTheVerdict()
    {
        QVERIFY(near(sampleRatioTest({1000, 1000}), 1, 1e-12));
        QVERIFY(sampleRatioTest({1000, 1200}) < mismatchBelow);
        const ExperimentMetric metric = shares({hits(200, 1000), hits(300, 1200)});
        QCOMPARE(evaluate({metric}, {1000, 1200}, 0, decidedBy("engagement")).verdict, Verdict::Mismatch);
        QCOMPARE(evaluate({metric}, {1100, 1100}, 0, decidedBy("engagement")).verdict, Verdict::Winner);
        QCOMPARE(evaluate({metric}, {1100, 1100}, 22, decidedBy("engagement")).verdict, Verdict::Winner);
        QCOMPARE(evaluate({metric}, {1100, 1100}, 23, decidedBy("engagement")).verdict, Verdict::Mixed);
    }

    void tooFewAreNotTested()
    {
        QCOMPARE(evaluate({shares({hits(20, 49), hits(30, 60)})}, {49, 60}, 0, decidedBy("engagement")).verdict,
                 Verdict::TooFew);
        QCOMPARE(evaluate({shares({hits(4, 400), hits(30, 400)})}, {400, 400}, 0, decidedBy("engagement")).verdict,
                 Verdict::TooFew);
        QCOMPARE(evaluate({}, {400, 400}, 0, decidedBy("engagement")).verdict, Verdict::TooFew);
        const auto none = evaluate({shares({hits(0, 0), hits(0, 0)})}, {0, 0}, 0, decidedBy("engagement"));
        QVERIFY(!none.metrics[0].intervals[0]);
    }

    void whatADifferenceIsWorth()
    {
        const auto result =
            evaluate({shares({hits(200, 1000), hits(250, 1000)})}, {1000, 1000}, 0, decidedBy("engagement"));
        QCOMPARE(result.verdict, Verdict::Winner);
        QCOMPARE(result.winner, 1);
        const Effect &effect = result.metrics[0].effects[0];
        QVERIFY(near(*effect.lift, 0.25, 1e-12));
        // Two shares of 0.2 and 0.25, 80 % power: 7.849 · (0.16 + 0.1875) / 0.0025 = 1,091.
        QCOMPARE(effect.wanted, qint64(1091));
        QVERIFY(effect.chance > 0.99 && effect.loss < 0.0001 && !effect.early);
    }

    // Before the plan is reached, only an interval that holds at every look decides.
    void earlyWinnersWait()
    {
        const ExperimentMetric metric = shares({hits(200, 1000), hits(240, 1000)});
        QCOMPARE(evaluate({metric}, {1000, 1000}, 0, decidedBy("engagement")).verdict, Verdict::Winner);
        const auto early = evaluate({metric}, {1000, 1000}, 0, decidedBy("engagement", 5000));
        QCOMPARE(early.verdict, Verdict::Undecided);
        QVERIFY(early.metrics[0].early);
        const Effect &effect = early.metrics[0].effects[0];
        QVERIFY(effect.early->low < effect.interval.low && effect.early->high > effect.interval.high);
        // 80 % power for 5,000 an arm at 20 %: 2.8016 · sqrt(2 · 0.16 / 5000) = 0.0224.
        QVERIFY(near(early.metrics[0].detectable, 0.0224, 5e-5));
        QVERIFY(!evaluate({metric}, {1000, 1000}, 0, decidedBy("engagement", 1000)).metrics[0].early);
    }

    void threeVariants()
    {
        // χ² of 20 %, 20 % and 26 % of 1,000 each: sum of (o − e)²/e over six cells.
        const ExperimentMetric metric = shares({hits(200, 1000), hits(200, 1000), hits(260, 1000)});
        const auto result = evaluate({metric}, {1000, 1000, 1000}, 0, decidedBy("engagement"));
        const double expected = (2 * 400.0 + 1600.0) / 220 + (2 * 400.0 + 1600.0) / 780;
        QVERIFY(near(*result.metrics[0].omnibus, chiSquareUpperTail(expected, 2), 1e-12));
        QCOMPARE(result.winner, 2);
        const auto &effects = result.metrics[0].effects;
        QVERIFY(near(effects[1].adjusted, std::min(1.0, 2 * effects[1].p), 1e-12));
    }

    void secondaryMetricsAreCorrectedTogether()
    {
        ExperimentMetric first = shares({hits(200, 1000), hits(240, 1000)}), second = first, third = first;
        second.key = QStringLiteral("goal");
        third.key = QStringLiteral("conversion");
        const auto result = evaluate({first, second, third}, {1000, 1000}, 0, decidedBy("engagement"));
        QCOMPARE(result.metrics[0].effects[0].adjusted, result.metrics[0].effects[0].p);
        QVERIFY(near(result.metrics[1].effects[0].adjusted, 2 * result.metrics[1].effects[0].p, 1e-12));
    }

    // 10,000 draws of 400 and 500 cases at 30 % and 36 %: the interval of the difference covers 6 points in 93 to 97 %.
    void intervalsCover()
    {
        std::mt19937_64 random(7);
        std::binomial_distribution<qint64> one(400, 0.30), two(500, 0.36);
        int covered = 0;
        constexpr int draws = 10'000;
        for (int i = 0; i < draws; ++i) {
            const Bounds bounds = newcombe(one(random), 400, two(random), 500);
            covered += bounds.low <= 0.06 && bounds.high >= 0.06;
        }
        QVERIFY2(covered > 9'300 && covered < 9'700, qPrintable(QString::number(covered)));
    }

    // The same variant twice: 4 to 6 % of the tests find a difference when looked at once; looked at forty times, far more
    // do, and those by the sequence of intervals at most 5 %.
    void nothingIsFoundWhereNothingIs()
    {
        std::mt19937_64 random(11);
        int once = 0, peeked = 0, sequential = 0;
        constexpr int draws = 2'000, looks = 40, step = 100;
        std::binomial_distribution<qint64> hitsOf(step, 0.3);
        for (int i = 0; i < draws; ++i) {
            qint64 a = 0, b = 0;
            bool plain = false, always = false, last = false;
            for (qint64 n = step; n <= looks * step; n += step) {
                a += hitsOf(random);
                b += hitsOf(random);
                last = differenceOfShares(a, n, b, n) < 0.05;
                plain |= last;
                const Bounds held = newcombe(a, n, b, n, sequentialZ(2 * double(n), 2.0 * looks * step));
                always |= held.low > 0 || held.high < 0;
            }
            once += last;
            peeked += plain;
            sequential += always;
        }
        QVERIFY2(once >= draws * 4 / 100 && once <= draws * 6 / 100, qPrintable(QString::number(once)));
        QVERIFY2(peeked > draws * 20 / 100, qPrintable(QString::number(peeked)));
        QVERIFY2(sequential <= draws * 5 / 100, qPrintable(QString::number(sequential)));
    }
};

QTEST_GUILESS_MAIN(TestExperiment)
#include "tst_experiment.moc"
