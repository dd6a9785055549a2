// The row of entries above a plot. Click hides a series, double click leaves it alone, both again undo it.
#pragma once

#include "views/theme/theme.h"

#include <QRectF>

#include <vector>

namespace parlance {

struct LegendEntry
{
    enum class Sign { None, Square, Line, Dashed, Mark, Tick, Hatch };
    QString label;
    QString value; // strong, after the label: "49 %"
    QColor color, outline;
    Sign sign = Sign::Square;
    int series = -1;     // -1: explains only, cannot be switched
    bool hidden = false; // switched off
};

class Legend
{
public:
    Legend() = default;
    // Places the entries in as many rows as are needed; those without a series go to the right of the first row.
    Legend(std::vector<LegendEntry> entries, const QRectF &rect);

    [[nodiscard]] static double widthInOneRow(const std::vector<LegendEntry> &entries); // 0 without entries
    [[nodiscard]] double height() const { return m_height; }                            // 0 without entries
    void paint(QPainter &painter, const Theme &theme) const;
    // Index of the series under the point, -1 elsewhere.
    [[nodiscard]] int seriesAt(const QPointF &point) const;
    [[nodiscard]] QString textAt(const QPointF &point) const;

private:
    struct Place
    {
        LegendEntry entry;
        QRectF rect;
    };
    std::vector<Place> m_places;
    double m_height = 0;
};

} // namespace parlance
