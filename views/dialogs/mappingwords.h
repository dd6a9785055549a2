// Mappings of tables in words for people.
#pragma once

#include "models/analysis/mapping/preview.h"

namespace parlance {

QString rowKindName(RowKind kind);          // "Messages"
QString rowKindHint(RowKind kind);          // what a row of it is
QString mappedFieldName(MappedField field); // "Response time"; of None "Not imported"
QString cellTypeName(CellType type);        // "Duration"
QString cellUnitName(CellUnit unit);        // "milliseconds"
QString timeFormName(TimeForm form);        // "day.month.year"
QString textEncodingName(TextEncoding encoding);
// What is wrong with the mapping, as a sentence that says what to do; empty: nothing.
QString flawMessage(const TableMapping &mapping, const MappingProblem &problem);
// What is wrong with a cell or a row: the technical text in the language of the window.
QString previewProblem(const QString &technical);

} // namespace parlance
