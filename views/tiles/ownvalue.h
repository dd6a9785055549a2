// A card that shows one of the user's own measures: a metric ("metric:refunds"), or a formula. What is asked stays a Query.
#pragma once

#include "models/query/pivot.h"

namespace parlance {

class OwnValue
{
public:
    // Errors are Usage: no such metric or formula, or a formula over metrics, which no single Query answers.
    static Result<OwnValue> find(const QString &of, const OwnMeasures &own);

    [[nodiscard]] Query asked(Query query) const;
    // The answer with the value in place of what it is made of, called as people call it.
    [[nodiscard]] Result<TablePtr> shown(const TablePtr &answer) const;

private:
    Output m_output;
    std::optional<Filter> m_filter; // of a metric
    QString m_label;
};

} // namespace parlance
