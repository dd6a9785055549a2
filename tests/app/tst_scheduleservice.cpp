// Schedules while the window is open: what is due is run by a second process as a job, and failures are told.
#include "app/scheduleservice.h"
#include "app/workspacesession.h"
#include "models/store/scheduleruns.h"
#include "tests/app/memorysecrets.h"
#include "tests/store/storetesting.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace parlance;
using namespace parlance::test;

namespace {

constexpr qint64 day = 24 * 3'600'000LL;

UtcMs clockNow()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

class TestScheduleService : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Workspace> m_workspace;
    MemorySecrets m_secrets;

    [[nodiscard]] Schedule schedule(const QString &folder) const
    {
        Schedule made;
        made.key = QStringLiteral("daily");
        made.report = QStringLiteral("usage");
        made.zone = QStringLiteral("UTC");
        made.formats = {QStringLiteral("json")};
        made.when.every = Recurrence::Every::Day;
        made.folder.path = folder;
        return made;
    }
    std::unique_ptr<WorkspaceSession> session()
    {
        WorkspaceSession::Options options;
        options.clock = clockNow;
        options.watch = true;
        options.program = QStringLiteral(PARLANCE_PROGRAM);
        options.secrets = &m_secrets;
        return std::make_unique<WorkspaceSession>(*m_workspace, options);
    }

private Q_SLOTS:
    void init()
    {
        const QString path = m_folder.filePath(QStringLiteral("w%1.parlance").arg(++m_count));
        {
            const auto store = openStore(path);
            QVERIFY(importAll(*store, growingFiles(2, 4)));
        }
        m_workspace = std::move(*Workspace::open(path, Store::Mode::OpenExisting));
        m_secrets.kept.clear();
    }

    void cleanup() { m_workspace.reset(); }

    void whatIsDueIsRun()
    {
        const QString folder = m_folder.filePath(QStringLiteral("due"));
        QVERIFY(saveSchedule(m_workspace->store(), schedule(folder), clockNow() - 3 * day));
        const auto open = session();
        QStringList titles;
        connect(open->jobs(), &JobRunner::finished, this, [&](const JobStatus &job) {
            if (job.title == u"Scheduled reports")
                titles << (job.error ? toString(job.error.value()) : QStringLiteral("done"));
        });
        QTRY_COMPARE_WITH_TIMEOUT(titles, QStringList{"done"}, 120'000);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
        const auto runs = scheduleRuns(m_workspace->store(), {}, 10);
        QCOMPARE(runs->size(), size_t(1));
        QCOMPARE(runs->front().state, ScheduleRunState::Done);
        QVERIFY(runs->front().passedOver >= 1);
    }

    // It stays among the jobs until somebody has read it.
    void aFailureIsTold()
    {
        Schedule broken = schedule({});
        broken.recipients = {{QStringLiteral("anna@example.org"), {}}}; // and no mail server
        QVERIFY(saveSchedule(m_workspace->store(), broken, clockNow() - 3 * day));
        const auto open = session();
        QString told;
        connect(open->jobs(), &JobRunner::finished, this, [&](const JobStatus &job) {
            if (job.error)
                told = job.error->text;
        });
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 120'000);
        QVERIFY2(told.contains("no mail server"), qPrintable(told));
    }

    void onThePage()
    {
        const auto open = session();
        const ScheduleAccess access = open->schedules();
        QObject receiver;
        std::optional<Result<bool>> saved;
        Schedule made = schedule(m_folder.filePath(QStringLiteral("page")));
        made.webhook = {QStringLiteral("https://127.0.0.1:1/"), true, true, {}};
        access.save(made, {true, QStringLiteral("Bearer x")}, &receiver, [&](Result<bool> done) { saved = done; });
        QTRY_VERIFY(saved);
        QVERIFY(*saved);
        QCOMPARE(m_secrets.kept.value(webhookSecretKey(made.webhook)), QStringLiteral("Bearer x"));
        std::optional<Result<QString>> said;
        access.run(QStringLiteral("nobody"), false, &receiver, [&](Result<QString> done) { said = done; });
        QTRY_VERIFY_WITH_TIMEOUT(said, 120'000);
        QVERIFY(!*said && said->error().text.contains("nobody"));
        made.webhook = {};
        saved.reset();
        access.save(made, {}, &receiver, [&](Result<bool> done) { saved = done; });
        QTRY_VERIFY(saved);
        int changes = 0;
        access.follow(&receiver, [&] { ++changes; });
        said.reset();
        access.run(made.key, true, &receiver, [&](Result<QString> done) { said = done; });
        QTRY_VERIFY_WITH_TIMEOUT(said, 120'000);
        QVERIFY2(*said && (*said)->contains("would be delivered"), *said ? qPrintable(**said) : "");
        QVERIFY(!QDir(made.folder.path).exists());
        QVERIFY(changes > 0);
        std::optional<Result<ScheduleDesk>> desk;
        access.load(&receiver, [&](Result<ScheduleDesk> done) { desk = std::move(done); });
        QTRY_VERIFY(desk);
        QCOMPARE((*desk)->schedules.size(), size_t(1));
        QVERIFY((*desk)->history.empty());
        QVERIFY((*desk)->reports.size() > 5);
    }

    // Closing the window ends what runs; nothing of it is left over.
    void closing()
    {
        QVERIFY(saveSchedule(m_workspace->store(), schedule(m_folder.filePath(QStringLiteral("closing"))),
                             clockNow() - 3 * day));
        {
            const auto open = session();
            QTRY_VERIFY_WITH_TIMEOUT(!open->jobs()->jobs().empty(), 120'000);
        }
        QVERIFY(markInterruptedRuns(m_workspace->store(), clockNow(), {}));
        const auto runs = scheduleRuns(m_workspace->store(), {}, 10);
        QVERIFY(runs->empty() || runs->front().state != ScheduleRunState::Running);
    }

    // Saved, and the window closed at once: all of it is there, in the order in which it was done.
    void nothingSavedIsLost()
    {
        constexpr int many = 20;
        {
            const auto open = session();
            const ScheduleAccess access = open->schedules();
            QObject receiver;
            const ScheduleAccess::Done<bool> quiet = [](const Result<bool> &) {};
            Schedule made = schedule({});
            for (int i = 0; i < many; ++i) {
                made.key = QStringLiteral("report-%1").arg(i);
                made.when.every = Recurrence::Every::Month;
                access.save(made, {}, &receiver, quiet);
            }
            access.remove(made.key, &receiver, quiet);
            made.key = QStringLiteral("report-0");
            made.report = QStringLiteral("performance");
            made.webhook = {QStringLiteral("https://127.0.0.1:1/"), true, true, {}};
            access.save(made, {true, QStringLiteral("Bearer y")}, &receiver, quiet);
        }
        const auto schedules = loadSchedules(m_workspace->store());
        QVERIFY(schedules.has_value());
        QCOMPARE(schedules->size(), size_t(many - 1));
        const auto first = std::ranges::find(*schedules, QStringLiteral("report-0"), &Schedule::key);
        QVERIFY(first != schedules->end());
        QCOMPARE(first->report, QStringLiteral("performance"));
        QCOMPARE(m_secrets.kept.value(webhookSecretKey(first->webhook)), QStringLiteral("Bearer y"));
    }
};

QTEST_MAIN(TestScheduleService)
#include "tst_scheduleservice.moc"
