// What changed, and why: sentences worked out from ordinary Tables with a comparison. Pure functions.
#pragma once

#include "models/query/query.h"

namespace parlance {

struct Finding
{
    enum class Kind {
        CostUp,
        CostDown,
        Satisfaction,
        ResponseTime,
        Usage,
        Concentration,
        NewMember,
        Sources,
        Instructions,
        Comments,
        ModelChoice, // the last four: where to adjust a bot
        AddAnswer,   // insights from questions
        UpdateContent,
        Guardrail,
        NegativeSpike,
        LowCoverage
    };

    Kind kind = Kind::CostUp;
    QString effect;    // "Support Bot costs +38 %"
    QString cause;     // "Claude Opus share up from 12 % to 31 %"
    int judgement = 0; // +1 good, −1 bad, 0 worth knowing
    Filter filter;     // leads to the facts
    QString scope;     // the filter in words: "Support Bot"
    double weight = 0; // how much of the whole it moves; larger comes first

    bool operator==(const Finding &) const = default;
};

// Looks for the Tables it understands among them, by measures and groupings: cost by bot, cost by bot and model, cost by
// model, cost by user, conversations by bot, satisfaction, thumbs_down by bot and feedback_category,
// response_time_p95 alone and by bot, thumbs_down and ratings by cited_source and by bot_version. Those that are missing are not needed. Ranked; never invents a cause.
std::vector<Finding> findChanges(const std::vector<Query> &queries, const std::vector<TablePtr> &tables,
                                 const NumberStyle &style);

} // namespace parlance
