// Arithmetic on measures that people type: "cost / users", "errors / (errors + answers)", "coalesce(cost, 0) * 100",
// "case when ratings >= 10 then satisfaction end". Parsed once, evaluated on the rows and the totals of a Table.
#pragma once

#include "models/query/metric.h"

#include <memory>

namespace parlance {

// A value; copies share the tree. Thread-safe.
//   expression := term { ("+" | "-" | "−") term }
//   term       := factor { ("*" | "×" | "/" | "÷") factor }
//   factor     := ["-"] ( number | measure | "metric:" name | "(" expression ")" | function | case )
//   function   := "nullif" "(" expression "," expression ")" | "coalesce" "(" expression {"," expression} ")"
//   case       := "case" "when" condition "then" expression { "when" … } ["else" expression] "end"
//   condition  := expression ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) expression | expression "is" ["not"] "null";
//                 joined by "and", "or" and "not", with parentheses
// Values: money in dollars, durations in milliseconds, shares from 0 to 1, so "cost > 0.5" means what it says. A null
// makes every result null; so do a division by 0 and a result that is no finite number. A comparison with null is false.
class Formula
{
public:
    // metrics: those of the workspace, which "metric:name" may mean.
    // Errors are Usage with Place::offset at the character and a suggestion for a mistyped name.
    static Result<Formula> parse(const QString &text, std::span<const Metric> metrics = {});

    [[nodiscard]] const QString &text() const { return m_text; }
    // Those it needs, in order of appearance; of a metric the measure that it is of.
    [[nodiscard]] const std::vector<MeasureKey> &measures() const { return m_measures; }
    // The columns that it reads, one for each of measures(): "cost", "metric:refunds".
    [[nodiscard]] const QStringList &columns() const { return m_columns; }

    // Of a row; of the totals for row −1 (Table::totals). A measure that the table has not is null.
    [[nodiscard]] std::optional<double> evaluate(const Table &table, qsizetype row) const;

    // What its values are: money for "cost / users" and "cost * 100", a plain ratio for "errors / answers" and when
    // nothing fits.
    [[nodiscard]] Unit unit() const;

    struct Node; // of the syntax tree, private to formula.cpp and formulaparser.cpp

private:
    friend Table withFormula(const Table &table, const Formula &formula, const QString &key, const QString &label);

    Formula(std::shared_ptr<const Node> root, QString text, std::vector<MeasureKey> measures, QStringList columns)
        : m_root(std::move(root))
        , m_text(std::move(text))
        , m_measures(std::move(measures))
        , m_columns(std::move(columns))
    {}

    std::shared_ptr<const Node> m_root;
    QString m_text;
    std::vector<MeasureKey> m_measures;
    QStringList m_columns;
};

// The table with the formula as one more Real column (money in nano-dollars, as every money column) and its total.
// key: permanent, "formula1"; label: what people read.
Table withFormula(const Table &table, const Formula &formula, const QString &key, const QString &label);

} // namespace parlance
