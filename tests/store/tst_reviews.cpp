// What is said at the review desk: kept at once, taken back in order, and still there when data comes again.
#include "models/analysis/reviewqueue.h"
#include "models/store/reviewlist.h"
#include "tests/store/storetesting.h"

#include <QTemporaryDir>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace parlance;
using namespace parlance::test;

namespace {

// m2 of each conversation is rated: down in every second one.
TextFile rated(int conversations, const QByteArray &more = {})
{
    QByteArray text;
    for (int c = 0; c < conversations; ++c) {
        const QByteArray n = QByteArray::number(c);
        text += "conversation c" + n + " user=u1 bot=b1 at=" + QByteArray::number(5000 + c) +
                " complete title=Leave\n" + "  user m1 @" + QByteArray::number(1000 + c) + " \"How many days?\"" +
                (c == 4 ? " missed" : "") + "\n  assistant m2 <m1 @" + QByteArray::number(1001 + c) +
                " model=claude-v3-haiku \"Ten.\" " + (c % 2 ? "down category=wrong comment=\"Not ten\"" : "up") + "\n" +
                more;
    }
    return {QStringLiteral("rated"), text};
}

ReviewEdit state(const char *key)
{
    return {ReviewField::State, QLatin1String(key), true};
}

ReviewEdit tag(const char *text, bool on = true)
{
    return {ReviewField::Tag, QLatin1String(text), on};
}

} // namespace

class TestReviews : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("w%1.parlance").arg(++m_count)); }

    std::unique_ptr<Store> storeWith(int conversations)
    {
        auto store = openStore(freshPath());
        if (const auto done = importAll(*store, {rated(conversations)}); !done)
            qFatal("%s", qPrintable(toString(done.error())));
        return store;
    }

    static std::vector<ReviewItem> items(const Store &store, ReviewSample sample = ReviewSample::Negative,
                                         double share = 0.5)
    {
        const auto read = reviewItems(store, {sample, share, 0.7}, {});
        if (!read)
            qFatal("%s", qPrintable(toString(read.error())));
        return read->items;
    }

    static Review change(Store &store, qint64 message, std::initializer_list<ReviewEdit> edits, const char *who = "ann",
                         UtcMs now = 1000)
    {
        const auto after = changeReview(store, {message}, edits, QLatin1String(who), now, {});
        if (!after)
            qFatal("%s", qPrintable(toString(after.error())));
        return *after;
    }

private Q_SLOTS:
    void edits()
    {
        const auto store = storeWith(4);
        const qint64 message = items(*store).front().message;
        QCOMPARE(readReview(*store, {message})->state, ReviewState::New);
        const Review after = change(*store, message,
                                    {state("in_review"),
                                     {ReviewField::Cause, "data", true},
                                     {ReviewField::Assignee, "Anna Kowalska", true},
                                     {ReviewField::Flag, "1", true},
                                     tag("leave  policy "),
                                     tag("outdated"),
                                     {ReviewField::Note, "Remove it", true}});
        QCOMPARE(after.state, ReviewState::InReview);
        QCOMPARE(after.cause, ReviewCause::Data);
        QCOMPARE(after.assignee, QStringLiteral("Anna Kowalska"));
        QVERIFY(after.flagged);
        QCOMPARE(after.tags, QStringList({"leave policy", "outdated"}));
        QCOMPARE(after.note, QStringLiteral("Remove it"));
        QVERIFY(*readReview(*store, {message}) == after);
        QCOMPARE(items(*store).front().review.tags, after.tags);
        QCOMPARE(*reviewTags(*store), QStringList({"leave policy", "outdated"}));
        QCOMPARE(*reviewers(*store), QStringList({"Anna Kowalska", "ann"}));
        QCOMPARE(verifyText(*store), QString());
    }

    void wrongEditsChangeNothing()
    {
        const auto store = storeWith(2);
        const qint64 message = items(*store).front().message;
        const ReviewEdit both[] = {tag("one"), state("done")};
        QCOMPARE(changeReview(*store, {message}, both, "ann", 1, {}).error().category, ErrorCategory::Usage);
        const ReviewEdit empty[] = {tag("  ")};
        QVERIFY(!changeReview(*store, {message}, empty, "ann", 1, {}));
        QVERIFY(*readReview(*store, {message}) == Review());
        QVERIFY(reviewLog(*store, 0)->empty());
        const ReviewEdit fine[] = {state("resolved")};
        QCOMPARE(changeReview(*store, {999}, fine, "ann", 1, {}).error().category, ErrorCategory::Workspace);
    }

    void undoAndRedo()
    {
        const auto store = storeWith(4);
        const auto all = items(*store);
        const qint64 first = all.at(0).message, second = all.at(1).message;
        change(*store, first, {state("in_review"), tag("a"), {ReviewField::Note, "one", true}});
        change(*store, first, {{ReviewField::Note, "two", true}, tag("a", false)});
        change(*store, second, {state("resolved")});
        const Review resolved = *readReview(*store, {second});

        auto undone = undoReview(*store, "ann", 2000, {});
        QCOMPARE((*undone)->message.value, second);
        QCOMPARE((*undone)->review.state, ReviewState::New);
        undone = undoReview(*store, "ann", 2000, {});
        QCOMPARE((*undone)->message.value, first);
        QCOMPARE((*undone)->review.note, QStringLiteral("one"));
        QCOMPARE((*undone)->review.tags, QStringList("a"));
        undone = undoReview(*store, "ann", 2000, {});
        QVERIFY((*undone)->review == Review());
        QVERIFY(!undoReview(*store, "ann", 2000, {})->has_value());

        for (int i = 0; i < 3; ++i)
            QVERIFY(redoReview(*store, "ann", 2000, {})->has_value());
        QVERIFY(!redoReview(*store, "ann", 2000, {})->has_value());
        QCOMPARE(readReview(*store, {first})->note, QStringLiteral("two"));
        QVERIFY(readReview(*store, {first})->tags.isEmpty());
        QVERIFY(*readReview(*store, {second}) == resolved);

        undone = undoReview(*store, "ann", 2000, {});
        change(*store, first, {tag("b")});
        QVERIFY2(!redoReview(*store, "ann", 2000, {})->has_value(), "a new change ends what could be made again");
    }

    void undoIsOnesOwn()
    {
        const auto store = storeWith(2);
        const qint64 message = items(*store).front().message;
        change(*store, message, {state("in_review")}, "ann");
        change(*store, message, {tag("x")}, "jo");
        change(*store, message, {state("resolved")}, "jo");
        const auto clash = undoReview(*store, "ann", 2000, {});
        QVERIFY(!clash);
        QCOMPARE(clash.error().category, ErrorCategory::Usage);
        QCOMPARE(readReview(*store, {message})->state, ReviewState::Resolved);
        QVERIFY(undoReview(*store, "jo", 2000, {}).has_value());
        QVERIFY2(undoReview(*store, "ann", 2000, {})->has_value(),
                 "what jo did is taken back, and jo's tag is no obstacle");
        QCOMPARE(readReview(*store, {message})->tags, QStringList("x"));
    }

    void notesHaveAHistory()
    {
        const auto store = storeWith(2);
        const qint64 message = items(*store).front().message;
        change(*store, message, {{ReviewField::Note, "first", true}}, "ann", 10);
        change(*store, message, {{ReviewField::Note, "second", true}}, "jo", 20);
        change(*store, message, {{ReviewField::Note, {}, true}}, "ann", 30);
        const auto history = *reviewHistory(*store, {message});
        QCOMPARE(history.size(), 3u);
        QCOMPARE(history.at(1).before, QStringLiteral("first"));
        QCOMPARE(history.at(1).after, QStringLiteral("second"));
        QCOMPARE(history.at(1).reviewer, QStringLiteral("jo"));
        QCOMPARE(history.at(1).at, 20);
        QCOMPARE(history.at(2).before, QStringLiteral("second"));
        QVERIFY(readReview(*store, {message})->note.isEmpty());
        QCOMPARE(reviewLog(*store, 20)->size(), 2u);
    }

    void staysWhenDataComesAgain()
    {
        const auto store = storeWith(4);
        change(*store, items(*store).front().message, {state("resolved"), tag("kept")});
        const auto session = beginImport(*store);
        QVERIFY(importFile(*session, {QStringLiteral("again"), rated(4, "  user m3 @9000 \"More?\"\n").text}));
        QVERIFY(session->finish({}));
        QCOMPARE(items(*store).front().review.tags, QStringList("kept"));
        const auto source = store->sources()->front().id;
        QVERIFY(store->removeSource(source, {}));
        QVERIFY(items(*store).empty());
        QVERIFY(importAll(*store, {rated(4)}));
        QCOMPARE(items(*store).front().review.state, ReviewState::Resolved);
        QCOMPARE(items(*store).at(1).review.state, ReviewState::New);
    }

    void samples()
    {
        const auto store = storeWith(40);
        QCOMPARE(items(*store).size(), 20u);
        QCOMPARE(items(*store, ReviewSample::Rated).size(), 40u);
        QCOMPARE(items(*store, ReviewSample::Unanswered).size(), 1u);
        QVERIFY(items(*store, ReviewSample::Unanswered).front().up == std::nullopt);
        QVERIFY(items(*store, ReviewSample::Disagreement).empty());
        const auto negative = items(*store);
        QVERIFY(std::ranges::is_sorted(negative, std::greater(), &ReviewItem::at));
        QCOMPARE(negative.front().category, QStringLiteral("wrong"));
        QCOMPARE(negative.front().comment, QStringLiteral("Not ten"));
        QCOMPARE(negative.front().bot, QStringLiteral("b1"));
        std::set<qint64> small, large;
        for (const ReviewItem &item : items(*store, ReviewSample::Random, 0.2))
            QVERIFY2(small.insert(item.message).second, "never the same message twice");
        for (const ReviewItem &item : items(*store, ReviewSample::Random, 0.6))
            large.insert(item.message);
        QVERIFY(!small.empty() && small.size() < large.size() && large.size() < 40);
        QVERIFY2(std::ranges::includes(large, small), "a larger share holds the smaller one");
        QCOMPARE(items(*store, ReviewSample::Random, 1).size(), 40u);
        QVERIFY(items(*store, ReviewSample::Random, 0).empty());
    }

    void verdictsAndDisagreement()
    {
        const auto store = storeWith(6);
        const auto all = items(*store);
        change(*store, all.at(0).message, {{ReviewField::Cause, "data", true}}, "ann");
        change(*store, all.at(0).message, {{ReviewField::Cause, "prompt", true}}, "jo");
        change(*store, all.at(1).message, {{ReviewField::Cause, "model", true}}, "ann");
        QCOMPARE(reviewVerdicts(*store)->size(), 3u);
        const auto differ = items(*store, ReviewSample::Disagreement);
        QCOMPARE(differ.size(), 1u);
        QCOMPARE(differ.front().message, all.at(0).message);
        change(*store, all.at(0).message, {{ReviewField::Cause, "data", true}}, "jo");
        QVERIFY(items(*store, ReviewSample::Disagreement).empty());
    }

    // The same ids in two environments are two messages.
    void environmentsAreApart()
    {
        const auto store = storeWith(4);
        const auto session = ImportSession::begin(*store, "other", "bedrock-chat", "dev", "here");
        QVERIFY(session.has_value());
        QVERIFY(importFile(**session, rated(4)));
        QVERIFY((*session)->finish({}));
        const auto all = items(*store);
        QCOMPARE(all.size(), 4u);
        std::vector<qint64> same; // conversation c3 of both
        for (const ReviewItem &item : all)
            if (item.at == 1'004'000)
                same.push_back(item.message);
        QCOMPARE(same.size(), 2u);
        change(*store, same.at(0), {{ReviewField::Cause, "data", true}, state("resolved")}, "ann");
        change(*store, same.at(1), {{ReviewField::Cause, "prompt", true}, state("resolved")}, "jo");
        QCOMPARE(reviewVerdicts(*store)->size(), 2u);
        QVERIFY(items(*store, ReviewSample::Disagreement).empty());
        change(*store, same.at(1), {state("in_review"), state("resolved")}, "ann");
        const auto days = progressByDay(*reviewLog(*store, 0), TimeZone());
        QCOMPARE(progressByDay(*reviewLog(*store, 0, true), TimeZone()), days);
        const auto ann = std::ranges::find(days, QStringLiteral("ann"), &ReviewerDay::reviewer);
        QVERIFY(ann != days.end());
        QCOMPARE(ann->resolved, 2);
    }

    // What the number low_confidence counts, message by message.
    void leastSureAnswers()
    {
        const auto store = openStore(freshPath());
        QVERIFY(importAll(*store, {{"lex", "conversation c bot=b at=9000 complete\n"
                                           "  user m1 @1000 \"Hello\" confidence=0.4\n"
                                           "  assistant m2 <m1 @1001 \"Hm\" confidence=0.4\n"
                                           "  user m3 <m2 @1002 \"Again\"\n"
                                           "  assistant m4 <m3 @1003 \"Well\" confidence=0.69996\n"
                                           "  user m5 <m4 @1004 \"Again\"\n"
                                           "  assistant m6 <m5 @1005 \"Well\" confidence=0.69\n"}}));
        const auto read = reviewItems(*store, {ReviewSample::LowConfidence, 0.5, 0.7}, {});
        QVERIFY(read.has_value());
        QCOMPARE(read->items.size(), 2u); // 0.69996 is 0.7 as it is kept
        QCOMPARE(*read->items.front().confidence, 0.4);
        QCOMPARE(read->of, 3);
    }

    // Notes grow while they are typed: as long as nothing else is done, that is one step.
    void notesThatGoOn()
    {
        const auto store = storeWith(4);
        const qint64 message = items(*store).front().message;
        const auto type = [&](const char *text, bool goesOn) {
            change(*store, message, {{ReviewField::Note, QLatin1String(text), true, goesOn}});
        };
        const auto steps = [&] { return reviewHistory(*store, {message})->size(); };
        type("a", false);
        type("ab", true);
        type("abc", true);
        QCOMPARE(steps(), size_t(1));
        QCOMPARE(reviewHistory(*store, {message})->front().after, QStringLiteral("abc"));
        change(*store, message, {tag("t")});
        type("abcd", true); // something else was done in between
        QCOMPARE(steps(), size_t(3));
        type("abc", true); // as it was: no step
        QCOMPARE(steps(), size_t(2));
        QCOMPARE(readReview(*store, {message})->note, QStringLiteral("abc"));
        change(*store, message, {state("resolved"), {ReviewField::Note, "x", true}});
        type("xy", true); // that step did more
        QCOMPARE(steps(), size_t(5));
        QVERIFY(undoReview(*store, QStringLiteral("ann"), 9, {}));
        QCOMPARE(readReview(*store, {message})->note, QStringLiteral("x"));
    }

    // A program that is killed has lost nothing that a function has returned from.
    void killedLosesNothing()
    {
        const auto path = freshPath();
        {
            auto store = openStore(path);
            QVERIFY(importAll(*store, {rated(200)}));
        }
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = fork();
        if (child == 0) {
            auto store = openStore(path);
            for (const ReviewItem &item : items(*store)) {
                change(*store, item.message, {state("resolved"), tag("t"), {ReviewField::Note, "n", true}});
                if (::write(ends[1], &item.message, sizeof item.message) != sizeof item.message)
                    ::_exit(1);
            }
            ::_exit(0);
        }
        std::vector<qint64> told;
        qint64 message = 0;
        while (told.size() < 25 && ::read(ends[0], &message, sizeof message) == sizeof message)
            told.push_back(message);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(ends[0]);
        ::close(ends[1]);
        QCOMPARE(told.size(), 25u);
        const auto store = openStore(path);
        QCOMPARE(integrity(*store), QStringLiteral("ok"));
        for (const qint64 m : told) {
            const Review review = *readReview(*store, {m});
            QCOMPARE(review.state, ReviewState::Resolved);
            QCOMPARE(review.tags, QStringList("t"));
            QCOMPARE(review.note, QStringLiteral("n"));
        }
        for (const ReviewItem &item : items(*store))
            QCOMPARE(item.review.state == ReviewState::Resolved, !item.review.tags.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReviews)
#include "tst_reviews.moc"
