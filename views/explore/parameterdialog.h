// What a parameter is: its name, what it holds, which values it may have and who may set it.
#pragma once

#include "models/query/parameters.h"

#include <QDialog>
#include <QLocale>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace parlance {

class ParameterDialog : public QDialog
{
    Q_OBJECT
public:
    // taken: names of the others. shown without a name: a new one.
    ParameterDialog(const Parameter &shown, const QStringList &taken, const QLocale &locale, QWidget *parent);

Q_SIGNALS:
    void chosen(const parlance::Parameter &parameter);
    void removed(const QString &name);

private:
    [[nodiscard]] Parameter::Kind kind() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QStringList choicesTyped(bool *fine) const;
    [[nodiscard]] Parameter typed() const;
    void check();

    Parameter m_shown;
    QStringList m_taken;
    QLocale m_locale;
    QLineEdit *m_label, *m_name, *m_value, *m_choices;
    QComboBox *m_kind, *m_dimension;
    QCheckBox *m_open;
    QLabel *m_use, *m_problem;
    QPushButton *m_accept = nullptr;
};

} // namespace parlance
