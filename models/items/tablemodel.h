// The one item model for every Table: sorted, searched and cut into pages without touching the Table.
#pragma once

#include "models/items/cells.h"

#include <QAbstractTableModel>

namespace parlance {

class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        RawRole = Qt::UserRole + 1, // number, text or invalid for null: what sorting goes by
        BarRole,       // 0 to 1: length of an inline bar, against the largest of the whole column; invalid without
        MemberRole,    // key of the row's member in the first dimension column
        JudgementRole, // of a change: +1 better, −1 worse, 0 neutral
        DirectionRole, // of a change: +1 up, −1 down, 0 neither
        IsBarRole,     // the column has inline bars
        IsChangeRole,  // the column shows a change
        StrongRole,    // to be read first: the measure the table is about, and the total row
        TotalRole      // the row is the total row
    };

    explicit TableModel(QObject *parent = nullptr);

    // An empty list of columns stands for the default ones.
    void setTable(TablePtr table, const std::vector<ViewColumn> &columns, const NumberStyle &style,
                  const TimeZone &zone);
    // Rows whose first column contains the text, whatever the case.
    void setSearch(const QString &text);
    // A page: only `count` rows from `first` are rows of the model; 0 means all.
    void setWindow(int first, int count);

    // A last row with the totals of the Table, from the facts; empty label: none. It is never searched or sorted.
    void setTotalRow(const QString &label);

    [[nodiscard]] int matchingRows() const { return int(m_order.size()); }
    [[nodiscard]] int windowFirst() const { return m_first; }
    [[nodiscard]] const std::vector<ViewColumn> &columns() const { return m_columns; }
    [[nodiscard]] const TableCells &cells() const { return m_cells; }
    // The row of the Table behind a row of the model; −1 for the total row.
    [[nodiscard]] qsizetype tableRow(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // column −1: the order of the Table.
    void sort(int column, Qt::SortOrder order) override;

private:
    void rebuild(); // m_order from search and sort; inside a reset
    [[nodiscard]] const QString &cachedText(qsizetype row, int column) const;
    [[nodiscard]] int windowRows() const;
    [[nodiscard]] QVariant totalData(int column, int role) const;

    TableCells m_cells;
    std::vector<ViewColumn> m_columns;
    std::vector<double> m_largest; // per column, for bars
    int m_memberColumn = -1;
    QString m_search;
    QString m_totalLabel;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<qsizetype> m_order;
    int m_first = 0;
    int m_count = 0;
    mutable std::vector<std::vector<QString>> m_texts; // by row of the Table, filled as rows come into sight
};

} // namespace parlance
