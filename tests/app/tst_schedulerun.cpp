// Schedules run in this process, with a key ring of the test's own: secrets reach the server and nothing else.
#include "app/schedulerun.h"
#include "app/workspace.h"
#include "models/store/scheduleruns.h"
#include "tests/app/memorysecrets.h"
#include "tests/app/servers.h"
#include "tests/store/storetesting.h"
#include "views/theme/theme.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace parlance;
using namespace parlance::test;

namespace {

constexpr UtcMs now = 1'795'424'400'000; // Mon 2026-11-23 09:00 UTC

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestScheduleRun : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Certificate m_certificate;
    int m_count = 0;
    std::unique_ptr<Workspace> m_workspace;
    MemorySecrets m_secrets;

    ScheduleRunner runner(UtcMs at = now)
    {
        return {*m_workspace, m_secrets, QLocale(QLocale::English, QLocale::UnitedStates), [at] { return at; }};
    }
    static Schedule schedule()
    {
        Schedule made;
        made.key = QStringLiteral("monday");
        made.report = QStringLiteral("usage");
        made.zone = QStringLiteral("UTC");
        made.formats = {QStringLiteral("json")};
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        installFonts();
        QVERIFY(m_certificate.isValid());
    }

    void init()
    {
        const QString path = m_folder.filePath(QStringLiteral("w%1.parlance").arg(++m_count));
        {
            const auto store = openStore(path);
            QVERIFY(importAll(*store, growingFiles(2, 4)));
        }
        m_workspace = std::move(*Workspace::open(path, Store::Mode::OpenExisting));
        m_secrets.kept.clear();
        m_secrets.asked.clear();
        m_secrets.locked = false;
    }

    void cleanup() { m_workspace.reset(); }

    void thePasswordOfTheServer()
    {
        LoopbackServer smtp(QStringLiteral("smtps"), &m_certificate);
        const MailServer server{QStringLiteral("localhost"),     smtp.port(),
                                MailServer::Security::Tls,       QStringLiteral("anna"),
                                QStringLiteral("a@example.org"), m_certificate.path()};
        QVERIFY(saveMailServer(m_workspace->store(), server, now));
        Schedule monday = schedule();
        monday.recipients = {{QStringLiteral("anna@example.org"), {}}, {QStringLiteral("ben@example.org"), {}}};
        // Nothing is kept.
        auto outcome = runner().run(monday, std::nullopt);
        QVERIFY(outcome && outcome->failed());
        QVERIFY2(outcome->summary().contains("has no password"), qPrintable(outcome->summary()));
        QVERIFY(smtp.received().empty());
        // It is locked.
        m_secrets.locked = true;
        outcome = runner().run(monday, std::nullopt);
        QVERIFY2(outcome->summary().contains("locked"), qPrintable(outcome->summary()));
        m_secrets.locked = false;
        QVERIFY(m_secrets.write(mailSecretKey(server), QStringLiteral("geheim zwei")));
        m_secrets.asked.clear();
        outcome = runner().run(monday, std::nullopt);
        QVERIFY2(outcome && !outcome->failed(), qPrintable(outcome->summary()));
        QCOMPARE(smtp.received().size(), size_t(2));
        QCOMPARE(smtp.received()[0].facts["user"].toString(), "anna");
        QCOMPARE(m_secrets.asked.size(), 1); // once for all recipients
        m_workspace.reset();
        QVERIFY(!bytesOf(m_folder.filePath(QStringLiteral("w%1.parlance").arg(m_count))).contains("geheim"));
    }

    // Who got it does not get it twice; who did not gets it when the server is there again.
    void whatFailedIsTriedAgain()
    {
        constexpr qint64 minute = 60'000;
        LoopbackServer smtp(QStringLiteral("smtps"), &m_certificate);
        const MailServer server{QStringLiteral("localhost"),     smtp.port(),
                                MailServer::Security::Tls,       QStringLiteral("anna"),
                                QStringLiteral("a@example.org"), m_certificate.path()};
        Store &store = m_workspace->store();
        QVERIFY(saveMailServer(store, server, now));
        Schedule monday = schedule();
        monday.recipients = {{QStringLiteral("anna@example.org"), {}}};
        monday.folder.path = m_folder.filePath(QStringLiteral("out%1").arg(m_count));
        monday.when.every = Recurrence::Every::Month;
        monday.when.monthDays = {1};
        QVERIFY(saveSchedule(store, monday, now));
        const auto first = runner().run(monday, now);
        QVERIFY(first && first->failed()); // the key ring has no password
        QCOMPARE(first->deliveries.size(), size_t(2));
        const QDir folder(monday.folder.path);
        QCOMPARE(folder.entryList(QDir::Files).size(), 1);
        QVERIFY(QFile::remove(folder.filePath(folder.entryList(QDir::Files).front())));
        auto run = scheduleRuns(store, monday.key, 1)->front();
        QCOMPARE(run.retryAt.value_or(0), now + 5 * minute);

        // Too early; then still without a password, and later the next time.
        QVERIFY(runner(now + 4 * minute).runDue()->empty());
        QCOMPARE(runner(now + 5 * minute).runDue()->size(), size_t(1));
        run = scheduleRuns(store, monday.key, 1)->front();
        QCOMPARE(run.attempt, 2);
        QCOMPARE(run.retryAt.value_or(0), now + 20 * minute);

        // Of a schedule that is switched off nothing is tried again.
        QVERIFY(m_secrets.write(mailSecretKey(server), QStringLiteral("geheim zwei")));
        monday.enabled = false;
        QVERIFY(saveSchedule(store, monday, now));
        QVERIFY(runner(now + 30 * minute).runDue()->empty());
        monday.enabled = true;
        QVERIFY(saveSchedule(store, monday, now));
        const auto again = runner(now + 30 * minute).runDue();
        QVERIFY2(again && again->size() == 1 && !again->front().failed(), qPrintable(again->front().summary()));
        QCOMPARE(smtp.received().size(), size_t(1));
        QVERIFY(folder.entryList(QDir::Files).isEmpty()); // it had been delivered there
        run = scheduleRuns(store, monday.key, 1)->front();
        QCOMPARE(run.state, ScheduleRunState::Done);
        QCOMPARE(run.attempt, 3);
        QVERIFY(!run.retryAt);
        QCOMPARE(deliveredOf(run).size(), size_t(2)); // the history knows both
        QCOMPARE(scheduleRuns(store, monday.key, 10)->size(), size_t(1));
    }

    // Not for ever.
    void patienceEnds()
    {
        Schedule monday = schedule();
        monday.report = QStringLiteral("gone");
        monday.folder.path = m_folder.filePath(QStringLiteral("never"));
        monday.when.every = Recurrence::Every::Month;
        monday.when.monthDays = {1};
        Store &store = m_workspace->store();
        QVERIFY(saveSchedule(store, monday, now));
        QVERIFY(runner().run(monday, now)->failed());
        UtcMs at = now;
        for (int attempt = 2; attempt <= 5; ++attempt) {
            at = *scheduleRuns(store, monday.key, 1)->front().retryAt;
            QCOMPARE(runner(at).runDue()->size(), size_t(1));
            QCOMPARE(scheduleRuns(store, monday.key, 1)->front().attempt, attempt);
        }
        QVERIFY(!scheduleRuns(store, monday.key, 1)->front().retryAt);
        // By hand it goes on.
        monday.report = QStringLiteral("usage");
        QVERIFY(saveSchedule(store, monday, now));
        const auto byHand = runner(at).retry(scheduleRuns(store, monday.key, 1)->front(), monday);
        QVERIFY2(byHand && !byHand->failed(), qPrintable(byHand->summary()));
        QCOMPARE(QDir(monday.folder.path).entryList(QDir::Files).size(), 1);
    }

    void theSecretOfAWebhook_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<QString>("authorization");
        QTest::newRow("header") << "/hook"
                                << "/hook"
                                << "Bearer abc";
        QTest::newRow("in the address") << "/services/{secret}/x"
                                        << "/services/Bearer%20abc/x"
                                        << "";
    }

    void theSecretOfAWebhook()
    {
        QFETCH(QString, path);
        QFETCH(QString, seen);
        QFETCH(QString, authorization);
        LoopbackServer web(QStringLiteral("https"), &m_certificate);
        Schedule monday = schedule();
        monday.webhook = {QStringLiteral("https://localhost:%1").arg(web.port()) + path, true, true,
                          m_certificate.path()};
        QVERIFY(m_secrets.write(webhookSecretKey(monday.webhook), QStringLiteral("Bearer abc")));
        const auto outcome = runner().run(monday, now);
        QVERIFY2(outcome && !outcome->failed(), qPrintable(outcome->summary()));
        const QJsonObject facts = web.received().at(0).facts;
        QCOMPARE(facts["path"].toString(), seen);
        QCOMPARE(facts["headers"]["authorization"].toString(), authorization);
        // The history names the address as it was configured.
        const auto runs = scheduleRuns(m_workspace->store(), {}, 10);
        QVERIFY(!runs->at(0).detail.contains("abc"));
    }

    void nowhere()
    {
        const auto outcome = runner().run(schedule(), std::nullopt);
        QVERIFY(outcome && outcome->failed());
        QVERIFY(outcome->files.isEmpty());
    }

    void stopped()
    {
        Schedule monday = schedule();
        monday.folder.path = m_folder.filePath(QStringLiteral("stopped"));
        std::stop_source stop;
        stop.request_stop();
        auto asked = runner();
        asked.stop = stop.get_token();
        const auto outcome = asked.run(monday, now);
        // Not begun, or begun and told so: never half.
        if (outcome)
            QVERIFY(outcome->failed());
        QVERIFY(!QFile::exists(monday.folder.path));
    }

    // The period counts from when it was due, whenever it runs.
    void relativeToTheDueTime()
    {
        Schedule monday = schedule();
        monday.report = QStringLiteral("weekly");
        monday.folder.path = m_folder.filePath(QStringLiteral("due"));
        QVERIFY(!runner(now + 3 * 86'400'000LL).run(monday, now)->failed());
        const QByteArray json = bytesOf(monday.folder.path + QStringLiteral("/monday-2026-11-23-0900.json"));
        QVERIFY2(json.contains("16 – 22 Nov 2026"), json.left(500).constData());
    }
};

QTEST_MAIN(TestScheduleRun)
#include "tst_schedulerun.moc"
