// `parlance schedule` end to end: the weekly mail of Monday morning to a real SMTP server, folders, history, catching up.
#include "tests/app/program.h"
#include "tests/app/servers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSchedules : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_filled; // a workspace with the sample in it
    QString m_workspace;
    int m_count = 0;

    Run run(const QStringList &words, const QString &now = QStringLiteral("2026-11-20T12:00:00Z"),
            const QByteArray &input = {}) const
    {
        return parlance::test::parlance(QStringList{"schedule"} + words + QStringList{"-w", m_workspace, "--now", now},
                                        input);
    }
    [[nodiscard]] QJsonArray history() const
    {
        return run({"history", "--json"}).json()[QStringLiteral("runs")].toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        // No key ring of whoever runs the tests is ever asked.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_dir.filePath("no-bus").toUtf8());
        const QString folder = m_dir.filePath("nordwind");
        m_filled = m_dir.filePath("filled.parlance");
        QCOMPARE(parlance::test::parlance({"sample", folder, "--days", "20"}).exitCode, 0);
        const Run imported = parlance::test::parlance({"import", folder, "-w", m_filled});
        QVERIFY2(imported.exitCode == 0, imported.err.constData());
    }

    void init()
    {
        m_workspace = m_dir.filePath(QStringLiteral("w%1.parlance").arg(++m_count));
        QVERIFY(QFile::copy(m_filled, m_workspace));
    }

    // "Every Monday 9 AM, two recipients, PDF, usage + top questions + leads."
    void everyMondayAtNine()
    {
        LoopbackServer smtp(QStringLiteral("smtp"));
        QVERIFY2(smtp.port() > 0, smtp.problem().constData());
        const Run server = run({"mail", "set", "--server", QStringLiteral("127.0.0.1:%1").arg(smtp.port()),
                                "--security", "none", "--sender", "parlance@nordwind.example"});
        QVERIFY2(server.exitCode == 0, server.err.constData());
        const Run added =
            run({"add", "monday", "--report", "weekly", "--every", "week", "--on", "mon", "--at", "09:00",
                 "--time-zone", "Europe/Berlin", "--to", "anna@nordwind.example", "--to", "ben@nordwind.example"});
        QVERIFY2(added.exitCode == 0, added.err.constData());
        QVERIFY2(added.err.contains("Every Monday at 09:00 (Europe/Berlin)"), added.err.constData());
        QCOMPARE(run({"next", "monday", "--limit", "2", "--json"}).json()[QStringLiteral("next")].toArray(),
                 QJsonArray({"2026-11-23T08:00:00Z", "2026-11-30T08:00:00Z"}));
        // Not before.
        QCOMPARE(run({"run"}, QStringLiteral("2026-11-23T07:59:59Z")).exitCode, 0);
        QVERIFY(smtp.received().empty());

        const Run sent = run({"run", "--json"}, QStringLiteral("2026-11-23T08:00:00Z"));
        QVERIFY2(sent.exitCode == 0, QByteArray(sent.err + sent.out).constData());
        const auto mails = smtp.received();
        QCOMPARE(mails.size(), size_t(2));
        for (size_t i = 0; i < 2; ++i) {
            QCOMPARE(mails[i].facts[QStringLiteral("to")].toArray(),
                     QJsonArray({i == 0 ? "anna@nordwind.example" : "ben@nordwind.example"}));
            const QJsonObject mail = parseMail(mails[i].body);
            QCOMPARE(mail[QStringLiteral("subject")].toString(), "Weekly summary · 16 – 22 Nov 2026");
            const QJsonArray files = mail[QStringLiteral("files")].toArray();
            QCOMPARE(files.size(), 1);
            QCOMPARE(files[0][QStringLiteral("name")].toString(), "monday-2026-11-23-0900.pdf");
            QCOMPARE(files[0][QStringLiteral("type")].toString(), "application/pdf");
            QCOMPARE(files[0][QStringLiteral("head")].toString(), "%PDF");
            QVERIFY(files[0][QStringLiteral("bytes")].toInt() > 20'000);
        }
        // Once.
        QCOMPARE(run({"run"}, QStringLiteral("2026-11-23T08:01:00Z")).exitCode, 0);
        QCOMPARE(smtp.received().size(), size_t(2));
        const QJsonArray runs = history();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs[0][QStringLiteral("state")].toString(), "done");
        QCOMPARE(runs[0][QStringLiteral("due")].toString(), "2026-11-23T08:00:00Z");
        QCOMPARE(runs[0][QStringLiteral("files")].toArray(), QJsonArray({"monday-2026-11-23-0900.pdf"}));
        QCOMPARE(runs[0][QStringLiteral("deliveries")].toArray().size(), 2);
        // What went out stands in the audit log.
        const Run audit = parlance::test::parlance({"audit", "list", "-w", m_workspace, "--format", "csv"});
        QVERIFY2(audit.out.contains("ben@nordwind.example"), audit.out.constData());
    }

    // What is in it: a dry run leaves the files, and reaches nobody.
    void dryRun()
    {
        LoopbackServer smtp(QStringLiteral("smtp"));
        QCOMPARE(run({"mail", "set", "--server", QStringLiteral("127.0.0.1:%1").arg(smtp.port()), "--security", "none",
                      "--sender", "parlance@nordwind.example"})
                     .exitCode,
                 0);
        const QString folder = m_dir.filePath("delivered"), preview = m_dir.filePath("preview");
        QCOMPARE(run({"add", "monday", "--report", "weekly", "--format", "html", "--to", "anna@nordwind.example",
                      "--folder", folder})
                     .exitCode,
                 0);
        const Run dry =
            run({"run", "monday", "--dry-run", "-o", preview, "--json"}, QStringLiteral("2026-11-23T09:00:00Z"));
        QVERIFY2(dry.exitCode == 0, dry.err.constData());
        const QJsonObject outcome = dry.json()[QStringLiteral("runs")].toArray()[0].toObject();
        QCOMPARE(outcome[QStringLiteral("deliveries")].toArray().size(), 2);
        const QByteArray html = bytesOf(preview + QStringLiteral("/monday-2026-11-23-0900.html"));
        for (const char *part : {"Conversations", "Top questions", "Leads", "16 – 22 Nov 2026"})
            QVERIFY2(html.contains(part), part);
        QVERIFY(smtp.received().empty());
        QVERIFY(!QDir(folder).exists());
        QVERIFY(history().isEmpty());
    }

    void tlsToAServerThatIsNotTrusted()
    {
        const Certificate certificate;
        LoopbackServer smtp(QStringLiteral("smtps"), &certificate);
        const QStringList set{"mail",     "set",
                              "--server", QStringLiteral("127.0.0.1:%1").arg(smtp.port()),
                              "--sender", "parlance@nordwind.example"};
        QCOMPARE(run(set).exitCode, 0);
        QCOMPARE(run({"add", "monday", "--report", "weekly", "--to", "anna@nordwind.example"}).exitCode, 0);
        const Run refused = run({"run", "monday"});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("self-signed certificate"), refused.err.constData());
        QVERIFY(smtp.received().empty());
        QCOMPARE(history()[0][QStringLiteral("state")].toString(), "failed");
        QVERIFY(history()[0][QStringLiteral("text")].toString().contains("self-signed certificate"));
        QCOMPARE(run(set + QStringList{"--authority", certificate.path()}).exitCode, 0);
        const Run sent = run({"run", "monday"});
        QVERIFY2(sent.exitCode == 0, sent.err.constData());
        QCOMPARE(smtp.received().size(), size_t(1));
        QVERIFY(smtp.received()[0].facts[QStringLiteral("tls")].toBool());
        QCOMPARE(history().size(), 2);
    }

    // Without a key ring nothing is sent, and it is said why.
    void noKeyRing()
    {
        LoopbackServer smtp(QStringLiteral("smtp"));
        QCOMPARE(run({"mail", "set", "--server", QStringLiteral("127.0.0.1:%1").arg(smtp.port()), "--security", "none",
                      "--user", "anna", "--sender", "parlance@nordwind.example"})
                     .exitCode,
                 0);
        const Run kept = run({"mail", "password"}, QStringLiteral("2026-11-20T12:00:00Z"), "geheim zwei\n");
        QCOMPARE(kept.exitCode, 4);
        QVERIFY2(kept.err.contains("the key ring cannot be used"), kept.err.constData());
        QCOMPARE(run({"add", "monday", "--report", "weekly", "--to", "anna@nordwind.example"}).exitCode, 0);
        const Run refused = run({"run", "monday"});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("the key ring cannot be used"), refused.err.constData());
        QVERIFY(smtp.received().empty());
        // Nor does it stand anywhere else.
        QVERIFY(!bytesOf(m_workspace).contains("geheim"));
        QVERIFY(!bytesOf(m_workspace + QStringLiteral("-wal")).contains("geheim"));
    }

    void recipientsWithParameters()
    {
        LoopbackServer smtp(QStringLiteral("smtp"));
        QCOMPARE(run({"mail", "set", "--server", QStringLiteral("127.0.0.1:%1").arg(smtp.port()), "--security", "none",
                      "--sender", "parlance@nordwind.example"})
                     .exitCode,
                 0);
        const Run bots = parlance::test::parlance(
            {"query", "-w", m_workspace, "--measures", "conversations", "--by", "bot", "--labels", "--format", "csv"});
        const CsvTable table(bots.out);
        const QString first = table.cell(0, "bot_label"), second = table.cell(1, "bot_label");
        QCOMPARE(run({"add", "bots", "--report", "scorecard", "--format", "pdf,xlsx", "--every", "day", "--to",
                      QStringLiteral("anna@nordwind.example;bot=%1").arg(first), "--to",
                      QStringLiteral("ben@nordwind.example;bot=%1").arg(second), "--subject", "{title}"})
                     .exitCode,
                 0);
        const Run sent = run({"run", "bots"});
        QVERIFY2(sent.exitCode == 0, sent.err.constData());
        const auto mails = smtp.received();
        QCOMPARE(mails.size(), size_t(2));
        const QJsonArray anna = parseMail(mails[0].body)[QStringLiteral("files")].toArray();
        const QJsonArray ben = parseMail(mails[1].body)[QStringLiteral("files")].toArray();
        QCOMPARE(anna.size(), 2); // PDF and Excel
        QVERIFY(anna[1][QStringLiteral("name")].toString().endsWith(".xlsx"));
        QCOMPARE(anna[1][QStringLiteral("head")].toString(), QStringLiteral("PK\x03\x04"));
        QVERIFY(anna[1][QStringLiteral("sha256")] != ben[1][QStringLiteral("sha256")]);
        QVERIFY(anna[1][QStringLiteral("name")] != ben[1][QStringLiteral("name")]);
    }

    // One recipient fails: the others get theirs, and the run says what happened.
    void oneOfTwoFails()
    {
        LoopbackServer smtp(QStringLiteral("smtp"));
        QCOMPARE(run({"mail", "set", "--server", QStringLiteral("127.0.0.1:%1").arg(smtp.port()), "--security", "none",
                      "--sender", "parlance@nordwind.example"})
                     .exitCode,
                 0);
        QCOMPARE(run({"add", "monday", "--report", "usage", "--to", "reject@nordwind.example", "--to",
                      "ben@nordwind.example"})
                     .exitCode,
                 0);
        const Run sent = run({"run", "monday"});
        QCOMPARE(sent.exitCode, 3);
        QCOMPARE(smtp.received().size(), size_t(1));
        const QJsonObject last = history()[0].toObject();
        QCOMPARE(last[QStringLiteral("state")].toString(), "failed");
        const QJsonArray deliveries = last[QStringLiteral("deliveries")].toArray();
        QVERIFY(!deliveries[0][QStringLiteral("done")].toBool());
        QVERIFY(deliveries[1][QStringLiteral("done")].toBool());
    }

    void folderAndExpiry()
    {
        const QString folder = m_dir.filePath("reports");
        QCOMPARE(run({"add", "month", "--report", "chargeback", "--format", "xlsx,csv", "--every", "month", "--on",
                      "1,last", "--at", "7:00", "--folder", folder, "--keep", "10"})
                     .exitCode,
                 0);
        QCOMPARE(run({"run"}, QStringLiteral("2026-11-30T07:03:00Z")).exitCode, 0);
        const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
        QVERIFY2(files.contains("month-2026-11-30-0700.xlsx"), qPrintable(files.join(' ')));
        QVERIFY(files.filter(".csv").size() > 1);
        // The next run on the first; the files of November go after their ten days, those of December stay.
        QCOMPARE(run({"run"}, QStringLiteral("2026-12-01T07:00:00Z")).exitCode, 0);
        QCOMPARE(run({"run"}, QStringLiteral("2026-12-10T07:03:00Z")).exitCode, 0);
        const QStringList left = QDir(folder).entryList(QDir::Files, QDir::Name);
        QVERIFY(!left.contains("month-2026-11-30-0700.xlsx"));
        QVERIFY(left.contains("month-2026-12-01-0700.xlsx"));
    }

    void webhook()
    {
        const Certificate certificate;
        LoopbackServer web(QStringLiteral("https"), &certificate);
        QVERIFY2(web.port() > 0, web.problem().constData());
        QCOMPARE(
            run({"add", "hook", "--report", "usage", "--format", "csv", "--every", "day", "--webhook",
                 QStringLiteral("https://127.0.0.1:%1/reports").arg(web.port()), "--authority", certificate.path()})
                .exitCode,
            0);
        const Run sent = run({"run"}, QStringLiteral("2026-11-21T09:00:00Z"));
        QVERIFY2(sent.exitCode == 0, sent.err.constData());
        const auto all = web.received();
        QCOMPARE(all.size(), size_t(1));
        const QJsonObject json = QJsonDocument::fromJson(all[0].body).object();
        QCOMPARE(json[QStringLiteral("event")].toString(), "report");
        QCOMPARE(json[QStringLiteral("schedule")].toString(), "hook");
        QCOMPARE(json[QStringLiteral("due")].toString(), "2026-11-21T09:00:00Z");
        const QJsonObject file = json[QStringLiteral("files")].toArray()[0].toObject();
        const QByteArray content = QByteArray::fromBase64(file[QStringLiteral("content")].toString().toLatin1());
        QCOMPARE(content.size(), file[QStringLiteral("bytes")].toInt());
        QVERIFY(CsvTable(content).columns.size() > 1);
    }

    // The computer was off for three weeks.
    void catchingUp_data()
    {
        QTest::addColumn<QString>("catchUp");
        QTest::addColumn<QStringList>("files");
        QTest::newRow("latest") << "latest" << QStringList{"monday-2026-12-14-0900.json"};
        QTest::newRow("all") << "all"
                             << QStringList{"monday-2026-11-23-0900.json", "monday-2026-11-30-0900.json",
                                            "monday-2026-12-07-0900.json", "monday-2026-12-14-0900.json"};
        QTest::newRow("none") << "none" << QStringList{};
    }

    void catchingUp()
    {
        QFETCH(QString, catchUp);
        QFETCH(QStringList, files);
        const QString folder = m_dir.filePath("missed-" + catchUp);
        QCOMPARE(
            run({"add", "monday", "--report", "weekly", "--format", "json", "--folder", folder, "--catch-up", catchUp})
                .exitCode,
            0);
        QCOMPARE(run({"run"}, QStringLiteral("2026-12-15T12:00:00Z")).exitCode, 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name), files);
        const QJsonArray runs = history();
        QCOMPARE(runs.size(), files.size());
        if (catchUp == u"latest")
            QCOMPARE(runs[0][QStringLiteral("passed_over")].toInt(), 3);
        if (catchUp != u"all")
            return;
        // Each with the week it would have had.
        const QByteArray first = bytesOf(folder + QStringLiteral("/monday-2026-11-23-0900.json"));
        QVERIFY2(first.contains("16 – 22 Nov 2026"), first.left(2'000).constData());
        // Made up for once.
        QCOMPARE(run({"run"}, QStringLiteral("2026-12-15T12:00:00Z")).exitCode, 0);
        QCOMPARE(history().size(), files.size());
    }

    void changed()
    {
        QCOMPARE(run({"add", "a", "--report", "usage", "--folder", m_dir.filePath("a")}).exitCode, 0);
        QCOMPARE(run({"add", "a", "--report", "usage"}).exitCode, 1); // it is there
        QCOMPARE(run({"change", "a", "--cron", "*/5 * * * *", "--format", "html"}).exitCode, 0);
        QJsonObject a = run({"list", "--json"}).json()[QStringLiteral("schedules")].toArray()[0].toObject();
        QCOMPARE(a[QStringLiteral("when")][QStringLiteral("cron")].toString(), "*/5 * * * *");
        QCOMPARE(a[QStringLiteral("report")].toString(), "usage");
        QCOMPARE(a[QStringLiteral("next")].toString(), "2026-11-20T12:05:00Z");
        QCOMPARE(run({"off", "a"}).exitCode, 0);
        QVERIFY(run({"list"}).out.contains("switched off"));
        QVERIFY(run({"run"}, QStringLiteral("2026-11-20T13:00:00Z")).err.contains("Nothing is due"));
        // What was missed while it was off is none of its.
        QCOMPARE(run({"on", "a"}, QStringLiteral("2026-11-20T13:01:00Z")).exitCode, 0);
        QVERIFY(run({"run"}, QStringLiteral("2026-11-20T13:04:00Z")).err.contains("Nothing is due"));
        QCOMPARE(run({"remove", "a"}).exitCode, 0);
        QVERIFY(run({"list", "--json"}).json()[QStringLiteral("schedules")].toArray().isEmpty());
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("verb") << QStringList{"dance"} << "nothing that schedules do";
        QTest::newRow("name") << QStringList{"run", "mondy"} << "did you mean \"monday\"";
        QTest::newRow("no name") << QStringList{"add", "--report", "usage"} << "name the schedule";
        QTest::newRow("report") << QStringList{"add", "x", "--report", "usages"} << "did you mean \"usage\"";
        QTest::newRow("no report") << QStringList{"add", "x"} << "no report was named";
        QTest::newRow("cron") << QStringList{"add", "x", "--report", "usage", "--cron", "0 9 * *"} << "five fields";
        QTest::newRow("cron and at") << QStringList{"add",    "x",         "--report", "usage",
                                                    "--cron", "0 9 * * *", "--at",     "9:00"}
                                     << "says all";
        QTest::newRow("every") << QStringList{"add", "x", "--report", "usage", "--every", "hour"}
                               << "day, week or month";
        QTest::newRow("at") << QStringList{"add", "x", "--report", "usage", "--at", "nine"} << "time of day";
        QTest::newRow("on") << QStringList{"add", "x", "--report", "usage", "--on", "moon,tue"} << "no weekday";
        QTest::newRow("zone") << QStringList{"add", "x", "--report", "usage", "--time-zone", "Mars"} << "Mars";
        QTest::newRow("format") << QStringList{"add", "x", "--report", "usage", "--format", "docx"} << "no format";
        QTest::newRow("address") << QStringList{"add", "x", "--report", "usage", "--to", "anna"} << "no mail address";
        QTest::newRow("webhook") << QStringList{"add", "x", "--report", "usage", "--webhook", "http://x.org"}
                                 << "https";
        QTest::newRow("server") << QStringList{"mail", "set", "--server", "a:b", "--sender", "a@b.c"} << "HOST:PORT";
        QTest::newRow("clear") << QStringList{"mail",       "set",  "--server", "mail.example.org",
                                              "--security", "none", "--sender", "a@b.c"}
                               << "without TLS";
        QTest::newRow("o") << QStringList{"run", "monday", "-o", "x"} << "--dry-run";
    }

    void mistakes()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        QCOMPARE(run({"add", "monday", "--report", "weekly", "--folder", m_dir.filePath("m")}).exitCode, 0);
        const Run wrong = run(words);
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.err.contains(says.toUtf8()), wrong.err.constData());
    }

    // A report that is gone by the time: the run fails and says so, the schedule goes on.
    void aReportThatIsGone()
    {
        const QString file = m_dir.filePath("mine.json");
        QFile mine(file);
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write(R"({"version":1,"key":"mine","title":"Mine","blocks":[{"id":"a","kind":"text","text":"Hello"}]})");
        mine.close();
        QCOMPARE(run({"add", "mine", "--report", file, "--every", "day", "--folder", m_dir.filePath("mine")}).exitCode,
                 0);
        QCOMPARE(run({"run"}, QStringLiteral("2026-11-21T09:00:00Z")).exitCode, 0);
        QVERIFY(mine.remove());
        QCOMPARE(run({"run"}, QStringLiteral("2026-11-22T09:00:00Z")).exitCode, 3);
        QCOMPARE(history().size(), 2);
        QCOMPARE(history()[0][QStringLiteral("state")].toString(), "failed");
        QVERIFY(!history()[0][QStringLiteral("text")].toString().isEmpty());
    }

    // Two programs at the same time deliver once.
    void twoAtOnce()
    {
        const QString folder = m_dir.filePath("twice");
        QCOMPARE(run({"add", "daily", "--report", "usage", "--every", "day", "--folder", folder}).exitCode, 0);
        QProcess first, second;
        for (QProcess *process : {&first, &second})
            process->start(QStringLiteral(PARLANCE_PROGRAM),
                           {"schedule", "run", "-w", m_workspace, "--now", "2026-11-21T09:00:00Z"});
        QVERIFY(first.waitForFinished(120'000) && second.waitForFinished(120'000));
        QCOMPARE(first.exitCode() + second.exitCode(), 0);
        QCOMPARE(history().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSchedules)
#include "tst_schedules.moc"
