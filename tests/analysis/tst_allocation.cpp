#include "models/analysis/allocation.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <map>
#include <random>

using namespace parlance;

namespace {

PricedSnapshot snapshot(qint64 micros, std::optional<Nano> total, std::optional<qint64> hour = {}, int rank = 1)
{
    return {{micros, rank}, hour, total};
}

AssistantMessage message(qint64 index, qint64 seenMicros, Nano weight, std::optional<UtcMs> at = {})
{
    return {index, SnapshotOrder{seenMicros, 1}, at ? at : std::optional<UtcMs>(index), weight};
}

// "0:30@7 1:70@7 -:5": message or none, amount, export hour.
QString text(const std::vector<CostShare> &shares)
{
    QStringList parts;
    for (const CostShare &share : shares) {
        QString part = (share.message ? QString::number(*share.message) : QStringLiteral("-")) + QLatin1Char(':') +
                       QString::number(share.amount);
        if (share.exportHour)
            part += QLatin1Char('@') + QString::number(*share.exportHour);
        parts.append(part);
    }
    return parts.join(QLatin1Char(' '));
}

QString allocated(const std::vector<PricedSnapshot> &snapshots, const std::vector<AssistantMessage> &messages)
{
    return text(allocateCost(snapshots, messages));
}

} // namespace

class TestAllocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proportions();
    void remainders();
    void severalSnapshots();
    void withoutNewMessage();
    void withoutMessages();
    void fallenTotals();
    void withoutHistory();
    void hugeNumbers();
    void randomInputs();
};

void TestAllocation::proportions()
{
    QCOMPARE(allocated({}, {message(0, 1, 5)}), "");
    QCOMPARE(allocated({snapshot(1, {})}, {message(0, 1, 5)}), "");
    QCOMPARE(allocated({snapshot(1, 100, 7)}, {message(0, 1, 30), message(1, 1, 70)}), "0:30@7 1:70@7");
    QCOMPARE(allocated({snapshot(1, 100)}, {message(0, 1, 0), message(1, 1, 5)}), "0:0 1:100");
    QCOMPARE(allocated({snapshot(1, 100)}, {message(0, 1, 0), message(1, 1, 0)}), "0:50 1:50");
    QCOMPARE(allocated({snapshot(1, 0)}, {message(0, 1, 3)}), "0:0");
    // Weights below 0 count as 0.
    QCOMPARE(allocated({snapshot(1, 10)}, {message(0, 1, -3), message(1, 1, 1)}), "0:0 1:10");
}

void TestAllocation::remainders()
{
    // 100 in three equal parts: the nano left over goes to the earlier message, by time and then by index.
    QCOMPARE(allocated({snapshot(1, 100)}, {message(0, 1, 1), message(1, 1, 1), message(2, 1, 1)}), "0:34 1:33 2:33");
    QCOMPARE(allocated({snapshot(1, 100)}, {message(0, 1, 1, 9), message(1, 1, 1, 8), message(2, 1, 1, 9)}),
             "1:34 0:33 2:33");
    QCOMPARE(allocated({snapshot(1, 101)}, {message(0, 1, 0), message(1, 1, 0), message(2, 1, 0)}), "0:34 1:34 2:33");
    // 10 × 1/6, 10 × 2/6, 10 × 3/6 = 1.67, 3.33, 5: the largest remainder is the first.
    QCOMPARE(allocated({snapshot(1, 10)}, {message(0, 1, 1), message(1, 1, 2), message(2, 1, 3)}), "0:2 1:3 2:5");
    // 7 × 5/8, 7 × 3/8 = 4.375, 2.625.
    QCOMPARE(allocated({snapshot(1, 7)}, {message(0, 1, 5), message(1, 1, 3)}), "0:4 1:3");
}

void TestAllocation::severalSnapshots()
{
    const std::vector<AssistantMessage> messages{message(0, 10, 1), message(1, 15, 1), message(2, 20, 1),
                                                 message(3, 31, 1)};
    // Message 1 appeared between the priced snapshots and belongs to the next one; message 3 after all of them.
    QCOMPARE(allocated({snapshot(10, 50, 1), snapshot(15, {}, 2), snapshot(20, 80, 3), snapshot(30, 85, 4)}, messages),
             "0:50@1 1:15@3 2:15@3 2:5@4");
    // The state before a change counts as a state of its own.
    QCOMPARE(allocated({snapshot(20, 80, 3, 1), snapshot(20, 50, {}, 0)}, {message(0, 10, 1), message(1, 20, 1)}),
             "0:50 1:30@3");
}

void TestAllocation::withoutNewMessage()
{
    QCOMPARE(allocated({snapshot(10, 50, 1), snapshot(20, 50, 2), snapshot(30, 60, 3)},
                       {message(0, 10, 1, 5), message(1, 10, 1, 4)}),
             "1:25@1 0:25@1 0:10@3");
    // The newest before it by time, then by index.
    QCOMPARE(allocated({snapshot(10, 50), snapshot(20, 60)}, {message(0, 10, 1, 5), message(1, 10, 1, 5)}),
             "0:25 1:25 1:10");
    // None before it: the oldest that comes.
    QCOMPARE(allocated({snapshot(10, 50, 1), snapshot(20, 60, 2)}, {message(4, 20, 1), message(3, 20, 1)}),
             "3:50@1 3:5@2 4:5@2");
}

void TestAllocation::withoutMessages()
{
    QCOMPARE(allocated({snapshot(10, 50, 1), snapshot(20, 80, 2), snapshot(30, 80, 3)}, {}), "-:50@1 -:30@2");
    QCOMPARE(allocated({snapshot(10, 50, 1)}, {message(0, 11, 1)}), "-:50@1");
}

void TestAllocation::fallenTotals()
{
    // 100 was wrong, since later only 60 were known: nothing is negative and the sum is the last total.
    QCOMPARE(allocated({snapshot(10, 100, 1), snapshot(20, 60, 2), snapshot(30, 90, 3)},
                       {message(0, 10, 1), message(1, 20, 1), message(2, 30, 1)}),
             "0:60@1 1:0@2 2:30@3");
    QCOMPARE(allocated({snapshot(10, 100), snapshot(20, 0)}, {message(0, 10, 1)}), "0:0");
    // A negative total says nothing.
    QCOMPARE(allocated({snapshot(10, 100), snapshot(20, -5)}, {message(0, 10, 1)}), "0:100");
}

void TestAllocation::withoutHistory()
{
    const AssistantMessage early{0, {}, 5, 1}, late{1, {}, 15, 1}, latest{2, {}, 99, 1}, timeless{3, {}, {}, 1};
    // 10 ms and 20 ms.
    QCOMPARE(allocated({snapshot(10'000, 50), snapshot(20'000, 80)}, {early, late, latest, timeless}),
             "0:50 3:10 1:10 2:10");
    QCOMPARE(allocated({snapshot(5'000, 50), snapshot(20'000, 80)}, {early, late}), "0:50 1:30");
}

void TestAllocation::hugeNumbers()
{
    const Nano most = std::numeric_limits<Nano>::max();
    QCOMPARE(allocated({snapshot(1, most)}, {message(0, 1, most), message(1, 1, most)}),
             QStringLiteral("0:%1 1:%2").arg(most / 2 + 1).arg(most / 2));
    QCOMPARE(allocated({snapshot(1, most)}, {message(0, 1, 1), message(1, 1, 0)}),
             QStringLiteral("0:%1 1:0").arg(most));
}

// Sums are exact, nothing is negative, increases keep their export hour, and the order of the input does not matter.
void TestAllocation::randomInputs()
{
    std::mt19937_64 random(42);
    const auto below = [&random](qint64 n) { return qint64(random() % quint64(n)); };
    for (int round = 0; round < 20'000; ++round) {
        std::vector<PricedSnapshot> snapshots;
        for (qint64 i = 0, n = below(6); i < n; ++i)
            snapshots.push_back(snapshot(below(10) * 1000,
                                         below(5) ? std::optional(below(1'000'000'000'000)) : std::nullopt,
                                         below(3) ? std::optional(below(4)) : std::nullopt, int(below(2))));
        std::vector<AssistantMessage> messages;
        for (qint64 i = 0, n = below(8); i < n; ++i)
            messages.push_back(
                {i, below(3) ? std::optional(SnapshotOrder{below(12) * 1000, int(below(2))}) : std::nullopt,
                 below(4) ? std::optional(below(12)) : std::nullopt, below(3) ? Nano(random() >> (1 + below(60))) : 0});

        const std::vector<CostShare> shares = allocateCost(snapshots, messages);
        Nano sum = 0;
        for (const CostShare &share : shares) {
            QVERIFY(share.amount >= 0);
            sum += share.amount;
        }
        const auto order = [](const PricedSnapshot &a, const PricedSnapshot &b) {
            return std::tie(a.order, a.exportHour, a.total) < std::tie(b.order, b.exportHour, b.total);
        };
        std::vector<PricedSnapshot> priced = snapshots;
        std::erase_if(priced, [](const PricedSnapshot &s) { return !s.total; });
        const auto last = std::max_element(priced.begin(), priced.end(), order);
        QCOMPARE(sum, last == priced.end() ? 0 : *last->total);

        std::shuffle(snapshots.begin(), snapshots.end(), random);
        std::shuffle(messages.begin(), messages.end(), random);
        QCOMPARE(allocateCost(snapshots, messages), shares);
    }
}

QTEST_GUILESS_MAIN(TestAllocation)
#include "tst_allocation.moc"
