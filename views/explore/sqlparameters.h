// The parameters of a statement (":bot"), each with a field for its value. They are bound to the statement, never pasted.
#pragma once

#include "views/explore/sqlaccess.h"

#include <QWidget>

class QFormLayout;

namespace parlance {

// ":bot" outside of texts, names in quotes and comments; each once, in the order they stand in.
QStringList sqlParameterNames(const QString &sql);

class SqlParameters : public QWidget
{
    Q_OBJECT
public:
    explicit SqlParameters(QWidget *parent = nullptr);

    void show(const QStringList &names); // what was typed for a name is kept
    void setValues(const SqlValues &values);
    [[nodiscard]] SqlValues values() const; // of the names that are shown

Q_SIGNALS:
    void accepted(); // Enter in a field

private:
    QStringList m_names;
    SqlValues m_known;
    QFormLayout *m_form;
};

} // namespace parlance
