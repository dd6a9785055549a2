// One figure: value, change against the comparison, and a sparkline. A click opens the page behind it.
#pragma once

#include "views/charts/change.h"
#include "views/tiles/tile.h"

namespace parlance {

class KpiTile : public Tile
{
    Q_OBJECT
public:
    KpiTile(const Block &block, const PageContext &context, QWidget *parent);

    void contextChanged() override;
    [[nodiscard]] QString valueText() const { return m_value; }
    [[nodiscard]] QString changeText() const { return m_change.text; }

protected:
    void answerChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] int lastMinutes() const;     // 0: of the page's period
    [[nodiscard]] QString emptyReason() const; // in place of a change
    void paintReason(QPainter &painter, const QRectF &area) const;
    void paintChange(QPainter &painter, const QRectF &rect) const;
    void open();

    QString m_value;
    Change m_change;
    std::vector<double> m_spark; // means of 7 points; NaN is a gap
};

} // namespace parlance
