// The line under a page's title: period, comparison and scope in words.
#pragma once

#include "views/pages/pagecontext.h"

namespace parlance {

// "22 Oct – 20 Nov 2026, compared with 22 Sep – 21 Oct · all bots". Labels of members are looked up in the Tables.
QString pageSubtitle(const PageContext &context, const std::vector<TablePtr> &tables);
// The filter alone: "Bot Sales Assistant · Country DE".
QString filterText(const Filter &where, const std::vector<TablePtr> &tables);

} // namespace parlance
