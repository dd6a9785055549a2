#include "models/items/pagedmodel.h"

#include "models/items/tablemodel.h"

#include <algorithm>
#include <limits>

namespace parlance {

PagedModel::PagedModel(Background *background, QObject *parent)
    : QAbstractTableModel(parent)
    , m_latest(background)
{}

void PagedModel::setSource(RowFetch fetch, std::vector<ViewColumn> columns, const NumberStyle &style,
                           const TimeZone &zone)
{
    m_fetch = std::move(fetch);
    m_style = style;
    m_zone = zone;
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
    reload();
}

void PagedModel::reload()
{
    m_latest.cancel();
    m_fetching = false;
    beginResetModel();
    m_pages.clear();
    m_rows = 0;
    m_state = Count::Unknown;
    m_error.reset();
    endResetModel();
    m_wanted = {0};
    Q_EMIT countChanged();
    fetchNext();
}

void PagedModel::ensure(int first, int last)
{
    m_wanted.clear();
    last = std::min(last, m_rows - 1);
    for (int page = std::max(0, first) / pageRows; page <= last / pageRows && last >= 0; ++page) {
        const auto it = m_pages.find(page);
        if (it == m_pages.end())
            m_wanted.push_back(page);
        else
            it->second.seen = ++m_clock;
    }
    fetchNext();
}

void PagedModel::fetchNext()
{
    if (m_fetching || m_wanted.empty() || !m_fetch)
        return;
    const int page = m_wanted.front();
    m_wanted.erase(m_wanted.begin());
    m_fetching = true;
    auto work = [fetch = m_fetch, page](std::stop_token stop) {
        return fetch(qint64(page) * pageRows, pageRows, stop);
    };
    m_latest.start(std::move(work), [this, page](Result<RowPage> answer) {
        if (answer) {
            m_error.reset();
            take(page, *answer);
        } else if (answer.error().category != ErrorCategory::Cancelled) {
            m_error = answer.error();
            m_wanted.clear();
            Q_EMIT failed();
        }
        m_fetching = false;
        fetchNext();
    });
}

void PagedModel::take(int page, const RowPage &rows)
{
    const qint64 first = qint64(page) * pageRows;
    const qint64 end = first + rows.rows->rows;
    constexpr qint64 most = std::numeric_limits<int>::max();
    m_pages[page] = {TableCells(rows.rows, m_style, m_zone), ++m_clock};
    forgetOldest(page);

    if (rows.total) {
        m_state = Count::Complete;
        setRows(int(std::min(*rows.total, most)));
    } else if (rows.rows->rows < pageRows) {
        m_state = Count::Complete;
        setRows(int(std::min(end, most)));
    } else if (m_state != Count::Complete) {
        m_state = Count::Partial;
        setRows(std::max(m_rows, int(std::min(end, most))));
    }
    const int last = std::min(int(end), m_rows) - 1;
    if (last >= int(first) && !m_columns.empty())
        Q_EMIT dataChanged(index(int(first), 0), index(last, columnCount() - 1));
    Q_EMIT countChanged();
}

void PagedModel::setRows(int rows)
{
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

void PagedModel::forgetOldest(int except)
{
    while (int(m_pages.size()) > keptPages) {
        auto oldest = m_pages.end();
        for (auto it = m_pages.begin(); it != m_pages.end(); ++it) {
            if (it->first != except && (oldest == m_pages.end() || it->second.seen < oldest->second.seen))
                oldest = it;
        }
        m_pages.erase(oldest);
    }
}

std::pair<TablePtr, qsizetype> PagedModel::at(int row) const
{
    const auto it = m_pages.find(row / pageRows);
    if (it == m_pages.end() || row % pageRows >= it->second.cells.table()->rows)
        return {};
    return {it->second.cells.table(), row % pageRows};
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ViewColumn &column = m_columns[size_t(index.column())];
    const auto it = m_pages.find(index.row() / pageRows);
    const qsizetype row = index.row() % pageRows;
    if (it == m_pages.end() || row >= it->second.cells.table()->rows)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    const TableCells &cells = it->second.cells;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cells.text(column, row);
    case Qt::EditRole:
        return cells.machineText(column, row);
    case TableModel::RawRole:
        return cells.raw(column, row);
    case TableModel::StrongRole:
        return column.strong;
    case Qt::ToolTipRole:
        return cells.isNumeric(column) ? QVariant() : QVariant(cells.text(column, row));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (cells.isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_columns.size()))
        return {};
    const ViewColumn &column = m_columns[size_t(section)];
    if (role == Qt::TextAlignmentRole && !m_pages.empty())
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (m_pages.begin()->second.cells.isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    return column.label.isEmpty() ? column.key : column.label;
}

bool PagedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == Count::Partial && !m_error;
}

void PagedModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_fetching)
        return;
    m_wanted = {m_rows / pageRows};
    fetchNext();
}

} // namespace parlance
