// Erasing one person: nothing of them is left in rows, columns, index, own work or the bytes of the file; everything of
// the others is; and they do not come back.
#include "models/store/documentversions.h"
#include "models/store/erasure.h"
#include "models/store/ownactions.h"
#include "models/store/owndocuments.h"
#include "models/store/reviewlist.h"
#include "models/store/searchindex.h"
#include "tests/store/storetesting.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace parlance;
using namespace parlance::test;

namespace {

const QString rosalind = QStringLiteral("rosalind-4711");

QByteArray hers()
{
    return "account rosalind-4711 label=\"Rosalind Franklin\" email=ros@secret.example modified=1\n"
           "conversation hers-1 user=rosalind-4711 bot=b1 at=5000 complete total=0.5 country=Testington"
           " title=\"Pelican matters\"\n"
           "  user m1 @1000 \"Wherefore do pelicans fish here?\"\n"
           "  assistant m2 <m1 @1001 model=claude-v3-haiku \"Pelicans fish because they like it.\" hit=pelican.pdf"
           " down category=wrong comment=\"Pelicans do not\"\n"
           "document d1 conversation=hers-1 name=\"Pelican book\"\n"
           "lead hers-1 at=1002 name=Rosalind email=ros@secret.example\n"
           "event signup at=1003 user=rosalind-4711\n"
           "audit e1 at=1004 actor=rosalind-4711 action=pin kind=bot target=b1\n";
}

QByteArray others()
{
    return "account ann label=\"Ann Lee\" email=ann@secret.example modified=1\n"
           "conversation anns-1 user=ann bot=b1 at=5000 complete total=0.25 country=Elsewhere\n"
           "  user m1 @2000 \"How many days of leave?\"\n"
           "  assistant m2 <m1 @2001 model=claude-v3-haiku \"Thirty days it is.\" down category=wrong\n"
           "lead anns-1 at=2002 name=Ann email=ann@secret.example\n"
           "event signup at=2003 user=ann\n"
           "audit e2 at=2004 actor=ann action=pin kind=bot target=b1\n";
}

QList<TextFile> files()
{
    return {{QStringLiteral("hers"), hers()}, {QStringLiteral("others"), others()}};
}

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("e%1.parlance").arg(++m_count)); }

    static qint64 count(const Store &store, const QString &sql)
    {
        auto session = store.read();
        auto s = (*session)->prepare(sql);
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
    // Everything a workspace has of somebody: own work, search, actions.
    static void workOn(Store &store)
    {
        const auto items = reviewItems(store, {}, {});
        QVERIFY(items);
        for (const ReviewItem &item : items->items) {
            const ReviewEdit edits[] = {{ReviewField::State, QStringLiteral("resolved"), true},
                                        {ReviewField::Tag, QStringLiteral("birds"), true},
                                        {ReviewField::Note, QStringLiteral("Note on ") + item.user, true}};
            QVERIFY(changeReview(store, {item.message}, edits, QStringLiteral("me"), 7, {}));
        }
        QVERIFY(recordUserView(store, rosalind, QStringLiteral("me"), 9'000'000, {}));
        QVERIFY(saveOwnDocument(store, QStringLiteral("report"),
                                {QStringLiteral("r"), "{\"where\":{\"user\":[\"rosalind-4711\",\"ann\"]}}"}, 5, {}));
        // A version, and the trash.
        const OwnDocument first{QStringLiteral("r"), "{\"to\":\"rosalind-4711\"}"}, second{first.key, "{}"};
        QVERIFY(saveWithVersions(store, QStringLiteral("paper"), first, 5, {}));
        QVERIFY(saveWithVersions(store, QStringLiteral("paper"), second, 6, {}));
        QVERIFY(trashDocument(store, QStringLiteral("paper"), first.key, 7, {}));
        QVERIFY(buildSearchIndex(store, {}, {}));
    }

private Q_SLOTS:
    void everythingGoes()
    {
        const QString path = freshPath();
        const auto store = openStore(path);
        QVERIFY(importAll(*store, files()));
        workOn(*store);
        QVERIFY(fileHolds(path, "rosalind-4711") && fileHolds(path, "ros@secret"));

        const auto expected = countErasure(*store, rosalind, {});
        QVERIFY2(expected, expected ? "" : qPrintable(toString(expected.error())));
        QCOMPARE(expected->accounts, 1);
        QCOMPARE(expected->conversations, 1);
        QCOMPARE(expected->messages, 2);
        QCOMPARE(expected->ratings, 1);
        QCOMPARE(expected->leads, 1);
        QCOMPARE(expected->events, 1);
        QCOMPARE(expected->audits, 1);
        QCOMPARE(expected->documents, 1);
        QCOMPARE(expected->notes, 1);
        QCOMPARE(expected->tags, 1);
        QCOMPARE(expected->reviews, 4); // the state, and three changes
        QCOMPARE(expected->actions, 1);
        QCOMPARE(expected->mentions, 0);

        const DataVersion before = store->version();
        const auto receipt = eraseUser(*store, rosalind, 10'000'000, {}, {});
        QVERIFY2(receipt, receipt ? "" : qPrintable(toString(receipt.error())));
        QVERIFY(receipt->counts == *expected);
        QVERIFY(receipt->rewritten);
        QVERIFY(receipt->sought >= 3);
        QCOMPARE(receipt->found, QStringList());
        QVERIFY(store->version() > before);
        for (const char *word : {"rosalind-4711", "ros@secret", "Rosalind", "elican", "Testington"})
            QVERIFY2(!fileHolds(path, word), word);

        QCOMPARE(verifyText(*store), QString());
        QCOMPARE(integrity(*store), QStringLiteral("ok"));
        QCOMPARE(dumpSegments(*store), dumpFactView(*store));
        QCOMPARE(store->sources()->front().conversations, 1);
        QCOMPARE(count(*store, QStringLiteral("SELECT count(*) FROM own_note")), 1);
        QCOMPARE(count(*store, QStringLiteral("SELECT count(*) FROM own_action WHERE target = '[erased]'")), 1);
        QCOMPARE(ownDocuments(*store, QStringLiteral("report"))->front().json,
                 QByteArray("{\"where\":{\"user\":[\"[erased]\",\"ann\"]}}"));
        QVERIFY(fileHolds(path, "How many days of leave?"));
        // The search index comes back, without her.
        QVERIFY(buildSearchIndex(*store, {}, {}));
        QCOMPARE(checkSearchIndex(*store)->join(u' '), QString());
        QVERIFY(!fileHolds(path, "elican"));
        // A second time there is nobody.
        const auto again = eraseUser(*store, rosalind, 10'000'001, {}, {});
        QVERIFY(!again);
        QCOMPARE(again.error().category, ErrorCategory::Usage);
    }

    // The same as if she had never been there.
    void theOthersStayAsTheyAre()
    {
        const auto erased = openStore(freshPath()), fresh = openStore(freshPath());
        QVERIFY(importAll(*erased, {{QStringLiteral("hers"), "conversation old user=rosalind-4711 bot=b1 at=50"
                                                             " complete total=0.1\n  user m1 @10 \"Old?\"\n"},
                                    {QStringLiteral("others"), others()}}));
        QVERIFY(importAll(*fresh, {{QStringLiteral("others"), others()}}));
        QVERIFY(eraseUser(*erased, rosalind, 1, {}, {}));
        QCOMPARE(dumpAll(*erased), dumpAll(*fresh));
    }

    void doesNotComeBack()
    {
        const auto store = openStore(freshPath());
        QVERIFY(importAll(*store, files()));
        QVERIFY(eraseUser(*store, rosalind, 1, {}, {}));
        const QString before = dumpAll(*store);
        // The same export again, a newer one, and one of another source, even when what was purged is to come back.
        QByteArray newer = hers();
        newer.replace("hers-1", "hers-2").replace("e1 at", "e7 at");
        QVERIFY(importAll(*store, {{QStringLiteral("again"), hers()}, {QStringLiteral("newer"), newer}}));
        QCOMPARE(dumpAll(*store), before);
        auto session = ImportSession::begin(*store, QStringLiteral("test"), QStringLiteral("bedrock-chat"),
                                            QStringLiteral("default"), QStringLiteral("here"), true);
        QVERIFY(session);
        QVERIFY(importFile(**session, {QStringLiteral("once more"), newer}));
        QVERIFY((*session)->finish({}));
        QCOMPARE((*session)->counts().added, 0);
        QCOMPARE(count(*store, QStringLiteral("SELECT count(*) FROM user WHERE ext_id LIKE 'ros%'")), 0);
        QCOMPARE(count(*store, QStringLiteral("SELECT count(*) FROM conversation")), 1);
    }

    void whatOthersSayOfThemIsCountedAndStays()
    {
        const QString path = freshPath();
        const auto store = openStore(path);
        QByteArray more = others();
        more.replace("How many days of leave?", "Ask ROS@secret.example, says Rosalind Franklin");
        QVERIFY(importAll(*store, {{QStringLiteral("hers"), hers()}, {QStringLiteral("others"), more}}));
        QCOMPARE(countErasure(*store, rosalind, {})->mentions, 1);
        const auto receipt = eraseUser(*store, rosalind, 1, {}, {});
        QVERIFY(receipt);
        QCOMPARE(receipt->counts.mentions, 1);
        QVERIFY(receipt->found.contains(QStringLiteral("name")) && !receipt->found.contains(QStringLiteral("id")));
        QVERIFY(fileHolds(path, "Ask ROS@secret.example"));
    }

    void cancelledChangesNothing()
    {
        const auto store = openStore(freshPath());
        QVERIFY(importAll(*store, files()));
        const QString before = dumpAll(*store);
        std::stop_source stop;
        const auto receipt =
            eraseUser(*store, rosalind, 1, stop.get_token(), [&](const Progress &) { stop.request_stop(); });
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().category, ErrorCategory::Cancelled);
        QCOMPARE(dumpAll(*store), before);
        QCOMPARE(count(*store, QStringLiteral("SELECT count(*) FROM erased_user")), 0);
        QVERIFY(eraseUser(*store, rosalind, 1, {}, {}));
    }

    // Killed at each of the places where it tells how far it is: all there, or all gone after the next start.
    void killedIsWholeOrNotBegun_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("gone");
        QTest::newRow("before anything") << 0 << false;
        QTest::newRow("before the commit") << 1 << false;
        QTest::newRow("before the file is written anew") << 2 << true;
    }

    void killedIsWholeOrNotBegun()
    {
        QFETCH(int, at);
        QFETCH(bool, gone);
        const QString path = freshPath();
        QString before;
        {
            const auto store = openStore(path);
            QVERIFY(importAll(*store, files()));
            before = dumpAll(*store);
        }
        const pid_t child = fork();
        if (child == 0) {
            const auto store = openStore(path);
            int told = 0;
            (void)eraseUser(*store, rosalind, 1, {}, [&](const Progress &) {
                if (told++ == at)
                    ::kill(::getpid(), SIGKILL);
            });
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        const auto store = openStore(path);
        QVERIFY(finishErasures(*store, {}));
        QCOMPARE(dumpAll(*store) == before, !gone);
        QCOMPARE(fileHolds(path, "elican"), !gone);
        QCOMPARE(count(*store, QStringLiteral("SELECT count(*) FROM meta WHERE key = 'erasing'")), 0);
        QCOMPARE(verifyText(*store), QString());
        QCOMPARE(integrity(*store), QStringLiteral("ok"));
    }

    // Somebody who never wrote a message, but did something.
    void withoutConversations()
    {
        const QString path = freshPath();
        const auto store = openStore(path);
        QVERIFY(importAll(*store, {{QStringLiteral("others"), others()},
                                   {QStringLiteral("more"), "audit e9 at=10 actor=quiet-one action=pin kind=bot"
                                                            " target=b1\n"}}));
        const auto receipt = eraseUser(*store, QStringLiteral("quiet-one"), 1, {}, {});
        QVERIFY(receipt);
        QCOMPARE(receipt->counts.audits, 1);
        QCOMPARE(receipt->counts.conversations, 0);
        QVERIFY(!fileHolds(path, "quiet-one"));
        QCOMPARE(store->sources()->front().conversations, 1);
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
