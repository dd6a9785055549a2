// A conversation to read: who, when, text, model; what was searched for marked. Shows texts as they are: nothing in
// them is taken for markup or a link.
#pragma once

#include "views/pages/searchaccess.h"
#include "views/widgets/labels.h"

#include <QLocale>

class QTextEdit;
class QTextCursor;

namespace parlance {

QString searchRoleName(SearchRole role); // "User", "Bot", …

class TranscriptPane : public QWidget, public Themed
{
    Q_OBJECT
public:
    explicit TranscriptPane(QWidget *parent = nullptr);

    void setTexts(const TimeZone &zone, const QLocale &locale);
    // message: the one to bring into view; expression: what is marked.
    void show(const TranscriptText &transcript, qint64 message, const SearchExpression &expression);
    void showSentence(const QString &sentence); // instead of a conversation
    void applyTheme(const Theme &theme) override;
    [[nodiscard]] QTextEdit *view() const { return m_view; }

private:
    void fill();
    void addLine(QTextCursor &cursor, const TranscriptLine &line, SearchMatcher &matcher);

    Theme m_theme;
    bool m_themed = false;
    TimeZone m_zone;
    QLocale m_locale;
    TranscriptText m_transcript;
    qint64 m_message = 0;
    SearchExpression m_expression;
    QString m_sentence;
    Label *m_title;
    Label *m_hint;
    QTextEdit *m_view;
    int m_target = -1; // position of the message to bring into view
};

} // namespace parlance
