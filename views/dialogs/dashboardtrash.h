// Dashboards that were thrown away: back again, or away for good.
#pragma once

#include "models/documents/owndashboards.h"

#include <QDialog>
#include <QLocale>

class QLabel;
class QListWidget;
class QPushButton;

namespace parlance {

class DashboardTrash : public QDialog
{
    Q_OBJECT
public:
    DashboardTrash(TimeZone zone, QLocale locale, QWidget *parent);

    void show(const std::vector<OwnDashboard> &trashed); // newest first

Q_SIGNALS:
    void restoreRequested(const QString &key);
    void removeRequested(const QString &key, const QString &title); // to be confirmed

private:
    void check();

    TimeZone m_zone;
    QLocale m_locale;
    QLabel *m_about;
    QListWidget *m_list;
    QPushButton *m_restore, *m_remove;
};

} // namespace parlance
