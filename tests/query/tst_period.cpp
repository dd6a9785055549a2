#include "models/query/query.h"

#include <QJsonObject>
#include <QTest>

using namespace parlance;

namespace {

// Wednesday in New York, when UTC already has Thursday.
constexpr const char *nowText = "2024-06-13T03:30Z";

QString text(const std::optional<TimeRange> &range)
{
    if (!range)
        return QStringLiteral("none");
    return (range->from ? isoUtc(*range->from) : QString()) + QStringLiteral(" … ") +
           (range->to ? isoUtc(*range->to) : QString());
}

Result<ResolvedPeriod> resolved(const QString &from, const QString &to, const QString &zone, Compare compare)
{
    const Result<Period> period = parsePeriod(from, to);
    if (!period)
        return tl::unexpected(period.error());
    return resolve(*period, compare, parseIsoTime(nowText, TimeZone()).value(), TimeZone::fromIana(zone).value());
}

} // namespace

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_data();
    void ranges();
    void kinds_data();
    void kinds();
    void refuse_data();
    void refuse();
    void comparisons_data();
    void comparisons();
};

void TestPeriod::ranges_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("range");
    int n = 0;
    const auto row = [&n](const char *from, const char *to, const char *zone, const char *range) {
        QTest::addRow("%d %s %s", ++n, from, to) << from << to << zone << range;
    };
    row("", "", "UTC", " … ");
    row("2024-06-01", "2024-06-30", "UTC", "2024-06-01T00:00:00Z … 2024-07-01T00:00:00Z");
    row("2024-06-01", "2024-06-01", "America/New_York", "2024-06-01T04:00:00Z … 2024-06-02T04:00:00Z");
    row("2024-06-01", "", "UTC", "2024-06-01T00:00:00Z … ");
    row("", "2024-06-30", "UTC", " … 2024-07-01T00:00:00Z");
    row("2024-06", "2024-06", "UTC", "2024-06-01T00:00:00Z … 2024-07-01T00:00:00Z");
    row("2024", "2024", "Asia/Kolkata", "2023-12-31T18:30:00Z … 2024-12-31T18:30:00Z");
    row("20240601", "20240601", "UTC", "2024-06-01T00:00:00Z … 2024-06-02T00:00:00Z");
    // Times end where they say.
    row("2024-06-01T12:00", "2024-06-01T13:00", "UTC", "2024-06-01T12:00:00Z … 2024-06-01T13:00:00Z");
    row("2024-06-01T12:00", "2024-06-01T13:00Z", "America/New_York", "2024-06-01T16:00:00Z … 2024-06-01T13:00:00Z");
    row("2024-06-01 12:00:00.250", "2024-06-02", "UTC", "2024-06-01T12:00:00.250Z … 2024-06-03T00:00:00Z");
    row("2024060112", "2024060212", "UTC", "2024-06-01T12:00:00Z … 2024-06-02T12:00:00Z");
    row("2024060112", "", "America/New_York", "2024-06-01T16:00:00Z … ");
    row("1717243800", "1717243860", "America/New_York", "2024-06-01T12:10:00Z … 2024-06-01T12:11:00Z");
    row("1717243800.5", "1717243860250", "UTC", "2024-06-01T12:10:00.500Z … 2024-06-01T12:11:00.250Z");
    // Relative, in the zone's today.
    row("-1d", "-1d", "UTC", "2024-06-12T00:00:00Z … 2024-06-13T00:00:00Z");
    row("-1d", "-1d", "America/New_York", "2024-06-11T04:00:00Z … 2024-06-12T04:00:00Z");
    row("-30d", "", "UTC", "2024-05-14T00:00:00Z … ");
    row("-30d", "yesterday", "UTC", "2024-05-14T00:00:00Z … 2024-06-13T00:00:00Z");
    row("-2w", "now", "UTC", "2024-05-30T00:00:00Z … 2024-06-13T03:30:00Z");
    row("-3m", "-1q", "UTC", "2024-03-13T00:00:00Z … 2024-03-14T00:00:00Z");
    row("-1y", "today", "UTC", "2023-06-13T00:00:00Z … 2024-06-14T00:00:00Z");
    row("-12h", "now", "UTC", "2024-06-12T15:30:00Z … 2024-06-13T03:30:00Z");
    row("today", "", "UTC", "2024-06-13T00:00:00Z … 2024-06-14T00:00:00Z");
    row("today", "", "America/New_York", "2024-06-12T04:00:00Z … 2024-06-13T04:00:00Z");
    row("yesterday", "", "UTC", "2024-06-12T00:00:00Z … 2024-06-13T00:00:00Z");
    row("This Week", "", "UTC", "2024-06-10T00:00:00Z … 2024-06-17T00:00:00Z");
    row("last week", "", "UTC", "2024-06-03T00:00:00Z … 2024-06-10T00:00:00Z");
    row(" last   month ", "", "UTC", "2024-05-01T00:00:00Z … 2024-06-01T00:00:00Z");
    row("last month", "", "America/New_York", "2024-05-01T04:00:00Z … 2024-06-01T04:00:00Z");
    row("this quarter", "", "UTC", "2024-04-01T00:00:00Z … 2024-07-01T00:00:00Z");
    row("previous year", "", "UTC", "2023-01-01T00:00:00Z … 2024-01-01T00:00:00Z");
    row("last hour", "", "Asia/Kolkata", "2024-06-13T02:30:00Z … 2024-06-13T03:30:00Z");
    row("last month", "this month", "UTC", "2024-05-01T00:00:00Z … 2024-07-01T00:00:00Z");
    row("last 7 days", "", "UTC", "2024-06-07T00:00:00Z … 2024-06-14T00:00:00Z");
    row("last 2 weeks", "", "UTC", "2024-05-31T00:00:00Z … 2024-06-14T00:00:00Z");
    row("last 1 day", "", "UTC", "2024-06-13T00:00:00Z … 2024-06-14T00:00:00Z");
    row("last 12 hours", "", "UTC", "2024-06-12T15:30:00Z … 2024-06-13T03:30:00Z");
    row("past 3 months", "", "UTC", "2024-03-13T00:00:00Z … 2024-06-14T00:00:00Z");
}

void TestPeriod::ranges()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, zone);
    QFETCH(QString, range);
    const Result<ResolvedPeriod> period = resolved(from, to, zone, Compare::None);
    if (range == "2024-06-01T16:00:00Z … 2024-06-01T13:00:00Z") {
        QVERIFY(!period);
        QVERIFY(period.error().text.contains("ends before it begins"));
        return;
    }
    QVERIFY2(period, period ? "" : qPrintable(period.error().text));
    QCOMPARE(text(period->range), range);
    QVERIFY(!period->comparison);
    QCOMPARE(period->overlayShiftDays, 0);
}

void TestPeriod::kinds_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("grain");
    const auto row = [](const char *from, Period::Kind kind, int count, Grain grain) {
        QTest::newRow(from) << from << int(kind) << count << int(grain);
    };
    row("", Period::Kind::All, 0, Grain::Day);
    row("last 30 days", Period::Kind::LastDays, 30, Grain::Day);
    row("last 2 weeks", Period::Kind::LastDays, 14, Grain::Day);
    row("this month", Period::Kind::Current, 0, Grain::Month);
    row("today", Period::Kind::Current, 0, Grain::Day);
    row("yesterday", Period::Kind::Previous, 0, Grain::Day);
    row("last quarter", Period::Kind::Previous, 0, Grain::Quarter);
    row("2024-06-01", Period::Kind::Absolute, 0, Grain::Day);
}

void TestPeriod::kinds()
{
    QFETCH(QString, from);
    const Period period = parsePeriod(from, {}).value();
    QTEST(int(period.kind), "kind");
    QTEST(period.count, "count");
    QTEST(int(period.grain), "grain");
    QCOMPARE(periodFromJson(toJson(period)).value(), period);
}

void TestPeriod::refuse_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const char *bad : {"soon", "2024-13-01", "2023-02-29", "2024-06-01T25:00", "last fortnight", "last 0 days",
                            "-5x", "-9999999d", "20240631", "123", "2024-06-01..2024-06-02", "-100000y"})
        QTest::newRow(bad) << bad << "";
    QTest::newRow("bad end") << "2024-06-01"
                             << "later";
}

void TestPeriod::refuse()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Result<Period> period = parsePeriod(from, to);
    QVERIFY(!period);
    QCOMPARE(period.error().category, ErrorCategory::Usage);
    QVERIFY(period.error().text.contains(to.isEmpty() ? from : to));

    Period endless;
    endless.kind = Period::Kind::LastDays;
    for (const int count : {0, -1, 2'000'000'000}) {
        endless.count = count;
        QVERIFY(!resolve(endless, Compare::None, 0, TimeZone()));
    }
}

void TestPeriod::comparisons_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("compare");
    QTest::addColumn<QString>("range");
    QTest::addColumn<int>("shift");
    int n = 0;
    const auto row = [&n](const char *from, const char *to, const char *zone, Compare compare, const char *range,
                          int shift) {
        QTest::addRow("%d %s %s", ++n, from, to) << from << to << zone << int(compare) << range << shift;
    };
    const Compare previous = Compare::PreviousPeriod, year = Compare::PreviousYear;
    row("", "", "UTC", previous, "none", 0);
    row("", "2024-06-01", "UTC", previous, "none", 0);
    // Thirty days are compared with the thirty before; drawn 28 days later, Mondays meet Mondays.
    row("last 30 days", "", "UTC", previous, "2024-04-15T00:00:00Z … 2024-05-15T00:00:00Z", 28);
    row("last 7 days", "", "UTC", previous, "2024-05-31T00:00:00Z … 2024-06-07T00:00:00Z", 7);
    row("last 10 days", "", "UTC", previous, "2024-05-25T00:00:00Z … 2024-06-04T00:00:00Z", 7);
    row("last 11 days", "", "UTC", previous, "2024-05-23T00:00:00Z … 2024-06-03T00:00:00Z", 14);
    row("last 4 days", "", "UTC", previous, "2024-06-06T00:00:00Z … 2024-06-10T00:00:00Z", 7);
    row("today", "", "UTC", previous, "2024-06-12T00:00:00Z … 2024-06-13T00:00:00Z", 1);
    // Whole months, quarters and years go by the calendar.
    row("last month", "", "UTC", previous, "2024-04-01T00:00:00Z … 2024-05-01T00:00:00Z", 28);
    row("2024-03-01", "2024-03-31", "UTC", previous, "2024-02-01T00:00:00Z … 2024-03-01T00:00:00Z", 28);
    row("2024-03-01", "2024-03-30", "UTC", previous, "2024-01-31T00:00:00Z … 2024-03-01T00:00:00Z", 28);
    row("this quarter", "", "UTC", previous, "2024-01-01T00:00:00Z … 2024-04-01T00:00:00Z", 91);
    row("2024", "2024", "UTC", previous, "2023-01-01T00:00:00Z … 2024-01-01T00:00:00Z", 364);
    // Local days, not 24 hours: the clock changed on 31 March.
    row("2024-03-31", "2024-03-31", "Europe/Berlin", previous, "2024-03-29T23:00:00Z … 2024-03-30T23:00:00Z", 1);
    row("2024-04-01", "2024-04-02", "Europe/Berlin", previous, "2024-03-29T23:00:00Z … 2024-03-31T22:00:00Z", 2);
    // Parts of days go by the clock.
    row("2024-06-01T12:00", "2024-06-01T18:00", "UTC", previous, "2024-06-01T06:00:00Z … 2024-06-01T12:00:00Z", 0);
    row("2024-06-01", "", "UTC", previous, "2024-05-19T00:00:00Z … 2024-06-01T00:00:00Z", 14);
    row("2024-06-01", "2024-06-30", "UTC", year, "2023-06-01T00:00:00Z … 2023-07-01T00:00:00Z", 364);
    row("2024-02-29", "2024-02-29", "UTC", year, "2023-02-28T00:00:00Z … 2023-03-01T00:00:00Z", 364);
    row("2024-06-01T12:00", "2024-06-01T18:00", "Europe/Berlin", year, "2023-06-01T10:00:00Z … 2023-06-01T16:00:00Z",
        364);
    row("last 7 days", "", "America/New_York", year, "2023-06-06T04:00:00Z … 2023-06-13T04:00:00Z", 364);
}

void TestPeriod::comparisons()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, zone);
    QFETCH(int, compare);
    const Result<ResolvedPeriod> period = resolved(from, to, zone, Compare(compare));
    QVERIFY2(period, period ? "" : qPrintable(period.error().text));
    QTEST(text(period->comparison), "range");
    QTEST(period->overlayShiftDays, "shift");
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
