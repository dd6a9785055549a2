#include "views/charts/legend.h"

#include "views/charts/painting.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr double row = 20, inner = 6, roomy = 16, tight = 10;

double signWidth(LegendEntry::Sign sign)
{
    switch (sign) {
    case LegendEntry::Sign::None:
        return 0;
    case LegendEntry::Sign::Square:
        return 10;
    case LegendEntry::Sign::Hatch:
        return 22;
    case LegendEntry::Sign::Tick:
        return 2;
    default:
        return 14;
    }
}

double entryWidth(const LegendEntry &entry)
{
    double result = signWidth(entry.sign) + inner + painting::width(font(TextRole::Table), entry.label);
    if (!entry.value.isEmpty())
        result += inner + painting::width(font(TextRole::TableStrong), entry.value);
    return result + 1;
}

void paintSign(QPainter &painter, const LegendEntry &entry, const QRectF &rect, const QColor &color)
{
    const double middle = rect.center().y();
    const double w = signWidth(entry.sign);
    const auto line = [&](Qt::PenStyle style, double thickness) {
        painter.setPen(QPen(color, thickness, style, Qt::FlatCap));
        painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.left() + w, middle));
    };
    switch (entry.sign) {
    case LegendEntry::Sign::None:
        break;
    case LegendEntry::Sign::Square:
        painting::swatch(painter, {rect.left(), middle - 5, 10, 10}, color, entry.outline);
        break;
    case LegendEntry::Sign::Line:
        line(Qt::SolidLine, 2);
        break;
    case LegendEntry::Sign::Mark:
        line(Qt::SolidLine, 2);
        break;
    case LegendEntry::Sign::Dashed: {
        painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::FlatCap));
        for (double x = 0; x < w; x += 5)
            painter.drawLine(QPointF(rect.left() + x, middle), QPointF(rect.left() + std::min(x + 3, w), middle));
        break;
    }
    case LegendEntry::Sign::Tick:
        painter.fillRect(QRectF(rect.left(), middle - 6, 2, 12), color);
        break;
    case LegendEntry::Sign::Hatch: {
        const QRectF box(rect.left(), middle - 5, w, 10);
        painting::hatch(painter, box, color);
        painter.setPen(QPen(color, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    }
    }
}

} // namespace

double Legend::widthInOneRow(const std::vector<LegendEntry> &entries)
{
    double all = entries.empty() ? 0 : -roomy;
    for (const LegendEntry &entry : entries)
        all += entryWidth(entry) + roomy;
    return all;
}

Legend::Legend(std::vector<LegendEntry> entries, const QRectF &rect)
{
    if (entries.empty())
        return;
    std::stable_partition(entries.begin(), entries.end(), [](const LegendEntry &e) { return e.series >= 0; });

    const auto firstSign =
        std::find_if(entries.begin(), entries.end(), [](const LegendEntry &e) { return e.series < 0; });
    // Rather a little closer than a second row for one entry.
    const double between = widthInOneRow(entries) <= rect.width() + 0.5 ? roomy : tight;
    double right = rect.right(); // where the entries that only explain begin
    for (auto it = firstSign; it != entries.end(); ++it)
        right -= entryWidth(*it) + (it == firstSign ? 0 : between);

    double x = rect.left(), y = rect.top();
    const auto place = [&](const LegendEntry &entry) {
        const double width = std::min(entryWidth(entry), rect.width());
        if (x > rect.left() && x + width > rect.right()) {
            x = rect.left();
            y += row;
        }
        m_places.push_back({entry, {x, y, width, row}});
        x += width + between;
    };
    for (auto it = entries.begin(); it != firstSign; ++it)
        place(*it);
    if (y == rect.top() && x <= right)
        x = right;
    for (auto it = firstSign; it != entries.end(); ++it)
        place(*it);
    m_height = y + row - rect.top();
}

void Legend::paint(QPainter &painter, const Theme &theme) const
{
    painter.save();
    for (const Place &place : m_places) {
        const LegendEntry &entry = place.entry;
        painter.setOpacity(entry.hidden ? 0.4 : 1.0);
        paintSign(painter, entry, place.rect, entry.color);
        QRectF rest = place.rect.adjusted(signWidth(entry.sign) + inner, 0, 0, 0);
        if (!entry.value.isEmpty()) {
            const double width = painting::width(font(TextRole::TableStrong), entry.value) + 1;
            painting::text(painter, {rest.right() - width, rest.top(), width, rest.height()},
                           Qt::AlignRight | Qt::AlignVCenter, entry.value, font(TextRole::TableStrong), theme.text);
            rest.setRight(rest.right() - width - inner + 1);
        }
        QFont labelFont = font(TextRole::Table);
        labelFont.setStrikeOut(entry.hidden);
        painting::text(painter, rest, Qt::AlignLeft | Qt::AlignVCenter, entry.label, labelFont, theme.text2);
    }
    painter.restore();
}

int Legend::seriesAt(const QPointF &point) const
{
    for (const Place &place : m_places)
        if (place.rect.contains(point))
            return place.entry.series;
    return -1;
}

QString Legend::textAt(const QPointF &point) const
{
    for (const Place &place : m_places)
        if (place.rect.contains(point))
            return place.entry.label;
    return {};
}

} // namespace parlance
