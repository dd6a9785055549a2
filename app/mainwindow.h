// The window around the pages: rail, filter bar, header, status bar, menus, history.
#pragma once

#include "app/pages.h"
#include "app/settings.h"
#include "app/themecontroller.h"
#include "models/live/writes.h"
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

// Everything outlives the window.
struct WindowParts
{
    Session *session = nullptr;
    Settings *settings = nullptr;
    Prompter *prompter = nullptr;
    ThemeController *theme = nullptr;
    std::vector<PageEntry> pages;
    QLocale locale;
    QStringList languages;     // translations besides English
    bool showTimes = true;     // how long queries took
    TableWriter writeCsv;      // may be empty: no card is then offered as CSV
    ExcelWriter writeWorkbook; // likewise
    // The same for later: what it gives runs on a worker and uses only what it captured.
    using WorkbookWork = std::function<Result<void>(QIODevice &, std::stop_token)>;
    std::function<WorkbookWork(const QString &title, const std::vector<ExcelPart> &parts)> prepareWorkbook;
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

    // mainwindowexport.cpp
    void copyLink();
    void buildExportMenu(QMenu *menu);
    void exportPng();
    void exportDocument(PrintFormat format);
    void exportCsv();
    void exportWorkbook();

    WindowParts m_parts;
    History m_history;
    Writes m_exports;
    std::map<QString, Page> m_pages;
    QString m_viewedUser; // whose page is shown
    NavigationRail *m_rail;
    FilterBar *m_filterBar;
    PageHeader *m_header;
    Button *m_eraseUser; // on the page about one
    QStackedWidget *m_stack;
    WelcomePage *m_welcome = nullptr; // see welcome()
    StatusBar *m_status;
    DropOverlay *m_overlay;
    QMenu *m_exportMenu;
    QUndoStack *m_undo;
    std::vector<QAction *> m_actions;
    std::vector<QMenu *> m_menus;                                           // of the menu bar, in its order
    std::shared_ptr<ColourBook> m_colours = std::make_shared<ColourBook>(); // of all pages
    bool m_railCollapsed = false;                                           // what the user chose on a wide window
    bool m_narrowExpanded = false;                                          // opened on a narrow one
    bool m_altAlone = false;                                                // Alt is down and nothing else was pressed
    bool m_framePainted = false;
    bool m_mayClose = false;                                       // jobs may be stopped: it was asked
    std::function<void()> m_editPrices = [this] { showPrices(); }; // for the pages
};

} // namespace parlance
