// One schedule: which report, when, to whom and where to. What is typed is checked at once, and the next times are shown.
#pragma once

#include "views/pages/scheduleaccess.h"

#include <QDialog>
#include <QLocale>

#include <array>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTimeEdit;
class QVBoxLayout;

namespace parlance {

class Prompter;

// "anna@example.org\nben@example.org; bot=Sales": a recipient a line.
std::vector<Recipient> recipientsFrom(const QString &text);
QString recipientsText(const std::vector<Recipient> &recipients);
// "1, 15, last"; what is no day becomes 0, which no schedule takes.
std::vector<int> monthDaysFrom(const QString &text);
QString monthDaysText(const std::vector<int> &days);
// A key for a new schedule: "Monday report" → "monday-report", with a number when that is taken.
QString scheduleKeyFor(const QString &title, const std::vector<Schedule> &known);

class ScheduleDialog : public QDialog
{
    Q_OBJECT
public:
    // schedule: with an empty key a new one. The prompter outlives the dialog.
    ScheduleDialog(ScheduleAccess access, const ScheduleDesk &desk, const Schedule &schedule, UtcMs now, QLocale locale,
                   Prompter *prompter, QWidget *parent);

    [[nodiscard]] Schedule typed() const;

Q_SIGNALS:
    void saved();

private:
    QWidget *buildWhat();
    QWidget *buildWhere();
    QWidget *weekdayRow();
    QLineEdit *line(const char *name, const QString &text, const QString &placeholder);
    void show(const Schedule &schedule);
    void check();
    Result<void> checked(Schedule schedule);
    void preview(const Schedule &schedule);
    void save();
    void chooseFolder();

    ScheduleAccess m_access;
    ScheduleDesk m_desk;
    Schedule m_before;
    UtcMs m_now;
    TimeZone m_typedZone; // as it was found last
    bool m_filling = false;
    QLocale m_locale;
    Prompter *m_prompter;
    QLineEdit *m_title = nullptr, *m_monthDays = nullptr, *m_cron = nullptr, *m_folder = nullptr, *m_webhook = nullptr;
    QLineEdit *m_secret = nullptr, *m_subject = nullptr;
    QComboBox *m_report = nullptr, *m_every = nullptr, *m_zone = nullptr, *m_catchUp = nullptr;
    std::array<QCheckBox *, 5> m_formats{};
    std::array<QCheckBox *, 7> m_weekdays{};
    QStackedWidget *m_days = nullptr;
    QTimeEdit *m_time = nullptr;
    QSpinBox *m_keep = nullptr;
    QCheckBox *m_attach = nullptr;
    QPlainTextEdit *m_recipients = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace parlance
