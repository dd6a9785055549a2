// The bottom line: background jobs at the left; workspace, rows, queries at the right.
#pragma once

#include "models/live/job.h"
#include "views/widgets/button.h"
#include "views/widgets/labels.h"
#include "views/widgets/progress.h"

#include <QLocale>

#include <vector>

class QTimer;

namespace parlance {

// Shows the newest running job, else the newest failure until it is read, else "No background jobs". With more
// than one job a menu lists them all, each with its Cancel.
class StatusBar : public QWidget, public Themed
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);

    void setJobs(const std::vector<JobStatus> &jobs);
    void setWorkspace(const QString &name, std::optional<qint64> rows);
    void setQueries(int count, qint64 micros);
    void setAlerts(int open);                                    // 0: no bell
    void showMessage(const QString &text);                       // for five seconds in the place of the jobs
    void showResult(const QString &text, const QString &action); // for longer, with a button

    void applyTheme(const Theme &theme) override;

Q_SIGNALS:
    void cancelRequested(quint64 job);
    void pauseRequested(quint64 job, bool pause);
    void dismissRequested(quint64 job);
    void detailsRequested(quint64 job); // the text of a failure
    void alertsRequested();             // the bell
    void resultRequested();             // the button of a result

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showJob(const JobStatus &job);
    void showIdle();
    void openMenu();

    Theme m_theme;
    std::vector<JobStatus> m_jobs;
    QString m_message;
    QTimer *m_messageTimer;
    Spinner *m_spinner;
    Label *m_text;
    ProgressBar *m_bar;
    Label *m_percent;
    Button *m_pause;
    Button *m_cancel;
    Button *m_more;
    Button *m_result;
    Button *m_alerts;
    Label *m_workspace;
    Label *m_queries;
    quint64 m_shown = 0;
    bool m_paused = false; // the job shown
};

QString rejectedText(qint64 rejected);                             // "3 records rejected"
QString remainingText(qint64 milliseconds, const QLocale &locale); // "24 s", "1 min 6 s"
// "18,400 rows/s · about 24 s left · 3 rejected": the tooltip of a job.
QString jobDetails(const JobStatus &job, const QLocale &locale);

} // namespace parlance
