// Axes: round numbers, dates, slots over the change to summer time, down-sampling.
#include "tests/charts/tables.h"
#include "views/charts/downsample.h"
#include "views/charts/ticks.h"
#include "views/charts/timeslots.h"

#include <QtTest>

#include <cmath>

using namespace parlance;

namespace {

constexpr double dollar = double(nanosPerDollar);

double eightPixels(const QString &text)
{
    return 8.0 * double(text.size());
}

std::vector<TimeTick> ticksOf(const TimeSlots &periods, double slotWidth, const TimeZone &zone = {})
{
    return timeTicks(periods, slotWidth, 16, zone, QLocale(QLocale::English, QLocale::UnitedStates), eightPixels);
}

QStringList labels(const std::vector<TimeTick> &ticks)
{
    QStringList result;
    for (const TimeTick &tick : ticks)
        result.append(tick.label);
    return result;
}

} // namespace

class TestTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<int>("intervals");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("to");
        QTest::addRow("cost") << 0.0 << 166 * dollar << 4 << Unit::Money << 0.0 << 60 * dollar << 180 * dollar;
        QTest::addRow("count") << 0.0 << 930.0 << 2 << Unit::Count << 0.0 << 500.0 << 1000.0;
        QTest::addRow("small counts are whole") << 0.0 << 2.0 << 5 << Unit::Count << 0.0 << 1.0 << 2.0;
        QTest::addRow("exact") << 0.0 << 0.3 << 3 << Unit::Ratio << 0.0 << 0.1 << 0.3;
        QTest::addRow("share") << 0.0 << 0.87 << 4 << Unit::Percent << 0.0 << 0.3 << 0.9;
        QTest::addRow("duration") << 0.0 << 44'100.0 << 3 << Unit::Duration << 0.0 << 15'000.0 << 45'000.0;
        QTest::addRow("negative") << -50.0 << 100.0 << 3 << Unit::Count << -50.0 << 50.0 << 100.0;
        QTest::addRow("nothing") << 0.0 << 0.0 << 4 << Unit::Count << 0.0 << 1.0 << 1.0;
        QTest::addRow("not a number") << 0.0 << std::nan("") << 4 << Unit::Count << 0.0 << 1.0 << 1.0;
    }

    void values()
    {
        QFETCH(double, least);
        QFETCH(double, most);
        QFETCH(int, intervals);
        QFETCH(Unit, unit);
        QFETCH(double, from);
        QFETCH(double, step);
        QFETCH(double, to);
        const ValueScale scale = valueScale(least, most, intervals, unit, NumberStyle());
        QVERIFY2(std::abs(scale.from - from) <= 1e-9 * std::abs(to), qPrintable(QString::number(scale.from)));
        QVERIFY2(std::abs(scale.step - step) <= 1e-9 * std::abs(to), qPrintable(QString::number(scale.step)));
        QVERIFY2(std::abs(scale.to - to) <= 1e-9 * std::abs(to), qPrintable(QString::number(scale.to)));
    }

    // For any value: covered, few enough ticks, 0 among them.
    void valuesAlwaysFit()
    {
        for (double most = 1e-6; most < 1e18; most *= 1.37)
            for (const Unit unit : {Unit::Count, Unit::Money, Unit::Percent, Unit::Duration, Unit::Ratio})
                for (int intervals = 1; intervals <= 8; ++intervals) {
                    const ValueScale scale = valueScale(0, most, intervals, unit, NumberStyle());
                    QVERIFY(scale.to >= most * (1 - 1e-6));
                    const std::vector<double> ticks = scale.ticks();
                    QVERIFY(ticks.size() >= 2 && int(ticks.size()) <= intervals + 1);
                    QCOMPARE(ticks.front(), 0.0);
                }
    }

    void moneyStepsAreRoundInTheShownCurrency()
    {
        NumberStyle euros;
        euros.currencyPerDollar = 0.5;
        const ValueScale scale = valueScale(0, 166 * dollar, 4, Unit::Money, euros);
        QCOMPARE(scale.step * euros.currencyPerDollar, 30 * dollar);
    }

    void daysGiveMondaysAndEnds()
    {
        const TimeSlots periods(test::days(30), Grain::Day, {});
        QCOMPARE(labels(ticksOf(periods, 23)),
                 QStringList({QStringLiteral("22 Oct"), QStringLiteral("26 Oct"), QStringLiteral("2 Nov"),
                              QStringLiteral("9 Nov"), QStringLiteral("16 Nov"), QStringLiteral("20 Nov")}));
        QCOMPARE(ticksOf(periods, 80).size(), size_t(30));
    }

    void labelsNeverTouch()
    {
        for (const Grain grain : {Grain::Hour, Grain::Day, Grain::Week, Grain::Month, Grain::Quarter, Grain::Year})
            for (const int count : {1, 2, 7, 30, 100, 1000}) {
                std::vector<UtcMs> starts;
                UtcMs at = TimeZone().period(grain, test::dayStart(QDate(1990, 3, 5))).from.value();
                for (int i = 0; i < count; ++i, at = TimeZone().next(grain, at))
                    starts.push_back(at);
                const TimeSlots periods(starts, grain, {});
                for (const double width : {60.0, 300.0, 800.0}) {
                    const double each = width / count;
                    const std::vector<TimeTick> ticks = ticksOf(periods, each);
                    QVERIFY(!ticks.empty());
                    for (size_t i = 1; i < ticks.size(); ++i) {
                        const double distance = double(ticks[i].slot - ticks[i - 1].slot) * each;
                        QVERIFY(distance >= (ticks[i].width + ticks[i - 1].width) / 2 + 16);
                    }
                }
            }
    }

    // 25 October 2026 has 25 hours in Berlin, 29 March 23: every local hour is one slot, midnights stay the ticks.
    void hoursOverSummerTime()
    {
        const TimeZone berlin = *TimeZone::fromIana(QStringLiteral("Europe/Berlin"));
        const struct
        {
            QDate day;
            int hours;
        } cases[] = {{QDate(2026, 10, 25), 25}, {QDate(2026, 3, 29), 23}, {QDate(2026, 6, 1), 24}};
        for (const auto &[day, hours] : cases) {
            const UtcMs from = berlin.startOfDay(day), to = berlin.startOfDay(day.addDays(1));
            const TimeSlots periods({from, to - 3'600'000}, Grain::Hour, berlin);
            QCOMPARE(int(periods.size()), hours);
            QCOMPARE(periods.end(periods.size() - 1), to);
            const TimeSlots three({from, berlin.startOfDay(day.addDays(3)) - 3'600'000}, Grain::Hour, berlin);
            const std::vector<TimeTick> ticks = ticksOf(three, 3, berlin);
            QVERIFY(ticks.size() >= 3);
            for (const TimeTick &tick : ticks)
                if (!tick.label.contains(u':'))
                    QCOMPARE(three.start(tick.slot), berlin.startOfDay(berlin.date(three.start(tick.slot))));
        }
    }

    void daysOverSummerTime()
    {
        const TimeZone berlin = *TimeZone::fromIana(QStringLiteral("Europe/Berlin"));
        std::vector<UtcMs> starts;
        for (int i = 0; i < 14; ++i)
            starts.push_back(berlin.startOfDay(QDate(2026, 10, 19).addDays(i)));
        const TimeSlots periods(starts, Grain::Day, berlin);
        QCOMPARE(periods.size(), qsizetype(14));
        QCOMPARE(periods.end(6) - periods.start(6), UtcMs(25) * 3'600'000);
        QCOMPARE(ticksOf(periods, 20, berlin).at(1).label, QStringLiteral("26 Oct"));
    }

    void slotsHaveNoHoles()
    {
        const TimeSlots periods({test::dayStart(QDate(2026, 1, 10)), test::dayStart(QDate(2026, 1, 1))}, Grain::Day,
                                {});
        QCOMPARE(periods.size(), qsizetype(10));
        QCOMPARE(periods.find(test::dayStart(QDate(2026, 1, 5)) + 1), qsizetype(4));
        QCOMPARE(periods.find(test::dayStart(QDate(2026, 1, 11))), qsizetype(-1));
        QCOMPARE(periods.find(test::dayStart(QDate(2025, 12, 31))), qsizetype(-1));
        QVERIFY(TimeSlots().isEmpty());
    }

    void downSamplingKeepsPeaksAndGaps()
    {
        std::vector<double> values(500'000, 10);
        values[123'456] = 99;
        values[333'333] = -7;
        for (size_t i = 200'000; i < 210'000; ++i)
            values[i] = std::nan("");
        const QRectF plot(0, 0, 600, 100);
        const ValueScale scale{-20, 100, 20};
        const SlotScale slots_{0, 600, 500'000};
        const auto lines = reduce(values, slots_, scale, plot);
        QCOMPARE(lines.size(), size_t(2));
        size_t points = 0;
        double top = 1e9, bottom = -1e9;
        for (const auto &line : lines) {
            points += line.size();
            for (size_t i = 0; i < line.size(); ++i) {
                top = std::min(top, line[i].y());
                bottom = std::max(bottom, line[i].y());
                QVERIFY(i == 0 || line[i].x() > line[i - 1].x());
            }
        }
        QVERIFY(points <= 600);
        QCOMPARE(top, axes::y(scale, plot, 99));
        QCOMPARE(bottom, axes::y(scale, plot, -7));
    }

    void fewPointsStayAsTheyAre()
    {
        const std::vector<double> values{1, std::nan(""), 3, 4};
        const auto lines = reduce(values, {0, 400, 4}, {0, 4, 1}, QRectF(0, 0, 400, 100));
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].front(), QPointF(50, 75));
        QCOMPARE(lines[1].back(), QPointF(350, 0));
    }
};

QTEST_GUILESS_MAIN(TestTicks)
#include "tst_ticks.moc"
