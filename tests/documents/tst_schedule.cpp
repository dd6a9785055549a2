// Schedules as values: their JSON, what is refused, and what is due.
#include "models/documents/schedule.h"

#include <QJsonDocument>
#include <QTest>

namespace parlance {

namespace {

constexpr UtcMs hour = 3'600'000, day = 24 * hour;
constexpr UtcMs monday = 1'795'424'400'000; // Mon 2026-11-23 09:00 UTC

Schedule example()
{
    Schedule schedule;
    schedule.key = QStringLiteral("monday");
    schedule.report = QStringLiteral("weekly");
    schedule.zone = QStringLiteral("UTC");
    schedule.recipients = {{QStringLiteral("anna@example.org"), {}},
                           {QStringLiteral("ben@example.org"), {{QStringLiteral("bot"), QStringLiteral("Sales")}}}};
    schedule.since = monday - 30 * day;
    return schedule;
}

Schedule full()
{
    Schedule schedule = example();
    schedule.title = QStringLiteral("Montag");
    schedule.enabled = false;
    schedule.formats = {QStringLiteral("pdf"), QStringLiteral("xlsx")};
    schedule.when.every = Recurrence::Every::Month;
    schedule.when.monthDays = {1, -1};
    schedule.when.minute = 7 * 60 + 5;
    schedule.catchUp = CatchUp::All;
    schedule.parameters = {{QStringLiteral("bot"), QStringLiteral("Support")}};
    schedule.language = QStringLiteral("de");
    schedule.subject = QStringLiteral("{title}");
    schedule.text = QStringLiteral("Hallo");
    schedule.folder = {QStringLiteral("/tmp/x"), 30};
    schedule.webhook = {QStringLiteral("https://example.org/hook"), false, true, QStringLiteral("/tmp/ca.pem")};
    schedule.unknown = {{QStringLiteral("later"), 1}};
    return schedule;
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        for (const Schedule &schedule : {example(), full()}) {
            const auto read =
                scheduleFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(schedule)).toJson()).object());
            QVERIFY(read);
            QVERIFY(*read == schedule);
        }
        Schedule cron = example();
        cron.when.every = Recurrence::Every::Cron;
        cron.when.cron = QStringLiteral("0 9 * * mon");
        QCOMPARE(scheduleFromJson(toJson(cron))->when.cron, cron.when.cron);
    }

    // What is in workspaces stays readable.
    void golden()
    {
        const QByteArray text = R"({"version":1,"key":"monday","report":"weekly","formats":["pdf"],
            "when":{"every":"week","on":["mon"],"at":"09:00"},"zone":"UTC",
            "recipients":[{"address":"anna@example.org"},
                          {"address":"ben@example.org","parameters":[{"name":"bot","value":"Sales"}]}],
            "since":"2026-10-24T09:00:00Z"})";
        const auto read = scheduleFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(read);
        QVERIFY(*read == example());
    }

    void unreadable_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("nothing") << "{}"
                                 << "when.every";
        QTest::newRow("every") << R"({"when":{"every":"hour"}})"
                               << "when.every";
        QTest::newRow("at") << R"({"when":{"every":"day","at":"25:00"}})"
                            << "when.at";
        QTest::newRow("on") << R"({"when":{"every":"week","at":"9:00","on":["moon"]}})"
                            << "when.on";
        QTest::newRow("catch up") << R"({"when":{"every":"day","at":"9:00"},"catch_up":"some"})"
                                  << "catch_up";
    }

    void unreadable()
    {
        QFETCH(QString, json);
        QFETCH(QString, path);
        const auto read = scheduleFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
        QVERIFY(!read);
        QCOMPARE(read.error().place.path, path);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("fault");
        int fault = 0;
        for (const char *says :
             {"name of a schedule", "no report", "at least one format", "no format", "never comes", "mail address",
              "mail address", "one line", "whole path", "no days", "https", "https", "name or password"})
            QTest::addRow("%d %s", fault, says) << QString(says) << fault, ++fault;
    }

    void refused()
    {
        QFETCH(QString, says);
        QFETCH(int, fault);
        Schedule schedule = full();
        QVERIFY(validate(schedule));
        const std::function<void()> faults[] = {
            [&] { schedule.key = QStringLiteral("../x"); },
            [&] { schedule.report.clear(); },
            [&] { schedule.formats.clear(); },
            [&] { schedule.formats = {QStringLiteral("docx")}; },
            [&] {
                schedule.when.every = Recurrence::Every::Cron;
                schedule.when.cron = QStringLiteral("0 0 30 2 *");
            },
            [&] { schedule.recipients[0].address = QStringLiteral("anna"); },
            [&] { schedule.recipients[0].address = QStringLiteral("a@b.c\r\nBcc: x@y.z"); },
            [&] { schedule.subject = QStringLiteral("a\r\nBcc: x@y.z"); },
            [&] { schedule.folder.path = QStringLiteral("reports"); },
            [&] { schedule.folder.keepDays = -1; },
            [&] { schedule.webhook.url = QStringLiteral("http://example.org/"); },
            [&] { schedule.webhook.url = QStringLiteral("file:///etc/passwd"); },
            [&] { schedule.webhook.url = QStringLiteral("https://user:secret@example.org/"); },
        };
        faults[fault]();
        const auto checked = validate(schedule);
        QVERIFY(!checked);
        QCOMPARE(checked.error().category, ErrorCategory::Usage);
        QVERIFY2(checked.error().text.contains(says), qPrintable(checked.error().text));
    }

    void zoneIsChecked()
    {
        Schedule schedule = example();
        schedule.zone = QStringLiteral("Mars/Olympus");
        QVERIFY(!validate(schedule));
    }

    void mailServers()
    {
        MailServer server{QStringLiteral("smtp.example.org"), 0, MailServer::Security::Tls, QStringLiteral("anna"),
                          QStringLiteral("anna@example.org"), {}};
        QVERIFY(validate(server));
        QCOMPARE(server.effectivePort(), 465);
        QVERIFY(*mailServerFromJson(toJson(server)) == server);
        server.security = MailServer::Security::StartTls;
        QCOMPARE(server.effectivePort(), 587);
        server.security = MailServer::Security::None;
        QVERIFY(!validate(server)); // nothing leaves this computer in clear
        server.host = QStringLiteral("127.0.0.1");
        QVERIFY(validate(server));
        QCOMPARE(server.effectivePort(), 25);
        for (const char *host : {"", "a b", "evil.org/x", "-x", "a\r\nb"}) {
            server.host = QString::fromLatin1(host);
            QVERIFY2(!validate(server), host);
        }
        QVERIFY(!mailServerFromJson({{QStringLiteral("security"), QStringLiteral("some")}}));
    }

    void due_data()
    {
        QTest::addColumn<int>("catchUp");
        QTest::addColumn<std::optional<UtcMs>>("last");
        QTest::addColumn<UtcMs>("now");
        QTest::addColumn<std::vector<UtcMs>>("times");
        QTest::addColumn<int>("passedOver");
        using Times = std::vector<UtcMs>;
        const int latest = int(CatchUp::Latest), all = int(CatchUp::All), none = int(CatchUp::None);
        const auto row = [](const char *name, int catchUp, std::optional<UtcMs> last, UtcMs now, const Times &times,
                            int over) { QTest::newRow(name) << catchUp << last << now << times << over; };
        row("not yet", latest, monday - 7 * day, monday - 1, {}, 0);
        row("now", latest, monday - 7 * day, monday, {monday}, 0);
        row("a minute later", none, monday - 7 * day, monday + 60'000, {monday}, 0);
        row("ran already", latest, monday, monday + 60'000, {}, 0);
        row("on Tuesday", latest, monday - 7 * day, monday + day, {monday}, 0);
        row("on Tuesday, not made up for", none, monday - 7 * day, monday + day, {}, 1);
        row("three weeks off, the last", latest, monday - 21 * day, monday + day, {monday}, 2);
        row("three weeks off, all", all, monday - 21 * day, monday + day, {monday - 14 * day, monday - 7 * day, monday},
            0);
        row("never ran: not before it was made", all, std::nullopt, monday,
            {monday - 28 * day, monday - 21 * day, monday - 14 * day, monday - 7 * day, monday}, 0);
    }

    void due()
    {
        QFETCH(int, catchUp);
        QFETCH(std::optional<UtcMs>, last);
        QFETCH(UtcMs, now);
        QFETCH(std::vector<UtcMs>, times);
        QFETCH(int, passedOver);
        Schedule schedule = example();
        schedule.catchUp = CatchUp(catchUp);
        const DueRuns runs = dueRuns(schedule, {}, last, now);
        QCOMPARE(runs.times, times);
        QCOMPARE(runs.passedOver, passedOver);
    }

    void atMostAMonthOfDays()
    {
        Schedule schedule = example();
        schedule.when.every = Recurrence::Every::Day;
        schedule.catchUp = CatchUp::All;
        schedule.since = monday - 100 * day;
        const DueRuns runs = dueRuns(schedule, {}, std::nullopt, monday);
        QCOMPARE(int(runs.times.size()), Schedule::mostCaughtUp);
        QCOMPARE(runs.times.back(), monday);
        QCOMPARE(runs.passedOver, 100 - Schedule::mostCaughtUp);
        schedule.enabled = false;
        QVERIFY(dueRuns(schedule, {}, std::nullopt, monday).times.empty());
    }

    void parametersOfARecipient()
    {
        const Schedule schedule = full();
        QCOMPARE(valuesFor(schedule, schedule.recipients[0]), schedule.parameters);
        const ReportValues ben{{QStringLiteral("bot"), QStringLiteral("Sales")}};
        QCOMPARE(valuesFor(schedule, schedule.recipients[1]), ben);
    }
};

} // namespace parlance

QTEST_GUILESS_MAIN(parlance::TestSchedule)
#include "tst_schedule.moc"
