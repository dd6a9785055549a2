// Files on their way out: whole or not there, cancelled, and by turns of the GUI thread.
#include "models/live/exportjob.h"
#include "tests/live/gate.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace parlance;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> writeSome(QIODevice &device, const std::stop_token &, const ProgressSink &)
{
    device.write("new");
    return {};
}

} // namespace

class TestExportJob : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void wholeOrAsBefore()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.csv"));
        const auto job = exportOfFile(QStringLiteral("A"), QStringLiteral("a"), path, writeSome);
        const auto files = job.run({}, {});
        QVERIFY(files);
        QCOMPARE(*files, QStringList{path});
        QCOMPARE(bytesOf(path), QByteArray("new"));
        const auto failing = exportOfFile({}, {}, path, [](QIODevice &device, std::stop_token, const ProgressSink &) {
            device.write("half");
            return Result<void>(fail(ErrorCategory::Storage, QStringLiteral("full")));
        });
        const auto failed = failing.run({}, {});
        QVERIFY(!failed);
        QCOMPARE(failed.error().place.file, path);
        QCOMPARE(bytesOf(path), QByteArray("new"));
    }

    void cancelledLeavesNothing()
    {
        const QString path = m_folder.filePath(QStringLiteral("b.csv"));
        std::stop_source stop;
        const auto job = exportOfFile({}, {}, path, [&stop](QIODevice &device, std::stop_token, const ProgressSink &) {
            device.write("all");
            stop.request_stop(); // while it is written
            return Result<void>();
        });
        const auto files = job.run(stop.get_token(), {});
        QVERIFY(!files);
        QCOMPARE(files.error().category, ErrorCategory::Cancelled);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("b.csv*")}).size(), 0);
    }

    void turnsAreOnTheGuiThread()
    {
        const GuiTurns turns(this);
        std::thread::id where;
        bool taken = false;
        std::jthread worker([&](const std::stop_token &stop) {
            taken = turns.take([&] { where = std::this_thread::get_id(); }, stop);
        });
        QTRY_VERIFY(where != std::thread::id());
        worker.join();
        QVERIFY(taken);
        QCOMPARE(where, std::this_thread::get_id());
    }

    // A worker that is told to stop does not wait, and nothing of it happens later.
    void whatIsDroppedNeverHappens()
    {
        const GuiTurns turns(this);
        bool happened = false, taken = true;
        std::jthread worker([&](const std::stop_token &stop) { taken = turns.take([&] { happened = true; }, stop); });
        worker.request_stop();
        worker.join(); // the event loop has not run
        QVERIFY(!taken);
        QCoreApplication::processEvents();
        QVERIFY(!happened);
    }

    void progressOfRows()
    {
        std::vector<Progress> told;
        RowProgress rows([&](const Progress &at) { told.push_back(at); }, 10);
        for (int row = 0; row < 10; ++row)
            rows.at(row);
        QVERIFY(told.size() < 10); // not each of them
        RowProgress nobody({}, 10);
        nobody.at(3);
    }
};

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
