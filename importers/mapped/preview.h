// The first rows of a file as a mapping reads them.
#pragma once

#include "models/analysis/mapping/preview.h"
#include "models/core/time.h"

namespace parlance {

inline constexpr int previewRows = 50;
inline constexpr qsizetype previewSample = 512 << 10; // bytes that are enough to guess and preview

// sample: the first (decompressed) bytes; complete: they are the whole file. zone: of times without an offset. What the
// mapping as a whole still lacks is not said of each row.
MappingPreview previewOf(std::string_view sample, bool complete, const TableMapping &mapping, const TimeZone &zone,
                         int maxRows = previewRows);

} // namespace parlance
