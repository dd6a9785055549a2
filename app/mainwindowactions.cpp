#include "app/windowcommand.h"

#include "views/dialogs/erasedialog.h"
#include "views/dialogs/infodialogs.h"
#include "views/dialogs/mappingdialog.h"
#include "views/dialogs/metricsdialog.h"
#include "views/dialogs/pricesdialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>

namespace parlance {

QMenu *MainWindow::menu(const QString &title)
{
    m_menus.push_back(new QMenu(title, this));
    return m_menus.back();
}

std::vector<MainWindow::Command> MainWindow::commands()
{
    QMenu *file = menu(tr("&File"));
    QMenu *edit = menu(tr("&Edit"));
    QMenu *view = menu(tr("&View"));
    QMenu *dashboards = menu(tr("&Dashboard"));
    QMenu *help = menu(tr("&Help"));
    file->setObjectName(QStringLiteral("menu.file"));
    edit->setObjectName(QStringLiteral("menu.edit"));
    view->setObjectName(QStringLiteral("menu.view"));
    dashboards->setObjectName(QStringLiteral("menu.dashboard"));
    help->setObjectName(QStringLiteral("menu.help"));
    const auto keys = [](auto... sequences) { return QList<QKeySequence>{QKeySequence(sequences)...}; };
    Session *session = m_parts.session;
    return {
        {"file.new", file, tr("&New workspace…"), "plus", keys(QKeySequence::New),
         [this] {
             m_parts.prompter->chooseWorkspace(this, true,
                                               [this](const QString &path) { requestWorkspace(path, true); });
         }},
        {"file.open", file, tr("&Open workspace…"), "folder-open", keys(QKeySequence::Open),
         [this] {
             m_parts.prompter->chooseWorkspace(this, false,
                                               [this](const QString &path) { requestWorkspace(path, false); });
         }},
        {"file.sample", file, tr("Open the &sample workspace"), "layout-dashboard", {}, [this] { requestSample(); }},
        {"file.import", file, tr("&Import files…"), "file-up", keys(Qt::CTRL | Qt::Key_I),
         [this, session] {
             m_parts.prompter->chooseFiles(this, tr("Import files"),
                                           [session](const QStringList &files) { session->importPaths(files); });
         },
         true},
        {"file.importFolder", file, tr("Import a &folder…"), "folder-input", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
         [this, session] {
             m_parts.prompter->chooseFolder(this, tr("Import a folder"),
                                            [session](const QString &folder) { session->importPaths({folder}); });
         }},
        {"file.importTable",
         file,
         tr("Import a &table…"),
         "table",
         {},
         [this] {
             m_parts.prompter->chooseFiles(this, tr("Import a table (CSV, TSV, JSON)"),
                                           [this](const QStringList &files) { showMapping(files); });
         }},
        {"file.png", file, tr("Export page as &PNG…"), "image", keys(Qt::CTRL | Qt::Key_E), [this] { exportPng(); },
         true},
        {"file.pdf", file, tr("Export page as P&DF…"), "file-text", keys(QKeySequence::Print),
         [this] { exportDocument(PrintFormat::Pdf); }},
        {"file.svg", file, tr("Export page as &SVG…"), "image", {}, [this] { exportDocument(PrintFormat::Svg); }},
        {"file.csv", file, tr("Export tables as &CSV…"), "table", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
         [this] { exportCsv(); }},
        {"file.xlsx", file, tr("Export tables as E&xcel…"), "table-2", {}, [this] { exportWorkbook(); }},
        {"file.lastExport",
         file,
         tr("Sho&w the last export in its folder"),
         "folder",
         {},
         [this] { showLastExport(); }},
        {"file.quit", file, tr("&Quit"), "x", keys(QKeySequence::Quit), [this] { close(); }, true},

        {"edit.palette", edit, tr("&Search or jump to…"), "search", keys(Qt::CTRL | Qt::Key_K),
         [this] { openPalette(); }},
        {"edit.search", edit, tr("Search the &messages…"), "message-square-text", keys(QKeySequence::Find),
         [this] { openSearch({}); }},
        {"edit.period", edit, tr("&Period…"), "calendar", keys(Qt::CTRL | Qt::Key_D),
         [this] { m_filterBar->openPeriod(); }, true},
        {"edit.compare", edit, tr("&Comparison…"), "arrow-up-down", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
         [this] { m_filterBar->openCompare(); }},
        {"edit.filter", edit, tr("&Add a filter…"), "filter", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
         [this] { m_filterBar->openDimensions(); }},
        {"edit.filterText", edit, tr("Filter as &text…"), "pencil", keys(Qt::CTRL | Qt::Key_T),
         [this] { m_filterBar->openText(); }},
        {"edit.clear", edit, tr("C&lear all filters"), "x", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
         [this] {
             PageFilter filter = state().filter;
             filter.where = {};
             changeFilter(filter);
         }},
        {"edit.link", edit, tr("Copy lin&k"), "link", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyLink(); },
         true},
        {"edit.openLink", edit, tr("&Open a copied link"), "external-link", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
         [this] {
             const auto copied = fromLink(QUrl(QApplication::clipboard()->text().trimmed()));
             if (copied)
                 open(*copied);
             else
                 m_status->showMessage(tr("The clipboard holds no link of Parlance"));
         }},
        {"edit.prices", edit, tr("Model p&rices…"), "tag", keys(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
         [this] { showPrices(); }, true},
        {"edit.metrics", edit, tr("&Metrics…"), "hash", {}, [this] { showMetrics(); }},
        {"edit.settings", edit, tr("S&ettings…"), "settings", keys(Qt::CTRL | Qt::Key_Comma),
         [this] { showSettings(); }},

        {"view.back", view, tr("&Back"), "arrow-left", keys(Qt::ALT | Qt::Key_Left, Qt::Key_Back),
         [this] {
             if (m_history.canGoBack())
                 showState(m_history.back());
         }},
        {"view.forward", view, tr("&Forward"), "arrow-right", keys(Qt::ALT | Qt::Key_Right, Qt::Key_Forward),
         [this] {
             if (m_history.canGoForward())
                 showState(m_history.forward());
         }},
        {"view.previous", view, tr("Previous page"), "chevron-up", keys(Qt::CTRL | Qt::Key_PageUp),
         [this] { stepPage(-1); }},
        {"view.next", view, tr("Next page"), "chevron-down", keys(Qt::CTRL | Qt::Key_PageDown),
         [this] { stepPage(1); }},
        {"view.refresh", view, tr("&Refresh"), "refresh-cw", keys(QKeySequence(Qt::Key_F5)),
         [session] { session->refresh(); }, true},
        {"view.rail", view, tr("Collapse or expand the &navigation"), "panel-left-close", keys(Qt::CTRL | Qt::Key_B),
         [this] { toggleRail(!m_rail->isCollapsed()); }},
        {"view.menuBar", view, tr("&Menu bar"), "list-checks", keys(Qt::CTRL | Qt::Key_M),
         [this] {
             toggleMenuBar(!isMenuBarVisible());
             m_parts.settings->set(Setting::MenuBarVisible, isMenuBarVisible());
         }},
        {"view.fullScreen", view, tr("F&ull screen"), "maximize-2", keys(QKeySequence(Qt::Key_F11)),
         [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }},

        {"help.shortcuts", help, tr("&Keyboard shortcuts"), "info",
         keys(QKeySequence(Qt::Key_F1), Qt::CTRL | Qt::Key_Question), [this] { showShortcuts(); }},
        {"help.desktop", help, tr("&Open links with Parlance…"), "external-link", {}, [this] { offerDesktop(); }},
        {"help.about",
         help,
         tr("&About Parlance"),
         "info",
         {},
         [this] { makeAboutDialog(QCoreApplication::applicationVersion(), this)->open(); }},
    };
}

void MainWindow::buildActions()
{
    std::vector<Command> all = commands();
    for (Command &command : dashboardCommands())
        all.push_back(std::move(command));
    for (const Command &command : all) {
        auto *action = new QAction(command.text, this);
        action->setObjectName(command.id);
        action->setShortcuts(command.keys);
        action->setProperty("iconName", command.icon);
        connect(action, &QAction::triggered, this, command.run);
        if (command.separatorBefore)
            command.menu->addSeparator();
        command.menu->addAction(action);
        addAction(action); // the shortcut works while the menu bar is hidden
        m_actions.push_back(action);
    }
    auto *file = findChild<QMenu *>(QStringLiteral("menu.file"));
    auto *recent = new QMenu(tr("Open &recent"), file);
    recent->setObjectName(QStringLiteral("menu.recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    file->insertMenu(file->actions().at(2), recent);
    auto *view = findChild<QMenu *>(QStringLiteral("menu.view"));
    view->addSeparator();
    buildAnnotationActions(findChild<QMenu *>(QStringLiteral("menu.edit")), view);
    buildThemeMenu(view->addMenu(tr("&Theme")));
    buildPageActions(view->addMenu(tr("&Pages")));
    buildExportMenu(m_exportMenu);
    showDashboardActions();
}

void MainWindow::buildPageActions(QMenu *pages)
{
    int number = 0;
    for (const PageEntry &entry : m_parts.pages) {
        if (!entry.parent.isEmpty())
            continue;
        QAction *action = pages->addAction(entry.title, this, [this, key = entry.key] { openPage(key); });
        if (number < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++)));
        addAction(action);
    }
}

void MainWindow::buildThemeMenu(QMenu *themes)
{
    auto *group = new QActionGroup(this);
    const std::pair<ThemeMode, QString> modes[] = {{ThemeMode::System, tr("&Follow the system")},
                                                   {ThemeMode::Light, tr("&Light")},
                                                   {ThemeMode::Dark, tr("&Dark")}};
    for (const auto &[mode, text] : modes) {
        QAction *action = themes->addAction(text);
        action->setObjectName(QStringLiteral("theme.") + themeName(mode));
        action->setCheckable(true);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, mode = mode] {
            m_parts.settings->set(Setting::Theme, themeName(mode));
            m_parts.theme->setMode(mode);
        });
        connect(themes, &QMenu::aboutToShow, action,
                [this, action, mode = mode] { action->setChecked(m_parts.theme->mode() == mode); });
        action->setProperty("iconName", mode == ThemeMode::Dark    ? QStringLiteral("moon")
                                        : mode == ThemeMode::Light ? QStringLiteral("sun")
                                                                   : QStringLiteral("monitor"));
        m_actions.push_back(action);
    }
}

void MainWindow::requestWorkspace(const QString &path, bool create)
{
    leaveWorkspace(tr("Stop and open"), [this, path, create] { Q_EMIT workspaceRequested(path, create); });
}

void MainWindow::requestSample()
{
    leaveWorkspace(tr("Stop and open"), [this] { Q_EMIT sampleRequested(); });
}

void MainWindow::fillRecent(QMenu *recent)
{
    recent->clear();
    const QStringList paths = m_parts.settings->value(Setting::RecentWorkspaces).toStringList();
    for (const QString &path : paths) {
        const QFileInfo info(path);
        QAction *action = recent->addAction(info.completeBaseName() + QStringLiteral(" – ") + info.path());
        action->setEnabled(info.exists());
        connect(action, &QAction::triggered, this, [this, path] { requestWorkspace(path, false); });
    }
    if (paths.isEmpty())
        recent->addAction(tr("None yet"))->setEnabled(false);
}

// Only a workspace without data needs it.
WelcomePage *MainWindow::welcome()
{
    if (m_welcome != nullptr)
        return m_welcome;
    m_welcome = new WelcomePage(m_stack);
    m_stack->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::requestSample);
    connect(m_welcome, &WelcomePage::filesRequested, this, [this] {
        m_parts.prompter->chooseFiles(this, tr("Import files"),
                                      [this](const QStringList &files) { m_parts.session->importPaths(files); });
    });
    connect(m_welcome, &WelcomePage::folderRequested, this, [this] {
        m_parts.prompter->chooseFolder(this, tr("Import a folder"),
                                       [this](const QString &folder) { m_parts.session->importPaths({folder}); });
    });
    themeTree(m_welcome, m_parts.theme->theme());
    refreshJobs();
    return m_welcome;
}

void MainWindow::toggleMenuBar(bool visible)
{
    if (!visible && menuWidget() == nullptr)
        return; // most people never see it: it is made for who does
    QMenuBar *bar = menuBar();
    if (bar->actions().isEmpty()) {
        for (QMenu *menu : m_menus)
            bar->addMenu(menu);
    }
    bar->setVisible(visible);
    if (visible && isVisible())
        bar->setFocus(Qt::MenuBarFocusReason);
}

std::vector<PaletteItem> MainWindow::paletteItems()
{
    std::vector<PaletteItem> items;
    for (const PageEntry &page : m_parts.pages) {
        if (page.parent.isEmpty())
            items.push_back({page.title, tr("Page"), {}, page.icon, [this, key = page.key] { openPage(key); }});
    }
    for (QAction *action : m_actions) {
        QString text = action->text();
        text.remove(QLatin1Char('&'));
        items.push_back({text, tr("Action"), action->shortcut().toString(QKeySequence::NativeText),
                         action->property("iconName").toString(), [action] { action->trigger(); }});
    }
    for (const MeasureInfo &measure : catalog::measures()) {
        items.push_back({labelOf(measure.key), tr("Measure"), {}, QStringLiteral("hash"), [this, key = measure.key] {
                             makeDefinitionDialog(key, this)->open();
                         }});
    }
    return items;
}

void MainWindow::searchMembers(const QString &text, QObject *receiver, const CommandPalette::Done &done)
{
    const QString words = text.trimmed();
    if (!words.isEmpty() && entry(QStringLiteral("search")).key == QLatin1String("search"))
        done({{tr("Search the messages for “%1”").arg(words),
               tr("Search"),
               {},
               QStringLiteral("message-square-text"),
               [this, words] { openSearch(words); }}});
    constexpr int perDimension = 6;
    const std::pair<DimensionKey, const char *> kinds[] = {
        {DimensionKey::Bot, "bot"}, {DimensionKey::User, "user"}, {DimensionKey::Model, "layers"}};
    for (const auto &[dimension, icon] : kinds) {
        const auto add = [this, dimension = dimension, icon = icon,
                          done](const Result<std::vector<FilterMember>> &members) {
            std::vector<PaletteItem> items;
            if (!members)
                return;
            for (const FilterMember &member : *members) {
                if (member.isNull)
                    continue;
                items.push_back(
                    {member.label.isEmpty() ? member.key : member.label,
                     labelOf(dimension),
                     {},
                     QString::fromLatin1(icon),
                     [this, dimension, key = member.key] {
                         const auto pages = context().memberPages;
                         PageFilter filter = state().filter;
                         if (const auto page = pages.find(dimension); page != pages.end()) {
                             filter.where = withMember(filter.where, dimension, key);
                             open({page->second, filter});
                             return;
                         }
                         filter.where = withCondition(filter.where, toFilter({dimension, {key}, false, false}));
                         changeFilter(filter);
                     }});
            }
            done(std::move(items));
        };
        m_parts.session->members().find(dimension, text, perDimension, receiver, add);
    }
}

void MainWindow::openPalette()
{
    auto *palette = new CommandPalette(
        paletteItems(),
        [this](const QString &text, QObject *receiver, const CommandPalette::Done &done) {
            searchMembers(text, receiver, done);
        },
        this);
    palette->applyTheme(m_parts.theme->theme());
    palette->openOver(this);
}

void MainWindow::openSearch(const QString &text)
{
    if (entry(QStringLiteral("search")).key != QLatin1String("search"))
        return; // no such page
    openPage(QStringLiteral("search"));
    const auto shown = m_pages.find(QStringLiteral("search"));
    if (shown == m_pages.end() || !shown->second.search || currentPage() != shown->second.widget)
        return; // nothing imported yet
    if (text.isEmpty())
        shown->second.widget->setFocus(Qt::ShortcutFocusReason);
    else
        shown->second.search(text);
}

void MainWindow::showShortcuts()
{
    ShortcutList list;
    for (const QMenu *top : m_menus) {
        QString title = top->title();
        list.emplace_back(title.remove(QLatin1Char('&')).toUpper(), QString());
        for (const QAction *action : top->actions()) {
            if (action->shortcuts().isEmpty())
                continue;
            QString text = action->text();
            list.emplace_back(text.remove(QLatin1Char('&')),
                              QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
        }
    }
    list.emplace_back(tr("Show the menu bar"), tr("Alt"));
    makeShortcutsDialog(list, this)->open();
}

void MainWindow::showPrices()
{
    auto *dialog = new PricesDialog(m_parts.session->prices(), m_parts.prompter, m_parts.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->applyTheme(m_parts.theme->theme());
    connect(m_parts.theme, &ThemeController::changed, dialog,
            [this, dialog] { dialog->applyTheme(m_parts.theme->theme()); });
    dialog->open();
}

void MainWindow::showMetrics()
{
    const MetricActions actions = m_parts.session->metrics();
    if (!actions.load)
        return;
    auto *dialog = new MetricsDialog(actions, m_parts.prompter, m_parts.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showErase()
{
    const EraseActions actions = m_parts.session->erasing();
    const auto user = soleMember(state().filter.where, DimensionKey::User);
    if (!actions.erase || !user)
        return;
    auto *dialog = new EraseDialog(actions, *user, m_header->title(), m_parts.prompter, m_parts.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    themeTree(dialog, m_parts.theme->theme());
    // Nothing is left to be shown here;
    connect(dialog, &EraseDialog::erased, this, [this] { openPage(QStringLiteral("users")); });
    dialog->open();
}

void MainWindow::showMapping(const QStringList &tables)
{
    const MappingActions actions = m_parts.session->mappings();
    if (tables.isEmpty() || !actions.guess)
        return;
    if (m_parts.session->info().readOnly) {
        warn(tr("This workspace is read-only"),
             Error{ErrorCategory::Workspace, tr("Open it with write permission to import."), {}, {}});
        return;
    }
    auto *dialog = new MappingDialog(actions, tables, m_parts.prompter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->applyTheme(m_parts.theme->theme());
    connect(m_parts.theme, &ThemeController::changed, dialog,
            [this, dialog] { dialog->applyTheme(m_parts.theme->theme()); });
    dialog->open();
}

void MainWindow::showJob(quint64 id)
{
    for (const JobStatus &job : m_parts.session->jobs()->jobs()) {
        if (job.id != id || !job.error)
            continue;
        warn(tr("%1 failed").arg(job.title), *job.error);
        m_parts.session->jobs()->dismiss(id);
        refreshJobs();
        return;
    }
}

} // namespace parlance
