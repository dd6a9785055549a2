#include "views/widgets/themed.h"

#include <QPainter>

namespace parlance {

void themeTree(QWidget *root, const Theme &theme)
{
    if (auto *themed = dynamic_cast<Themed *>(root))
        themed->applyTheme(theme);
    const auto children = root->findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (auto *themed = dynamic_cast<Themed *>(child))
            themed->applyTheme(theme);
    }
}

void drawRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
                 qreal borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() && borderWidth > 0 ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? borderWidth / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void drawIcon(QPainter &painter, const QPointF &topLeft, const QString &name, const QColor &color, int size)
{
    // The transform knows the scale of the final device, also when a widget is rendered into a picture.
    const qreal scale = qMax(1.0, qAbs(painter.deviceTransform().m11()));
    painter.drawPixmap(topLeft, iconPixmap(name, color, size, scale));
}

void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Theme &theme)
{
    drawRounded(painter, rect, radius, QColor(), theme.accent, 2.0);
}

} // namespace parlance
