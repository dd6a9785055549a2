// How the cells of a TableModel are painted: swatch, text, inline bar, change with its arrow, total row.
#pragma once

#include "views/theme/theme.h"

#include <QStyledItemDelegate>

#include <functional>

class QTableView;

namespace parlance {

class TableModel;

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);

    void setTheme(const Theme *theme) { m_theme = theme; }
    // The colour of a row's member, painted as a square before the first column; none when empty or invalid.
    void setSwatch(std::function<QColor(const QString &member)> swatch) { m_swatch = std::move(swatch); }

    // Inline bars are this wide; narrower where a table has little room.
    void setBarWidth(int width) { m_barWidth = width; }
    [[nodiscard]] int barWidth() const { return m_barWidth; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintChange(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const Theme *m_theme = nullptr;
    int m_barWidth = 64;
    std::function<QColor(const QString &)> m_swatch;
};

// One table like every other: rows of 28 px, whole-row selection, sortable heads, Ctrl+C as TSV and HTML, our delegate.
// Columns are as wide as the texts in sight, the first one takes the rest; inline bars give way before names are cut.
CellDelegate *prepareTableView(QTableView &view, QAbstractItemModel &model, const Theme *theme);

// A view made by prepareTableView() in another theme.
void setTableTheme(QTableView &view, const Theme *theme);

} // namespace parlance
