// How the table came about: the pivot as JSON and the SQL that would answer its innermost level, to read and to copy.
#pragma once

#include "models/query/pivottable.h"
#include "views/theme/theme.h"

#include <QWidget>

class QPlainTextEdit;

namespace parlance {

class Button;
class Label;
class Segmented;

class QueryPeek : public QWidget
{
    Q_OBJECT
public:
    explicit QueryPeek(QWidget *parent = nullptr);

    void setAnswer(const PivotTable &table, const QLocale &locale);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    void showText();

    Button *m_fold;
    Label *m_about;
    Segmented *m_which;
    Button *m_copy;
    QPlainTextEdit *m_text;
    QString m_sql, m_json;
};

} // namespace parlance
