// JobRunner: the three endings, progress, cancel, and that destroying joins.
#include "models/live/job.h"
#include "tests/live/gate.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace parlance;
using parlance::test::Gate;

namespace {

JobStatus only(const JobRunner &runner)
{
    return runner.jobs().at(0);
}

} // namespace

class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsDone()
    {
        JobRunner runner;
        int finished = 0;
        JobStatus last;
        connect(&runner, &JobRunner::finished, this, [&](const JobStatus &status) {
            ++finished;
            last = status;
        });
        const quint64 id =
            runner.start(QStringLiteral("Import"), [](std::stop_token, const ProgressSink &sink) -> Result<void> {
                Progress progress;
                progress.rows = 12;
                progress.bytesDone = 5;
                progress.bytesTotal = 10;
                sink(progress);
                return {};
            });
        QCOMPARE(only(runner).state, JobState::Running);
        QTRY_COMPARE(finished, 1);
        QCOMPARE(last.id, id);
        QCOMPARE(last.title, QStringLiteral("Import"));
        QCOMPARE(last.state, JobState::Done);
        QCOMPARE(last.progress.rows, 12);
        QVERIFY(!last.error);
        QVERIFY(!last.remainingMs);
        runner.dismiss(id);
        QVERIFY(runner.jobs().empty());
    }

    void progressArrivesWhileRunning()
    {
        Gate gate;
        JobRunner runner;
        std::vector<qint64> rows;
        connect(&runner, &JobRunner::changed, this, [&rows](const JobStatus &status) {
            if (status.state == JobState::Running)
                rows.push_back(status.progress.rows);
        });
        runner.start(QStringLiteral("Import"), [&gate](std::stop_token, const ProgressSink &sink) -> Result<void> {
            for (int i = 1; i <= 3; ++i) {
                Progress progress;
                progress.rows = i * 100;
                sink(progress);
                gate.pass();
            }
            return {};
        });
        QTRY_COMPARE(rows, (std::vector<qint64>{0, 100}));
        gate.open(1);
        QTRY_COMPARE(rows, (std::vector<qint64>{0, 100, 200}));
        gate.open(3);
        QTRY_COMPARE(only(runner).state, JobState::Done);
    }

    void endsFailed()
    {
        JobRunner runner;
        const quint64 id =
            runner.start(QStringLiteral("Import"), [](std::stop_token, const ProgressSink &) -> Result<void> {
                return fail(ErrorCategory::Storage, QStringLiteral("no space left"));
            });
        QTRY_COMPARE(only(runner).state, JobState::Failed);
        QCOMPARE(only(runner).error->text, QStringLiteral("no space left"));
        QCOMPARE(only(runner).id, id); // stays until it is dismissed
    }

    void endsCancelled()
    {
        Gate gate;
        JobRunner runner;
        const quint64 id =
            runner.start(QStringLiteral("Import"), [&gate](std::stop_token stop, const ProgressSink &) -> Result<void> {
                if (!gate.pass(stop))
                    return fail(ErrorCategory::Cancelled, QStringLiteral("cancelled"));
                return {};
            });
        gate.awaitArrival(1);
        runner.dismiss(id); // a running job cannot be forgotten
        QCOMPARE(runner.jobs().size(), size_t(1));
        runner.cancel(id);
        QTRY_COMPARE(only(runner).state, JobState::Cancelled);
        QVERIFY(!only(runner).error);
    }

    void pausedWaitsAndGoesOn()
    {
        Gate gate;
        JobRunner runner;
        std::atomic<bool> resumed = false, waited = false;
        const quint64 id =
            runner.start(QStringLiteral("Import"),
                         [&](std::stop_token stop, const PauseToken &pause, const ProgressSink &sink) -> Result<void> {
                             gate.pass();
                             Progress progress;
                             progress.rows = 7;
                             sink(progress);
                             pause.wait(stop);
                             waited = resumed.load();
                             return {};
                         });
        QVERIFY(only(runner).pausable);
        runner.setPaused(id, true);
        QVERIFY(only(runner).paused);
        gate.open(1);
        QTRY_COMPARE(only(runner).progress.rows, 7);
        QCOMPARE(only(runner).state, JobState::Running);
        QVERIFY(!only(runner).remainingMs);
        resumed = true;
        runner.setPaused(id, false);
        QVERIFY(!only(runner).paused);
        QTRY_COMPARE(only(runner).state, JobState::Done);
        QVERIFY(waited);
        QVERIFY(!only(runner).pausable);
        runner.setPaused(id, true); // too late
        QVERIFY(!only(runner).paused);
    }

    void pausedIsCancelled()
    {
        JobRunner runner;
        const auto work = [](std::stop_token stop, const PauseToken &pause, const ProgressSink &) -> Result<void> {
            pause.wait(stop);
            return stop.stop_requested() ? fail(ErrorCategory::Cancelled, QStringLiteral("cancelled")) : Result<void>();
        };
        Gate gate;
        const quint64 id =
            runner.start(QStringLiteral("Import"),
                         [&](std::stop_token stop, const PauseToken &pause, const ProgressSink &sink) -> Result<void> {
                             gate.pass();
                             return work(std::move(stop), pause, sink);
                         });
        runner.setPaused(id, true);
        gate.open(1);
        runner.cancel(id);
        QTRY_COMPARE(only(runner).state, JobState::Cancelled);
        QVERIFY(!only(runner).paused);
    }

    void notEveryJobCanBePaused()
    {
        Gate gate;
        JobRunner runner;
        const quint64 id = runner.start(QStringLiteral("a"), [&gate](std::stop_token, const ProgressSink &) {
            gate.pass();
            return Result<void>();
        });
        runner.setPaused(id, true);
        QVERIFY(!only(runner).pausable);
        QVERIFY(!only(runner).paused);
        gate.open(1);
        QTRY_COMPARE(only(runner).state, JobState::Done);
    }

    void jobsRunBesideEachOther()
    {
        Gate gate;
        JobRunner runner;
        const auto work = [&gate](std::stop_token, const ProgressSink &) -> Result<void> {
            gate.pass();
            return {};
        };
        runner.start(QStringLiteral("a"), work);
        runner.start(QStringLiteral("b"), work);
        gate.awaitArrival(2); // would wait for ever if the second had to wait for the first
        gate.open(2);
        QTRY_VERIFY(runner.jobs().at(0).state == JobState::Done && runner.jobs().at(1).state == JobState::Done);
    }

    void destroyingCancelsAndJoins()
    {
        Gate gate;
        std::atomic<int> ended = 0;
        {
            JobRunner runner;
            for (int i = 0; i < 3; ++i) {
                runner.start(QStringLiteral("Import"),
                             [&](std::stop_token stop, const ProgressSink &sink) -> Result<void> {
                                 gate.pass(stop);
                                 sink(Progress{});
                                 ++ended;
                                 return {};
                             });
            }
            gate.awaitArrival(3);
        }
        QCOMPARE(ended.load(), 3);
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
