#include "models/query/pivotcalculations.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace parlance {

namespace {

using Show = PivotValue::Show;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double quotient(double part, double whole)
{
    return whole != 0 ? part / whole : nan;
}

// The node before each under the same parent; −1: it is the first.
std::vector<int> siblingsBefore(const PivotSide &side)
{
    std::vector<int> before(side.nodes.size(), -1), newest(side.nodes.size(), -1);
    for (int node = 1; node < side.size(); ++node) {
        int &last = newest[size_t(side.nodes[size_t(node)].parent)];
        before[size_t(node)] = last;
        last = node;
    }
    return before;
}

} // namespace

class PivotCalculations
{
public:
    explicit PivotCalculations(PivotTable &table)
        : m_table(table)
        , m_along(table.columns.depth() > 0)
        , m_before(siblingsBefore(m_along ? table.columns : table.rows))
    {}

    void replace(size_t measure, const PivotValue &shown)
    {
        m_measure = int(measure);
        m_shown = shown;
        std::vector<std::vector<double>> results;
        for (const PivotTable::Cells &cells : m_table.m_cells)
            results.push_back(cells.values.empty() ? std::vector<double>() : ofLevel(cells));
        for (size_t i = 0; i < results.size(); ++i) {
            PivotTable::Cells &cells = m_table.m_cells[i];
            if (!cells.values.empty())
                cells.values[measure] = std::move(results[i]);
            if (!cells.previous.empty())
                cells.previous[measure].assign(cells.keys.size(), nan);
        }
    }

private:
    [[nodiscard]] static int rowOf(quint64 key) { return int(key >> 32); }
    [[nodiscard]] static int columnOf(quint64 key) { return int(key & 0xffffffff); }
    [[nodiscard]] double at(int row, int column) const
    {
        return row < 0 || column < 0 ? nan : m_table.value(row, column, m_measure).value_or(nan);
    }
    [[nodiscard]] int parent(const PivotSide &side, int node) const { return side.nodes[size_t(node)].parent; }

    [[nodiscard]] std::vector<double> ofLevel(const PivotTable::Cells &cells) const
    {
        if (m_shown.show == Show::Rank)
            return ranks(cells);
        if (m_shown.show == Show::Running)
            return running(cells);
        const std::vector<double> &values = cells.values[size_t(m_measure)];
        std::vector<double> result(values.size());
        for (size_t i = 0; i < values.size(); ++i)
            result[i] = ofCell(rowOf(cells.keys[i]), columnOf(cells.keys[i]), values[i]);
        return result;
    }

    [[nodiscard]] double ofCell(int row, int column, double value) const
    {
        switch (m_shown.show) {
        case Show::ShareOfTotal:
            return quotient(value, at(0, 0));
        case Show::ShareOfRow:
            return quotient(value, at(row, 0));
        case Show::ShareOfColumn:
            return quotient(value, at(0, column));
        case Show::ShareOfParent:
            return row == 0 ? nan : quotient(value, at(parent(m_table.rows, row), column));
        case Show::Average:
            return average(row, column);
        case Show::Difference:
            return value - neighbour(row, column);
        case Show::Change: {
            const double before = neighbour(row, column);
            return quotient(value - before, std::abs(before));
        }
        default:
            return value;
        }
    }

    [[nodiscard]] double neighbour(int row, int column) const
    {
        return m_along ? at(row, m_before[size_t(column)]) : at(m_before[size_t(row)], column);
    }

    [[nodiscard]] double average(int row, int column) const
    {
        double sum = 0;
        int count = 0;
        int node = m_along ? column : row;
        for (int i = 0; i < m_shown.periods && node >= 0; ++i) {
            const double value = m_along ? at(row, node) : at(node, column);
            if (!std::isnan(value)) {
                sum += value;
                ++count;
            }
            node = m_before[size_t(node)];
        }
        return count > 0 ? sum / count : nan;
    }

    // Cells come by row, then by column: those of one line in their order.
    [[nodiscard]] quint64 lineOf(quint64 key) const
    {
        const int row = rowOf(key), column = columnOf(key);
        const int first = m_along ? row : parent(m_table.rows, row);
        const int second = m_along ? parent(m_table.columns, column) : column;
        return quint64(quint32(first)) << 32 | quint32(second);
    }

    [[nodiscard]] std::vector<double> running(const PivotTable::Cells &cells) const
    {
        const std::vector<double> &values = cells.values[size_t(m_measure)];
        std::vector<double> result(values.size(), nan);
        QHash<quint64, double> sums;
        for (size_t i = 0; i < values.size(); ++i) {
            const quint64 line = lineOf(cells.keys[i]);
            const double before = sums.value(line, nan);
            result[i] = std::isnan(values[i]) ? before : values[i] + (std::isnan(before) ? 0 : before);
            sums.insert(line, result[i]);
        }
        return result;
    }

    [[nodiscard]] std::vector<double> ranks(const PivotTable::Cells &cells) const
    {
        const std::vector<double> &values = cells.values[size_t(m_measure)];
        std::vector<double> result(values.size(), nan);
        QHash<quint64, std::vector<size_t>> groups; // cells of one column under one parent
        for (size_t i = 0; i < values.size(); ++i) {
            const int row = rowOf(cells.keys[i]);
            if (row == 0 || std::isnan(values[i]) || m_table.rows.member(row).isOther)
                continue;
            groups[quint64(quint32(parent(m_table.rows, row))) << 32 | quint32(columnOf(cells.keys[i]))].push_back(i);
        }
        for (std::vector<size_t> &group : groups) {
            std::sort(group.begin(), group.end(), [&](size_t a, size_t b) { return values[a] > values[b]; });
            for (size_t i = 0; i < group.size(); ++i) {
                const bool tie = i > 0 && values[group[i]] == values[group[i - 1]];
                result[group[i]] = tie ? result[group[i - 1]] : double(i + 1);
            }
        }
        return result;
    }

    PivotTable &m_table;
    const bool m_along; // the columns, else the rows
    const std::vector<int> m_before;
    int m_measure = 0;
    PivotValue m_shown;
};

void calculatePivot(PivotTable &table, const PivotPlan &plan)
{
    PivotCalculations calculations(table);
    for (size_t i = 0; i < plan.pivot.values.size(); ++i) {
        const PivotValue &value = plan.pivot.values[i];
        if (value.show == Show::Value)
            continue;
        calculations.replace(i, value);
        PivotMeasure &measure = table.measures[i];
        if (value.show == Show::Rank) {
            measure.unit = Unit::Count;
            measure.good = GoodWhen::Neutral;
        } else if (value.show != Show::Running && value.show != Show::Average && value.show != Show::Difference) {
            measure.unit = Unit::Percent;
        }
    }
}

} // namespace parlance
