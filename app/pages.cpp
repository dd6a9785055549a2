#include "app/pages.h"

#include "views/dialogs/sharedialog.h"
#include "views/explore/explorepage.h"
#include "views/explore/sqlpage.h"
#include "views/pages/alertspage.h"
#include "views/pages/dashboardpage.h"
#include "views/pages/fixlistspage.h"
#include "views/pages/reportspage.h"
#include "views/pages/reviewpage.h"
#include "views/pages/schedulespage.h"
#include "views/pages/searchpage.h"
#include "views/pages/sourcespage.h"

#include <QCoreApplication>

namespace parlance {

namespace {

Page makeDashboard(const Document &document, const PageHost &host, const PageContext &context, QWidget *parent)
{
    auto *widget = new DashboardPage(document, context, parent);
    widget->setObjectName(QStringLiteral("page.") + document.key);
    QObject::connect(widget, &DashboardPage::filterRequested, widget,
                     [add = host.addFilter](const Filter &filter) { add(filter); });
    QObject::connect(widget, &DashboardPage::rangeRequested, widget, host.setRange);
    QObject::connect(widget, &DashboardPage::periodRequested, widget, host.setPeriod);
    QObject::connect(widget, &DashboardPage::pageRequested, widget, host.openPage);
    QObject::connect(widget, &DashboardPage::detailsRequested, widget, host.openDetails);
    QObject::connect(widget, &DashboardPage::explorationRequested, widget, host.explore);
    QObject::connect(widget, &DashboardPage::memberRequested, widget, host.openMember);
    QObject::connect(widget, &DashboardPage::annotationRequested, widget, host.annotate);
    QObject::connect(widget, &DashboardPage::annotationRemoved, widget, host.removeAnnotation);
    QObject::connect(widget, &DashboardPage::statusMessage, widget, host.showStatus);
    QObject::connect(widget, &DashboardPage::subtitleChanged, widget, [changed = host.subtitleChanged] { changed(); });
    Page page;
    page.widget = widget;
    page.setContext = [widget](const PageContext &next) { widget->setContext(next); };
    page.subtitle = [widget] { return widget->subtitle(); };
    page.title = [widget] { return widget->memberLabel(); };
    page.saveState = [widget] { return widget->saveState(); };
    page.restoreState = [widget](const QJsonObject &state) { widget->restoreState(state); };
    page.tables = [widget] { return widget->tables(); };
    page.print = [widget](const PrintInfo &info, PrintFormat format, QIODevice &device) {
        return printPage(*widget, info, format, device);
    };
    page.document = [widget] { return widget->document(); };
    page.look = [widget] { return widget->look(); };
    return page;
}

Page makeOwnDashboard(const Document &document, bool readOnly, const PageHost &host, const PageContext &context,
                      QWidget *parent)
{
    Page page = makeDashboard(document, host, context, parent);
    auto *widget = static_cast<DashboardPage *>(page.widget);
    widget->setEditable(!readOnly);
    QObject::connect(widget, &DashboardPage::documentEdited, widget, host.editDashboard);
    QObject::connect(widget, &DashboardPage::renameRequested, widget,
                     [widget, rename = host.renameCard](const QString &block) { rename(widget->document(), block); });
    QObject::connect(widget, &DashboardPage::arrangingChanged, widget,
                     [changed = host.arrangingChanged] { changed(); });
    page.setDocument = [widget](const Document &next) { widget->setDocument(next); };
    page.isArranging = [widget] { return widget->isArranging(); };
    page.setArranging = [widget](bool on) { widget->setArranging(on); };
    return page;
}

// Read when it is opened for the first time; that each of them can be read, a test has seen.
PageEntry dashboardEntry(const DocumentHead &head)
{
    PageEntry entry;
    entry.key = head.key;
    entry.title = QCoreApplication::translate("Document", head.title.toUtf8().constData());
    entry.icon = head.icon;
    entry.group = head.group;
    entry.parameter = head.parameter;
    entry.parent = head.parent;
    entry.create = [key = head.key](const PageHost &host, const PageContext &context, QWidget *parent) {
        return makeDashboard(builtInDashboard(key).value(), host, context, parent);
    };
    return entry;
}

Page makeSearch(const PageHost &host, const PageContext &context, QWidget *parent)
{
    auto *widget = new SearchPage(host.session->search(), context, parent);
    QObject::connect(widget, &SearchPage::scopeChosen, host.session, &Session::setSearchScope);
    QObject::connect(widget, &SearchPage::subtitleChanged, widget, [changed = host.subtitleChanged] { changed(); });
    Page page;
    page.widget = widget;
    page.setContext = [widget](const PageContext &next) { widget->setContext(next); };
    page.subtitle = [widget] { return widget->subtitle(); };
    page.search = [widget](const QString &text) { widget->search(text); };
    return page;
}

PageEntry searchEntry()
{
    PageEntry entry;
    entry.key = QStringLiteral("search");
    entry.title = QCoreApplication::translate("Pages", "Search");
    entry.icon = QStringLiteral("search");
    entry.group = QStringLiteral("analyse");
    entry.create = makeSearch;
    return entry;
}

Page makeExplore(const PageHost &host, const PageContext &context, QWidget *parent)
{
    ExploreAccess access = host.session->explore();
    if (const ReportAccess reports = host.session->reports(); reports.list && reports.keep && host.sendToReport)
        access.reports = [list = reports.list](QObject *receiver, const auto &done) {
            list(receiver, [done](const Result<std::vector<Report>> &known) {
                ExploreAccess::Reports named;
                for (const Report &report : known.value_or(std::vector<Report>()))
                    named.emplace_back(report.key, report.title);
                done(named);
            });
        };
    auto *widget = new ExplorePage(std::move(access), host.session->members(), host.prompter, context, parent);
    QObject::connect(widget, &ExplorePage::subtitleChanged, widget, [changed = host.subtitleChanged] { changed(); });
    QObject::connect(widget, &ExplorePage::statusMessage, widget, host.showStatus);
    QObject::connect(widget, &ExplorePage::filterRequested, widget, host.addFilter);
    QObject::connect(widget, &ExplorePage::rangeRequested, widget, host.setRange);
    QObject::connect(widget, &ExplorePage::periodRequested, widget, host.setPeriod);
    QObject::connect(widget, &ExplorePage::detailsRequested, widget, host.openDetails);
    QObject::connect(widget, &ExplorePage::memberRequested, widget, host.openMember);
    QObject::connect(widget, &ExplorePage::reportRequested, widget, host.sendToReport);
    Page page;
    page.widget = widget;
    page.takeExploration = [widget](const Exploration &wanted) { widget->takeExploration(wanted); };
    page.setContext = [widget](const PageContext &next) { widget->setContext(next); };
    page.title = [widget] { return widget->title(); };
    page.subtitle = [widget] { return widget->subtitle(); };
    page.saveState = [widget] { return widget->saveState(); };
    page.restoreState = [widget](const QJsonObject &state) { widget->restoreState(state); };
    page.tables = [widget] { return widget->tables(); };
    return page;
}

PageEntry exploreEntry()
{
    PageEntry entry;
    entry.key = QStringLiteral("explore");
    entry.title = QCoreApplication::translate("Pages", "Explore");
    entry.icon = QStringLiteral("table-2");
    entry.group = QStringLiteral("build");
    entry.create = makeExplore;
    return entry;
}

Page makeSql(const PageHost &host, const PageContext &context, QWidget *parent)
{
    auto *widget = new SqlPage(host.session->sql(), host.prompter, context, parent);
    QObject::connect(widget, &SqlPage::statusMessage, widget, host.showStatus);
    QObject::connect(widget, &SqlPage::subtitleChanged, widget, [changed = host.subtitleChanged] { changed(); });
    QObject::connect(widget, &SqlPage::drillRequested, widget,
                     [add = host.addFilter, open = host.openPage](const Filter &filter) {
                         add(filter);
                         open(QStringLiteral("conversations"));
                     });
    Page page;
    page.widget = widget;
    page.setContext = [widget](const PageContext &next) { widget->setContext(next); };
    page.subtitle = [widget] { return widget->subtitle(); };
    page.saveState = [widget] { return widget->saveState(); };
    page.restoreState = [widget](const QJsonObject &state) { widget->restoreState(state); };
    page.tables = [widget] { return widget->tables(); };
    return page;
}

PageEntry sqlEntry()
{
    PageEntry entry;
    entry.key = QStringLiteral("sql");
    entry.title = QCoreApplication::translate("Pages", "SQL");
    entry.icon = QStringLiteral("columns-3");
    entry.group = QStringLiteral("build");
    entry.usesFilter = false;
    entry.create = makeSql;
    return entry;
}

Page makeReports(const PageHost &host, const PageContext &context, QWidget *parent)
{
    ReportAccess access = host.session->reports();
    access.runExport = host.runExport;
    auto *widget = new ReportsPage(std::move(access), host.prompter, context, parent);
    QObject::connect(widget, &ReportsPage::subtitleChanged, widget, [changed = host.subtitleChanged] { changed(); });
    QObject::connect(widget, &ReportsPage::periodRequested, widget, host.setPeriod);
    QObject::connect(widget, &ReportsPage::statusMessage, widget, host.showStatus);
    Page page;
    page.widget = widget;
    page.setContext = [widget](const PageContext &next) { widget->setContext(next); };
    page.subtitle = [widget] { return widget->subtitle(); };
    page.saveState = [widget] { return QJsonObject{{QStringLiteral("report"), widget->report().key}}; };
    page.restoreState = [widget](const QJsonObject &state) {
        widget->show(state.value(QStringLiteral("report")).toString());
    };
    page.takeReport = [widget](const Report &report) { widget->takeReport(report); };
    page.takeBlock = [widget](const ReportBlock &block, const QString &report) { widget->takeBlock(block, report); };
    return page;
}

PageEntry reportsEntry()
{
    PageEntry entry;
    entry.key = QStringLiteral("reports");
    entry.title = QCoreApplication::translate("Pages", "Reports");
    entry.icon = QStringLiteral("file-chart-column");
    entry.group = QStringLiteral("build");
    entry.create = makeReports;
    return entry;
}

Page makeSchedules(const PageHost &host, const PageContext &context, QWidget *parent)
{
    auto *widget = new SchedulesPage(
        host.session->schedules(), host.prompter, [session = host.session] { return session->now(); }, host.locale,
        parent);
    QObject::connect(widget, &SchedulesPage::subtitleChanged, widget, [changed = host.subtitleChanged] { changed(); });
    QObject::connect(widget, &SchedulesPage::statusMessage, widget, host.showStatus);
    Page page;
    page.widget = widget;
    page.setContext = [widget](const PageContext &next) { widget->setZone(next.zone); };
    page.subtitle = [widget] { return widget->subtitle(); };
    page.setContext(context);
    return page;
}

PageEntry schedulesEntry()
{
    PageEntry entry;
    entry.key = QStringLiteral("schedules");
    entry.title = QCoreApplication::translate("Pages", "Schedules");
    entry.icon = QStringLiteral("calendar-clock");
    entry.group = QStringLiteral("build");
    entry.usesFilter = false;
    entry.create = makeSchedules;
    return entry;
}

Page makeReview(const PageHost &host, const PageContext &context, QWidget *parent)
{
    const auto chooseFile = [prompter = host.prompter, parent](const QString &suggestion,
                                                               const ReviewPage::Chosen &done) {
        if (!prompter)
            return;
        const QString title = QCoreApplication::translate("Pages", "Export the conversation");
        const QString kinds = QCoreApplication::translate(
            "Pages", "Markdown (*.md);;JSON (*.json);;CSV (*.csv);;JSON lines (*.jsonl);;Excel (*.xlsx);;"
                     "Sealed with a password (*.md.sealed *.json.sealed *.csv.sealed *.jsonl.sealed)");
        prompter->saveFile(parent, title, suggestion, kinds, [prompter, parent, title, done](const QString &path) {
            if (!path.endsWith(QStringLiteral(".sealed"), Qt::CaseInsensitive))
                return done(path, {});
            prompter->askNewPassword(parent, title, [path, done](const QString &password) { done(path, password); });
        });
    };
    ReviewAccess desk = host.session->reviews();
    desk.runExport = host.runExport;
    auto *widget = new ReviewPage(std::move(desk), chooseFile, context, parent);
    QObject::connect(widget, &ReviewPage::subtitleChanged, widget, [changed = host.subtitleChanged] { changed(); });
    QObject::connect(widget, &ReviewPage::statusMessage, widget, host.showStatus);
    QObject::connect(widget, &ReviewPage::shareRequested, widget, [widget, host] {
        const ReviewAccess access = host.session->reviews();
        auto *dialog = new ShareDialog(access.share, access.readOnly, host.prompter, host.locale, widget);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        themeTree(dialog, widget->theme());
        QObject::connect(dialog, &ShareDialog::merged, widget, &ReviewPage::reload);
        dialog->open();
    });
    Page page;
    page.widget = widget;
    page.setContext = [widget](const PageContext &next) { widget->setContext(next); };
    page.subtitle = [widget] { return widget->subtitle(); };
    return page;
}

PageEntry reviewEntry()
{
    PageEntry entry;
    entry.key = QStringLiteral("review");
    entry.title = QCoreApplication::translate("Pages", "Review queue");
    entry.icon = QStringLiteral("inbox");
    entry.group = QStringLiteral("act");
    entry.create = makeReview;
    return entry;
}

Page makeAlerts(const PageHost &host, const PageContext &context, QWidget *parent)
{
    auto *widget = new AlertsPage(
        host.session->alerts(), host.editAlert, [session = host.session] { return session->now(); }, context.style,
        parent);
    QObject::connect(widget, &AlertsPage::subtitleChanged, widget, [changed = host.subtitleChanged] { changed(); });
    QObject::connect(widget, &AlertsPage::statusMessage, widget, host.showStatus);
    QObject::connect(widget, &AlertsPage::placeRequested, widget, host.openPlace);
    Page page;
    page.widget = widget;
    page.setContext = [widget](const PageContext &next) { widget->setZone(next.zone); };
    page.subtitle = [widget] { return widget->subtitle(); };
    page.setContext(context);
    return page;
}

PageEntry alertsEntry()
{
    PageEntry entry;
    entry.key = QStringLiteral("alerts");
    entry.title = QCoreApplication::translate("Pages", "Alerts");
    entry.icon = QStringLiteral("bell");
    entry.group = QStringLiteral("act");
    entry.usesFilter = false;
    entry.create = makeAlerts;
    return entry;
}

Page makeLists(const PageHost &host, const PageContext &context, QWidget *parent)
{
    FixListAccess access = host.session->lists();
    access.runExport = host.runExport;
    auto *widget = new FixListsPage(std::move(access), host.prompter, context, parent);
    QObject::connect(widget, &FixListsPage::subtitleChanged, widget, [changed = host.subtitleChanged] { changed(); });
    QObject::connect(widget, &FixListsPage::statusMessage, widget, host.showStatus);
    Page page;
    page.widget = widget;
    page.setContext = [widget](const PageContext &next) { widget->setContext(next); };
    page.subtitle = [widget] { return widget->subtitle(); };
    page.saveState = [widget] { return QJsonObject{{QStringLiteral("list"), int(widget->list())}}; };
    page.restoreState = [widget](const QJsonObject &state) {
        const int list = state.value(QStringLiteral("list")).toInt();
        widget->setList(FixList(std::clamp(list, 0, int(FixList::Guardrails))));
    };
    return page;
}

PageEntry listsEntry()
{
    PageEntry entry;
    entry.key = QStringLiteral("lists");
    entry.title = QCoreApplication::translate("Pages", "Lists");
    entry.icon = QStringLiteral("list-todo");
    entry.group = QStringLiteral("act");
    entry.usesFilter = false;
    entry.create = makeLists;
    return entry;
}

Page makeSources(const PageHost &host, const PageContext &context, QWidget *parent)
{
    auto *widget = new SourcesPage(host.session->sources(), host.prompter, host.locale, parent);
    Page page;
    page.widget = widget;
    page.setContext = [widget](const PageContext &next) {
        widget->setZone(next.zone);
        widget->setTheme(*next.theme);
    };
    page.subtitle = [widget] { return widget->subtitle(); };
    page.setDragging = [widget](bool dragging) { widget->setDragging(dragging); };
    page.setContext(context);
    return page;
}

PageEntry sourcesEntry()
{
    PageEntry entry;
    entry.key = QStringLiteral("sources");
    entry.title = QCoreApplication::translate("Pages", "Sources");
    entry.icon = QStringLiteral("database");
    entry.group = QStringLiteral("data");
    entry.usesFilter = false;
    entry.needsData = false;
    entry.create = makeSources;
    return entry;
}

} // namespace

PageEntry ownDashboardEntry(const Document &document, bool readOnly)
{
    PageEntry entry;
    entry.key = document.key;
    entry.title = document.title;
    entry.icon = document.icon;
    entry.group = ownGroup;
    entry.create = [document, readOnly](const PageHost &host, const PageContext &context, QWidget *parent) {
        return makeOwnDashboard(document, readOnly, host, context, parent);
    };
    return entry;
}

std::vector<PageEntry> pageTable()
{
    std::vector<PageEntry> pages;
    for (const DocumentHead &head : builtInHeads())
        pages.push_back(dashboardEntry(head));
    pages.push_back(searchEntry());
    pages.push_back(reviewEntry());
    pages.push_back(alertsEntry());
    pages.push_back(listsEntry());
    pages.push_back(exploreEntry());
    pages.push_back(reportsEntry());
    pages.push_back(schedulesEntry());
    pages.push_back(sqlEntry());
    pages.push_back(sourcesEntry());
    return pages;
}

} // namespace parlance
