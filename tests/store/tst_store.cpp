// Opening, refusing, migrating, reading: what a workspace file may be and what must not happen to it.
#include "models/store/annotations.h"
#include "models/store/storeprivate.h"
#include "tests/store/storetesting.h"

#include <QTemporaryDir>

#include <thread>
#include <unistd.h>

using namespace parlance;
using namespace parlance::test;

class TestStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("s%1.parlance").arg(++m_count)); }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static void makeForeign(const QString &path)
    {
        auto db = Database::open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        QVERIFY(db);
        QVERIFY(db->exec("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)"));
    }
    // Refused in every mode with these words, and not changed by a byte.
    static void refused(const QString &path, const char *words)
    {
        const QByteArray before = bytesOf(path);
        for (const auto mode : {Store::Mode::OpenExisting, Store::Mode::OpenOrCreate, Store::Mode::ReadOnly}) {
            const auto store = Store::open(path, mode);
            QVERIFY(!store);
            QCOMPARE(store.error().category, ErrorCategory::Workspace);
            QVERIFY2(store.error().text.contains(QLatin1String(words)), qPrintable(store.error().text));
            QCOMPARE(store.error().place.file, path);
        }
        QCOMPARE(bytesOf(path), before);
    }

private Q_SLOTS:
    void missing()
    {
        const QString path = freshPath();
        for (const auto mode : {Store::Mode::OpenExisting, Store::Mode::ReadOnly})
            QCOMPARE(Store::open(path, mode).error().text, QStringLiteral("There is no such workspace."));
        QVERIFY(!QFileInfo::exists(path));
        const auto nowhere =
            Store::open(m_folder.filePath(QStringLiteral("no/such/x.parlance")), Store::Mode::OpenOrCreate);
        QVERIFY(nowhere.error().text.contains(QStringLiteral("folder of the workspace does not exist")));
    }

    void folder() { refused(m_folder.path(), "folder"); }

    void notSqlite()
    {
        const QString path = freshPath();
        writeFile(path, "Dear diary, this is no database but a text of some length.");
        refused(path, "not a Parlance workspace");
    }

    void foreignSqlite()
    {
        const QString path = freshPath();
        makeForeign(path);
        refused(path, "another program");
    }

    void newerVersion()
    {
        const QString path = freshPath();
        openStore(path).reset();
        {
            auto db = Database::open(path, SQLITE_OPEN_READWRITE);
            QVERIFY(db->exec("PRAGMA user_version=99"));
        }
        refused(path, "newer version");
    }

    void damaged()
    {
        const QString path = freshPath();
        {
            const auto store = openStore(path);
            QVERIFY(importAll(*store, growingFiles(2, 20)));
        }
        QByteArray bytes = bytesOf(path);
        for (int i = 100; i < 16'384; ++i)
            bytes[i] = char(i * 7);
        writeFile(path, bytes);
        refused(path, "damaged");
    }

    void emptyFile()
    {
        const QString path = freshPath();
        writeFile(path, {});
        QVERIFY(Store::open(path, Store::Mode::OpenExisting).error().text.contains(QStringLiteral("empty")));
        QVERIFY(Store::open(path, Store::Mode::OpenOrCreate));
        QVERIFY(Store::open(path, Store::Mode::OpenExisting));
    }

    void readOnlyPlaces()
    {
        if (geteuid() == 0)
            QSKIP("permissions do not hold for the administrator");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("w.parlance"));
        openStore(path).reset();
        const auto readable = QFile::ReadOwner | QFile::ExeOwner;
        QVERIFY(QFile::setPermissions(folder.path(), readable));
        QVERIFY(Store::open(path, Store::Mode::OpenExisting).error().text.contains(QStringLiteral("read-only")));
        const auto reading = Store::open(path, Store::Mode::ReadOnly);
        QVERIFY(reading);
        QVERIFY((*reading)->sources());
        QVERIFY(QFile::setPermissions(folder.path(), readable | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        QVERIFY(Store::open(path, Store::Mode::OpenExisting).error().text.contains(QStringLiteral("read-only")));
    }

    void lockedByAnother()
    {
        const QString path = freshPath();
        const auto store = openStore(path);
        store->setBusyTimeout(20);
        auto other = Database::open(path, SQLITE_OPEN_READWRITE);
        QVERIFY(other->exec("BEGIN IMMEDIATE"));
        const auto writer = store->write();
        QVERIFY(!writer);
        QCOMPARE(writer.error().category, ErrorCategory::Workspace);
        QVERIFY(writer.error().text.contains(QStringLiteral("locked by another program")));
        QVERIFY(store->read()); // reading goes on
        QVERIFY(other->exec("ROLLBACK"));
        QVERIFY(store->write());
    }

    void openedWhileLocked()
    {
        const QString path = freshPath();
        openStore(path).reset();
        auto other = Database::open(path, SQLITE_OPEN_READWRITE);
        QVERIFY(other->exec("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE meta SET value = 1"));
        const auto store = Store::open(path, Store::Mode::OpenExisting);
        QVERIFY(!store);
        QVERIFY2(store.error().text.contains(QStringLiteral("locked")), qPrintable(store.error().text));
    }

    void migration()
    {
        const QString path = freshPath();
        QString before;
        {
            const auto store = openStore(path);
            QVERIFY(importAll(*store, growingFiles(2, 5)));
            before = dumpAll(*store);
        }
        std::vector<Migration> broken(schemaMigrations().begin(), schemaMigrations().end());
        std::vector<Migration> good = broken;
        const int next = broken.back().number + 1;
        broken.push_back({next, "CREATE TABLE added (a); SELECT nonsense FROM nowhere"});
        good.push_back({next, "CREATE TABLE added (a)"});
        auto db = Database::open(path, SQLITE_OPEN_READWRITE);
        QVERIFY(!migrate(*db, path, broken, true));
        QCOMPARE(db->integer("PRAGMA user_version")->value_or(0), next - 1);
        QCOMPARE(db->integer("SELECT count(*) FROM sqlite_master WHERE name = 'added'")->value_or(9), 0);
        QVERIFY(migrate(*db, path, good, true));
        QCOMPARE(db->integer("PRAGMA user_version")->value_or(0), next);
        QCOMPARE(db->integer("SELECT count(*) FROM added")->value_or(9), 0);
        // Each attempt left a backup that opens and has everything.
        for (const QString &suffix : {QString(), QStringLiteral("-2")}) {
            const QString backup = path + QStringLiteral(".backup-v%1").arg(next - 1) + suffix;
            QCOMPARE(dumpAll(*openStore(backup, Store::Mode::OpenExisting)), before);
        }
    }

    // A workspace of the first schema, as older programs left it, opened by every mode.
    void firstSchema()
    {
        const QString path = freshPath();
        {
            auto db = Database::open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
            QVERIFY(migrate(*db, path, schemaMigrations().first(1), true));
            QCOMPARE(db->integer("PRAGMA user_version")->value_or(0), 1);
        }
        const auto store = openStore(path, Store::Mode::ReadOnly);
        QVERIFY(QFileInfo::exists(path + QStringLiteral(".backup-v1")));
        auto db = Database::open(path, SQLITE_OPEN_READONLY);
        QCOMPARE(db->integer("PRAGMA user_version")->value_or(0), schemaMigrations().back().number);
        QCOMPARE(db->integer("SELECT count(*) FROM conversation_part")->value_or(-1), 0);
        QCOMPARE(db->integer("SELECT count(*) FROM own_action")->value_or(-1), 0);
        QCOMPARE(db->integer("SELECT enabled FROM search_state")->value_or(0), 1);
    }

    // What schemas 13 and 14 derive, of data that was imported before them: as a migration leaves it, and opened again.
    void derivedAgain()
    {
        const QString path = freshPath();
        const QByteArray text = "conversation c1 at=10 rank=1\n  user q @1 \"Hi?\"\n"
                                "  assistant a <q @2 confidence=0.3 source=rag \"Hm\"\n  tool t <a @3 nohit\n"
                                "conversation c2 at=10 rank=1\n  user q @1 \"This is terrible, I hate it\"\n"
                                "  user s @2 sentiment=positive \"terrible\"\n";
        QString before;
        {
            const auto store = openStore(path);
            QVERIFY(importAll(*store, {{QStringLiteral("f"), text}}));
            before = dumpAll(*store);
        }
        {
            auto db = Database::open(path, SQLITE_OPEN_READWRITE);
            QVERIFY(db->exec("UPDATE message SET flags = flags & ~0xB00000;"
                             "UPDATE message SET flags = flags & ~0x41C000 WHERE role = 0 AND flags >> 22 & 1;"
                             "DELETE FROM segment;"
                             "INSERT INTO meta (key, value) VALUES ('derive_again', 1)"));
        }
        const auto store = openStore(path);
        QCOMPARE(dumpAll(*store), before);
        QCOMPARE(verifyText(*store), QString());
        QCOMPARE(store->privates().writer.integer("SELECT count(*) FROM meta WHERE key = 'derive_again'")->value_or(9),
                 0);
    }

    // Released schema numbers never change what they make.
    void schemaNumbers()
    {
        QCOMPARE(int(schemaMigrations().size()), 19);
        QCOMPARE(schemaMigrations().back().number, 19);
        const auto store = openStore(freshPath());
        auto &db = store->privates().writer;
        QCOMPARE(db.integer("PRAGMA application_id")->value_or(0), 0x50524C43);
        QCOMPARE(db.integer("PRAGMA user_version")->value_or(0), 19);
        QCOMPARE(db.integer("PRAGMA page_size")->value_or(0), 16'384);
    }

    void settingsAndZone()
    {
        const QString path = freshPath();
        {
            const auto store = openStore(path);
            QCOMPARE(store->timeZone()->name(), QStringLiteral("UTC"));
            const DataVersion before = store->version();
            QVERIFY(store->setTimeZone(QStringLiteral("Asia/Kolkata")));
            QVERIFY(store->version() > before);
            QVERIFY(!store->setTimeZone(QStringLiteral("Middle/Earth")));
            QVERIFY(store->setSetting(QStringLiteral("a"), QStringList{QStringLiteral("x"), QStringLiteral("y")}));
            QVERIFY(store->setSetting(QStringLiteral("b"), 7));
        }
        const auto store = openStore(path, Store::Mode::ReadOnly);
        QCOMPARE(store->timeZone()->name(), QStringLiteral("Asia/Kolkata"));
        QCOMPARE(store->setting(QStringLiteral("a"))->toStringList().join(QLatin1Char(' ')), QStringLiteral("x y"));
        QCOMPARE(store->setting(QStringLiteral("b"))->toInt(), 7);
        QVERIFY(!store->setting(QStringLiteral("c"))->isValid());
        QVERIFY(!store->setSetting(QStringLiteral("a"), 1));
    }

    void readersSeeOneVersion()
    {
        const QString path = freshPath();
        const auto store = openStore(path);
        QList<qint64> announced;
        store->onCommit([&](DataVersion v) { announced << v.value; });
        QVERIFY(importAll(*store, growingFiles(1, 3)));
        const auto other = openStore(path, Store::Mode::ReadOnly);
        QCOMPARE(other->version(), store->version());

        auto reader = store->read();
        QVERIFY(reader);
        const auto countIn = [](ReadSession &session) {
            auto s = session.prepare(QStringLiteral("SELECT count(*) FROM message"));
            return s && s->step().value_or(false) ? s->integer(0) : -1;
        };
        const qint64 before = countIn(**reader);
        const DataVersion version = (*reader)->version();
        QCOMPARE(version, store->version());
        QVERIFY(importAll(*store, growingFiles(3, 9)));
        QCOMPARE(countIn(**reader), before);
        QCOMPARE((*reader)->version(), version);
        QVERIFY(store->version() > version);
        QVERIFY(countIn(**store->read()) > before);
        QVERIFY(other->refreshVersion() == store->version());
        QVERIFY(std::is_sorted(announced.begin(), announced.end()));
        QCOMPARE(announced.back(), store->version().value);
    }

    void interrupted()
    {
        const auto store = openStore(freshPath());
        auto session = store->read();
        QVERIFY(session);
        auto endless = (*session)->prepare(
            QStringLiteral("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c"));
        QVERIFY(endless);
        std::atomic<bool> done = false;
        std::jthread stopper([&] {
            while (!done) {
                (*session)->interrupt();
                std::this_thread::yield();
            }
        });
        const auto row = endless->step();
        done = true;
        QVERIFY(!row);
        QCOMPARE(row.error().category, ErrorCategory::Cancelled);
    }

    void cannotWriteThroughAReader()
    {
        const auto store = openStore(freshPath());
        auto session = store->read();
        auto statement = (*session)->prepare(QStringLiteral("DELETE FROM meta"));
        QVERIFY(!statement || !statement->step());
    }

    void twoWorkspacesOnOneFile()
    {
        const QString path = freshPath();
        const auto a = openStore(path), b = openStore(path);
        const QList<TextFile> files = growingFiles(4, 20);
        // Dictionaries in memory must notice what the other one has written.
        const auto first = beginImport(*a), second = beginImport(*b);
        for (int i = 0; i < 4; ++i)
            QVERIFY(importFile(i % 2 ? *second : *first, files[i]));
        QVERIFY(first->finish({}));
        const auto expected = openStore(freshPath());
        QVERIFY(importAll(*expected, files));
        QCOMPARE(dumpAll(*a), dumpAll(*expected));
        QCOMPARE(verifyText(*b), QString());
    }

    void annotationsAreTheUsersOwn()
    {
        const auto store = openStore(freshPath());
        const auto session = beginImport(*store);
        const TextFile file{QStringLiteral("audit"), "x"};
        const auto sink = session->beginFile(identity(file), {});
        AuditRecord event;
        event.actor = "ann@example.com";
        event.action = "enabled";
        event.targetKind = "model";
        event.target = "claude-opus";
        event.at = 2000;
        QVERIFY((*sink)->put(event));
        QVERIFY((*sink)->commit());
        QVERIFY(session->finish({}));
        const DataVersion version = store->version();

        StoredAnnotation own{QStringLiteral("a1"), 1000, QStringLiteral("Campaign “Spring” – 50 %")};
        QVERIFY(saveAnnotation(*store, own, 5000, {}));
        own.text = QStringLiteral("Campaign");
        QVERIFY(saveAnnotation(*store, own, 6000, {}));
        QVERIFY(saveAnnotation(*store, {QStringLiteral("a2"), 3000, QStringLiteral("gone soon")}, 6000, {}));
        QVERIFY(removeAnnotation(*store, QStringLiteral("a2"), {}));
        QVERIFY(removeAnnotation(*store, QStringLiteral("never there"), {}));
        const StoredAnnotation audit{
            {}, 2000, QStringLiteral("enabled model claude-opus"), QStringLiteral("ann@example.com")};
        QCOMPARE(*annotations(*store, 10), (std::vector{own, audit}));
        QCOMPARE(annotations(*store, 10)->front().text, QStringLiteral("Campaign"));
        QVERIFY2(store->version() == version, "no number has changed");

        const auto sources = store->sources();
        QVERIFY(store->removeSource(sources->front().id, {}));
        QCOMPARE(*annotations(*store, 10), std::vector{own});
    }

    void backup()
    {
        const QString path = freshPath(), copy = freshPath();
        const auto store = openStore(path);
        QVERIFY(importAll(*store, growingFiles(2, 9)));
        QVERIFY(store->backupTo(copy));
        QCOMPARE(dumpAll(*openStore(copy)), dumpAll(*store));
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
