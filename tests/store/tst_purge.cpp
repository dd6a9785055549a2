// Purging by age, by deletion and by retention: what goes, what stays, and that nothing of it comes back.
#include "models/store/annotations.h"
#include "models/store/purge.h"
#include "models/store/searchindex.h"
#include "models/store/sourcesettings.h"
#include "tests/store/storetesting.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace parlance;
using namespace parlance::test;

class TestPurge : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("f%1.parlance").arg(++m_count)); }

    static SourceInfo source(const Store &store) { return store.sources()->front(); }
    static std::vector<PurgeScope> olderThan(const Store &store, UtcMs before)
    {
        return {{source(store).id, before, false}};
    }
    static std::vector<PurgeScope> deletedOnes(const Store &store) { return {{source(store).id, std::nullopt, true}}; }

    // Old conversations until 200 s, newer ones from 1000 s, one that goes on from then till now, one deleted.
    static QByteArray oldOnes()
    {
        return "conversation old1 user=u1 bot=b1 at=300 total=0.5 complete title=\"Pelican\"\n"
               "  user m1 @100 \"Wherefore pelicans?\"\n"
               "  assistant m2 <m1 @110 model=claude-v3-haiku \"Pelicans fish.\" up\n"
               "conversation old2 user=u2 bot=b1 at=300 complete\n  user m1 @190 \"Pelican again?\"\n"
               "document d1 conversation=old1 name=\"Pelican book\"\n"
               "lead old1 at=120 name=Ann\n"
               "event signup at=130 conversation=old1 user=u1\n"
               "audit e1 at=140 actor=u1 action=pin kind=bot target=b1\n"
               "sample visits at=150 value=3\n"
               "account u1 label=\"Ann\" modified=50\n";
    }
    static QByteArray newOnes()
    {
        return "conversation new1 user=u1 bot=b1 at=2000 total=0.25 complete\n"
               "  user m1 @1000 \"How much is it?\"\n  assistant m2 <m1 @1010 model=claude-v3-haiku \"Ten.\"\n"
               "conversation long user=u3 bot=b1 at=2000 complete\n"
               "  user m1 @150 \"Early words\"\n  user m2 <m1 @1500 \"Later words\"\n"
               "document d2 conversation=new1 name=\"Price list\"\n"
               "lead new1 at=1020 name=Bob\n"
               "event signup at=1030 conversation=new1 user=u1\n"
               "audit e2 at=1040 actor=u1 action=pin kind=bot target=b1\n"
               "sample visits at=1050 value=4\n";
    }
    static QList<TextFile> files() { return {{QStringLiteral("old"), oldOnes()}, {QStringLiteral("new"), newOnes()}}; }
    static qint64 count(const Store &store, const char *sql)
    {
        auto session = store.read();
        auto s = (*session)->prepare(QString::fromLatin1(sql));
        return s && s->step().value_or(false) ? s->integer(0) : -1;
    }
    static bool fileHolds(const QString &path, const QByteArray &word)
    {
        for (const char *suffix : {"", "-wal"}) {
            QFile file(path + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
                return true;
        }
        return false;
    }
    static QString described(const PurgeCounts &c)
    {
        return QStringLiteral("%1 conversations %2 messages %3 leads %4 events %5 audits %6 samples")
            .arg(c.conversations)
            .arg(c.messages)
            .arg(c.leads)
            .arg(c.events)
            .arg(c.audits)
            .arg(c.samples);
    }

private Q_SLOTS:
    void byAge()
    {
        const QString path = freshPath();
        const auto store = openStore(path);
        QVERIFY(importAll(*store, files()));
        QVERIFY(buildSearchIndex(*store, {}, {}));
        QVERIFY(fileHolds(path, "elicans fish"));

        const auto scopes = olderThan(*store, 500'000);
        const QString expected = QStringLiteral("2 conversations 3 messages 1 leads 1 events 1 audits 1 samples");
        QCOMPARE(described(*countPurge(*store, scopes, {})), expected);
        const DataVersion before = store->version();
        const auto purged = purge(*store, scopes, GiveBack::Always, {}, {});
        QVERIFY(purged);
        QCOMPARE(described(*purged), expected);
        QVERIFY(store->version() > before);

        QCOMPARE(verifyText(*store), QString());
        QCOMPARE(integrity(*store), QStringLiteral("ok"));
        QCOMPARE(dumpSegments(*store), dumpFactView(*store));
        QCOMPARE(source(*store).conversations, 2);
        QCOMPARE(source(*store).messages, 4);
        QCOMPARE(count(*store, "SELECT count(*) FROM related_document"), 1);
        QCOMPARE(count(*store, "SELECT count(*) FROM question WHERE text LIKE '%pelican%'"), 0);
        QCOMPARE(count(*store, "SELECT count(*) FROM user"), 3); // who they were is not what they said
        QVERIFY2(!fileHolds(path, "elican"), "the words are overwritten");
        // Nothing is left to do, and nothing is written for it.
        const DataVersion after = store->version();
        QCOMPARE(purge(*store, scopes, GiveBack::Always, {}, {})->records(), 0);
        QCOMPARE(store->version(), after);
        // The search index comes back, without them.
        QVERIFY(buildSearchIndex(*store, {}, {}));
        QCOMPARE(checkSearchIndex(*store)->join(u' '), QString());
    }

    // Of few messages the index is not built anew, and no word of them stays in its pages.
    void indexIsCleaned()
    {
        const QString path = freshPath();
        const auto store = openStore(path);
        QByteArray rest;
        for (int i = 0; i < 40; ++i)
            rest += "conversation rest" + QByteArray::number(i) +
                    " user=u1 bot=b1 at=2000 complete\n  user m1 @1000 \"How much is it?\"\n";
        const QByteArray old = "conversation old user=u1 bot=b1 at=50 complete\n  user m1 @10 \"xqzjkwv?\"\n";
        QVERIFY(importAll(*store, {{QStringLiteral("old"), old}, {QStringLiteral("rest"), rest}}));
        QVERIFY(buildSearchIndex(*store, {}, {}));
        QVERIFY(fileHolds(path, "xqzjkwv"));
        QCOMPARE(purge(*store, olderThan(*store, 100'000), GiveBack::WhenMuch, {}, {})->conversations, 1);
        const auto info = searchIndexInfo(*store);
        QVERIFY(info);
        QVERIFY(info->isComplete());
        QCOMPARE(info->indexed, 40);
        QCOMPARE(checkSearchIndex(*store)->join(u' '), QString());
        QVERIFY(!fileHolds(path, "xqzjkwv"));
        QCOMPARE(integrity(*store), QStringLiteral("ok"));
        QCOMPARE(count(*store, "SELECT count(*) FROM search_gone") + count(*store, "SELECT count(*) FROM search_todo"),
                 0);
    }

    // The same as if only the rest had ever been there.
    void leavesTheRestAsItIs()
    {
        const auto purged = openStore(freshPath()), fresh = openStore(freshPath());
        QVERIFY(importAll(*purged, {{QStringLiteral("a"), "conversation old user=u bot=b at=50 complete total=0.1\n"
                                                          "  user m1 @10 \"Old?\"\n"},
                                    {QStringLiteral("b"), newOnes()}}));
        QVERIFY(importAll(*fresh, {{QStringLiteral("b"), newOnes()}}));
        QVERIFY(purge(*purged, olderThan(*purged, 100'000), GiveBack::WhenMuch, {}, {}));
        QCOMPARE(dumpAll(*purged), dumpAll(*fresh));
    }

    void doesNotComeBack()
    {
        const auto store = openStore(freshPath());
        QVERIFY(importAll(*store, files()));
        QVERIFY(purge(*store, olderThan(*store, 500'000), GiveBack::WhenMuch, {}, {}));
        QCOMPARE(source(*store).purged, 2);
        const QString before = dumpAll(*store);

        // The same file under another name, as if exported again, and one that was never seen.
        {
            const auto session = beginImport(*store);
            QVERIFY(importFile(*session, {QStringLiteral("old again"), oldOnes()}));
            QVERIFY(session->finish({}));
            QCOMPARE(session->counts().skipped, 7); // two conversations and what is dated before, and the document
            QCOMPARE(session->counts().added, 0);
        }
        QCOMPARE(dumpAll(*store), before);
        QCOMPARE(store->imports(1)->front().skipped, 7);

        // What is new of a purged conversation comes in; so does an old one that was never purged.
        QVERIFY(importAll(*store, {{QStringLiteral("more"), "conversation old2 user=u2 bot=b1 at=3000 complete\n"
                                                            "  user m1 @190 \"Pelican again?\"\n"
                                                            "  user m2 <m1 @2500 \"Still there?\"\n"
                                                            "conversation old3 user=u2 bot=b1 at=300 complete\n"
                                                            "  user m1 @170 \"Never seen\"\n"}}));
        QCOMPARE(source(*store).conversations, 4);
        QCOMPARE(verifyText(*store), QString());
    }

    void comesBackWhenAsked()
    {
        const auto store = openStore(freshPath()), fresh = openStore(freshPath());
        QVERIFY(importAll(*fresh, files()));
        QVERIFY(importAll(*store, files()));
        QVERIFY(purge(*store, olderThan(*store, 500'000), GiveBack::WhenMuch, {}, {}));
        auto session = ImportSession::begin(*store, QStringLiteral("test"), QStringLiteral("bedrock-chat"),
                                            QStringLiteral("default"), QStringLiteral("here"), true);
        QVERIFY(session);
        for (const TextFile &file : files())
            QVERIFY(importFile(**session, file));
        QVERIFY((*session)->finish({}));
        QCOMPARE((*session)->counts().skipped, 0);
        QCOMPARE(dumpAll(*store), dumpAll(*fresh));
    }

    void deletedAtTheSource()
    {
        const auto store = openStore(freshPath());
        const TextFile gone{QStringLiteral("gone"), "conversation old1 at=400 deleted nostate\n"};
        QVERIFY(importAll(*store, files()));
        QVERIFY(importAll(*store, {gone}));
        QCOMPARE(described(*countPurge(*store, deletedOnes(*store), {})),
                 QStringLiteral("1 conversations 2 messages 1 leads 1 events 0 audits 0 samples"));
        const std::vector<PurgeScope> longDeleted = {{source(*store).id, 399'000, true}};
        QCOMPARE(countPurge(*store, longDeleted, {})->records(), 0);
        QVERIFY(purge(*store, deletedOnes(*store), GiveBack::WhenMuch, {}, {}));
        QCOMPARE(verifyText(*store), QString());
        QCOMPARE(source(*store).conversations, 3);
        // Whatever the export says of it: it stays away.
        const QString before = dumpAll(*store);
        QVERIFY(
            importAll(*store, {{QStringLiteral("old again"), oldOnes()}, {QStringLiteral("gone again"), gone.text}}));
        QCOMPARE(dumpAll(*store), before);
    }

    void cancelledChangesNothing()
    {
        const auto store = openStore(freshPath());
        QVERIFY(importAll(*store, files()));
        const QString before = dumpAll(*store);
        std::stop_source stop;
        const auto purged = purge(*store, olderThan(*store, 500'000), GiveBack::Always, stop.get_token(),
                                  [&](const Progress &) { stop.request_stop(); });
        QVERIFY(!purged);
        QCOMPARE(purged.error().category, ErrorCategory::Cancelled);
        QCOMPARE(dumpAll(*store), before);
        QCOMPARE(source(*store).purged, 0);
    }

    void killedChangesNothing()
    {
        const QString path = freshPath();
        QString before;
        {
            const auto store = openStore(path);
            QVERIFY(importAll(*store, growingFiles(3, 200)));
            before = dumpAll(*store);
        }
        const pid_t child = fork();
        if (child == 0) {
            const auto store = openStore(path);
            (void)purge(*store, olderThan(*store, 100'000'000), GiveBack::Always, {},
                        [](const Progress &) { ::kill(::getpid(), SIGKILL); });
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        const auto store = openStore(path);
        QCOMPARE(dumpAll(*store), before);
        QCOMPARE(verifyText(*store), QString());
        QCOMPARE(integrity(*store), QStringLiteral("ok"));
    }

    void spaceIsGivenBack()
    {
        const QString path = freshPath();
        const auto store = openStore(path);
        QVERIFY(importAll(*store, growingFiles(6, 2'000)));
        const auto purged = purge(*store, olderThan(*store, 100'000'000), GiveBack::Always, {}, {});
        QVERIFY(purged);
        QVERIFY(purged->bytesBefore > 0);
        QVERIFY2(purged->bytesAfter * 2 < purged->bytesBefore,
                 qPrintable(QStringLiteral("%1 of %2").arg(purged->bytesAfter).arg(purged->bytesBefore)));
        QCOMPARE(QFileInfo(path).size(), purged->bytesAfter);
        // Imports go on with it.
        QVERIFY(importAll(*store, files()));
        QCOMPARE(verifyText(*store), QString());
    }

    void ownWorkStays()
    {
        const auto store = openStore(freshPath());
        QVERIFY(importAll(*store, files()));
        const StoredAnnotation own{QStringLiteral("a1"), 1000, QStringLiteral("Campaign")};
        QVERIFY(saveAnnotation(*store, own, 5000, {}));
        QVERIFY(purge(*store, olderThan(*store, 100'000'000), GiveBack::Always, {}, {}));
        QCOMPARE(*annotations(*store, 10), std::vector{own});
    }

    void retention()
    {
        constexpr UtcMs day = 86'400'000;
        const auto store = openStore(freshPath());
        QVERIFY(importAll(*store,
                          {{QStringLiteral("a"), "conversation c user=u bot=b at=50 complete\n  user m @10 \"?\"\n"}}));
        const SourceId id = source(*store).id;
        const auto due = [&](UtcMs now) {
            const auto scopes = dueByRetention(*store, now);
            return scopes && !scopes->empty() ? scopes->front().before : std::nullopt;
        };
        QVERIFY(!due(1000 * day).has_value());
        QVERIFY(setDefaultRetentionDays(*store, 365));
        QCOMPARE(due(1000 * day), 635 * day);
        QVERIFY(setRetentionDays(*store, id, 30));
        QCOMPARE(source(*store).retentionDays, 30);
        QCOMPARE(due(1000 * day), 970 * day);
        QVERIFY(setRetentionDays(*store, id, 0)); // for ever, whatever the workspace says
        QVERIFY(!due(1000 * day).has_value());
        QVERIFY(setRetentionDays(*store, id, std::nullopt));
        QCOMPARE(due(1000 * day), 635 * day);
        QVERIFY(!setRetentionDays(*store, {99}, 3));
        QVERIFY(setWatch(*store, id, 60));
        QCOMPARE(source(*store).watchMinutes, 60);
        QVERIFY(setOrigin(*store, id, QStringLiteral("/elsewhere")));
        QCOMPARE(source(*store).origin, QStringLiteral("/elsewhere"));
        // An import leaves all of it as it is.
        QVERIFY(importAll(*store, files()));
        QCOMPARE(source(*store).watchMinutes, 60);
        QCOMPARE(source(*store).origin, QStringLiteral("/elsewhere"));
    }

    void removalOfASource()
    {
        const QString path = freshPath();
        const auto store = openStore(path);
        QVERIFY(importAll(*store, files()));
        QVERIFY(purge(*store, olderThan(*store, 500'000), GiveBack::WhenMuch, {}, {}));
        QVERIFY(store->removeSource(source(*store).id, {}));
        QVERIFY2(!fileHolds(path, "How much is it"), "the words are overwritten");
        QCOMPARE(count(*store, "SELECT count(*) FROM purged_conversation"), 0);
        QVERIFY(importAll(*store, files())); // a new source knows of no purge
        QCOMPARE(source(*store).conversations, 4);
        QCOMPARE(verifyText(*store), QString());
    }
};

QTEST_GUILESS_MAIN(TestPurge)
#include "tst_purge.moc"
