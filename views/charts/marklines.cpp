#include "views/charts/marklines.h"

#include "views/charts/chart.h"

#include <QJsonArray>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr QLatin1String option("marks");
constexpr double labelHeight = 16, labelPad = 4;

QPen linePen(const Theme &theme)
{
    QPen pen(theme.text2, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({5, 3});
    return pen;
}

// On a piece of the surface, so that it can be read over any mark.
void paintLabel(QPainter &painter, const QRectF &box, const QString &text, const Theme &theme)
{
    QColor surface = theme.surface;
    surface.setAlphaF(0.85F);
    painter.fillRect(box, surface);
    painter.setPen(theme.text2);
    painter.drawText(box, Qt::AlignCenter, text);
}

QString labelOf(const MarkLine &line, Unit unit, const NumberStyle &style)
{
    return line.label + QStringLiteral(" · ") + formatValue(line.value, unit, style);
}

} // namespace

void putMarkLines(QJsonObject &options, const std::vector<MarkLine> &lines)
{
    QJsonArray array;
    for (const MarkLine &line : lines)
        array.append(QJsonObject{{QStringLiteral("label"), line.label}, {QStringLiteral("value"), line.value}});
    if (!lines.empty())
        options.insert(option, array);
}

std::vector<MarkLine> markLines(const QJsonObject &options)
{
    std::vector<MarkLine> lines;
    for (const QJsonValue &value : options.value(option).toArray()) {
        const QJsonObject line = value.toObject();
        lines.push_back({line.value(QLatin1String("label")).toString(), line.value(QLatin1String("value")).toDouble()});
    }
    return lines;
}

void includeMarkLines(const std::vector<MarkLine> &lines, double &least, double &most)
{
    for (const MarkLine &line : lines) {
        least = std::min(least, line.value);
        most = std::max(most, line.value);
    }
}

void paintMarkLines(QPainter &painter, const QRectF &plot, const ValueScale &scale, const std::vector<MarkLine> &lines,
                    Unit unit, const NumberStyle &style, const Theme &theme)
{
    painter.save();
    painter.setFont(parlance::font(TextRole::Axis));
    std::vector<QRectF> taken;
    for (const MarkLine &line : lines) {
        const double y = std::round(plot.bottom() - scale.position(line.value) * plot.height()) + 0.5;
        painter.setPen(linePen(theme));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QString text = painter.fontMetrics().elidedText(labelOf(line, unit, style), Qt::ElideRight,
                                                              int(plot.width() - 2 * labelPad));
        const double width = painter.fontMetrics().horizontalAdvance(text) + 2 * labelPad;
        QRectF box(plot.right() - width, y - labelHeight - 1, width, labelHeight);
        const auto meets = [&](const QRectF &other) { return other.intersects(box); };
        if (box.top() < plot.top() - labelHeight || std::ranges::any_of(taken, meets))
            box.moveTop(y + 2);
        while (std::ranges::any_of(taken, meets) && box.left() - width >= plot.left())
            box.translate(-width / 2, 0);
        taken.push_back(box);
        paintLabel(painter, box, text, theme);
    }
    painter.restore();
}

void paintMarkColumns(QPainter &painter, const QRectF &plot, const std::function<double(double)> &x,
                      const std::vector<MarkLine> &lines, Unit unit, const NumberStyle &style, const Theme &theme)
{
    painter.save();
    painter.setFont(parlance::font(TextRole::Axis));
    double top = plot.bottom() - labelHeight;
    for (const MarkLine &line : lines) {
        const double at = std::round(x(line.value)) + 0.5;
        if (at < plot.left() || at > plot.right() + 1)
            continue;
        painter.setPen(linePen(theme));
        painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
        const QString text = painter.fontMetrics().elidedText(labelOf(line, unit, style), Qt::ElideRight,
                                                              int(plot.width() - 2 * labelPad));
        const double width = painter.fontMetrics().horizontalAdvance(text) + 2 * labelPad;
        const double left = at + 3 + width <= plot.right() ? at + 3 : at - 3 - width;
        paintLabel(painter, QRectF(left, top, width, labelHeight), text, theme);
        top -= labelHeight + 1;
    }
    painter.restore();
}

QString describeMarkLines(const std::vector<MarkLine> &lines, Unit unit, const NumberStyle &style)
{
    QStringList parts;
    for (const MarkLine &line : lines)
        parts << Chart::tr("%1 at %2", "a benchmark line and its value")
                     .arg(line.label, formatValue(line.value, unit, style));
    return parts.join(QStringLiteral(", "));
}

} // namespace parlance
