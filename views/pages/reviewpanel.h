// What is said of one message, from top to bottom in the order of the work: state, assignee, cause, tags, note, actions.
#pragma once

#include "views/pages/reviewaccess.h"
#include "views/widgets/button.h"
#include "views/widgets/labels.h"

#include <QFrame>
#include <QPlainTextEdit>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QTimer;
class QVBoxLayout;

namespace parlance {

class Segmented;

class ReviewPanel : public QFrame, public Themed
{
    Q_OBJECT
public:
    explicit ReviewPanel(QWidget *parent = nullptr);

    void setLocale(const TimeZone &zone, const QLocale &locale);
    void setReadOnly(bool readOnly);
    // What can be chosen: the tags behind the keys 1 to 9, people.
    void setDesk(const ReviewDesk &desk);
    // place, of: "3 of 95". Of the message that is shown already the note stays as it is being typed.
    void show(const ReviewItem &item, const QString &age, int place, int of);
    void showReview(const ReviewDetail &detail);
    void showEdited(const Review &review); // what was just chosen; note and history stay as they are
    void noteSaved(const QString &text);   // it is what is kept now
    void showNothing();
    void applyTheme(const Theme &theme) override;

    // The tag of a key, 1 to 9; empty: none.
    [[nodiscard]] QString tagOf(int number) const { return m_offered.value(number - 1); }
    [[nodiscard]] QString noteText() const { return m_note->toPlainText(); }
    [[nodiscard]] bool noteChanged() const
    {
        return m_note->isEnabled() && noteText().trimmed() != m_review.note.trimmed();
    }
    [[nodiscard]] const Review &review() const { return m_review; }
    void focusNote() { m_note->setFocus(Qt::OtherFocusReason); }
    void focusNewTag();
    // "6 more ratings cite leave-policy.pdf"; empty: none do.
    void setRelated(const QString &text);
    // days: who resolved how many on each of the last days, a line each.
    void setProgress(const QString &text, const QString &days);

Q_SIGNALS:
    void edited(const parlance::ReviewEdit &edit);
    void noteLeft();   // the note lost the focus
    void noteRested(); // nothing was typed in it for a moment
    void addToQuestions();
    void exportRequested();
    void relatedRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTop(QVBoxLayout *column);
    void buildTags(QVBoxLayout *column);
    void buildActions(QVBoxLayout *column);
    void buildKeys(QVBoxLayout *column);
    void fillTags();
    [[nodiscard]] QString historyText(const std::vector<ReviewLogEntry> &history) const;

    Theme m_theme;
    TimeZone m_zone;
    QLocale m_locale;
    Review m_review;
    qint64 m_message = 0;
    bool m_readOnly = false;
    QStringList m_known, m_offered;
    Label *m_place, *m_reason, *m_comment, *m_progress, *m_history;
    Segmented *m_state;
    QComboBox *m_assignee;
    QButtonGroup *m_cause;
    QWidget *m_tags;
    QVBoxLayout *m_tagRows;
    QLineEdit *m_newTag;
    QPlainTextEdit *m_note;
    QTimer *m_rest;
    Button *m_add, *m_export, *m_related;
};

} // namespace parlance
