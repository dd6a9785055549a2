// The answer to somebody's SQL as a Table: texts are dimensions, numbers are measures.
#pragma once

#include "models/query/table.h"
#include "models/store/sqlquery.h"

namespace parlance {

Table sqlTable(SqlAnswer answer, const QString &sql);

} // namespace parlance
