// A field for formulas: names are completed while they are typed, a mistake is underlined where it stands.
#pragma once

#include "models/query/pivot.h"

#include <QPlainTextEdit>

class QCompleter;
class QStandardItemModel;

namespace parlance {

class FormulaEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit FormulaEdit(QWidget *parent = nullptr);

    // Names with what they are called, beside the functions.
    void setOwn(const OwnMeasures &own);
    void setMistake(qint64 offset, const QColor &color); // −1: there is none
    [[nodiscard]] QCompleter *completer() const { return m_completer; }

Q_SIGNALS:
    void accepted(); // Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString word() const; // before the cursor
    void complete(bool asked);
    void insert(const QString &name);

    QCompleter *m_completer;
    QStandardItemModel *m_names;
};

} // namespace parlance
