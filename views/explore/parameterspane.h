// The parameters of an exploration, each with its value in a field that is edited in place. Shows a value and asks for a
// changed one; keeps none itself.
#pragma once

#include "models/query/parameters.h"

#include <QLocale>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace parlance {

class ParametersPane : public QWidget
{
    Q_OBJECT
public:
    explicit ParametersPane(QWidget *parent = nullptr);

    void show(const Parameters &parameters, const QLocale &locale);

Q_SIGNALS:
    void edited(const parlance::Parameters &parameters, const QString &what);
    void membersWanted(const QString &name, QWidget *below);
    void dialogWanted(const QString &name); // empty: a new one

private:
    QWidget *editor(const Parameter &parameter);
    QWidget *choice(const Parameter &parameter);
    QWidget *line(const Parameter &parameter);
    QWidget *members(const Parameter &parameter);
    void addRow(const Parameter &parameter);
    void rebuild();
    void set(const QString &name, const QStringList &values);
    void take(QLineEdit *edit, const QString &name);

    Parameters m_shown;
    QLocale m_locale;
    QVBoxLayout *m_rows;
};

} // namespace parlance
