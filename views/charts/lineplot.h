// Lines and areas drawn by Qt Charts inside a rectangle; axes, labels and overlays are ours.
#pragma once

#include <QBrush>
#include <QPen>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <vector>

class QPainter;

namespace parlance {

class LinePlot
{
public:
    explicit LinePlot(const QRectF &plot);
    ~LinePlot();

    // Points in the coordinates of the plot's rectangle. A line of one point is drawn as a dot.
    void addLine(const std::vector<QPointF> &points, const QPen &pen);
    void addArea(const std::vector<QPointF> &points, double baseline, const QBrush &brush);
    // Between two lines with the same x in the same order.
    void addBand(const std::vector<QPointF> &upper, const std::vector<QPointF> &lower, const QBrush &brush);
    void paint(QPainter &painter) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parlance
