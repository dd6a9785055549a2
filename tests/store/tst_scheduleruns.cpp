// What schedules have done: one run for each time, whoever comes first; what was interrupted; files that expire.
#include "models/store/scheduleruns.h"
#include "models/store/storeprivate.h"
#include "tests/store/storetesting.h"

#include <QTemporaryDir>

namespace parlance::test {

class TestScheduleRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = openStore(m_folder.filePath(QStringLiteral("w%1.parlance").arg(++m_count))); }
    void cleanup() { m_store.reset(); }

    void claimedOnce()
    {
        const auto mine = claimScheduleRun(*m_store, QStringLiteral("monday"), 1'000, 2, 1'500, {});
        QVERIFY(mine && *mine);
        // Another program on the same file.
        const auto other = openStore(m_store->path());
        const auto theirs = claimScheduleRun(*other, QStringLiteral("monday"), 1'000, 0, 1'600, {});
        QVERIFY(theirs);
        QVERIFY(!*theirs);
        // Another time, another schedule, and by hand as often as one likes.
        QVERIFY(**claimScheduleRun(*other, QStringLiteral("monday"), 2'000, 0, 2'100, {}) > **mine);
        QVERIFY(*claimScheduleRun(*other, QStringLiteral("other"), 1'000, 0, 2'100, {}));
        QVERIFY(*claimScheduleRun(*other, QStringLiteral("monday"), std::nullopt, 0, 2'100, {}));
        QVERIFY(*claimScheduleRun(*other, QStringLiteral("monday"), std::nullopt, 0, 2'100, {}));
        QCOMPARE(lastDue(*m_store, QStringLiteral("monday"))->value_or(0), 2'000);
        QVERIFY(!*lastDue(*m_store, QStringLiteral("never")));
    }

    void triedAgainOnce()
    {
        const qint64 id = claimScheduleRun(*m_store, QStringLiteral("a"), 1'000, 0, 1'500, {})->value();
        QVERIFY(
            endScheduleRun(*m_store, id, ScheduleRunState::Failed, QStringLiteral("no server"), "{}", 1'700, 2'000));
        QVERIFY(runsToRetry(*m_store, 1'999)->empty());
        const auto due = runsToRetry(*m_store, 2'000);
        QCOMPARE(due->size(), size_t(1));
        QCOMPARE(due->front().retryAt.value_or(0), 2'000);
        QCOMPARE(due->front().attempt, 1);
        // Of two programs one gets it, and nobody a second time.
        const auto other = openStore(m_store->path());
        QVERIFY(*claimRetry(*other, due->front(), {}));
        QVERIFY(!*claimRetry(*m_store, due->front(), {}));
        const auto running = scheduleRun(*m_store, id);
        QCOMPARE((*running)->state, ScheduleRunState::Running);
        QCOMPARE((*running)->attempt, 2);
        QVERIFY(!(*running)->retryAt);
        QVERIFY(endScheduleRun(*m_store, id, ScheduleRunState::Done, {}, "{}", 2'100));
        QVERIFY(runsToRetry(*m_store, 9'000)->empty());
        QVERIFY(!*claimRetry(*m_store, **scheduleRun(*m_store, id), {})); // it is done
        QVERIFY(!*scheduleRun(*m_store, 99));
    }

    void history()
    {
        const DataVersion before = m_store->version();
        const qint64 first = claimScheduleRun(*m_store, QStringLiteral("a"), 1'000, 3, 1'500, {})->value();
        const qint64 second = claimScheduleRun(*m_store, QStringLiteral("b"), std::nullopt, 0, 1'600, {})->value();
        QVERIFY(endScheduleRun(*m_store, first, ScheduleRunState::Failed, QStringLiteral("no server"), "{\"files\":[]}",
                               1'700));
        const auto runs = scheduleRuns(*m_store, {}, 10);
        QVERIFY(runs);
        QCOMPARE(runs->size(), size_t(2));
        QCOMPARE(runs->at(0).id, second);
        QCOMPARE(runs->at(0).state, ScheduleRunState::Running);
        QVERIFY(!runs->at(0).dueAt);
        QVERIFY(!runs->at(0).endedAt);
        const ScheduleRun &failed = runs->at(1);
        QCOMPARE(failed.schedule, QStringLiteral("a"));
        QCOMPARE(failed.state, ScheduleRunState::Failed);
        QCOMPARE(failed.dueAt.value_or(0), 1'000);
        QCOMPARE(failed.startedAt, 1'500);
        QCOMPARE(failed.endedAt.value_or(0), 1'700);
        QCOMPARE(failed.passedOver, 3);
        QCOMPARE(failed.text, QStringLiteral("no server"));
        QCOMPARE(failed.detail, QByteArray("{\"files\":[]}"));
        QCOMPARE(scheduleRuns(*m_store, QStringLiteral("a"), 10)->size(), size_t(1));
        QCOMPARE(scheduleRuns(*m_store, {}, 1)->size(), size_t(1));
        QCOMPARE(m_store->version(), before); // no number changes by it
    }

    void interrupted()
    {
        const qint64 id = claimScheduleRun(*m_store, QStringLiteral("a"), 1'000, 0, 1'500, {})->value();
        QCOMPARE(markInterruptedRuns(*m_store, 2'000, {}).value_or(-1), 0); // this process lives
        {
            auto writer = m_store->write();
            // A number that no process has.
            QVERIFY((*writer)->db().exec("UPDATE own_schedule_run SET owner_pid = 2147483646"));
            QVERIFY((*writer)->commit(false));
        }
        QCOMPARE(markInterruptedRuns(*m_store, 2'000, {}).value_or(-1), 1);
        const auto runs = scheduleRuns(*m_store, {}, 10);
        QCOMPARE(runs->at(0).id, id);
        QCOMPARE(runs->at(0).state, ScheduleRunState::Interrupted);
        QCOMPARE(runs->at(0).endedAt.value_or(0), 2'000);
        // It is not run again by itself.
        QVERIFY(!*claimScheduleRun(*m_store, QStringLiteral("a"), 1'000, 0, 2'500, {}));
    }

    void files()
    {
        QVERIFY(putExpiringFile(*m_store, {QStringLiteral("/x/b.pdf"), 500, "1"}, {}));
        QVERIFY(putExpiringFile(*m_store, {QStringLiteral("/x/a.pdf"), 500, "2"}, {}));
        QVERIFY(putExpiringFile(*m_store, {QStringLiteral("/x/later.pdf"), 501, "3"}, {}));
        QVERIFY(putExpiringFile(*m_store, {QStringLiteral("/x/a.pdf"), 400, QByteArray("\0z", 2)}, {}));
        const auto expired = expiredFiles(*m_store, 500);
        QVERIFY(expired);
        QCOMPARE(expired->size(), size_t(2));
        QCOMPARE(expired->at(0).path, QStringLiteral("/x/a.pdf"));
        QCOMPARE(expired->at(0).expiresAt, 400);
        QCOMPARE(expired->at(0).sha256, QByteArray("\0z", 2));
        QVERIFY(forgetExpiringFiles(*m_store, {QStringLiteral("/x/a.pdf"), QStringLiteral("/x/b.pdf")}, {}));
        QVERIFY(expiredFiles(*m_store, 500)->empty());
        QCOMPARE(expiredFiles(*m_store, 501)->size(), size_t(1));
    }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Store> m_store;
};

} // namespace parlance::test

QTEST_GUILESS_MAIN(parlance::test::TestScheduleRuns)
#include "tst_scheduleruns.moc"
