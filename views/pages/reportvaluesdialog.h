// The parameters of a report and of its pivots, each with a field for its value: what `--param` sets on the command line.
#pragma once

#include "models/documents/report.h"

#include <QDialog>
#include <QLocale>

class QFormLayout;
class QLabel;
class QPushButton;

namespace parlance {

class ReportValuesDialog : public QDialog
{
    Q_OBJECT
public:
    ReportValuesDialog(const Report &report, const QLocale &locale, QWidget *parent);

    // Whether there is anything to set.
    [[nodiscard]] static bool hasValues(const Report &report);

Q_SIGNALS:
    void chosen(const parlance::Report &report);

private:
    void addField(QFormLayout &form, const QString &name, const QString &label, const QString &hint, QString *value);
    void addField(QFormLayout &form, Parameter *parameter);
    void check();

    Report m_report;
    QLocale m_locale;
    QLabel *m_problem;
    QPushButton *m_ok = nullptr;
    std::vector<const Parameter *> m_wrong; // those that are to be numbers, and are none
};

} // namespace parlance
