// Small things that every chart draws.
#pragma once

#include "views/theme/theme.h"

#include <QPainter>

namespace parlance::painting {

// One line of text, cut with an ellipsis if it is too long. Returns whether it was cut.
bool text(QPainter &painter, const QRectF &rect, int alignment, const QString &text, const QFont &font,
          const QColor &color);
double width(const QFont &font, const QString &text);

// A triangle of 8 × 6 for a change.
void arrow(QPainter &painter, const QPointF &centre, bool up, const QColor &color);
// Slanted lines: a previous or incomplete period.
void hatch(QPainter &painter, const QRectF &rect, const QColor &line);
void roundedBar(QPainter &painter, const QRectF &rect, double radius, const QColor &fill);
// A square of a series; "Other" has an outline.
void swatch(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &outline);
// Edges on whole pixels, at least one pixel high and wide unless it is empty.
QRectF snapped(const QRectF &rect);
// A focus ring or the outline of a selected mark.
void ring(QPainter &painter, const QRectF &rect, double radius, const QColor &color);
void emptyMessage(QPainter &painter, const QRectF &rect, const Theme &theme);

} // namespace parlance::painting
