// Files into a folder, whole or not at all, and away again when they have expired.
#pragma once

#include "models/store/store.h"

namespace parlance {

struct FileToDeliver
{
    QString path; // where it is
    QString name; // what it is to be called
};

// Makes the folder when it is not there. A file of the same name is replaced. keepDays 0: for ever; else the workspace
// remembers when each has to go. The new paths; what was put there before a failure stays, whole. Waits for the writer.
Result<QStringList> deliverToFolder(Store &store, const std::vector<FileToDeliver> &files, const QString &folder,
                                    int keepDays, UtcMs now, std::stop_token stop);

// What stands there now goes after so many days, unless it is changed before; 0: it stays. Reads the files; waits for the
// writer.
Result<void> keepFor(Store &store, const QStringList &paths, int keepDays, UtcMs now, std::stop_token stop);

// Removes what has expired and was not changed since it was written; what was changed is left and forgotten. Files whose
// folder is away (a drive that is not there) are looked for again later. The removed paths.
Result<QStringList> removeExpired(Store &store, UtcMs now, std::stop_token stop);

} // namespace parlance
