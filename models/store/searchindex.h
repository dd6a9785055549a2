// The full-text index of a workspace: built and kept up to date by a job of its own, in short transactions that make
// way for imports. Search works without it, and with a part of it.
#pragma once

#include "models/store/store.h"

namespace parlance {

struct SearchIndexInfo
{
    bool available = true; // this SQLite can have one
    bool enabled = true;   // the user wants one (the default)
    qint64 messages = 0;   // of the workspace
    qint64 indexed = 0;    // of them, that the index has
    qint64 changed = 0;    // conversations that have changed since
    qint64 bytes = 0;      // of the file; measured only when asked for

    [[nodiscard]] bool isComplete() const { return enabled && indexed >= messages && changed == 0; }
};

Result<SearchIndexInfo> searchIndexInfo(const Store &store, bool withSize = false);

// Adds what is missing and takes out what is gone, until nothing is left to do; waits while an import of this process
// runs. What has been done stays when it is stopped or killed. progress: bytesDone and bytesTotal count messages.
// Nothing when the index is switched off.
Result<void> buildSearchIndex(Store &store, std::stop_token stop, const ProgressSink &progress);

// Off removes the index from the file; on lets the next job build it.
Result<void> setSearchIndexEnabled(Store &store, bool enabled, std::stop_token stop = {});
// Removes the index, so that the next job builds it anew.
Result<void> clearSearchIndex(Store &store, std::stop_token stop = {});

// Compares a complete index with the rows: empty when they agree. Writes nothing, but takes the writer.
Result<QStringList> checkSearchIndex(Store &store, std::stop_token stop = {});

} // namespace parlance
