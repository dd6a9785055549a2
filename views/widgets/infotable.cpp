#include "views/widgets/infotable.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace parlance {

namespace {
constexpr int sidePadding = 16, columnGap = 12, toolGap = 8, iconBox = 32;
}

InfoTable::InfoTable(std::vector<InfoColumn> columns, int rowHeight, QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::light())
    , m_columns(std::move(columns))
    , m_rowHeight(rowHeight)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void InfoTable::setHeaderVisible(bool visible)
{
    m_header = visible;
    updateGeometry();
}

void InfoTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    update();
}

void InfoTable::setToolsWidth(int width)
{
    m_toolsWidth = width;
    update();
}

void InfoTable::setRows(std::vector<InfoRow> rows)
{
    for (const InfoRow &row : m_rows) {
        for (QWidget *tool : row.tools) {
            tool->hide(); // one of them may be asking for this, and lives until it has answered
            tool->deleteLater();
        }
    }
    m_rows = std::move(rows);
    for (const InfoRow &row : m_rows) {
        for (QWidget *tool : row.tools) {
            tool->setParent(this);
            themeTree(tool, m_theme);
            tool->show();
        }
    }
    placeTools();
    updateGeometry();
    update();
}

QString InfoTable::cellText(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= int(m_columns.size()))
        return {};
    return m_rows[size_t(row)].cells[size_t(column)].text;
}

void InfoTable::applyTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize InfoTable::sizeHint() const
{
    // A line below the last row keeps its distance from the card's round corner.
    return {480, headerHeight() + qMax(1, rowCount()) * m_rowHeight + 2};
}

std::vector<QRect> InfoTable::columnBoxes() const
{
    int fixed = 2 * sidePadding - columnGap + (m_toolsWidth > 0 ? m_toolsWidth + columnGap : 0);
    for (const InfoColumn &column : m_columns) {
        if (width() >= column.hideBelow)
            fixed += column.width + columnGap;
    }
    const int rest = qMax(60, width() - fixed);
    std::vector<QRect> boxes;
    int x = sidePadding;
    for (const InfoColumn &column : m_columns) {
        if (width() < column.hideBelow) {
            boxes.emplace_back();
            continue;
        }
        const int w = column.width > 0 ? column.width : rest;
        boxes.push_back(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, w, m_rowHeight)));
        x += w + columnGap;
    }
    return boxes;
}

void InfoTable::placeTools()
{
    for (int row = 0; row < rowCount(); ++row) {
        int right = width() - sidePadding;
        const auto &tools = m_rows[size_t(row)].tools;
        for (auto it = tools.rbegin(); it != tools.rend(); ++it) {
            const QSize size = (*it)->size();
            const int y = headerHeight() + row * m_rowHeight + (m_rowHeight - size.height()) / 2;
            (*it)->setGeometry(
                QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(right - size.width(), y), size)));
            right -= size.width() + toolGap;
        }
    }
}

void InfoTable::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const std::vector<QRect> boxes = columnBoxes();
    if (m_header) {
        p.setFont(parlance::font(TextRole::TableHead));
        p.setPen(m_theme.text3);
        for (size_t i = 0; i < m_columns.size(); ++i) {
            QRect box = boxes[i];
            if (box.width() == 0)
                continue;
            box.setHeight(headerHeight() - 1);
            const Qt::Alignment side = m_columns[i].number ? Qt::AlignRight : Qt::AlignLeft;
            p.drawText(box, int(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter),
                       m_columns[i].title);
        }
        p.fillRect(QRect(1, headerHeight() - 1, width() - 2, 1), m_theme.border);
    }
    if (m_rows.empty()) {
        p.setFont(parlance::font(TextRole::Body));
        p.setPen(m_theme.text2);
        p.drawText(rect().adjusted(sidePadding, headerHeight(), -sidePadding, -2),
                   int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), m_emptyText);
    }
    for (int row = 0; row < rowCount(); ++row) {
        const int y = headerHeight() + row * m_rowHeight;
        if (row == m_hovered)
            p.fillRect(QRect(1, y, width() - 2, m_rowHeight - 1), m_theme.hover);
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (boxes[i].width() > 0)
                paintCell(p, m_rows[size_t(row)].cells[i], m_columns[i], boxes[i].translated(0, y));
        }
        if (row + 1 < rowCount())
            p.fillRect(QRect(1, y + m_rowHeight - 1, width() - 2, 1), m_theme.grid);
    }
}

void InfoTable::paintCell(QPainter &painter, const InfoCell &cell, const InfoColumn &column, const QRect &box) const
{
    if (cell.badge) {
        paintBadge(painter, box, *cell.badge, cell.icon, cell.text, m_theme);
        return;
    }
    QRect rest = box;
    const auto inside = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), box, r); };
    const QColor ink = toneColor(cell.tone, m_theme);
    if (!cell.icon.isEmpty()) {
        const bool boxed = m_rowHeight >= 48;
        const int side = boxed ? iconBox : 14;
        const QRect at = inside(QRect(box.x(), box.y() + (box.height() - side) / 2, side, side));
        if (boxed)
            drawRounded(painter, at, 6, m_theme.sunken, m_theme.border);
        const int size = boxed ? 16 : 14;
        drawIcon(painter, QPoint(at.x() + (side - size) / 2, at.y() + (side - size) / 2), cell.icon,
                 boxed ? m_theme.text2 : ink, size);
        rest = inside(box.adjusted(side + (boxed ? 12 : 8), 0, 0, 0));
    }
    const Qt::Alignment side = column.number ? Qt::AlignRight : Qt::AlignLeft;
    const int flags = int(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter);
    const auto line = [&](const QString &text, TextRole role, const QColor &color, const QRect &r) {
        painter.setFont(parlance::font(role));
        painter.setPen(color);
        painter.drawText(r, flags, painter.fontMetrics().elidedText(text, Qt::ElideMiddle, r.width()));
    };
    const TextRole role = m_rowHeight >= 48 && !cell.sub.isEmpty() ? TextRole::ControlStrong
                          : cell.strong                            ? TextRole::TableStrong
                                                                   : TextRole::Table;
    if (cell.sub.isEmpty()) {
        line(cell.text, role, ink, rest);
        return;
    }
    const int top = rest.y() + (rest.height() - 36) / 2;
    line(cell.text, role, ink, QRect(rest.x(), top, rest.width(), 20));
    line(cell.sub, TextRole::Table, m_theme.text2, QRect(rest.x(), top + 19, rest.width(), 16));
}

int InfoTable::rowAt(const QPoint &point) const
{
    const int row = point.y() < headerHeight() ? -1 : (point.y() - headerHeight()) / m_rowHeight;
    return row < rowCount() ? row : -1;
}

void InfoTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTools();
}

void InfoTable::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row != m_hovered) {
        m_hovered = row;
        update();
    }
}

void InfoTable::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT rowClicked(row);
}

void InfoTable::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

// The whole text of a cell that does not fit.
bool InfoTable::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    const std::vector<QRect> boxes = columnBoxes();
    for (size_t i = 0; row >= 0 && i < boxes.size(); ++i) {
        if (help->pos().x() < boxes[i].left() || help->pos().x() > boxes[i].right())
            continue;
        const InfoCell &cell = m_rows[size_t(row)].cells[i];
        QToolTip::showText(help->globalPos(), cell.sub.isEmpty() ? cell.text : cell.text + QLatin1Char('\n') + cell.sub,
                           this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace parlance
