// What can be told of an unknown table from its first bytes: layout, types, formats, units, meaning of the columns.
#pragma once

#include "models/analysis/mapping/preview.h"

#include <string>

namespace parlance {

// sample: the first (decompressed) bytes; complete: they are the whole file. A mapping may come out that still has a
// problem (problemOf): then nothing in the table says it. An Error where there is no table at all.
Result<MappingGuess> guessMapping(std::string_view sample, bool complete, const GuessHints &hints = {});

// The unit and the format that the values of a column have, for the field that it was given. The mapping has the column.
ColumnMapping settledColumn(std::string_view sample, bool complete, const TableMapping &mapping, size_t column);

// The first part of it. text: UTF-8.
TableLayout guessLayout(std::string_view text, bool complete);

// The sample as UTF-8 text.
std::string decodedSample(std::string_view sample, TextEncoding encoding);

} // namespace parlance
