// What is drawn over the charts of a workspace, in the words of people.
#pragma once

#include "models/store/annotations.h"
#include "views/charts/chart.h"

namespace parlance {

// The newest audit events and the user's own remarks. For a worker.
Result<std::vector<Annotation>> loadAnnotations(const Store &store);

} // namespace parlance
