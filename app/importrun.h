// One import as the command line and the window both run it: collect, recognise, read on all cores, finish.
#pragma once

#include "importers/importer.h"
#include "models/analysis/mapping/tablemapping.h"
#include "models/core/pause.h"
#include "models/store/importsession.h"
#include "models/store/purge.h"
#include "models/store/sourcesettings.h"

#include <QSet>

namespace parlance {

struct ImportRequest
{
    QStringList paths;
    QString source; // name; empty: from the first path and the format
    QString environment = QStringLiteral("default");
    QString format;                      // importer key; empty: by content
    QString userKey;                     // for platforms that leave it open (Lex); empty: as the source has it
    std::optional<TableMapping> mapping; // reads every file by it; else tables by the workspace's own mappings
    std::function<void(const QString &path)> onUnmapped; // a table that no mapping is for; from a worker
    TimeZone zone;                                       // for times without an offset
    bool dryRun = false;                                 // read and report, write nothing
    bool withPurged = false;                             // what was purged comes back; every file is read again
    QSet<QString> except;                                // files on disk that are left for another time
    std::optional<UtcMs> now; // from which sources keep their data as long as they are to; absent: nothing is purged
    int workers = 0;          // 0: one per core
};

struct ImportSummary
{
    ImportSession::Counts counts;
    int filesRead = 0, filesEmpty = 0, filesUnchanged = 0, filesFailed = 0, filesUnrecognised = 0;
    qint64 bytes = 0, elapsedMs = 0;
    PurgeCounts purged;        // afterwards, by the retention of the sources
    std::vector<Issue> issues; // grouped by code; at most 1 000 kept, all are in the workspace
};

// Cancelled keeps every file committed so far. A file that fails is an Issue, the others go on; an Error is returned
// when nothing could be read at all or the workspace cannot be written. Paused it holds no transaction: a file that is
// being written is written to its end first.
Result<ImportSummary> runImport(Store &store, const ImporterRegistry &registry, const ImportRequest &request,
                                const ProgressSink &progress, std::stop_token stop, const PauseToken &pause = {});

} // namespace parlance
