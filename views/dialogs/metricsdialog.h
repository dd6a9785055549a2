// The user's own measures: a name, a measure of the catalogue and the filter that its facts have to pass. What is typed is
// checked at once, and counted.
#pragma once

#include "views/dialogs/metricactions.h"

#include <QDialog>
#include <QLocale>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace parlance {

class Prompter;

class MetricsDialog : public QDialog
{
    Q_OBJECT
public:
    // The prompter outlives the dialog.
    MetricsDialog(MetricActions actions, Prompter *prompter, QLocale locale, QWidget *parent);

private:
    void buildForm(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    [[nodiscard]] Metric typed() const;
    [[nodiscard]] const Metric *selected() const;

    void reload(const QString &select);
    void take(const std::vector<Metric> &metrics, const QString &select);
    void show(const Metric &metric);
    void check();
    void showValue(const Metric &metric, const Result<std::optional<double>> &value);
    void save();
    void remove();
    void finish(const QString &title, const Result<bool> &done, const QString &select);

    MetricActions m_actions;
    Prompter *m_prompter;
    QLocale m_locale;
    std::vector<Metric> m_metrics;
    Metric m_checked; // whose value was asked for last
    QListWidget *m_list = nullptr;
    QLineEdit *m_name = nullptr, *m_label = nullptr, *m_where = nullptr;
    QComboBox *m_measure = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_save = nullptr, *m_remove = nullptr;
};

} // namespace parlance
