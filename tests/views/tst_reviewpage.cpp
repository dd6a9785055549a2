// The review desk on a real workspace, by the keys alone; and what its transcript shows and never fetches.
#include "app/pages.h"
#include "app/workspacesession.h"
#include "models/store/reviewlist.h"
#include "tests/store/storetesting.h"
#include "views/pages/reviewpage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTimer>

using namespace parlance;
using namespace parlance::test;

namespace {

constexpr UtcMs now = 1'700'000'000'000;
constexpr int count = 60;

QByteArray company()
{
    QByteArray text = "account u1 label=\"Rosalind Franklin\" email=ros@secret.example modified=1\n";
    for (int c = 0; c < count; ++c) {
        const QByteArray n = QByteArray::number(c), at = QByteArray::number(1'699'000'000 + c * 60);
        text += "conversation c" + n + " user=u1 bot=b" + QByteArray::number(c % 3) +
                " at=1699990000 complete title=\"Leave " + n + "\"\n  user m1 @" + at +
                " \"I am Rosalind. How many days " + n + "?\"\n  assistant m2 <m1 @" + at +
                ".5 model=claude-v3-haiku \"Ten **days**.\" hit=handbook.pdf tool=search down category=wrong "
                "comment=\"Not " +
                n + ", ask ros@secret.example\"\n";
    }
    return text;
}

} // namespace

class TestReviewPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<ReviewPage> m_page;
    QStringList m_chosen; // files to write

    [[nodiscard]] PageContext context() const
    {
        PageContext context;
        context.theme = &Theme::light();
        context.now = now;
        context.filter.period = {};
        return context;
    }
    [[nodiscard]] QListView *list() const { return m_page->findChild<QListView *>("review.queue"); }
    [[nodiscard]] BubbleView *transcript() const { return m_page->findChild<BubbleView *>(); }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : list(), Qt::Key(code), modifiers);
    }
    [[nodiscard]] std::vector<ReviewItem> stored() const { return reviewItems(m_workspace->store(), {}, {})->items; }
    [[nodiscard]] QPlainTextEdit *note() const { return m_page->findChild<QPlainTextEdit *>("review.note"); }
    [[nodiscard]] ReviewPanel *panel() const { return m_page->findChild<ReviewPanel *>("review.panel"); }
    void openPage(const ReviewAccess &access)
    {
        const auto choose = [this](const QString &name, const ReviewPage::Chosen &done) {
            m_chosen << m_folder.filePath(name);
            done(m_chosen.last(), {});
        };
        ReviewAccess runs = access;
        runs.runExport = [](const ExportJob &job) { QVERIFY(job.run({}, {})); };
        m_page = std::make_unique<ReviewPage>(std::move(runs), choose, context());
        m_page->resize(1240, 780);
        m_page->show();
        m_page->activateWindow();
        list()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    [[nodiscard]] qint64 storedIn(ReviewState state) const
    {
        return std::ranges::count_if(stored(), [&](const ReviewItem &item) { return item.review.state == state; });
    }

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void init()
    {
        static int number = 0;
        const QString path = m_folder.filePath(QStringLiteral("w%1.parlance").arg(++number));
        {
            const auto store = openStore(path);
            QVERIFY(importAll(*store, {{"company", company()}}));
        }
        auto opened = Workspace::open(path, Store::Mode::OpenExisting);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        WorkspaceSession::Options options;
        options.clock = [] { return now; };
        options.mode = Background::Mode::Inline;
        m_session = std::make_unique<WorkspaceSession>(*m_workspace, options);
        m_chosen.clear();
        openPage(m_session->reviews());
        QCOMPARE(list()->model()->rowCount(), count);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_workspace.reset();
    }

    // Resolving touches one row of the list, and so does taking it back; in every order.
    void oneRowComesAndGoes()
    {
        auto *orders = m_page->findChild<QComboBox *>("review.order");
        QAbstractItemModel *model = list()->model();
        const QAbstractItemModelTester tester(model);
        for (const int order : {0, 1, 2}) {
            orders->setCurrentIndex(order);
            Q_EMIT orders->activated(order);
            for (const int at : {4, count - 1}) {
                list()->setCurrentIndex(model->index(at, 0));
                const QString resolved = model->index(at, 0).data().toString();
                const QString next = model->index(at + 1 < count ? at + 1 : at - 1, 0).data().toString();
                const QSignalSpy resets(model, &QAbstractItemModel::modelReset);
                const QSignalSpy gone(model, &QAbstractItemModel::rowsRemoved);
                const QSignalSpy came(model, &QAbstractItemModel::rowsInserted);
                key(Qt::Key_R);
                QCOMPARE(model->rowCount(), count - 1);
                QCOMPARE(gone.size(), 1);
                QCOMPARE(gone.first().at(1).toInt(), at);
                QCOMPARE(list()->currentIndex().data().toString(), next);
                key(Qt::Key_Z, Qt::ControlModifier);
                QCOMPARE(came.size(), 1);
                QCOMPARE(came.first().at(1).toInt(), at);
                QCOMPARE(list()->currentIndex().row(), at);
                QCOMPARE(list()->currentIndex().data().toString(), resolved);
                key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
                QCOMPARE(model->rowCount(), count - 1);
                QCOMPARE(list()->currentIndex().data().toString(), next);
                key(Qt::Key_Z, Qt::ControlModifier);
                QCOMPARE(resets.size(), 0);
                QVERIFY(m_page->findChild<QComboBox *>("review.states")->itemText(0).endsWith(QString::number(count)));
            }
        }
    }

    // An empty list says why it is: done, or nothing that fits.
    void emptyListsSayWhy()
    {
        auto *search = m_page->findChild<QLineEdit *>("review.search");
        search->setText("no such word");
        QCOMPARE(list()->model()->rowCount(), 0);
        QVERIFY2(transcript()->sentence().contains("chosen"), qPrintable(transcript()->sentence()));
        search->clear();
        for (int i = 0; i < count; ++i)
            key(Qt::Key_R);
        QCOMPARE(list()->model()->rowCount(), 0);
        QVERIFY2(transcript()->sentence().contains("done"), qPrintable(transcript()->sentence()));
    }

    // What was resolved at the side stays to be seen until the next one is looked at with R.
    void whatWasChangedStaysUntilItIsLeft()
    {
        QAbstractItemModel *model = list()->model();
        Q_EMIT panel()->edited({ReviewField::State, keyOf(ReviewState::Resolved), true});
        QCOMPARE(model->rowCount(), count);
        key(Qt::Key_J);
        QCOMPARE(model->rowCount(), count);
        key(Qt::Key_R);
        QCOMPARE(model->rowCount(), count - 2);
        QCOMPARE(list()->currentIndex().row(), 0);
        QCOMPARE(storedIn(ReviewState::Resolved), 2);
    }

    // A support person clears fifty items without the mouse.
    void fiftyItemsByKeys()
    {
        for (int i = 0; i < 50; ++i) {
            if (i % 5 == 0)
                key(Qt::Key_1);
            if (i % 7 == 0)
                key(Qt::Key_F);
            if (i == 3) {
                key(Qt::Key_N);
                QTest::keyClicks(QApplication::focusWidget(), "run it again, jkr 123");
                key(Qt::Key_Escape);
            }
            key(Qt::Key_R);
        }
        QCOMPARE(list()->model()->rowCount(), count - 50);
        QCOMPARE(storedIn(ReviewState::Resolved), 50);
        qint64 tagged = 0, flagged = 0;
        for (const ReviewItem &item : stored()) {
            tagged += !item.review.tags.isEmpty();
            flagged += item.review.flagged;
        }
        QCOMPARE(tagged, 10);
        QCOMPARE(flagged, 8);
        const qint64 fourth = stored().at(3).message;
        QCOMPARE(readReview(m_workspace->store(), {fourth})->note, QStringLiteral("run it again, jkr 123"));
        const auto *progress = m_page->findChild<Label *>("review.progress");
        QVERIFY2(progress->text().contains("50"), "progress of the day");
        QVERIFY2(progress->toolTip().contains("resolved 50"), qPrintable(progress->toolTip())); // and of the last days

        for (int i = 0; i < 50 + 10 + 8 + 1; ++i)
            key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(storedIn(ReviewState::New), count);
        QCOMPARE(list()->model()->rowCount(), count);
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(readReview(m_workspace->store(), {stored().front().message})->flagged ||
                !readReview(m_workspace->store(), {stored().front().message})->tags.isEmpty());
    }

    void walkingAndSearching()
    {
        QCOMPARE(list()->currentIndex().row(), 0);
        key(Qt::Key_J);
        key(Qt::Key_J);
        key(Qt::Key_K);
        QCOMPARE(list()->currentIndex().row(), 1);
        QTRY_COMPARE(transcript()->conversation().messages.size(), 2u);
        const qint64 message = m_page->queue().items().at(1).message;
        QTRY_VERIFY(transcript()->isInSight(message));
        key(Qt::Key_Slash);
        QTest::keyClicks(QApplication::focusWidget(), "not 17,");
        QCOMPARE(list()->model()->rowCount(), 1);
        key(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), list());
    }

    // While data comes in, what is being typed and read stays where it is.
    void importsDisturbNobody()
    {
        QTRY_COMPARE(transcript()->conversation().messages.size(), 2u);
        key(Qt::Key_N);
        QTest::keyClicks(QApplication::focusWidget(), "half a sen");
        PageContext more = context();
        for (UtcMs to : {now, now + 1}) {
            more.extent = TimeRange{0, to};
            m_page->setContext(more);
            QCOMPARE(note()->toPlainText(), QStringLiteral("half a sen"));
            QVERIFY(note()->isEnabled() && note()->hasFocus());
            QCOMPARE(transcript()->conversation().messages.size(), 2u);
        }
        QTest::keyClicks(QApplication::focusWidget(), "tence");
        key(Qt::Key_Escape);
        QCOMPARE(readReview(m_workspace->store(), {stored().front().message})->note, QStringLiteral("half a sentence"));
    }

    // A saved note stays, whatever is done next, and so does the history.
    void notesStay()
    {
        key(Qt::Key_N);
        QTest::keyClicks(QApplication::focusWidget(), "first");
        key(Qt::Key_Escape);
        key(Qt::Key_F);
        QCOMPARE(note()->toPlainText(), QStringLiteral("first"));
        key(Qt::Key_N);
        note()->moveCursor(QTextCursor::End);
        QTest::keyClicks(QApplication::focusWidget(), " and second ");
        key(Qt::Key_Escape);
        key(Qt::Key_1);
        QCOMPARE(note()->toPlainText().trimmed(), QStringLiteral("first and second"));
        const auto *history = m_page->findChild<Label *>("review.history");
        QVERIFY2(history->isVisible() && history->text().contains("first"), qPrintable(history->text()));
        key(Qt::Key_J);
        key(Qt::Key_K);
        QCOMPARE(note()->toPlainText(), QStringLiteral("first and second"));
        QCOMPARE(readReview(m_workspace->store(), {stored().front().message})->note,
                 QStringLiteral("first and second"));
    }

    // What is typed is kept whenever it rests: whoever is killed in the middle has not lost it. All of it is one step.
    void whatIsTypedIsKept()
    {
        auto *rest = m_page->findChild<QTimer *>("review.rest");
        const qint64 message = stored().front().message;
        const auto kept = [&] { return readReview(m_workspace->store(), {message})->note; };
        key(Qt::Key_N);
        QTest::keyClicks(QApplication::focusWidget(), "half a sen");
        QVERIFY(rest->isActive());
        rest->setInterval(0);
        rest->start();
        QTRY_COMPARE(kept(), QStringLiteral("half a sen"));
        QVERIFY(note()->hasFocus() && note()->toPlainText() == u"half a sen");
        QTest::keyClicks(QApplication::focusWidget(), "tence");
        QTRY_COMPARE(kept(), QStringLiteral("half a sentence"));
        QTest::keyClicks(QApplication::focusWidget(), ", whole");
        key(Qt::Key_Escape);
        QCOMPARE(kept(), QStringLiteral("half a sentence, whole"));
        QCOMPARE(reviewHistory(m_workspace->store(), {message})->size(), size_t(1));
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(kept(), QString());
    }

    // An answer that was asked for before a change, or before names were hidden, comes too late.
    void lateAnswersAreDropped()
    {
        ReviewAccess access = m_session->reviews();
        std::vector<std::function<void()>> details, conversations;
        access.detail = [&, asks = access.detail](qint64 message, bool hidden, QObject *receiver,
                                                  ReviewAccess::Done<ReviewDetail> done) {
            asks(message, hidden, receiver, [&, done](const Result<ReviewDetail> &detail) {
                details.push_back([done, detail] { done(detail); });
            });
        };
        access.conversation = [&, asks = access.conversation](qint64 id, bool hidden, QObject *receiver,
                                                              ReviewAccess::Done<ReadConversation> done) {
            asks(id, hidden, receiver, [&, done](const Result<ReadConversation> &read) {
                conversations.push_back([done, read] { done(read); });
            });
        };
        openPage(access);
        QVERIFY(!details.empty());
        key(Qt::Key_1);
        const QStringList tags = panel()->review().tags;
        QCOMPARE(tags.size(), 1);
        details.front()();
        QCOMPARE(panel()->review().tags, tags);
        details.back()();
        QCOMPARE(panel()->review().tags, tags);

        const auto *hide = m_page->findChild<Button *>("review.anonymised");
        QTest::mouseClick(const_cast<Button *>(hide), Qt::LeftButton);
        QVERIFY(!conversations.empty());
        const auto withNames = conversations.back();
        withNames();
        QVERIFY(transcript()->conversation().messages.front().text.contains("Rosalind"));
        QTest::mouseClick(const_cast<Button *>(hide), Qt::LeftButton);
        QVERIFY(transcript()->conversation().messages.empty());
        withNames();
        QVERIFY(transcript()->conversation().messages.empty());
        conversations.back()();
        QVERIFY(!transcript()->conversation().messages.front().text.contains("Rosalind"));
        m_page.reset(); // before what it calls
    }

    // A window that is closed at once has lost nothing.
    void closingLosesNothing()
    {
        m_page.reset();
        const auto all = stored();
        WorkspaceSession::Options options;
        options.clock = [] { return now; };
        m_session = std::make_unique<WorkspaceSession>(*m_workspace, options);
        QObject receiver;
        const ReviewAccess access = m_session->reviews();
        for (int round = 0; round < 4; ++round)
            for (const ReviewItem &item : all)
                access.change(item.message,
                              {{ReviewField::Note, QStringLiteral("%1 of %2").arg(round).arg(item.message), true}},
                              &receiver, [](const Result<Review> &) {});
        access.change(all.front().message, {{ReviewField::Flag, "1", true}}, &receiver, [](const Result<Review> &) {});
        access.turn(false, &receiver, [](const Result<std::optional<ReviewStep>> &) {});
        m_session.reset();
        for (const ReviewItem &item : all)
            QCOMPARE(readReview(m_workspace->store(), {item.message})->note,
                     QStringLiteral("3 of %1").arg(item.message));
        QVERIFY2(!readReview(m_workspace->store(), {all.front().message})->flagged, "in the order they were asked for");
    }

    void namesAreHidden()
    {
        QVERIFY(m_page->isAnonymised());
        QTRY_COMPARE(transcript()->conversation().messages.size(), 2u);
        const auto &shown = transcript()->conversation();
        QVERIFY(!shown.messages.front().text.contains("Rosalind"));
        QVERIFY(shown.user.startsWith("[user "));
        for (int row = 0; row < count; ++row)
            QVERIFY(!list()->model()->index(row, 0).data().toString().contains("secret"));
        key(Qt::Key_E);
        QCOMPARE(m_chosen.size(), 1);
        QFile file(m_chosen.front());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray saved = file.readAll();
        QVERIFY(saved.contains("handbook.pdf") && !saved.contains("Rosalind") && !saved.contains("secret"));
        QTest::mouseClick(m_page->findChild<Button *>("review.anonymised"), Qt::LeftButton);
        QTRY_VERIFY(transcript()->conversation().messages.front().text.contains("Rosalind"));
    }

    void questionsGoIntoTheList()
    {
        QTRY_COMPARE(transcript()->conversation().messages.size(), 2u);
        QSignalSpy said(m_page.get(), &ReviewPage::statusMessage);
        key(Qt::Key_A);
        key(Qt::Key_A);
        QCOMPARE(said.size(), 2);
        QVERIFY(said.at(0).at(0).toString() != said.at(1).at(0).toString());
    }

    // Answers that cite the handbook are all rated down, ten that cite nothing are not.
    void patternsLeadToTheirMessages()
    {
        QByteArray good;
        for (int c = 0; c < 10; ++c)
            good += "conversation g" + QByteArray::number(c) +
                    " user=u1 bot=b1 at=1699990000 complete\n  user m1 @1699000000"
                    " \"Hello there\"\n  assistant m2 <m1 @1699000001 model=claude-v3-haiku \"Hello.\" up\n";
        QVERIFY(importAll(m_workspace->store(), {{"good", good}}));
        PageContext later = context();
        later.extent = TimeRange{1, now};
        m_page->setContext(later);
        m_page->findChild<Button *>("review.showPatterns")->click();
        auto *table = m_page->findChild<QTableWidget *>("patterns.table");
        QVERIFY(table->isVisible() && table->rowCount() > 0);
        QVERIFY2(table->item(0, 0)->text().contains("handbook.pdf"), qPrintable(table->item(0, 0)->text()));
        QVERIFY(table->item(0, 0)->font().bold());
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("60 of 60"));
        Q_EMIT table->cellClicked(0, 0);
        QVERIFY(!table->isVisible());
        QCOMPARE(list()->model()->rowCount(), count);
        auto *chip = m_page->findChild<Button *>("review.only");
        QVERIFY(chip->isVisible() && chip->text().contains("handbook.pdf"));
        chip->click();
        QVERIFY(!chip->isVisible());
    }

    void othersThatCiteTheSameDocument()
    {
        auto *related = m_page->findChild<Button *>("review.related");
        QVERIFY2(related->text().contains("59") && related->text().contains("handbook.pdf"),
                 qPrintable(related->text()));
        related->click();
        QCOMPARE(list()->model()->rowCount(), count);
        QVERIFY(m_page->findChild<Button *>("review.only")->isVisible());
    }

    // Whatever a bot writes: no file is read, no address is asked, no HTML is taken.
    void nothingIsFetched()
    {
        class Watched : public SafeDocument
        {
        public:
            QVariant asked(const QUrl &url) { return loadResource(ImageResource, url); }
        } document;
        const QString picture = m_folder.filePath("picture.png");
        QVERIFY(QPixmap(4, 4).save(picture));
        document.setSafeMarkdown("![cat](http://127.0.0.1:9/a.png) ![f](" + picture + ") <img src='" + picture +
                                 "'> <b>x</b> <script>1</script>\n\n[l](http://127.0.0.1:9/)");
        QVERIFY(document.asked(QUrl(picture)).isNull() && document.asked(QUrl("http://127.0.0.1:9/a.png")).isNull());
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                QVERIFY2(!it.fragment().charFormat().isImageFormat(), qPrintable(block.text()));
        QVERIFY(document.toPlainText().contains("cat") && document.toPlainText().contains("<b>"));
    }

    // Only what is in sight is laid out.
    void tenThousandMessages()
    {
        ReadConversation large;
        for (int i = 0; i < 10'000; ++i) {
            ReadMessage message;
            message.message = i + 1;
            message.role = i % 2 ? SpeakerRole::Assistant : SpeakerRole::User;
            message.text = QStringLiteral("Message number %1 with **some** words.\n\n- a\n- b").arg(i);
            large.messages.push_back(message);
        }
        BubbleView view;
        view.resize(600, 700);
        view.setVisible(true);
        view.show(large, 5'000);
        QVERIFY(view.isInSight(5'000) && !view.isInSight(1) && !view.isInSight(10'000));
        view.grab();
        QVERIFY2(view.laidOut() < 60, qPrintable(QString::number(view.laidOut())));
        QVERIFY(view.find("number 9998 "));
        QVERIFY(view.isInSight(9'999));
        QVERIFY(view.find("number 3 "));
        QCOMPARE(view.found(), 4);
        QVERIFY(!view.find("nowhere to be found"));
        view.grab();
        QVERIFY(view.laidOut() < 130);
    }
};

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
