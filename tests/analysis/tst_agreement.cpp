#include "models/analysis/agreement.h"

#include <QTest>

using namespace parlance;

namespace {

// counts[i][j]: things that the first put into category i and the second into j.
std::vector<std::pair<QString, QString>> pairs(const std::vector<std::vector<int>> &counts)
{
    std::vector<std::pair<QString, QString>> sorted;
    for (size_t i = 0; i < counts.size(); ++i)
        for (size_t j = 0; j < counts[i].size(); ++j)
            sorted.insert(sorted.end(), size_t(counts[i][j]),
                          {QString::number(quint64(i)), QString::number(quint64(j))});
    return sorted;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // By hand: p_o = 35/50, p_e = 25/50 · 30/50 + 25/50 · 20/50 = 1/2.
    void twoCategories()
    {
        const auto a = agreementOf(pairs({{20, 5}, {10, 15}}));
        QVERIFY(near(a->observed, 0.7) && near(a->expected, 0.5) && near(*a->kappa, 0.4));
        QCOMPARE(a->things, 50);
        QCOMPARE(a->same, 35);
        QVERIFY(near(a->low, 0.4 - 1.959963984540054 * 0.12961481396815722));
        QVERIFY(near(a->high, 0.4 + 1.959963984540054 * 0.12961481396815722));
    }

    // Computed with exact fractions apart from this program: p_o = 7/10, p_e = 41/100.
    void threeCategories()
    {
        const auto a = agreementOf(pairs({{44, 5, 1}, {7, 20, 3}, {9, 5, 6}}));
        QVERIFY(near(a->observed, 0.7));
        QVERIFY(near(a->expected, 0.41));
        QVERIFY(near(*a->kappa, 29.0 / 59.0));
    }

    void extremes()
    {
        QVERIFY(!agreementOf({}));
        QVERIFY(near(*agreementOf(pairs({{3, 0}, {0, 4}}))->kappa, 1));
        QVERIFY(near(*agreementOf(pairs({{0, 5}, {5, 0}}))->kappa, -1));
        QVERIFY(near(*agreementOf(pairs({{4, 4}, {4, 4}}))->kappa, 0));
        const auto one = agreementOf(pairs({{9}}));
        QVERIFY2(!one->kappa, "one category for everything says nothing");
        QCOMPARE(one->same, 9);
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
