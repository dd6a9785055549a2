#include "models/core/format.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace parlance;

namespace {

NumberStyle german()
{
    return {QLocale(QLocale::German, QLocale::Germany), QStringLiteral("€"), 0.5};
}

UtcMs at(const char *text)
{
    return parseIsoTime(text, TimeZone()).value();
}

const double missing = std::nan("");

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void full_data();
    void full();
    void brief_data();
    void brief();
    void change_data();
    void change();
    void germanStyle();
    void realCostIsNeverZero();
    void periodLabels();
    void ranges();
};

void TestFormat::full_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("text");
    const auto row = [](double value, Unit unit, const char *text) {
        QTest::addRow("%s", text) << value << int(unit) << text;
    };
    row(3'432.13e9, Unit::Money, "$3,432.13");
    row(0.16805e9, Unit::Money, "$0.168");
    row(0.3e9, Unit::Money, "$0.30");
    row(0, Unit::Money, "$0.00");
    row(0.9999e9, Unit::Money, "$1.00");
    row(0.001234e9, Unit::Money, "$0.001234");
    row(0.0123456e9, Unit::Money, "$0.01235");
    row(0.02e9, Unit::Money, "$0.02");
    row(1, Unit::Money, "$0.000000001");
    row(0.25, Unit::Money, "$0.00000000025");
    row(-5.5e9, Unit::Money, "−$5.50");
    row(20'423, Unit::Count, "20,423");
    row(0, Unit::Count, "0");
    row(-1'234, Unit::Count, "−1,234");
    row(2.5, Unit::Count, "2.5");
    row(0.004, Unit::Count, "0.004");
    row(0.874, Unit::Percent, "87.4 %");
    row(1, Unit::Percent, "100.0 %");
    row(0, Unit::Percent, "0.0 %");
    row(0.0001, Unit::Percent, "0.010 %");
    row(-0.019, Unit::Percent, "−1.9 %");
    row(16.904, Unit::Ratio, "16.9");
    row(3.456, Unit::Ratio, "3.46");
    row(0, Unit::Ratio, "0.00");
    row(0.0012, Unit::Ratio, "0.0012");
    row(6'800, Unit::Duration, "6.8 s");
    row(850, Unit::Duration, "850 ms");
    row(999.6, Unit::Duration, "1.0 s");
    row(0, Unit::Duration, "0.0 s");
    row(59'949, Unit::Duration, "59.9 s");
    row(59'951, Unit::Duration, "1 min 0 s");
    row(373'158, Unit::Duration, "6 min 13 s");
    row(3'599'600, Unit::Duration, "1 h 0 min");
    row(79'693'818, Unit::Duration, "22 h 8 min");
    row(106'794'443, Unit::Duration, "1 d 6 h");
    row(512, Unit::Bytes, "512 B");
    row(1'234'567, Unit::Bytes, "1.2 MB");
    row(999'600, Unit::Bytes, "1.0 MB");
    row(123e9, Unit::Bytes, "123 GB");
    row(12.34, Unit::PerMinute, "12.3/min");
    row(-0.42, Unit::Score, "−0.42");
    row(1'717'243'800'000, Unit::Time, "2024-06-01T12:10:00Z");
    QTest::newRow("null") << missing << int(Unit::Money) << "–";
    QTest::newRow("infinite") << HUGE_VAL << int(Unit::Count) << "–";
}

void TestFormat::full()
{
    QFETCH(double, value);
    QFETCH(int, unit);
    QTEST(formatValue(value, Unit(unit), {}), "text");
}

void TestFormat::brief_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("text");
    int n = 0;
    const auto row = [&n](double value, Unit unit, const char *text) {
        QTest::addRow("%d %s", ++n, text) << value << int(unit) << text;
    };
    row(0, Unit::Count, "0");
    row(0.4, Unit::Count, "<1");
    row(7.5, Unit::Count, "7.5");
    row(1'000, Unit::Count, "1,000");
    row(9'999, Unit::Count, "9,999");
    row(10'000, Unit::Count, "10 K");
    row(20'423, Unit::Count, "20.4 K");
    row(999'949, Unit::Count, "999.9 K");
    row(999'950, Unit::Count, "1 M");
    row(46.31e6, Unit::Count, "46.3 M");
    row(1'048e6, Unit::Count, "1,048 M");
    row(12e9, Unit::Count, "12 B");
    row(-46.3e6, Unit::Count, "−46.3 M");
    row(0, Unit::Money, "$0");
    row(180e9, Unit::Money, "$180");
    row(24.78e9, Unit::Money, "$24.78");
    row(1.5e9, Unit::Money, "$1.50");
    row(1'413.7e9, Unit::Money, "$1,414");
    row(34'321e9, Unit::Money, "$34.3 K");
    row(0.168e9, Unit::Money, "$0.168");
    row(-60e9, Unit::Money, "−$60");
    row(0.49, Unit::Percent, "49 %");
    row(0.874, Unit::Percent, "87.4 %");
    row(1, Unit::Percent, "100 %");
    row(6'800, Unit::Duration, "6.8 s");
    row(75'000, Unit::Duration, "75 s");
    row(90'000, Unit::Duration, "90 s");
    row(120'000, Unit::Duration, "2 min");
    row(150'000, Unit::Duration, "2.5 min");
    row(7'200'000, Unit::Duration, "2 h");
    row(250, Unit::Duration, "250 ms");
    row(86'400'000 * 3.0, Unit::Duration, "3 d");
    row(0, Unit::Duration, "0 s");
    row(0.5, Unit::Ratio, "0.5");
    row(missing, Unit::Ratio, "–");
}

void TestFormat::brief()
{
    QFETCH(double, value);
    QFETCH(int, unit);
    QTEST(formatShort(value, Unit(unit), {}), "text");
}

void TestFormat::change_data()
{
    QTest::addColumn<double>("current");
    QTest::addColumn<double>("previous");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("text");
    int n = 0;
    const auto row = [&n](double current, double previous, Unit unit, const char *text) {
        QTest::addRow("%d %s", ++n, text) << current << previous << int(unit) << text;
    };
    row(3'432.13, 3'018.6, Unit::Money, "+13.7 %");
    row(90, 100, Unit::Count, "−10.0 %");
    row(100, 100, Unit::Count, "0.0 %");
    row(10'001, 10'000, Unit::Count, "0.0 %");
    row(2'500, 100, Unit::Count, "+2,400 %");
    row(1, 0, Unit::Count, "–");
    row(missing, 1, Unit::Count, "–");
    row(1, missing, Unit::Percent, "–");
    row(0.874, 0.893, Unit::Percent, "−1.9 pt");
    row(0.5, 0, Unit::Percent, "+50.0 pt");
    row(0.5, 0.5, Unit::Percent, "0.0 pt");
    row(6'800, 7'400, Unit::Duration, "−0.6 s");
    row(7'400, 6'800, Unit::Duration, "+0.6 s");
    row(20, 0, Unit::Duration, "+20 ms");
    row(200'000, 0, Unit::Duration, "+3 min 20 s");
    row(0.2, -0.1, Unit::Score, "+0.30");
}

void TestFormat::change()
{
    QFETCH(double, current);
    QFETCH(double, previous);
    QFETCH(int, unit);
    QTEST(formatChange(current, previous, Unit(unit), {}), "text");
}

void TestFormat::germanStyle()
{
    const NumberStyle style = german();
    QCOMPARE(formatValue(3'432.13e9, Unit::Money, style).replace(QChar(0xA0), QLatin1Char(' ')), "1.716,07 €");
    QCOMPARE(formatValue(20'423, Unit::Count, style), "20.423");
    // The suffix belongs to the number, the sign stands where the language has it.
    QCOMPARE(formatShort(2.4e15, Unit::Money, style).replace(QChar(0xA0), QLatin1Char(' ')), "1,2 M €");
    QCOMPARE(formatValue(0.874, Unit::Percent, style), "87,4 %");
    QCOMPARE(formatValue(-6'800, Unit::Duration, style), "−6,8 s");
    QCOMPARE(formatPeriod(at("2024-10-03"), Grain::Day, TimeZone(), style.locale, true), "3 Okt. 2024");
}

void TestFormat::realCostIsNeverZero()
{
    for (double nano = 1; nano < 1e12; nano *= 1.7)
        for (const double part : {1.0, 0.001})
            for (const QString &text :
                 {formatValue(nano * part, Unit::Money, {}), formatShort(nano * part, Unit::Money, {})})
                QVERIFY2(text.contains(QRegularExpression(QStringLiteral("[1-9]"))), qPrintable(text));
}

void TestFormat::periodLabels()
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const TimeZone berlin = TimeZone::fromIana("Europe/Berlin").value();
    const UtcMs t = at("2026-11-20T22:00Z");
    QCOMPARE(formatPeriod(t, Grain::Hour, berlin, locale, false), "20 Nov, 23:00");
    QCOMPARE(formatPeriod(t, Grain::Hour, berlin, locale, true), "20 Nov 2026, 23:00");
    QCOMPARE(formatPeriod(t, Grain::Day, berlin, locale, false), "20 Nov");
    QCOMPARE(formatPeriod(t, Grain::Day, berlin, locale, true), "20 Nov 2026");
    QCOMPARE(formatPeriod(t, Grain::Week, berlin, locale, false), "W47");
    QCOMPARE(formatPeriod(at("2024-12-30"), Grain::Week, TimeZone(), locale, true), "W1 2025");
    QCOMPARE(formatPeriod(t, Grain::Month, berlin, locale, false), "Nov");
    QCOMPARE(formatPeriod(t, Grain::Month, berlin, locale, true), "Nov 2026");
    QCOMPARE(formatPeriod(t, Grain::Quarter, berlin, locale, false), "Q4");
    QCOMPARE(formatPeriod(t, Grain::Quarter, berlin, locale, true), "Q4 2026");
    QCOMPARE(formatPeriod(t, Grain::Year, berlin, locale, true), "2026");
}

void TestFormat::ranges()
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const TimeZone berlin = TimeZone::fromIana("Europe/Berlin").value();
    const auto range = [&](const char *from, const char *to) {
        TimeRange result;
        if (from)
            result.from = parseIsoTime(from, berlin);
        if (to)
            result.to = parseIsoTime(to, berlin);
        return formatRange(result, berlin, locale);
    };
    QCOMPARE(range("2026-10-22", "2026-11-21"), "22 Oct – 20 Nov 2026");
    QCOMPARE(range("2026-11-01", "2026-12-01"), "1 – 30 Nov 2026");
    QCOMPARE(range("2025-12-01", "2026-02-01"), "1 Dec 2025 – 31 Jan 2026");
    QCOMPARE(range("2026-11-20", "2026-11-21"), "20 Nov 2026");
    QCOMPARE(range("2026-11-20T10:00", "2026-11-20T12:00"), "20 Nov 2026, 10:00 – 20 Nov 2026, 12:00");
    QCOMPARE(range("2026-11-20", nullptr), "from 20 Nov 2026");
    QCOMPARE(range(nullptr, "2026-11-21"), "until 20 Nov 2026");
    QCOMPARE(range(nullptr, "2026-11-21T06:00"), "until 21 Nov 2026, 06:00");
    QCOMPARE(range(nullptr, nullptr), "all time");
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
