// A ring of slices drawn by Qt Charts inside a square.
#pragma once

#include <QColor>
#include <QRectF>

#include <memory>
#include <vector>

class QPainter;

namespace parlance {

class DonutPlot
{
public:
    struct Slice
    {
        double value;
        QColor color;
    };
    // gap: the colour between the slices. hole: share of the diameter.
    DonutPlot(const QRectF &square, const std::vector<Slice> &slices, double hole, const QColor &gap);
    ~DonutPlot();

    void paint(QPainter &painter) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parlance
