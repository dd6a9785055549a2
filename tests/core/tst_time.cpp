#include "models/core/time.h"

#include <QTest>

#include <cmath>

using namespace parlance;

namespace {

UtcMs at(const char *text)
{
    return parseIsoTime(text, TimeZone()).value();
}

TimeZone zoneOf(const QString &name)
{
    return TimeZone::fromIana(name).value();
}

QString text(const TimeRange &range)
{
    return isoUtc(*range.from) + QStringLiteral(" … ") + isoUtc(*range.to);
}

Grain grainOf(const QString &name)
{
    static const QStringList names{"hour", "day", "week", "month", "quarter", "year"};
    return Grain(names.indexOf(name));
}

constexpr Grain grains[] = {Grain::Hour, Grain::Day, Grain::Week, Grain::Month, Grain::Quarter, Grain::Year};
const QStringList zones{
    "UTC",          "Europe/Berlin",     "America/New_York", "Asia/Kolkata",  "Australia/Lord_Howe", "America/St_Johns",
    "Pacific/Apia", "America/Sao_Paulo", "Asia/Kathmandu",   "America/Havana"};

} // namespace

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownZone();
    void offsets();
    void periods_data();
    void periods();
    void local_data();
    void local();
    void periodsTile();
    void daysNeverGoBack();
    void epochs_data();
    void epochs();
    void iso_data();
    void iso();
    void isoText_data();
    void isoText();
};

void TestTime::unknownZone()
{
    for (const QString name : {"", "Europe/Berlln", "../../etc/passwd", "Mars"}) {
        const Result<TimeZone> zone = TimeZone::fromIana(name);
        QVERIFY2(!zone, qPrintable(name));
        QCOMPARE(zone.error().category, ErrorCategory::Usage);
    }
    QCOMPARE(TimeZone().name(), "UTC");
    QCOMPARE(zoneOf("UTC"), TimeZone());
    QCOMPARE(zoneOf("Asia/Kolkata").name(), "Asia/Kolkata");
}

// The table says what Qt says, some 1 600 times in 130 years at all hours of the day.
void TestTime::offsets()
{
    for (const QString &name : zones) {
        const TimeZone zone = zoneOf(name);
        const QTimeZone reference(name.toLatin1());
        for (UtcMs t = 0; t < at("2099-12-31"); t += 2'534'567'890)
            if (const int expected = reference.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(t, Qt::UTC));
                zone.offsetSeconds(t) != expected)
                QFAIL(qPrintable(name + QLatin1Char(' ') + isoUtc(t)));
    }
    QCOMPARE(zoneOf("Europe/Berlin").offsetSeconds(at("2060-07-01")), 7200);
    QCOMPARE(zoneOf("Europe/Berlin").offsetSeconds(at("1900-01-01")), 3600);
    QCOMPARE(zoneOf("Europe/Berlin").offsetSeconds(at("9999-07-01")), 3600);
}

void TestTime::periods_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("grain");
    QTest::addColumn<QString>("t");
    QTest::addColumn<QString>("range");
    int n = 0;
    const auto row = [&n](const char *zone, const char *grain, const char *t, const char *range) {
        QTest::addRow("%d %s %s %s", ++n, zone, grain, t) << zone << grain << t << range;
    };
    row("UTC", "hour", "2024-06-01T12:59:59.999Z", "2024-06-01T12:00:00Z … 2024-06-01T13:00:00Z");
    row("UTC", "hour", "1969-12-31T23:30Z", "1969-12-31T23:00:00Z … 1970-01-01T00:00:00Z");
    row("UTC", "day", "2024-02-29T00:00Z", "2024-02-29T00:00:00Z … 2024-03-01T00:00:00Z");
    row("UTC", "week", "2024-06-02T23:59Z", "2024-05-27T00:00:00Z … 2024-06-03T00:00:00Z");
    row("UTC", "week", "2024-06-03T00:00Z", "2024-06-03T00:00:00Z … 2024-06-10T00:00:00Z");
    row("UTC", "week", "2026-01-01T10:00Z", "2025-12-29T00:00:00Z … 2026-01-05T00:00:00Z");
    row("UTC", "month", "2024-12-31T23:59:59.999Z", "2024-12-01T00:00:00Z … 2025-01-01T00:00:00Z");
    row("UTC", "quarter", "2024-06-30T10:00Z", "2024-04-01T00:00:00Z … 2024-07-01T00:00:00Z");
    row("UTC", "year", "2024-06-30T10:00Z", "2024-01-01T00:00:00Z … 2025-01-01T00:00:00Z");
    // The day the clock goes forward has 23 hours, the other 25.
    row("Europe/Berlin", "day", "2024-03-31T10:00Z", "2024-03-30T23:00:00Z … 2024-03-31T22:00:00Z");
    row("Europe/Berlin", "day", "2024-10-27T10:00Z", "2024-10-26T22:00:00Z … 2024-10-27T23:00:00Z");
    row("America/New_York", "day", "2024-03-10T12:00Z", "2024-03-10T05:00:00Z … 2024-03-11T04:00:00Z");
    row("America/New_York", "day", "2024-11-03T12:00Z", "2024-11-03T04:00:00Z … 2024-11-04T05:00:00Z");
    row("America/New_York", "year", "2025-01-01T04:59Z", "2024-01-01T05:00:00Z … 2025-01-01T05:00:00Z");
    row("America/New_York", "week", "2024-03-11T03:59Z", "2024-03-04T05:00:00Z … 2024-03-11T04:00:00Z");
    // The repeated hour gives two periods, the skipped one none.
    row("Europe/Berlin", "hour", "2024-10-27T00:30Z", "2024-10-27T00:00:00Z … 2024-10-27T01:00:00Z");
    row("Europe/Berlin", "hour", "2024-10-27T01:30Z", "2024-10-27T01:00:00Z … 2024-10-27T02:00:00Z");
    row("Europe/Berlin", "hour", "2024-03-31T00:30Z", "2024-03-31T00:00:00Z … 2024-03-31T01:00:00Z");
    row("Europe/Berlin", "hour", "2024-03-31T01:30Z", "2024-03-31T01:00:00Z … 2024-03-31T02:00:00Z");
    // Half-hour zones: hours begin at half past in UTC.
    row("Asia/Kolkata", "hour", "2024-06-01T12:20Z", "2024-06-01T11:30:00Z … 2024-06-01T12:30:00Z");
    row("Asia/Kolkata", "day", "2024-06-01T18:30Z", "2024-06-01T18:30:00Z … 2024-06-02T18:30:00Z");
    row("Asia/Kathmandu", "hour", "2024-06-01T12:20Z", "2024-06-01T12:15:00Z … 2024-06-01T13:15:00Z");
    // Lord Howe moves by half an hour: 02:00 becomes 02:30 in October and 01:30 in April.
    row("Australia/Lord_Howe", "hour", "2024-10-05T15:40Z", "2024-10-05T15:30:00Z … 2024-10-05T16:00:00Z");
    row("Australia/Lord_Howe", "hour", "2024-10-05T15:20Z", "2024-10-05T14:30:00Z … 2024-10-05T15:30:00Z");
    row("Australia/Lord_Howe", "hour", "2024-04-06T14:30Z", "2024-04-06T14:00:00Z … 2024-04-06T15:00:00Z");
    row("Australia/Lord_Howe", "hour", "2024-04-06T15:10Z", "2024-04-06T15:00:00Z … 2024-04-06T15:30:00Z");
    row("Australia/Lord_Howe", "hour", "2024-04-06T15:40Z", "2024-04-06T15:30:00Z … 2024-04-06T16:30:00Z");
    row("Australia/Lord_Howe", "day", "2024-10-06T00:00Z", "2024-10-05T13:30:00Z … 2024-10-06T13:00:00Z");
    // Midnight does not exist in São Paulo on 4 November 2018: the day begins at 01:00.
    row("America/Sao_Paulo", "day", "2018-11-04T12:00Z", "2018-11-04T03:00:00Z … 2018-11-05T02:00:00Z");
    row("America/Sao_Paulo", "day", "2018-02-18T01:59Z", "2018-02-17T02:00:00Z … 2018-02-18T03:00:00Z");
    // In Havana midnight comes twice: the day begins at the first.
    row("America/Havana", "day", "2024-11-03T12:00Z", "2024-11-03T04:00:00Z … 2024-11-04T05:00:00Z");
    // Samoa had no 30 December 2011.
    row("Pacific/Apia", "day", "2011-12-30T09:59Z", "2011-12-29T10:00:00Z … 2011-12-30T10:00:00Z");
    row("Pacific/Apia", "day", "2011-12-30T10:00Z", "2011-12-30T10:00:00Z … 2011-12-31T10:00:00Z");
    // In St John's the clock went back from 00:01 to 23:01: the day that had begun goes on.
    row("America/St_Johns", "day", "2010-11-07T03:00Z", "2010-11-07T02:30:00Z … 2010-11-08T03:30:00Z");
}

void TestTime::periods()
{
    QFETCH(QString, zone);
    QFETCH(QString, grain);
    QFETCH(QString, t);
    const TimeRange range = zoneOf(zone).period(grainOf(grain), at(qPrintable(t)));
    QTEST(text(range), "range");
    QCOMPARE(zoneOf(zone).next(grainOf(grain), at(qPrintable(t))), *range.to);
}

void TestTime::local_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("wallClock");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *zone, const char *wallClock, const char *utc) {
        QTest::addRow("%s %s", zone, wallClock) << zone << wallClock << utc;
    };
    row("Europe/Berlin", "2024-06-01T12:00", "2024-06-01T10:00:00Z");
    row("Europe/Berlin", "2024-03-31T01:59:59.999", "2024-03-31T00:59:59.999Z");
    row("Europe/Berlin", "2024-03-31T02:00", "2024-03-31T01:00:00Z");
    row("Europe/Berlin", "2024-03-31T02:59", "2024-03-31T01:00:00Z");
    row("Europe/Berlin", "2024-03-31T03:00", "2024-03-31T01:00:00Z");
    row("Europe/Berlin", "2024-10-27T02:30", "2024-10-27T00:30:00Z");
    row("Europe/Berlin", "2024-10-27T03:00", "2024-10-27T02:00:00Z");
    row("Australia/Lord_Howe", "2024-10-06T02:10", "2024-10-05T15:30:00Z");
    row("Australia/Lord_Howe", "2024-04-07T01:45", "2024-04-06T14:45:00Z");
    row("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T10:00:00Z");
    row("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z");
    row("America/New_York", "1950-07-01T00:00", "1950-07-01T05:00:00Z");
    row("America/New_York", "2300-07-01T00:00", "2300-07-01T05:00:00Z");
}

void TestTime::local()
{
    QFETCH(QString, zone);
    QFETCH(QString, wallClock);
    const TimeZone timeZone = zoneOf(zone);
    QTEST(isoUtc(timeZone.fromLocal(at(qPrintable(wallClock)))), "utc");
    QTEST(isoUtc(parseIsoTime(wallClock.toStdString(), timeZone).value()), "utc");
}

// Every period contains the instants it is asked for, and the next one begins where it ends.
void TestTime::periodsTile()
{
    for (const QString &name : zones) {
        const TimeZone zone = zoneOf(name);
        for (const Grain grain : grains) {
            UtcMs start = *zone.period(grain, at("2010-09-20")).from;
            const UtcMs end = grain == Grain::Hour ? at("2012-02-01") : at("2026-01-01");
            while (start < end) {
                const TimeRange range = zone.period(grain, start);
                const UtcMs middle = start + (*range.to - start) / 2;
                if (*range.from != start || *range.to <= start || zone.period(grain, middle) != range ||
                    zone.period(grain, *range.to - 1) != range)
                    QFAIL(qPrintable(name + QLatin1Char(' ') + text(range)));
                start = *range.to;
            }
        }
    }
}

void TestTime::daysNeverGoBack()
{
    for (const QString &name : zones) {
        const TimeZone zone = zoneOf(name);
        QDate last;
        for (UtcMs t = at("2010-09-20"); t < at("2012-02-01"); t += 1'200'000) {
            const QDate date = zone.date(t);
            QVERIFY2(!last.isValid() || date >= last, qPrintable(name + QLatin1Char(' ') + isoUtc(t)));
            QCOMPARE(zone.period(Grain::Day, t).from, std::optional(zone.startOfDay(date)));
            last = date;
        }
    }
}

void TestTime::epochs_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << "1970-01-01T00:00:00Z";
    QTest::newRow("seconds") << 1717243800.0 << "2024-06-01T12:10:00Z";
    QTest::newRow("seconds with fraction") << 1717243800.2504 << "2024-06-01T12:10:00.250Z";
    QTest::newRow("rounded up") << 1717243800.9996 << "2024-06-01T12:10:01Z";
    QTest::newRow("milliseconds") << 1717243800250.0 << "2024-06-01T12:10:00.250Z";
    QTest::newRow("microseconds") << 1717243800250400.0 << "2024-06-01T12:10:00.250Z";
    QTest::newRow("last second") << 99999999999.0 << "5138-11-16T09:46:39Z";
    QTest::newRow("first millisecond") << 1e11 << "1973-03-03T09:46:40Z";
    QTest::newRow("first microsecond") << 1e14 << "1973-03-03T09:46:40Z";
    QTest::newRow("negative") << -1.5 << "1969-12-31T23:59:58.500Z";
    QTest::newRow("nan") << std::nan("") << "";
    QTest::newRow("infinite") << HUGE_VAL << "";
    QTest::newRow("minus infinite") << -HUGE_VAL << "";
    QTest::newRow("end of 9999") << 253402300799999000.0 << "9999-12-31T23:59:59.999Z";
    QTest::newRow("year 10000") << 253402300800000000.0 << "";
    QTest::newRow("nanoseconds") << 1717243800250400000.0 << "";
    QTest::newRow("huge") << 1e300 << "";
}

void TestTime::epochs()
{
    QFETCH(double, value);
    const std::optional<UtcMs> t = epochToMs(value);
    QTEST(t ? isoUtc(*t) : QString(), "text");
}

void TestTime::iso_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *text, const char *utc) { QTest::newRow(text) << text << utc; };
    row("2024-06-01", "2024-05-31T22:00:00Z");
    row("2024-06-01T12:30", "2024-06-01T10:30:00Z");
    row("2024-06-01 12:30", "2024-06-01T10:30:00Z");
    row("2024-06-01T12:30Z", "2024-06-01T12:30:00Z");
    row("2024-06-01t12:30:05z", "2024-06-01T12:30:05Z");
    row("2024-06-01T12:30:05.1Z", "2024-06-01T12:30:05.100Z");
    row("2024-06-01T12:30:05.123456Z", "2024-06-01T12:30:05.123Z");
    row("2024-06-01T12:30:05.1235Z", "2024-06-01T12:30:05.124Z");
    row("2024-06-01T12:30:59.9999999Z", "2024-06-01T12:31:00Z");
    row("2024-06-01T12:30:05,25Z", "2024-06-01T12:30:05.250Z");
    row("2024-06-01T12:30:05+05:30", "2024-06-01T07:00:05Z");
    row("2024-06-01T12:30:05-0930", "2024-06-01T22:00:05Z");
    row("2024-06-01T12:30:05+02", "2024-06-01T10:30:05Z");
    row("2024-06-01 12:30:05 +0000", "2024-06-01T12:30:05Z");
    row("2024-06-01 12:30:05.250 UTC", "2024-06-01T12:30:05.250Z");
    row("20240601T123005Z", "2024-06-01T12:30:05Z");
    row("2024-06-01T24:00Z", "2024-06-02T00:00:00Z");
    row("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z");
    for (const char *text : {"",
                             "2024",
                             "2024-06",
                             "2024-6-1",
                             "2024-13-01",
                             "2023-02-29",
                             "0000-01-01",
                             "2024-06-01T",
                             "2024-06-01T12",
                             "2024-06-01T25:00",
                             "2024-06-01T12:60",
                             "2024-06-01T12:30:61",
                             "2024-06-01T12:30:05.",
                             "2024-06-01T12:30:05.Z",
                             "2024-06-01T12:30:05X",
                             "2024-06-01T12:30:05+2",
                             "2024-06-01T12:30:05+02:",
                             "2024-06-01T12:30:05+24:00",
                             "2024-06-01T12:30:05Zjunk",
                             "2024-06-01T24:01Z",
                             "June 1",
                             "2024/06/01",
                             "2024-06-0112:30"})
        row(text, "");
}

void TestTime::iso()
{
    QFETCH(QString, text);
    const std::optional<UtcMs> t = parseIsoTime(text.toStdString(), zoneOf("Europe/Berlin"));
    QTEST(t ? isoUtc(*t) : QString(), "utc");
}

void TestTime::isoText_data()
{
    QTest::addColumn<qint64>("t");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << "1970-01-01T00:00:00Z";
    QTest::newRow("before") << qint64(-1) << "1969-12-31T23:59:59.999Z";
    QTest::newRow("fraction") << qint64(1'717'243'800'007) << "2024-06-01T12:10:00.007Z";
    QTest::newRow("year 1") << qint64(-62'135'596'800'000) << "0001-01-01T00:00:00Z";
}

void TestTime::isoText()
{
    QFETCH(qint64, t);
    QTEST(isoUtc(t), "text");
}

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
