// What an import had to say, on its way out as a table.
#pragma once

#include "models/live/exportjob.h"
#include "views/pages/sourcesmodel.h"

namespace parlance {

// severity, code, reason, file, field, raw, line, count: a row each, as CSV. The issues are copied.
ExportJob issueExport(const std::vector<IssueRow> &issues, const QString &path);

} // namespace parlance
