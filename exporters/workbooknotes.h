// The sheet that says what the others hold. Private to the layer.
#pragma once

#include "exporters/tableworkbook.h"

namespace parlance {

// What the provenance of a Table says in words, a line each: period, comparison, filter, time zone, data version.
std::vector<std::pair<QString, QString>> provenanceLines(const Table &table, const TimeZone &zone,
                                                         const QLocale &locale);
// Label and definition of what its columns show.
std::vector<std::pair<QString, QString>> definitionLines(const Table &table);

void addNotes(ExcelBook &book, std::span<const WorkbookTable> tables, const WorkbookFacts &facts);

} // namespace parlance
