// From what was clicked to a condition for the page.
#pragma once

#include "views/charts/chart.h"

namespace parlance {

// All members of the mark together; empty when it stands for none.
Filter filterOf(const Mark &mark);
// One member; null stands for "(none)".
Filter filterOf(DimensionKey dimension, const QString &member, bool null);
Filter exclusionOf(const Mark &mark);
// "Bot Support Bot", "Weekday Mon, Hour 10": the members in words, with the labels of the Tables.
QString describeMembers(const Mark &mark, const std::vector<TablePtr> &tables);
QString dimensionLabel(DimensionKey key);

} // namespace parlance
