#include "models/query/pivotcalculations.h"
#include "models/query/pivottable.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace parlance {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// The members of a dimension column as indexes into the level, which learns those it does not know.
class Codes
{
public:
    std::vector<int> of(const Column &column, qsizetype rows, PivotSide::Level &level)
    {
        std::vector<int> codes;
        codes.reserve(size_t(rows));
        for (qsizetype row = 0; row < rows; ++row) {
            if (column.isNull(row))
                codes.push_back(null(level));
            else if (column.type == ValueType::Text)
                codes.push_back(text(column, row, level));
            else
                codes.push_back(number(column.integers[size_t(row)], level));
        }
        return codes;
    }

private:
    static int add(PivotMember member, PivotSide::Level &level)
    {
        level.members.push_back(std::move(member));
        return int(level.members.size()) - 1;
    }
    int null(PivotSide::Level &level)
    {
        if (m_null < 0)
            m_null = add({{}, QCoreApplication::translate("Cells", "(none)"), 0, true, false}, level);
        return m_null;
    }
    int text(const Column &column, qsizetype row, PivotSide::Level &level)
    {
        const QString &key = column.texts[size_t(row)];
        const auto found = m_texts.constFind(key);
        if (found != m_texts.constEnd())
            return *found;
        const int code = add({key, column.labelAt(row), 0, false, isOtherMember(column, row)}, level);
        m_texts.insert(key, code);
        return code;
    }
    int number(qint64 value, PivotSide::Level &level)
    {
        const auto found = m_numbers.constFind(value);
        if (found != m_numbers.constEnd())
            return *found;
        const int code = add({QString::number(value), {}, value, false, false}, level);
        m_numbers.insert(value, code);
        return code;
    }

    QHash<QString, int> m_texts;
    QHash<qint64, int> m_numbers;
    int m_null = -1;
};

// A tree while it grows: nodes in the order in which they are met, found by parent and member.
class Growing
{
public:
    int child(int parent, int member, int depth)
    {
        const quint64 key = quint64(quint32(parent)) << 32 | quint32(member);
        const auto found = m_found.constFind(key);
        if (found != m_found.constEnd())
            return *found;
        m_nodes.push_back({parent, depth, member, 0});
        m_found.insert(key, int(m_nodes.size()) - 1);
        return int(m_nodes.size()) - 1;
    }
    [[nodiscard]] const std::vector<PivotSide::Node> &nodes() const { return m_nodes; }

    // Every node before its parts, the parts of one node by `before`. → the new place of every node.
    template <typename Before>
    std::vector<int> arrange(std::vector<PivotSide::Node> &out, Before before) const
    {
        std::vector<std::vector<int>> children(m_nodes.size());
        for (int i = 1; i < int(m_nodes.size()); ++i)
            children[size_t(m_nodes[size_t(i)].parent)].push_back(i);
        std::vector<int> places(m_nodes.size(), 0);
        std::vector<std::pair<int, size_t>> open{{0, 0}}; // node and its next child
        out.assign(1, m_nodes[0]);
        std::stable_sort(children[0].begin(), children[0].end(), before);
        while (!open.empty()) {
            auto &[node, next] = open.back();
            if (next == children[size_t(node)].size()) {
                out[size_t(places[size_t(node)])].end = int(out.size());
                open.pop_back();
                continue;
            }
            const int child = children[size_t(node)][next++];
            places[size_t(child)] = int(out.size());
            PivotSide::Node placed = m_nodes[size_t(child)];
            placed.parent = places[size_t(node)];
            out.push_back(placed);
            std::stable_sort(children[size_t(child)].begin(), children[size_t(child)].end(), before);
            open.emplace_back(child, 0);
        }
        return places;
    }

private:
    std::vector<PivotSide::Node> m_nodes{PivotSide::Node{}};
    QHash<quint64, int> m_found;
};

std::vector<double> numbers(const Table &table, const QString &key)
{
    const Column *column = table.column(key);
    std::vector<double> values(size_t(table.rows), nan);
    for (qsizetype row = 0; column && row < table.rows; ++row)
        values[size_t(row)] = column->number(row);
    return values;
}

// The table with the values of the comparison period in place of those of the period.
Table beforeOf(const Table &table)
{
    Table before = table;
    before.totals.clear();
    for (Column &column : before.columns) {
        if (column.kind == ColumnKind::Dimension || column.kind == ColumnKind::Comparison)
            continue;
        column.nulls.assign(size_t(table.rows), true);
        if (const Column *previous = table.column(QString(column.key + QStringLiteral(".previous")))) {
            const QString key = column.key;
            column = *previous;
            column.key = key;
        }
    }
    return before;
}

std::vector<double> valuesOf(const Table &table, const Output &output)
{
    if (output.kind != Output::Kind::Formula)
        return numbers(table, output.columns().front());
    const QString key = QStringLiteral("\u2026value");
    return numbers(withFormula(table, *output.formula, key, key), key);
}

} // namespace

// Reads the answers of the levels, orders the members, then numbers the cells by where their members stand.
class PivotAssembly
{
public:
    PivotAssembly(const PivotPlan &plan, std::span<const TablePtr> answers)
        : m_plan(plan)
        , m_pivot(plan.pivot)
        , m_answers(answers)
        , m_rowCodes(plan.pivot.rows.size())
        , m_columnCodes(plan.pivot.columns.size())
    {
        m_out.m_pivot = plan.pivot;
        prepare(m_out.rows, m_pivot.rows);
        prepare(m_out.columns, m_pivot.columns);
        const size_t levels = (m_pivot.rows.size() + 1) * (m_pivot.columns.size() + 1);
        m_out.m_cells.resize(levels);
        m_out.m_asked.assign(levels, false);
    }

    PivotTable table()
    {
        for (const PivotPlan::Level &level : m_plan.levels)
            read(level);
        describe();
        measureTimes(m_out.rows);
        measureTimes(m_out.columns);
        const std::vector<int> columns = orderColumns();
        const std::vector<int> rows = orderRows(columns);
        for (Read &read : m_read)
            place(read, rows, columns);
        calculatePivot(m_out, m_plan);
        m_out.m_calculated = true;
        return std::move(m_out);
    }

private:
    struct Read // one level as it came
    {
        size_t at = 0;
        int rowDepth = 0, columnDepth = 0;
        std::vector<int> rows, columns; // growing nodes
        std::vector<std::vector<double>> values, previous;
    };

    static void prepare(PivotSide &side, const std::vector<Grouping> &groupings)
    {
        for (const Grouping &grouping : groupings) {
            PivotSide::Level level;
            level.grouping = grouping;
            level.label = QCoreApplication::translate("Catalog", catalog::info(grouping.dimension).label);
            side.levels.push_back(std::move(level));
        }
    }

    static std::vector<int> nodesOf(const Table &table, size_t firstColumn, int depth, PivotSide &side,
                                    std::vector<Codes> &codes, Growing &growing)
    {
        std::vector<int> nodes(size_t(table.rows), 0);
        for (int d = 0; d < depth; ++d) {
            const Column &column = table.columns[firstColumn + size_t(d)];
            PivotSide::Level &level = side.levels[size_t(d)];
            level.type = column.type;
            level.unit = column.unit;
            const std::vector<int> members = codes[size_t(d)].of(column, table.rows, level);
            for (size_t row = 0; row < nodes.size(); ++row)
                nodes[row] = growing.child(nodes[row], members[row], d + 1);
        }
        return nodes;
    }

    void read(const PivotPlan::Level &level)
    {
        Table table = *m_answers[level.query];
        if (!m_plan.metrics.empty())
            table = withMetrics(table, m_plan.metrics, m_answers.subspan(level.query + 1, m_plan.metrics.size()), true);
        Read read;
        read.rowDepth = level.rows;
        read.columnDepth = level.columns;
        read.at = size_t(level.rows) * (m_pivot.columns.size() + 1) + size_t(level.columns);
        read.rows = nodesOf(table, 0, level.rows, m_out.rows, m_rowCodes, m_rows);
        read.columns = nodesOf(table, size_t(level.rows), level.columns, m_out.columns, m_columnCodes, m_columns);
        const bool compared =
            level.columns == 0 && std::any_of(table.columns.begin(), table.columns.end(),
                                              [](auto &c) { return c.kind == ColumnKind::Comparison; });
        std::optional<Table> before;
        if (compared)
            before = beforeOf(table);
        for (const Output &output : m_plan.outputs) {
            read.values.push_back(valuesOf(table, output));
            if (before)
                read.previous.push_back(valuesOf(*before, output));
        }
        m_out.compared = m_out.compared || compared;
        Provenance &provenance = m_out.provenance;
        const qint64 facts = provenance.rowsRead + table.provenance.rowsRead;
        const qint64 elapsed = provenance.elapsedMicros + table.provenance.elapsedMicros;
        provenance = table.provenance;
        if (compared)
            m_comparison = table.provenance.comparison;
        provenance.comparison = m_comparison;
        provenance.rowsRead = facts;
        provenance.elapsedMicros = elapsed;
        m_read.push_back(std::move(read));
    }

    void describe()
    {
        for (size_t i = 0; i < m_plan.outputs.size(); ++i) {
            const Output &output = m_plan.outputs[i];
            PivotMeasure measure;
            measure.key = output.columns().size() == 1 && !output.formula ? output.columns().front() : output.key;
            measure.show = m_pivot.values[i].show;
            measure.label = output.key;
            if (output.formula) {
                measure.unit = output.formula->unit();
            } else {
                const MeasureInfo &info = catalog::info(output.measure);
                measure.unit = info.unit;
                measure.good = info.good;
                measure.label =
                    output.metric ? output.metric->title() : QCoreApplication::translate("Catalog", info.label);
            }
            m_out.measures.push_back(std::move(measure));
        }
    }

    static void measureTimes(PivotSide &side)
    {
        for (PivotSide::Level &level : side.levels) {
            bool first = true;
            for (const PivotMember &member : level.members) {
                if (level.type != ValueType::Time || member.isNull)
                    continue;
                level.earliest = first ? member.number : std::min(level.earliest, member.number);
                level.latest = first ? member.number : std::max(level.latest, member.number);
                first = false;
            }
        }
    }

    // Members in their own order: time and numbers rising, others by the first value of their total, largest first.
    template <typename ValueAt>
    std::vector<int> arrange(Growing &growing, PivotSide &side, bool byValue, bool descending, const ValueAt &valueAt)
    {
        const std::vector<PivotSide::Node> &nodes = growing.nodes();
        const auto last = [](const PivotMember &m) { return m.isOther ? 2 : m.isNull ? 1 : 0; };
        return growing.arrange(side.nodes, [&](int a, int b) {
            const PivotSide::Level &level = side.levels[size_t(nodes[size_t(a)].depth - 1)];
            const PivotMember &left = level.members[size_t(nodes[size_t(a)].member)];
            const PivotMember &right = level.members[size_t(nodes[size_t(b)].member)];
            if (left.isOther != right.isOther)
                return right.isOther;
            const bool ordered = level.type != ValueType::Text;
            if (!byValue && (ordered || last(left) != last(right))) {
                if (last(left) != last(right))
                    return last(left) < last(right);
                return left.number < right.number;
            }
            const double x = valueAt(a), y = valueAt(b);
            if (std::isnan(x) || std::isnan(y))
                return std::isnan(x) == std::isnan(y) ? false : std::isnan(y);
            if (x != y)
                return (byValue && !descending) ? x < y : x > y;
            return ordered ? left.number < right.number : left.key < right.key;
        });
    }

    // The value that orders the nodes of one side: that of the cell with a node of the other.
    std::vector<double> orderValues(bool ofRows, int other, size_t nodes, size_t value) const
    {
        std::vector<double> values(nodes, nan);
        for (const Read &read : m_read) {
            const std::vector<int> &mine = ofRows ? read.rows : read.columns;
            const std::vector<int> &others = ofRows ? read.columns : read.rows;
            for (size_t i = 0; i < mine.size(); ++i) {
                if (others[i] == other && (ofRows ? read.rowDepth : read.columnDepth) > 0)
                    values[size_t(mine[i])] = read.values[value][i];
            }
        }
        return values;
    }

    std::vector<int> orderColumns()
    {
        const std::vector<double> values = orderValues(false, 0, m_columns.nodes().size(), 0);
        return arrange(m_columns, m_out.columns, false, true, [&](int node) { return values[size_t(node)]; });
    }

    std::vector<int> orderRows(const std::vector<int> &columns)
    {
        const PivotSort &sort = m_pivot.sort;
        const bool byValue = sort.value >= 0 && size_t(sort.value) < m_plan.outputs.size();
        int by = 0;
        if (const int placed = m_out.columns.find(sort.column); byValue && placed > 0)
            by = int(std::find(columns.begin(), columns.end(), placed) - columns.begin());
        const auto values = orderValues(true, by, m_rows.nodes().size(), byValue ? size_t(sort.value) : 0);
        // Periods stand in their order unless they were asked to be ranked.
        return arrange(m_rows, m_out.rows, byValue, sort.descending, [&](int node) { return values[size_t(node)]; });
    }

    void place(Read &read, const std::vector<int> &rows, const std::vector<int> &columns)
    {
        PivotTable::Cells &cells = m_out.m_cells[read.at];
        m_out.m_asked[read.at] = true;
        const size_t count = read.rows.size();
        std::vector<quint64> keys(count);
        for (size_t i = 0; i < count; ++i)
            keys[i] = quint64(quint32(rows[size_t(read.rows[i])])) << 32 | quint32(columns[size_t(read.columns[i])]);
        std::vector<size_t> order(count);
        std::iota(order.begin(), order.end(), size_t(0));
        std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return keys[a] < keys[b]; });
        const auto sorted = [&](const auto &from) {
            std::remove_cvref_t<decltype(from)> to(count);
            for (size_t i = 0; i < count; ++i)
                to[i] = from[order[i]];
            return to;
        };
        cells.keys = sorted(keys);
        for (const auto &values : read.values)
            cells.values.push_back(sorted(values));
        for (const auto &values : read.previous)
            cells.previous.push_back(sorted(values));
    }

    const PivotPlan &m_plan;
    const Pivot &m_pivot;
    std::span<const TablePtr> m_answers;
    std::vector<Codes> m_rowCodes, m_columnCodes;
    Growing m_rows, m_columns;
    std::vector<Read> m_read;
    TimeRange m_comparison;
    PivotTable m_out;
};

Result<PivotPtr> pivotTable(const PivotPlan &plan, std::span<const TablePtr> answers)
{
    if (answers.size() != plan.queries.size() || plan.levels.empty())
        return fail(ErrorCategory::Internal, QStringLiteral("a pivot was answered in part"));
    return std::make_shared<const PivotTable>(PivotAssembly(plan, answers).table());
}

} // namespace parlance
