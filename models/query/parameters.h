// Values with a name that a question leaves open: "cost * {rate}", "question contains {word}", the bots it is about. They
// are put in as what they are (a number, a text, members), never read as a piece of a formula or filter.
#pragma once

#include "models/query/pivot.h"

#include <QJsonArray>

namespace parlance {

struct Parameter
{
    enum class Kind {
        Number, // in formulas, as {name}
        Text,   // in conditions, as {name}; in formulas the name of a measure
        Members // of `dimension`: the question is about these; none: about all
    };
    QString name;  // permanent, as of a metric: "rate"
    QString label; // for people; empty: the name
    Kind kind = Kind::Number;
    std::optional<DimensionKey> dimension; // of members
    QStringList values;                    // members by their keys; else one, or none
    QStringList choices;                   // the only values it may have; empty: any
    bool fixed = false;                    // whoever runs a report may not set it

    [[nodiscard]] const QString &title() const { return label.isEmpty() ? name : label; }
    [[nodiscard]] QString value() const { return values.join(QStringLiteral(", ")); }
    bool operator==(const Parameter &) const = default;
};
using Parameters = std::vector<Parameter>;

// Errors are Usage with the name in the text: no name, a value that is no number or none of the choices, two values of
// what has one (members may have many), members without a dimension.
Result<void> validate(const Parameter &parameter);

// [{"name":"rate","kind":"number","value":"0.5"}, …]: defaults left out. Errors are Usage with Place::path.
QJsonArray toJson(const Parameters &parameters);
Result<Parameters> parametersFromJson(const QJsonArray &json);

// The formula with its parameters put in. Errors are Usage with Place::offset: a name that is not known, a parameter
// without a value, one that stands for no number and no measure.
struct FilledFormula
{
    QString text;
    std::vector<std::pair<qsizetype, qsizetype>> ends; // behind every parameter: in the text, in what was written
    // Where a character of the text stands in what was written.
    [[nodiscard]] qsizetype written(qsizetype at) const;
};
Result<FilledFormula> fillFormula(const QString &formula, const Parameters &parameters);

// Conditions whose value is {name} of a text parameter; without a value they let everything through. What is called
// like no parameter stays a text.
Filter fillFilter(const Filter &filter, const Parameters &parameters);

// A filter that people type, with its parameters put in before it is read: in comparisons of numbers and times too. In a
// list {name} stands for all members. Errors as of parseFilter(), and for a name that is not known or has no value.
Result<ParsedFilter> parseFilter(const QString &text, const Parameters &parameters);

// Both, and the members that it is about. Errors as of fillFormula, with "values[1]" as path.
Result<Pivot> fillPivot(Pivot pivot, const Parameters &parameters);

// "{rate}" in a title.
std::vector<std::pair<QString, QString>> parameterTokens(const Parameters &parameters);

} // namespace parlance
