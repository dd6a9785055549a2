// The transcript that every place opens: branches by keys and by hand, find on all of them, names hidden or not, marks.
#include "views/pages/transcriptswindow.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace parlance;

namespace {

ReadMessage said(qint64 message, qint64 parent, SpeakerRole role, const char *text, bool hidden = false)
{
    ReadMessage made;
    made.message = message;
    made.parent = parent;
    made.role = role;
    made.at = 1'700'000'000'000 + message * 60'000;
    made.text = QString::fromUtf8(text);
    made.hidden = hidden;
    return made;
}

constexpr auto user = SpeakerRole::User, bot = SpeakerRole::Assistant;

// One question, three answers, of which the source shows the last; a question after the first and after the last.
ReadConversation regenerated()
{
    ReadConversation read;
    read.key = QStringLiteral("c1");
    read.title = QStringLiteral("Leave");
    read.bot = QStringLiteral("HR");
    read.user = QStringLiteral("ann");
    read.messages = {said(1, 0, user, "How many days?"),    said(2, 1, bot, "Ten **days**.", true),
                     said(3, 1, bot, "Twenty days.", true), said(4, 1, bot, "Thirty days."),
                     said(5, 2, user, "Only ten?", true),   said(6, 4, user, "So many?"),
                     said(7, 6, bot, "It is the law.")};
    read.messages[6].model = QStringLiteral("claude");
    read.messages[6].tools = {{QStringLiteral("law_search"), QStringLiteral("{\"q\": \"leave\"}"), {}, true}};
    read.messages[6].chunks = {{QStringLiteral("handbook.pdf"), QStringLiteral("Paragraph seven"), 1, 0.9}};
    return read;
}

} // namespace

class TestTranscript : public QObject
{
    Q_OBJECT

    struct Asked
    {
        std::vector<std::pair<qint64, bool>> reads; // conversation, anonymised
        std::vector<TranscriptAccess::Done> open;
        bool late = false;
    };
    static TranscriptAccess accessTo(Asked &asked)
    {
        TranscriptAccess access;
        access.read = [&asked](qint64 conversation, bool anonymised, QObject *, const TranscriptAccess::Done &done) {
            asked.reads.emplace_back(conversation, anonymised);
            if (asked.late)
                asked.open.push_back(done);
            else
                done(answer(anonymised));
        };
        return access;
    }
    static ReadConversation answer(bool anonymised)
    {
        ReadConversation read = regenerated();
        if (anonymised)
            read.user = QStringLiteral("[user 1]");
        return read;
    }
    static std::vector<qint64> shown(const BubbleView &view)
    {
        std::vector<qint64> ids;
        for (const size_t at : view.branches().shown())
            ids.push_back(view.conversation().messages[at].message);
        return ids;
    }
    using Ids = std::vector<qint64>;
    static void present(TranscriptView &view)
    {
        view.resize(640, 700);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.bubbles()->setFocus();
    }

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void theBranchOfTheSourceAndTheOthersByKeys()
    {
        Asked asked;
        TranscriptView view;
        view.setAccess(accessTo(asked));
        view.open(7);
        present(view);
        BubbleView &bubbles = *view.bubbles();
        QCOMPARE(shown(bubbles), (Ids{1, 4, 6, 7}));
        QVERIFY2(view.line().contains("7 message(s)") && view.line().contains("3 on other branches"),
                 qPrintable(view.line()));
        QSignalSpy changed(&bubbles, &BubbleView::branchChanged);
        QTest::keyClick(&bubbles, Qt::Key_B);
        QCOMPARE(bubbles.current(), 4);
        QCOMPARE(bubbles.branchText(4), QStringLiteral("3 of 3"));
        QVERIFY2(bubbles.accessibleDescription().startsWith("Answer 3 of 3: Thirty"),
                 qPrintable(bubbles.accessibleDescription()));
        QTest::keyClick(&bubbles, Qt::Key_Right); // there is none behind it
        QCOMPARE(changed.count(), 0);
        QTest::keyClick(&bubbles, Qt::Key_Left);
        QCOMPARE(shown(bubbles), (Ids{1, 3}));
        QTest::keyClick(&bubbles, Qt::Key_Left);
        QCOMPARE(shown(bubbles), (Ids{1, 2, 5}));
        QCOMPARE(changed.count(), 2);
        QVERIFY2(view.line().contains("4 on other branches"), qPrintable(view.line()));
        QVERIFY(bubbles.isInSight(2) && !bubbles.isInSight(4));
        QTest::keyClick(&bubbles, Qt::Key_Right);
        QCOMPARE(shown(bubbles), (Ids{1, 3}));
        QCOMPARE(bubbles.shownTimes().size(), size_t(2));
    }

    // The arrows stand at both ends of "3 of 3" below the answer.
    void branchesByHand()
    {
        Asked asked;
        TranscriptView view;
        view.setAccess(accessTo(asked));
        view.open(7);
        present(view);
        BubbleView &bubbles = *view.bubbles();
        bubbles.grab();             // what can be clicked is what was painted
        const auto clickAll = [&] { // some point of the line below one of the bubbles
            for (int y = 0; y < bubbles.viewport()->height(); y += 4)
                for (int x = 40; x < 60; x += 6) {
                    QTest::mouseClick(bubbles.viewport(), Qt::LeftButton, {}, {x, y});
                    if (shown(bubbles) != (Ids{1, 4, 6, 7}))
                        return true;
                }
            return false;
        };
        QVERIFY(clickAll());
        QCOMPARE(shown(bubbles), (Ids{1, 3}));
    }

    void aMessageOnAnotherBranchBringsItsBranch()
    {
        Asked asked;
        TranscriptView view;
        view.setAccess(accessTo(asked));
        view.open(7, 5);
        QCOMPARE(shown(*view.bubbles()), (Ids{1, 2, 5}));
        view.open(7, 7); // it stands there: nothing is read again
        QCOMPARE(shown(*view.bubbles()), (Ids{1, 4, 6, 7}));
        QCOMPARE(asked.reads.size(), size_t(1));
        QCOMPARE(view.bubbles()->current(), 7);
    }

    void findKnowsAllBranchesAndWhatIsFolded()
    {
        Asked asked;
        TranscriptView view;
        view.setAccess(accessTo(asked));
        view.open(7);
        present(view);
        auto *find = view.findChild<QLineEdit *>("transcript.find");
        const auto *finds = view.findChild<Label *>("transcript.finds");
        QTest::keyClick(view.bubbles(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(find->hasFocus());
        QTest::keyClicks(find, "days");
        QCOMPARE(finds->text(), QStringLiteral("in 4 message(s) · 2 on other branches"));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(view.bubbles()->found(), 1);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(view.bubbles()->found(), 2);
        QCOMPARE(shown(*view.bubbles()), (Ids{1, 2, 5})); // its branch is shown now
        QCOMPARE(finds->text(), QStringLiteral("2 of 4 · 2 on other branches"));
        QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(view.bubbles()->found(), 1);

        find->setText(QStringLiteral("PARAGRAPH SEVEN"));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(view.bubbles()->found(), 7);
        QCOMPARE(finds->text(), QStringLiteral("1 of 1"));
        find->setText(QStringLiteral("nowhere"));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(view.bubbles()->found(), 0);
        QCOMPARE(finds->text(), QStringLiteral("Not in this conversation"));
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(view.bubbles()->hasFocus());
    }

    void namesAsThePlaceSays()
    {
        Asked asked;
        TranscriptView view;
        view.setAnonymised(true);
        view.setAccess(accessTo(asked));
        view.open(7);
        QCOMPARE(asked.reads, (std::vector<std::pair<qint64, bool>>{{7, true}}));
        QVERIFY(view.line().contains("[user 1]"));
        auto *hide = view.findChild<Button *>("transcript.anonymised");
        QVERIFY(hide->isChecked());
        asked.late = true;
        hide->click();
        QVERIFY(!view.isAnonymised());
        hide->click(); // hidden again before the names came
        QCOMPARE(asked.open.size(), size_t(2));
        asked.open[0](answer(false));
        QVERIFY(view.bubbles()->conversation().messages.empty());
        asked.open[1](answer(true));
        QVERIFY(view.line().contains("[user 1]"));
    }

    // Answers that come after another conversation was opened are not shown, nor is a failure kept for long.
    void lateAnswersAreDropped()
    {
        Asked asked;
        asked.late = true;
        TranscriptView view;
        view.setAccess(accessTo(asked));
        view.open(7);
        view.open(8);
        asked.open[1](answer(false));
        ReadConversation other = regenerated();
        other.title = QStringLiteral("Another");
        asked.open[0](other);
        QCOMPARE(view.title(), QStringLiteral("Leave"));
        view.open(9);
        asked.open[2](fail(ErrorCategory::Workspace, QStringLiteral("gone")));
        QVERIFY(view.bubbles()->conversation().messages.empty());
        view.open(9); // tried again
        QCOMPARE(asked.reads.size(), size_t(4));
    }

    void textsAreCopiedAndMarked()
    {
        Asked asked;
        TranscriptView view;
        view.setAccess(accessTo(asked));
        view.open(7, 4);
        present(view);
        QTest::keyClick(view.bubbles(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Thirty days."));
        QTest::keyClick(view.bubbles(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(view.bubbles()->current(), 6);
        const QImage plain = view.bubbles()->grab().toImage();
        view.setMarks(parseSearch(QStringLiteral("thirty")));
        QVERIFY(view.bubbles()->grab().toImage() != plain);
        view.setMarks({});
        QCOMPARE(view.bubbles()->grab().toImage(), plain);
    }

    // By the clock of the test: nothing here waits.
    void replayByKeys()
    {
        Asked asked;
        TranscriptView view;
        view.setAccess(accessTo(asked));
        view.open(7);
        present(view);
        UtcMs clock = 1'000;
        view.replay()->setClock([&clock] { return clock; });
        BubbleView &bubbles = *view.bubbles();
        const auto inSight = [&] { // of 1, 4, 6, 7; said at minutes 0, 3, 5, 6
            Ids ids;
            for (const qint64 id : {1, 4, 6, 7})
                if (bubbles.isInSight(id))
                    ids.push_back(id);
            return ids;
        };
        QTest::keyClick(&bubbles, Qt::Key_P);
        QVERIFY(view.replay()->isReplaying() && view.replay()->isVisible());
        QCOMPARE(inSight(), (Ids{1}));
        QCOMPARE(view.replay()->text(), QStringLiteral("0:00 of 6:00 · message 1 of 4"));
        clock += 179'999;
        view.replay()->refresh();
        QCOMPARE(inSight(), (Ids{1}));
        clock += 1;
        view.replay()->refresh();
        QCOMPARE(inSight(), (Ids{1, 4}));
        QVERIFY(!bubbles.switchBranch(-1)); // not while it is said
        QTest::keyClick(&bubbles, Qt::Key_Space);
        clock += 1'000'000; // it stands still
        view.replay()->refresh();
        QCOMPARE(inSight(), (Ids{1, 4}));
        QTest::keyClick(&bubbles, Qt::Key_Period);
        QCOMPARE(inSight(), (Ids{1, 4, 6}));
        QTest::keyClick(&bubbles, Qt::Key_Comma);
        QTest::keyClick(&bubbles, Qt::Key_Comma);
        QCOMPARE(inSight(), (Ids{1}));
        QTest::keyClick(&bubbles, Qt::Key_Plus); // twice as fast
        QTest::keyClick(&bubbles, Qt::Key_Space);
        clock += 90'000;
        view.replay()->refresh();
        QCOMPARE(inSight(), (Ids{1, 4}));
        clock += 1'000'000;
        view.replay()->refresh();
        QCOMPARE(view.replay()->text(), QStringLiteral("6:00 of 6:00 · message 4 of 4"));
        QTest::keyClick(&bubbles, Qt::Key_Space); // once more
        QCOMPARE(inSight(), (Ids{1}));
        QTest::keyClick(&bubbles, Qt::Key_Escape);
        QVERIFY(!view.replay()->isReplaying());
        QCOMPARE(inSight(), (Ids{1, 4, 6, 7}));
    }

    void pausesAreCutAndAnotherConversationEndsIt()
    {
        Asked asked;
        TranscriptView view;
        view.setAccess(accessTo(asked));
        view.open(7);
        present(view);
        UtcMs clock = 0;
        view.replay()->setClock([&clock] { return clock; });
        view.findChild<Button *>("transcript.replay")->click();
        view.findChild<Button *>("replay.cut")->click();
        QCOMPARE(view.replay()->text(), QStringLiteral("0:00 of 0:15 · message 1 of 4"));
        clock += 10'000;
        view.replay()->refresh();
        QCOMPARE(view.replay()->text(), QStringLiteral("0:10 of 0:15 · message 3 of 4"));
        view.open(8);
        QVERIFY(!view.replay()->isReplaying() && !view.replay()->isVisible());
        QVERIFY(view.bubbles()->isInSight(7));
    }

    // What the bot is told; nothing is offered where nobody knows.
    void theInstructionsOfTheBot()
    {
        Asked asked;
        TranscriptView view;
        view.setAccess(accessTo(asked));
        view.open(7);
        present(view);
        auto *told = view.findChild<Button *>("transcript.instruction");
        QVERIFY(!told->isVisible());
        QTest::keyClick(view.bubbles(), Qt::Key_I);
        QVERIFY(!view.findChild<QDialog *>("transcript.told"));
        ReadConversation read = regenerated();
        read.instruction = QStringLiteral("Answer in one sentence.");
        read.messages[6].chunks.push_back({QStringLiteral("law.pdf"), {}, {}, {}, true});
        view.present(7, read, 7);
        QVERIFY(told->isVisible());
        QTest::keyClick(view.bubbles(), Qt::Key_I);
        auto *dialog = view.findChild<QDialog *>("transcript.told");
        QVERIFY(dialog && dialog->isVisible());
        const auto *text = dialog->findChild<QPlainTextEdit *>("transcript.instructionText");
        QVERIFY(text->isReadOnly());
        QCOMPARE(text->toPlainText(), read.instruction);
        QVERIFY(view.bubbles()->find("law.pdf")); // among what is cited
        QVERIFY(!view.bubbles()->grab().isNull());
    }

    // The first one stays to be compared with; of the others there is one.
    void besideAnotherOne()
    {
        Asked asked;
        QWidget window;
        TranscriptView view(&window);
        view.setAnonymised(true);
        view.setAccess(accessTo(asked));
        view.open(7);
        QTest::keyClick(view.bubbles(), Qt::Key_C);
        auto *beside = window.findChild<TranscriptsWindow *>();
        QVERIFY(beside && beside->isVisible());
        QCOMPARE(asked.reads.back(), std::pair(qint64(7), true)); // names stay hidden there
        const auto *figures = beside->findChild<QWidget *>("transcripts.figures");
        QVERIFY(!figures->isVisible());
        const auto conversations = [&] {
            Ids ids;
            for (const TranscriptView *shown : beside->views())
                ids.push_back(shown->conversation());
            return ids;
        };
        for (const qint64 next : {8, 9, 7}) {
            view.open(next);
            view.findChild<Button *>("transcript.compare")->click();
        }
        QCOMPARE(conversations(), (Ids{7, 9}));
        QVERIFY(figures->isVisible());
        QStringList texts;
        for (const Label *label : figures->findChildren<Label *>())
            texts << label->text();
        QVERIFY2(texts.contains("Messages") && texts.contains("7 · 7"), qPrintable(texts.join(u'|')));
        QVERIFY2(!texts.contains("Cost"), "nobody knows of any");
        QVERIFY(!beside->views().front()->findChild<Button *>("transcript.compare")->isVisible());
        beside->views().front()->findChild<Button *>("transcripts.close")->click();
        QCOMPARE(conversations(), (Ids{9}));
        QVERIFY(!figures->isVisible());
        QCOMPARE(TranscriptsWindow::of(&view), beside);
        beside->close();
        QVERIFY(beside->views().empty());
    }
};

QTEST_MAIN(TestTranscript)
#include "tst_transcript.moc"
