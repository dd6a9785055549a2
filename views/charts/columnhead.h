// What a column is, without its values: what models of charts keep of it.
#pragma once

#include "models/query/table.h"

namespace parlance {

inline Column headOf(const Column &column)
{
    Column head;
    head.key = column.key;
    head.label = column.label;
    head.kind = column.kind;
    head.type = column.type;
    head.unit = column.unit;
    head.grain = column.grain;
    head.good = column.good;
    return head;
}

} // namespace parlance
