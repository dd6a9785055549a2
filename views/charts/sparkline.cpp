#include "views/charts/sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace parlance {

std::vector<double> sevenDayMean(const std::vector<double> &values)
{
    std::vector<double> result(values.size(), std::nan(""));
    for (size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        double sum = 0;
        int count = 0;
        for (size_t j = i >= 6 ? i - 6 : 0; j <= i; ++j)
            if (!std::isnan(values[j])) {
                sum += values[j];
                ++count;
            }
        result[i] = sum / count;
    }
    return result;
}

void paintSparkline(QPainter &painter, const QRectF &rect, const std::vector<double> &values, const Theme &theme)
{
    double least = INFINITY, most = -INFINITY;
    size_t last = values.size();
    for (size_t i = 0; i < values.size(); ++i)
        if (std::isfinite(values[i])) {
            least = std::min(least, values[i]);
            most = std::max(most, values[i]);
            last = i;
        }
    if (last == values.size() || rect.width() < 8)
        return;

    constexpr double dot = 2.5;
    const QRectF area = rect.adjusted(dot, dot, -dot, -dot);
    const auto point = [&](size_t i) {
        const double x = values.size() > 1 ? double(i) / double(values.size() - 1) : 1.0;
        const double y = most > least ? (values[i] - least) / (most - least) : 0.5;
        return QPointF(area.left() + x * area.width(), area.bottom() - y * area.height());
    };
    QPainterPath path;
    bool open = false;
    const size_t step = std::max<size_t>(1, values.size() / size_t(std::max(1.0, area.width() * 2)));
    for (size_t i = 0; i < values.size(); i += step) {
        if (!std::isfinite(values[i]))
            open = false;
        else if (open)
            path.lineTo(point(i));
        else
            path.moveTo(point(i));
        open = std::isfinite(values[i]);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(point(last), dot, dot);
    painter.restore();
}

} // namespace parlance
