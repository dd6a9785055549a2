// Taking one person out of the workspace for good: what would go is counted before anything does, and a receipt says
// afterwards what went.
#pragma once

#include "views/dialogs/eraseactions.h"
#include "views/dialogs/prompter.h"
#include "views/widgets/themed.h"

#include <QDialog>
#include <QLocale>

class QCheckBox;
class QGridLayout;
class QPushButton;

namespace parlance {

class Label;

class EraseDialog : public QDialog, public Themed
{
    Q_OBJECT
public:
    // label: what the person is called; the prompter outlives the dialog.
    EraseDialog(EraseActions actions, const QString &user, const QString &label, Prompter *prompter, QLocale locale,
                QWidget *parent);

    // For the figures, which come later than the dialog.
    void applyTheme(const Theme &theme) override { m_theme = theme; }

Q_SIGNALS:
    void erased();

private:
    void count();
    void erase();
    void showCounts(const ErasureCounts &counts);
    void showReceipt(const ErasureReceipt &receipt);
    void saveReceipt();

    Theme m_theme;
    EraseActions m_actions;
    QString m_user;
    Prompter *m_prompter;
    QLocale m_locale;
    std::optional<ErasureReceipt> m_receipt;
    Label *m_intro;
    QGridLayout *m_lines;
    Label *m_status;
    QCheckBox *m_sure;
    QPushButton *m_erase;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace parlance
