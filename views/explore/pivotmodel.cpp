#include "views/explore/pivotmodel.h"

#include "models/query/change.h"
#include "views/explore/wellspane.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr int openByItself = 40; // rows: beyond, only the first group is open

using Part = PivotModel::Shown::Part;

} // namespace

PivotModel::PivotModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void PivotModel::setTable(PivotPtr table, const Exploration &exploration, const OwnMeasures &own, UtcMs now,
                          const TimeZone &zone, const NumberStyle &style)
{
    beginResetModel();
    const bool sameRows = m_table && exploration.pivot.rows == m_exploration.pivot.rows;
    if (!sameRows) {
        m_closedRows.clear();
        m_openRows.clear();
    }
    if (exploration.pivot.columns != m_exploration.pivot.columns)
        m_closedColumns.clear();
    m_table = std::move(table);
    m_exploration = exploration;
    m_own = own;
    m_now = now;
    m_zone = zone;
    m_style = style;
    arrange();
    measure();
    endResetModel();
}

void PivotModel::arrange()
{
    m_rows.clear();
    m_columns.clear();
    if (!m_table)
        return;
    const PivotSide &rows = m_table->rows;
    for (int node = 1; node < rows.size(); node = rows.nodes[size_t(node)].end)
        addRows(node);
    if (m_exploration.grandTotal || rows.depth() == 0)
        m_rows.push_back(0);
    const PivotSide &columns = m_table->columns;
    for (int node = 1; node < columns.size(); node = columns.nodes[size_t(node)].end)
        addColumns(node);
    if (m_exploration.grandTotal || columns.depth() == 0)
        addNode(0);
}

void PivotModel::addRows(int node)
{
    const PivotSide &rows = m_table->rows;
    const bool leaf = rows.isLeaf(node);
    if (leaf || folds())
        m_rows.push_back(node);
    if (leaf || (folds() && !isOpenNode(node)))
        return;
    for (int child = node + 1; child < rows.nodes[size_t(node)].end; child = rows.nodes[size_t(child)].end)
        addRows(child);
}

bool PivotModel::isOpenNode(int node) const
{
    const bool few = m_table->rows.size() <= openByItself || node == 1;
    const QStringList keys = m_table->rows.keys(node);
    return few ? !m_closedRows.contains(keys) : m_openRows.contains(keys);
}

void PivotModel::addNode(int node)
{
    const bool ends = node == 0; // beside the totals of the rows stands what they are compared with
    for (int i = 0; i < int(m_table->measures.size()); ++i) {
        m_columns.push_back({node, i, Part::Value});
        const bool plain = m_table->measures[size_t(i)].show == PivotValue::Show::Value;
        if (!ends || !m_table->compared || !plain)
            continue;
        m_columns.push_back({node, i, Part::Previous});
        m_columns.push_back({node, i, Part::Change});
    }
}

void PivotModel::addColumns(int node)
{
    const PivotSide &columns = m_table->columns;
    const bool leaf = columns.isLeaf(node);
    const bool closed = !leaf && canFoldColumns() && m_closedColumns.contains(columns.keys(node));
    if (!leaf && !closed) {
        for (int child = node + 1; child < columns.nodes[size_t(node)].end; child = columns.nodes[size_t(child)].end)
            addColumns(child);
    }
    if (leaf || closed || m_table->pivot().columnSubtotals)
        addNode(node);
}

// Of cells that are no totals, so that colours tell them apart.
void PivotModel::measure()
{
    m_largest.assign(m_table ? m_table->measures.size() : 0, 0);
    if (m_table && m_exploration.look != CellLook::Plain)
        m_largest = m_table->largest();
}

// A group without a row of its own would be gone with its parts.
bool PivotModel::folds() const
{
    return m_table && m_table->pivot().subtotals;
}

bool PivotModel::canFoldColumns() const
{
    return m_table && m_table->columns.depth() > 1 && m_table->pivot().columnSubtotals;
}

int PivotModel::rowOf(const QStringList &keys) const
{
    const int node = m_table ? m_table->rows.find(keys) : -1;
    const auto at = std::find(m_rows.begin(), m_rows.end(), node);
    return node < 0 || at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int PivotModel::columnOf(const QStringList &keys, int measure, Part part) const
{
    const int node = m_table ? m_table->columns.find(keys) : -1;
    const auto at = std::find_if(m_columns.begin(), m_columns.end(), [&](const Shown &is) {
        return is.node == node && is.measure == measure && is.part == part;
    });
    return at == m_columns.end() ? -1 : int(at - m_columns.begin());
}

bool PivotModel::isFoldable(int row) const
{
    return m_table && rowNode(row) > 0 && !m_table->rows.isLeaf(rowNode(row));
}

bool PivotModel::isOpen(int row) const
{
    return isFoldable(row) && row + 1 < int(m_rows.size()) &&
           m_table->rows.nodes[size_t(rowNode(row + 1))].parent == rowNode(row);
}

void PivotModel::fold(int row, bool open)
{
    if (!isFoldable(row) || isOpen(row) == open)
        return;
    const QStringList keys = m_table->rows.keys(rowNode(row));
    beginResetModel();
    if (open) {
        m_openRows.insert(keys);
        m_closedRows.erase(keys);
    } else {
        m_openRows.erase(keys);
        m_closedRows.insert(keys);
    }
    arrange();
    endResetModel();
}

void PivotModel::foldAll(bool open)
{
    if (!folds())
        return;
    beginResetModel();
    m_openRows.clear();
    m_closedRows.clear();
    const PivotSide &rows = m_table->rows;
    for (int node = 1; node < rows.size(); ++node) {
        if (!rows.isLeaf(node))
            (open ? m_openRows : m_closedRows).insert(rows.keys(node));
    }
    arrange();
    endResetModel();
}

void PivotModel::foldColumn(int column, bool open)
{
    if (!canFoldColumns())
        return;
    const PivotSide &columns = m_table->columns;
    int node = shown(column).node;
    if (node > 0 && columns.isLeaf(node))
        node = columns.nodes[size_t(node)].parent;
    if (node <= 0 || columns.isLeaf(node))
        return;
    beginResetModel();
    if (open)
        m_closedColumns.erase(columns.keys(node));
    else
        m_closedColumns.insert(columns.keys(node));
    arrange();
    endResetModel();
}

QString PivotModel::cornerText() const
{
    QStringList names;
    for (const Grouping &grouping : m_exploration.pivot.rows)
        names << groupingLabel(grouping);
    return names.join(QStringLiteral(" / "));
}

bool PivotModel::isPartial(const PivotSide &side, int node) const
{
    if (!m_exploration.markPartial || node == 0)
        return false;
    const PivotSide::Level &level = side.levels[size_t(side.nodes[size_t(node)].depth - 1)];
    const PivotMember &member = side.member(node);
    if (level.grouping.dimension != DimensionKey::Time || member.isNull)
        return false;
    const TimeRange period = m_zone.period(level.grouping.grain, member.number);
    const TimeRange &asked = m_table->provenance.range;
    const UtcMs end = std::min(asked.to.value_or(m_now), m_now);
    return (asked.from && *asked.from > *period.from) || end < *period.to;
}

QString PivotModel::memberText(const PivotSide &side, int node) const
{
    const QString text =
        side.text(node, node == 0 && &side == &m_table->rows ? tr("Grand total") : tr("Total"), m_zone, m_style);
    return isPartial(side, node) ? text + QLatin1Char('*') : text;
}

// Where groups have no row of their own, a row says which one it is of.
QString PivotModel::rowText(int row) const
{
    if (!m_table)
        return {};
    const PivotSide &rows = m_table->rows;
    if (folds() || rowNode(row) == 0)
        return memberText(rows, rowNode(row));
    QStringList names;
    for (const int node : rows.path(rowNode(row)))
        names << memberText(rows, node);
    return names.join(QStringLiteral(" / "));
}

QString PivotModel::partText(const Shown &shown) const
{
    const PivotValue &value = m_exploration.pivot.values[size_t(shown.measure)];
    QString name = valueLabel(value.of, m_own);
    if (value.show != PivotValue::Show::Value)
        name = tr("%1, %2", "measure, what it is shown as").arg(name, shownAs(value));
    if (shown.part == Part::Previous)
        return m_table->measures.size() > 1 ? tr("%1, previous").arg(name) : tr("Previous");
    if (shown.part == Part::Change)
        return m_table->measures.size() > 1 ? tr("%1, change").arg(name) : tr("Change");
    return name;
}

QStringList PivotModel::headLines(const Shown &shown) const
{
    QStringList lines;
    const PivotSide &columns = m_table->columns;
    for (const int node : columns.path(shown.node))
        lines << memberText(columns, node);
    const bool ends = columns.depth() > 0 && lines.size() < columns.depth();
    if (ends)
        lines << tr("Total");
    while (lines.size() < columns.depth())
        lines.append(QString());
    const bool several = m_table->measures.size() > 1 || columns.depth() == 0;
    if (several)
        lines << partText(shown);
    else if (shown.part != Part::Value)
        lines[0] = partText(shown);
    return lines;
}

QString PivotModel::describeCell(int row, int column) const
{
    QStringList words;
    const auto add = [&](const PivotSide &side, int node) {
        for (const int at : side.path(node)) {
            const PivotSide::Level &level = side.levels[size_t(side.nodes[size_t(at)].depth - 1)];
            words << groupingLabel(level.grouping) + QLatin1Char(' ') + side.text(at, {}, m_zone, m_style);
        }
    };
    add(m_table->rows, rowNode(row));
    add(m_table->columns, shown(column).node);
    return words.join(QStringLiteral(" · "));
}

std::optional<double> PivotModel::number(int row, const Shown &shown) const
{
    const int node = rowNode(row);
    if (shown.part == Part::Value)
        return m_table->value(node, shown.node, shown.measure);
    const auto before = m_table->previous(node, shown.measure);
    if (shown.part == Part::Previous || !before)
        return before;
    const auto now = m_table->value(node, shown.node, shown.measure);
    return now ? changeValue(*now, *before, m_table->measures[size_t(shown.measure)].unit) : std::nullopt;
}

QString PivotModel::text(double value, const Shown &shown) const
{
    const PivotMeasure &measure = m_table->measures[size_t(shown.measure)];
    if (measure.show == PivotValue::Show::Change)
        return (value > 0 ? QStringLiteral("+") : QString()) + formatValue(value, Unit::Percent, m_style);
    return formatValue(value, measure.unit, m_style);
}

bool PivotModel::isTotal(int row, const Shown &shown) const
{
    const int node = rowNode(row);
    return node == 0 || !m_table->rows.isLeaf(node) ||
           (m_table->columns.depth() > 0 && !m_table->columns.isLeaf(shown.node));
}

int PivotModel::sortOf(int column) const
{
    const PivotSort &sort = m_exploration.pivot.sort;
    const Shown &is = shown(column);
    if (sort.value != is.measure || is.part != Part::Value)
        return 0;
    const int node = std::max(0, m_table->columns.find(sort.column));
    return node == is.node ? (sort.descending ? 1 : -1) : 0;
}

int PivotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PivotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PivotModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_table)
        return {};
    const Shown &is = shown(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        const auto value = number(index.row(), is);
        if (is.part == Part::Change) {
            const auto now = m_table->value(rowNode(index.row()), is.node, is.measure);
            const auto before = m_table->previous(rowNode(index.row()), is.measure);
            return now && before ? formatChange(*now, *before, m_table->measures[size_t(is.measure)].unit, m_style)
                                 : QStringLiteral("–");
        }
        return value ? text(*value, is) : QStringLiteral("–");
    }
    case Qt::EditRole:
    case RawRole: {
        const auto value = number(index.row(), is);
        const bool money = is.part != Part::Change && m_table->measures[size_t(is.measure)].unit == Unit::Money;
        return value ? QVariant(money ? *value / 1e9 : *value) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case StrongRole:
        return rowNode(index.row()) == 0 || isFoldable(index.row());
    case ShareRole: {
        const double most = m_largest[size_t(is.measure)];
        const auto value = number(index.row(), is);
        const bool shown = m_exploration.look != CellLook::Plain && is.part == Part::Value && value && most > 0;
        return shown && !isTotal(index.row(), is) ? QVariant(std::clamp(*value / most, 0.0, 1.0)) : QVariant();
    }
    case JudgementRole:
    case DirectionRole: {
        if (is.part != Part::Change)
            return 0;
        const PivotMeasure &measure = m_table->measures[size_t(is.measure)];
        const auto now = m_table->value(rowNode(index.row()), is.node, is.measure);
        const auto before = m_table->previous(rowNode(index.row()), is.measure);
        if (!now || !before)
            return 0;
        const Change change = describeChange(*now, *before, measure.unit, measure.good, m_style);
        return role == JudgementRole ? change.meaning : change.direction;
    }
    case Qt::AccessibleTextRole:
        return QString(rowText(index.row()) + QLatin1Char(' ') + headLines(is).join(QLatin1Char(' ')) +
                       QStringLiteral(": ") + data(index, Qt::DisplayRole).toString());
    default:
        return {};
    }
}

QVariant PivotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_table || section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        const Shown &is = shown(section);
        if (role == Qt::DisplayRole)
            return headLines(is).join(QStringLiteral(" · "));
        if (role == LinesRole)
            return headLines(is);
        if (role == SortRole)
            return sortOf(section);
        return role == StrongRole ? QVariant(is.node == 0 && is.part == Part::Value) : QVariant();
    }
    const int node = rowNode(section);
    switch (role) {
    case Qt::DisplayRole:
        return rowText(section);
    case DepthRole:
        return folds() ? std::max(0, m_table->rows.nodes[size_t(node)].depth - 1) : 0;
    case FoldRole:
        return isFoldable(section) ? int(isOpen(section)) : -1;
    case StrongRole:
        return node == 0 || isFoldable(section);
    default:
        return {};
    }
}

TablePtr PivotModel::asTable() const
{
    if (!m_table)
        return nullptr;
    Table table;
    table.rows = rowCount();
    table.provenance = m_table->provenance;
    const PivotSide &rows = m_table->rows;
    for (int depth = 0; depth < rows.depth(); ++depth) {
        Column column;
        column.key = toText(rows.levels[size_t(depth)].grouping);
        column.label = groupingLabel(rows.levels[size_t(depth)].grouping);
        column.kind = ColumnKind::Dimension;
        column.type = ValueType::Text;
        column.unit = Unit::Text;
        for (int row = 0; row < rowCount(); ++row) {
            const std::vector<int> path = rows.path(rowNode(row));
            const bool total = size_t(depth) >= path.size();
            column.texts.push_back(total ? tr("Total") : rows.text(path[size_t(depth)], {}, m_zone, m_style));
            column.nulls.push_back(false);
        }
        table.columns.push_back(std::move(column));
    }
    for (int at = 0; at < columnCount(); ++at) {
        const Shown &is = shown(at);
        Column column;
        column.label = headLines(is).join(QStringLiteral(" · "));
        column.key = column.label;
        column.type = ValueType::Real;
        const Unit unit = m_table->measures[size_t(is.measure)].unit;
        column.unit = is.part == Part::Change ? changeUnit(unit) : unit;
        for (int row = 0; row < rowCount(); ++row) {
            const auto value = number(row, is);
            column.reals.push_back(value.value_or(0));
            column.nulls.push_back(!value);
        }
        table.columns.push_back(std::move(column));
    }
    table.totals.assign(table.columns.size(), std::nullopt);
    table.groupCount = table.rows;
    return std::make_shared<const Table>(std::move(table));
}

} // namespace parlance
