// Data sets of different environments (production, dev, …) are not summed by accident.
#pragma once

#include "models/query/query.h"

namespace parlance {

// The environments of a workspace, and the one that is meant when none is named: "default" where there is one, else the
// one that came first.
struct Environments
{
    QStringList names; // in the order in which they came
    QString byDefault;

    static Environments of(QStringList inOrder);

    // What a query is limited to; empty: nothing, because there is only one environment, or the query says which it wants:
    // it is grouped by environment, or its filter names an environment or a source.
    [[nodiscard]] QString scopeOf(const Query &query) const;
    [[nodiscard]] QString scopeOf(const Filter &where) const;
    // The query with its limit as a condition like any other.
    [[nodiscard]] Query limited(const Query &query) const;

    bool operator==(const Environments &) const = default;
};

} // namespace parlance
