// The window around the pages: rail, filter bar, header, status bar, menus, history.
#pragma once

#include "app/exports.h"
#include "app/pages.h"
#include "app/settings.h"
#include "app/themecontroller.h"
#include "models/live/background.h"
#include "views/dialogs/commandpalette.h"
#include "views/filters/filterbar.h"
#include "views/filters/viewstate.h"
#include "views/pages/welcomepage.h"
#include "views/widgets/dropoverlay.h"
#include "views/widgets/navigationrail.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/statusbar.h"

#include <QMainWindow>

#include <map>

class QMenu;
class QStackedWidget;
class QUndoStack;

namespace parlance {

class DesktopNotifier;

// Everything outlives the window.
struct WindowParts
{
    Session *session = nullptr;
    Settings *settings = nullptr;
    Prompter *prompter = nullptr;
    ThemeController *theme = nullptr;
    std::vector<PageEntry> pages;
    QLocale locale;
    QStringList languages;            // translations besides English
    bool showTimes = true;            // how long queries took
    TableWriter writeCsv;             // may be empty: no card is then offered as CSV
    WorkbookPreparer prepareWorkbook; // likewise
    // The page of an own dashboard; may be empty: there are none then.
    std::function<PageEntry(const Document &document, bool readOnly)> dashboardPage;
    std::function<void(const QString &folder)> exportFolderChanged; // may be empty
    DesktopNotifier *notifier = nullptr;                            // null: alerts are told in the window alone
    // When set, rail and filter bar are painted first; then this is done, and only then come header, status and page.
    std::function<void()> afterFrame;
};

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowParts parts);
    ~MainWindow() override;

    [[nodiscard]] const ViewState &state() const { return m_history.current(); }
    void open(const ViewState &state);    // an unknown page opens the first one
    void openSearch(const QString &text); // on its page; without a text the one that is there
    // "parlance:…", from wherever it comes: it shows a page, and nothing else. What is none is said in the status bar.
    void openLink(const QString &link);
    // Reports are shown; they, dashboards and formulas are kept when the user says so. Other files are left out.
    void openDocuments(const QStringList &paths);
    [[nodiscard]] QWidget *currentPage() const;
    // The page in sight on paper. A page that is no dashboard is a Usage error.
    Result<void> print(PrintFormat format, QIODevice &device);
    void saveSession();

Q_SIGNALS:
    // Jobs may be stopped for it: the user was asked.
    void workspaceRequested(const QString &path, bool create);
    void sampleRequested();
    void languageRequested(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // mainwindow.cpp: building and navigating
    void buildFrame();
    void fillRail();
    void showPageFrame(bool visible);
    void connectParts();
    void restoreSession();
    [[nodiscard]] const PageEntry &entry(const QString &key) const;
    [[nodiscard]] Page &page(const PageEntry &entry);
    [[nodiscard]] PageHost host();
    [[nodiscard]] PageContext context() const;
    [[nodiscard]] QString asOfLine() const;
    [[nodiscard]] ViewState shown(const ViewState &wanted) const;
    void openPage(const QString &key);
    void changeFilter(const PageFilter &filter);
    void showState(const ViewState &state);
    void showPage(const PageEntry &shown);
    void noteView(const PageEntry &shown);
    void showHeader();
    void refreshInfo();
    void refreshJobs();
    void applyTheme();
    void arrangeRail();
    void toggleRail(bool collapse);
    void setDragging(bool dragging);
    void stepPage(int step);
    void warn(const QString &title, const Error &error);
    // At once, or, while jobs run, after a confirmation that says what happens to them.
    void leaveWorkspace(const QString &action, std::function<void()> leave);

    // mainwindowactions.cpp: menus, palette, dialogs
    struct Command;
    void buildActions();
    [[nodiscard]] std::vector<Command> commands();
    QMenu *menu(const QString &title);
    void buildPageActions(QMenu *menu);
    void buildThemeMenu(QMenu *menu);
    void fillRecent(QMenu *menu);
    void requestWorkspace(const QString &path, bool create);
    void requestSample();
    WelcomePage *welcome();
    [[nodiscard]] bool isWelcome() const { return m_welcome != nullptr && currentPage() == m_welcome; }
    void toggleMenuBar(bool visible);
    [[nodiscard]] bool isMenuBarVisible() const { return menuWidget() != nullptr && menuWidget()->isVisible(); }
    void openPalette();
    std::vector<PaletteItem> paletteItems();
    void searchMembers(const QString &text, QObject *receiver, const CommandPalette::Done &done);
    void showShortcuts();
    void showSettings();
    void showPrices();
    void showMetrics();
    void showErase(); // of the person whose page is shown
    void showMapping(const QStringList &tables);
    void showJob(quint64 id);

    // mainwindowannotations.cpp
    void buildAnnotationActions(QMenu *edit, QMenu *view);
    void annotate(const Annotation &wanted); // without an id: a new one
    void removeAnnotation(const Annotation &annotation);
    void editAnnotation(const QString &what, const std::optional<Annotation> &before,
                        const std::optional<Annotation> &after);

    // mainwindowdashboards.cpp
    [[nodiscard]] std::vector<Command> dashboardCommands();
    void syncDashboards(); // the pages with what the session has
    void listDashboards();
    void renewDashboardPages();
    void showDashboardActions();
    void makeDesk();
    void addToList(const FixEntry &entry); // from reading to mending
    [[nodiscard]] const OwnDashboard *dashboard(const QString &key) const;
    [[nodiscard]] const OwnDashboard *shownDashboard() const;
    [[nodiscard]] std::optional<Document> shownDocument() const;
    // As one step that can be undone; nothing: out of the workspace.
    void editDashboard(const QString &what, const OwnDashboard &after);
    void createDashboard(const QString &what, const Document &like, const QString &title);
    void askDashboardTitle(const QString &caption, const QString &value, const QString &except,
                           std::function<void(const QString &)> done);
    void pin(const Block &block, const QString &key);
    void askBenchmark(const Benchmark &wanted);
    void editBenchmark(const QString &what, const std::optional<Benchmark> &before,
                       const std::optional<Benchmark> &after);
    void renameDashboard();
    void renameCard(const Document &document, const QString &block);
    void duplicateDashboard();
    void exportDashboard();
    void importDashboards(const QStringList &paths);
    void trashDashboard();
    void showTrash();

    // mainwindowfiles.cpp
    void showReport(const Report &report);
    void offerDashboard(const Document &document);
    void offerMeasures(const OwnMeasures &file);
    void keepMeasures(const OwnMeasures &measures);

    // mainwindowalerts.cpp
    void connectAlerts();
    void showOpenAlerts();                                       // on the rail and in the status bar
    void notifyDesktop(const std::vector<AlertNotice> &notices); // by the desktop, when nobody looks at the window
    void editAlert(const QString &what, const std::optional<Alert> &before, const std::optional<Alert> &after);
    void openPlace(const QString &page, const TimeRange &range, const Filter &where);

    // mainwindowexport.cpp
    void copyLink();
    void buildExportMenu(QMenu *menu);
    void exportPng();
    void exportDocument(PrintFormat format);
    void exportCsv();
    void exportWorkbook();
    void exportDone(const QStringList &files);
    void showLastExport();
    void offerDesktop(); // to open links and files with this program
    [[nodiscard]] Exports::Folder exportFolder() const;

    WindowParts m_parts;
    History m_history;
    Exports *m_exports;
    Background m_files;                     // dashboards out and in
    std::vector<OwnDashboard> m_dashboards; // whose pages there are, and those in the trash
    std::shared_ptr<const PageDesk> m_desk; // null until the workspace was read
    std::optional<ViewState> m_awaited;     // the view of the last session, on a page that is not known yet
    std::map<QString, Page> m_pages;
    QString m_viewedUser; // whose page is shown
    NavigationRail *m_rail;
    FilterBar *m_filterBar;
    PageHeader *m_header;
    Button *m_eraseUser;                 // on the page about one
    Button *m_arrange, *m_dashboardMenu; // on dashboards
    QStackedWidget *m_stack;
    WelcomePage *m_welcome = nullptr; // see welcome()
    StatusBar *m_status;
    DropOverlay *m_overlay;
    QMenu *m_exportMenu;
    QUndoStack *m_undo;
    std::vector<QAction *> m_actions;
    std::vector<QMenu *> m_menus;                                           // of the menu bar, in its order
    std::shared_ptr<ColourBook> m_colours = std::make_shared<ColourBook>(); // of all pages
    std::shared_ptr<ZoomTrail> m_zooms = std::make_shared<ZoomTrail>();     // likewise
    bool m_railCollapsed = false;                                           // what the user chose on a wide window
    bool m_narrowExpanded = false;                                          // opened on a narrow one
    bool m_altAlone = false;                                                // Alt is down and nothing else was pressed
    bool m_framePainted = false;
    bool m_mayClose = false;                                       // jobs may be stopped: it was asked
    std::function<void()> m_editPrices = [this] { showPrices(); }; // for the pages
};

} // namespace parlance
