#include "models/query/pivottable.h"

#include "models/query/bands.h"

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

quint64 keyOf(int row, int column)
{
    return quint64(quint32(row)) << 32 | quint32(column);
}

std::optional<double> known(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

QString timeText(const PivotSide::Level &level, qint64 at, const TimeZone &zone, const NumberStyle &style)
{
    const bool years = zone.date(level.earliest).year() != zone.date(level.latest).year();
    return formatPeriod(at, level.grouping.grain, zone, style.locale, years);
}

QString numberText(const PivotSide::Level &level, const PivotMember &member, const NumberStyle &style)
{
    const DimensionKey dimension = level.grouping.dimension;
    if (isBanded(dimension))
        return bandText(dimension, member.number, style);
    if (dimension == DimensionKey::Weekday)
        return style.locale.standaloneDayName(int(member.number), QLocale::ShortFormat);
    return QString::number(member.number);
}

} // namespace

const PivotMember &PivotSide::member(int node) const
{
    const Node &n = nodes[size_t(node)];
    return levels[size_t(n.depth - 1)].members[size_t(n.member)];
}

std::vector<int> PivotSide::path(int node) const
{
    std::vector<int> path;
    for (int at = node; at > 0; at = nodes[size_t(at)].parent)
        path.insert(path.begin(), at);
    return path;
}

QStringList PivotSide::keys(int node) const
{
    QStringList keys;
    for (const int at : path(node))
        keys << (member(at).isNull ? QString() : member(at).key);
    return keys;
}

int PivotSide::find(const QStringList &keys) const
{
    int at = 0;
    for (const QString &key : keys) {
        int child = at + 1;
        const int end = nodes[size_t(at)].end;
        while (child < end && (member(child).isNull ? QString() : member(child).key) != key)
            child = nodes[size_t(child)].end;
        if (child >= end)
            return -1;
        at = child;
    }
    return at;
}

QString PivotSide::text(int node, const QString &total, const TimeZone &zone, const NumberStyle &style) const
{
    if (node == 0)
        return total;
    const Level &level = levels[size_t(nodes[size_t(node)].depth - 1)];
    const PivotMember &m = member(node);
    if (level.type == ValueType::Text || m.isNull || m.isOther)
        return m.label;
    return level.type == ValueType::Time ? timeText(level, m.number, zone, style) : numberText(level, m, style);
}

const PivotTable::Cells *PivotTable::cells(int row, int column) const
{
    const auto at = size_t(rows.nodes[size_t(row)].depth) * size_t(columns.depth() + 1) +
                    size_t(columns.nodes[size_t(column)].depth);
    return m_asked[at] ? &m_cells[at] : nullptr;
}

qsizetype PivotTable::find(const Cells &cells, int row, int column)
{
    const quint64 key = keyOf(row, column);
    const auto found = std::lower_bound(cells.keys.begin(), cells.keys.end(), key);
    return found != cells.keys.end() && *found == key ? found - cells.keys.begin() : -1;
}

std::optional<double> PivotTable::value(int row, int column, int measure) const
{
    const Cells *level = cells(row, column);
    if (!level)
        return std::nullopt;
    const qsizetype at = find(*level, row, column);
    if (at < 0 && measures[size_t(measure)].show == PivotValue::Show::Running && m_calculated)
        return carried(*level, row, column, measure);
    return at < 0 ? std::nullopt : known(level->values[size_t(measure)][size_t(at)]);
}

std::vector<double> PivotTable::largest() const
{
    std::vector<double> most(measures.size(), 0);
    const std::vector<std::vector<double>> &innermost = m_cells.back().values;
    for (size_t i = 0; i < innermost.size(); ++i) {
        for (const double value : innermost[i])
            most[i] = value > most[i] ? value : most[i];
    }
    return most;
}

// Where nothing was added, a running total is that of the cell before.
std::optional<double> PivotTable::carried(const Cells &cells, int row, int column, int measure) const
{
    const bool along = columns.depth() > 0;
    const PivotSide &line = along ? columns : rows;
    const int node = along ? column : row, parent = line.nodes[size_t(node)].parent;
    if (along) {
        const auto next = std::lower_bound(cells.keys.begin(), cells.keys.end(), keyOf(row, column));
        if (next == cells.keys.begin())
            return std::nullopt;
        const quint64 before = *std::prev(next);
        if (before >> 32 != quint64(row) || line.nodes[size_t(before & 0xffffffff)].parent != parent)
            return std::nullopt;
        return known(cells.values[size_t(measure)][size_t(next - cells.keys.begin()) - 1]);
    }
    for (int before = node - 1; before > parent; --before) {
        if (line.nodes[size_t(before)].parent != parent)
            continue;
        if (const qsizetype at = find(cells, before, column); at >= 0)
            return known(cells.values[size_t(measure)][size_t(at)]);
    }
    return std::nullopt;
}

std::optional<double> PivotTable::previous(int row, int measure) const
{
    const Cells *level = cells(row, 0);
    if (!level || level->previous.empty())
        return std::nullopt;
    const qsizetype at = find(*level, row, 0);
    return at < 0 ? std::nullopt : known(level->previous[size_t(measure)][size_t(at)]);
}

std::optional<PivotTable::Facts> PivotTable::facts(int row, int column, const TimeZone &zone) const
{
    Facts facts{m_pivot.where, {}, provenance.range};
    const auto narrow = [&](const PivotSide &side, int node) {
        for (const int at : side.path(node)) {
            const PivotMember &m = side.member(at);
            const Grouping &grouping = side.levels[size_t(side.nodes[size_t(at)].depth - 1)].grouping;
            if (m.isOther)
                return false;
            if (grouping.dimension == DimensionKey::Time && !m.isNull) {
                const TimeRange period = zone.period(grouping.grain, m.number);
                facts.range.from = std::max(facts.range.from.value_or(*period.from), *period.from);
                facts.range.to = std::min(facts.range.to.value_or(*period.to), *period.to);
                continue;
            }
            Filter one{m.isNull ? FilterOp::IsNull : FilterOp::Equal, {}, grouping.dimension, grouping.grain, {}};
            if (!m.isNull)
                one.values = {side.levels[size_t(side.nodes[size_t(at)].depth - 1)].type == ValueType::Time
                                  ? isoUtc(m.number)
                                  : m.key};
            facts.cell = std::move(facts.cell) && std::move(one);
        }
        return true;
    };
    if (!narrow(rows, row) || !narrow(columns, column))
        return std::nullopt;
    facts.where = std::move(facts.where) && facts.cell;
    return facts;
}

} // namespace parlance
