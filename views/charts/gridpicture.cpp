#include "views/charts/gridpicture.h"

#include "views/charts/heatscale.h"
#include "views/charts/painting.h"

#include <algorithm>
#include <cmath>

namespace parlance {

GridPicture::GridPicture(std::shared_ptr<const GridModel> model, const Theme &theme)
    : m_model(std::move(model))
    , m_theme(theme)
{}

void GridPicture::paintOverlay(QPainter &painter, const Overlay &overlay) const
{
    const auto outline = [&](int mark, const QColor &color, double thickness) {
        if (mark < 0 || mark >= markCount())
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.surface, thickness + 2));
        painter.drawRoundedRect(markRect(mark).adjusted(-1, -1, 1, 1), 4, 4);
        painter.setPen(QPen(color, thickness));
        painter.drawRoundedRect(markRect(mark).adjusted(-1, -1, 1, 1), 4, 4);
        painter.restore();
    };
    outline(overlay.hovered, m_theme.text2, 1);
    outline(overlay.selected, m_theme.text, 2);
    outline(overlay.focused, m_theme.accent, 2);
}

int GridPicture::markCount() const
{
    return m_rows * m_columns;
}

int GridPicture::markAt(const QPointF &point) const
{
    return markAtCell(point);
}

int GridPicture::markAtCell(const QPointF &point) const
{
    if (m_rows * m_columns == 0 || !m_cells.contains(point) || m_pitch.isEmpty())
        return -1;
    const int row = std::clamp(int((point.y() - m_cells.top()) / m_pitch.height()), 0, m_rows - 1);
    const int column = std::clamp(int((point.x() - m_cells.left()) / m_pitch.width()), 0, m_columns - 1);
    return row * m_columns + column;
}

QRectF GridPicture::cellRect(int row, int column) const
{
    const QRectF cell(m_cells.left() + column * m_pitch.width(), m_cells.top() + row * m_pitch.height(),
                      m_pitch.width(), m_pitch.height());
    return painting::snapped(cell).adjusted(0, 0, -m_gap, -m_gap);
}

QRectF GridPicture::markRect(int mark) const
{
    return m_columns > 0 ? cellRect(mark / m_columns, mark % m_columns) : QRectF();
}

Mark GridPicture::mark(int mark) const
{
    return m_model->mark(mark / m_columns, mark % m_columns);
}

TooltipContent GridPicture::tooltip(int mark, const QPointF &) const
{
    const int row = mark / m_columns, column = mark % m_columns;
    const double value = m_model->at(row, column);
    TooltipContent content;
    content.title = Chart::tr("%1, %2", "row, column")
                        .arg(m_model->rows[size_t(row)].label, m_model->columns[size_t(column)].label);
    content.lines.push_back(
        {{},
         {},
         m_model->measure.label,
         std::isnan(value) ? Chart::tr("no value") : formatValue(value, m_model->measure.unit, m_model->style),
         false,
         false});
    return content;
}

int GridPicture::neighbour(int mark, int key) const
{
    const int row = mark / m_columns, column = mark % m_columns;
    switch (key) {
    case Qt::Key_Left:
        return row * m_columns + std::max(0, column - 1);
    case Qt::Key_Right:
        return row * m_columns + std::min(m_columns - 1, column + 1);
    case Qt::Key_Up:
        return std::max(0, row - 1) * m_columns + column;
    case Qt::Key_Down:
        return std::min(m_rows - 1, row + 1) * m_columns + column;
    case Qt::Key_Home:
        return row * m_columns;
    case Qt::Key_End:
        return row * m_columns + m_columns - 1;
    default:
        return mark;
    }
}

double GridPicture::scaleWidth(const QString &least, const QString &most)
{
    return heatscale::width(least, most);
}

double GridPicture::paintScale(QPainter &painter, const QPointF &topLeft, const QString &least,
                               const QString &most) const
{
    return heatscale::paint(painter, topLeft, least, most, m_theme);
}

} // namespace parlance
