// Alerts in the window: the bell, what was raised, edits as steps of undo, the place an alert is about.
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
    });
    showOpenAlerts();
}

void MainWindow::showOpenAlerts()
{
    const int open = m_parts.session->openAlerts();
    m_rail->setBadge(alertsPage, open);
    m_status->setAlerts(open);
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
