// Reading a source again from where it came from, as the command line and the watched folders of the window do it.
#pragma once

#include "app/folderlook.h"
#include "app/importrun.h"

namespace parlance {

// Whether it is time to look at a source that is watched. Sources that are read on change always are.
bool isDue(const SourceInfo &source, UtcMs now);

// Whether there is anything that was not there when the source was read last.
bool hasNews(const SourceInfo &source, const FolderLook &look);

// Imports what is settled. A look without unsettled files is remembered, so that the same is not read again for nothing.
Result<ImportSummary> updateSource(Store &store, const ImporterRegistry &registry, const SourceInfo &source,
                                   const FolderLook &look, const QSet<QString> &unsettledFiles, const TimeZone &zone,
                                   const ProgressSink &progress, std::stop_token stop, const PauseToken &pause = {});

} // namespace parlance
