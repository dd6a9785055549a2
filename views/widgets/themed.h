// Widgets that paint with theme tokens, and the walk that hands a new theme to all of them.
#pragma once

#include "views/theme/theme.h"

#include <QWidget>

namespace parlance {

class Themed
{
public:
    virtual ~Themed() = default;
    virtual void applyTheme(const Theme &theme) = 0; // stores what it needs and repaints; GUI thread
};

// The root itself and every widget below it. A widget made later is given the theme by whoever makes it.
void themeTree(QWidget *root, const Theme &theme);

// A rounded rectangle with a border of the given width drawn inside it.
void drawRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
                 qreal borderWidth = 1.0);
// An icon of the set, as sharp as the device under the painter allows.
void drawIcon(QPainter &painter, const QPointF &topLeft, const QString &name, const QColor &color, int size);
// The keyboard focus ring of the house: 2 px accent, inside the rectangle.
void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Theme &theme);

} // namespace parlance
