// A field for formulas and SQL: names are completed while they are typed, a mistake is underlined where it stands.
#pragma once

#include "models/query/pivot.h"

#include <QPlainTextEdit>

class QCompleter;
class QStandardItemModel;

namespace parlance {

class CodeEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeEdit(QWidget *parent = nullptr);

    // Names to be completed, with what people call them; may be empty.
    void setNames(const std::vector<std::pair<QString, QString>> &names);
    // Enter begins a new line, Ctrl+Enter accepts.
    void setLines(bool lines) { m_lines = lines; }
    void insert(const QString &name);                    // in place of the word before the cursor
    void setMistake(qint64 offset, const QColor &color); // −1: there is none
    [[nodiscard]] QCompleter *completer() const { return m_completer; }

Q_SIGNALS:
    void accepted(); // Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString word() const; // before the cursor
    void complete(bool asked);

    bool m_lines = false;
    QCompleter *m_completer;
    QStandardItemModel *m_names;
};

// Measures, metrics and functions, for formulas.
std::vector<std::pair<QString, QString>> formulaNames(const OwnMeasures &own);

} // namespace parlance
