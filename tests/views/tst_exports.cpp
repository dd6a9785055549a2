// What the window writes: as jobs with an outcome, and files that go again when they lie where files expire.
#include "app/exports.h"
#include "tests/views/fakes.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace parlance {

class tst_exports : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Exports::Folder m_expiring;

    static Result<void> writeSome(QIODevice &device, const std::stop_token &, const ProgressSink &)
    {
        device.write("x");
        return {};
    }

private Q_SLOTS:
    void init() { m_expiring = {}; }

    void saidWhenItIsThere()
    {
        FakeSession session;
        Exports exports(&session, [this] { return m_expiring; });
        QSignalSpy written(&exports, &Exports::written), failed(&exports, &Exports::failed);
        m_expiring = {m_folder.filePath(QStringLiteral("out")), 30};
        QVERIFY(QDir().mkpath(m_expiring.path));
        const QString inside = m_expiring.path + QStringLiteral("/a.csv"),
                      outside = m_folder.filePath(QStringLiteral("b.csv"));
        exports.start(exportOfFile(QStringLiteral("A"), QStringLiteral("Cost"), inside, writeSome));
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(exports.last(), QStringList{inside});
        exports.start(exportOfFile(QStringLiteral("B"), QStringLiteral("Users"), outside, writeSome));
        QTRY_COMPARE(written.size(), 2);
        QCOMPARE(session.calls,
                 (QStringList{QStringLiteral("export a.csv Cost 30"), QStringLiteral("export b.csv Users 0")}));
        QVERIFY(failed.isEmpty());
        QCOMPARE(session.jobs()->jobs().size(), size_t(2));
        QCOMPARE(session.jobs()->jobs().front().state, JobState::Done);
    }

    void failuresAndCancelling()
    {
        FakeSession session;
        Exports exports(&session, [this] { return m_expiring; });
        QSignalSpy written(&exports, &Exports::written), failed(&exports, &Exports::failed);
        exports.start(
            exportOfFile(QStringLiteral("A"), {}, m_folder.filePath(QStringLiteral("no/such/a.csv")), writeSome));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(session.jobs()->jobs().empty()); // it is said, and not twice
        ExportJob endless{QStringLiteral("B"), {}, {}};
        const auto held = std::make_shared<int>(1);
        endless.held = held;
        endless.run = [](std::stop_token stop, const ProgressSink &) -> Result<QStringList> {
            while (!stop.stop_requested())
                std::this_thread::yield();
            return fail(ErrorCategory::Cancelled, {});
        };
        exports.start(std::move(endless));
        QCOMPARE(held.use_count(), 2L);
        const quint64 job = session.jobs()->jobs().front().id;
        session.jobs()->cancel(job);
        QTRY_COMPARE(session.jobs()->jobs().front().state, JobState::Cancelled);
        QTRY_COMPARE(held.use_count(), 1L); // let go when it has ended
        QVERIFY(written.isEmpty());
        QCOMPARE(failed.size(), 1);
    }

    void whereFilesExpire()
    {
        const QString folder = m_folder.filePath(QStringLiteral("exp"));
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/sub")));
        const auto touch = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) ? path : QString();
        };
        QCOMPARE(keptDays(touch(folder + QStringLiteral("/a")), {folder, 7}), 7);
        QCOMPARE(keptDays(touch(folder + QStringLiteral("/sub/a")), {folder, 7}), 7);
        QCOMPARE(keptDays(touch(folder + QStringLiteral("-other")), {folder, 7}), 0); // the name only begins alike
        QCOMPARE(keptDays(folder + QStringLiteral("/sub/../../exp-other"), {folder, 7}), 0);
        QCOMPARE(keptDays(folder + QStringLiteral("/a"), {folder, 0}), 0);
        QCOMPARE(keptDays(folder + QStringLiteral("/a"), {}), 0);
    }
};

} // namespace parlance

QTEST_MAIN(parlance::tst_exports)
#include "tst_exports.moc"
