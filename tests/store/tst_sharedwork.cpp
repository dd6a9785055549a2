// Work at the review desk of two people: merged by who knew of whom, conflicts told, nothing lost.
#include "models/store/reviewlist.h"
#include "models/store/sharedwork.h"
#include "tests/store/storetesting.h"

#include <QTemporaryDir>

using namespace parlance;
using namespace parlance::test;

namespace {

const TextFile rated{QStringLiteral("rated"),
                     "conversation c1 user=u1 bot=b1 at=5000 complete\n  user m1 @1000 \"How many days?\"\n"
                     "  assistant m2 <m1 @1001 model=claude-v3-haiku \"Ten.\" down category=wrong\n"
                     "conversation c2 user=u1 bot=b1 at=5000 complete\n  user m1 @1010 \"Who pays?\"\n"
                     "  assistant m2 <m1 @1011 model=claude-v3-haiku \"You.\" down category=wrong\n"};

} // namespace

class TestSharedWork : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Store> m_anns, m_bens;

    static qint64 message(const Store &store, const char *conversation)
    {
        auto session = store.read();
        auto s = (*session)->prepare(QStringLiteral("SELECT f.message_id FROM feedback f JOIN conversation c"
                                                    " ON c.id = f.message_id >> 20 WHERE c.ext_id = ?1"));
        s->bind(1, QLatin1String(conversation));
        return s->step().value_or(false) ? s->integer(0) : 0;
    }
    static void change(Store &store, const char *who, UtcMs at, const char *conversation, ReviewField field,
                       const char *value, bool on = true)
    {
        const ReviewEdit edit{field, QString::fromUtf8(value), on};
        const auto done = changeReview(store, {message(store, conversation)}, {&edit, 1}, QLatin1String(who), at, {});
        QVERIFY2(done, done ? "" : qPrintable(toString(done.error())));
    }
    static Review review(const Store &store, const char *conversation)
    {
        return *readReview(store, {message(store, conversation)});
    }
    static WorkMerge merge(Store &to, const Store &from, WorkPrefer prefer = WorkPrefer::Mine, bool dryRun = false)
    {
        const auto work = sharedWork(from, QStringLiteral("x"), 1, {});
        if (!work)
            qFatal("%s", qPrintable(toString(work.error())));
        auto merged = mergeWork(to, *work, prefer, dryRun, 99, {});
        if (!merged)
            qFatal("%s", qPrintable(toString(merged.error())));
        return *merged;
    }

private Q_SLOTS:
    void init()
    {
        for (auto *store : {&m_anns, &m_bens}) {
            *store = openStore(m_folder.filePath(QStringLiteral("s%1.parlance").arg(++m_count)));
            QVERIFY(importAll(**store, {rated}));
        }
    }

    void oneIsAhead()
    {
        change(*m_anns, "ann", 10, "c1", ReviewField::State, "in_review");
        change(*m_anns, "ann", 11, "c1", ReviewField::Tag, "policy");
        change(*m_anns, "ann", 12, "c1", ReviewField::Note, "remove the old one");
        QCOMPARE(merge(*m_bens, *m_anns).changed, 1);
        QVERIFY(review(*m_bens, "c1") == review(*m_anns, "c1"));
        // He goes on from there; she takes it, and takes nothing twice.
        change(*m_bens, "ben", 20, "c1", ReviewField::State, "resolved");
        change(*m_bens, "ben", 21, "c1", ReviewField::Tag, "policy", false);
        change(*m_bens, "ben", 22, "c2", ReviewField::Flag, "1");
        const WorkMerge back = merge(*m_anns, *m_bens);
        QCOMPARE(back.changed, 2);
        QVERIFY(back.conflicts.empty());
        QCOMPARE(review(*m_anns, "c1").state, ReviewState::Resolved);
        QCOMPARE(review(*m_anns, "c1").tags, QStringList());
        QVERIFY(review(*m_anns, "c2").flagged);
        QCOMPARE(merge(*m_anns, *m_bens).changed, 0);
        QCOMPARE(merge(*m_bens, *m_anns).changed, 0);
        const auto log = reviewHistory(*m_anns, {message(*m_anns, "c1")});
        QCOMPARE(log->size(), 5u);
        QCOMPARE(log->back().reviewer, QStringLiteral("ben"));
    }

    void conflicts()
    {
        change(*m_anns, "ann", 10, "c1", ReviewField::Cause, "data");
        change(*m_bens, "ben", 11, "c1", ReviewField::Cause, "prompt");
        change(*m_anns, "ann", 12, "c1", ReviewField::Note, "hers");
        change(*m_bens, "ben", 13, "c1", ReviewField::Note, "his");
        change(*m_anns, "ann", 14, "c1", ReviewField::Tag, "a");
        change(*m_bens, "ben", 15, "c1", ReviewField::Tag, "b");

        const WorkMerge tried = merge(*m_anns, *m_bens, WorkPrefer::Theirs, true);
        QCOMPARE(tried.conflicts.size(), 2u);
        QCOMPARE(review(*m_anns, "c1").cause, ReviewCause::Data); // only tried

        const WorkMerge merged = merge(*m_anns, *m_bens);
        QCOMPARE(merged.conflicts.size(), 2u);
        QCOMPARE(merged.conflicts[0].field, ReviewField::Cause);
        QCOMPARE(merged.conflicts[0].mine, QStringLiteral("data"));
        QCOMPARE(merged.conflicts[0].theirs, QStringLiteral("prompt"));
        QCOMPARE(merged.conflicts[0].kept, QStringLiteral("data"));
        const Review hers = review(*m_anns, "c1");
        QCOMPARE(hers.cause, ReviewCause::Data);
        QCOMPARE(hers.note, QStringLiteral("hers\nhis"));
        QCOMPARE(hers.tags, QStringList({"a", "b"}));
        QVERIFY2(merge(*m_anns, *m_bens).conflicts.empty(), "decided once");
        // Her file brings both to the same.
        QVERIFY(merge(*m_bens, *m_anns).conflicts.empty());
        QVERIFY(review(*m_bens, "c1") == hers);
        QCOMPARE(reviewHistory(*m_bens, {message(*m_bens, "c1")})->size(), 6u);
    }

    void theirsIsPreferred()
    {
        change(*m_anns, "ann", 10, "c1", ReviewField::Assignee, "Ann");
        change(*m_bens, "ben", 11, "c1", ReviewField::Assignee, "Ben");
        QCOMPARE(merge(*m_anns, *m_bens, WorkPrefer::Theirs).conflicts.front().kept, QStringLiteral("Ben"));
        QCOMPARE(review(*m_anns, "c1").assignee, QStringLiteral("Ben"));
    }

    // What is said of messages that are not here is kept until they are.
    void messagesThatAreNotHere()
    {
        change(*m_anns, "ann", 10, "c1", ReviewField::Tag, "policy");
        const auto empty = openStore(m_folder.filePath(QStringLiteral("empty.parlance")));
        QCOMPARE(merge(*empty, *m_anns).changed, 1);
        QVERIFY(importAll(*empty, {rated}));
        QCOMPARE(review(*empty, "c1").tags, QStringList{"policy"});
    }

    void takenBackIsNotShared()
    {
        change(*m_anns, "ann", 10, "c1", ReviewField::Tag, "policy");
        QVERIFY(undoReview(*m_anns, QStringLiteral("ann"), 11, {}));
        QCOMPARE(merge(*m_bens, *m_anns).changed, 0);
        QVERIFY(reviewHistory(*m_bens, {message(*m_bens, "c1")})->empty());
    }
};

QTEST_GUILESS_MAIN(TestSharedWork)
#include "tst_sharedwork.moc"
