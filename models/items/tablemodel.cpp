#include "models/items/tablemodel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace parlance {

namespace {

double largestOf(const TableCells &cells, const ViewColumn &column)
{
    double largest = 0;
    if (column.show != ViewColumn::Show::Bar)
        return largest;
    for (qsizetype row = 0; row < cells.table()->rows; ++row) {
        const double value = cells.number(column, row);
        if (value > largest)
            largest = value;
    }
    return largest;
}

} // namespace

TableModel::TableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void TableModel::setTable(TablePtr table, const std::vector<ViewColumn> &columns, const NumberStyle &style,
                          const TimeZone &zone)
{
    beginResetModel();
    m_cells = TableCells(std::move(table), style, zone);
    m_columns = m_cells.usable(columns.empty() ? m_cells.defaultColumns() : columns);
    m_largest.clear();
    for (const ViewColumn &column : m_columns)
        m_largest.push_back(largestOf(m_cells, column));
    m_memberColumn = -1;
    if (const TablePtr &shown = m_cells.table()) {
        for (size_t i = 0; i < shown->columns.size() && m_memberColumn < 0; ++i) {
            const Column &column = shown->columns[i];
            if (column.kind == ColumnKind::Dimension && column.type == ValueType::Text)
                m_memberColumn = int(i);
        }
    }
    m_texts.assign(m_cells.table() ? size_t(m_cells.table()->rows) : 0, {});
    if (m_sortColumn >= int(m_columns.size()))
        m_sortColumn = -1;
    rebuild();
    endResetModel();
}

void TableModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    beginResetModel();
    m_search = text;
    m_first = 0;
    rebuild();
    endResetModel();
}

void TableModel::setWindow(int first, int count)
{
    if (first == m_first && count == m_count)
        return;
    beginResetModel();
    m_first = std::clamp(first, 0, std::max(0, int(m_order.size()) - 1));
    m_count = std::max(0, count);
    endResetModel();
}

void TableModel::rebuild()
{
    m_order.clear();
    if (!m_cells.table() || m_columns.empty())
        return;
    const ViewColumn &first = m_columns.front();
    for (qsizetype row = 0; row < m_cells.table()->rows; ++row) {
        if (m_search.isEmpty() || m_cells.text(first, row).contains(m_search, Qt::CaseInsensitive))
            m_order.push_back(row);
    }
    if (m_sortColumn >= 0) {
        const ViewColumn &column = m_columns[size_t(m_sortColumn)];
        const bool descending = m_sortOrder == Qt::DescendingOrder;
        if (m_cells.isNumeric(column)) {
            std::vector<double> values(size_t(m_cells.table()->rows));
            for (qsizetype row = 0; row < m_cells.table()->rows; ++row)
                values[size_t(row)] = m_cells.number(column, row);
            // Rows without a value stand last whichever way it goes.
            std::ranges::stable_sort(m_order, [&](qsizetype a, qsizetype b) {
                const double x = values[size_t(a)], y = values[size_t(b)];
                if (std::isnan(x) || std::isnan(y))
                    return !std::isnan(x) && std::isnan(y);
                return descending ? x > y : x < y;
            });
        } else {
            std::ranges::stable_sort(m_order, [&](qsizetype a, qsizetype b) {
                const int compared =
                    m_cells.raw(column, a).toString().localeAwareCompare(m_cells.raw(column, b).toString());
                return descending ? compared > 0 : compared < 0;
            });
        }
    }
    m_first = std::clamp(m_first, 0, std::max(0, int(m_order.size()) - 1));
}

int TableModel::windowRows() const
{
    const int rest = int(m_order.size()) - m_first;
    return m_count > 0 ? std::min(m_count, rest) : rest;
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const int rows = windowRows();
    return rows > 0 && !m_totalLabel.isEmpty() ? rows + 1 : rows;
}

qsizetype TableModel::tableRow(int row) const
{
    return row < windowRows() ? m_order[size_t(m_first + row)] : -1;
}

void TableModel::setTotalRow(const QString &label)
{
    beginResetModel();
    m_totalLabel = label;
    endResetModel();
}

QVariant TableModel::totalData(int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::EditRole:
        return column == 0 ? m_totalLabel : m_cells.totalText(m_columns[size_t(column)]);
    case TotalRole:
    case StrongRole:
        return true;
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    default:
        return {};
    }
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const QString &TableModel::cachedText(qsizetype row, int column) const
{
    std::vector<QString> &texts = m_texts[size_t(row)];
    if (texts.empty()) {
        texts.reserve(m_columns.size());
        for (const ViewColumn &each : m_columns)
            texts.push_back(m_cells.text(each, row));
    }
    return texts[size_t(column)];
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype row = tableRow(index.row());
    if (row < 0)
        return totalData(index.column(), role);
    const ViewColumn &column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cachedText(row, index.column());
    case Qt::ToolTipRole: // the figure in full where the cell is short, the name where it may be cut
        if (column.brief)
            return m_cells.text({.key = column.key, .label = {}}, row);
        return m_cells.isNumeric(column) ? QVariant() : QVariant(cachedText(row, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (m_cells.isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::EditRole:
        return m_cells.machineText(column, row);
    case RawRole:
        return m_cells.raw(column, row);
    case BarRole: {
        const double largest = m_largest[size_t(index.column())];
        const double value = m_cells.number(column, row);
        return column.show == ViewColumn::Show::Bar && largest > 0 && value > 0 ? QVariant(value / largest)
                                                                                : QVariant();
    }
    case MemberRole:
        if (m_memberColumn >= 0 && !m_cells.table()->columns[size_t(m_memberColumn)].isNull(row))
            return m_cells.table()->columns[size_t(m_memberColumn)].texts[size_t(row)];
        return {};
    case JudgementRole:
        return m_cells.judgement(column, row);
    case DirectionRole: {
        const double change = column.show == ViewColumn::Show::Change ? m_cells.number(column, row) : 0;
        return change > 0 ? 1 : change < 0 ? -1 : 0;
    }
    case IsBarRole:
        return column.show == ViewColumn::Show::Bar;
    case IsChangeRole:
        return column.show == ViewColumn::Show::Change;
    case StrongRole:
        return column.strong;
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_columns.size()))
        return {};
    const ViewColumn &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return m_cells.label(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (m_cells.isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= int(m_columns.size()))
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    m_first = 0;
    rebuild();
    endResetModel();
}

} // namespace parlance
