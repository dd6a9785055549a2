// Alerts in the window: the bell, what was raised, edits as steps of undo, the place an alert is about.
#include "app/desktopnotifier.h"
#include "app/mainwindow.h"
#include "app/stateedit.h"
#include "views/words/alertwords.h"

#include <QUndoStack>

namespace parlance {

namespace {

const QString alertsPage = QStringLiteral("alerts");

} // namespace

void MainWindow::connectAlerts()
{
    Session *session = m_parts.session;
    connect(session, &Session::openAlertsChanged, this, &MainWindow::showOpenAlerts);
    connect(m_status, &StatusBar::alertsRequested, this, [this] { openPage(alertsPage); });
    connect(session, &Session::alertsRaised, this, [this](const std::vector<AlertNotice> &notices) {
        NumberStyle style;
        style.locale = m_parts.locale;
        const AlertNotice &first = notices.front();
        const QString text = tr("Alert: %1 (%2)", "title, what was found")
                                 .arg(alertTitle(first.alert, style), alertFinding(first.alert, first.verdict, style));
        m_status->showMessage(
            notices.size() == 1 ? text : tr("%1 and %Ln more", "an alert", int(notices.size()) - 1).arg(text));
        notifyDesktop(notices);
    });
    if (m_parts.notifier)
        connect(m_parts.notifier, &DesktopNotifier::opened, this, [this] {
            setWindowState(windowState() & ~Qt::WindowMinimized);
            raise();
            activateWindow();
            openPage(alertsPage);
        });
    showOpenAlerts();
}

void MainWindow::showOpenAlerts()
{
    const int open = m_parts.session->openAlerts();
    m_rail->setBadge(alertsPage, open);
    m_status->setAlerts(open);
}

// Whoever looks at the window sees it there.
void MainWindow::notifyDesktop(const std::vector<AlertNotice> &notices)
{
    if (!m_parts.notifier || isActiveWindow() || !m_parts.settings->value(Setting::AlertNotifications).toBool())
        return;
    NumberStyle style;
    style.locale = m_parts.locale;
    const AlertNotice &first = notices.front();
    DesktopNotice notice;
    notice.title = notices.size() == 1
                       ? alertTitle(first.alert, style)
                       : tr("%Ln alert(s) in %1", nullptr, int(notices.size())).arg(m_parts.session->info().name);
    QStringList lines;
    for (const AlertNotice &one : notices)
        lines << (notices.size() == 1
                      ? alertFinding(one.alert, one.verdict, style)
                      : tr("%1: %2", "alert, what was found")
                            .arg(alertTitle(one.alert, style), alertFinding(one.alert, one.verdict, style)));
    constexpr qsizetype mostLines = 4;
    notice.text = lines.mid(0, mostLines).join(QLatin1Char('\n'));
    m_parts.notifier->show(notice);
}

void MainWindow::editAlert(const QString &what, const std::optional<Alert> &before, const std::optional<Alert> &after)
{
    Session *session = m_parts.session;
    const AlertAccess::Done<bool> done = [session](const Result<bool> &result) {
        if (!result)
            Q_EMIT session->problem(tr("The alert could not be saved"), result.error());
    };
    const AlertAccess access = session->alerts();
    if (before != after && access.save && access.remove)
        m_undo->push(new StateEdit<Alert>(
            what, before, after, [=](const Alert &state) { access.save(state, session, done); },
            [=](const Alert &state) { access.remove(state.key, session, done); }));
}

void MainWindow::openPlace(const QString &page, const TimeRange &range, const Filter &where)
{
    if (!range.from && !range.to && where.isEmpty()) { // a page that has no period
        openPage(page);
        return;
    }
    PageFilter filter = state().filter;
    filter.where = where;
    filter.period = {};
    filter.period.kind = Period::Kind::Absolute;
    const auto text = [](std::optional<UtcMs> at) { return at ? isoUtc(*at) : QString(); };
    filter.period.from = text(range.from);
    filter.period.to = text(range.to);
    open({page, filter});
}

} // namespace parlance
