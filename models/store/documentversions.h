// Own documents that are kept with what they said before: versions, and a trash for those that were removed.
#pragma once

#include "models/store/owndocuments.h"

namespace parlance {

struct DocumentVersion
{
    qint64 id = 0;
    QString key;
    QByteArray json;
    UtcMs writtenAt = 0; // when this state was saved
    UtcMs endedAt = 0;   // when it was replaced or removed
};

// How much of the past is kept.
struct VersionLimits
{
    int versions = 20; // of a document
    int removed = 50;  // documents in the trash
};

// Adds it or replaces the one of that key, whose state becomes a version unless it is the same. These wait for the
// writer: for a worker. The data version stays.
Result<void> saveWithVersions(Store &store, const QString &kind, const OwnDocument &document, UtcMs now,
                              const VersionLimits &limits, std::stop_token stop = {});
// Into the trash. False: there was none.
Result<bool> trashDocument(Store &store, const QString &kind, const QString &key, UtcMs now,
                           const VersionLimits &limits, std::stop_token stop = {});
// Back from the trash, under its key. Errors are Usage: it is not in the trash any more, or there is another one of
// that key by now.
Result<void> putBackDocument(Store &store, const QString &kind, qint64 id, UtcMs now, std::stop_token stop = {});
// Everything in the trash of that kind, for good, with its versions.
Result<void> emptyTrash(Store &store, const QString &kind, std::stop_token stop = {});

// Newest first. Thread-safe, as everything here.
Result<std::vector<DocumentVersion>> documentVersions(const Store &store, const QString &kind, const QString &key);
Result<std::vector<DocumentVersion>> trashedDocuments(const Store &store, const QString &kind);

} // namespace parlance
