// When schedules come round: days, weeks, months, cron; changes of the clock and ends of months.
#include "models/core/recurrence.h"

#include <QTest>

namespace parlance {

namespace {

TimeZone zone(const char *name)
{
    const auto found = TimeZone::fromIana(QString::fromLatin1(name));
    return found ? *found : TimeZone();
}

UtcMs at(const QString &iso, const TimeZone &where = {})
{
    return parseIsoTime(iso.toStdString(), where).value_or(-1);
}

Recurrence daily(int hour, int minute = 0)
{
    Recurrence recurrence;
    recurrence.every = Recurrence::Every::Day;
    recurrence.minute = hour * 60 + minute;
    return recurrence;
}

Recurrence weekly(std::vector<int> days, int hour)
{
    Recurrence recurrence;
    recurrence.every = Recurrence::Every::Week;
    recurrence.weekdays = std::move(days);
    recurrence.minute = hour * 60;
    return recurrence;
}

Recurrence monthly(std::vector<int> days, int hour = 9)
{
    Recurrence recurrence;
    recurrence.every = Recurrence::Every::Month;
    recurrence.monthDays = std::move(days);
    recurrence.minute = hour * 60;
    return recurrence;
}

Recurrence cron(const QString &text)
{
    Recurrence recurrence;
    recurrence.every = Recurrence::Every::Cron;
    recurrence.cron = text;
    return recurrence;
}

// The next times as local wall clock with the offset, in one line each.
QStringList shown(const Recurrence &recurrence, const TimeZone &where, const QString &after, int count)
{
    QStringList lines;
    for (const UtcMs time : nextTimes(recurrence, where, at(after, where), count)) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(where.toLocal(time), Qt::UTC);
        lines << local.toString(QStringLiteral("ddd yyyy-MM-dd HH:mm ")) +
                     QString::number(where.offsetSeconds(time) / 3600.0);
    }
    return lines;
}

} // namespace

class TestRecurrence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mondayNineInTheMorning()
    {
        const TimeZone berlin = zone("Europe/Berlin");
        // Over the end of summer time: nine stays nine.
        QCOMPARE(shown(weekly({1}, 9), berlin, QStringLiteral("2026-10-12T10:00"), 3),
                 QStringList({"Mon 2026-10-19 09:00 2", "Mon 2026-10-26 09:00 1", "Mon 2026-11-02 09:00 1"}));
        QCOMPARE(nextTime(weekly({1}, 9), berlin, at(QStringLiteral("2026-11-02T07:59:59Z"))).value_or(0),
                 at(QStringLiteral("2026-11-02T08:00:00Z")));
        // The very moment is past.
        QCOMPARE(nextTime(weekly({1}, 9), berlin, at(QStringLiteral("2026-11-02T08:00:00Z"))).value_or(0),
                 at(QStringLiteral("2026-11-09T08:00:00Z")));
    }

    void severalWeekdays()
    {
        QCOMPARE(shown(weekly({5, 2, 7}, 6), {}, QStringLiteral("2026-11-22T06:00Z"), 4),
                 QStringList({"Tue 2026-11-24 06:00 0", "Fri 2026-11-27 06:00 0", "Sun 2026-11-29 06:00 0",
                              "Tue 2026-12-01 06:00 0"}));
    }

    void aTimeThatDoesNotExist()
    {
        // 29 March 2026, Berlin: 02:00 becomes 03:00.
        QCOMPARE(shown(daily(2, 30), zone("Europe/Berlin"), QStringLiteral("2026-03-28T00:00"), 3),
                 QStringList({"Sat 2026-03-28 02:30 1", "Sun 2026-03-29 03:00 2", "Mon 2026-03-30 02:30 2"}));
        // Midnight itself, São Paulo until 2018.
        QCOMPARE(shown(daily(0), zone("America/Sao_Paulo"), QStringLiteral("2018-11-03T00:00"), 2),
                 QStringList({"Sun 2018-11-04 01:00 -2", "Mon 2018-11-05 00:00 -2"}));
    }

    void aTimeThatComesTwice()
    {
        // 25 October 2026, Berlin: 03:00 becomes 02:00.
        QCOMPARE(shown(daily(2, 30), zone("Europe/Berlin"), QStringLiteral("2026-10-24T12:00"), 2),
                 QStringList({"Sun 2026-10-25 02:30 2", "Mon 2026-10-26 02:30 1"}));
        // Once, also when asked between the two.
        QCOMPARE(nextTime(daily(2, 30), zone("Europe/Berlin"), at(QStringLiteral("2026-10-25T00:45Z"))).value_or(0),
                 at(QStringLiteral("2026-10-26T01:30Z")));
    }

    void quartersOfAnHourOverTheGap()
    {
        // Those that do not exist fall together with the first that does.
        QCOMPARE(
            shown(cron(QStringLiteral("*/30 * * * *")), zone("Europe/Berlin"), QStringLiteral("2026-03-29T01:00"), 3),
            QStringList({"Sun 2026-03-29 01:30 1", "Sun 2026-03-29 03:00 2", "Sun 2026-03-29 03:30 2"}));
    }

    void aDayThatWasLeftOut()
    {
        // Samoa had no 30 December 2011: what was due then comes with the next day.
        QCOMPARE(shown(daily(9), zone("Pacific/Apia"), QStringLiteral("2011-12-29T08:00"), 3),
                 QStringList({"Thu 2011-12-29 09:00 -10", "Sat 2011-12-31 00:00 14", "Sat 2011-12-31 09:00 14"}));
    }

    void offsetsOfHalfAnHour()
    {
        QCOMPARE(shown(daily(2, 15), zone("Australia/Lord_Howe"), QStringLiteral("2026-10-03T00:00"), 2),
                 QStringList({"Sat 2026-10-03 02:15 10.5", "Sun 2026-10-04 02:30 11"}));
    }

    void endsOfMonths()
    {
        QCOMPARE(shown(monthly({31}), {}, QStringLiteral("2027-12-31T12:00Z"), 5),
                 QStringList({"Mon 2028-01-31 09:00 0", "Tue 2028-02-29 09:00 0", "Fri 2028-03-31 09:00 0",
                              "Sun 2028-04-30 09:00 0", "Wed 2028-05-31 09:00 0"}));
        QCOMPARE(shown(monthly({-1, 15}), {}, QStringLiteral("2026-02-01T00:00Z"), 3),
                 QStringList({"Sun 2026-02-15 09:00 0", "Sat 2026-02-28 09:00 0", "Sun 2026-03-15 09:00 0"}));
        // The 30th and the 31st of February are one day.
        QCOMPARE(shown(monthly({30, 31}), {}, QStringLiteral("2026-02-01T00:00Z"), 3),
                 QStringList({"Sat 2026-02-28 09:00 0", "Mon 2026-03-30 09:00 0", "Tue 2026-03-31 09:00 0"}));
    }

    void cronLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("next");
        const auto row = [](const char *line, const QStringList &next) {
            QTest::newRow(line) << QString(line) << next;
        };
        row("0 9 * * mon", {"Mon 2026-11-23 09:00 0", "Mon 2026-11-30 09:00 0"});
        row("0 9 * * 1-5", {"Mon 2026-11-23 09:00 0", "Tue 2026-11-24 09:00 0"});
        row("0 0 * * 0", {"Sun 2026-11-29 00:00 0", "Sun 2026-12-06 00:00 0"});
        row("0 0 * * 7", {"Sun 2026-11-29 00:00 0", "Sun 2026-12-06 00:00 0"});
        row("0 12 * * fri-sun", {"Sun 2026-11-22 12:00 0", "Fri 2026-11-27 12:00 0"});
        row("15,45 8-10/2 * * *", {"Sun 2026-11-22 08:15 0", "Sun 2026-11-22 08:45 0", "Sun 2026-11-22 10:15 0"});
        row("30 3/10 * * *", {"Sun 2026-11-22 03:30 0", "Sun 2026-11-22 13:30 0", "Sun 2026-11-22 23:30 0"});
        row("0 0 1 jan,JUL *", {"Fri 2027-01-01 00:00 0", "Thu 2027-07-01 00:00 0"});
        row("0 0 31 * *", {"Thu 2026-12-31 00:00 0", "Sun 2027-01-31 00:00 0", "Wed 2027-03-31 00:00 0"});
        row("0 0 29 2 *", {"Tue 2028-02-29 00:00 0", "Sun 2032-02-29 00:00 0"});
        // Day and weekday narrowed: either.
        row("0 0 1 * mon", {"Mon 2026-11-23 00:00 0", "Mon 2026-11-30 00:00 0", "Tue 2026-12-01 00:00 0"});
        row("0 0 */2 * mon", {"Mon 2026-11-23 00:00 0", "Mon 2026-12-07 00:00 0"});
        row("@monthly", {"Tue 2026-12-01 00:00 0"});
        row("  @Weekly ", {"Sun 2026-11-29 00:00 0"});
        row("@yearly", {"Fri 2027-01-01 00:00 0"});
        row("@hourly", {"Sun 2026-11-22 01:00 0"});
    }

    void cronLines()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, next);
        QVERIFY(validate(cron(line)));
        QCOMPARE(shown(cron(line), {}, QStringLiteral("2026-11-22T00:00Z"), int(next.size())), next);
    }

    void mistakes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *line, const char *says) {
            QTest::addRow("%s|", line) << QString(line) << QString(says);
        };
        row("", "five fields");
        row("0 9 * *", "five fields");
        row("0 9 * * 1 2", "five fields");
        row("60 9 * * *", "\"60\" is no minute");
        row("0 24 * * *", "\"24\" is no hour");
        row("0 9 0 * *", "\"0\" is no day of the month");
        row("0 9 * 13 *", "\"13\" is no month");
        row("0 9 * * 8", "\"8\" is no weekday");
        row("0 9 * * mo", "\"mo\" is no weekday");
        row("5-1 9 * * *", "\"5-1\" is no minute");
        row("*/0 * * * *", "\"*/0\" is no minute");
        row("*/x * * * *", "\"*/x\" is no minute");
        row("1,,2 * * * *", "\"\" is no minute");
        row("-5 * * * *", "\"-5\" is no minute");
        row("+5 * * * *", "\"+5\" is no minute");
        row("1-2-3 * * * *", "\"1-2-3\" is no minute");
        row("99999999999 * * * *", "is no minute");
        row("@sometimes", "five fields");
        row("0 0 30 2 *", "never comes");
        row("0 0 31 2,4,6,9,11 *", "never comes");
    }

    void mistakes()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const auto checked = validate(cron(line));
        QVERIFY(!checked);
        QCOMPARE(checked.error().category, ErrorCategory::Usage);
        QVERIFY2(checked.error().text.contains(says), qPrintable(checked.error().text));
        QVERIFY(!nextTime(cron(line), {}, 0));
        QVERIFY(!previousTime(cron(line), {}, at(QStringLiteral("2026-11-22T00:00Z"))));
    }

    void whatCannotBe()
    {
        QVERIFY(!validate(daily(24)));
        QVERIFY(!validate(daily(-1)));
        QVERIFY(!validate(weekly({}, 9)));
        QVERIFY(!validate(weekly({0}, 9)));
        QVERIFY(!validate(weekly({8}, 9)));
        QVERIFY(!validate(monthly({})));
        QVERIFY(!validate(monthly({0})));
        QVERIFY(!validate(monthly({32})));
        QVERIFY(validate(daily(0)));
        QVERIFY(validate(daily(23, 59)));
        QVERIFY(validate(monthly({-1})));
    }

    void whatWasMissed()
    {
        const TimeZone berlin = zone("Europe/Berlin");
        const UtcMs until = at(QStringLiteral("2026-11-23T08:00:00Z"));
        // The end belongs to it, the beginning does not.
        const auto all = timesBetween(weekly({1}, 9), berlin, at(QStringLiteral("2026-11-02T08:00:00Z")), until, 10);
        QCOMPARE(all, std::vector<UtcMs>({until, at(QStringLiteral("2026-11-16T08:00:00Z")),
                                          at(QStringLiteral("2026-11-09T08:00:00Z"))}));
        QCOMPARE(timesBetween(weekly({1}, 9), berlin, 0, until, 2).size(), size_t(2));
        QVERIFY(timesBetween(weekly({1}, 9), berlin, until, until, 10).empty());
    }

    // Forwards and backwards tell the same, in zones of every kind and over all changes of the clock.
    void thereAndBack_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"UTC", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Australia/Lord_Howe",
                                 "Asia/Kathmandu", "Africa/Casablanca", "Pacific/Apia", "America/Asuncion"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void thereAndBack()
    {
        QFETCH(QString, name);
        const TimeZone where = name == u"UTC" ? TimeZone() : zone(name.toLatin1().constData());
        const UtcMs from = at(QStringLiteral("2011-12-01T00:00Z")), until = at(QStringLiteral("2012-04-20T00:00Z"));
        for (const Recurrence &recurrence : {daily(0), daily(2, 30), daily(23, 45), weekly({1, 7}, 2), monthly({31, 1}),
                                             cron("15 */3 * * *"), cron("0 2 13 * fri")}) {
            std::vector<UtcMs> there;
            for (auto next = nextTime(recurrence, where, from); next && *next <= until;
                 next = nextTime(recurrence, where, *next)) {
                QVERIFY(there.empty() || *next > there.back());
                there.push_back(*next);
            }
            QVERIFY(!there.empty());
            std::vector<UtcMs> back = timesBetween(recurrence, where, from, until, 100'000);
            std::reverse(back.begin(), back.end());
            QCOMPARE(back, there);
        }
    }

    void theEndOfTime()
    {
        QVERIFY(!nextTime(daily(9), {}, at(QStringLiteral("2100-12-31T10:00Z"))));
        QVERIFY(!previousTime(daily(9), {}, at(QStringLiteral("1970-01-01T08:00Z"))));
    }
};

} // namespace parlance

QTEST_GUILESS_MAIN(parlance::TestRecurrence)
#include "tst_recurrence.moc"
