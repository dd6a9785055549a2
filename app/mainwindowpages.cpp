// The pages of the window: what each is told and may ask for, and which one is shown with which filter.
#include "app/freshness.h"
#include "app/mainwindow.h"
#include "views/filters/chips.h"

#include <QJsonDocument>
#include <QStackedWidget>

namespace parlance {

const PageEntry &MainWindow::entry(const QString &key) const
{
    for (const PageEntry &page : m_parts.pages) {
        if (page.key == key)
            return page;
    }
    return m_parts.pages.front();
}

PageHost MainWindow::host()
{
    PageHost host;
    host.session = m_parts.session;
    host.prompter = m_parts.prompter;
    host.locale = m_parts.locale;
    host.addFilter = [this](const Filter &condition) {
        PageFilter filter = state().filter;
        filter.where = withCondition(filter.where, condition);
        changeFilter(filter);
    };
    host.setRange = [this](const TimeRange &range) {
        PageFilter filter = state().filter;
        filter.period = periodOf(range);
        changeFilter(filter);
    };
    host.setPeriod = [this](const Period &period) {
        PageFilter filter = state().filter;
        filter.period = period;
        changeFilter(filter);
    };
    host.openPlace = [this](const QString &page, const TimeRange &range, const Filter &where) {
        openPlace(page, range, where);
    };
    host.editAlert = [this](const QString &what, const std::optional<Alert> &before,
                            const std::optional<Alert> &after) { editAlert(what, before, after); };
    host.annotate = [this](const Annotation &wanted) { annotate(wanted); };
    host.editDashboard = [this](const Document &after, const QString &what) {
        const OwnDashboard *known = dashboard(after.key);
        if (known)
            editDashboard(what, {after, known->trashed});
    };
    host.renameCard = [this](const Document &document, const QString &block) { renameCard(document, block); };
    host.arrangingChanged = [this] { showDashboardActions(); };
    host.removeAnnotation = [this](const Annotation &annotation) { removeAnnotation(annotation); };
    host.openPage = [this](const QString &key) { open({key, state().filter}); };
    host.openMember = [this](const QString &key, DimensionKey dimension, const QString &member) {
        PageFilter filter = state().filter;
        filter.where = withMember(filter.where, dimension, member);
        open({key, filter});
    };
    host.openDetails = [this](const QString &key) { open({key, state().filter}); };
    host.explore = [this](const Exploration &wanted) {
        const QString explore = QStringLiteral("explore");
        open({explore, state().filter});
        if (const auto known = m_pages.find(explore); known != m_pages.end() && known->second.takeExploration)
            known->second.takeExploration(wanted);
    };
    host.sendToReport = [this](const ReportBlock &block, const QString &report) {
        const QString reports = QStringLiteral("reports");
        openPage(reports);
        if (const auto known = m_pages.find(reports); known != m_pages.end() && known->second.takeBlock)
            known->second.takeBlock(block, report);
    };
    host.runExport = [this](ExportJob job) { m_exports->start(std::move(job)); };
    host.showStatus = [this](const QString &text) { m_status->showMessage(text); };
    host.subtitleChanged = [this] { showHeader(); };
    return host;
}

PageContext MainWindow::context() const
{
    const SessionInfo &info = m_parts.session->info();
    PageContext context;
    context.queries = m_parts.session->queries();
    context.filter = state().filter;
    context.extent = info.extent;
    context.environments = info.environments;
    context.now = m_parts.session->now();
    context.zone = info.zone;
    context.style.locale = m_parts.locale;
    context.theme = &m_parts.theme->theme();
    if (m_parts.settings->value(Setting::Annotations).toBool())
        context.annotations = info.annotations;
    context.annotatable = !info.readOnly;
    context.prices = info.prices;
    context.audit = m_parts.session->audit();
    context.conversations = m_parts.session->conversations();
    context.allUsers = m_parts.session->allUsers();
    context.allBots = m_parts.session->allBots();
    context.adminUrl = m_parts.settings->value(Setting::AdminUrl, info.path).toString();
    context.editPrices = m_editPrices;
    context.prompter = m_parts.prompter;
    context.runExport = [exports = m_exports](ExportJob job) { exports->start(std::move(job)); };
    context.writeCsv = m_parts.writeCsv;
    context.prepareWorkbook = m_parts.prepareWorkbook;
    context.colours = m_colours;
    context.zooms = m_zooms;
    for (const PageEntry &page : m_parts.pages) {
        context.pages << page.key;
        if (page.parameter)
            context.memberPages.emplace(*page.parameter, page.key);
    }
    context.desk = m_desk;
    context.asOf = asOfLine();
    return context;
}

QString MainWindow::asOfLine() const
{
    const SessionInfo &info = m_parts.session->info();
    if (!info.dataUntil)
        return info.name;
    const Freshness age = freshness(*info.dataUntil, m_parts.session->now(), info.zone, m_parts.locale);
    return info.name + QStringLiteral(" · ") + age.text;
}

Page &MainWindow::page(const PageEntry &wanted)
{
    const auto known = m_pages.find(wanted.key);
    if (known != m_pages.end())
        return known->second;
    Page made = wanted.create(host(), context(), m_stack);
    m_stack->addWidget(made.widget);
    themeTree(made.widget, m_parts.theme->theme());
    if (made.restoreState) {
        const QByteArray saved =
            m_parts.settings->value(Setting::PageState, m_parts.session->info().path).toByteArray();
        made.restoreState(QJsonDocument::fromJson(saved).object().value(wanted.key).toObject());
    }
    return m_pages.emplace(wanted.key, std::move(made)).first->second;
}

QWidget *MainWindow::currentPage() const
{
    return m_stack->currentWidget();
}

void MainWindow::open(const ViewState &wanted)
{
    m_history.push(shown(wanted));
    showState(m_history.current());
}

// An unknown page is the first one; a page about one member, without one, is the page above it.
ViewState MainWindow::shown(const ViewState &wanted) const
{
    ViewState next = wanted;
    const PageEntry &page = entry(wanted.page);
    const bool memberless = page.parameter && !soleMember(wanted.filter.where, *page.parameter);
    next.page = memberless ? entry(page.parent).key : page.key;
    return next;
}

// Who leaves the page about one member leaves the member behind.
void MainWindow::openPage(const QString &key)
{
    ViewState next{key, state().filter};
    if (const PageEntry &current = entry(state().page); current.parameter)
        next.filter.where = withoutDimension(next.filter.where, *current.parameter);
    open(next);
}

void MainWindow::changeFilter(const PageFilter &filter)
{
    open({state().page, filter});
}

void MainWindow::stepPage(int step)
{
    QStringList keys;
    for (const PageEntry &page : m_parts.pages) {
        if (page.parent.isEmpty())
            keys << page.key;
    }
    const PageEntry &current = entry(state().page);
    const qsizetype at = keys.indexOf(current.parent.isEmpty() ? current.key : current.parent);
    openPage(keys[(at + step + keys.size()) % keys.size()]);
}

void MainWindow::showState(const ViewState &wanted)
{
    const PageEntry &shown = entry(wanted.page);
    const SessionInfo &info = m_parts.session->info();
    const bool empty = shown.needsData && info.known && !info.extent;
    m_rail->setCurrent(shown.parent.isEmpty() ? shown.key : shown.parent);
    m_filterBar->setFilter(wanted.filter);
    m_filterBar->setFilterEnabled(shown.usesFilter && !empty);
    if (empty)
        m_stack->setCurrentWidget(welcome());
    else if (m_framePainted || !m_parts.afterFrame)
        showPage(shown);
    showHeader();
}

void MainWindow::showPage(const PageEntry &shown)
{
    m_parts.session->queries()->beginPage();
    const bool isNew = !m_pages.contains(shown.key);
    Page &current = page(shown);
    if (!isNew)
        current.setContext(context());
    const bool other = m_stack->currentWidget() != current.widget;
    m_stack->setCurrentWidget(current.widget);
    // A page that is worked on by keys takes them at once, wherever one came from.
    if (other && current.widget->focusProxy())
        current.widget->setFocus(Qt::OtherFocusReason);
    noteView(shown);
}

// Who looks at one user leaves a line in the audit log; filters and periods of the same look are no further ones.
void MainWindow::noteView(const PageEntry &shown)
{
    const auto user =
        shown.parameter == DimensionKey::User ? soleMember(state().filter.where, DimensionKey::User) : std::nullopt;
    if (user && *user != m_viewedUser)
        m_parts.session->noteUserView(*user);
    m_viewedUser = user.value_or(QString());
}

void MainWindow::showHeader()
{
    const PageEntry &shown = entry(state().page);
    const auto known = m_pages.find(shown.key);
    const bool welcome = isWelcome();
    const QString member =
        !welcome && known != m_pages.end() && known->second.title ? known->second.title() : QString();
    const QString title = member.isEmpty() ? shown.title : member;
    m_header->setTitle(title);
    m_header->setParentPage(shown.parent.isEmpty() || welcome ? QString() : entry(shown.parent).title);
    if (welcome)
        m_header->setSubtitle(tr("No data yet"));
    else
        m_header->setSubtitle(known == m_pages.end() ? QString() : known->second.subtitle());
    m_eraseUser->setVisible(!welcome && shown.parameter == DimensionKey::User && m_parts.session->erasing().erase);
    showDashboardActions();
    setWindowTitle(tr("%1 – %2 – Parlance").arg(title, m_parts.session->info().name));
}

} // namespace parlance
