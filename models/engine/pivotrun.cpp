#include "models/engine/pivotrun.h"

namespace parlance {

Result<PivotPtr> runPivot(Engine &engine, const Pivot &pivot, const OwnMeasures &own, const RunContext &context)
{
    const auto plan = planPivot(pivot, own);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto answers = engine.run(std::span(plan->queries), context);
    if (!answers)
        return tl::unexpected(answers.error());
    return pivotTable(*plan, *answers);
}

} // namespace parlance
