// Rows for members that have no facts: "Include users without usage".
#pragma once

#include "views/pages/pagecontext.h"

namespace parlance {

// The Table with one more row for each user it does not have, by key, sorted by label; measures are null there.
TablePtr withUsersWithoutUsage(const Table &table, const std::vector<UserEntry> &users);
int countUsersWithoutUsage(const Table &table, const std::vector<UserEntry> &users);

} // namespace parlance
