// What is hidden of a conversation, and why; and the user's own words and patterns that are hidden everywhere, to be tried
// on a text before they hold.
#pragma once

#include "views/pages/reviewaccess.h"

#include <QDialog>
#include <QLocale>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
class QTimer;

namespace parlance {

class Label;

QString secretReason(SecretKind kind); // "E-mail address", …

class RedactionDialog : public QDialog
{
    Q_OBJECT
public:
    // conversation 0: about the words alone.
    RedactionDialog(ReviewAccess access, qint64 conversation, QLocale locale, QWidget *parent);

Q_SIGNALS:
    void wordsChanged(); // they hold from now on

private:
    QWidget *buildFound();
    void buildWords(class QVBoxLayout *column);
    [[nodiscard]] PrivacyWords typed() const;
    void load();
    void tryText();
    void save();

    ReviewAccess m_access;
    qint64 m_conversation;
    QLocale m_locale;
    Label *m_count = nullptr;
    QTableWidget *m_found = nullptr;
    QPlainTextEdit *m_words, *m_patterns;
    QLineEdit *m_text;
    Label *m_result;
    QPushButton *m_save;
    QTimer *m_late;
};

} // namespace parlance
