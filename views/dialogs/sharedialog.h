// Work at the review desk to a colleague and back: saving it to a file, with a password if wanted, and taking another
// file in, after what it would change and where both disagree has been shown.
#pragma once

#include "views/dialogs/prompter.h"
#include "views/dialogs/shareactions.h"

#include <QDialog>
#include <QLocale>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QVBoxLayout;

namespace parlance {

class Label;

class ShareDialog : public QDialog
{
    Q_OBJECT
public:
    // The prompter outlives the dialog.
    ShareDialog(ShareActions actions, bool readOnly, Prompter *prompter, QLocale locale, QWidget *parent);

Q_SIGNALS:
    void merged(); // something may be different now

private:
    QWidget *buildSave();
    QWidget *buildMerge();
    void buildConflicts(QVBoxLayout *column);
    void checkPasswords();
    void save();
    void choose();
    void look();
    void merge();
    void showMerge(const WorkMerge &merge);
    void showConflicts(const std::vector<WorkConflict> &conflicts);
    [[nodiscard]] WorkPrefer prefer() const;

    ShareActions m_actions;
    Prompter *m_prompter;
    QLocale m_locale;
    QString m_path; // of the colleague's file
    int m_looks = 0;
    QPushButton *m_toSave, *m_toMerge;
    QStackedWidget *m_pages;
    QCheckBox *m_seal;
    QLineEdit *m_password, *m_again, *m_opening;
    Label *m_saveText, *m_file, *m_summary, *m_whose;
    QPushButton *m_save, *m_open, *m_merge;
    QPushButton *m_mine, *m_theirs;
    QTableWidget *m_conflicts;
};

} // namespace parlance
