// A conversation to read, the same one wherever it is opened from: what it is and how much of it is shown, find, names
// hidden or not, its bubbles, the replay of it, and the way into a window beside another one.
#pragma once

#include "views/pages/replaybar.h"
#include "views/pages/transcriptaccess.h"
#include "views/widgets/button.h"
#include "views/widgets/labels.h"

class QBoxLayout;
class QHBoxLayout;
class QLineEdit;

namespace parlance {

class TranscriptView : public QWidget, public Themed
{
    Q_OBJECT
public:
    explicit TranscriptView(QWidget *parent = nullptr);

    // Without an access, who shows conversations here reads them, and says whether names are hidden.
    void setAccess(const TranscriptAccess &access);
    // How it is read in a window of its own, beside another one; with setAccess() likewise.
    void setBeside(const TranscriptAccess &access);
    void setTexts(const TimeZone &zone, const NumberStyle &style);
    void setAnonymised(bool on); // what is shown already is read anew
    void setMarks(const SearchExpression &marks) { m_view->setMarks(marks); }

    // Reads it, unless it stands there already. message: the one to bring into view; 0: none.
    void open(qint64 conversation, qint64 message = 0);
    void present(qint64 conversation, const ReadConversation &read, qint64 message);
    void showSentence(const QString &sentence);
    void addTool(QWidget *tool);                                          // of the place, at the end of the head
    [[nodiscard]] bool isNarrow() const { return width() < narrowWidth; } // no room for words on the tools
    void addBody(QWidget *body); // below the head; who adds it shows it or the bubbles

    void applyTheme(const Theme &theme) override;
    void focusFind();
    void openBeside();
    [[nodiscard]] BubbleView *bubbles() const { return m_view; }
    [[nodiscard]] ReplayBar *replay() const { return m_replay; }
    [[nodiscard]] qint64 conversation() const { return m_conversation; } // row id; 0: none
    [[nodiscard]] bool isAnonymised() const { return m_anonymised; }
    [[nodiscard]] QString title() const { return m_title->text(); }
    [[nodiscard]] QString line() const { return m_line->text(); }

Q_SIGNALS:
    void changed(); // another conversation, or other texts of it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int narrowWidth = 480;

    QWidget *buildHead();
    QWidget *buildFindLine(QWidget *head);
    void read();
    void replayOrEnd();
    void showInstruction();
    [[nodiscard]] bool viewKey(const QKeyEvent &key);
    void showHead();
    void findWords(bool backwards);
    void showFinds();
    Button *toolButton(const char *name, const QString &iconName, const QString &title);

    TranscriptAccess m_access, m_beside;
    Theme m_theme;
    TimeZone m_zone;
    NumberStyle m_style;
    qint64 m_conversation = 0, m_message = 0;
    bool m_anonymised = false;
    int m_asked = 0; // only the newest answer counts
    Label *m_title, *m_line, *m_finds;
    QLineEdit *m_find;
    QBoxLayout *m_headLine;
    QHBoxLayout *m_tools;
    Button *m_hide, *m_told, *m_play, *m_compare;
    BubbleView *m_view;
    ReplayBar *m_replay;
};

} // namespace parlance
