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

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintChange(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const Theme *m_theme = nullptr;
    std::function<QColor(const QString &)> m_swatch;
};

// One table like every other: rows of 28 px, whole-row selection, sortable heads, Ctrl+C as TSV and HTML, our delegate.
// Numeric columns are as wide as their texts, the first column takes the rest.
CellDelegate *prepareTableView(QTableView &view, TableModel &model, const Theme *theme);

} // namespace parlance
