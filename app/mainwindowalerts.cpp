// Alerts in the window: the bell, what was raised, edits as steps of undo, the place an alert is about.
#include "app/mainwindow.h"
#include "views/words/alertwords.h"

#include <QUndoStack>

namespace parlance {

namespace {

const QString alertsPage = QStringLiteral("alerts");

// From one state of an alert to another; an absent one is not there.
class AlertEdit : public QUndoCommand
{
public:
    AlertEdit(const QString &text, Session *session, std::optional<Alert> before, std::optional<Alert> after)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    void undo() override { become(m_after, m_before); }
    void redo() override { become(m_before, m_after); }

private:
    void become(const std::optional<Alert> &from, const std::optional<Alert> &to)
    {
        const AlertAccess access = m_session->alerts();
        const AlertAccess::Done<bool> done = [session = m_session](const Result<bool> &result) {
            if (!result)
                Q_EMIT session->problem(MainWindow::tr("The alert could not be saved"), result.error());
        };
        if (to && access.save)
            access.save(*to, m_session, done);
        else if (!to && from && access.remove)
            access.remove(from->key, m_session, done);
    }

    Session *m_session;
    std::optional<Alert> m_before, m_after;
};

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
    if (before != after)
        m_undo->push(new AlertEdit(what, m_parts.session, before, after));
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
