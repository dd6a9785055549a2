// Tables as text, for messages and for cases written down.
#pragma once

#include "models/query/table.h"

namespace parlance {

// One line per row, tab-separated, with a header line and a last line of totals. Null is "–"; money in dollars;
// times as local ISO text of the zone.
QString tableText(const Table &table, const TimeZone &zone);
// Empty when both say the same (reals to 1e-9 of their size); else what differs first.
QString difference(const Table &a, const Table &b);

} // namespace parlance
