#include "views/charts/painting.h"

#include "views/charts/chart.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace parlance::painting {

bool text(QPainter &painter, const QRectF &rect, int alignment, const QString &text, const QFont &font,
          const QColor &color)
{
    const QFontMetricsF metrics(font);
    constexpr double slack = 0.5; // advances are fractions, rectangles mostly not
    const bool cut = metrics.horizontalAdvance(text) > rect.width() + slack;
    const QString shown = cut ? metrics.elidedText(text, Qt::ElideRight, std::max(0.0, rect.width())) : text;
    painter.setFont(font);
    painter.setPen(color);
    // Charts are not mirrored: left stays left whatever the language.
    painter.drawText(rect.adjusted(-1, 0, 1, 0), alignment | Qt::AlignAbsolute | Qt::TextSingleLine | Qt::TextDontClip,
                     shown);
    return cut;
}

double width(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void arrow(QPainter &painter, const QPointF &centre, bool up, const QColor &color)
{
    const double d = up ? -3 : 3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QPointF points[] = {centre + QPointF(0, d), centre + QPointF(-4, -d), centre + QPointF(4, -d)};
    painter.drawPolygon(points, 3);
    painter.restore();
}

void hatch(QPainter &painter, const QRectF &rect, const QColor &line)
{
    constexpr double distance = 5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(line, 1));
    const double phase = std::floor((rect.left() + rect.top()) / distance) * distance;
    for (double c = phase; c < rect.right() + rect.bottom() + distance; c += distance)
        painter.drawLine(QPointF(c - rect.bottom(), rect.bottom()), QPointF(c - rect.top(), rect.top()));
    painter.restore();
}

void roundedBar(QPainter &painter, const QRectF &rect, double radius, const QColor &fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    radius = std::min({radius, rect.width() / 2, rect.height() / 2});
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void swatch(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &outline)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(outline.isValid() ? QPen(outline, 1) : QPen(Qt::NoPen));
    const double inset = outline.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 2, 2);
    painter.restore();
}

QRectF snapped(const QRectF &rect)
{
    if (rect.isEmpty())
        return rect;
    const double left = std::round(rect.left()), top = std::round(rect.top());
    return {left, top, std::max(1.0, std::round(rect.right()) - left), std::max(1.0, std::round(rect.bottom()) - top)};
}

void ring(QPainter &painter, const QRectF &rect, double radius, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void emptyMessage(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    text(painter, rect, Qt::AlignCenter, Chart::tr("No data in this period"), font(TextRole::Table), theme.text2);
}

} // namespace parlance::painting
