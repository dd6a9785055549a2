// What pictures of grids share: marks by row and column, arrow keys, the scale's legend, outlines.
#pragma once

#include "views/charts/gridmodel.h"
#include "views/charts/picture.h"

namespace parlance {

class GridPicture : public Picture
{
public:
    GridPicture(std::shared_ptr<const GridModel> model, const Theme &theme);

    void paintOverlay(QPainter &painter, const Overlay &overlay) const override;
    [[nodiscard]] int markCount() const override;
    [[nodiscard]] int markAt(const QPointF &point) const override;
    [[nodiscard]] QRectF markRect(int mark) const override;
    [[nodiscard]] Mark mark(int mark) const override;
    [[nodiscard]] TooltipContent tooltip(int mark, const QPointF &at) const override;
    [[nodiscard]] int neighbour(int mark, int key) const override;

protected:
    // The cell under the point as row × columns + column; -1: none.
    [[nodiscard]] int markAtCell(const QPointF &point) const;
    // Visible rows and columns; the cells lie in `cells` with that pitch.
    int m_rows = 0, m_columns = 0;
    QRectF m_cells;
    QSizeF m_pitch;
    double m_gap = 1;

    [[nodiscard]] QRectF cellRect(int row, int column) const;
    static double scaleWidth(const QString &least, const QString &most);
    // Nine boxes between the ends of the scale; returns its width.
    double paintScale(QPainter &painter, const QPointF &topLeft, const QString &least, const QString &most) const;

    std::shared_ptr<const GridModel> m_model;
    Theme m_theme;
};

} // namespace parlance
