// A conversation as bubbles: the user right, the bot left, under each what it took; the rated answer marked, with what it
// was retrieved from. Where several answers were given in one place, one is shown, and the others by ‹ and ›. Only what
// is in sight is laid out, so that ten thousand messages scroll like ten. Texts show Markdown and fetch nothing
// (SafeDocument).
#pragma once

#include "models/analysis/branches.h"
#include "models/analysis/searchquery.h"
#include "models/core/format.h"
#include "views/pages/safedocument.h"
#include "views/widgets/themed.h"

#include <QAbstractScrollArea>

#include <memory>
#include <set>
#include <unordered_map>

namespace parlance {

class BubbleView : public QAbstractScrollArea, public Themed
{
    Q_OBJECT
public:
    explicit BubbleView(QWidget *parent = nullptr);

    void setTexts(const TimeZone &zone, const NumberStyle &style);
    // message: the one to bring into view and to unfold; 0: none.
    void show(const ReadConversation &conversation, qint64 message);
    void showSentence(const QString &sentence); // instead of a conversation
    [[nodiscard]] const QString &sentence() const { return m_sentence; }
    void setMarks(const SearchExpression &marks); // marked in the texts, also of later conversations
    void applyTheme(const Theme &theme) override;

    [[nodiscard]] const ReadConversation &conversation() const { return m_conversation; }
    [[nodiscard]] const Branches &branches() const { return m_branches; }
    [[nodiscard]] qint64 current() const { return m_message; } // 0: none
    [[nodiscard]] std::vector<UtcMs> shownTimes() const;       // of the messages on the branch that is shown

    // The next place below (or above) where the words stand, on whatever branch and however folded; false: nowhere.
    bool find(const QString &words, bool backwards = false);
    [[nodiscard]] qint64 found() const { return m_found; } // the message; 0: none
    struct Finds
    {
        int number = 0, of = 0, elsewhere = 0; // messages; elsewhere: on branches that are not shown
    };
    [[nodiscard]] Finds finds(const QString &words) const;

    // The other answer in the place of the current message; false: there is none.
    bool switchBranch(int by);
    bool goToBranching(int by); // the next place below (or above) with several answers becomes the current one
    // Only the first messages of the branch, the last of them in view; nullopt: all.
    void setSaid(std::optional<size_t> messages);

    [[nodiscard]] bool isInSight(qint64 message) const; // some of it
    [[nodiscard]] int laidOut() const { return int(m_documents.size()); }
    void setAllFolded(bool folded);                         // reasoning, tools, chunks of the current message
    [[nodiscard]] QString branchText(qint64 message) const; // "2 of 3"; empty: nothing else in its place

Q_SIGNALS:
    void branchChanged(); // other messages are shown

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Part { Reasoning, Tools, Chunks, Error, Previous, Next }; // folds, and the two arrows of a branching
    struct Row
    {
        int top = 0, height = 0;
        bool exact = false; // laid out for this width
    };
    struct Place // what can be clicked
    {
        QRect rect; // in the content
        size_t row = 0;
        Part part = Part::Chunks;
    };

    void relayout();
    void place(size_t from);
    void bringIntoView(size_t row);
    void choose(size_t message); // shows its branch; it becomes the current one
    void setCurrentRow(size_t row);
    void announce(); // the current message, for who listens
    [[nodiscard]] size_t rowAt(int y) const;
    [[nodiscard]] std::optional<size_t> rowOf(qint64 message) const;
    [[nodiscard]] std::optional<size_t> indexOf(qint64 message) const; // in the conversation
    [[nodiscard]] size_t index(size_t row) const { return m_branches.shown()[row]; }
    [[nodiscard]] const ReadMessage &message(size_t row) const { return m_conversation.messages[index(row)]; }
    [[nodiscard]] bool has(const ReadMessage &message, const QString &words, std::optional<Part> &fold) const;
    [[nodiscard]] bool startsDay(size_t row) const;
    void stepMessage(int by);
    void copyText(size_t row);

    int flow(size_t row, int top, QPainter *painter); // the height; paints when there is a painter
    int flowBubble(size_t row, const QRect &box, QPainter *painter);
    int flowRating(const ReadMessage &message, const QRect &box, QPainter *painter) const;
    int flowText(size_t row, const QRect &box, QPainter *painter);
    int flowError(size_t row, const QRect &box, QPainter *painter);
    int flowTools(size_t row, const QRect &box, QPainter *painter);
    int flowFold(size_t row, Part fold, const QString &title, const QRect &box, QPainter *painter);
    int flowChunks(size_t row, const QRect &box, QPainter *painter);
    static QString chunksTitle(const std::vector<ReadChunk> &chunks);
    int flowPlain(const QString &text, const QRect &box, QPainter *painter, TextRole role, const QColor &color) const;
    void paintChunk(const ReadChunk &chunk, int number, const QRect &line, QPainter &painter) const;
    void paintFrame(size_t row, const QRect &box, QPainter &painter) const;
    void paintMeta(size_t row, QRect line, QPainter &painter);
    void paintDay(size_t row, int top, QPainter &painter) const;
    [[nodiscard]] bool isFolded(size_t row, Part fold) const { return !m_open.contains({index(row), fold}); }
    [[nodiscard]] SafeDocument &document(size_t row, int width);
    void mark(SafeDocument &document) const;
    [[nodiscard]] QString metaText(const ReadMessage &message) const;
    [[nodiscard]] QString speaker(const ReadMessage &message) const;
    [[nodiscard]] int bubbleWidth(size_t row);

    Theme m_theme;
    TimeZone m_zone;
    NumberStyle m_style;
    ReadConversation m_conversation;
    Branches m_branches;
    std::optional<size_t> m_said;
    QString m_sentence, m_words; // m_words: looked for here
    SearchExpression m_marks;
    qint64 m_message = 0, m_found = 0;
    std::vector<Row> m_rows;                                               // of what is shown
    std::vector<Place> m_places;                                           // of what was painted
    std::set<std::pair<size_t, Part>> m_open;                              // unfolded, by index
    std::unordered_map<size_t, std::unique_ptr<SafeDocument>> m_documents; // by index
};

} // namespace parlance
