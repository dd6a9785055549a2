// Merging: the same records in any order, in any number of files, any number of times, give the same workspace.
#include "models/store/importsession.h"
#include "models/store/purge.h"
#include "tests/support/textrecords.h"
#include "tests/support/workspacedump.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace parlance;
using namespace parlance::test;

class TestMerge : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    std::unique_ptr<Store> freshStore()
    {
        auto store =
            Store::open(m_folder.filePath(QStringLiteral("w%1.parlance").arg(++m_count)), Store::Mode::OpenOrCreate);
        if (!store)
            qFatal("%s", qPrintable(toString(store.error())));
        return std::move(*store);
    }

    // Imports each text as a file of its own; every round is a session.
    static ImportSession::Counts import(Store &store, const QList<QByteArray> &files)
    {
        auto session = ImportSession::begin(store, QStringLiteral("test"), QStringLiteral("bedrock-chat"),
                                            QStringLiteral("default"), QStringLiteral("here"));
        if (!session)
            qFatal("%s", qPrintable(toString(session.error())));
        for (const QByteArray &text : files) {
            FileIdentity file{QStringLiteral("f"), text.size(), 1'000'000, QStringLiteral("text")};
            auto sink = (*session)->beginFile(file, {});
            if (!sink)
                qFatal("%s", qPrintable(toString(sink.error())));
            if (auto done = pushText(**sink, text); !done)
                qFatal("%s", qPrintable(toString(done.error())));
            if (auto done = (*sink)->commit(); !done)
                qFatal("%s", qPrintable(toString(done.error())));
        }
        if (auto done = (*session)->finish({}); !done)
            qFatal("%s", qPrintable(toString(done.error())));
        return (*session)->counts();
    }

    static QString all(const Store &store) { return dumpWorkspace(store) + dumpSegments(store); }

    // The lines that only one of two dumps has.
    static QString difference(const QString &a, const QString &b)
    {
        const QStringList left = a.split(QLatin1Char('\n')), right = b.split(QLatin1Char('\n'));
        QString out;
        for (const QString &line : left)
            if (!right.contains(line))
                out += QStringLiteral("- ") + line + QStringLiteral("\n");
        for (const QString &line : right)
            if (!left.contains(line))
                out += QStringLiteral("+ ") + line + QStringLiteral("\n");
        return out;
    }

    // Every order of the files gives one dump; so does everything twice, and everything in one file.
    QString anyOrder(QList<QByteArray> files)
    {
        std::sort(files.begin(), files.end());
        QString expected;
        const QList<QByteArray> first = files;
        do {
            auto store = freshStore();
            import(*store, files);
            const QString dump = all(*store);
            if (expected.isEmpty())
                expected = dump;
            if (dump != expected) {
                qWarning("order matters:\n%s", qPrintable(difference(expected, dump)));
                return {};
            }
            if (dumpSegments(*store) != dumpFactView(*store)) {
                qWarning("columns differ from rows:\n%s",
                         qPrintable(difference(dumpSegments(*store), dumpFactView(*store))));
                return {};
            }
            const auto report = store->verify({}, {});
            if (!report || !report->differences.isEmpty()) {
                qWarning("verify: %s",
                         qPrintable(report ? report->differences.join(QLatin1Char('\n')) : report.error().text));
                return {};
            }
            const DataVersion before = store->version();
            import(*store, files);
            if (all(*store) != expected || store->version() != before) {
                qWarning("a second import changes something (version %lld, was %lld):\n%s", store->version().value,
                         before.value, qPrintable(difference(expected, all(*store))));
                return {};
            }
        } while (std::next_permutation(files.begin(), files.end()));
        auto joined = freshStore();
        import(*joined, {first.join("\n")});
        if (all(*joined) != expected) {
            qWarning("one file differs:\n%s", qPrintable(difference(expected, all(*joined))));
            return {};
        }
        return expected;
    }

private Q_SLOTS:
    void oneConversation()
    {
        auto store = freshStore();
        const auto counts = import(*store, {R"(
conversation c1 user=u1 bot=b1 at=2000 hour=7 total=0.5 complete title="Prices"
  user m1 @1000 "How much  IS it?"
  assistant m2 <m1 @1003.5 model=m up category=good comment="Fine" "Ten."
  assistant m3 <m1 @1010 model=m "Eleven." hit=page tool=search badtool=search
)"});
        QCOMPARE(counts.added, 1);
        QCOMPARE(counts.messages, 3);
        const QString dump = dumpWorkspace(*store);
        QVERIFY2(dump.contains(QStringLiteral("question=how much is it ")), qPrintable(dump));
        QVERIFY2(dump.contains(QStringLiteral("response=3500 ")), qPrintable(dump));
        QVERIFY2(dump.contains(QStringLiteral("cost=500000000 ")), qPrintable(dump));
        QCOMPARE(dumpSegments(*store), dumpFactView(*store));
    }

    void growingConversation()
    {
        QVERIFY(!anyOrder({R"(
conversation c1 user=u1 at=2000 hour=7 total=0.5 complete title="New"
  user m1 @1000 "Hello"
  assistant m2 <m1 @1003 model=m "Hi."
)",
                           R"(
conversation c1 user=u1 bot=b1 at=3000 hour=8 total=0.7 complete title="Prices"
  user m1 @1000 "Hello"
  assistant m2 <m1 @1003 model=m down category=other "Hi."
  user m3 <m2 @2100 "Bye"
  assistant m4 <m3 @2102 model=m "Bye."
)",
                           R"(
conversation c1 user=u1 bot=b1 at=4000 hour=9 total=0.9 complete
  user m1 @1000 "Hello"
  assistant m2 <m1 @1003 model=m "Hi, changed."
)"})
                     .isEmpty());
    }

    void oldAndNewImages()
    {
        const QString dump = anyOrder({R"(
conversation c1 user=u1 at=2000 hour=7 total=0.5 complete
  user m1 @1000 "Hello"
  assistant m2 <m1 @1003 "Hi."
)",
                                       R"(
conversation c1 user=u1 at=3000 rank=0 hour=8 total=0.5 complete
  user m1 @1000 "Hello"
  assistant m2 <m1 @1003 "Hi."
conversation c1 user=u1 at=3000 hour=8 total=0.8 complete
  user m1 @1000 "Hello"
  assistant m2 <m1 @1003 "Hi."
  assistant m3 <m1 @2900 "Hi again."
)"});
        QVERIFY(dump.contains(QStringLiteral("cost=300000000 basis=3 export_hour=8")));
    }

    void deletionAndReappearance()
    {
        const QString deleted = anyOrder({R"(
conversation c1 user=u1 at=2000 hour=7 total=0.5 complete
  user m1 @1000 "Hello"
)",
                                          R"(
conversation c1 user=u1 at=3000 rank=0 hour=8 total=0.5 complete
  user m1 @1000 "Hello"
conversation c1 user=u1 at=3000 hour=8 deleted nostate
)"});
        QVERIFY(deleted.contains(QStringLiteral("deleted_at=3000000")));
        const QString back = anyOrder({R"(
conversation c1 user=u1 at=2000 hour=7 total=0.5 complete
  user m1 @1000 "Hello"
)",
                                       R"(
conversation c1 user=u1 at=3000 hour=8 deleted nostate
)",
                                       R"(
conversation c1 user=u1 at=4000 hour=9 total=0.5 complete
  user m1 @1000 "Hello"
)"});
        QVERIFY(!back.isEmpty());
        QVERIFY(!back.contains(QStringLiteral("deleted_at")));
    }

    void largeStubThenMap()
    {
        QVERIFY(!anyOrder({R"(
conversation c1 user=u1 at=2000 hour=7 total=0.5
)",
                           R"(
conversation c1 at=2000 complete
  user m1 @1000 "Hello"
  assistant m2 <m1 @1003 "Hi."
)",
                           R"(
conversation c1 user=u1 at=2500 hour=8 total=0.6
)"})
                     .isEmpty());
    }

    void feedbackStays()
    {
        const QString dump = anyOrder({R"(
conversation c1 user=u1 at=2000 hour=7 complete
  user m1 @1000 "Hello"
  assistant m2 <m1 @1003 "Hi." down category=other comment="No"
)",
                                       R"(
conversation c1 user=u1 at=3000 hour=8 complete
  user m1 @1000 "Hello"
  assistant m2 <m1 @1003 "Hi."
)",
                                       R"(
conversation c1 user=u1 at=2500 hour=8 complete
  user m1 @1000 "Hello"
  assistant m2 <m1 @1003 "Hi." down category=notFactuallyCorrect
)"});
        QVERIFY(dump.contains(QStringLiteral("category=notFactuallyCorrect ord=10000000001 first_ord=8000000001")));
    }

    void messagesGone()
    {
        const QString dump = anyOrder({R"(
conversation c1 user=u1 at=2000 complete
  user m1 @1000 "Hello"
  assistant m2 <m1 @1003 "Hi."
)",
                                       R"(
conversation c1 user=u1 at=3000 complete
  user m1 @1000 "Hello"
)"});
        QVERIFY(dump.contains(QStringLiteral("message=m2 ")));
        QVERIFY(dump.contains(QStringLiteral("flags=%1 ").arg(1 << 27)));
    }

    // What comes under the name of a trace belongs to the session, whichever is known first.
    void partsJoinTheWhole()
    {
        const QString dump = anyOrder({R"(
conversation t1 user=u1 at=30
  system v1 @30 "" up comment="Fine"
conversation t2 user=u1 at=60
  user q2 @31 "Later?"
  system v2 <q1 @60 "" down
  system v3 <a2 @61 "" up
)",
                                       R"(
conversation s1 part=t1 user=u1 at=20 title="Session"
  user q1 @10 "How much is it?"
  assistant a1 <q1 @20 model=claude-v3-haiku "Ten."
)",
                                       R"(
conversation s1 part=t2 user=u1 at=40
  assistant a2 @40 model=claude-v3.5-haiku "Twenty."
conversation t3 at=50
  user q3 @50 "Alone?"
)"});
        QVERIFY2(dump.contains(QStringLiteral("part=t1 whole=s1")), qPrintable(dump));
        QVERIFY(!dump.contains(QStringLiteral("id=t1")) && !dump.contains(QStringLiteral("id=t2")));
        QVERIFY(dump.contains(QStringLiteral("id=t3")));
        QVERIFY(dump.contains(QStringLiteral("conversations=2 messages=8")));
        // A verdict stands with the answer it is about: named, of the question named, else the one before it.
        QVERIFY2(dump.contains(QStringLiteral("message=v2 parent=q1 role=3 at=20000 model=claude-v3-haiku")),
                 qPrintable(dump));
        QVERIFY(dump.contains(QStringLiteral("message=v3 parent=a2 role=3 at=40000 model=claude-v3.5-haiku")));
        QVERIFY2(dump.contains(QStringLiteral("id=s1 message=v1 role=3 at=20000 model=claude-v3-haiku")),
                 qPrintable(dump));
    }

    // Two sessions claim one trace: what names the trace alone belongs to the lesser name, whatever came first.
    void twoWholesClaimOnePart()
    {
        const QList<QByteArray> files = {R"(
conversation t1 user=u9 at=30 title="From the trace"
  system v1 @30 "" up comment="Fine"
conversation t2 at=60 country=DE
  system v2 @60 "" down
)",
                                         R"(
conversation s2 part=t1 user=u2 at=20 channel=web
  user q2 @10 "How much is it?"
  assistant a2 <q2 @20 model=claude-v3-haiku "Ten." cost=0.5
conversation s2 part=t2 user=u2 at=25
  assistant a3 @25 model=claude-v3-haiku "Twelve."
)",
                                         R"(
conversation s1 part=t1 user=u1 at=15
  user q1 @12 "And this?"
  assistant a1 <q1 @15 model=claude-v3.5-haiku "Eleven."
)",
                                         R"(
conversation t1 at=40
  tool x1 @40 "Looked up"
conversation s2 user=u2 at=50 title="Second"
  user q3 @50 "Thanks"
)"};
        const QString dump = anyOrder(files);
        QVERIFY2(dump.contains(QStringLiteral("part=t1 whole=s1")) && dump.contains(QStringLiteral("part=t2 whole=s2")),
                 qPrintable(dump));
        QVERIFY2(dump.contains(QStringLiteral("conversations=2 messages=9")), qPrintable(dump));
        QVERIFY2(dump.contains(QStringLiteral("id=s1 message=v1 role=3 at=15000")), qPrintable(dump));
        QVERIFY2(dump.contains(QStringLiteral("id=s2 message=v2")), qPrintable(dump));
        QVERIFY(!dump.contains(QStringLiteral("id=t1")) && !dump.contains(QStringLiteral("id=t2")));

        // What was purged leaves nothing that was said of it.
        auto store = freshStore();
        import(*store, files);
        const auto shares = [&store] {
            auto session = store->read();
            auto count = (*session)->prepare(QStringLiteral("SELECT count(*) FROM conversation_share"));
            return count && count->step().value_or(false) ? count->integer(0) : -1;
        };
        QCOMPARE(shares(), 4);
        const PurgeScope all{store->sources()->front().id, 10'000'000'000};
        const auto purged = purge(*store, std::span(&all, 1), GiveBack::WhenMuch, {}, {});
        QVERIFY2(purged, purged ? "" : qPrintable(toString(purged.error())));
        QCOMPARE(shares(), 0);
    }

    void equalOrdersWithDifferentContent()
    {
        QVERIFY(!anyOrder({R"(
conversation c1 user=u1 at=2000 title="A" channel=web
  user m1 @1000 "Hello" intent=Greet
  assistant m2 <m1 @1003 "Hi." reasoning="one"
)",
                           R"(
conversation c1 user=u2 at=2000 title="B" region=north
  user m1 @1000 "Hello!"
  assistant m2 <m1 @1003 "Hi." tool=x
)",
                           R"(
conversation c1 user=u1 at=2000 title="B" outcome=resolved country=DE
  user m1 "Hello!" confidence=0.3
)"})
                     .isEmpty());
    }

    void costsOfTheirOwn()
    {
        const QString dump = anyOrder({R"(
conversation c1 user=u1 at=2000 hour=7 total=0.5
  user m1 @1000 "Hello"
  assistant m2 <m1 @1003 "Hi." cost=0.001
)",
                                       R"(
conversation c1 user=u1 at=3000 hour=8 total=0.7
  assistant m3 <m1 @1004 "Hi." cost=0.002 response=77 sentiment=Positive error errortype=Throttled
)"});
        QVERIFY(dump.contains(QStringLiteral("cost=3000000 ")));
        QVERIFY(dump.contains(QStringLiteral("response=77")));
    }

    void unallocatedTotal()
    {
        const QString dump = anyOrder({R"(
conversation c1 user=u1 at=2000 hour=7 total=0.5 started=900
  user m1 @1000 "Hello"
)",
                                       R"(
conversation c1 user=u1 at=3000 hour=8 total=0.75 started=900
  user m1 @1000 "Hello"
)"});
        QVERIFY(dump.contains(QStringLiteral("nano=250000000")));
        QVERIFY(dump.contains(QStringLiteral("at=900000 export_hour=7 nano=500000000")));
    }

    void botsUsersAndDocuments()
    {
        const QString dump = anyOrder({R"(
conversation c1 user=u1 bot=b1 at=2000
  user m1 @1000 "Hello"
)",
                                       R"(
bot b1 title="Old" owner=o1 at=100
account u1 label="Ann" modified=5
document d1 conversation=c1 name="Manual"
)",
                                       R"(
bot b1 title="New" at=200
bot b1 deleted at=300
account u1 label="Anna" email=a@b modified=6
document d1 conversation=c1 name="Another"
)"});
        QVERIFY(dump.contains(QStringLiteral("ext_id=b1 title=New owner=o1 deleted_at=300000")));
        QVERIFY(dump.contains(QStringLiteral("ext_id=u1 label=Anna email=a@b")));
    }

    void longConversation()
    {
        QByteArray first = "conversation c1 user=u1 at=2000 total=1 hour=1 complete\n", second = first;
        second.replace("at=2000 total=1 hour=1", "at=3000 total=2 hour=2");
        for (int i = 0; i < 120; ++i) {
            const QByteArray line = QByteArray("  ") + (i % 2 ? "assistant" : "user") + " m" + QByteArray::number(i) +
                                    (i ? " <m" + QByteArray::number(i - 1) : QByteArray()) + " @" +
                                    QByteArray::number(1000 + i) + " \"text " + QByteArray::number(i % 7) + "\"\n";
            (i < 70 ? first : second) += line;
            if (i < 70)
                second += line;
        }
        QVERIFY(!anyOrder({first, second}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
