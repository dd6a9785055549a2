// Drives the real window by object names, on a workspace that is not one.
#include "app/desktopnotifier.h"
#include "app/freshness.h"
#include "app/mainwindow.h"
#include "tests/views/fakes.h"
#include "views/filters/barparts.h"
#include "views/pages/sourcespage.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <mutex>

namespace parlance {

class tst_window : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }
    void init();
    void cleanup();

    void frameIsPaintedBeforeThePage();
    void railShowsThePageTable();
    void noticesOfTheDesktop();
    void chipChangesTheFilter();
    void backAndForward();
    void membersHaveAPageBelowTheirList();
    void linkRestoresTheView();
    void presetAndTypedPeriod();
    void wrongPeriodIsNamedInline();
    void foldsChipsWhenNarrow();
    void unknownMemberIsInvalid();
    void paletteFindsBots();
    void paletteRunsActions();
    void pricesByKeyboard();
    void dropImports();
    void emptyWorkspaceWelcomes();
    void sessionIsRestored();
    void entriesOfTheRailStandApart();
    void theRailScrolls();
    void themeSwitchesLive();
    void removeAsksFirst();
    void pagesByKeyboard();
    void altShowsTheMenuBar();
    void filterAsText();
    void freshnessSaysHowOld();
    void closingAsksWhileWorkIsUnderWay();
    void annotationsAreUndone();

private:
    void makeWindow();
    template <typename T>
    T *find(const char *name)
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    template <typename T>
    T *popup(const char *name)
    {
        QWidget *active = QApplication::activePopupWidget();
        return active ? active->findChild<T *>(QString::fromLatin1(name)) : nullptr;
    }
    PageEntry plainPage(const QString &key, const QString &title, const QString &group, PageContext *seen);

    int m_framePainted = 0;     // how often that was told
    bool m_coveredThen = false; // the page or its header were there already
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    ScriptedPrompter m_prompter;
    PageContext m_seen; // what the page was given last
    PageHost m_host;    // of the page made last
};

PageEntry tst_window::plainPage(const QString &key, const QString &title, const QString &group, PageContext *seen)
{
    PageEntry entry;
    entry.key = key;
    entry.title = title;
    entry.icon = QStringLiteral("layout-dashboard");
    entry.group = group;
    entry.create = [this, seen, key](const PageHost &host, const PageContext &context, QWidget *parent) {
        m_host = host;
        *seen = context;
        Page page;
        page.widget = new QWidget(parent);
        page.widget->setObjectName(QStringLiteral("page.") + key);
        page.setContext = [seen](const PageContext &next) { *seen = next; };
        page.subtitle = [key] { return QString(QStringLiteral("about ") + key); };
        return page;
    };
    return entry;
}

void tst_window::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(AppFolders::below(m_folder->path()));
    m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    m_session = std::make_unique<FakeSession>();
    m_prompter = {};
    makeWindow();
}

void tst_window::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_theme.reset();
}

void tst_window::makeWindow()
{
    WindowParts parts;
    parts.session = m_session.get();
    parts.settings = m_settings.get();
    parts.prompter = &m_prompter;
    parts.theme = m_theme.get();
    parts.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    PageEntry sources =
        plainPage(QStringLiteral("sources"), QStringLiteral("Sources"), QStringLiteral("data"), &m_seen);
    sources.usesFilter = false;
    sources.needsData = false;
    sources.create = [](const PageHost &host, const PageContext &context, QWidget *parent) {
        auto *widget = new SourcesPage(host.session->sources(), host.prompter, host.locale, parent);
        widget->setTheme(*context.theme);
        Page page;
        page.widget = widget;
        page.setContext = [](const PageContext &) {};
        page.subtitle = [widget] { return widget->subtitle(); };
        page.setDragging = [widget](bool dragging) { widget->setDragging(dragging); };
        return page;
    };
    PageEntry bot = plainPage(QStringLiteral("bot"), QStringLiteral("Bot"), QStringLiteral("analyse"), &m_seen);
    bot.parameter = DimensionKey::Bot;
    bot.parent = QStringLiteral("cost");
    bot.create = [create = bot.create](const PageHost &host, const PageContext &context, QWidget *parent) {
        Page page = create(host, context, parent);
        page.title = [] { return QStringLiteral("Sales Assistant"); };
        return page;
    };
    parts.pages = {plainPage(QStringLiteral("overview"), QStringLiteral("Overview"), {}, &m_seen),
                   plainPage(QStringLiteral("cost"), QStringLiteral("Cost"), QStringLiteral("analyse"), &m_seen), bot,
                   sources};
    m_framePainted = 0;
    parts.afterFrame = [this] { // as people start it
        ++m_framePainted;
        m_coveredThen = find<Label>("header.title")->isVisible() || !m_window->currentPage()->objectName().isEmpty();
    };
    m_seen = {};
    m_window = std::make_unique<MainWindow>(std::move(parts));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(!m_window->currentPage()->objectName().isEmpty());
}

void tst_window::frameIsPaintedBeforeThePage()
{
    QCOMPARE(m_framePainted, 1);
    QVERIFY(!m_coveredThen);
    QVERIFY(find<Label>("header.title")->isVisible());
    QVERIFY(find<StatusBar>("status")->isVisible());
}

void tst_window::railShowsThePageTable()
{
    QVERIFY(find<QWidget>("rail.overview"));
    QVERIFY(find<QWidget>("rail.cost"));
    QVERIFY(!find<QWidget>("rail.users"));
    QTest::mouseClick(find<QWidget>("rail.cost"), Qt::LeftButton);
    QCOMPARE(m_window->state().page, QStringLiteral("cost"));
    QCOMPARE(find<Label>("header.title")->text(), QStringLiteral("Cost"));
    QCOMPARE(find<Label>("header.subtitle")->text(), QStringLiteral("about cost"));
}

// What the service of the desktop gets: plain text, one action, no sound; and nothing happens where there is no bus.
void tst_window::noticesOfTheDesktop()
{
    const DesktopNotice notice{QStringLiteral("High error\nrate"), QStringLiteral("8.0 % <b>"), true};
    const QVariantList sent = DesktopNotifier::arguments(notice);
    QCOMPARE(sent.size(), qsizetype(8));
    QCOMPARE(sent[0].toString(), "Parlance");
    QCOMPARE(sent[1].metaType(), QMetaType::fromType<uint>());
    QCOMPARE(sent[3].toString(), "High error rate");
    QCOMPARE(sent[4].toString(), "8.0 % &lt;b&gt;");
    QCOMPARE(sent[5].toStringList().size(), qsizetype(2));
    QCOMPARE(sent[5].toStringList().front(), "default");
    const QVariantMap hints = sent[6].toMap();
    QCOMPARE(hints.value("desktop-entry").toString(), "org.parlance.Parlance");
    QCOMPARE(hints.value("urgency").metaType(), QMetaType::fromType<uchar>());
    QCOMPARE(hints.value("urgency").toInt(), 2);
    QCOMPARE(sent[7].toInt(), -1);
    QTemporaryDir folder;
    QVERIFY(Settings(AppFolders::below(folder.path())).value(Setting::AlertNotifications).toBool());
}

void tst_window::chipChangesTheFilter()
{
    QTest::mouseClick(find<Button>("filter.chip.bot"), Qt::LeftButton);
    auto *list = popup<QListView>("member.list");
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 4); // three bots and (none)
    list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    list->model()->setData(list->model()->index(3, 0), Qt::Checked, Qt::CheckStateRole);
    QTest::mouseClick(popup<Button>("member.apply"), Qt::LeftButton);
    QCOMPARE(m_seen.filter.where, toFilter({DimensionKey::Bot, {QStringLiteral("support")}, true, false}));
    auto *chip = find<Button>("filter.chip.bot");
    QCOMPARE(chip->look(), ButtonLook::ChipActive);
    QCOMPARE(chip->text(), QStringLiteral("2 selected"));
    Q_EMIT chip->closeRequested();
    QVERIFY(m_seen.filter.where.isEmpty());
}

void tst_window::backAndForward()
{
    PageFilter filter = m_window->state().filter;
    filter.where = toFilter({DimensionKey::Bot, {QStringLiteral("sales")}, false, false});
    m_window->open({QStringLiteral("overview"), filter});
    m_window->open({QStringLiteral("cost"), filter});
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->state().page, QStringLiteral("overview"));
    QCOMPARE(find<Button>("filter.chip.bot")->text(), QStringLiteral("Sales Assistant"));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_window->state().filter.where.isEmpty());
    QVERIFY(m_seen.filter.where.isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->state().page, QStringLiteral("cost"));
    QCOMPARE(m_window->state().filter, filter);
}

void tst_window::membersHaveAPageBelowTheirList()
{
    m_window->open({QStringLiteral("cost"), m_window->state().filter});
    QCOMPARE(m_seen.memberPages.at(DimensionKey::Bot), QStringLiteral("bot"));
    QVERIFY(!find<QWidget>("rail.bot")); // is opened by a click on a bot only
    auto *above = find<Button>("header.parent");
    QVERIFY(!above->isVisible());

    m_host.openMember(QStringLiteral("bot"), DimensionKey::Bot, QStringLiteral("sales"));
    QCOMPARE(m_window->state().page, QStringLiteral("bot"));
    QCOMPARE(soleMember(m_seen.filter.where, DimensionKey::Bot), std::optional(QStringLiteral("sales")));
    QCOMPARE(find<QWidget>("header.title")->property("text").toString(), QStringLiteral("Sales Assistant"));
    QVERIFY(above->isVisible());
    QCOMPARE(above->text(), QStringLiteral("Cost"));
    QVERIFY(m_window->windowTitle().startsWith(QLatin1String("Sales Assistant")));
    const ViewState there = m_window->state();

    // The member stays behind with its page; going back finds it again.
    QTest::mouseClick(above, Qt::LeftButton);
    QCOMPARE(m_window->state().page, QStringLiteral("cost"));
    QVERIFY(m_window->state().filter.where.isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->state(), there);

    // Without its member a page is the one above it: a chip removed, a link that names none.
    PageFilter none = there.filter;
    none.where = {};
    m_window->open({QStringLiteral("bot"), none});
    QCOMPARE(m_window->state().page, QStringLiteral("cost"));
    // By keyboard one goes past it.
    m_window->open(there);
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_window->state().page, QStringLiteral("sources"));
}

void tst_window::linkRestoresTheView()
{
    ViewState state{QStringLiteral("cost"), {}};
    state.filter.period = *parsePeriod(QStringLiteral("2026-10-01"), QStringLiteral("2026-10-31"));
    state.filter.compare = Compare::PreviousYear;
    state.filter.where = toFilter({DimensionKey::User, {QStringLiteral("a \"b\" & c=d")}, true, true});
    m_window->open(state);
    QTest::mouseClick(find<Button>("header.link"), Qt::LeftButton);
    m_window->open({QStringLiteral("overview"), {}});
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->state(), state);
    // From the desktop; what is no link, or no filter, changes nothing.
    m_window->open({QStringLiteral("overview"), {}});
    m_window->openLink(toLink(state).toString(QUrl::FullyEncoded));
    QCOMPARE(m_window->state(), state);
    for (const QString &hostile :
         {QStringLiteral("file:///etc/passwd"), QStringLiteral("parlance:cost?where=drop table"),
          QString(QStringLiteral("parlance:cost?where=") + QString(5'000, u'(')), QStringLiteral("parlance:"),
          QString()}) {
        m_window->openLink(hostile);
        QCOMPARE(m_window->state(), state);
    }
}

void tst_window::presetAndTypedPeriod()
{
    QTest::mouseClick(find<Button>("filter.period"), Qt::LeftButton);
    QTest::mouseClick(popup<Button>("period.last-month"), Qt::LeftButton);
    QCOMPARE(find<Button>("filter.period")->text(), QStringLiteral("Last month"));
    QCOMPARE(m_seen.filter.period.kind, Period::Kind::Previous);

    QTest::mouseClick(find<Button>("filter.period"), Qt::LeftButton);
    QCOMPARE(popup<QLineEdit>("period.from")->text(), QStringLiteral("2026-10-01"));
    QCOMPARE(popup<QLineEdit>("period.to")->text(), QStringLiteral("2026-10-31"));
    popup<QLineEdit>("period.to")->setText(QStringLiteral("2026-10-15"));
    QTest::keyClick(popup<QLineEdit>("period.to"), Qt::Key_Return);
    QCOMPARE(m_seen.filter.period.to, QStringLiteral("2026-10-15"));
    QCOMPARE(find<Button>("filter.period")->text(), QStringLiteral("1 – 15 Oct 2026"));
}

void tst_window::wrongPeriodIsNamedInline()
{
    QTest::mouseClick(find<Button>("filter.period"), Qt::LeftButton);
    popup<QLineEdit>("period.from")->setText(QStringLiteral("2026-13-45"));
    QVERIFY(!popup<Button>("period.apply")->isEnabled());
    QVERIFY(popup<Label>("period.message")->text().startsWith(QStringLiteral("Not a date")));
    popup<QLineEdit>("period.from")->setText(QStringLiteral("2026-12-01"));
    popup<QLineEdit>("period.to")->setText(QStringLiteral("2026-11-01"));
    QVERIFY(!popup<Button>("period.apply")->isEnabled());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
}

void tst_window::foldsChipsWhenNarrow()
{
    m_window->resize(1440, 900);
    QVERIFY(find<Button>("filter.chip.model")->isVisible());
    QVERIFY(!find<Button>("filter.more")->isVisible());
    PageFilter filter;
    filter.where = toFilter({DimensionKey::Model, {QStringLiteral("claude-sonnet")}, false, false});
    m_window->open({QStringLiteral("overview"), filter});
    m_window->resize(900, 700);
    QVERIFY(find<Button>("filter.more")->isVisible());
    QVERIFY(!find<Button>("filter.chip.user")->isVisible());
    QTRY_VERIFY2(find<Button>("filter.chip.model")->isVisible(), "an active chip folds last");
    // Nothing lies over anything else.
    std::vector<QRect> boxes;
    for (QWidget *child : find<FilterBar>("filter")->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->isVisible() || child->width() == 0)
            continue;
        for (const QRect &other : boxes)
            QVERIFY2(!other.intersects(child->geometry()), qPrintable(child->objectName()));
        QVERIFY(find<FilterBar>("filter")->rect().contains(child->geometry()));
        boxes.push_back(child->geometry());
    }
}

void tst_window::unknownMemberIsInvalid()
{
    PageFilter filter;
    filter.where = toFilter({DimensionKey::Bot, {QStringLiteral("gone")}, false, false});
    m_window->open({QStringLiteral("overview"), filter});
    QCOMPARE(find<Button>("filter.chip.bot")->look(), ButtonLook::ChipInvalid);
    QCOMPARE(find<Button>("filter.chip.bot")->text(), QStringLiteral("Unknown Bot"));
}

void tst_window::paletteFindsBots()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = popup<QLineEdit>("palette.field");
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("sales"));
    auto *list = popup<QListWidget>("palette.list");
    QTRY_COMPARE(list->count() > 0 ? list->item(0)->text() : QString(), QStringLiteral("Sales Assistant"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_seen.filter.where, toFilter({DimensionKey::Bot, {QStringLiteral("sales")}, false, false}));
}

void tst_window::paletteRunsActions()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(popup<QLineEdit>("palette.field"), QStringLiteral("refresh"));
    QTest::keyClick(popup<QLineEdit>("palette.field"), Qt::Key_Return);
    QCOMPARE(m_session->refreshed, 1);
}

void tst_window::pricesByKeyboard()
{
    m_session->priceActions.load = [](QObject *, const PriceActions::Loaded &done) { done(PricesData()); };
    m_session->priceActions.modelKey = [](const QString &name) { return name; };
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = find<QDialog>("pricesDialog");
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible()); // nothing was changed: nothing is asked
    QVERIFY(m_prompter.shown.isEmpty());
}

void tst_window::dropImports()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/data/export.zip"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(find<QWidget>("dropOverlay")->isVisible());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(!find<QWidget>("dropOverlay")->isVisible());
    QCOMPARE(m_session->imported, QStringList{QStringLiteral("/data/export.zip")});

    QMimeData remote;
    remote.setUrls({QUrl(QStringLiteral("https://example.org/export.zip"))});
    QDragEnterEvent refused(QPoint(10, 10), Qt::CopyAction, &remote, Qt::LeftButton, Qt::NoModifier);
    refused.ignore();
    QApplication::sendEvent(m_window.get(), &refused);
    QVERIFY(!refused.isAccepted());
}

void tst_window::emptyWorkspaceWelcomes()
{
    SessionInfo info = m_session->info();
    const SessionInfo full = info;
    info.extent.reset();
    m_session->setInfo(info);
    QCOMPARE(m_window->currentPage()->objectName(), QStringLiteral("page.welcome"));
    int wanted = 0;
    connect(m_window.get(), &MainWindow::sampleRequested, this, [&wanted] { ++wanted; });
    QTest::mouseClick(find<Button>("welcome.sample"), Qt::LeftButton);
    QCOMPARE(wanted, 1);
    m_session->setInfo(full);
    QCOMPARE(m_window->currentPage()->objectName(), QStringLiteral("page.overview"));
}

void tst_window::sessionIsRestored()
{
    PageFilter filter;
    filter.where = toFilter({DimensionKey::Bot, {QStringLiteral("hr")}, false, false});
    filter.compare = Compare::None;
    m_window->resize(1500, 820);
    m_window->open({QStringLiteral("cost"), filter});
    QTest::mouseClick(find<QWidget>("rail.collapse"), Qt::LeftButton);
    QVERIFY(find<NavigationRail>("rail")->isCollapsed());
    m_window->close();
    makeWindow();
    QCOMPARE(m_window->state(), (ViewState{QStringLiteral("cost"), filter}));
    QCOMPARE(m_window->size(), QSize(1500, 820));
    QVERIFY(find<NavigationRail>("rail")->isCollapsed());
}

// However low the window is, whether the rail is collapsed or not.
void tst_window::entriesOfTheRailStandApart()
{
    std::vector<RailEntry> many;
    for (int i = 0; i < 17; ++i)
        many.push_back({QString::number(i), QStringLiteral("Page"), QStringLiteral("house"),
                        QStringLiteral("group %1").arg(i / 4), 0});
    NavigationRail rail;
    rail.setEntries(many);
    for (const bool collapsed : {false, true}) {
        rail.resize(rail.width(), 640);
        rail.setCollapsed(collapsed); // arranges; a hidden widget does not when its size changes
        int bottom = 0;
        for (int i = 0; i < 17; ++i) {
            const auto *entry = rail.findChild<QWidget *>(QStringLiteral("rail.%1").arg(i));
            QVERIFY(entry->y() >= bottom);
            bottom = entry->geometry().bottom() + 1;
        }
        QVERIFY(bottom <= rail.findChild<QWidget *>(QStringLiteral("rail.settings"))->y());
    }
}

// With more entries than a low window has room for.
void tst_window::theRailScrolls()
{
    std::vector<RailEntry> many;
    for (int i = 0; i < 40; ++i)
        many.push_back({QString::number(i), QStringLiteral("Page"), QStringLiteral("house"), {}, 0});
    NavigationRail rail;
    rail.setEntries(many);
    rail.resize(rail.width(), 560);
    rail.setCollapsed(false);
    QVERIFY(rail.isScrollable());
    const auto inSight = [&rail](int i) {
        const auto *entry = rail.findChild<QWidget *>(QStringLiteral("rail.%1").arg(i));
        return entry->parentWidget()->rect().contains(entry->geometry());
    };
    const auto *list = rail.findChild<QWidget *>(QStringLiteral("rail.0"))->parentWidget();
    QVERIFY(list->geometry().bottom() < rail.findChild<QWidget *>(QStringLiteral("rail.settings"))->y());
    QVERIFY(inSight(0) && !inSight(39));
    rail.setCurrent(QStringLiteral("39")); // the page that is shown is in sight
    QVERIFY(!inSight(0) && inSight(39));
    QWheelEvent up(QPointF(10, 100), QPointF(10, 100), QPoint(0, 5'000), QPoint(), Qt::NoButton, Qt::NoModifier,
                   Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&rail, &up);
    QVERIFY(inSight(0) && !inSight(39));
    rail.resize(rail.width(), 2'000);
    rail.setCollapsed(false);
    QVERIFY(!rail.isScrollable());
    QVERIFY(inSight(0) && inSight(39));
}

void tst_window::themeSwitchesLive()
{
    QCOMPARE(m_seen.theme->dark, false);
    find<QAction>("theme.dark")->trigger();
    QCOMPARE(m_seen.theme->dark, true);
    QCOMPARE(m_settings->value(Setting::Theme).toString(), QStringLiteral("dark"));
    QCOMPARE(m_window->palette().color(QPalette::Window), Theme::dark_().bg);
}

void tst_window::removeAsksFirst()
{
    SourcesData data;
    data.sources = {
        SourceRow{7, "Exports", "bedrock-chat", "default", "/data", SourceState::UpToDate, {}, {}, 10, 40, 0, true}};
    m_session->sources()->setData(data);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->state().page, QStringLiteral("sources"));
    m_prompter.accept = false;
    const auto remove = [this] {
        QTest::mouseClick(find<Button>("source.menu.7"), Qt::LeftButton);
        find<QAction>("source.remove")->trigger();
        QApplication::activePopupWidget()->close();
    };
    remove();
    QVERIFY(m_session->calls.isEmpty());
    QCOMPARE(m_prompter.shown, QStringList{QStringLiteral("Remove source")});
    m_prompter.accept = true;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    remove();
    QCOMPARE(m_session->calls, QStringList{QStringLiteral("remove 7")});
}

void tst_window::pagesByKeyboard()
{
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_window->state().page, QStringLiteral("cost"));
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_window->state().page, QStringLiteral("sources"));
    find<QWidget>("rail.overview")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("rail.cost"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_window->state().page, QStringLiteral("cost"));
}

void tst_window::altShowsTheMenuBar()
{
    QVERIFY(!m_window->menuBar()->isVisible());
    QTest::keyPress(m_window.get(), Qt::Key_Alt);
    QTest::keyRelease(m_window.get(), Qt::Key_Alt);
    QVERIFY(m_window->menuBar()->isVisible());
}

void tst_window::filterAsText()
{
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    auto *field = popup<QPlainTextEdit>("filterText.field");
    QVERIFY(field);
    field->setPlainText(QStringLiteral("bot ="));
    QVERIFY(!popup<Button>("filterText.apply")->isEnabled());
    field->setPlainText(QStringLiteral("bot = \"hr\" or model = \"claude-sonnet\""));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_seen.filter.where.op, FilterOp::Any);
    QVERIFY(find<Button>("filter.rest")->isVisible());
}

void tst_window::freshnessSaysHowOld()
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const auto at = [](const char *time) { return *parseIsoTime(time, TimeZone()); };
    const UtcMs until = at("2026-11-20T23:00:00Z");
    QCOMPARE(freshness(until, at("2026-11-21T00:05:00Z"), TimeZone(), locale),
             (Freshness{QStringLiteral("Data until 20 Nov, 23:00 · 1 h old"), false}));
    QCOMPARE(freshness(until, at("2026-11-20T23:00:10Z"), TimeZone(), locale).text,
             QStringLiteral("Data until 20 Nov, 23:00 · 1 min old"));
    QCOMPARE(freshness(until, at("2026-11-24T00:00:00Z"), TimeZone(), locale),
             (Freshness{QStringLiteral("Data until 20 Nov, 23:00 · 3 days old"), true}));
    QCOMPARE(freshness(until, at("2027-01-02T00:00:00Z"), TimeZone(), locale).text,
             QStringLiteral("Data until 20 Nov 2026, 23:00 · 42 days old"));
    // A clock that goes wrong gives no age.
    QCOMPARE(freshness(until, at("2026-11-01T00:00:00Z"), TimeZone(), locale).text,
             QStringLiteral("Data until 20 Nov, 23:00"));
}

void tst_window::closingAsksWhileWorkIsUnderWay()
{
    // A job that ends only when it is told to.
    m_session->jobs()->start(QStringLiteral("Importing june"),
                             [](std::stop_token stop, const ProgressSink &) -> Result<void> {
                                 std::mutex mutex;
                                 std::condition_variable_any wake;
                                 std::unique_lock lock(mutex);
                                 wake.wait(lock, stop, [] { return false; });
                                 return fail(ErrorCategory::Cancelled, QStringLiteral("Cancelled."));
                             });
    m_prompter.accept = false;
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_prompter.shown, QStringList{QStringLiteral("Work is still under way")});
    int requests = 0;
    connect(m_window.get(), &MainWindow::sampleRequested, this, [&requests] { ++requests; });
    find<QAction>("file.sample")->trigger();
    QCOMPARE(requests, 0);

    m_prompter.accept = true;
    find<QAction>("file.sample")->trigger();
    QCOMPARE(requests, 1);
    QVERIFY(m_window->close());
    QVERIFY(!m_window->isVisible());
}

void tst_window::annotationsAreUndone()
{
    const UtcMs at = *parseIsoTime("2026-11-04T00:00:00Z", TimeZone());
    m_prompter.text = QStringLiteral("Opus enabled");
    m_host.annotate({at, {}, {}, {}});
    QCOMPARE(m_seen.annotations.size(), size_t(1));
    QCOMPARE(m_seen.annotations.front().text, QStringLiteral("Opus enabled"));
    m_prompter.text = QStringLiteral("Opus for all");
    m_host.annotate(m_seen.annotations.front());
    QCOMPARE(m_session->info().annotations.front().text, QStringLiteral("Opus for all"));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_session->info().annotations.front().text, QStringLiteral("Opus enabled"));
    m_host.removeAnnotation(m_session->info().annotations.front());
    QVERIFY(m_session->info().annotations.empty());
    find<QAction>("edit.undo")->trigger();
    QCOMPARE(m_seen.annotations.size(), size_t(1));

    find<QAction>("view.annotations")->setChecked(false);
    QVERIFY(m_seen.annotations.empty());
    QVERIFY2(!m_session->info().annotations.empty(), "hidden, not removed");
    find<QAction>("view.annotations")->setChecked(true);
    QCOMPARE(m_seen.annotations.size(), size_t(1));
}

} // namespace parlance

QTEST_MAIN(parlance::tst_window)
#include "tst_window.moc"
