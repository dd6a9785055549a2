// A conversation as bubbles: the user right, the bot left, under each what it took; the rated answer marked, with what it
// was retrieved from. Only what is in sight is laid out, so that ten thousand messages scroll like ten. Texts show
// Markdown and fetch nothing (SafeDocument).
#pragma once

#include "models/analysis/reviewvalues.h"
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
    void applyTheme(const Theme &theme) override;

    [[nodiscard]] const ReadConversation &conversation() const { return m_conversation; }
    // The next place below (or above) where the words stand; false: nowhere.
    bool find(const QString &words, bool backwards = false);
    [[nodiscard]] qint64 found() const { return m_found; } // the message; 0: none
    [[nodiscard]] bool isInSight(qint64 message) const;    // some of it
    [[nodiscard]] int laidOut() const { return int(m_documents.size()); }
    void setAllFolded(bool folded); // reasoning, tools, chunks of the message brought into view

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Fold { Reasoning, Tools, Chunks, Error };
    struct Row
    {
        int top = 0, height = 0;
        bool exact = false; // laid out for this width
    };
    struct FoldPlace
    {
        QRect rect; // in the content
        size_t row = 0;
        Fold fold = Fold::Chunks;
    };

    void relayout();
    void place(size_t from);
    void bringIntoView(size_t row);
    [[nodiscard]] size_t rowAt(int y) const;
    int flow(size_t row, int top, QPainter *painter); // the height; paints when there is a painter
    int flowBubble(size_t row, const QRect &box, QPainter *painter);
    int flowFold(size_t row, Fold fold, const QString &title, const QRect &box, QPainter *painter);
    int flowChunks(size_t row, const QRect &box, QPainter *painter);
    int flowPlain(const QString &text, const QRect &box, QPainter *painter, TextRole role, const QColor &color) const;
    [[nodiscard]] bool isFolded(size_t row, Fold fold) const;
    [[nodiscard]] SafeDocument &document(size_t row, int width);
    [[nodiscard]] QString metaText(const ReadMessage &message) const;
    [[nodiscard]] int bubbleWidth(size_t row);

    Theme m_theme;
    TimeZone m_zone;
    NumberStyle m_style;
    ReadConversation m_conversation;
    QString m_sentence;
    qint64 m_message = 0, m_found = 0;
    std::vector<Row> m_rows;
    std::vector<FoldPlace> m_folds;           // of what was painted
    std::set<std::pair<size_t, Fold>> m_open; // unfolded
    std::unordered_map<size_t, std::unique_ptr<SafeDocument>> m_documents;
};

} // namespace parlance
