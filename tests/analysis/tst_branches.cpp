// Which messages of a conversation with regenerated answers are shown, and how to come to the others.
#include "models/analysis/branches.h"

#include <QTest>

using namespace parlance;

namespace {

ReadMessage said(qint64 message, qint64 parent, SpeakerRole role, bool hidden = false)
{
    ReadMessage made;
    made.message = message;
    made.parent = parent;
    made.role = role;
    made.hidden = hidden;
    return made;
}

constexpr auto user = SpeakerRole::User, bot = SpeakerRole::Assistant, tool = SpeakerRole::Tool;

// 1 ─┬ 2 ── 4 ── 5
//    ├ 3 (the one the source shows) ── 6 ─┬ 7
//    │                                    └ 8 (shown)
std::vector<ReadMessage> regenerated()
{
    return {said(1, 0, user),      said(2, 1, bot, true), said(3, 1, bot),       said(4, 2, user, true),
            said(5, 4, bot, true), said(6, 3, user),      said(7, 6, bot, true), said(8, 6, bot)};
}

std::vector<qint64> shown(const Branches &branches, const std::vector<ReadMessage> &messages)
{
    std::vector<qint64> ids;
    for (const size_t at : branches.shown())
        ids.push_back(messages[at].message);
    return ids;
}

using Ids = std::vector<qint64>;

} // namespace

class TestBranches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSourcesBranchFirst()
    {
        const auto messages = regenerated();
        const Branches branches(messages);
        QCOMPARE(shown(branches, messages), (Ids{1, 3, 6, 8}));
        QCOMPARE(branches.elsewhere(), size_t(4));
        QVERIFY(!branches.placeOf(0));
        QCOMPARE(branches.placeOf(2), (BranchPlace{2, 2}));
        QCOMPARE(branches.placeOf(6), (BranchPlace{1, 2}));
    }

    void othersAreChosen()
    {
        const auto messages = regenerated();
        Branches branches(messages);
        QCOMPARE(branches.neighbour(2, -1), std::optional<size_t>(1));
        QVERIFY(!branches.neighbour(2, 1) && !branches.neighbour(0, 1));
        branches.reveal(1);
        QCOMPARE(shown(branches, messages), (Ids{1, 2, 4, 5})); // with what followed it
        branches.reveal(6);                                     // on the other one, and there not the one shown
        QCOMPARE(shown(branches, messages), (Ids{1, 3, 6, 7}));
        QCOMPARE(branches.elsewhere(), size_t(4));
    }

    // A question that was worded anew, and an answer to each wording.
    void editedQuestions()
    {
        const std::vector<ReadMessage> messages{said(1, 0, user),      said(2, 1, bot),  said(3, 2, user, true),
                                                said(4, 3, bot, true), said(5, 2, user), said(6, 5, bot)};
        Branches branches(messages);
        QCOMPARE(shown(branches, messages), (Ids{1, 2, 5, 6}));
        QCOMPARE(branches.placeOf(4), (BranchPlace{2, 2}));
        branches.reveal(3);
        QCOMPARE(shown(branches, messages), (Ids{1, 2, 3, 4}));
    }

    // Nothing says which branch is seen, but questions follow answers: the newest is shown.
    void newestWhereNothingIsSaid()
    {
        const std::vector<ReadMessage> messages{said(1, 0, user), said(2, 1, bot), said(3, 1, bot), said(4, 1, bot),
                                                said(5, 4, user)};
        QCOMPARE(shown(Branches(messages), messages), (Ids{1, 4, 5}));
        auto gone = messages;
        gone[3].gone = true;
        QCOMPARE(shown(Branches(gone), gone), (Ids{1, 3}));
    }

    // Steps of one answer, with no tree behind them, are all shown; so are the tools of an answer.
    void stepsAreNoBranches()
    {
        const std::vector<ReadMessage> steps{said(1, 0, user), said(2, 1, bot), said(3, 1, bot), said(4, 0, user)};
        QCOMPARE(shown(Branches(steps), steps), (Ids{1, 2, 3, 4}));
        const std::vector<ReadMessage> tools{said(1, 0, user), said(2, 1, tool), said(3, 1, tool), said(4, 1, bot),
                                             said(5, 4, user)};
        QCOMPARE(shown(Branches(tools), tools), (Ids{1, 2, 3, 4, 5}));
        QCOMPARE(Branches(tools).elsewhere(), size_t(0));
    }

    // Parents that are not there, that come later, or that go round in a circle.
    void damagedTrees()
    {
        const std::vector<ReadMessage> circle{said(1, 3, user), said(2, 1, bot), said(3, 2, user), said(4, 4, bot),
                                              said(5, 99, user)};
        Branches branches(circle);
        QCOMPARE(branches.shown().size(), size_t(5));
        branches.reveal(0);
        const std::vector<ReadMessage> late{said(1, 2, bot), said(2, 0, user), said(3, 2, bot, true)};
        QCOMPARE(shown(Branches(late), late), (Ids{1, 2}));
        QVERIFY(Branches(std::vector<ReadMessage>()).shown().empty());
    }

    void longConversations()
    {
        std::vector<ReadMessage> messages;
        for (int i = 1; i <= 20'000; ++i)
            messages.push_back(said(i, i - 1, i % 2 ? user : bot));
        Branches branches(messages);
        branches.reveal(19'999);
        QCOMPARE(branches.shown().size(), size_t(20'000));
    }
};

QTEST_GUILESS_MAIN(TestBranches)
#include "tst_branches.moc"
