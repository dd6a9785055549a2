// What the Explore and SQL pages keep, as documents of the workspace, and the answers to SQL.
#pragma once

#include "app/workspace.h"
#include "views/explore/exploreaccess.h"
#include "views/explore/sqlaccess.h"

namespace parlance {

// Sees to it that a write is made, in its order, whether the receiver or even the session is still there or not.
using KeepWrite = std::function<void(QObject *receiver, std::function<Result<void>()> write, ExploreAccess::Done)>;

ExploreAccess exploreAccess(Workspace &workspace, std::function<UtcMs()> now, const KeepWrite &keep);
SqlAccess sqlAccess(Workspace &workspace, std::function<UtcMs()> now, const KeepWrite &keep);

} // namespace parlance
