// What a report said before, or the reports in the trash: by date, with what differs in words; one is brought back.
#pragma once

#include "views/dialogs/prompter.h"
#include "views/pages/reportaccess.h"

#include <QDialog>
#include <QLocale>

class QComboBox;
class QListWidget;
class QPushButton;

namespace parlance {

class Label;

class ReportVersionsDialog : public QDialog
{
    Q_OBJECT
public:
    // present: the report as it is kept; nullopt: the trash. The prompter outlives the dialog.
    ReportVersionsDialog(ReportAccess access, std::optional<Report> present, Prompter *prompter, const TimeZone &zone,
                         QLocale locale, QWidget *parent);

Q_SIGNALS:
    void restoreRequested(const parlance::Report &report); // as it was: to be kept again
    void putBack(const QString &key);                      // from the trash: it is there again

private:
    void build();
    void load();
    void fill();
    void compare();
    void restore();
    void askEmpty();
    [[nodiscard]] const ReportVersion *chosen() const;
    [[nodiscard]] QString nameOf(const ReportVersion &version) const;

    ReportAccess m_access;
    std::optional<Report> m_present;
    Prompter *m_prompter;
    TimeZone m_zone;
    QLocale m_locale;
    std::vector<ReportVersion> m_versions;
    QListWidget *m_list = nullptr, *m_changes = nullptr;
    QComboBox *m_with = nullptr; // of versions: what the chosen one is compared with
    Label *m_said = nullptr;
    QPushButton *m_restore = nullptr, *m_empty = nullptr;
};

} // namespace parlance
