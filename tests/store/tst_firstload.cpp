// The first bulk load does not wait for the disk: what is beside the workspace meanwhile, and what becomes of both when the
// process or the computer ends.
#include "models/store/firstload.h"
#include "models/store/savedworkspace.h"
#include "models/store/storeprivate.h"
#include "tests/store/storetesting.h"

#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

using namespace parlance;
using namespace parlance::test;

class TestFirstLoad : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("f%1.parlance").arg(++m_count)); }

    static bool isSaved(const QString &path) { return QFileInfo::exists(path + QStringLiteral(".first-load")); }
    // Whether commits wait for the disk: 1, or 0 in a first load.
    static qint64 waits(Store &store)
    {
        return store.privates().writer.integer("PRAGMA synchronous").value_or(-1).value_or(-1);
    }
    static QStringList lostImports(const Store &store)
    {
        QStringList lost;
        const auto issues = store.issues({}, 100);
        for (const StoredIssue &each : *issues)
            if (each.issue.code == QStringLiteral("import.lost"))
                lost << each.issue.place.file + QStringLiteral(": ") + each.issue.text;
        return lost;
    }
    static qint64 messages(const Store &store)
    {
        auto session = store.read();
        auto s = (*session)->prepare(QStringLiteral("SELECT count(*) FROM message"));
        return s && s->step().value_or(false) ? s->integer(0) : -1;
    }
    // A process that ends in the middle of its first load, after one file.
    static bool leaveLoad(const QString &path, const QList<TextFile> &files)
    {
        const pid_t child = fork();
        if (child == 0) {
            const auto store = openStore(path);
            const auto session = beginLoad(*store);
            const bool done = importFile(*session, files[0]).has_value() && isSaved(path);
            _exit(done ? 0 : 1);
        }
        int status = -1;
        return child > 0 && waitpid(child, &status, 0) == child && status == 0;
    }
    static void startComputerAnew(const QString &path)
    {
        auto saved = Database::open(path + QStringLiteral(".first-load"), SQLITE_OPEN_READWRITE);
        QVERIFY(saved);
        QVERIFY(saved->exec("UPDATE meta SET value = 'another start' WHERE key = 'first_load.boot'"));
        QCOMPARE(sqlite3_changes(saved->handle()), 1);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // Pages that never reached the disk.
    static void damage(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 half = file.size() / 2;
        QVERIFY(file.seek(half));
        QCOMPARE(file.write(QByteArray(file.size() - half, '\0')), file.size() - half);
    }
    static QString undisturbed(const QString &path, const QList<TextFile> &files)
    {
        const auto store = openStore(path);
        return importAll(*store, files) ? dumpAll(*store) : QString();
    }

private Q_SLOTS:
    void isSafeguardedUntilItsEnd()
    {
        const QList<TextFile> files = growingFiles(4, 40);
        const QString path = freshPath();
        const auto store = openStore(path);
        QCOMPARE(waits(*store), 1);
        auto session = beginLoad(*store);
        QVERIFY(isSaved(path));
        QCOMPARE(waits(*store), 0);
        for (const TextFile &file : files)
            QVERIFY(importFile(*session, file));
        QVERIFY(isSaved(path));
        QVERIFY(session->finish({}));
        QVERIFY(!isSaved(path));
        QCOMPARE(waits(*store), 1);
        QCOMPARE(dumpAll(*store), undisturbed(freshPath(), files));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*first-load*")}), QStringList());
    }

    void onlyLargeLoadsIntoNothing()
    {
        const QString path = freshPath();
        const auto store = openStore(path);
        QVERIFY(importAll(*store, growingFiles(1, 5))); // few bytes
        QCOMPARE(waits(*store), 1);
        const auto second = beginLoad(*store);
        QVERIFY(!isSaved(path)); // what is there could not be restored
        QCOMPARE(waits(*store), 1);
    }

    void cancelledIsBroughtToTheDisk()
    {
        const QString path = freshPath();
        const auto store = openStore(path);
        {
            const auto session = beginLoad(*store);
            QVERIFY(importFile(*session, growingFiles(1, 5)[0]));
            QVERIFY(isSaved(path));
        }
        QVERIFY(!isSaved(path));
        QCOMPARE(waits(*store), 1);
        QVERIFY(messages(*store) > 0);
    }

    void ownWorkEndsIt()
    {
        const QList<TextFile> files = growingFiles(3, 20);
        const QString path = freshPath();
        const auto store = openStore(path);
        const auto session = beginLoad(*store);
        QVERIFY(importFile(*session, files[0]));
        QVERIFY(store->setSetting(QStringLiteral("own"), QStringLiteral("work")));
        QVERIFY(!isSaved(path));
        QCOMPARE(waits(*store), 1);
        for (const TextFile &file : files)
            QVERIFY(importFile(*session, file));
        QVERIFY(session->finish({}));
        QCOMPARE(dumpAll(*store), undisturbed(freshPath(), files));
    }

    void othersLeaveItAlone()
    {
        const QString path = freshPath();
        const auto store = openStore(path);
        const auto session = beginLoad(*store);
        QVERIFY(importFile(*session, growingFiles(1, 5)[0]));
        for (const auto mode : {Store::Mode::OpenExisting, Store::Mode::ReadOnly}) {
            const auto other = openStore(path, mode);
            QCOMPARE(messages(*other), messages(*store));
            QVERIFY(isSaved(path));
        }
        const auto other = openStore(path);
        QVERIFY(other->setSetting(QStringLiteral("own"), QStringLiteral("work")));
        QVERIFY(isSaved(path));
        QVERIFY(session->finish({}));
        QVERIFY(!isSaved(path));
    }

    void endedProcessLosesNothing()
    {
        const QList<TextFile> files = growingFiles(3, 20);
        const QString path = freshPath();
        QVERIFY(leaveLoad(path, files));
        QVERIFY(isSaved(path));
        {
            const auto reader = openStore(path, Store::Mode::ReadOnly);
            QVERIFY(messages(*reader) > 0);
            QVERIFY(isSaved(path)); // who only reads brings nothing to the disk
        }
        const auto store = openStore(path);
        QVERIFY(!isSaved(path));
        QCOMPARE(waits(*store), 1);
        QVERIFY(messages(*store) > 0);
        QCOMPARE(lostImports(*store), QStringList());
        QVERIFY(importAll(*store, files));
        QCOMPARE(dumpAll(*store), undisturbed(freshPath(), files));
    }

    void endedProcessIsNoticedByWhoWrites()
    {
        const QString path = freshPath();
        const auto store = openStore(path);
        QVERIFY(leaveLoad(path, growingFiles(1, 5)));
        QVERIFY(isSaved(path));
        QVERIFY(store->setSetting(QStringLiteral("own"), QStringLiteral("work")));
        QVERIFY(!isSaved(path));
    }

    void failedComputer_data()
    {
        QTest::addColumn<bool>("damaged");
        QTest::addColumn<int>("mode");
        QTest::newRow("damaged file") << true << int(Store::Mode::OpenOrCreate);
        QTest::newRow("damaged file, read only") << true << int(Store::Mode::ReadOnly);
        // Nobody can know that it is whole: an old page in a new file breaks no rule.
        QTest::newRow("file without visible damage") << false << int(Store::Mode::OpenExisting);
    }
    void failedComputer()
    {
        QFETCH(bool, damaged);
        QFETCH(int, mode);
        const QList<TextFile> files = growingFiles(3, 20);
        const QString path = freshPath(), aside = path + QStringLiteral(".damaged");
        QVERIFY(openStore(path)->setSetting(QStringLiteral("own"), QStringLiteral("work")));
        QVERIFY(leaveLoad(path, files));
        if (damaged)
            damage(path);
        const QByteArray left = bytesOf(path), log = bytesOf(path + QStringLiteral("-wal"));
        startComputerAnew(path);
        {
            const auto store = openStore(path, Store::Mode(mode));
            QVERIFY(!isSaved(path));
            QCOMPARE(integrity(*store), QStringLiteral("ok"));
            QCOMPARE(messages(*store), 0);
            QCOMPARE(store->setting(QStringLiteral("own"))->toString(), QStringLiteral("work"));
            QCOMPARE(lostImports(*store).size(), 1);
            QVERIFY(lostImports(*store)[0].startsWith(QStringLiteral("here: ")));
            QVERIFY(lostImports(*store)[0].contains(QFileInfo(aside).fileName()));
        }
        QCOMPARE(bytesOf(aside), left);
        QCOMPARE(bytesOf(aside + QStringLiteral("-wal")), log);
        const auto store = openStore(path);
        QVERIFY(importAll(*store, files));
        QCOMPARE(dumpAll(*store), undisturbed(freshPath(), files));
        QCOMPARE(lostImports(*store).size(), 1);
    }

    // The computer may fail again while the saved workspace takes its place.
    void failedAgain_data()
    {
        QTest::addColumn<QStringList>("moved");
        QTest::newRow("nothing moved") << QStringList();
        QTest::newRow("log moved") << QStringList{QStringLiteral("-wal")};
        QTest::newRow("all moved") << QStringList{QStringLiteral("-wal"), QString()};
    }
    void failedAgain()
    {
        QFETCH(QStringList, moved);
        const QString path = freshPath(), aside = path + QStringLiteral(".damaged");
        QVERIFY(leaveLoad(path, growingFiles(1, 5)));
        startComputerAnew(path);
        {
            auto saved = Database::open(path + QStringLiteral(".first-load"), SQLITE_OPEN_READWRITE);
            const QString sql = QStringLiteral("INSERT INTO meta VALUES ('first_load.aside', '%1')").arg(aside);
            QVERIFY(saved->exec(qPrintable(sql)));
        }
        for (const QString &suffix : moved)
            QVERIFY(QFile::rename(path + suffix, aside + suffix));
        const auto store = openStore(path, Store::Mode::OpenExisting);
        QVERIFY(!isSaved(path));
        QCOMPARE(messages(*store), 0);
        QCOMPARE(lostImports(*store).size(), 1);
        QVERIFY(QFileInfo::exists(aside));
        QVERIFY(!QFileInfo::exists(path + QStringLiteral(".damaged-2")));
    }

    void failedDiskIsNotRelied()
    {
        const QString path = freshPath();
        QVERIFY(leaveLoad(path, growingFiles(1, 5)));
        distrustWorkspace(path); // what a sync that fails does
        const auto store = openStore(path);
        QCOMPARE(lostImports(*store).size(), 1);
        QCOMPARE(messages(*store), 0);
    }

    void byAnotherName()
    {
        const QString path = freshPath(), link = freshPath();
        openStore(path).reset();
        QVERIFY(QFile::link(path, link));
        QVERIFY(leaveLoad(path, growingFiles(1, 5)));
        startComputerAnew(path);
        const auto store = openStore(link);
        QCOMPARE(lostImports(*store).size(), 1);
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(!isSaved(path));
    }

    void somethingElseOfThatName()
    {
        const QString path = freshPath();
        openStore(path).reset();
        QFile other(path + QStringLiteral(".first-load"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("no workspace");
        other.close();
        const auto store = openStore(path);
        QVERIFY(store->setSetting(QStringLiteral("own"), QStringLiteral("work")));
        QCOMPARE(bytesOf(other.fileName()), QByteArray("no workspace"));
    }
};

QTEST_GUILESS_MAIN(TestFirstLoad)
#include "tst_firstload.moc"
