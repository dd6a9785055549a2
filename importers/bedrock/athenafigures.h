// The query results that hold figures instead of conversations, told apart by their columns.
#pragma once

#include "importers/readers/tablereader.h"

namespace parlance::bedrock {

struct FigureColumn
{
    std::string_view name;    // in lower case
    std::string_view measure; // StatedFigureRecord::measure
};

struct FigureTable
{
    std::string_view kind;    // StatedFigureRecord::kind
    std::string_view subject; // column of the subject; empty: figures of the whole
    bool isDaily = false;     // the subject is a day
    std::vector<FigureColumn> columns;
};

// Nullptr when the header is none of them.
const FigureTable *figureTableOf(const TableHeader &header);

} // namespace parlance::bedrock
