// The card beside the pointer: a title and a line per series, with the comparison below each.
#pragma once

#include "views/theme/theme.h"

#include <QWidget>

#include <vector>

namespace parlance {

struct TooltipContent
{
    struct Line
    {
        QColor color; // of the swatch; invalid: none
        QColor outline;
        QString label, value;
        bool secondary = false; // the comparison of the line above
        bool strong = false;    // the series under the pointer
        bool operator==(const Line &) const = default;
    };
    QString title;
    std::vector<Line> lines;
    QString note; // last, small

    [[nodiscard]] bool isEmpty() const { return title.isEmpty() && lines.empty(); }
    bool operator==(const TooltipContent &) const = default;
};

QSizeF tooltipSize(const TooltipContent &content);
void paintTooltip(QPainter &painter, const QRectF &rect, const TooltipContent &content, const Theme &theme);
// Where a card of that size goes: beside the anchor, inside the bounds, not over the anchor's column.
QPointF tooltipPlace(const QSizeF &size, const QRectF &anchor, const QRectF &bounds);

// Lies over everything in the chart's window; the pointer passes through.
class TooltipCard : public QWidget
{
    Q_OBJECT
public:
    explicit TooltipCard(QWidget *window);
    // anchor in coordinates of the window.
    void show(const TooltipContent &content, const QRectF &anchor, const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TooltipContent m_content;
    Theme m_theme;
};

} // namespace parlance
