#include "views/charts/squarify.h"

#include <algorithm>
#include <numeric>

namespace parlance {

namespace {

// The worst proportion in a row of areas laid along a side: 1 is a square.
double worst(double largest, double smallest, double sum, double side)
{
    const double square = side * side, total = sum * sum;
    return std::max(square * largest / total, total / (square * smallest));
}

} // namespace

std::vector<QRectF> squarify(const std::vector<double> &values, const QRectF &whole)
{
    std::vector<QRectF> rects(values.size());
    const double all = std::accumulate(values.begin(), values.end(), 0.0);
    if (all <= 0 || whole.isEmpty())
        return rects;
    const double scale = whole.width() * whole.height() / all;
    QRectF free = whole;
    for (size_t first = 0; first < values.size();) {
        const double side = std::min(free.width(), free.height());
        // As many in a row as make its worst rectangle better.
        double sum = values[first] * scale, largest = sum, smallest = sum;
        size_t end = first + 1;
        for (; end < values.size(); ++end) {
            const double area = values[end] * scale;
            const double most = std::max(largest, area), least = std::min(smallest, area);
            if (worst(most, least, sum + area, side) > worst(largest, smallest, sum, side))
                break;
            sum += area;
            largest = most;
            smallest = least;
        }
        const bool standing = free.width() >= free.height(); // a column at the left, else a line at the top
        const double thickness = side > 0 ? sum / side : 0;
        double at = 0;
        for (size_t i = first; i < end; ++i) {
            const double length = thickness > 0 ? values[i] * scale / thickness : 0;
            rects[i] = standing ? QRectF(free.left(), free.top() + at, thickness, length)
                                : QRectF(free.left() + at, free.top(), length, thickness);
            at += length;
        }
        if (standing)
            free.setLeft(std::min(free.right(), free.left() + thickness));
        else
            free.setTop(std::min(free.bottom(), free.top() + thickness));
        first = end;
    }
    return rects;
}

} // namespace parlance
