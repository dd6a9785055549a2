// Finding messages by their words: a field, the list that fills while the search goes on, and the conversation beside
// it. From the field Down goes to the list; Enter there goes into the conversation; Escape goes back.
#pragma once

#include "views/pages/pagecontext.h"
#include "views/pages/searchresults.h"
#include "views/pages/transcriptview.h"
#include "views/tiles/searchfield.h"
#include "views/tiles/segmented.h"
#include "views/widgets/button.h"
#include "views/widgets/progress.h"

class QListView;
class QSplitter;
class QTimer;

namespace parlance {

class SearchPage : public QWidget
{
    Q_OBJECT
public:
    SearchPage(SearchAccess access, const PageContext &context, QWidget *parent = nullptr);

    void setContext(const PageContext &context);
    void search(const QString &text); // as if typed; the focus goes into the field
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString state() const { return m_state->text(); } // the sentence above the list

Q_SIGNALS:
    void subtitleChanged();
    // What the search that begins now is limited to, by name; empty: all.
    void scopeChosen(const QStringList &sources, const QStringList &environments);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Scope
    {
        QStringList sources, environments;
        bool operator==(const Scope &) const = default;
    };
    QWidget *buildHead();
    QWidget *buildResults();
    void ask(); // at once
    void take(const SearchNews &news);
    void showState();
    void showTranscript();
    [[nodiscard]] SearchAsk wanted() const;
    [[nodiscard]] Scope wantedScope() const;
    [[nodiscard]] QString stateSentence() const;
    [[nodiscard]] QString allSentence() const;
    [[nodiscard]] bool fieldKey(int key);
    [[nodiscard]] bool listKey(int key);

    SearchAccess m_access;
    PageContext m_context;
    SearchAsk m_ask;        // the one that is shown
    Scope m_scope;          // of it
    SearchNews m_news;      // the latest
    bool m_ignores = false; // the filter has conditions that a search does not know
    bool m_due = false;     // all messages are to be listed once somebody looks
    int m_limit;
    SearchField *m_field;
    Segmented *m_how, *m_order, *m_who;
    Label *m_state;
    ProgressBar *m_progress;
    QListView *m_list;
    Button *m_more;
    SearchResultsModel m_model;
    SearchRowDelegate *m_delegate;
    TranscriptView *m_transcript;
    QTimer *m_typing, *m_reading;
    qint64 m_shown = 0; // the message whose conversation is beside the list
};

} // namespace parlance
