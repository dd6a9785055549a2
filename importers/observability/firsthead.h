// The first bytes of a file, by which a RecordReader tells records from documents that hold them.
#pragma once

#include "importers/observability/recordreader.h"
#include "importers/readers/streams.h"

namespace parlance::observability {

// At most 64 KiB. Where no member says what a longer first record is, that record made short instead. Before the first read.
std::string headOf(PeekStream &stream, const Layout &layout);

} // namespace parlance::observability
