// The lists from reading to mending: what is alike is one, nothing that was said is lost, and old workspaces keep theirs.
#include "models/store/erasure.h"
#include "models/store/ownlists.h"
#include "models/store/reviewlist.h"
#include "models/store/storeprivate.h"
#include "tests/store/storetesting.h"

#include <QTemporaryDir>

using namespace parlance;
using namespace parlance::test;

namespace {

FixEntry question(const char *text, const char *answer = "", const QStringList &sources = {})
{
    FixEntry entry;
    entry.text = QString::fromUtf8(text);
    entry.value = QString::fromUtf8(answer);
    entry.sources = sources;
    return entry;
}

FixEntry utterance(const char *text, const char *bot, qint64 uses = 1)
{
    FixEntry entry = question(text);
    entry.list = FixList::Utterances;
    entry.bot = QLatin1String(bot);
    entry.uses = uses;
    return entry;
}

const TextFile missed{QStringLiteral("missed"), "conversation c1 user=u1 bot=flowers at=5000 complete\n"
                                                "  user m1 @1000 \"roses now\" missed nearest=OrderFlowers:0.4\n"
                                                "  user m2 <m1 @1010 \"roses now\" missed nearest=Cancel:0.6\n"
                                                "  user m3 <m2 @1020 \"thank you\"\n"
                                                "conversation c2 user=u2 bot=hotel at=5000 complete\n"
                                                "  user m1 @1030 \"roses now\" missed\n"};

} // namespace

class TestOwnLists : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("l%1.parlance").arg(++m_count)); }
    static QStringList texts(const Store &store, FixList list)
    {
        QStringList all;
        const auto entries = fixEntries(store, list);
        if (!entries)
            qFatal("%s", qPrintable(toString(entries.error())));
        for (const FixEntry &entry : *entries)
            all << entry.text + u'=' + entry.value;
        return all;
    }

private Q_SLOTS:
    void alikeIsOne()
    {
        const auto store = openStore(freshPath());
        auto added =
            addFixEntries(*store, {question("How many days?", "30", {"old.pdf"}), question("Who pays?")}, 0, 1, {});
        QVERIFY(added);
        QCOMPARE(added->added, 2);
        added = addFixEntries(
            *store, {question("how many  DAYS", "", {"new.pdf"}), question("How many days", "10"), question("   ")}, 0,
            2, {});
        QVERIFY(added);
        QCOMPARE(added->added, 0);
        QCOMPARE(added->merged, 2);
        QCOMPARE(texts(*store, FixList::Questions), QStringList({"How many days?=10", "Who pays?="}));
        QCOMPARE(fixEntries(*store, FixList::Questions)->front().sources, QStringList({"old.pdf", "new.pdf"}));
        // Another list, and another bot, have entries of their own.
        QCOMPARE(addFixEntries(*store,
                               {utterance("Who pays?", "a"), utterance("who pays", "b"), utterance("Who pays", "a", 7)},
                               0, 3, {})
                     ->added,
                 2);
        QCOMPARE(fixEntries(*store, FixList::Utterances)->front().uses, 7);
    }

    void changedAndRemoved()
    {
        const auto store = openStore(freshPath());
        QVERIFY(addFixEntries(*store, {question("One?"), question("Two?")}, 0, 1, {}));
        FixEntry first = fixEntries(*store, FixList::Questions)->front();
        first.value = QStringLiteral("1");
        first.state = FixState::Done;
        first.note = QStringLiteral("checked");
        first.sources = {QStringLiteral("a; b")};
        QVERIFY(changeFixEntry(*store, first, 9, {}));
        first.updatedAt = 9;
        QVERIFY(fixEntries(*store, FixList::Questions)->front() == first);
        FixEntry same = first;
        same.text = QStringLiteral("two");
        const auto refused = changeFixEntry(*store, same, 10, {});
        QVERIFY(!refused && refused.error().category == ErrorCategory::Usage);
        same.text = QStringLiteral(" ");
        QVERIFY(!changeFixEntry(*store, same, 10, {}));
        QVERIFY(fixEntries(*store, FixList::Questions)->front() == first);
        QCOMPARE(*removeFixEntries(*store, {first.id, 4711}, {}), 1);
        QCOMPARE(texts(*store, FixList::Questions), QStringList{"Two?="});
    }

    void whatWasMissed()
    {
        const auto store = openStore(freshPath());
        QVERIFY(importAll(*store, {missed}));
        const auto found = missedUtterances(*store, 100, {});
        QVERIFY(found);
        QCOMPARE(found->size(), 2u);
        const FixEntry &roses = found->front();
        QCOMPARE(roses.text, QStringLiteral("roses now"));
        QCOMPARE(roses.bot, QStringLiteral("flowers"));
        QCOMPARE(roses.uses, 2);
        QCOMPARE(roses.firstAt, 1'000'000);
        QCOMPARE(roses.lastAt, 1'010'000);
        QCOMPARE(roses.suggested, QStringLiteral("Cancel")); // as of the last time
        QCOMPARE(roses.confidence, 0.6);
        QCOMPARE(addFixEntries(*store, *found, 0, 1, {})->added, 2);
        QCOMPARE(addFixEntries(*store, *found, 0, 2, {})->merged, 2);
        QCOMPARE(missedUtterances(*store, 1, {})->size(), 1u);
    }

    // Own work: it outlives its source; but not the person whose words alone it is.
    void originsAndErasing()
    {
        const auto store = openStore(freshPath());
        QVERIFY(importAll(*store, {missed}));
        const auto messageOf = [&](const char *conversation) {
            auto session = store->read();
            auto s = (*session)->prepare(QStringLiteral("SELECT min(m.id) FROM message m JOIN conversation c"
                                                        " ON c.id = m.id >> 20 WHERE c.ext_id = ?1"));
            s->bind(1, QLatin1String(conversation));
            return s->step().value_or(false) ? s->integer(0) : 0;
        };
        const qint64 first = messageOf("c1"), second = messageOf("c2");
        QVERIFY(addFixEntries(*store, {question("Mine alone?"), question("Of both?")}, first, 1, {}));
        QVERIFY(addFixEntries(*store, {question("of both")}, second, 2, {}));
        QVERIFY(addFixEntries(*store, {question("Typed in?")}, 0, 3, {}));
        QVERIFY(!addFixEntries(*store, {question("Nowhere?")}, 4711, 3, {}));
        QCOMPARE(countErasure(*store, QStringLiteral("u1"), {})->lists, 1);
        QVERIFY(eraseUser(*store, QStringLiteral("u1"), 4, {}, {}));
        QCOMPARE(texts(*store, FixList::Questions), QStringList({"Of both?=", "Typed in?="}));
        QVERIFY(store->removeSource(store->sources()->front().id, {}));
        QCOMPARE(texts(*store, FixList::Questions).size(), 2);
    }

    // Lists of workspaces before there was one table for them.
    void olderWorkspaces()
    {
        const QString path = freshPath();
        auto db = Database::open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        QVERIFY(db);
        QVERIFY(migrate(*db, path, schemaMigrations().first(11), true));
        QVERIFY(db->exec("INSERT INTO own_qa VALUES (3, 'Old?', 'Yes', NULL, 1, 2);"
                         "INSERT INTO own_utterance VALUES (5, 'hello', 'Greeting', 'open', 1, 2)"));
        *db = {};
        const auto store = openStore(path, Store::Mode::OpenExisting);
        QCOMPARE(texts(*store, FixList::Questions), QStringList{"Old?=Yes"});
        QCOMPARE(texts(*store, FixList::Utterances), QStringList{"hello=Greeting"});
        QCOMPARE(fixEntries(*store, FixList::Questions)->front().updatedAt, 2);
    }
};

QTEST_GUILESS_MAIN(TestOwnLists)
#include "tst_ownlists.moc"
