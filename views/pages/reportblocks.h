// Blocks of a report for those who edit it: what they are called, new ones, one as text.
#pragma once

#include "models/documents/report.h"

namespace parlance {

QString kindLabel(ReportBlockKind kind);
QString reportKey(const QString &title); // "Bots in March" -> "bots-in-march"
QString freeId(const Report &report);    // of a block that the report has not
// With an id that the report has not, and something to show.
ReportBlock newBlock(ReportBlockKind kind, const Report &report);
// The block alone, as it stands in the file.
QString blockJson(const Report &report, int row);

} // namespace parlance
