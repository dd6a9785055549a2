// Dimensions whose members are ranges of a number (how long, how many, how sure): a member is named by the lower end of
// its range, the last one has no upper end. Both plans and the charts take the ends from here.
#pragma once

#include "models/query/catalog.h"

namespace parlance {

// The lower ends, rising; empty for dimensions of any other kind. Milliseconds, numbers or per cent, as bandUnit() says.
// Permanent: they stand in saved filters.
std::span<const qint64> bandStarts(DimensionKey dimension);
[[nodiscard]] inline bool isBanded(DimensionKey dimension)
{
    return !bandStarts(dimension).empty();
}
// Position of the band that holds the value; values below the first end are in the first band.
size_t bandOf(std::span<const qint64> starts, qint64 value);

Unit bandUnit(DimensionKey dimension);
// The upper end of the band that begins there; nullopt: it has none, or there is no such band.
std::optional<qint64> bandEnd(DimensionKey dimension, qint64 start);
// "2–3 s", "4 or 5", "from 1 d", "70–80 %".
QString bandText(DimensionKey dimension, qint64 start, const NumberStyle &style);

// Dimensions whose members are numbers or times, in that order, instead of texts.
bool isNumberDimension(DimensionKey dimension);

} // namespace parlance
