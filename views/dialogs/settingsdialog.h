// Theme, language, time zone, full-text index. Changes apply at once; nothing needs a restart.
#pragma once

#include "views/theme/theme.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace parlance {

class Label;

struct Preferences
{
    ThemeMode theme = ThemeMode::System;
    QString language;           // "de"; empty: that of the system
    QString timeZone;           // IANA name of the workspace
    bool searchIndex = true;    // the workspace has a full-text index
    bool recordsActions = true; // what is done in the workspace stands in its audit log
    QString adminUrl = {};      // base address of the platform's own pages; empty: none
    QString exportFolder = {};  // where exports are offered to go; empty: where the last one went
    int exportDays = 0;         // after which files there are removed again; 0: never
    bool notifies = true;       // alerts are shown by the desktop

    bool operator==(const Preferences &) const = default;
};

class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    // languages: those the program speaks besides English. writable: false on a read-only workspace.
    SettingsDialog(const Preferences &preferences, const QStringList &languages, bool writable, QWidget *parent);

Q_SIGNALS:
    void changed(const parlance::Preferences &preferences);

private:
    void checkZone();
    void checkAdminUrl();
    void addExportFolder(QFormLayout *form);
    void setExportFolder(const QString &path);

    Preferences m_preferences;
    QComboBox *m_theme;
    QComboBox *m_language;
    QLineEdit *m_zone;
    QCheckBox *m_index;
    QCheckBox *m_record;
    QCheckBox *m_notify;
    QLineEdit *m_adminUrl;
    QLineEdit *m_exportFolder = nullptr;
    QSpinBox *m_exportDays = nullptr;
    Label *m_zoneMessage;
    Label *m_adminMessage;
};

} // namespace parlance
