// Reports that come by themselves: the schedules with their next time and how the last run ended, what has run, and what
// they need once (a mail server, a timer for when the program is closed).
#pragma once

#include "views/dialogs/prompter.h"
#include "views/pages/scheduleaccess.h"
#include "views/widgets/card.h"
#include "views/widgets/infotable.h"

#include <QLocale>
#include <QScrollArea>

class QDialog;

namespace parlance {

class Button;

class SchedulesPage : public QScrollArea
{
    Q_OBJECT
public:
    // The prompter outlives the page. clock: now.
    SchedulesPage(ScheduleAccess access, Prompter *prompter, std::function<UtcMs()> clock, QLocale locale,
                  QWidget *parent = nullptr);

    void setZone(const TimeZone &zone); // of the history
    [[nodiscard]] QString subtitle() const;

Q_SIGNALS:
    void subtitleChanged();
    void statusMessage(const QString &text);

private:
    QWidget *schedulesCard();
    QWidget *historyCard();
    QWidget *setupCard();
    void reload();
    void refresh();
    void refreshHistory();
    InfoRow rowOf(const Schedule &schedule);
    [[nodiscard]] InfoRow rowOf(const ScheduleHistoryRow &run);
    [[nodiscard]] const ScheduleHistoryRow *lastOf(const QString &key) const;
    void edit(const Schedule &schedule);
    void editMail();
    void openMenu(const Schedule &schedule, QWidget *anchor);
    void run(const QString &key, bool dry);
    void retry(qint64 id);
    void setEnabledOf(Schedule schedule, bool on);
    void askRemove(const Schedule &schedule);
    void showRun(int row);
    void askTimer();
    void showTimer(const ScheduleTimer &timer);
    void setTimer(bool install);
    void openDialog(QDialog *dialog);
    void done(const QString &failure, const Result<bool> &result);
    [[nodiscard]] QString titleOf(const QString &report) const;

    ScheduleAccess m_access;
    Prompter *m_prompter;
    std::function<UtcMs()> m_clock;
    QLocale m_locale;
    TimeZone m_zone;
    ScheduleDesk m_desk;
    InfoTable *m_schedules = nullptr, *m_history = nullptr;
    Button *m_add = nullptr;
    Label *m_mail = nullptr, *m_timer = nullptr;
    Button *m_mailButton = nullptr, *m_timerButton = nullptr;
};

} // namespace parlance
