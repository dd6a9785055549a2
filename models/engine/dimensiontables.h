// What is known of dimensions without any data: which column or dictionary holds each, and how flags give a key.
#pragma once

#include "models/engine/dimensions.h"

namespace parlance {

// A code of a column that a dictionary has words for.
struct DictionaryDimension
{
    DimensionKey dimension;
    FactColumn column;
    Dictionary dictionary;
};

// Texts, what a message has several of, and records beside messages stand in the rows alone.
struct RowDimension
{
    DimensionKey dimension;
    Dictionary dictionary;
    bool labelled = false;
};

// How the flags of a row give the key of a fixed member; nullptr: none.
struct FlagDimension
{
    DimensionKey dimension;
    bool low;       // by the low byte; else by kind and a few bits of the middle
    uint32_t shift; // of FactFlags
    uint32_t mask;  // after the shift
    const char *(*key)(uint32_t kind, uint32_t bits);
};

// nullptr for every other dimension.
const DictionaryDimension *dictionaryDimension(DimensionKey dimension);
const RowDimension *rowDimension(DimensionKey dimension);
const FlagDimension *flagDimension(DimensionKey dimension);

} // namespace parlance
