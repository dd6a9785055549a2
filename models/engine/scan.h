// The column plan's one pass: selected rows → groups → atoms.
#pragma once

#include "models/engine/accumulator.h"
#include "models/engine/selection.h"

namespace parlance {

// One grouping of a scan. With `periods` the codes rise with the rows, and the scan may go through them one by one.
struct ScanGrouping
{
    CodeSource source;
    std::shared_ptr<const SlotCodes> periods;
    std::vector<uint32_t> periodCode; // of `periods`: code to give to each period (rising); empty: its ordinal
};

struct ScanRequest
{
    const FactTable *facts = nullptr;
    const Selection *selection = nullptr;
    std::vector<ScanGrouping> groupings;
    const AtomList *atoms = nullptr;
    AccumulatorContext context;
    bool messagesMakeCells = false; // a cell of nothing but CostOnly facts is no cell
    std::optional<BestCells> best;  // the others may be left out
    std::stop_token stop;
};

// Cells in no particular order; exactly one when there is no grouping.
Result<Cells> scan(const ScanRequest &request, Workers &workers);

} // namespace parlance
