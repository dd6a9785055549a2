// The legend of a scale of nine shades.
#pragma once

#include "views/theme/theme.h"

#include <QPointF>

class QPainter;

namespace parlance::heatscale {

inline constexpr double height = 16;

double width(const QString &least, const QString &most);
// Nine boxes between the ends of the scale; returns its width.
double paint(QPainter &painter, const QPointF &topLeft, const QString &least, const QString &most, const Theme &theme);

} // namespace parlance::heatscale
