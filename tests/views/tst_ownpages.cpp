// Own dashboards in the window, on a real workspace: pinned, arranged by mouse and by keyboard, undone, duplicated, in a
// file and back, in the trash and back.
#include "app/mainwindow.h"
#include "app/metrics.h"
#include "app/owndocuments.h"
#include "app/snapshot.h"
#include "app/workspacesession.h"
#include "models/documents/measurefile.h"
#include "tests/store/storetesting.h"
#include "tests/views/fakes.h"
#include "views/dialogs/dashboardtrash.h"
#include "views/pages/arrangelayer.h"
#include "views/pages/dashboardpage.h"
#include "views/tiles/kpitile.h"
#include "views/tiles/tileframe.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace parlance;
using namespace parlance::test;

namespace {

const TextFile company{QStringLiteral("company"),
                       "conversation c1 user=u1 bot=b1 at=5000 complete total=0.5\n"
                       "  user m1 @1000 \"Where is my refund?\"\n"
                       "  assistant m2 <m1 @1001 model=claude-v3-haiku \"Here.\" tokens=10/20\n"
                       "conversation c2 user=u2 bot=b2 at=5000 complete total=0.25\n"
                       "  user m1 @1010 \"Hello\"\n"
                       "  assistant m2 <m1 @1012 model=claude-v3-haiku \"Hi.\" tokens=10/20\n"};

} // namespace

class TestOwnPages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    ScriptedPrompter m_prompter;

    void open()
    {
        auto opened = Workspace::open(m_path, Store::Mode::OpenExisting);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        WorkspaceSession::Options options;
        options.clock = [] { return UtcMs(9'000'000); };
        options.mode = Background::Mode::Inline;
        m_session = std::make_unique<WorkspaceSession>(*m_workspace, options);
        WindowParts parts;
        parts.session = m_session.get();
        parts.settings = m_settings.get();
        parts.prompter = &m_prompter;
        parts.theme = m_theme.get();
        parts.pages = pageTable();
        parts.dashboardPage = ownDashboardEntry;
        parts.locale = QLocale(QLocale::English, QLocale::UnitedStates);
        m_window = std::make_unique<MainWindow>(std::move(parts));
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        PageFilter all = m_window->state().filter;
        all.period = {};
        m_window->open({m_window->state().page, all});
    }

    void close()
    {
        m_window.reset();
        m_session.reset();
        m_workspace.reset();
    }

    void trigger(const char *name) { m_window->findChild<QAction *>(QLatin1String(name))->trigger(); }

    [[nodiscard]] DashboardPage *page() const { return qobject_cast<DashboardPage *>(m_window->currentPage()); }

    // Pins a card of the page in sight by its menu.
    void pin(const char *tile, const QString &target)
    {
        auto *card = page()->findChild<Tile *>(QStringLiteral("tile-") + QLatin1String(tile));
        QVERIFY(card);
        QMenu menu;
        if (auto *frame = qobject_cast<TileFrame *>(card)) {
            frame->fillMenu(menu);
            menu.findChild<QAction *>(QStringLiteral("pin.") + target)->trigger();
            return;
        }
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), card->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(card, &event);
        auto *shown = card->findChild<QMenu *>();
        QVERIFY(shown);
        shown->findChild<QAction *>(QStringLiteral("pin.") + target)->trigger();
        shown->close();
    }

    // What the workspace itself holds: read by somebody else, as after a kill.
    [[nodiscard]] std::vector<OwnDashboard> kept() const
    {
        const auto other = Store::open(m_path, Store::Mode::ReadOnly);
        return other ? ownDashboards(**other).value_or(std::vector<OwnDashboard>()) : std::vector<OwnDashboard>();
    }

    QStringList ids() const
    {
        QStringList all;
        for (const Block &block : page()->document().blocks)
            all << block.id;
        return all;
    }

    // "Team board" with two cards of the overview and one of the costs.
    void makeBoard()
    {
        m_prompter.text = QStringLiteral("Team board");
        pin("total-cost", QStringLiteral("new"));
        QCOMPARE(m_window->state().page, QStringLiteral("own-team-board"));
        m_window->open({QStringLiteral("overview"), m_window->state().filter});
        pin("cost-by-bot", QStringLiteral("own-team-board"));
        pin("trend", QStringLiteral("own-team-board"));
        m_window->open({QStringLiteral("own-team-board"), m_window->state().filter});
        QCOMPARE(ids(), QStringList({"total-cost", "cost-by-bot", "trend"}));
    }

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void init()
    {
        static int count = 0;
        m_path = m_folder.filePath(QStringLiteral("w%1.parlance").arg(++count));
        m_settings = std::make_unique<Settings>(AppFolders::below(m_folder.filePath(QString::number(count))));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
        m_prompter = {};
        {
            const auto store = openStore(m_path);
            QVERIFY(importAll(*store, {company}));
        }
        open();
    }

    void cleanup()
    {
        close();
        m_theme.reset();
    }

    void pinsAreKeptAtOnce()
    {
        makeBoard();
        QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("rail.own-team-board")));
        auto *figure = page()->findChild<KpiTile *>(QStringLiteral("tile-total-cost"));
        QVERIFY(figure);
        QVERIFY(!figure->valueText().isEmpty());
        const auto now = kept();
        QCOMPARE(now.size(), size_t(1));
        QCOMPARE(now.front().document.blocks.size(), size_t(3));
        // The next start finds it, and the page that was open.
        m_window->saveSession();
        close();
        open();
        QCOMPARE(m_window->state().page, QStringLiteral("own-team-board"));
        QCOMPARE(page()->document(), now.front().document);
        // Also by its name on the command line.
        SnapshotRequest request;
        request.page = QStringLiteral("Team board");
        request.output = m_folder.filePath(QStringLiteral("board.png"));
        request.size = QSize(1200, 800);
        request.now = 9'000'000;
        QVERIFY(renderSnapshot(*m_workspace, request));
        request.page = QStringLiteral("own-team-bored");
        const auto wrong = renderSnapshot(*m_workspace, request);
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().text.contains(QLatin1String("own-team-board")), qPrintable(wrong.error().text));
    }

    void everyChangeIsUndone()
    {
        makeBoard();
        const Document three = page()->document();
        QMenu menu;
        page()->findChild<TileFrame *>(QStringLiteral("tile-cost-by-bot"))->fillMenu(menu);
        menu.findChild<QAction *>(QStringLiteral("tile.remove"))->trigger();
        QCOMPARE(ids(), QStringList({"total-cost", "trend"}));
        m_prompter.text = QStringLiteral("  Board of the team ");
        trigger("dashboard.rename");
        QCOMPARE(page()->document().title, QStringLiteral("Board of the team"));
        QCOMPARE(m_window->findChild<QWidget *>(QStringLiteral("header.title"))->property("text").toString(),
                 QStringLiteral("Board of the team"));
        trigger("edit.undo");
        trigger("edit.undo");
        QCOMPARE(page()->document(), three);
        QCOMPARE(kept().front().document, three);
        trigger("edit.redo");
        QCOMPARE(ids(), QStringList({"total-cost", "trend"}));
        QCOMPARE(kept().front().document.blocks.size(), size_t(2));
        for (int i = 0; i < 4; ++i)
            trigger("edit.undo");
        QVERIFY(kept().empty());
        QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("rail.own-team-board")));
        QCOMPARE(m_window->state().page, QStringLiteral("overview"));
    }

    void arrangedByKeyboard()
    {
        makeBoard();
        QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(page()->isArranging());
        auto *handle = page()->findChild<QWidget *>(QStringLiteral("arrange-cost-by-bot"));
        QVERIFY(handle);
        handle->setFocus();
        const GridPlace before = placeOf(page()->document().blocks[1]);
        QTest::keyClick(handle, Qt::Key_Right);
        QCOMPARE(placeOf(page()->document().blocks[1]).column, before.column + 1);
        QTest::keyClick(handle, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(placeOf(page()->document().blocks[1]).columns, before.columns + 1);
        QVERIFY(handle->accessibleDescription().contains(QString::number(before.columns + 1)));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(placeOf(page()->document().blocks[1]), before);
        QVERIFY(page()->isArranging());
        QTest::keyClick(handle, Qt::Key_Delete);
        QCOMPARE(ids(), QStringList({"total-cost", "trend"}));
        auto *other = page()->findChild<QWidget *>(QStringLiteral("arrange-trend"));
        QVERIFY(other);
        QTest::keyClick(other, Qt::Key_Escape);
        QVERIFY(!page()->isArranging());
    }

    void arrangedByMouse()
    {
        makeBoard();
        trigger("dashboard.arrange");
        auto *handle = page()->findChild<QWidget *>(QStringLiteral("arrange-trend"));
        QVERIFY(handle);
        const GridPlace before = placeOf(page()->document().blocks[2]);
        const QPoint middle = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, middle);
        QTest::mouseMove(handle, middle + QPoint(0, -2000));
        QCOMPARE(placeOf(page()->document().blocks[2]), before); // not before it is let go
        QTest::mouseRelease(handle, Qt::LeftButton, {}, middle);
        QCOMPARE(placeOf(page()->document().blocks[2]).row, 0);
        QVERIFY(placeOf(page()->document().blocks[0]).row > 0);
        const GridPlace up = placeOf(page()->document().blocks[2]);
        const QPoint corner = handle->rect().bottomRight() - QPoint(3, 3);
        QTest::mousePress(handle, Qt::LeftButton, {}, corner);
        QTest::mouseMove(handle, corner + QPoint(0, 81));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, corner);
        QCOMPARE(placeOf(page()->document().blocks[2]).rows, up.rows + 2);
        // Given up half way.
        QTest::mousePress(handle, Qt::LeftButton, {}, middle);
        QTest::mouseMove(handle, middle + QPoint(0, 900));
        QTest::keyClick(handle, Qt::Key_Escape);
        QCOMPARE(placeOf(page()->document().blocks[2]).row, 0);
        QVERIFY(page()->isArranging());
    }

    void filteredCardsStayFiltered()
    {
        PageFilter filter = m_window->state().filter;
        filter.where = Filter{FilterOp::Equal, {}, DimensionKey::Bot, Grain::Hour, {QStringLiteral("b1")}};
        m_window->open({QStringLiteral("overview"), filter});
        m_prompter.text = QStringLiteral("One bot");
        pin("total-cost", QStringLiteral("new"));
        filter.where = {};
        m_window->open({QStringLiteral("own-one-bot"), filter});
        auto *figure = page()->findChild<KpiTile *>(QStringLiteral("tile-total-cost"));
        QCOMPARE(figure->queries().front().where,
                 (Filter{FilterOp::Equal, {}, DimensionKey::Bot, Grain::Hour, {QStringLiteral("b1")}}));
        QVERIFY(!figure->onlyText().isEmpty());
    }

    void pagesAreDuplicated()
    {
        m_window->open({QStringLiteral("cost"), m_window->state().filter});
        const size_t cards = page()->document().blocks.size();
        m_prompter.text = QStringLiteral("Costs of mine");
        trigger("dashboard.duplicate");
        QCOMPARE(m_window->state().page, QStringLiteral("own-costs-of-mine"));
        QCOMPARE(page()->document().blocks.size(), cards);
        QCOMPARE(kept().size(), size_t(1));
    }

    void filesGoOutAndIn()
    {
        makeBoard();
        const Document out = page()->document();
        m_prompter.path = m_folder.filePath(QStringLiteral("board.dashboard.json"));
        trigger("dashboard.export");
        QVERIFY(QFile::exists(m_prompter.path));
        m_prompter.files = {m_prompter.path};
        trigger("dashboard.import");
        QCOMPARE(m_window->state().page, QStringLiteral("own-team-board-2"));
        QCOMPARE(page()->document().title, QStringLiteral("Team board 2"));
        QCOMPARE(page()->document().blocks.size(), out.blocks.size());
        QFile damaged(m_folder.filePath(QStringLiteral("damaged.json")));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"version\":1");
        damaged.close();
        m_prompter.files = {damaged.fileName()};
        m_prompter.shown.clear();
        trigger("dashboard.import");
        QCOMPARE(m_prompter.shown.size(), 2); // which file, and that it cannot be read
        QCOMPARE(kept().size(), size_t(2));
    }

    // By double click or drop: asked about first.
    void filesOfTheDesktop()
    {
        makeBoard();
        const QString board = m_folder.filePath(QStringLiteral("Their board.parlance-dashboard"));
        m_prompter.path = board;
        trigger("dashboard.export");
        m_prompter.shown.clear();
        m_prompter.accept = false;
        m_window->openDocuments({board, m_folder.filePath(QStringLiteral("data.csv"))});
        QCOMPARE(m_prompter.shown, QStringList{QStringLiteral("Add dashboard")});
        QCOMPARE(kept().size(), size_t(1));
        m_prompter.accept = true;
        m_window->openDocuments({board});
        QCOMPARE(kept().size(), size_t(2));
        QCOMPARE(m_window->state().page, QStringLiteral("own-team-board-2"));
        m_prompter.shown.clear();
        m_window->openDocuments({m_folder.filePath(QStringLiteral("nothing.parlance-dashboard"))});
        QCOMPARE(m_prompter.shown, QStringList{QStringLiteral("The file could not be opened")});
    }

    void formulasOfAFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("cost.parlance-formulas"));
        OwnMeasures theirs;
        theirs.formulas = {{QStringLiteral("refund_cost"), QStringLiteral("Cost per refund"),
                            QStringLiteral("cost / metric:refunds")}};
        theirs.metrics = {{QStringLiteral("refunds"), {}, MeasureKey::Messages, QStringLiteral("role = \"user\"")}};
        const auto put = [&path](const OwnMeasures &measures) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(writeMeasures(measures)) > 0;
        };
        QVERIFY(put(theirs));
        m_prompter.shown.clear();
        m_window->openDocuments({path});
        QCOMPARE(m_prompter.shown, QStringList{QStringLiteral("Add formulas")});
        QCOMPARE(*ownMeasures(m_workspace->store()), theirs);
        m_window->openDocuments({path}); // they are here
        QCOMPARE(m_prompter.shown.size(), 1);
        theirs.formulas.front().text = QStringLiteral("cost / 2");
        QVERIFY(put(theirs));
        m_prompter.accept = false; // thought better of
        m_window->openDocuments({path});
        m_prompter.accept = true;
        QCOMPARE(m_prompter.shown.size(), 2);
        QVERIFY(*ownMeasures(m_workspace->store()) != theirs);
    }

    void trashGivesBack()
    {
        makeBoard();
        trigger("dashboard.trash");
        QCOMPARE(m_window->state().page, QStringLiteral("overview"));
        QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("rail.own-team-board")));
        QVERIFY(kept().front().trashed);
        trigger("dashboard.restore");
        auto *dialog = m_window->findChild<DashboardTrash *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("trash.list"))->count(), 1);
        dialog->findChild<QPushButton *>(QStringLiteral("trash.restore"))->click();
        QCOMPARE(m_window->state().page, QStringLiteral("own-team-board"));
        QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("trash.list"))->count(), 0);
        QCOMPARE(page()->document().blocks.size(), size_t(3));
        trigger("dashboard.trash");
        dialog->findChild<QPushButton *>(QStringLiteral("trash.remove"))->click();
        QVERIFY(kept().empty());
        dialog->close();
    }

    // A metric of the workspace stands on a card like any measure.
    void cardsShowMetrics()
    {
        Metric metric;
        metric.name = QStringLiteral("refunds");
        metric.label = QStringLiteral("Refunds");
        metric.measure = MeasureKey::Queries;
        metric.where = QStringLiteral("question contains \"refund\"");
        QVERIFY(saveMetric(m_workspace->store(), metric, 1, {}));
        m_session->refresh();
        Document document = emptyDashboard(QStringLiteral("own-metrics"), QStringLiteral("Metrics"));
        Block block;
        block.id = QStringLiteral("refunds");
        block.title = QStringLiteral("Refunds");
        Query query;
        query.measures = {MeasureKey::Queries};
        block.queries = {query};
        block.visual.kind = VisualKind::Kpi;
        block.visual.options.insert(QStringLiteral("value"), QStringLiteral("metric:refunds"));
        block.columns = 2;
        block.rows = 3;
        document = withBlock(document, block);
        block.visual.options.insert(QStringLiteral("value"), QStringLiteral("metric:gone"));
        document = withBlock(document, block);
        m_session->putDashboard({document, {}});
        m_window->open({QStringLiteral("own-metrics"), m_window->state().filter});
        auto *figure = page()->findChild<KpiTile *>(QStringLiteral("tile-refunds"));
        QCOMPARE(figure->valueText(), QStringLiteral("1"));
        QCOMPARE(figure->answer().tables.front()->columns.front().label, QStringLiteral("Refunds"));
        auto *gone = page()->findChild<KpiTile *>(QStringLiteral("tile-refunds-2"));
        QCOMPARE(gone->answer().state, TileState::Failed);
    }

    void nothingIsOfferedWithoutWriting()
    {
        makeBoard();
        close();
        auto opened = Workspace::open(m_path, Store::Mode::ReadOnly);
        QVERIFY(opened);
        WorkspaceSession::Options options;
        options.clock = [] { return UtcMs(9'000'000); };
        options.mode = Background::Mode::Inline;
        WorkspaceSession session(**opened, options);
        WindowParts parts;
        parts.session = &session;
        parts.settings = m_settings.get();
        parts.prompter = &m_prompter;
        parts.theme = m_theme.get();
        parts.pages = pageTable();
        parts.dashboardPage = ownDashboardEntry;
        MainWindow window(std::move(parts));
        window.open({QStringLiteral("own-team-board"), window.state().filter});
        QCOMPARE(window.state().page, QStringLiteral("own-team-board"));
        for (const char *name : {"dashboard.new", "dashboard.arrange", "dashboard.trash", "dashboard.duplicate"})
            QVERIFY2(!window.findChild<QAction *>(QLatin1String(name))->isEnabled(), name);
        QMenu menu;
        window.findChild<TileFrame *>(QStringLiteral("tile-cost-by-bot"))->fillMenu(menu);
        QVERIFY(!menu.findChild<QAction *>(QStringLiteral("pin.new")));
        QVERIFY(!menu.findChild<QAction *>(QStringLiteral("tile.remove")));
    }
};

QTEST_MAIN(TestOwnPages)
#include "tst_ownpages.moc"
