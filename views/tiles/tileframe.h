// The card around every tile but the figures: title, subtitle, choices, link, menu, body with its state, footer.
#pragma once

#include "views/tiles/tile.h"

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace parlance {

class ElidedLabel;
class Segmented;
class StateOverlay;
class TableModel;

class TileFrame : public Tile
{
    Q_OBJECT
public:
    TileFrame(const Block &block, const PageContext &context, QWidget *parent);

    void contextChanged() override;
    [[nodiscard]] StateOverlay *overlay() const { return m_overlay; }

    // The menu of the card; also below the entries of a mark's own menu. Owned by the caller's parent widget.
    virtual void fillMenu(QMenu &menu);
    void setShownAsTable(bool on);
    [[nodiscard]] bool isShownAsTable() const;
    // The card as it stands, on its surface.
    [[nodiscard]] QImage picture(qreal devicePixelRatio);

protected:
    // Called once by the subclass's constructor.
    void setBody(QWidget *body, bool rowsWhileLoading);
    void setFooter(QWidget *footer);
    void addToHeader(QWidget *widget); // right of the title and the segments, before the menu
    void addBeforeSegments(QWidget *widget);
    // What the head has left over beside everything that is in it, but this one.
    [[nodiscard]] int freeHeaderWidth(const QWidget *except) const;
    void setSubtitle(const QString &text);
    void setLink(const QString &text, std::function<void()> follow);

    virtual void showAnswer() = 0; // the answer has Tables: put them on the body
    [[nodiscard]] virtual bool isEmptyAnswer() const;
    // The grouping of which the answer names no member at all, where the document has a sentence for that: the source
    // has no such field.
    [[nodiscard]] std::optional<DimensionKey> unknownDimension() const;
    [[nodiscard]] QString reasonOfDimension(const QJsonObject &reasons) const;
    [[nodiscard]] virtual QString emptyReason() const;
    [[nodiscard]] virtual bool isBeingMade() const { return false; } // empty until work of its own is done
    [[nodiscard]] QString unstatedReason() const;                    // of facts without a value

    virtual void bodySwitched() {} // the table in place of the body, or back
    void answerChanged() final;
    void choicesShown() override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void buildHeader();
    void updateMenuIcon();
    [[nodiscard]] QStringList chosenLabels() const;
    void updateHeader();

    QWidget *m_header;
    QHBoxLayout *m_headerLayout;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QPushButton *m_link;
    QToolButton *m_menuButton;
    std::vector<Segmented *> m_segments;
    QStackedWidget *m_stack;
    QTableView *m_tableView = nullptr;
    TableModel *m_tableModel = nullptr;
    StateOverlay *m_overlay = nullptr;
    std::function<void()> m_follow;
    QString m_ownSubtitle;
};

// "{cost} · {cost/day} per day" with the totals of the Table; {measure} is the first measure, {count} the number of
// groups. Unknown names and totals
// without a value become "–".
QString fillSubtitle(const QString &pattern, const Table &table, const NumberStyle &style, double days);

} // namespace parlance
