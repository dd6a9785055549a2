// What the Explore page keeps, as documents of the workspace: explorations and formulas.
#pragma once

#include "app/workspace.h"
#include "views/explore/exploreaccess.h"

namespace parlance {

ExploreAccess exploreAccess(Workspace &workspace, std::function<UtcMs()> now);

} // namespace parlance
