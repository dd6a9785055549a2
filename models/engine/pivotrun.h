// A pivot answered by the engine: all its levels of one data version.
#pragma once

#include "models/engine/engine.h"
#include "models/query/pivottable.h"

namespace parlance {

Result<PivotPtr> runPivot(Engine &engine, const Pivot &pivot, const OwnMeasures &own, const RunContext &context);

} // namespace parlance
