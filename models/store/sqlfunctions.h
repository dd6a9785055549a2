// Private to the store layer: the functions of our own that SQL of the row plan may call.
#pragma once

#include "models/store/sqlite.h"

namespace parlance {

// error_group(text): see models/analysis/errorgroup.h; null for null and for texts without content.
Result<void> registerSqlFunctions(Database &db);

} // namespace parlance
