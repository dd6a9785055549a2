// A running import: how far, how fast, what came of it so far, and Cancel.
#pragma once

#include "models/live/job.h"
#include "views/widgets/button.h"
#include "views/widgets/labels.h"
#include "views/widgets/progress.h"

#include <QFrame>
#include <QLocale>

class QHBoxLayout;

namespace parlance {

class SourcesImportCard : public QFrame
{
    Q_OBJECT
public:
    SourcesImportCard(const QLocale &locale, QWidget *parent = nullptr);

    void setJob(const JobStatus &job);
    [[nodiscard]] quint64 job() const { return m_job; }

Q_SIGNALS:
    void cancelRequested(quint64 job);
    void pauseRequested(quint64 job, bool pause);
    void issuesRequested();

private:
    Label *addFigure(QHBoxLayout *row, const QString &objectName, const QString &caption);

    QLocale m_locale;
    quint64 m_job = 0;
    bool m_paused = false;
    Spinner *m_spinner;
    Button *m_pause;
    Label *m_title;
    Label *m_file;
    ProgressBar *m_bar;
    Label *m_percent;
    Label *m_rows;
    Label *m_speed;
    Label *m_left;
    Label *m_unchanged;
    Label *m_changed;
    Label *m_rejected;
    Button *m_issues;
};

} // namespace parlance
