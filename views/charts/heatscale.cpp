#include "views/charts/heatscale.h"

#include "views/charts/painting.h"

#include <cmath>

namespace parlance::heatscale {

namespace {
constexpr double box = 13, boxHeight = 9, space = 8;
} // namespace

double width(const QString &least, const QString &most)
{
    const QFont f = font(TextRole::Axis);
    return painting::width(f, least) + painting::width(f, most) + 1 + 9 * box + 2 * space;
}

double paint(QPainter &painter, const QPointF &topLeft, const QString &least, const QString &most, const Theme &theme)
{
    const QFont f = font(TextRole::Axis);
    double x = topLeft.x();
    const double leastWidth = painting::width(f, least) + 1;
    painting::text(painter, {x, topLeft.y(), leastWidth, height}, Qt::AlignLeft | Qt::AlignVCenter, least, f,
                   theme.text3);
    x += leastWidth + space - 1;
    const double top = std::round(topLeft.y() + (height - boxHeight) / 2);
    for (const QColor &step : theme.heat) {
        painter.fillRect(QRectF(std::round(x), top, box - 1, boxHeight), step);
        x += box;
    }
    x += space;
    const double mostWidth = painting::width(f, most) + 1;
    painting::text(painter, {x, topLeft.y(), mostWidth, height}, Qt::AlignLeft | Qt::AlignVCenter, most, f,
                   theme.text3);
    return x + mostWidth - topLeft.x();
}

} // namespace parlance::heatscale
