#include "app/mainwindow.h"

#include "app/freshness.h"
#include "app/opening.h"
#include "views/words/errorwords.h"

#include <QApplication>
#include <QCloseEvent>
#include <QJsonDocument>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QUndoStack>
#include <QUrl>
#include <QVBoxLayout>

namespace parlance {

namespace {

constexpr int narrowWidth = 1280;

// Local paths of what is dragged; empty when any part is not on this computer.
QStringList droppedPaths(const QMimeData *data)
{
    QStringList paths;
    const auto urls = data->urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            return {};
        paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(WindowParts parts)
    : m_parts(std::move(parts))
    , m_history(ViewState{m_parts.pages.front().key, {}})
    , m_exports(new Exports(
          m_parts.session, [this] { return exportFolder(); }, this))
    , m_files(m_parts.session->queries()->background()->mode())
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(800, 560);
    setAcceptDrops(true);
    buildFrame();
    buildActions();
    connectParts();
    restoreSession();
    applyTheme();
    refreshInfo();
    refreshJobs();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
}

void MainWindow::buildFrame()
{
    auto *central = new QWidget(this);
    m_rail = new NavigationRail(central);
    m_filterBar = new FilterBar(m_parts.session->members(), central);
    m_filterBar->setClock([session = m_parts.session] { return session->now(); }, m_parts.session->info().zone,
                          m_parts.locale);
    m_header = new PageHeader(central);
    m_stack = new QStackedWidget(central);
    m_stack->addWidget(new QWidget(m_stack)); // until the first page is there
    m_status = new StatusBar(central);
    m_exportMenu = new QMenu(this);
    m_undo = new QUndoStack(this);

    fillRail();

    connect(m_header, &PageHeader::parentRequested, this, [this] { openPage(entry(state().page).parent); });
    m_eraseUser = m_header->addAction(QStringLiteral("header.erase"), tr("Erase…"), QStringLiteral("user-x"));
    m_eraseUser->setToolTip(tr("Takes this person out of the workspace for good"));
    connect(m_eraseUser, &QPushButton::clicked, this, &MainWindow::showErase);
    m_arrange = m_header->addAction(QStringLiteral("header.arrange"), tr("Arrange"), QStringLiteral("grid-3x3"));
    m_arrange->setToolTip(tr("Moves, resizes and removes the cards of this dashboard"));
    connect(m_arrange, &QPushButton::clicked, this,
            [this] { findChild<QAction *>(QStringLiteral("dashboard.arrange"))->trigger(); });
    m_dashboardMenu =
        m_header->addAction(QStringLiteral("header.dashboard"), tr("Dashboard"), QStringLiteral("layout-dashboard"));
    m_dashboardMenu->setDropDown(true);
    connect(m_dashboardMenu, &QPushButton::clicked, this, [this] {
        findChild<QMenu *>(QStringLiteral("menu.dashboard"))
            ->popup(m_dashboardMenu->mapToGlobal(QPoint(0, m_dashboardMenu->height() + 4)));
    });
    Button *link = m_header->addAction(QStringLiteral("header.link"), tr("Copy link"), QStringLiteral("link"));
    link->setToolTip(tr("Copies an address that opens this page with this period and filter again"));
    connect(link, &QPushButton::clicked, this, &MainWindow::copyLink);
    Button *exports = m_header->addAction(QStringLiteral("header.export"), tr("Export"), QStringLiteral("download"));
    exports->setDropDown(true);
    connect(exports, &QPushButton::clicked, this,
            [this, exports] { m_exportMenu->popup(exports->mapToGlobal(QPoint(0, exports->height() + 4))); });

    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_filterBar);
    content->addWidget(m_header);
    content->addWidget(m_stack, 1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_rail);
    upper->addLayout(content, 1);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(upper, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
    // Without this the first button would show a focus ring nobody asked for.
    central->setFocusPolicy(Qt::ClickFocus);
    central->setFocus();
    m_overlay = new DropOverlay(central);
    showPageFrame(!m_parts.afterFrame);
}

void MainWindow::fillRail()
{
    std::vector<RailEntry> entries;
    for (const PageEntry &page : m_parts.pages) {
        if (page.parent.isEmpty())
            entries.push_back({page.key, page.title, page.icon, page.group, 0});
    }
    m_rail->setEntries(entries);
    showOpenAlerts();
}

// What belongs to the page, and comes with it.
void MainWindow::showPageFrame(bool visible)
{
    m_header->setVisible(visible);
    m_status->setVisible(visible);
}

void MainWindow::connectParts()
{
    Session *session = m_parts.session;
    connect(m_rail, &NavigationRail::activated, this, &MainWindow::openPage);
    connect(m_rail, &NavigationRail::settingsRequested, this, &MainWindow::showSettings);
    connect(m_rail, &NavigationRail::collapseRequested, this, &MainWindow::toggleRail);
    connect(m_filterBar, &FilterBar::changed, this, &MainWindow::changeFilter);
    connect(m_filterBar, &FilterBar::searchRequested, this, &MainWindow::openPalette);
    connect(m_status, &StatusBar::cancelRequested, session->jobs(), &JobRunner::cancel);
    connect(m_status, &StatusBar::pauseRequested, session->jobs(), &JobRunner::setPaused);
    connect(m_status, &StatusBar::dismissRequested, this, [this](quint64 id) {
        m_parts.session->jobs()->dismiss(id);
        refreshJobs();
    });
    connect(m_status, &StatusBar::detailsRequested, this, &MainWindow::showJob);
    connect(m_status, &StatusBar::resultRequested, this, &MainWindow::showLastExport);
    connect(m_exports, &Exports::written, this, &MainWindow::exportDone);
    m_parts.session->sources()->setExportRunner([exports = QPointer<Exports>(m_exports)](ExportJob job) {
        if (exports)
            exports->start(std::move(job));
    });
    connect(m_exports, &Exports::failed, this,
            [this](const Error &error) { warn(tr("The export could not be saved"), error); });
    connect(session->jobs(), &JobRunner::changed, this, &MainWindow::refreshJobs);
    connect(session->jobs(), &JobRunner::finished, this, &MainWindow::refreshJobs);
    m_status->setQueries(0, 0);
    connect(session->queries(), &QueryService::statisticsChanged, this, [this] {
        if (m_parts.showTimes)
            m_status->setQueries(m_parts.session->queries()->queryCount(), m_parts.session->queries()->queryMicros());
    });
    connect(session, &Session::infoChanged, this, &MainWindow::refreshInfo);
    connect(session, &Session::message, m_status, &StatusBar::showMessage);
    connect(session, &Session::mappingWanted, this, &MainWindow::showMapping);
    connect(session, &Session::problem, this, [this](const QString &title, const Error &error) { warn(title, error); });
    connect(m_parts.theme, &ThemeController::changed, this, &MainWindow::applyTheme);
    connectAlerts();
    qApp->installEventFilter(this);
}

void MainWindow::warn(const QString &title, const Error &error)
{
    m_parts.prompter->warnOf(this, title, error);
}

void MainWindow::refreshInfo()
{
    const SessionInfo &info = m_parts.session->info();
    m_filterBar->setClock([session = m_parts.session] { return session->now(); }, info.zone, m_parts.locale);
    m_status->setWorkspace(info.name, info.rows);
    m_rail->setSampleBadge(info.sample);
    Freshness age;
    if (info.dataUntil)
        age = freshness(*info.dataUntil, m_parts.session->now(), info.zone, m_parts.locale);
    m_filterBar->setFreshness(age.text, age.stale);
    m_filterBar->setEnvironments(info.environments);
    m_filterBar->refreshLabels();
    syncDashboards();
    showState(state());
}

void MainWindow::refreshJobs()
{
    const std::vector<JobStatus> jobs = m_parts.session->jobs()->jobs();
    m_status->setJobs(jobs);
    if (m_welcome == nullptr)
        return;
    m_welcome->setImporting(
        std::any_of(jobs.begin(), jobs.end(), [](const JobStatus &job) { return job.state == JobState::Running; }));
}

void MainWindow::applyTheme()
{
    themeTree(this, m_parts.theme->theme());
    for (auto &[key, known] : m_pages)
        known.setContext(context());
}

void MainWindow::arrangeRail()
{
    const bool narrow = width() < narrowWidth;
    m_rail->setCollapsed(narrow ? !m_narrowExpanded : m_railCollapsed);
}

void MainWindow::toggleRail(bool collapse)
{
    if (width() < narrowWidth)
        m_narrowExpanded = !collapse;
    else
        m_railCollapsed = collapse;
    arrangeRail();
}

void MainWindow::restoreSession()
{
    const Settings &settings = *m_parts.settings;
    resize(1440, 900);
    restoreGeometry(settings.value(Setting::WindowGeometry).toByteArray());
    m_railCollapsed = settings.value(Setting::RailCollapsed).toBool();
    arrangeRail();
    toggleMenuBar(settings.value(Setting::MenuBarVisible).toBool());
    const QString link = settings.value(Setting::View, m_parts.session->info().path).toString();
    if (auto saved = fromLink(QUrl(link))) {
        m_history = History(shown(*saved));
        if (saved->page != state().page)
            m_awaited = *saved; // an own dashboard, perhaps: they are read later
    }
}

void MainWindow::saveSession()
{
    Settings &settings = *m_parts.settings;
    const QString &path = m_parts.session->info().path;
    settings.set(Setting::WindowGeometry, saveGeometry());
    settings.set(Setting::RailCollapsed, m_railCollapsed);
    settings.set(Setting::View, toLink(state()).toString(QUrl::FullyEncoded), path);
    QJsonObject pages = QJsonDocument::fromJson(settings.value(Setting::PageState, path).toByteArray()).object();
    for (const auto &[key, known] : m_pages) {
        if (known.saveState)
            pages.insert(key, known.saveState());
    }
    settings.set(Setting::PageState, QJsonDocument(pages).toJson(QJsonDocument::Compact), path);
}

void MainWindow::leaveWorkspace(const QString &action, std::function<void()> leave)
{
    const std::vector<JobStatus> jobs = m_parts.session->jobs()->jobs();
    const auto running = std::ranges::find(jobs, JobState::Running, &JobStatus::state);
    if (running == jobs.end()) {
        leave();
        return;
    }
    m_parts.prompter->confirm(this, tr("Work is still under way"),
                              tr("“%1” is not finished. What is complete is kept; what is under way is taken back as a "
                                 "whole. Start it again to go on: nothing is lost and nothing counted twice.")
                                  .arg(running->title),
                              action, std::move(leave));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose) {
        const auto asking = std::make_shared<bool>(true); // an answer that comes later closes the window itself
        leaveWorkspace(tr("Stop and close"), [this, asking] {
            m_mayClose = true;
            if (!*asking)
                close();
        });
        *asking = false;
    }
    if (!m_mayClose) {
        event->ignore();
        return;
    }
    saveSession();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrangeRail();
    m_overlay->setGeometry(centralWidget()->rect());
}

void MainWindow::setDragging(bool dragging)
{
    // Where a drop zone is in sight it says what will happen; elsewhere the veil does.
    const auto known = m_pages.find(state().page);
    const bool hasZone = isWelcome() || (known != m_pages.end() && known->second.setDragging);
    if (m_welcome != nullptr)
        m_welcome->setDragging(dragging);
    if (known != m_pages.end() && known->second.setDragging)
        known->second.setDragging(dragging);
    m_overlay->setText(hasZone ? QString() : tr("Drop to import into “%1”").arg(m_parts.session->info().name));
    m_overlay->setGeometry(centralWidget()->rect());
    m_overlay->setVisible(dragging);
    m_overlay->raise();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_parts.session->info().readOnly || droppedPaths(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setDragging(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    setDragging(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    setDragging(false);
    const QStringList paths = droppedPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    QStringList exports = paths;
    exports.removeIf(isDocument);
    if (exports.size() < paths.size())
        openDocuments(paths);
    if (!exports.isEmpty())
        m_parts.session->importPaths(exports);
}

// Alt alone shows the menu bar, as people know it from other programs.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (event->type() == QEvent::KeyPress)
            m_altAlone = key->key() == Qt::Key_Alt && (key->modifiers() & ~Qt::AltModifier) == 0;
        else if (key->key() == Qt::Key_Alt && m_altAlone && isActiveWindow()) {
            m_altAlone = false;
            toggleMenuBar(!isMenuBarVisible());
        }
    } else if (event->type() == QEvent::Paint && !m_framePainted && watched->isWidgetType() &&
               isAncestorOf(static_cast<QWidget *>(watched))) {
        m_framePainted = true;
        if (m_parts.afterFrame)
            QTimer::singleShot(0, this, [this] {
                m_parts.afterFrame();
                showPageFrame(true);
                showState(state());
            });
    } else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel) {
        m_altAlone = false;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace parlance
