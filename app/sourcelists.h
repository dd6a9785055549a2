// What the Sources page lists, out of what the store remembers. Pure functions.
#pragma once

#include "models/store/store.h"
#include "views/pages/sourcesmodel.h"

#include <map>

namespace parlance {

SourceState stateOf(const SourceInfo &source, const std::vector<ImportInfo> &newestFirst);

// The workspace remembers files; people remember imports: files of one source read without a pause.
std::vector<ImportRow> importRuns(const std::vector<ImportInfo> &newestFirst, const std::map<qint64, QString> &names);

} // namespace parlance
