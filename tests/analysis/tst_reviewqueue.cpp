// What passes, in which order, and what each choice would give.
#include "models/analysis/reviewqueue.h"

#include <QTest>

using namespace parlance;

namespace {

constexpr UtcMs day = 86'400'000, now = 1'000 * day;

ReviewItem item(qint64 message, UtcMs age, const char *category, const char *bot, ReviewState state,
                const char *assignee = "")
{
    ReviewItem made;
    made.message = message;
    made.at = now - age;
    made.category = QLatin1String(category);
    made.bot = made.botLabel = QLatin1String(bot);
    made.comment = QStringLiteral("Comment %1").arg(message);
    made.review.state = state;
    made.review.assignee = QLatin1String(assignee);
    return made;
}

ReviewQueue queue()
{
    ReviewQueue made;
    made.setItems({item(1, day / 2, "wrong", "a", ReviewState::New),
                   item(2, 2 * day, "wrong", "b", ReviewState::New, "jo"),
                   item(3, 20 * day, "other", "a", ReviewState::InReview, "jo"),
                   item(4, 60 * day, "", "a", ReviewState::Resolved)});
    return made;
}

QueueChoice with(auto fill)
{
    QueueChoice choice;
    fill(choice);
    return choice;
}

std::vector<size_t> chosen(const QueueChoice &choice)
{
    return queue().chosen(choice, now);
}

} // namespace

class TestReviewQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choices()
    {
        using Places = std::vector<size_t>;
        QCOMPARE(chosen({}), Places({0, 1, 2}));
        QCOMPARE(chosen(with([](QueueChoice &c) { c.states = QueueStates::All; })), Places({0, 1, 2, 3}));
        QCOMPARE(chosen(with([](QueueChoice &c) { c.states = QueueStates::Resolved; })), Places({3}));
        QCOMPARE(chosen(with([](QueueChoice &c) { c.category = "wrong"; })), Places({0, 1}));
        QCOMPARE(chosen(with([](QueueChoice &c) {
                     c.states = QueueStates::All;
                     c.category = "";
                 })),
                 Places({3}));
        QCOMPARE(chosen(with([](QueueChoice &c) { c.bot = "a"; })), Places({0, 2}));
        QCOMPARE(chosen(with([](QueueChoice &c) { c.assignee = "jo"; })), Places({1, 2}));
        QCOMPARE(chosen(with([](QueueChoice &c) { c.age = QueueAge::Day; })), Places({0}));
        QCOMPARE(chosen(with([](QueueChoice &c) { c.age = QueueAge::Week; })), Places({0, 1}));
        QCOMPARE(chosen(with([](QueueChoice &c) {
                     c.states = QueueStates::All;
                     c.age = QueueAge::Older;
                 })),
                 Places({3}));
        QCOMPARE(chosen(with([](QueueChoice &c) { c.text = "comment 2"; })), Places({1}));
        QCOMPARE(chosen(with([](QueueChoice &c) { c.order = QueueOrder::Oldest; })), Places({2, 1, 0}));
    }

    // Counts of a facet heed the others, not itself.
    void counts()
    {
        const QueueCounts all = queue().counts({}, now);
        QCOMPARE(all.open, 3);
        QCOMPARE(all.fresh, 2);
        QCOMPARE(all.resolved, 1);
        QCOMPARE(all.all, 4);
        QCOMPARE(all.categories.size(), 2u);
        QVERIFY((all.categories.front() == QueueCount{"wrong", "wrong", 2}));
        const QueueCounts some = queue().counts(with([](QueueChoice &c) {
                                                    c.category = "wrong";
                                                    c.bot = "b";
                                                }),
                                                now);
        QCOMPARE(some.open, 1);
        QCOMPARE(some.resolved, 0);
        QVERIFY((some.categories == std::vector<QueueCount>{{"wrong", "wrong", 1}}));
        QVERIFY((some.bots == std::vector<QueueCount>{{"a", "a", 1}, {"b", "b", 1}}));
        QVERIFY((some.ages == std::vector<qint64>{1, 0, 1, 1, 0}));
    }

    void changes()
    {
        ReviewQueue changed = queue();
        Review resolved;
        resolved.state = ReviewState::Resolved;
        changed.setReview(2, resolved);
        changed.setReview(99, resolved);
        QCOMPARE(changed.counts({}, now).resolved, 2);
        QCOMPARE(*changed.find(3), 2u);
        QVERIFY(!changed.find(99));
    }

    // Counts that follow one change after the other are those of a new count, whatever is chosen.
    void countsFollowChanges()
    {
        const QStringList people{"", "ann", "jo"}, reasons{"", "other", "wrong"}, tags{"price", "tone"};
        quint32 seed = 7;
        const auto pick = [&seed](quint32 below) { return (seed = seed * 1664525 + 1013904223) / 65536 % below; };
        std::vector<ReviewItem> items;
        for (qint64 i = 0; i < 60; ++i)
            items.push_back(item(i + 1, qint64(pick(50)) * day, qPrintable(reasons[pick(3)]), pick(2) ? "a" : "b",
                                 ReviewState(pick(3)), qPrintable(people[pick(3)])));
        ReviewQueue changed;
        changed.setItems(std::move(items));
        for (int round = 0; round < 40; ++round) {
            QueueChoice choice;
            choice.states = QueueStates(pick(6));
            choice.age = QueueAge(pick(5));
            if (pick(2))
                choice.category = reasons[pick(3)];
            if (pick(2))
                choice.assignee = people[pick(3)];
            if (!pick(3))
                choice.text = tags[pick(2)];
            QueueTally tally = changed.tally(choice, now);
            for (int i = 0; i < 20; ++i) {
                const qint64 message = 1 + pick(60);
                const ReviewItem &known = changed.items()[*changed.find(message)];
                Review review;
                review.state = ReviewState(pick(3));
                review.assignee = people[pick(3)];
                review.flagged = pick(2);
                if (pick(2))
                    review.tags << tags[pick(2)];
                tally.add(known, -1);
                changed.setReview(message, review);
                tally.add(known);
                QVERIFY(tally.counts() == changed.counts(choice, now));
                const auto places = changed.chosen(choice, now);
                QCOMPARE(tally.passes(known), std::ranges::find(places, *changed.find(message)) != places.end());
            }
        }
    }

    void order()
    {
        ReviewQueue same = queue();
        QVERIFY(same.isBefore(QueueOrder::Given, 0, 1) && !same.isBefore(QueueOrder::Given, 1, 0));
        QVERIFY(same.isBefore(QueueOrder::Newest, 0, 1) && same.isBefore(QueueOrder::Oldest, 1, 0));
        same.setItems({item(1, day, "", "", ReviewState::New), item(2, day, "", "", ReviewState::New)});
        for (const QueueOrder order : {QueueOrder::Given, QueueOrder::Newest, QueueOrder::Oldest})
            QVERIFY(same.isBefore(order, 0, 1) && !same.isBefore(order, 1, 0) && !same.isBefore(order, 0, 0));
    }

    // A message counts once a day and reviewer, however often it was resolved.
    void progress()
    {
        const auto entry = [](UtcMs at, const char *who, const char *message, const char *state) {
            return ReviewLogEntry{at,    QLatin1String(who),  "c", QLatin1String(message), ReviewField::State,
                                  "new", QLatin1String(state)};
        };
        const auto days =
            progressByDay({entry(day, "ann", "1", "resolved"), entry(day + 1, "ann", "1", "resolved"),
                           entry(day + 2, "ann", "2", "resolved"), entry(day + 3, "ann", "3", "in_review"),
                           entry(2 * day, "jo", "1", "resolved")},
                          TimeZone());
        QCOMPARE(days.size(), 2u);
        QVERIFY((days.front() == ReviewerDay{QDate(1970, 1, 3), "jo", 1}));
        QVERIFY((days.back() == ReviewerDay{QDate(1970, 1, 2), "ann", 2}));
    }
};

QTEST_GUILESS_MAIN(TestReviewQueue)
#include "tst_reviewqueue.moc"
