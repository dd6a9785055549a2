// Where to adjust a bot, from what people say about its answers: instructions, sources, or the model. Pure functions.
#pragma once

#include "views/tiles/findings.h"

namespace parlance {

// From these Tables, found by their measures and groupings: thumbs_down by bot and feedback_category; satisfaction with
// its bounds and ratings by bot, and by bot and model. A reason counts when at least five thumbs down of a bot name it
// and they are at least two in five of all its thumbs down; a model when its interval lies below that of another model
// of the same bot, both with at least ten ratings. Most thumbs down first.
std::vector<Finding> findTargets(const std::vector<Query> &queries, const std::vector<TablePtr> &tables,
                                 const NumberStyle &style);

} // namespace parlance
