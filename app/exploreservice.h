// What the Explore and SQL pages keep, as documents of the workspace, and the answers to SQL.
#pragma once

#include "app/workspace.h"
#include "views/explore/exploreaccess.h"
#include "views/explore/sqlaccess.h"

namespace parlance {

ExploreAccess exploreAccess(Workspace &workspace, std::function<UtcMs()> now);
SqlAccess sqlAccess(Workspace &workspace, std::function<UtcMs()> now);

} // namespace parlance
