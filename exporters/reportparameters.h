// What whoever runs a report sets: values of its parameters and of those of its pivots. Private to the layer.
#pragma once

#include "exporters/reportdata.h"

namespace parlance {

inline constexpr int mostReportMembers = 100'000; // that are looked at for their names

// Puts the values of the run into the report and its pivots: one name may be that of several. Errors are Usage: a name
// that nobody knows, a value that cannot be one, a parameter that may not be set.
Result<void> setParameters(Report &report, const ReportRun &run, Engine &engine);

// The filter of the report with the members that its parameters name, by key or by name.
Result<Filter> filterOf(const Report &report, Engine &engine, const RunContext &how);

} // namespace parlance
