// Own dashboards in the window: their pages, and what can be done with them. Every change is one step of undo.
#include "app/stateedit.h"
#include "app/windowcommand.h"
#include "models/core/wholefile.h"
#include "views/dialogs/benchmarkdialog.h"
#include "views/dialogs/dashboardtrash.h"
#include "views/pages/pagedesk.h"

#include <QApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QUndoStack>
#include <QUuid>

namespace parlance {

namespace {

// On a worker; `done` here, not at all once the window is gone.
void later(Background &worker, std::function<Result<void>()> work, std::function<void(const Result<void> &)> done)
{
    worker.run([&worker, work = std::move(work), done = std::move(done)](std::stop_token) {
        worker.deliver([result = work(), done] { done(result); });
    });
}

} // namespace

std::vector<MainWindow::Command> MainWindow::dashboardCommands()
{
    auto *menu = findChild<QMenu *>(QStringLiteral("menu.dashboard"));
    const QList<QKeySequence> none;
    return {
        {"dashboard.new", menu, tr("&New dashboard…"), "plus", none,
         [this] {
             askDashboardTitle(tr("New dashboard"), tr("My dashboard"), {}, [this](const QString &title) {
                 createDashboard(tr("new dashboard"), emptyDashboard({}, title), title);
             });
         }},
        {"dashboard.duplicate", menu, tr("&Duplicate this page…"), "copy", none, [this] { duplicateDashboard(); }},
        {"dashboard.arrange",
         menu,
         tr("&Arrange the cards"),
         "grid-3x3",
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
         [this] {
             const auto known = m_pages.find(state().page);
             if (known != m_pages.end() && known->second.setArranging)
                 known->second.setArranging(!known->second.isArranging());
         },
         true},
        {"dashboard.rename", menu, tr("&Rename this dashboard…"), "pencil", none, [this] { renameDashboard(); }},
        {"dashboard.export", menu, tr("&Export as a file…"), "file-down", none, [this] { exportDashboard(); }, true},
        {"dashboard.import", menu, tr("&Import from a file…"), "file-up", none,
         [this] {
             m_parts.prompter->chooseFiles(this, tr("Import dashboards"),
                                           [this](const QStringList &paths) { importDashboards(paths); });
         }},
        {"dashboard.trash", menu, tr("Move to the &trash"), "trash-2", none, [this] { trashDashboard(); }, true},
        {"dashboard.restore", menu, tr("&Open the trash…"), "history", none, [this] { showTrash(); }},
    };
}

// The pages of the rail, and those already made, as the session has them.
void MainWindow::syncDashboards()
{
    const SessionInfo &info = m_parts.session->info();
    const bool same = m_desk && info.dashboards == m_dashboards && info.measures == m_desk->measures &&
                      info.benchmarks == m_desk->benchmarks;
    if (!m_parts.dashboardPage || same)
        return;
    const bool others = info.dashboards != m_dashboards;
    m_dashboards = info.dashboards;
    if (info.known)
        makeDesk();
    if (!others && !m_awaited)
        return;
    listDashboards();
    renewDashboardPages();
    fillRail();
    if (m_awaited && info.known) {
        const ViewState wanted = *std::exchange(m_awaited, std::nullopt);
        if (entry(wanted.page).key == wanted.page)
            m_history = History(shown(wanted));
    }
    if (entry(state().page).key != state().page) // it went to the trash
        m_history.push(shown(state()));
}

// Those that are not in the trash stand behind the first page.
void MainWindow::listDashboards()
{
    std::erase_if(m_parts.pages, [](const PageEntry &page) { return page.group == ownGroup; });
    auto place = m_parts.pages.begin() + 1;
    for (const OwnDashboard &own : m_dashboards) {
        if (!own.trashed)
            place =
                m_parts.pages.insert(place, m_parts.dashboardPage(own.document, m_parts.session->info().readOnly)) + 1;
    }
}

// The pages that were made already show what became of their dashboards, or go.
void MainWindow::renewDashboardPages()
{
    for (auto it = m_pages.begin(); it != m_pages.end();) {
        const OwnDashboard *own = dashboard(it->first);
        if (!it->second.setDocument || (own && !own->trashed)) {
            if (it->second.setDocument && it->second.document() != own->document)
                it->second.setDocument(own->document);
            ++it;
            continue;
        }
        m_stack->removeWidget(it->second.widget);
        it->second.widget->deleteLater(); // a menu of it may have asked for this
        it = m_pages.erase(it);
    }
}

void MainWindow::makeDesk()
{
    auto desk = std::make_shared<PageDesk>();
    const SessionInfo &info = m_parts.session->info();
    desk->measures = info.measures;
    for (const OwnDashboard &own : m_dashboards) {
        if (!own.trashed)
            desk->dashboards.push_back({own.document.key, own.document.title});
    }
    desk->benchmarks = info.benchmarks;
    if (!info.readOnly) {
        desk->pin = [this](const Block &block, const QString &key) { pin(block, key); };
        desk->editBenchmark = [this](const Benchmark &wanted) { askBenchmark(wanted); };
        desk->removeBenchmark = [this](const Benchmark &benchmark) {
            editBenchmark(tr("remove benchmark"), benchmark, std::nullopt);
            m_status->showMessage(tr("“%1” removed. Ctrl+Z brings it back.").arg(benchmark.label));
        };
    }
    if (const FixListAccess lists = m_parts.session->lists(); lists.add && !info.readOnly)
        desk->addToList = [this](const FixEntry &entry) { addToList(entry); };
    m_desk = std::move(desk);
}

void MainWindow::addToList(const FixEntry &entry)
{
    m_parts.session->lists().add(entry, this, [this, text = entry.text](const Result<ListsAdded> &added) {
        constexpr int longest = 60;
        const QString words = text.size() > longest ? text.left(longest) + QChar(0x2026) : text;
        if (!added)
            warn(tr("The list could not be changed"), added.error());
        else
            m_status->showMessage(added->added > 0 ? tr("“%1” is on the list now").arg(words)
                                                   : tr("“%1” was on the list already").arg(words));
    });
}

const OwnDashboard *MainWindow::dashboard(const QString &key) const
{
    for (const OwnDashboard &own : m_dashboards) {
        if (own.document.key == key)
            return &own;
    }
    return nullptr;
}

const OwnDashboard *MainWindow::shownDashboard() const
{
    const OwnDashboard *own = dashboard(state().page);
    return own && !own->trashed ? own : nullptr;
}

// Nothing on a page that is no dashboard.
std::optional<Document> MainWindow::shownDocument() const
{
    const auto known = m_pages.find(state().page);
    if (known == m_pages.end() || !known->second.document || isWelcome())
        return std::nullopt;
    return known->second.document();
}

void MainWindow::showDashboardActions()
{
    const auto known = m_pages.find(state().page);
    const bool some = m_parts.dashboardPage && shownDocument();
    const bool writable = m_parts.dashboardPage && !m_parts.session->info().readOnly;
    const bool own = some && writable && shownDashboard();
    const bool arranging = own && known->second.isArranging && known->second.isArranging();
    const std::pair<const char *, bool> offered[] = {
        {"dashboard.new", writable}, {"dashboard.duplicate", some && writable},
        {"dashboard.arrange", own},  {"dashboard.rename", own},
        {"dashboard.export", some},  {"dashboard.import", writable},
        {"dashboard.trash", own},    {"dashboard.restore", writable}};
    for (const auto &[name, is] : offered) {
        if (auto *action = findChild<QAction *>(QLatin1String(name)))
            action->setEnabled(is);
    }
    m_arrange->setVisible(own);
    m_arrange->setCaption(arranging ? tr("Done") : tr("Arrange"));
    m_arrange->setLook(arranging ? ButtonLook::Primary : ButtonLook::Normal);
    m_dashboardMenu->setVisible(some);
}

void MainWindow::editDashboard(const QString &what, const OwnDashboard &after)
{
    const OwnDashboard *known = dashboard(after.document.key);
    const std::optional<OwnDashboard> before = known ? std::optional(*known) : std::nullopt;
    Session *session = m_parts.session;
    if (before != after)
        m_undo->push(new StateEdit<OwnDashboard>(
            what, before, after, [session](const OwnDashboard &state) { session->putDashboard(state); },
            [session](const OwnDashboard &state) { session->dropDashboard(state.document.key); }));
}

// A new one, with a key of its own, and its page.
void MainWindow::createDashboard(const QString &what, const Document &like, const QString &title)
{
    QStringList keys;
    for (const PageEntry &page : m_parts.pages)
        keys << page.key;
    for (const OwnDashboard &own : m_dashboards)
        keys << own.document.key;
    Document made = duplicated(like, {}, dashboardKey(title, keys), title);
    const QString key = made.key;
    editDashboard(what, {std::move(made), {}});
    open({key, state().filter});
}

void MainWindow::askDashboardTitle(const QString &caption, const QString &value, const QString &except,
                                   std::function<void(const QString &)> done)
{
    QStringList taken;
    for (const OwnDashboard &own : m_dashboards) {
        if (own.document.title != except)
            taken << own.document.title;
    }
    const auto problem = [taken](const QString &text) {
        const QString title = text.simplified();
        if (title.isEmpty())
            return tr("A dashboard needs a name.");
        if (title.size() > longestTitle)
            return tr("This name is too long.");
        return taken.contains(title) ? tr("There is a dashboard of this name.") : QString();
    };
    m_parts.prompter->askText(this, caption, tr("Name of the dashboard"), freeTitle(value, taken), problem,
                              [done = std::move(done)](const QString &text) { done(text.simplified()); });
}

void MainWindow::pin(const Block &block, const QString &key)
{
    if (key.isEmpty()) {
        askDashboardTitle(tr("Pin to a new dashboard"), tr("My dashboard"), {}, [this, block](const QString &title) {
            createDashboard(tr("pin card"), withBlock(emptyDashboard({}, title), block), title);
        });
        return;
    }
    const OwnDashboard *own = dashboard(key);
    if (!own)
        return;
    const QString title = own->document.title;
    if (own->document.blocks.size() >= size_t(mostBlocks)) {
        m_status->showMessage(tr("“%1” has no room for more cards").arg(title));
        return;
    }
    editDashboard(tr("pin card"), {withBlock(own->document, block), own->trashed});
    m_status->showMessage(tr("Pinned to “%1”. Ctrl+Z takes it back.").arg(title));
}

void MainWindow::renameDashboard()
{
    const OwnDashboard *own = shownDashboard();
    if (!own)
        return;
    askDashboardTitle(tr("Rename dashboard"), own->document.title, own->document.title,
                      [this, key = own->document.key](const QString &title) {
                          if (const OwnDashboard *known = dashboard(key)) {
                              OwnDashboard renamed = *known;
                              renamed.document.title = title;
                              editDashboard(tr("rename dashboard"), renamed);
                          }
                      });
}

void MainWindow::renameCard(const Document &document, const QString &block)
{
    const auto card = std::ranges::find(document.blocks, block, &Block::id);
    if (card == document.blocks.end())
        return;
    const auto problem = [](const QString &text) {
        if (text.simplified().isEmpty())
            return tr("A card needs a name.");
        return text.simplified().size() > longestTitle ? tr("This name is too long.") : QString();
    };
    const QString title = QCoreApplication::translate("Document", card->title.toUtf8().constData());
    m_parts.prompter->askText(this, tr("Rename card"), tr("Name of the card"), title, problem,
                              [this, key = document.key, block](const QString &text) {
                                  const OwnDashboard *known = dashboard(key);
                                  if (!known)
                                      return;
                                  OwnDashboard edited = *known;
                                  for (Block &one : edited.document.blocks) {
                                      if (one.id == block)
                                          one = renamedBlock(std::move(one), text.simplified());
                                  }
                                  editDashboard(tr("rename card"), edited);
                              });
}

void MainWindow::duplicateDashboard()
{
    const auto document = shownDocument();
    if (!document)
        return;
    const PageLook look = m_pages.find(state().page)->second.look();
    const QString title = m_header->title();
    askDashboardTitle(tr("Duplicate page"), tr("%1 (copy)").arg(title), {},
                      [this, document, look](const QString &name) {
                          createDashboard(tr("duplicate page"), duplicated(*document, look, {}, name), name);
                      });
}

void MainWindow::exportDashboard()
{
    const auto document = shownDocument();
    if (!document)
        return;
    const Document whole = duplicated(*document, m_pages.find(state().page)->second.look(), document->key,
                                      QCoreApplication::translate("Document", document->title.toUtf8().constData()));
    m_parts.prompter->saveFile(this, tr("Export dashboard"), state().page + QStringLiteral(".parlance-dashboard"),
                               tr("Dashboards of Parlance (*.parlance-dashboard)"), [this, whole](const QString &path) {
                                   later(
                                       m_files, [path, whole] { return writeWholeFile(path, writeDashboard(whole)); },
                                       [this, path](const Result<void> &written) {
                                           if (written)
                                               m_status->showMessage(tr("Saved to %1").arg(path));
                                           else
                                               warn(tr("The dashboard could not be saved"), written.error());
                                       });
                               });
}

void MainWindow::importDashboards(const QStringList &paths)
{
    for (const QString &path : paths) {
        auto read = std::make_shared<Document>();
        later(
            m_files,
            [path, read]() -> Result<void> {
                auto document = readDashboardFile(path);
                if (!document)
                    return tl::unexpected(document.error());
                *read = std::move(*document);
                return {};
            },
            [this, read](const Result<void> &done) {
                if (!done) {
                    warn(tr("The dashboard could not be imported"), done.error());
                    return;
                }
                QStringList taken;
                for (const OwnDashboard &own : m_dashboards)
                    taken << own.document.title;
                createDashboard(tr("import dashboard"), *read, freeTitle(read->title, taken));
            });
    }
}

void MainWindow::trashDashboard()
{
    const OwnDashboard *own = shownDashboard();
    if (!own)
        return;
    OwnDashboard trashed = *own;
    trashed.trashed = m_parts.session->now();
    editDashboard(tr("move dashboard to the trash"), trashed);
    m_status->showMessage(tr("“%1” is in the trash. Ctrl+Z brings it back.").arg(trashed.document.title));
}

void MainWindow::showTrash()
{
    const auto trashed = [this] {
        std::vector<OwnDashboard> list;
        std::ranges::copy_if(m_dashboards, std::back_inserter(list),
                             [](const OwnDashboard &own) { return own.trashed.has_value(); });
        return list;
    };
    auto *dialog = new DashboardTrash(m_parts.session->info().zone, m_parts.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show(trashed());
    connect(m_parts.session, &Session::infoChanged, dialog, [dialog, trashed] { dialog->show(trashed()); });
    connect(dialog, &DashboardTrash::restoreRequested, this, [this](const QString &key) {
        if (const OwnDashboard *known = dashboard(key)) {
            OwnDashboard restored = *known;
            restored.trashed.reset();
            editDashboard(tr("restore dashboard"), restored);
            open({key, state().filter});
        }
    });
    connect(dialog, &DashboardTrash::removeRequested, this, [this, dialog](const QString &key, const QString &title) {
        m_parts.prompter->confirm(dialog, tr("Delete dashboard"),
                                  tr("“%1” is deleted for good. This cannot be undone.").arg(title), tr("Delete"),
                                  [this, key] {
                                      m_undo->clear(); // no step may bring back half of it
                                      m_parts.session->dropDashboard(key);
                                  });
    });
    themeTree(dialog, m_parts.theme->theme());
    dialog->open();
}

void MainWindow::editBenchmark(const QString &what, const std::optional<Benchmark> &before,
                               const std::optional<Benchmark> &after)
{
    Session *session = m_parts.session;
    if (before != after)
        m_undo->push(new StateEdit<Benchmark>(
            what, before, after, [session](const Benchmark &state) { session->putBenchmark(state); },
            [session](const Benchmark &state) { session->dropBenchmark(state.key); }));
}

void MainWindow::askBenchmark(const Benchmark &wanted)
{
    const bool isNew = wanted.key.isEmpty();
    auto *dialog = new BenchmarkDialog(wanted, m_parts.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BenchmarkDialog::chosen, this, [this, wanted, isNew](const Benchmark &chosen) {
        Benchmark after = chosen;
        if (isNew)
            after.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        editBenchmark(isNew ? tr("add benchmark") : tr("edit benchmark"), isNew ? std::nullopt : std::optional(wanted),
                      after);
    });
    themeTree(dialog, m_parts.theme->theme());
    dialog->open();
}

} // namespace parlance
