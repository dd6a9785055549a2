// Imports that do not end well: killed, cancelled, out of space, failing files; and several at a time.
#include "models/store/storeprivate.h"
#include "tests/store/storetesting.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <ctime>
#include <random>
#include <thread>
#include <unistd.h>

using namespace parlance;
using namespace parlance::test;

namespace {

// CPU time of this process: unlike the clock it does not run on while others have the processor.
qint64 cpuMicros()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return qint64(spent.tv_sec) * 1'000'000 + spent.tv_nsec / 1'000;
}

// Ends this process as a failing computer would, when it has worked for so long.
void killAfter(qint64 cpuMicros)
{
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGKILL;
    timer_t timer{};
    itimerspec when{};
    when.it_value.tv_sec = cpuMicros / 1'000'000;
    when.it_value.tv_nsec = std::max<long>(cpuMicros % 1'000'000 * 1'000, 1);
    if (timer_create(CLOCK_PROCESS_CPUTIME_ID, &event, &timer) != 0 || timer_settime(timer, 0, &when, nullptr) != 0)
        _exit(2);
}

const QString childWord = QStringLiteral("--import");

QList<TextFile> manyFiles()
{
    return growingFiles(6, 40);
}

// A process of its own: PATH FIRST_LOAD_BYTES MOMENT. It is killed when it has worked for MOMENT microseconds of CPU; 0: never,
// and it says what opening took and what all of it.
int importAsChild(const QStringList &words)
{
    const qint64 begun = cpuMicros(), moment = words.value(2).toLongLong();
    if (moment > 0)
        killAfter(moment);
    auto store = Store::open(words.value(0), Store::Mode::OpenOrCreate);
    const qint64 opened = cpuMicros();
    if (!store || !importAll(**store, manyFiles(), words.value(1).toLongLong()))
        return 1;
    printf("%lld %lld", (long long)(opened - begun), (long long)(cpuMicros() - begun));
    return 0;
}

QByteArray importInChild(const QString &path, qint64 firstLoad, qint64 moment)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {childWord, path, QString::number(firstLoad), QString::number(moment)});
    child.waitForFinished(-1);
    return child.readAllStandardOutput();
}

struct Spent
{
    qint64 opening = 0, all = 0; // microseconds of CPU
};
Spent spentBy(const QString &path, qint64 firstLoad)
{
    const QList<QByteArray> words = importInChild(path, firstLoad, 0).split(' ');
    return {words.value(0).toLongLong(), words.value(1).toLongLong()};
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("w%1.parlance").arg(++m_count)); }

    static qint64 count(const Store &store, const char *sql)
    {
        auto session = store.read();
        auto s = (*session)->prepare(QString::fromLatin1(sql));
        return s && s->step().value_or(false) ? s->integer(0) : -1;
    }

private Q_SLOTS:
    void killedAtAnyMoment()
    {
        const QList<TextFile> files = manyFiles();
        const auto undisturbed = openStore(freshPath());
        QVERIFY(importAll(*undisturbed, files));
        const QString expected = dumpAll(*undisturbed);
        // Every other one does not wait for the disk before its end.
        const qint64 firstLoads[] = {0, FirstLoad::worthwhileBytes};
        const Spent spent[] = {spentBy(freshPath(), firstLoads[0]), spentBy(freshPath(), firstLoads[1])};

        std::mt19937 random(7);
        int killedWhileReading = 0, killedInFirstLoad = 0;
        for (int round = 0; round < 100; ++round) {
            const QString path = freshPath();
            const auto &[opening, all] = spent[round % 2];
            QVERIFY(opening > 0 && all > opening);
            // One of five while the workspace is made, one of five of the others after the end.
            const qint64 moment = round % 5 == 0 ? qint64(random() % quint64(opening))
                                                 : opening + qint64(random() % quint64((all - opening) * 5 / 4));
            importInChild(path, firstLoads[round % 2], std::max<qint64>(moment, 1));

            killedInFirstLoad += QFileInfo::exists(path + QStringLiteral(".first-load"));
            const auto store = openStore(path);
            QVERIFY(!QFileInfo::exists(path + QStringLiteral(".first-load")));
            QCOMPARE(integrity(*store), QStringLiteral("ok"));
            const qint64 reading = count(*store, "SELECT count(*) FROM import_file WHERE state = 'reading'");
            QVERIFY(importAll(*store, files));
            QCOMPARE(count(*store, "SELECT count(*) FROM import_file WHERE state = 'interrupted'"), reading);
            QCOMPARE(count(*store, "SELECT count(*) FROM issue WHERE code = 'import.interrupted'"), reading);
            killedWhileReading += reading > 0;
            QCOMPARE(dumpAll(*store), expected);
            QCOMPARE(verifyText(*store), QString());
        }
        qInfo("%d of 100 were killed while a file was being read", killedWhileReading);
        QVERIFY(killedWhileReading > 10);
        QVERIFY(killedInFirstLoad > 10);
    }

    void cancelledAtAnyMoment()
    {
        const QList<TextFile> files = growingFiles(3, 20);
        const auto undisturbed = openStore(freshPath());
        QVERIFY(importAll(*undisturbed, files));
        for (int round = 0; round < 10; ++round) {
            const auto store = openStore(freshPath());
            const auto session = beginImport(*store);
            QVERIFY(importFile(*session, files[0]));
            const QString before = dumpAll(*store);
            const DataVersion version = store->version();
            {
                std::stop_source stop;
                auto sink = session->beginFile(identity(files[1]), stop.get_token());
                QVERIFY(sink);
                const QByteArray part = files[1].text.left(files[1].text.indexOf("conversation c1"));
                QVERIFY(pushText(**sink, part));
                if (round % 2 == 0)
                    QVERIFY(pushText(**sink, files[2].text));
                stop.request_stop();
                const auto pushed = round % 3 == 0 ? (*sink)->commit() : pushText(**sink, files[1].text);
                QVERIFY(!pushed);
                QCOMPARE(pushed.error().category, ErrorCategory::Cancelled);
            }
            QCOMPARE(dumpAll(*store), before);
            QCOMPARE(store->version(), version);
            QCOMPARE(count(*store, "SELECT count(*) FROM import_file"), 1);
            QVERIFY(importAll(*store, files));
            QCOMPARE(dumpAll(*store), dumpAll(*undisturbed));
        }
    }

    void cancelledWhileAnotherWrites()
    {
        const auto store = openStore(freshPath());
        const auto session = beginImport(*store);
        auto holder = store->write();
        QVERIFY(holder);
        std::stop_source stop;
        auto sink = session->beginFile({QStringLiteral("f"), 1, 1, QStringLiteral("text")}, stop.get_token());
        QVERIFY(sink);
        QVERIFY(pushText(**sink, "conversation c1 at=1\n  user m1 @1 \"Hi\"\n"));
        std::jthread canceller([&] { stop.request_stop(); });
        const auto done = (*sink)->commit();
        QVERIFY(!done);
        QCOMPARE(done.error().category, ErrorCategory::Cancelled);
        holder->reset(); // the sink's end leaves a trace of the file, which needs the writer
        sink->reset();
        QCOMPARE(count(*store, "SELECT count(*) FROM message"), 0);
    }

    void fullDisk()
    {
        const QList<TextFile> files = growingFiles(4, 500);
        const auto undisturbed = openStore(freshPath());
        QVERIFY(importAll(*undisturbed, files));
        const auto store = openStore(freshPath());
        const auto session = beginImport(*store);
        QVERIFY(importFile(*session, files[0]));
        const QString before = dumpAll(*store);
        Database &db = store->privates().writer;
        const qint64 pages = db.integer("PRAGMA page_count")->value_or(0);
        QVERIFY(db.exec(qPrintable(QStringLiteral("PRAGMA max_page_count=%1").arg(pages))));
        for (int i = 1; i < 4; ++i) {
            const auto failed = importFile(*session, files[i]);
            QVERIFY(!failed);
            QCOMPARE(failed.error().category, ErrorCategory::Storage);
            QCOMPARE(dumpAll(*store), before);
            QCOMPARE(integrity(*store), QStringLiteral("ok"));
        }
        QVERIFY(db.exec("PRAGMA max_page_count=1000000"));
        QVERIFY(importAll(*store, files));
        QCOMPARE(dumpAll(*store), dumpAll(*undisturbed));
        QCOMPARE(verifyText(*store), QString());
    }

    void twoWorkers()
    {
        const QList<TextFile> files = growingFiles(8, 60);
        const auto one = openStore(freshPath());
        QVERIFY(importAll(*one, files));
        for (int round = 0; round < 5; ++round) {
            const auto store = openStore(freshPath());
            const auto session = beginImport(*store);
            std::atomic<int> next = 0, failures = 0;
            const auto work = [&] {
                for (int i = next++; i < files.size(); i = next++)
                    failures += !importFile(*session, files[i]);
            };
            {
                std::jthread other(work);
                work();
            }
            QCOMPARE(failures.load(), 0);
            QVERIFY(session->finish({}));
            QCOMPARE(dumpAll(*store), dumpAll(*one));
            QCOMPARE(dumpSegments(*store), dumpFactView(*store));
        }
    }

    void failedFileLeavesItsIssues()
    {
        const auto store = openStore(freshPath());
        const auto session = beginImport(*store);
        {
            auto sink = session->beginFile({QStringLiteral("broken.gz"), 10, 1, QStringLiteral("text")}, {});
            QVERIFY(sink);
            QVERIFY(pushText(**sink, "conversation c1 at=1\n  user m1 @1 \"Hi\"\n"));
            (*sink)->report({Severity::Rejected, QStringLiteral("gzip.truncated"), QStringLiteral("Cut off."), {}, {}});
        }
        QCOMPARE(count(*store, "SELECT count(*) FROM conversation"), 0);
        const auto imports = store->imports(10);
        QVERIFY(imports);
        QCOMPARE(imports->at(0).state, QStringLiteral("failed"));
        QCOMPARE(imports->at(0).rejected, 1);
        const auto issues = store->issues({}, 10);
        QVERIFY(issues);
        QCOMPARE(issues->at(0).issue.code, QStringLiteral("gzip.truncated"));
        QCOMPARE(session->decide({QStringLiteral("broken.gz"), 10, 1, QStringLiteral("text")}), FileDecision::Read);
    }

    void issuesAreCountedBeyondALimit()
    {
        const auto store = openStore(freshPath());
        const auto session = beginImport(*store);
        auto sink = session->beginFile({QStringLiteral("f"), 10, 1, QStringLiteral("text")}, {});
        QVERIFY(sink);
        for (int i = 0; i < 2'500; ++i) {
            Issue issue{Severity::Rejected, QStringLiteral("json.syntax"), QStringLiteral("Bad."), {}, "raw"};
            issue.place.line = i + 1;
            (*sink)->report(issue);
        }
        QVERIFY((*sink)->commit());
        QCOMPARE(count(*store, "SELECT count(*) FROM issue"), 1'000);
        QCOMPARE(count(*store, "SELECT sum(count) FROM issue"), 2'500);
        QCOMPARE(session->counts().rejected, 2'500);
        const auto sources = store->sources();
        QCOMPARE(sources->at(0).issues, 2'500);
    }

    void manySmallFilesAreCompacted()
    {
        const auto store = openStore(freshPath());
        QVERIFY(importAll(*store, growingFiles(40, 5)));
        QVERIFY(count(*store, "SELECT count(*) FROM segment") < 16);
        QCOMPARE(dumpSegments(*store), dumpFactView(*store));
        QCOMPARE(verifyText(*store), QString());
    }

    void removedSourceLeavesNothing()
    {
        const auto expected = openStore(freshPath());
        QVERIFY(importAll(*expected, growingFiles(3, 10)));
        const auto store = openStore(freshPath());
        {
            const auto other = beginImport(*store, QStringLiteral("other"));
            for (TextFile file : growingFiles(2, 7)) {
                file.text.replace("Text ", "Secret ");
                QVERIFY(importFile(*other, file));
            }
            QVERIFY(other->finish({}));
        }
        QVERIFY(importAll(*store, growingFiles(3, 10)));
        QVERIFY(dumpAll(*store).contains(QStringLiteral("ecret")));
        const DataVersion before = store->version();
        QVERIFY(store->removeSource(store->sources()->at(0).id, {}));
        QVERIFY(store->version() > before);
        QCOMPARE(dumpAll(*store), dumpAll(*expected));
        QCOMPARE(count(*store, "SELECT count(*) FROM question WHERE text LIKE '%secret%'"), 0);
        QCOMPARE(verifyText(*store), QString());
        // Ids are not used again: engines may still hold facts of the removed conversations.
        const qint64 highest = count(*store, "SELECT max(id) FROM conversation");
        const auto again = beginImport(*store, QStringLiteral("other"));
        QVERIFY(importFile(*again, growingFiles(1, 3)[0]));
        QVERIFY(count(*store, "SELECT min(id) FROM conversation WHERE source_id > 2") > highest);
    }

    void rebuiltColumnsAreEqual()
    {
        const auto store = openStore(freshPath());
        QVERIFY(importAll(*store, growingFiles(4, 30)));
        const QString before = dumpSegments(*store);
        QVERIFY(store->privates().writer.exec("UPDATE segment SET blob = zeroblob(length(blob))"));
        QVERIFY(!verifyText(*store).isEmpty());
        QVERIFY(store->rebuildColumns({}, {}));
        QCOMPARE(dumpSegments(*store), before);
        QCOMPARE(verifyText(*store), QString());
    }

    void plantedDamageIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("cost") << QByteArray("UPDATE message SET cost = cost + 1 WHERE cost IS NOT NULL");
        QTest::newRow("role") << QByteArray("UPDATE message SET role = 0 WHERE id = (SELECT max(id) FROM message)");
        QTest::newRow("time") << QByteArray("UPDATE message SET at = at + 1 WHERE id = (SELECT max(id) FROM message)");
        QTest::newRow("flags") << QByteArray("UPDATE message SET flags = flags | 8 WHERE role = 1");
        QTest::newRow("response") << QByteArray("UPDATE message SET response = 1 WHERE role = 1");
        QTest::newRow("question") << QByteArray("UPDATE message SET question_id = question_id + 1");
        QTest::newRow("text") << QByteArray("UPDATE message SET text = 'other?' WHERE role = 0");
        QTest::newRow("lost message") << QByteArray("DELETE FROM message WHERE id = (SELECT max(id) FROM message)");
        QTest::newRow("total") << QByteArray("UPDATE snapshot SET total = total + 1");
        QTest::newRow("stated total") << QByteArray("UPDATE conversation SET reported_total = 5");
        QTest::newRow("user") << QByteArray("UPDATE conversation SET user_id = 1");
        QTest::newRow("deleted") << QByteArray("UPDATE conversation SET deleted_at = 5");
        QTest::newRow("feedback") << QByteArray("UPDATE feedback SET rating = 1");
        QTest::newRow("tool") << QByteArray("DELETE FROM tool_call");
        QTest::newRow("segment") << QByteArray("DELETE FROM segment");
        QTest::newRow("source") << QByteArray("UPDATE source SET messages = messages + 1");
        QTest::newRow("orphans") << QByteArray("DELETE FROM conversation WHERE id = 3");
    }
    void plantedDamageIsFound()
    {
        QFETCH(QByteArray, sql);
        const auto store = openStore(freshPath());
        QVERIFY(importAll(*store, growingFiles(4, 12)));
        QCOMPARE(verifyText(*store), QString());
        QVERIFY(store->privates().writer.exec(sql.constData()));
        QVERIFY(!verifyText(*store).isEmpty());
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == childWord)
        return importAsChild(words.mid(2));
    qputenv("QTEST_FUNCTION_TIMEOUT", "1800000"); // a hundred imports take long on a busy machine and under sanitizers
    TestImport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_import.moc"
