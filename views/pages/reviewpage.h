// The review desk: a queue of messages, the conversation of the chosen one, and what is said of it. Everything goes by
// keys; a change shows at once and is written behind it. Names and addresses are pseudonyms unless the user wants to see
// them.
#pragma once

#include "views/pages/pagecontext.h"
#include "views/pages/patternsview.h"
#include "views/pages/reviewaccess.h"
#include "views/pages/reviewfacets.h"
#include "views/pages/reviewitems.h"
#include "views/pages/reviewpanel.h"
#include "views/pages/transcriptview.h"

class QListView;
class QTimer;

namespace parlance {

class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    // Asks the user for a file to write, and for the password when it is to be sealed; calls back only when one was chosen.
    using Chosen = std::function<void(const QString &path, const QString &password)>;
    using ChooseFile = std::function<void(const QString &suggestion, Chosen)>;

    ReviewPage(ReviewAccess access, ChooseFile chooseFile, const PageContext &context, QWidget *parent = nullptr);
    ~ReviewPage() override;

    void setContext(const PageContext &context);
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] bool isAnonymised() const { return m_anonymised; }
    [[nodiscard]] const ReviewQueue &queue() const { return m_queue; }
    [[nodiscard]] const Theme &theme() const { return *m_context.theme; }
    void reload(); // work came from elsewhere

Q_SIGNALS:
    void subtitleChanged();
    void statusMessage(const QString &text);
    void shareRequested(); // take work to a colleague, or take theirs in

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildQueue();
    QWidget *buildConversation();
    void load();                                     // other items
    void narrow();                                   // the items of the window's filter
    void refill(qint64 keep);                        // the list, with this message current if it is there
    void know(qint64 message, const Review &review); // in what is counted
    void goOn();                                     // to the next one; what does not pass any more leaves the list
    void showCounts();
    void loadDesk();
    void step(int by);
    void showCurrent();
    void loadConversation();
    void askDetail(); // of the message that is shown, as of what was changed so far
    void edit(const std::vector<ReviewEdit> &edits, bool goesOn = false); // goesOn: something else is shown after it
    void resolveCurrent();
    void saveNote(bool typing = false); // typing: it is still being written
    void turn(bool redo);
    void showTurned(qint64 message);
    void addToList(FixList list);
    void exportConversation();
    void setAnonymised(bool on);
    void nameHide();
    void showRedactions();
    void loadPatterns();
    void showPatterns(bool on);
    void showRelated();
    // The queue down to these messages; an empty name: all again.
    void narrowTo(const QString &name, std::vector<qint64> messages);
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers, bool doIt);
    [[nodiscard]] const ReviewItem *current() const;
    [[nodiscard]] QString failure(const Error &error) const;

    ReviewAccess m_access;
    ChooseFile m_chooseFile;
    PageContext m_context;
    bool m_loaded = false, m_anonymised = true, m_ignores = false, m_noteGoesOn = false;
    bool m_deskAsked = false, m_deskDue = false; // one question at a time
    ReviewQueue m_all;                           // of the sample
    qint64 m_of = 0;                             // messages it was taken from
    QString m_problem;
    bool m_patternsDue = true;  // asked for after the first conversation: reading comes first
    RatedPatterns m_found;      // of the period
    std::vector<qint64> m_only; // sorted; the queue is down to these while m_onlyName is not empty
    QString m_onlyName;
    ReviewQueue m_queue;
    QueueTally m_tally;                       // of the queue, as it is chosen
    std::vector<qint64> m_leaving;            // changed so that they do not pass, and still there to be seen
    bool m_moves = false;                     // rows go, and what is current with them
    qint64 m_message = 0, m_conversation = 0; // shown beside the list
    int m_details = 0;                        // asked for; only the newest answer counts
    ReviewFacets *m_facets;
    ReviewItemsModel *m_model;
    QListView *m_list;
    ReviewItemDelegate *m_delegate;
    Button *m_hide;
    TranscriptView *m_view;
    PatternsView *m_patterns;
    Button *m_showPatterns, *m_onlyChip;
    ReviewPanel *m_panel;
    QTimer *m_late;
};

} // namespace parlance
