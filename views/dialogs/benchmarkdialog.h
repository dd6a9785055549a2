// A benchmark line, or what the plan allows.
#pragma once

#include "models/documents/benchmark.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace parlance {

class BenchmarkDialog : public QDialog
{
    Q_OBJECT
public:
    BenchmarkDialog(const Benchmark &shown, QLocale locale, QWidget *parent);

Q_SIGNALS:
    void chosen(const parlance::Benchmark &benchmark); // with the key of the one shown

private:
    [[nodiscard]] MeasureKey measure() const;
    [[nodiscard]] Benchmark typed() const;
    void check();

    Benchmark m_shown;
    QLocale m_locale;
    QLineEdit *m_label, *m_value;
    QComboBox *m_measure, *m_per;
    QCheckBox *m_limit;
    QLabel *m_unit, *m_problem;
    QPushButton *m_accept;
};

} // namespace parlance
