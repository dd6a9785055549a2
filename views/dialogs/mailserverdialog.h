// The server by which mail of this workspace leaves. Its password goes to the key ring.
#pragma once

#include "views/pages/scheduleaccess.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace parlance {

class Prompter;

class MailServerDialog : public QDialog
{
    Q_OBJECT
public:
    // The prompter outlives the dialog.
    MailServerDialog(ScheduleAccess access, const std::optional<MailServer> &server, Prompter *prompter,
                     QWidget *parent);

    [[nodiscard]] MailServer typed() const;

Q_SIGNALS:
    void saved();

private:
    void check();
    void save();

    ScheduleAccess m_access;
    Prompter *m_prompter;
    QLineEdit *m_host, *m_user, *m_password, *m_from, *m_authority;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLabel *m_status;
    QPushButton *m_save = nullptr;
};

} // namespace parlance
