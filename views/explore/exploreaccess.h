// What the Explore page keeps in the workspace: plain values, so that views know no store.
#pragma once

#include "models/documents/exploration.h"

#include <functional>
#include <stop_token>

namespace parlance {

struct OwnExplorations
{
    std::vector<Exploration> saved; // by title
    OwnMeasures measures;
};

// All run on a worker and use only what they captured; empty ones are not offered.
struct ExploreAccess
{
    bool readOnly = false;
    std::function<Result<OwnExplorations>(std::stop_token)> load;
    std::function<Result<void>(const Exploration &, std::stop_token)> save; // adds it or replaces the one of its key
    std::function<Result<void>(const QString &key, std::stop_token)> remove;
    std::function<Result<void>(const NamedFormula &, std::stop_token)> saveFormula;
    std::function<Result<void>(const QString &name, std::stop_token)> removeFormula;
};

} // namespace parlance
