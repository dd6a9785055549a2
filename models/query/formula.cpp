#include "models/query/formula.h"

#include "models/query/formulanode.h"

#include <cmath>

namespace parlance {

namespace {

using Node = Formula::Node;
using Kind = Node::Kind;
using Value = std::optional<double>;

std::vector<int> columnsOf(const Formula &formula, const Table &table)
{
    std::vector<int> columns;
    for (const QString &column : formula.columns())
        columns.push_back(table.find(column));
    return columns;
}

// The formula on one row, or on the totals (row −1).
class Evaluation
{
public:
    Evaluation(const Table &table, const std::vector<int> &columns, qsizetype row)
        : m_table(table)
        , m_columns(columns)
        , m_row(row)
    {}

    Value value(const Node &node) const
    {
        switch (node.kind) {
        case Kind::Number:
            return node.number;
        case Kind::Measure:
            return measure(m_columns[node.measure]);
        case Kind::Negate:
            return applied(value(*node.children[0]), 0.0, [](double a, double) { return -a; });
        case Kind::Add:
            return binary(node, [](double a, double b) { return a + b; });
        case Kind::Subtract:
            return binary(node, [](double a, double b) { return a - b; });
        case Kind::Multiply:
            return binary(node, [](double a, double b) { return a * b; });
        case Kind::Divide:
            return binary(node, [](double a, double b) { return a / b; });
        case Kind::NullIf: {
            const Value first = value(*node.children[0]);
            return first == value(*node.children[1]) ? std::nullopt : first;
        }
        case Kind::Coalesce:
            for (const Node::Ptr &child : node.children)
                if (const Value first = value(*child))
                    return first;
            return std::nullopt;
        case Kind::Case:
            return cases(node);
        default:
            return holds(node) ? 1.0 : 0.0;
        }
    }

private:
    template <typename Operation>
    static Value applied(Value a, Value b, Operation operation)
    {
        if (!a || !b)
            return std::nullopt;
        const double result = operation(*a, *b);
        return std::isfinite(result) ? Value(result) : std::nullopt;
    }

    template <typename Operation>
    Value binary(const Node &node, Operation operation) const
    {
        return applied(value(*node.children[0]), value(*node.children[1]), operation);
    }

    template <typename Comparison>
    bool compare(const Node &node, Comparison comparison) const
    {
        const Value a = value(*node.children[0]), b = value(*node.children[1]);
        return a && b && comparison(*a, *b);
    }

    bool holds(const Node &node) const
    {
        switch (node.kind) {
        case Kind::Equal:
            return compare(node, std::equal_to<>());
        case Kind::NotEqual:
            return compare(node, std::not_equal_to<>());
        case Kind::Less:
            return compare(node, std::less<>());
        case Kind::LessEqual:
            return compare(node, std::less_equal<>());
        case Kind::Greater:
            return compare(node, std::greater<>());
        case Kind::GreaterEqual:
            return compare(node, std::greater_equal<>());
        case Kind::IsNull:
            return !value(*node.children[0]);
        case Kind::And:
            return holds(*node.children[0]) && holds(*node.children[1]);
        case Kind::Or:
            return holds(*node.children[0]) || holds(*node.children[1]);
        case Kind::Not:
            return !holds(*node.children[0]);
        default:
            return false;
        }
    }

    Value cases(const Node &node) const
    {
        const size_t pairs = node.children.size() / 2;
        for (size_t i = 0; i < pairs; ++i)
            if (holds(*node.children[2 * i]))
                return value(*node.children[2 * i + 1]);
        return node.children.size() % 2 == 1 ? value(*node.children.back()) : std::nullopt;
    }

    Value measure(int index) const
    {
        if (index < 0)
            return std::nullopt;
        const Column &column = m_table.columns[size_t(index)];
        const double factor = column.unit == Unit::Money ? 1.0 / double(nanosPerDollar) : 1.0;
        if (m_row < 0) {
            const bool known = size_t(index) < m_table.totals.size() && m_table.totals[size_t(index)];
            return known ? Value(*m_table.totals[size_t(index)] * factor) : std::nullopt;
        }
        return column.isNull(m_row) ? std::nullopt : Value(column.number(m_row) * factor);
    }

    const Table &m_table;
    const std::vector<int> &m_columns;
    qsizetype m_row;
};

// A plain number has no unit.
using MaybeUnit = std::optional<Unit>;

MaybeUnit unitOf(const Node &node, const std::vector<MeasureKey> &measures);

MaybeUnit quotientUnit(MaybeUnit a, MaybeUnit b)
{
    if (!b || (b == Unit::Percent && a != Unit::Percent))
        return a;
    const bool perPiece = b == Unit::Count && (a == Unit::Money || a == Unit::Duration || a == Unit::Bytes);
    return perPiece ? a : Unit::Ratio;
}

MaybeUnit productUnit(MaybeUnit a, MaybeUnit b)
{
    if (!a || a == Unit::Percent)
        return b ? b : a;
    if (!b || b == Unit::Percent)
        return a;
    if (a == Unit::Count || a == Unit::Ratio)
        return b;
    return b == Unit::Count || b == Unit::Ratio ? a : Unit::Ratio;
}

MaybeUnit sumUnit(MaybeUnit a, MaybeUnit b)
{
    if (!a || !b)
        return a ? a : b;
    return a == b ? a : MaybeUnit(Unit::Ratio);
}

// Of the alternatives of a choice: the values of a case, the arguments of coalesce.
MaybeUnit choiceUnit(const Node &node, const std::vector<MeasureKey> &measures)
{
    MaybeUnit unit;
    for (size_t i = 0; i < node.children.size(); ++i) {
        const bool isCondition = node.kind == Kind::Case && i % 2 == 0 && i + 1 < node.children.size();
        if (!isCondition)
            unit = sumUnit(unit, unitOf(*node.children[i], measures));
    }
    return unit;
}

MaybeUnit unitOf(const Node &node, const std::vector<MeasureKey> &measures)
{
    const auto child = [&](size_t i) { return unitOf(*node.children[i], measures); };
    switch (node.kind) {
    case Kind::Measure:
        return catalog::info(measures[node.measure]).unit;
    case Kind::Negate:
    case Kind::NullIf:
        return child(0);
    case Kind::Add:
    case Kind::Subtract:
        return sumUnit(child(0), child(1));
    case Kind::Multiply:
        return productUnit(child(0), child(1));
    case Kind::Divide:
        return quotientUnit(child(0), child(1));
    case Kind::Coalesce:
    case Kind::Case:
        return choiceUnit(node, measures);
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<double> Formula::evaluate(const Table &table, qsizetype row) const
{
    return Evaluation(table, columnsOf(*this, table), row).value(*m_root);
}

Unit Formula::unit() const
{
    return unitOf(*m_root, m_measures).value_or(Unit::Ratio);
}

Table withFormula(const Table &table, const Formula &formula, const QString &key, const QString &label)
{
    const std::vector<int> columns = columnsOf(formula, table);
    Column column;
    column.key = key;
    column.label = label;
    column.type = ValueType::Real;
    column.unit = formula.unit();
    const double factor = column.unit == Unit::Money ? double(nanosPerDollar) : 1.0;
    for (qsizetype row = 0; row < table.rows; ++row) {
        const Value value = Evaluation(table, columns, row).value(*formula.m_root);
        column.reals.push_back(value.value_or(0) * factor);
        column.nulls.push_back(!value);
    }
    Table result = table;
    if (!table.totals.empty()) {
        const Value total = Evaluation(table, columns, -1).value(*formula.m_root);
        result.totals.push_back(total ? Value(*total * factor) : std::nullopt);
    }
    result.columns.push_back(std::move(column));
    return result;
}

} // namespace parlance
