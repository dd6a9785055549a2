// A pivot: members of some dimensions down the side, of others across, values in the cells. It is answered by a set of
// Queries, one for every level of totals, so that each total is counted from the facts and none is added up from cells.
#pragma once

#include "models/query/outputs.h"

namespace parlance {

// A formula that the user keeps under a name; a pivot calls it "formula:NAME".
struct NamedFormula
{
    QString name;  // permanent, as of a metric: "cost_per_head"
    QString label; // for people; empty: the name
    QString text;  // "cost / nullif(users, 0)"

    [[nodiscard]] QString key() const;
    [[nodiscard]] const QString &title() const { return label.isEmpty() ? name : label; }
    bool operator==(const NamedFormula &) const = default;
};
inline constexpr QStringView formulaPrefix = u"formula:";
QJsonObject toJson(const NamedFormula &formula);
Result<NamedFormula> namedFormulaFromJson(const QString &name, const QJsonObject &json);

// One value of every cell.
struct PivotValue
{
    enum class Show {
        Value,
        ShareOfTotal,
        ShareOfRow,    // of the total at the end of its row
        ShareOfColumn, // of the total at the foot of its column
        ShareOfParent, // of the row it is a part of
        Running,       // along the columns when there are any, else down the rows of one parent
        Average,       // moving, over `periods` cells, along the same line
        Rank,          // among the rows of one parent, in its column; 1 is the largest
        Difference,    // to the cell before, along the same line
        Change         // likewise, as a share of that cell
    };
    QString of; // "cost", "cost / users", "metric:refunds", "formula:cost_per_head"
    Show show = Show::Value;
    int periods = 3;
    bool operator==(const PivotValue &) const = default;
};

struct PivotSort
{
    int value = 0;      // of Pivot::values; −1: the members in their own order
    QStringList column; // members of the column to sort by, as keys; empty: the total of the row
    bool descending = true;
    bool operator==(const PivotSort &) const = default;
};

struct Pivot
{
    std::vector<Grouping> rows, columns;
    std::vector<PivotValue> values;
    Filter where;
    Period period;
    Compare compare = Compare::None; // beside the totals of the rows
    PivotSort sort;
    bool subtotals = true;       // of every row that has parts
    bool columnSubtotals = true; // of every column that has parts

    bool operator==(const Pivot &) const = default;
};

inline constexpr size_t pivotDepth = 4; // groupings on each side

// {"version":1,…}: defaults left out, stable key order. Keys that a newer program wrote are the caller's to keep.
QJsonObject toJson(const Pivot &pivot);
Result<Pivot> pivotFromJson(const QJsonObject &json);
QString showName(PivotValue::Show show); // "share_of_row": permanent
std::optional<PivotValue::Show> showNamed(QStringView name);

// The user's own measures that the values may name.
struct OwnMeasures
{
    std::vector<Metric> metrics;
    std::vector<NamedFormula> formulas;
    bool operator==(const OwnMeasures &) const = default;
};

// What is to be asked: made once, handed to the engine query by query, then to pivotTable() with the answers.
struct PivotPlan
{
    struct Level // the groups of one total: so many of the groupings on each side
    {
        int rows = 0, columns = 0;
        size_t query = 0; // index of its first query; those of the metrics follow
    };
    Pivot pivot;                 // by environment: with everyEnvironment() in its filter
    std::vector<Output> outputs; // one per value
    std::vector<Metric> metrics; // that the values read
    std::vector<Level> levels;
    std::vector<Query> queries;
};
// Errors are Usage: no value, a value that cannot be parsed (Place::path "values[1]", with the offset in it), a
// dimension that stands twice, the largest members together with a metric.
Result<PivotPlan> planPivot(const Pivot &pivot, const OwnMeasures &own);

} // namespace parlance
