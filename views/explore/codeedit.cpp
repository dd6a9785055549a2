#include "views/explore/codeedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>

namespace parlance {

namespace {

constexpr int leastTyped = 2;

bool isNameLetter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char(':');
}

} // namespace

CodeEdit::CodeEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_completer(new QCompleter(this))
    , m_names(new QStandardItemModel(this))
{
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    m_completer->setWidget(this);
    m_completer->setModel(m_names);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionRole(Qt::UserRole);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CodeEdit::insert);
}

std::vector<std::pair<QString, QString>> formulaNames(const OwnMeasures &own)
{
    std::vector<std::pair<QString, QString>> names;
    for (const MeasureInfo &info : catalog::measures())
        names.emplace_back(QString::fromLatin1(info.name), QCoreApplication::translate("Catalog", info.label));
    for (const Metric &metric : own.metrics)
        names.emplace_back(metric.key(), metric.label);
    for (const char *function : {"nullif(", "coalesce(", "case when "})
        names.emplace_back(QString::fromLatin1(function), QString());
    return names;
}

void CodeEdit::setNames(const std::vector<std::pair<QString, QString>> &names)
{
    m_names->clear();
    for (const auto &[name, label] : names) {
        auto *item = new QStandardItem(label.isEmpty() ? name : name + QStringLiteral("  –  ") + label);
        item->setData(name, Qt::UserRole);
        m_names->appendRow(item);
    }
}

void CodeEdit::setMistake(qint64 offset, const QColor &color)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (offset >= 0 && !toPlainText().isEmpty()) {
        const QString text = toPlainText();
        const int last = int(text.size()) - 1;
        int from = std::min(int(offset), last), to = from;
        while (to < text.size() && isNameLetter(text[to]))
            ++to;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(from);
        mark.cursor.setPosition(std::max(to, from + 1), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(color);
        marks << mark;
    }
    setExtraSelections(marks);
}

QString CodeEdit::word() const
{
    const QString text = toPlainText();
    const int end = textCursor().position();
    int begin = end;
    while (begin > 0 && isNameLetter(text[begin - 1]))
        --begin;
    return text.mid(begin, end - begin);
}

void CodeEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (m_completer->popup()->isVisible() && (enter || key == Qt::Key_Escape || key == Qt::Key_Tab)) {
        event->ignore(); // the list takes it
        return;
    }
    if (enter && (!m_lines || event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT accepted();
        return;
    }
    const bool asked = key == Qt::Key_Space && event->modifiers() & Qt::ControlModifier;
    if (!asked)
        QPlainTextEdit::keyPressEvent(event);
    if (asked || !event->text().isEmpty())
        complete(asked);
}

void CodeEdit::complete(bool asked)
{
    const QString typed = word();
    if (!asked && (typed.size() < leastTyped || typed[0].isDigit())) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(typed);
    if (m_completer->completionCount() == 0 || m_completer->currentCompletion() == typed) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect at = cursorRect();
    at.setWidth(320);
    m_completer->complete(at);
}

void CodeEdit::insert(const QString &name)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(word().size()));
    cursor.insertText(name);
    setTextCursor(cursor);
}

} // namespace parlance
