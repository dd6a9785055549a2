// The legend of a chart in one row outside of it; switches its series.
#pragma once

#include "views/charts/basechart.h"

namespace parlance {

class LegendStrip : public QWidget
{
    Q_OBJECT
public:
    // The chart outlives the strip or goes with the same parent.
    explicit LegendStrip(QWidget *parent = nullptr);

    void setChart(BaseChart *chart, const Theme &theme);
    [[nodiscard]] int neededWidth() const; // 0: there is no legend

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int seriesAt(const QPointF &point) const;

    QPointer<BaseChart> m_chart;
    const Theme *m_theme = nullptr;
};

} // namespace parlance
