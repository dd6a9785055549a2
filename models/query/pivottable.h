// The answer to a Pivot: members on two sides, values in the cells. Immutable once shared; cells are found, not laid
// out, so that a million rows or tens of thousands of columns cost what they hold.
#pragma once

#include "models/query/pivot.h"

namespace parlance {

struct PivotMember
{
    QString key;       // as in a Table; a time or number as its digits; empty when null
    QString label;     // of a text
    qint64 number = 0; // of a time or number
    bool isNull = false, isOther = false;

    bool operator==(const PivotMember &) const = default;
};

// The members of one side as a tree. Node 0 is the total of everything; the others stand in the order in which they are
// read, every node directly before its parts.
struct PivotSide
{
    struct Node
    {
        int parent = -1;
        int depth = 0;  // of the total 0
        int member = 0; // index into members[depth − 1]
        int end = 0;    // one past its last part, at any depth
    };
    struct Level // of one grouping
    {
        Grouping grouping;
        QString label; // of the dimension
        ValueType type = ValueType::Text;
        Unit unit = Unit::Text;
        std::vector<PivotMember> members;
        qint64 earliest = 0, latest = 0; // of members that are times
    };
    std::vector<Node> nodes;
    std::vector<Level> levels;

    [[nodiscard]] int size() const { return int(nodes.size()); }
    [[nodiscard]] int depth() const { return int(levels.size()); }
    [[nodiscard]] bool isLeaf(int node) const { return nodes[size_t(node)].depth == depth(); }
    [[nodiscard]] const PivotMember &member(int node) const;
    // From the outermost; empty for the total.
    [[nodiscard]] std::vector<int> path(int node) const;
    [[nodiscard]] QStringList keys(int node) const;
    [[nodiscard]] int find(const QStringList &keys) const; // −1: there is no such node
    // "Support Bot", "W44", "2–3 s", "(none)"; of the total the text given.
    [[nodiscard]] QString text(int node, const QString &total, const TimeZone &zone, const NumberStyle &style) const;
};

struct PivotMeasure
{
    QString key, label;
    Unit unit = Unit::Count;
    GoodWhen good = GoodWhen::Neutral;
    PivotValue::Show show = PivotValue::Show::Value;
};

class PivotTable
{
public:
    PivotSide rows, columns;
    std::vector<PivotMeasure> measures; // one per value of the pivot
    Provenance provenance;              // of the innermost level; rows and times of all together
    bool compared = false;

    // A cell by its nodes; null where there are no facts, or no value.
    [[nodiscard]] std::optional<double> value(int row, int column, int measure) const;
    // Of the total of a row in the comparison period. Of values as they are only.
    [[nodiscard]] std::optional<double> previous(int row, int measure) const;
    // The facts of a cell: the pivot's filter with the members of row and column, and the time they lie in. nullopt: it
    // is "Other", for which there is no condition.
    struct Facts
    {
        Filter where; // of the pivot and of the cell
        Filter cell;  // the members of row and column alone, but for time
        TimeRange range;
    };
    [[nodiscard]] std::optional<Facts> facts(int row, int column, const TimeZone &zone) const;
    [[nodiscard]] const Pivot &pivot() const { return m_pivot; }
    // The largest cell that is no total, by measure; 0 when there is none.
    [[nodiscard]] std::vector<double> largest() const;

private:
    friend class PivotAssembly;
    friend class PivotCalculations;

    struct Cells // of one level
    {
        std::vector<quint64> keys;               // row node and column node, rising
        std::vector<std::vector<double>> values; // by measure; NaN is null
        std::vector<std::vector<double>> previous;
    };
    [[nodiscard]] const Cells *cells(int row, int column) const;
    [[nodiscard]] static qsizetype find(const Cells &cells, int row, int column);
    [[nodiscard]] std::optional<double> carried(const Cells &cells, int row, int column, int measure) const;

    Pivot m_pivot;
    std::vector<Cells> m_cells; // by row depth, then column depth
    std::vector<bool> m_asked;
    bool m_calculated = false; // values are what they are to be shown as
};

using PivotPtr = std::shared_ptr<const PivotTable>;

// answers: one per query of the plan, in order.
Result<PivotPtr> pivotTable(const PivotPlan &plan, std::span<const TablePtr> answers);

} // namespace parlance
