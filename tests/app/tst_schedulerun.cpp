// Schedules run in this process, with a key ring of the test's own: secrets reach the server and nothing else.
#include "app/schedulerun.h"
#include "app/workspace.h"
#include "models/store/scheduleruns.h"
#include "tests/app/memorysecrets.h"
#include "tests/app/servers.h"
#include "tests/store/storetesting.h"
#include "views/theme/theme.h"

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
