// A short read-only table painted in one go: for lists of some tens of rows that sit in a card and never scroll.
#pragma once

#include "views/widgets/labels.h"

#include <vector>

namespace parlance {

struct InfoColumn
{
    QString title;
    int width = 0;       // pixels; 0: takes what is left (one column)
    bool number = false; // right-aligned
    int hideBelow = 0;   // not shown while the table is narrower
};

struct InfoCell
{
    QString text;
    QString sub; // second line
    Tone tone = Tone::Secondary;
    bool strong = false;
    QString icon;                   // before the text; boxed when the row has two lines
    std::optional<BadgeTone> badge; // the text as badge with the icon
};

struct InfoRow
{
    std::vector<InfoCell> cells;  // as many as columns
    std::vector<QWidget *> tools; // at the right end, left to right; the table becomes their parent
};

class InfoTable : public QWidget, public Themed
{
    Q_OBJECT
public:
    InfoTable(std::vector<InfoColumn> columns, int rowHeight, QWidget *parent = nullptr);

    void setHeaderVisible(bool visible);
    void setEmptyText(const QString &text);  // shown in the place of rows
    void setToolsWidth(int width);           // kept free for the tools of every row
    void setRows(std::vector<InfoRow> rows); // deletes the tools of the rows before
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] QString cellText(int row, int column) const;

    void applyTheme(const Theme &theme) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void rowClicked(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] std::vector<QRect> columnBoxes() const; // width 0: hidden
    [[nodiscard]] int headerHeight() const { return m_header ? 30 : 0; }
    [[nodiscard]] int rowAt(const QPoint &point) const;
    void placeTools();
    void paintCell(QPainter &painter, const InfoCell &cell, const InfoColumn &column, const QRect &box) const;

    Theme m_theme;
    std::vector<InfoColumn> m_columns;
    std::vector<InfoRow> m_rows;
    int m_rowHeight;
    QString m_emptyText;
    int m_toolsWidth = 0;
    int m_hovered = -1;
    bool m_header = true;
};

} // namespace parlance
