// The syntax tree of a formula. Private to the layer.
#pragma once

#include "models/query/formula.h"

namespace parlance {

struct Formula::Node
{
    enum class Kind {
        Number,
        Measure, // leaves
        Negate,
        Add,
        Subtract,
        Multiply,
        Divide,
        NullIf,
        Coalesce,
        Case, // condition, value, condition, value, … [otherwise]
        Equal,
        NotEqual,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        IsNull,
        And,
        Or,
        Not // 1 or 0, never null
    };
    using Ptr = std::unique_ptr<const Node>;

    Kind kind = Kind::Number;
    qsizetype at = 0; // where it begins in the text
    double number = 0;
    size_t measure = 0; // index into Formula::measures()
    std::vector<Ptr> children;

    [[nodiscard]] bool isCondition() const { return kind >= Kind::Equal; }
};

} // namespace parlance
